"""A shift of many as a dry run, and what a move comes to in words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.asks import AskState
from app.domain.changes import added, apply, change
from app.domain.conflicts import RULES
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.waivers import Waiver
from app.domain.wording import text, told
from app.services.dates.steps import DateStep
from app.services.edits.moving import Push, copy, move
from app.services.edits.regrouping import RowStep
from app.services.review.consequences import consequences
from app.services.review.move_preview import announced, due_words, move_words
from app.services.review.review import Review, ReviewDelta, review
from app.services.review.working_time import working_days
from app.services.shift_run import ShiftRun, ShiftWish, looked_at, shift_run
from tests.builders import TODAY, ask, country, dates, engagement, place, plan_with, principal
from tests.unit.domain.fake_calendars import FakeCalendars

FACTS = Facts(TODAY, FakeCalendars())


def seen(plan: Plan) -> Review:
    return review(plan, FACTS, RULES)


def run_of(plan: Plan, ids: list[str], **wish: object) -> ShiftRun:
    return shift_run(plan, FACTS, ids, ShiftWish(**wish))  # type: ignore[arg-type]


PLAN = plan_with(
    engagement("e1", "2027-03-03", "2027-03-05"),
    engagement("e2", "2027-04"),
    engagement("done", "2027-01-05", status=Status.COMPLETED),
    engagement("off", "2027-05-05", status=Status.CANCELLED),
    engagement("late", "2199-12-30", "2199-12-31"),
    ask("a1", due=date(2027, 2, 1)),
    country("NO"),
)
ALL = ["e1", "e2", "done", "off", "late"]


def test_what_is_over_or_cannot_go_stays_with_its_reason() -> None:
    run = run_of(PLAN, ALL, step=DateStep(days=9))
    staying = {line.id: str(line.reason) for line in run.lines if line.reason is not None}
    assert staying == {
        "done": "it is completed",
        "off": "it is cancelled",
        "late": "‘Port call late’ cannot go there: a plan holds the years 1900 to 2199. Nothing was changed.",
    }
    assert [(line.id, told(line.becomes, "timed")) for line in run.lines if line.reason is None] == [
        ("e1", "Fri 12 – Sun 14 Mar 2027"),
        ("e2", "10 Apr – 9 May 2027, day not fixed – ?"),
    ]
    assert run.moved == 2
    assert {item.id for item in run.change.items} == {"e1", "e2"}


def test_what_is_over_comes_along_when_asked_for() -> None:
    run = run_of(PLAN, ["e1", "done"], step=DateStep(days=7), with_settled=True)
    assert {item.id for item in run.change.items} == {"e1", "done"}


@pytest.mark.parametrize(
    ("wish", "days"),
    [
        ({"step": DateStep(days=9)}, 9),
        ({"step": DateStep(days=9), "keep_weekday": True}, 7),
        ({"step": DateStep(months=1)}, 31),
        ({"step": DateStep(days=-14)}, -14),
        ({"first_on": date(2027, 3, 10)}, 7),
        ({"first_on": date(2027, 3, 9), "keep_weekday": True}, 7),
        ({"first_on": date(2027, 2, 1)}, -30),
        ({"step": DateStep(days=0)}, 0),
    ],
)
def test_by_how_many_days(wish: dict[str, object], days: int) -> None:
    run = run_of(PLAN, ["e1", "e2"], **wish)
    assert run.days == days
    assert run.change.is_empty is (days == 0)


def test_due_days_follow_only_when_asked_for() -> None:
    assert run_of(PLAN, ["e1"], step=DateStep(days=7)).asks == 0
    run = run_of(PLAN, ["e1"], step=DateStep(days=7), with_asks=True)
    assert run.asks == 1
    assert apply(run.change, PLAN).asks["a1"].due == date(2027, 2, 8)
    assert [str(line) for line in due_words(PLAN, run.change)] == [
        "Answer of Desk officer, East Africa: due 8 Feb 2027 instead of 1 Feb 2027"
    ]


def test_what_would_be_overdue_no_longer_is_told() -> None:
    plan = plan_with(
        engagement("e1", "2027-03-03"), ask("late", due=date(2027, 1, 4)), ask("soon", due=date(2027, 1, 20)),
        country("NO"),
    )  # fmt: skip
    assert run_of(plan, ["e1"], step=DateStep(days=60), with_asks=True).in_time == 1
    assert run_of(plan, ["e1"], step=DateStep(days=60)).in_time == 0
    # A due day is never put back behind today, so none becomes overdue by a shift.
    earlier = run_of(plan, ["e1"], step=DateStep(days=-10), with_asks=True)
    assert earlier.in_time == 0
    assert {ask.id for ask in apply(earlier.change, plan).asks.values() if ask.state(TODAY) is AskState.OVERDUE} == {
        "late"
    }


def test_a_waived_finding_that_comes_back_is_new_and_one_that_goes_is_nobody_s_loss() -> None:
    plan = booked_twice("2027-03-03", "2027-03-03")
    (double,) = (each for each in seen(plan).findings() if each.rule == "C1")
    lived_with = Waiver("w1", "C1", double.key, "Coordinator", "Both are short")
    waived = apply(change(text("waiver"), [added("waivers", lived_with)]), plan)
    both = looked_at(run_of(waived, ["e1", "e2"], step=DateStep(days=7)), waived, seen(waived))
    assert both.found is not None
    assert [(each.is_new, each.meaning) for each in both.found] == [(True, "blocks")]
    apart = looked_at(run_of(waived, ["e1"], step=DateStep(days=7)), waived, seen(waived))
    assert apart.found is not None
    assert apart.found == ()


def test_an_empty_selection_comes_to_nothing() -> None:
    run = run_of(PLAN, ["gone"], first_on=date(2027, 3, 3))
    assert (run.lines, run.change.is_empty, run.moved) == ((), True, 0)


def booked_twice(first: str, second: str) -> Plan:
    return plan_with(
        engagement("e1", first, principals=("p1",), countries="KE", place=place("Mombasa", "KE")),
        engagement("e2", second, principals=("p1",), countries="JP", place=place("Tokyo", "JP")),
        principal("p1"),
        country("NO"),
    )


def test_each_line_says_which_findings_would_come_and_go() -> None:
    plan = booked_twice("2027-03-03", "2027-03-10")
    run = looked_at(run_of(plan, ["e1"], step=DateStep(days=7)), plan, seen(plan))
    assert run.found
    assert any(each.is_new and each.meaning == "blocks" for each in run.lines[0].found)
    back = booked_twice("2027-03-10", "2027-03-10")
    mended = looked_at(run_of(back, ["e1"], step=DateStep(days=-7)), back, seen(back))
    assert any(not each.is_new and each.meaning == "done" for each in mended.lines[0].found)


@given(st.integers(-60, 60), st.integers(0, 40))
def test_what_is_said_before_is_what_is_found_after(days: int, apart: int) -> None:
    plan = booked_twice("2027-03-03", date.fromordinal(date(2027, 3, 3).toordinal() + apart).isoformat())
    before = seen(plan)
    run = looked_at(run_of(plan, ["e1"], step=DateStep(days=days)), plan, before)
    after = seen(apply(run.change, plan))
    come = {finding.title for finding in after.findings()} - {finding.title for finding in before.findings()}
    gone = {finding.title for finding in before.findings()} - {finding.title for finding in after.findings()}
    assert run.found is not None
    assert {each.title for each in run.found if each.is_new} <= come
    assert {each.title for each in run.found if not each.is_new} <= gone


def test_two_thousand_are_worked_out_together() -> None:
    items = [engagement(f"e{at}", date.fromordinal(TODAY.toordinal() + 1 + at % 700)) for at in range(2000)]
    plan = plan_with(*items, country("NO"))
    run = looked_at(run_of(plan, [item.id for item in items], step=DateStep(days=7)), plan, seen(plan))
    assert run.moved == 2000
    assert str(run.change.label) == "shift of 2,000 engagements by +7 days"


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2027-03-04", "2027-03-04", "4 March 2027"),
        ("2027-03-04", "2027-03-06", "4 to 6 March 2027"),
        ("2027-02-28", "2027-03-02", "28 February to 2 March 2027"),
        ("2027-12-30", "2028-01-02", "30 December 2027 to 2 January 2028"),
    ],
)
def test_dates_as_one_says_them(first: str, last: str, said: str) -> None:
    assert str(text("{dates:spoken}", dates=dates(first, last))) == said


def test_a_step_is_announced_with_what_it_has_caused() -> None:
    plan = plan_with(engagement("e1", "2027-03-04", "2027-03-06"), country("KE", "Kenya"))
    said = announced(plan, seen(plan), plan.engagements["e1"], ReviewDelta())
    assert str(said) == "Port call e1, Kenya, now 4 to 6 March 2027, planned"


def test_a_move_in_words() -> None:
    plan = plan_with(
        engagement("e1", "2027-03-03", "2027-03-05", place=place("Mombasa", "KE")),
        country("KE", "Kenya"),
        country("TZ", "Tanzania"),
    )
    made = move(plan, ["e1"], Push(7), RowStep("countries", "KE", "TZ", "Tanzania"))
    said = move_words(plan, FACTS, made)
    assert (str(said.title), str(said.was), str(said.becomes)) == (
        "Port call e1",
        "Wed 3 – Fri 5 Mar 2027",
        "Wed 10 – Fri 12 Mar 2027",
    )
    assert [str(line) for line in said.remarks][1:] == [
        "Countries: Tanzania instead of Kenya",
        "Place Mombasa is cleared",
    ]
    copied = move_words(plan, FACTS, copy(plan, ["e1"], Push(7)))
    assert (str(copied.was), str(copied.becomes)) == ("", "Wed 10 – Fri 12 Mar 2027")


def test_a_finding_that_only_changes_its_figures_neither_comes_nor_goes() -> None:
    plan = booked_twice("2027-03-10", "2027-03-10")
    found = next(iter(seen(plan).findings()))
    assert consequences(plan, seen(plan), ReviewDelta((found,), (found,))) == ()


@pytest.mark.parametrize(
    ("first", "last", "countries", "count"),
    [
        ("2027-03-04", "2027-03-08", "KE", 3),
        ("2027-05-31", "2027-06-02", "KE", 2),
        ("2027-03-04", "2027-03-08", "UG", None),
        ("2027-03", None, "KE", None),
        ("2027-03-04", "2028-03-08", "KE", None),
    ],
    ids=["over a weekend", "with a holiday", "no known holidays", "no certain days", "too long to count"],
)
def test_working_days_are_those_of_the_host_where_they_are_known(
    first: str, last: str | None, countries: str, count: int | None
) -> None:
    plan = plan_with(engagement("e1", first, last, countries))
    counted = working_days(plan, FACTS, plan.engagements["e1"])
    assert (counted.count if counted is not None else None) == count
