from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.asks import Need, Verdict
from app.domain.changes import added, change, replaced
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.edits.status_gate import MOST_TOLD, Gate, status_gate
from tests import builders as make

AS_OF = date(2027, 3, 15)
DESK = make.post("po1", "Desk officer")
ROUTE = make.ask_route("r1")


def gate(plan: Plan, status: Status, *ids: str, as_of: date = AS_OF) -> Gate:
    items = [plan.engagements[each] for each in ids or sorted(plan.engagements)]
    given = [replaced("engagements", item, replace(item, status=status)) for item in items]
    return status_gate(plan, change(text("change"), given), as_of)


def lines(said: Gate) -> tuple[list[str], list[str]]:
    return [str(each) for each in said.refusals], [str(each) for each in said.doubts]


REFUSED, ASKED, THROUGH = "refused", "asked", "through"


def outcome(said: Gate) -> str:
    return REFUSED if said.refusals else ASKED if said.doubts else THROUGH


@pytest.mark.parametrize("status", [Status.COMPLETED, Status.REPORTED])
@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        pytest.param("2027-03-14", "", THROUGH, id="over since yesterday"),
        pytest.param("2027-03-15", "", THROUGH, id="over today"),
        pytest.param("2027-03-16", "", REFUSED, id="tomorrow"),
        pytest.param("2027-03-10", "2027-03-20", REFUSED, id="goes on"),
        pytest.param("2027-03", "", ASKED, id="some day of this month"),
        pytest.param("2027-04", "", REFUSED, id="some day of the next month"),
        pytest.param("2027-02", "", THROUGH, id="some day of the month before"),
        pytest.param("2027-03-10", None, THROUGH, id="begun, end not stated"),
        pytest.param("2027-03-10", "2027-03", ASKED, id="begun, ends some day of this month"),
    ],
)
def test_completed_is_what_is_over(status: Status, start: str, end: str | None, expected: str) -> None:
    assert outcome(gate(make.plan_with(make.engagement("e1", start, end)), status)) == expected


@pytest.mark.parametrize(
    ("answer", "conditions", "expected"),
    [
        pytest.param(make.answer(Verdict.CONCUR), [], THROUGH, id="yes"),
        pytest.param(make.answer(Verdict.NON_CONCUR), [], REFUSED, id="no"),
        pytest.param(make.answer(Verdict.CONCUR_WITH_CONDITIONS), [], REFUSED, id="conditions nobody wrote down"),
        pytest.param(make.answer(Verdict.CONCUR_WITH_CONDITIONS), [make.condition()], REFUSED, id="conditions"),
        pytest.param(
            make.answer(Verdict.CONCUR_WITH_CONDITIONS),
            [make.condition("c1", met_on=make.TODAY), make.condition("c2")],
            REFUSED,
            id="one of two met",
        ),
        pytest.param(
            make.answer(Verdict.CONCUR_WITH_CONDITIONS),
            [make.condition(met_on=make.TODAY)],
            THROUGH,
            id="conditions met",
        ),
        pytest.param(make.answer(Verdict.RESTRICTED, text="By day only"), [], THROUGH, id="restricted"),
        pytest.param(make.answer(Verdict.DEFER), [], ASKED, id="not yet"),
        pytest.param(None, [], ASKED, id="no answer"),
    ],
)
def test_confirmed_is_what_is_agreed(answer: Any, conditions: list[Any], expected: str) -> None:
    plan = make.plan_with(make.engagement("e1", "2027-06-01"), make.ask(answer=answer), DESK, *conditions)
    assert outcome(gate(plan, Status.CONFIRMED)) == expected


@pytest.mark.parametrize(
    ("route", "item", "expected"),
    [
        pytest.param(ROUTE, {}, ASKED, id="required"),
        pytest.param(replace(ROUTE, required=False), {}, THROUGH, id="not required"),
        pytest.param(replace(ROUTE, kind="exercise"), {}, THROUGH, id="of another kind"),
        pytest.param(replace(ROUTE, max_level="L3"), {}, THROUGH, id="of a higher level"),
        pytest.param(
            replace(ROUTE, need=Need.CLEAR), {"place": Place("Bergen", "NO")}, THROUGH, id="clearance at home"
        ),
    ],
)
def test_what_the_routes_require_must_be_asked(route: Any, item: dict[str, Any], expected: str) -> None:
    plan = make.plan_with(make.engagement("e1", "2027-06-01", **item), route, make.kind("exercise"))
    assert outcome(gate(plan, Status.CONFIRMED)) == expected


@pytest.mark.parametrize("status", [Status.IDEA, Status.PROPOSED, Status.PLANNED, Status.CANCELLED, Status.POSTPONED])
def test_other_statuses_are_given_freely(status: Status) -> None:
    plan = make.plan_with(
        make.engagement("e1", "2027-06-01", status=Status.CONFIRMED), make.ask(answer=make.answer(Verdict.NON_CONCUR))
    )
    assert gate(plan, status).is_open


@pytest.mark.parametrize(
    ("before", "status"),
    [
        (Status.CONFIRMED, Status.CONFIRMED),
        (Status.UNDER_WAY, Status.CONFIRMED),
        (Status.COMPLETED, Status.REPORTED),
        (Status.REPORTED, Status.COMPLETED),
    ],
)
def test_what_was_reached_before_is_not_asked_about_again(before: Status, status: Status) -> None:
    asks = make.ask(answer=make.answer(Verdict.NON_CONCUR))
    assert gate(make.plan_with(make.engagement("e1", "2027-06-01", status=before), asks), status).is_open


def test_what_is_under_way_against_advice_is_refused_too() -> None:
    plan = make.plan_with(make.engagement("e1", "2027-03-15"), make.ask(answer=make.answer(Verdict.NON_CONCUR)), DESK)
    assert outcome(gate(plan, Status.UNDER_WAY)) == REFUSED


def test_something_new_passes_the_same_gate() -> None:
    made = make.engagement("e2", "2027-06-01", status=Status.COMPLETED)
    plan = make.plan_with(make.engagement("e1"))
    assert outcome(status_gate(plan, change(text("adding"), [added("engagements", made)]), AS_OF)) == REFUSED


def test_an_answer_in_the_same_change_counts() -> None:
    plan = make.plan_with(make.engagement("e1", "2027-06-01"), make.ask())
    item, ask = plan.engagements["e1"], plan.asks["a1"]
    both = [
        replaced("engagements", item, replace(item, status=Status.CONFIRMED)),
        replaced("asks", ask, replace(ask, answer=make.answer())),
    ]
    assert status_gate(plan, change(text("both"), both), AS_OF).is_open


def test_it_says_of_each_what_is_lacking() -> None:
    plan = make.plan_with(
        make.engagement("e1", "2027-06-01", title="Port call"),
        make.engagement("e2", "2027-06-01", title="Talks", kind="bilateral-meeting"),
        make.kind("bilateral-meeting"),
        make.ask(),
        DESK,
        make.ask_route("r1", "bilateral-meeting", addressee="finance"),
    )
    assert lines(gate(plan, Status.CONFIRMED)) == (
        [],
        ["Port call: the question to Desk officer is not sent", "Talks: Finance is not asked"],
    )


def test_one_refusal_names_all_that_is_refused() -> None:
    plan = make.plan_with(*(make.engagement(f"e{n}", "2027-06-01", title=f"Call {n}") for n in range(10)))
    said = gate(plan, Status.COMPLETED)
    assert len(said.refusals) == 10
    refusal = str(said.refusal)
    assert refusal.startswith(
        "‘Call 0’ cannot be completed before it is over (Tue 1 Jun 2027); correct its dates first if it was earlier"
    )
    assert refusal.endswith(f"and {10 - MOST_TOLD} more. Nothing was changed.")
    assert Gate().refusal is None


def test_engagements_that_only_move_are_not_looked_at() -> None:
    item: Engagement = make.engagement("e1", "2027-06-01", status=Status.COMPLETED)
    plan = make.plan_with(item)
    moved = replace(item, dates=item.dates.moved(1))
    assert status_gate(plan, change(text("move"), [replaced("engagements", item, moved)]), AS_OF).is_open
