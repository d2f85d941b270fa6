"""Who holds old facts, after any edits and hand-outs: the same as a plain comparison of all that left with the plan."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.handouts import HandoutForm
from app.domain.holdings import holdings_of, old_holdings
from app.domain.plan import Plan
from app.domain.statuses import ENDED_EARLY, Status
from app.services.edits.engagements import delete_engagements
from app.services.edits.handouts import Departure, Recipient, note_correction, note_handout
from tests import builders as make

_IDS = ("e0", "e1", "e2")
_NAMES = ("Protocol", "Press", "Embassy")
_LONG_AGO = date(2020, 1, 1)

_steps = st.lists(
    st.one_of(
        st.tuples(st.just("give"), st.sampled_from(_NAMES), st.sets(st.sampled_from(_IDS), min_size=1)),
        st.tuples(st.just("correct"), st.sampled_from(_NAMES), st.sets(st.sampled_from(_IDS), min_size=1)),
        st.tuples(st.just("move"), st.sampled_from(_IDS), st.integers(0, 2)),
        st.tuples(st.just("status"), st.sampled_from(_IDS), st.sampled_from(list(Status))),
        st.tuples(st.just("delete"), st.sampled_from(_IDS), st.none()),
    ),
    max_size=14,
)


@given(_steps)
def test_they_are_those_of_a_plain_comparison(steps: list[tuple[str, str, object]]) -> None:
    plan = make.plan_with(*(make.engagement(each, "2027-03-03") for each in _IDS))
    told: dict[tuple[str, str], tuple[object, ...]] = {}
    for at, (what, who, more) in enumerate(steps):
        if what in ("give", "correct"):
            plan, told = _told(plan, told, at, what, who, sorted(more))  # type: ignore[call-overload]
        elif who in plan.engagements:
            plan = _edited(plan, what, who, more)
    expected = {(name, each) for (name, each), facts in told.items() if _is_wrong(plan, each, facts)}
    assert {(each.handout.recipient, each.said.engagement) for each in old_holdings(plan, _LONG_AGO)} == expected
    for engagement in _IDS:
        one = {each.handout.recipient for each in holdings_of(plan, engagement) if each.is_old}
        assert one == {name for name, each in expected if each == engagement}


def _told(
    plan: Plan, told: dict[tuple[str, str], tuple[object, ...]], at: int, what: str, who: str, ids: list[str]
) -> tuple[Plan, dict[tuple[str, str], tuple[object, ...]]]:
    departure = Departure(HandoutForm.MAIL, make.NOON + timedelta(minutes=at))
    known = [each for each in ids if each in plan.engagements]
    gone = [each for each in ids if each not in plan.engagements and any(said == each for _, said in told)]
    if what == "give" and known:
        plan = apply(note_handout(plan, Recipient(who), departure, ids), plan)
    elif what == "correct" and (known or gone):
        plan = apply(note_correction(plan, Recipient(who), departure, ids), plan)
        told = told | {(who, each): (None, False) for each in gone}
    return plan, told | {(who, each): _facts(plan, each) for each in known}


def _edited(plan: Plan, what: str, engagement: str, more: object) -> Plan:
    if what == "delete":
        return apply(delete_engagements(plan, [engagement]), plan)
    item = plan.engagements[engagement]
    after = (
        make.with_dates(item, f"2027-03-0{more + 3}")
        if what == "move"
        else make.engagement(  # type: ignore[operator]
            engagement, "2027-03-03", status=more
        )
    )
    return apply(make.edit(plan, after), plan)


def _facts(plan: Plan, engagement: str) -> tuple[object, ...]:
    item = plan.engagements[engagement]
    return item.dates, item.status not in ENDED_EARLY


def _is_wrong(plan: Plan, engagement: str, facts: tuple[object, ...]) -> bool:
    said_on = facts[1]
    if engagement not in plan.engagements or plan.engagements[engagement].status in ENDED_EARLY:
        return bool(said_on)
    return facts != _facts(plan, engagement)
