"""Engagements moved by hand: dates, rows, both, copies; and what is drawn new."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Change, apply
from app.domain.date_moves import Edge
from app.domain.engagement import Engagement
from app.domain.facts import NO_HOLIDAYS, Facts
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.edits.drafting import begun_there
from app.services.edits.moving import Push, copy, move, place
from app.services.edits.refusals import EditRefused
from app.services.edits.regrouping import RowStep
from tests.builders import TODAY, ask, country, dates, engagement, kind, plan_with, principal
from tests.builders import place as place_in

KENYA = country("KE", "Kenya", zones=("Africa/Nairobi",))
TANZANIA = country("TZ", "Tanzania", zones=("Africa/Dar_es_Salaam",))


def to_row(field: str, left: str, into: str, title: str = "there", **more: Any) -> RowStep:
    return RowStep(field, left, into, title, **more)


def one(made: Change, plan: Plan, item_id: str = "e1") -> Engagement:
    return apply(made, plan).engagements[item_id]


@pytest.mark.parametrize(
    ("push", "first", "last", "label"),
    [
        (Push(9), "2027-03-12", "2027-03-14", "move of ‘Port call e1’"),
        (Push(-3), "2027-02-28", "2027-03-02", "move of ‘Port call e1’"),
        (Push(2, Edge.END), "2027-03-03", "2027-03-07", "change of length of ‘Port call e1’"),
        (Push(-2, Edge.START), "2027-03-01", "2027-03-05", "change of length of ‘Port call e1’"),
    ],
)
def test_dates_are_pushed(push: Push, first: str, last: str, label: str) -> None:
    plan = plan_with(engagement("e1", "2027-03-03", "2027-03-05"))
    made = move(plan, ["e1"], push)
    assert one(made, plan).dates == dates(first, last)
    assert str(made.label) == label


def test_a_push_by_nothing_changes_nothing() -> None:
    plan = plan_with(engagement("e1"))
    assert move(plan, ["e1"], Push(0)).is_empty


def test_several_keep_their_distance() -> None:
    plan = plan_with(engagement("e1", "2027-03-03", "2027-03-05"), engagement("e2", "2027-03"))
    made = move(plan, ["e1", "e2"], Push(9))
    assert one(made, plan, "e2").dates.start == PlanDate.parse("2027-03-10/2027-04-09")
    assert str(made.label) == "shift of 2 engagements by +9 days"


@pytest.mark.parametrize(
    ("step", "dates_too", "label"),
    [
        (to_row("lead_office", "", "J5", "J5"), False, "move of ‘Port call e1’ to J5"),
        (to_row("lead_office", "", "J5", "J5"), True, "move of ‘Port call e1’ to J5 and other dates"),
        (to_row("countries", "KE", "TZ", "Tanzania"), False, "move of ‘Port call e1’ to Tanzania"),
    ],
)
def test_the_label_says_row_and_dates(step: RowStep, dates_too: bool, label: str) -> None:
    plan = plan_with(engagement("e1"), KENYA, TANZANIA)
    made = move(plan, ["e1"], Push(1 if dates_too else 0), step)
    assert str(made.label) == label
    assert len(made.items) == 1


@pytest.mark.parametrize(
    ("before", "left", "into", "after"),
    [
        ("KE", "KE", "TZ", [("TZ", Role.HOST)]),
        ("KE TZ", "KE", "UG", [("UG", Role.HOST), ("TZ", Role.PARTICIPANT)]),
        ("KE TZ", "TZ", "UG", [("KE", Role.HOST), ("UG", Role.PARTICIPANT)]),
        ("KE TZ", "KE", "TZ", [("TZ", Role.HOST)]),
        ("KE TZ", "TZ", "KE", [("KE", Role.HOST)]),
        ("", "", "UG", [("UG", Role.HOST)]),
        ("KE", "KE", "", []),
        ("KE TZ", "KE", "", [("TZ", Role.PARTICIPANT)]),
        ("KE", "TZ", "UG", [("UG", Role.HOST)]),
    ],
    ids=[
        "the only one",
        "the host of two",
        "the other of two",
        "onto the other",
        "onto the host",
        "the first",
        "the only one to none",
        "one of two to none",
        "dragged along from another row",
    ],
)
def test_a_country_takes_the_turn_of_the_one_that_is_left(
    before: str, left: str, into: str, after: list[tuple[str, Role]]
) -> None:
    plan = plan_with(engagement("e1", countries=before), country("UG"), TANZANIA, KENYA)
    made = move(plan, ["e1"], Push(), to_row("countries", left, into))
    assert [(each.country, each.role) for each in one(made, plan).countries] == after


def test_a_place_in_the_country_that_is_left_is_open_again() -> None:
    timed = Dates(PlanDate.parse("2027-03-03"), PlanDate.parse("2027-03-03"), time(9), time(11), "Africa/Nairobi")
    item = engagement("e1", place=place_in("Mombasa", "KE", zone="Africa/Nairobi", latitude=-4.0, longitude=39.7))
    item = Engagement(**{**{name: getattr(item, name) for name in item.__slots__}, "dates": timed})
    plan = plan_with(item, KENYA, TANZANIA)
    after = one(move(plan, ["e1"], Push(), to_row("countries", "KE", "TZ")), plan)
    assert after.place == place_in("", "TZ", zone="Africa/Dar_es_Salaam")
    assert (after.dates.start_time, after.dates.zone) == (time(9), "Africa/Dar_es_Salaam")
    assert after.host == "TZ"


@pytest.mark.parametrize(
    ("field", "left", "into", "expected"),
    [
        ("kind", "ship-visit", "staff-talks", {"kind": "staff-talks"}),
        ("lead_office", "", "J5", {"lead_office": "J5"}),
        ("status", "planned", "proposed", {"status": Status.PROPOSED}),
        ("principals", "p1", "p2", {"principals": ("p2",), "own_lead": "Ben Sow"}),
        ("principals", "p1", "", {"principals": (), "own_lead": ""}),
    ],
)
def test_every_field_of_a_grouping_can_be_changed_by_a_drop(
    field: str, left: str, into: str, expected: dict[str, Any]
) -> None:
    item = engagement("e1", principals=("p1",), own_lead="Ada Okoro")
    plan = plan_with(item, kind("staff-talks"), principal("p1"), principal("p2", "Ben Sow"))
    after = one(move(plan, ["e1"], Push(), to_row(field, left, into)), plan)
    assert {name: getattr(after, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("step", "why"),
    [
        (to_row("", "", "", refusal=text("A region holds many countries.")), "A region holds many countries."),
        (to_row("participants", "", "10"), "cannot go there: Own participants cannot be changed in this way"),
        (to_row("status", "planned", ""), "cannot go there: Status cannot be empty"),
        (to_row("level", "", "L9"), "cannot go there: “L9” is none of: L1 minister;"),
        (to_row("status", "planned", "confirmed"), "cannot be confirmed yet: nobody leads it; a clash"),
        (to_row("countries", "XX", "NO"), "stands in several rows"),
        (to_row("countries", "KE", "NO"), "own nation"),
        (to_row("kind", "ship-visit", "tea"), "is not a kind"),
    ],
)
def test_what_cannot_be_is_refused_in_words(step: RowStep, why: str) -> None:
    plan = plan_with(engagement("e1", countries="KE TZ"), country("NO"))
    with pytest.raises(EditRefused, match=why):
        move(plan, ["e1"], Push(), step, blocked=lambda _id: (text("a clash"),))


def test_a_copy_is_an_idea_at_the_new_dates() -> None:
    item = engagement("e1", "2027-03-03", "2027-03-05", outcome="went well", status=Status.COMPLETED)
    plan = plan_with(item, KENYA, TANZANIA)
    made = copy(plan, ["e1"], Push(7), to_row("countries", "KE", "TZ"))
    after = apply(made, plan)
    assert after.engagements["e1"] == item
    (new,) = (each for each in after.engagements.values() if each.id != "e1")
    assert (new.title, new.status, new.outcome, new.country_ids) == (item.title, Status.IDEA, "", ("TZ",))
    assert new.dates == dates("2027-03-10", "2027-03-12")
    assert new.ref not in ("", item.ref)
    assert str(made.label) == "copy of ‘Port call e1’"
    assert apply(made.inverse(), after) == plan


def test_copies_of_several_get_references_of_their_own() -> None:
    plan = plan_with(engagement("e1"), engagement("e2"))
    made = copy(plan, ["e1", "e2"], Push(0))
    assert len({item.after.ref for item in made.items}) == 2  # type: ignore[union-attr]
    assert {item.after.title for item in made.items} == {"Port call e1 (copy)", "Port call e2 (copy)"}  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("due", "days", "today", "after"),
    [
        (date(2027, 2, 1), 7, TODAY, date(2027, 2, 8)),
        (date(2027, 2, 1), 5, TODAY, date(2027, 2, 5)),
        (date(2027, 2, 1), -7, TODAY, date(2027, 1, 25)),
        (date(2027, 1, 18), -30, TODAY, TODAY),
        (date(2027, 1, 4), 7, TODAY, date(2027, 1, 11)),
        (date(2027, 1, 4), -7, TODAY, date(2027, 1, 4)),
    ],
    ids=["later", "not on a Saturday", "earlier", "not before today", "an overdue one later", "an overdue one stays"],
)
def test_due_days_of_open_asks_follow(due: date, days: int, today: date, after: date) -> None:
    waiting, done = ask("a1", due=due), ask("a2", due=due, withdrawn=True)
    plan = plan_with(engagement("e1"), waiting, done, country("NO"))
    made = move(plan, ["e1"], Push(days), asks_from=Facts(today, NO_HOLIDAYS))
    moved = apply(made, plan)
    assert moved.asks["a1"].due == after
    assert moved.asks["a2"] == done
    assert apply(made.inverse(), moved) == plan


def test_what_is_gone_cannot_be_moved() -> None:
    with pytest.raises(EditRefused, match="no longer in the plan"):
        place(plan_with(), {"e1": dates("2027-03-03")})


def test_a_new_one_stands_where_somebody_points() -> None:
    plan = plan_with(KENYA, kind("ship-visit"), country("NO"))
    row = to_row("countries", "", "KE")
    new = begun_there(plan, TODAY, "New engagement", dates("2027-03-03", "2027-03-05"), row)
    assert not plan.engagements, "it is begun, not written"
    assert new.countries == (Participation("KE", Role.HOST),)
    assert (new.status, new.dates) == (Status.IDEA, dates("2027-03-03", "2027-03-05"))
    with pytest.raises(EditRefused, match="many"):
        begun_there(plan, TODAY, "New", dates("2027-03-03"), RowStep("", "", "", refusal=text("many")))


@given(st.lists(st.sampled_from(["KE", "TZ", "UG"]), min_size=1, max_size=3, unique=True), st.data())
def test_a_drop_twice_is_the_same_as_once_and_back_again_nothing(countries: list[str], data: st.DataObject) -> None:
    left = data.draw(st.sampled_from(countries))
    into = data.draw(st.sampled_from(["KE", "TZ", "UG", "ET"]))
    plan = plan_with(engagement("e1", countries=countries), *(country(each) for each in ("KE", "TZ", "UG", "ET")))
    once = apply(move(plan, ["e1"], Push(), to_row("countries", left, into)), plan)
    if left in once.engagements["e1"].country_ids or len(once.engagements["e1"].countries) == 1:
        assert apply(move(once, ["e1"], Push(), to_row("countries", into, into)), once) == once
    if into not in countries:
        assert apply(move(once, ["e1"], Push(), to_row("countries", into, left)), once) == plan


@given(st.integers(-400, 400), st.lists(st.integers(0, 300), min_size=1, max_size=6))
def test_a_shift_there_and_back_is_the_same_plan(days: int, begins: list[int]) -> None:
    items = [engagement(f"e{at}", date.fromordinal(TODAY.toordinal() + day)) for at, day in enumerate(begins)]
    plan = plan_with(*items)
    ids = [item.id for item in items]
    there = apply(move(plan, ids, Push(days)), plan)
    assert apply(move(there, ids, Push(-days)), there) == plan
