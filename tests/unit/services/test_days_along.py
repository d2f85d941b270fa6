"""What goes along when an engagement is moved: days of its parts, what is within it, and what is said of it before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.changes import Change, apply, change, removed, replaced
from app.domain.delegates import Delegate
from app.domain.exercises import Exercise
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.records.days import Day
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.domain.tables import PARTS
from app.domain.wording import text
from app.services.dates.steps import DateStep
from app.services.edits.closing import Closing, Fate, close_engagements
from app.services.edits.days_along import DAYS_ALONG, days_moved
from app.services.edits.engagements import change_engagement
from app.services.edits.following import with_what_follows
from app.services.edits.moving import place
from app.services.review.move_preview import along_words
from app.services.shift_run import ShiftWish, shift_run
from tests.builders import (
    TODAY,
    ask,
    dates,
    delegate,
    edit,
    engagement,
    plan_with,
    programme_item,
    with_dates,
)
from tests.unit.domain.fake_calendars import FakeCalendars

FACTS = Facts(TODAY, FakeCalendars())

VISIT = plan_with(
    engagement("e1", "2027-03-31", "2027-04-02", title="Visit"),
    programme_item("first", day="2027-03-31"),
    programme_item("last", day="2027-04-02"),
    delegate("head", arrives=date(2027, 3, 30), leaves=date(2027, 4, 2), passport_expiry=date(2029, 1, 1)),
    delegate("lives-there"),
)


def followed(plan: Plan, made: Change, **options: object) -> Plan:
    return apply(with_what_follows(plan, made, FACTS, **options), plan)  # type: ignore[arg-type]


def moved(plan: Plan, wanted: Dates, item_id: str = "e1") -> Plan:
    return followed(plan, place(plan, {item_id: wanted}))


def days_of(plan: Plan) -> list[str]:
    items = [str(each.day) for each in plan.parts(ProgrammeItem, "e1")]
    heads = [each for each in plan.parts(Delegate, "e1") if each.id == "head"]
    return [*items, *(str(day) for each in heads for day in (each.arrives, each.leaves, each.passport_expiry))]


AS_IT_WAS = ["2027-03-31", "2027-04-02", "2027-03-30", "2027-04-02", "2029-01-01"]
A_WEEK_LATER = ["2027-04-07", "2027-04-09", "2027-04-06", "2027-04-09", "2029-01-01"]

MOVES: dict[str, tuple[Dates, list[str]]] = {
    "a week later": (dates("2027-04-07", "2027-04-09"), A_WEEK_LATER),
    "a week later and longer": (dates("2027-04-07", "2027-04-12"), A_WEEK_LATER),
    "a week later, its last day not known": (dates("2027-04-07", None), A_WEEK_LATER),
    "earlier, over its own days": (
        dates("2027-03-30", "2027-04-01"),
        ["2027-03-30", "2027-04-01", "2027-03-29", "2027-04-01", "2029-01-01"],
    ),
    "longer at its end": (dates("2027-03-31", "2027-04-05"), AS_IT_WAS),
    "longer at its beginning": (dates("2027-03-29", "2027-04-02"), AS_IT_WAS),
    "longer at both": (dates("2027-03-29", "2027-04-05"), AS_IT_WAS),
    "shorter at its beginning": (dates("2027-04-01", "2027-04-02"), AS_IT_WAS),
    "some time in June": (dates("2027-06"), AS_IT_WAS),
}


@pytest.mark.parametrize("case", MOVES)
def test_the_programme_and_the_journeys_go_along(case: str) -> None:
    wanted, expected = MOVES[case]
    assert days_of(moved(VISIT, wanted)) == expected


@pytest.mark.parametrize("case", MOVES)
def test_it_is_one_step_that_can_be_taken_back(case: str) -> None:
    made = with_what_follows(VISIT, place(VISIT, {"e1": MOVES[case][0]}), FACTS)
    assert apply(made.inverse(), apply(made, VISIT)) == VISIT
    assert with_what_follows(VISIT, made, FACTS) == made


def test_whichever_edit_gives_the_new_days() -> None:
    wanted = dates("2027-04-07", "2027-04-09")
    assert days_of(followed(VISIT, change_engagement(VISIT, "e1", dates=wanted))) == A_WEEK_LATER
    postponed = followed(VISIT, edit(VISIT, replace(VISIT.engagements["e1"], status=Status.POSTPONED)))
    assert days_of(postponed) == AS_IT_WAS
    again = replace(postponed.engagements["e1"], status=Status.PLANNED, dates=wanted)
    assert days_of(followed(postponed, edit(postponed, again))) == A_WEEK_LATER
    run = shift_run(VISIT, FACTS, ["e1"], ShiftWish(DateStep(days=7)))
    assert days_of(apply(run.change, VISIT)) == A_WEEK_LATER
    assert [str(each) for each in run.along] == ["Moves along: 2 programme items, 1 delegate"]
    closing = close_engagements(VISIT, {"e1": Closing(Fate.MOVED, dates=dates("2028-03-31"))}, date(2027, 5, 1))
    assert days_of(followed(VISIT, closing))[:2] == ["2028-03-31", "2028-04-02"]


def test_a_part_that_the_edit_places_itself_is_where_it_says() -> None:
    there = VISIT.records(ProgrammeItem)
    made = edit(
        VISIT,
        with_dates(VISIT.engagements["e1"], "2027-04-07", "2027-04-09"),
        replace(there["first"], day=date(2027, 4, 8)),
        deleted=[there["last"]],
    )
    assert days_of(followed(VISIT, made)) == ["2027-04-08", *A_WEEK_LATER[2:]]
    assert removed("programme_items", there["last"]) in made.items


def test_what_was_left_on_the_days_to_which_it_comes_back_stays_there() -> None:
    left = place(VISIT, {"e1": dates("2027-06-07", "2027-06-09")})
    elsewhere = followed(VISIT, left, stays=None)
    assert days_of(moved(elsewhere, dates("2027-03-31", "2027-04-02"))) == AS_IT_WAS
    further = days_of(moved(elsewhere, dates("2027-06-14", "2027-06-16")))
    assert further == A_WEEK_LATER


def test_a_change_that_says_of_all_where_it_stands_takes_nothing_along() -> None:
    made = place(VISIT, {"e1": dates("2027-04-07", "2027-04-09")})
    assert days_of(followed(VISIT, made, stays=None)) == AS_IT_WAS


def test_the_windows_of_an_exercise_go_along() -> None:
    windows = Exercise("e1", deploys_from=date(2027, 3, 1), recovered_by=date(2027, 4, 20), still_used_on=TODAY)
    plan = plan_with(engagement("e1", "2027-03-31", "2027-04-02", kind="exercise"), windows)
    (after,) = moved(plan, dates("2027-04-01", "2027-04-03")).parts(Exercise, "e1")
    assert (after.deploys_from, after.recovered_by) == (date(2027, 3, 2), date(2027, 4, 21))
    assert (after.deployed_by, after.still_used_on) == (None, TODAY)


@pytest.mark.parametrize(
    ("before", "after", "days"),
    [
        (dates("2027-03-01", "2027-03-03"), dates("2027-03-02", "2027-03-04"), 1),
        (dates("2027-03-01"), dates("2027-02-27"), -2),
        (dates("2027-03-01", None), dates("2027-03-05", None), 4),
        (dates("2027-03-01"), dates("2027-03-01", "2027-03-02"), 0),
        (dates("2027-03"), dates("2027-04"), 0),
        (dates("2027-03"), dates("2027-04-01"), 0),
        (Dates(PlanDate.on(date(2027, 3, 1)), PlanDate.parse("2027-04")), dates("2027-03-08", "2027-05-02"), 7),
    ],
)
def test_by_how_many_days_it_is_moved(before: Dates, after: Dates, days: int) -> None:
    assert days_moved(before, after) == days
    assert days_moved(after, before) == -days


FORUM = plan_with(
    engagement("e1", "2027-05-28", "2027-05-30", kind="regional-forum", title="Dialogue"),
    engagement("beside", "2027-05-29", parent="e1", kind="bilateral-meeting", title="Meeting"),
    engagement("dinner", "2027-05-29", parent="beside", kind="bilateral-meeting"),
    engagement("before", "2027-04-01", parent="e1", kind="bilateral-meeting", title="Planning conference"),
    engagement("off", "2027-05-29", parent="e1", kind="bilateral-meeting", status=Status.CANCELLED),
    engagement("held", "2027-05-29", parent="e1", kind="bilateral-meeting", status=Status.COMPLETED),
    engagement("some-day", "2027-05", parent="e1", kind="bilateral-meeting"),
    engagement("other", "2027-05-29", kind="bilateral-meeting"),
    programme_item("pi1", "beside", day="2027-05-29"),
    ask("a1", "e1", due=date(2027, 4, 1)),
    ask("a2", "beside", due=date(2027, 4, 2)),
)


def begins(plan: Plan) -> dict[str, str]:
    return {each.id: str(each.dates.earliest)[5:] for each in plan.engagements.values()}


STAYING = {"before": "04-01", "some-day": "05-01", "off": "05-29", "held": "05-29", "other": "05-29"}


def test_what_is_within_the_days_of_a_whole_goes_along_at_any_depth() -> None:
    after = moved(FORUM, dates("2027-06-04", "2027-06-06"))
    assert begins(after) == {"e1": "06-04", "beside": "06-05", "dinner": "06-05", **STAYING}
    assert [each.day for each in after.parts(ProgrammeItem, "beside")] == [date(2027, 6, 5)]
    assert after.asks == FORUM.asks


def test_what_is_within_a_whole_without_a_stated_end_goes_along() -> None:
    cruise = engagement("e1", "2027-05-01", None)
    plan = plan_with(cruise, engagement("e2", "2027-06-20", parent="e1"), engagement("e3", "2027-04-20", parent="e1"))
    assert begins(moved(plan, dates("2027-05-08", None))) == {"e1": "05-08", "e2": "06-27", "e3": "04-20"}


def test_a_part_stays_where_the_edit_or_the_person_says_so() -> None:
    made = place(FORUM, {"e1": dates("2027-06-04", "2027-06-06"), "beside": dates("2027-05-28")})
    assert begins(followed(FORUM, made))["beside"] == "05-28"
    alone = place(FORUM, {"e1": dates("2027-06-04", "2027-06-06")})
    assert begins(followed(FORUM, alone, stays={"beside"}))["beside"] == "05-29"
    longer = place(FORUM, {"e1": dates("2027-05-27", "2027-06-06")})
    assert begins(followed(FORUM, longer)) == {**begins(FORUM), "e1": "05-27"}


def test_what_a_shift_leaves_where_it_is_does_not_go_along() -> None:
    begun = apply(edit(FORUM, with_dates(FORUM.engagements["beside"], "2027-05-28")), FORUM)
    facts = Facts(date(2027, 5, 28), FakeCalendars())
    run = shift_run(begun, facts, ["e1", "beside"], ShiftWish(DateStep(days=7)))
    assert {line.id for line in run.lines if line.reason is not None} == {"e1", "beside"}
    assert run.change.is_empty


def test_the_due_days_of_asks_follow_where_those_of_the_whole_do() -> None:
    made = place(FORUM, {"e1": dates("2027-06-04", "2027-06-06")}, asks_from=FACTS)
    asks = followed(FORUM, made).asks
    assert [str(asks[each].due) for each in ("a1", "a2")] == ["2027-04-08", "2027-04-09"]


def test_parts_in_a_ring_go_along_once() -> None:
    ring = plan_with(engagement("e1", "2027-03-03", parent="e2"), engagement("e2", "2027-03-03", parent="e1"))
    assert begins(moved(ring, dates("2027-03-05"))) == {"e1": "03-05", "e2": "03-05"}


def test_what_goes_along_is_said() -> None:
    made = place(FORUM, {"e1": dates("2027-06-04", "2027-06-06")})
    said = along_words(made, with_what_follows(FORUM, made, FACTS))
    assert [str(each) for each in said] == ["Moves along: 2 engagements within it, 1 programme item"]
    stays = place(FORUM, {"other": dates("2027-06-04")})
    assert along_words(stays, with_what_follows(FORUM, stays, FACTS)) == ()


STAYS = {
    "talks": {"next_date"},
    "exchanges": {"tour_start", "tour_end", "successor_arrives"},
    "exercises": {"still_used_on", "notified_on"},
    "attendances": {"registration"},
    "outreach": {"press_on"},
    "csbm": {"due", "sent", "report_due", "reported"},
    "clearances": {"asked_on", "answered_on", "first", "last"},
    "delegates": {"passport_expiry"},
    "vettings": {"sent", "cleared", "expires"},
    "actions": {"due", "done_on"},
    "ask_conditions": {"met_on", "until"},
    "milestones": {"planned", "done_on"},
    "outcomes": {"first", "last", "reported"},
    "attachments": {"added_on"},
}
"""Days of parts that stay: of what was given, done or promised, and those that follow a law of their own."""


def test_of_every_day_of_a_part_it_is_decided_whether_it_goes_along() -> None:
    stays = {
        part.name: names
        for part in PARTS
        if (names := {each.name for each in part.fields if isinstance(each.sort, Day) and not each.sort.goes_along})
    }
    assert stays == STAYS
    assert {table: len(names) for table, names in DAYS_ALONG.items()} == {
        "exercises": 5, "delegates": 2, "programme_items": 1
    }  # fmt: skip


def test_what_can_go_along_has_its_word() -> None:
    for table in DAYS_ALONG:
        part = next(iter(VISIT.table(table).values()), None) or Exercise("e1")
        said = along_words(change(text("move"), ()), Change(text("move"), (replaced(table, part, part),)))
        assert [str(each).startswith("Moves along: ") for each in said] == [True]


def test_an_edit_of_other_fields_moves_nothing() -> None:
    made = edit(VISIT, replace(VISIT.engagements["e1"], title="Other"))
    assert with_what_follows(VISIT, made, FACTS) == made
