"""A deployment moved and called off: what its legs do, and who must be told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.deployments import legs_by_date, rest_from, whole_of
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.rules import ALL_RULES
from app.domain.statuses import Status
from app.services.deployment_run import RestWish, deployment_looked_at, deployment_run
from app.services.edits.deployments import cancel_rest, hosts_to_tell
from app.services.edits.following import with_what_follows
from app.services.edits.refusals import EditRefused
from app.services.review.review import review
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.domain.rule_cases import plan_of

FACTS = facts_on("2027-01-15")
MOMBASA = Place("Mombasa", "KE", "Africa/Nairobi", -4.05, 39.66)
DAR = Place("Dar es Salaam", "TZ", "Africa/Dar_es_Salaam", -6.82, 39.29)
YOKOSUKA = Place("Yokosuka", "JP", "Asia/Tokyo", 35.29, 139.67)
SHIP = make.asset("as1", "HMS Surrey")


def leg(id: str, start: str, end: str, place: Place = MOMBASA, **fields: Any) -> Engagement:
    known = {"assets": ("as1",), "place": place, "parent": "d", "title": f"Call {id}"}
    return make.engagement(id, start, end, place.country or "", **{**known, **fields})


WHOLE = make.engagement("d", "2027-03-01", "2027-05-31", "", title="Deployment East", assets=("as1",))


def deployment(*more: Any, **changed: Engagement) -> Plan:
    legs = {
        "e1": leg("e1", "2027-03-03", "2027-03-06"),
        "e2": leg("e2", "2027-03-10", "2027-03-12", DAR),
        "e3": leg("e3", "2027-04-20", "2027-04-24", YOKOSUKA),
        "r": leg("r", "2027-04-21", "2027-04-21", YOKOSUKA, parent="e3", kind="outreach"),
        **changed,
    }
    return plan_of(SHIP, WHOLE, *legs.values(), *more)


def firsts(plan: Plan, wish: RestWish) -> dict[str, str]:
    made = deployment_run(plan, FACTS, wish).run.change
    after = apply(made, plan)
    return {each.id: f"{each.dates.earliest:%m-%d}" for each in legs_by_date(after, "d")}


def test_a_deployment_is_its_legs_and_what_is_held_during_them() -> None:
    plan = deployment()
    assert [each.id for each in legs_by_date(plan, "d")] == ["e1", "e2", "e3", "r"]
    assert [each.id for each in rest_from(plan, "e2")] == ["e2", "e3", "r"]
    assert [each.id for each in rest_from(plan, "d")] == ["e1", "e2", "e3", "r"]
    found = whole_of(plan, "r")
    assert found is not None
    assert found.id == "d"
    assert whole_of(plan_of(leg("e9", "2027-03-01", "2027-03-01", parent=None)), "e9") is None


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        pytest.param(RestWish("e1", 2), {"e1": "03-05"}, id="there is time enough"),
        pytest.param(RestWish("e1", 6), {"e1": "03-09", "e2": "03-13"}, id="the next is pushed as far as needed"),
        pytest.param(
            RestWish("e1", 30), {"e1": "04-02", "e2": "04-06", "e3": "04-27", "r": "04-28"}, id="with the way between"
        ),
        pytest.param(
            RestWish("e1", 6, all_alike=True),
            {"e1": "03-09", "e2": "03-16", "e3": "04-26", "r": "04-27"},
            id="all alike",
        ),
        pytest.param(RestWish("e3", 3), {"e3": "04-23", "r": "04-24"}, id="what is held during it goes along"),
        pytest.param(RestWish("e3", -3), {"e3": "04-17", "r": "04-18"}, id="earlier too"),
        pytest.param(RestWish("e1", 6, kept=frozenset({"e2"})), {"e1": "03-09"}, id="one is kept"),
        pytest.param(
            RestWish("d", 1, all_alike=True),
            {"e1": "03-04", "e2": "03-11", "e3": "04-21", "r": "04-22"},
            id="the whole",
        ),
    ],
)
def test_how_far_each_leg_goes(wish: RestWish, expected: dict[str, str]) -> None:
    as_planned = {"e1": "03-03", "e2": "03-10", "e3": "04-20", "r": "04-21"}
    assert firsts(deployment(), wish) == {**as_planned, **expected}


def test_what_stays_says_why() -> None:
    plan = deployment(e2=leg("e2", "2027-03-10", "2027-03-12", DAR, status=Status.CANCELLED))
    run = deployment_run(plan, FACTS, RestWish("e1", 30, kept=frozenset({"r"}))).run
    assert {line.id: str(line.reason) for line in run.lines if line.reason} == {
        "e2": "it is cancelled",
        "r": "it is kept",
    }
    under_way = facts_on("2027-03-04")
    slipping = deployment_run(deployment(), under_way, RestWish("e1", 6)).run
    assert [(line.id, str(line.reason)) for line in slipping.lines] == [
        ("e1", "it has begun"),
        ("e2", "None"),
        ("e3", "there is time enough before it"),
        ("r", "there is time enough before it"),
    ]


def test_the_whole_grows_with_its_legs_and_all_is_one_step() -> None:
    plan = deployment()
    made = deployment_run(plan, FACTS, RestWish("e3", 60)).run.change
    after = apply(made, plan)
    assert after.engagements["d"].dates == make.dates("2027-03-01", "2027-06-23")
    assert str(made.label) == "move of the rest of ‘Deployment East’"
    assert apply(made.inverse(), after) == plan


def test_answers_and_clearances_for_the_old_days_are_named_and_findings_follow() -> None:
    plan = deployment(
        make.post("po1", "Desk officer"),
        make.ask("a1", "e1", answer=make.answer()),
        make.ask("a2", "e3", answer=make.answer()),
        make.clearance("cl1", "e1", number="KE/7", first=date(2027, 3, 3), last=date(2027, 3, 6)),
    )
    found = deployment_run(plan, FACTS, RestWish("e1", 6))
    assert {leg: [str(each) for each in said] for leg, said in found.reopened.items()} == {
        "e1": ["Desk officer answered for the old days", "clearance KE/7 is for the old days"]
    }
    looked = deployment_looked_at(found, plan, review(plan, FACTS, ALL_RULES))
    (first, *_) = looked.run.lines
    assert "The clearance of Call e1 no longer fits" in [str(each.title) for each in first.found if each.is_new]


def test_the_hosts_to_tell_are_listed_with_whom_and_what() -> None:
    clearance = make.clearance("cl1", "e1", number="KE/7")
    plan = deployment(clearance, e1=leg("e1", "2027-03-03", "2027-03-06", counterpart="Port admiral"))
    found = deployment_run(plan, FACTS, RestWish("e1", 6))
    assert [str(each.line) for each in found.hosts] == [
        "Kenya: Call e1, now Tue 9 – Fri 12 Mar 2027 instead of Wed 3 – Sat 6 Mar 2027 (Port admiral, KE/7)",
        "Tanzania: Call e2, now Sat 13 – Mon 15 Mar 2027 instead of Wed 10 – Fri 12 Mar 2027",
    ]


def test_the_rest_is_called_off_in_one_step_with_a_reason() -> None:
    plan = deployment()
    made = cancel_rest(plan, "e2", " diverted ", date(2027, 3, 8))
    after = apply(made, plan)
    assert {each.id: each.status for each in legs_by_date(after, "d")} == {
        "e1": Status.PLANNED,
        "e2": Status.CANCELLED,
        "e3": Status.CANCELLED,
        "r": Status.CANCELLED,
    }
    assert after.engagements["e3"].reason == "diverted"
    assert after.engagements["d"].status is Status.PLANNED
    assert [str(each.line) for each in hosts_to_tell(plan, made)] == [
        "Japan: Call e3, Tue 20 – Sat 24 Apr 2027, is cancelled",
        "Japan: Call r, Wed 21 Apr 2027, is cancelled",
        "Tanzania: Call e2, Wed 10 – Fri 12 Mar 2027, is cancelled",
    ]
    assert apply(made.inverse(), after) == plan


def test_with_the_last_leg_the_whole_is_called_off_too() -> None:
    plan = deployment()
    after = apply(cancel_rest(plan, "d", "diverted", date(2027, 1, 15)), plan)
    assert {each.status for each in after.engagements.values()} == {Status.CANCELLED}


def test_what_cannot_be_done_is_refused_in_words() -> None:
    alone = plan_of(leg("e9", "2027-03-01", "2027-03-01", parent=None))
    with pytest.raises(EditRefused, match="no leg of a deployment"):
        cancel_rest(alone, "e9", "why", date(2027, 1, 15))
    with pytest.raises(EditRefused, match="no leg of a deployment"):
        deployment_run(alone, FACTS, RestWish("e9", 1))
    with pytest.raises(EditRefused, match="Say why"):
        cancel_rest(deployment(), "e1", " ", date(2027, 1, 15))
    with pytest.raises(EditRefused, match="can be cancelled any more"):
        cancel_rest(deployment(), "e1", "why", date(2028, 1, 15))


def test_what_is_kept_stays_though_it_is_held_during_a_leg_that_moves() -> None:
    item = make.programme_item("pi1", "e3", day="2027-04-20")
    plan = deployment(item)
    run = deployment_run(plan, FACTS, RestWish("e3", 5, kept=frozenset({"r"}))).run
    # The window makes of it what it makes of any edit.
    after = apply(with_what_follows(plan, run.change, FACTS, stays=run.staying), plan)
    assert [f"{after.engagements[each].dates.earliest:%m-%d}" for each in ("e3", "r")] == ["04-25", "04-21"]
    assert after == apply(run.change, plan)
    assert [str(each) for each in run.along] == ["Moves along: 1 programme item"]
    assert after.parts(ProgrammeItem, "e3")[0].day == date(2027, 4, 25)
