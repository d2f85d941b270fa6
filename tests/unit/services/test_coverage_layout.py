"""The lines of the coverage matrix, and what is planned in one of its cells."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.kinds import Counting
from app.domain.levels import Level
from app.domain.participation import Direction, Participation, Role
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.services.coverage.cells import Tally
from app.services.coverage.matrix import coverage
from app.services.edits.planning import (
    PlanHere,
    draft_of,
    kind_wanted,
    level_wanted,
    plan_here,
    set_priorities,
    usual_title,
)
from app.services.edits.refusals import EditRefused
from app.services.layouts.coverage import (
    LineKind,
    column_heads,
    column_titles,
    coverage_lines,
    dates_of_column,
    spoken,
)
from tests.builders import TODAY, engagement, kind, norm, plan_with, region, stamped, tier, weight

SPOKEN = {
    "nothing": (Tally(), "nothing"),
    "one of each": (
        Tally(1, 1, 1, 2, 1, 0, 0, ("a", "b", "c"), ("d",)),
        "1 done, 1 confirmed, 1 planned, 1 idea, 3 days",
    ),
    "one day": (Tally(done=1, days_done=1, ids=("a",)), "1 done, 1 day"),
    "ideas": (Tally(draft_ids=("a", "b")), "2 ideas"),
    "only days": (Tally(days_planned=11, going_on=("a",)), "1 going on from before, 11 days"),
    "days not known": (Tally(planned=2, undated=2, ids=("a", "b")), "2 planned, 2 without fixed days"),
}


@pytest.mark.parametrize(("tally", "said"), SPOKEN.values(), ids=SPOKEN.keys())
def test_a_cell_is_said_in_words(tally: Tally, said: str) -> None:
    assert str(spoken(tally)) == said


def test_closed_regions_keep_their_own_line_and_the_total_is_last() -> None:
    plan = plan_with(engagement(), region(), tier(), weight(percent=20), norm("1", talks_months=12))
    matrix = coverage(plan, 2027, TODAY)
    opened = coverage_lines(plan, matrix, (), {"KE"})
    assert [(line.kind, line.tier) for line in opened] == [
        (LineKind.REGION, "20 %"), (LineKind.COUNTRY, "1"), (LineKind.TOTAL, ""),
    ]  # fmt: skip
    assert (str(opened[1].contact), opened[1].contact_late, str(opened[1].target)) == ("never", True, "0 of 1")
    assert [line.kind for line in coverage_lines(plan, matrix, {"defence/east-africa"}, ())] == [
        LineKind.REGION, LineKind.TOTAL,
    ]  # fmt: skip
    assert str(column_titles(matrix)[0]) == "Q1 Jan–Mar"
    assert [tuple(map(str, head)) for head in column_heads(matrix)][:2] == [
        ("Q1", "Jan–Mar"),
        ("Q2", "Apr–Jun"),
    ]
    assert str(opened[0].share) == "100 % of 1 day"
    assert all(len(line.cells) == 5 for line in opened)


def test_a_quarter_over_the_end_of_the_calendar_year_names_both_years_on_paper() -> None:
    matrix = coverage(plan_with(year_start=11), 2026, TODAY)
    shown = [matrix.columns[index] for index in matrix.shown]
    assert [str(column.below) for column in shown][:2] == ["Nov 2026–Jan 2027", "Feb–Apr 2027"]
    assert [str(below) for _, below in column_heads(matrix)][:2] == ["Nov–Jan", "Feb–Apr"]


def test_before_the_records_begin_no_contact_is_said_not_to_be_known() -> None:
    plan = plan_with(engagement(), region(), records_begin=date(2026, 7, 1))
    lines = coverage_lines(plan, coverage(plan, 2027, TODAY), (), ())
    assert str(lines[1].contact) == "none known"


CONTACTS = {
    "this year": ("2026-12-01", False, "Dec 2026"),
    "long ago": ("2025-11-01", True, "14 months ago"),
    "long ago, yet in time": ("2025-11-01", False, "Nov 2025"),
}


@pytest.mark.parametrize(("day", "late", "said"), CONTACTS.values(), ids=CONTACTS.keys())
def test_the_last_high_level_contact_says_how_long_ago_where_that_is_too_long(day: str, late: bool, said: str) -> None:
    past = engagement("e1", day, kind="high-level-visit", level=Level.L1, status=Status.COMPLETED)
    coming = engagement("e2", "2027-05-01", kind="high-level-visit", level=Level.L2)
    plan = plan_with(past, coming, region(), tier(), kind("high-level-visit", counts_high_level=True))
    lines = coverage_lines(plan, coverage(plan, 2027, TODAY), (), {"KE"} if late else ())
    assert (str(lines[1].contact), str(lines[1].contact_next)) == (said, "next May 2027")


COLUMNS = {
    "a quarter of the calendar": (7, 1, "2027-Q4"),
    "a quarter that the calendar does not have": (2, 0, "2027-02-01/2027-04-30"),
    "the year of the calendar": (1, 4, "2027"),
    "another year": (7, 4, "2027-07-01/2028-06-30"),
}


@pytest.mark.parametrize(("start", "at", "iso"), COLUMNS.values(), ids=COLUMNS.keys())
def test_a_column_becomes_dates_no_more_exact_than_it_is(start: int, at: int, iso: str) -> None:
    plan = plan_with(year_start=start)
    only = PlanDate.parse(iso)
    assert dates_of_column(plan, coverage(plan, 2027, TODAY), at) == Dates(only, only)


def test_what_is_planned_in_a_cell_is_an_idea_there() -> None:
    plan = plan_with(region(), kind("high-level-visit", default_level="L1"), marking="OFFICIAL")
    quarter = PlanDate.parse("2027-Q2")
    wish = PlanHere("high-level-visit", " A call ", "KE", Dates(quarter, quarter), Level.L1)
    item = draft_of(plan, wish)
    assert (item.title, item.status, item.level, item.marking) == ("A call", Status.IDEA, Level.L1, "OFFICIAL")
    assert (item.countries, item.direction) == ((Participation("KE", Role.HOST),), Direction.OUTGOING)
    assert len(apply(stamped(plan_here(plan, wish)), plan).engagements) == 1
    with pytest.raises(EditRefused):
        plan_here(plan, PlanHere("high-level-visit", " ", "KE", wish.dates))


KINDS = (
    kind("high-level-visit", default_level="L2", counting=Counting.CONTACT, counts_high_level=True, position=1),
    kind("staff-talks", default_level="L4", counting=Counting.CONTACT, counts_high_level=True, position=2),
    kind("ship-visit", default_level="L5", counting=Counting.VISIT, position=3),
    kind("exercise", default_level="L5", counting=Counting.EXERCISE_DAYS, position=4),
    kind("seminar", default_level="L5", counting=Counting.PUBLIC, position=5),
)


@pytest.mark.parametrize(
    ("asked", "proposed"),
    [
        ({"high_level_months": 12}, ("high-level-visit", Level.L2)),
        ({"high_level_months": 12, "high_level_floor": "L1"}, ("high-level-visit", Level.L1)),
        ({"high_level_months": 12, "high_level_floor": "L5"}, ("staff-talks", Level.L4)),
        ({"talks_months": 12}, ("staff-talks", Level.L4)),
        ({"exercise_months": 12}, ("exercise", Level.L5)),
        ({"ship_months": 12}, ("ship-visit", Level.L5)),
        ({"silence_days": 365}, ("staff-talks", Level.L4)),
        ({}, ("high-level-visit", Level.L2)),
    ],
    ids=str,
)
def test_kind_and_level_proposed_are_those_of_the_norm_that_is_missed(
    asked: dict[str, Any], proposed: tuple[str, Level]
) -> None:
    plan = plan_with(*KINDS, tier("MU", "4"), norm("4", **asked))
    wanted = kind_wanted(plan, "MU", TODAY)
    assert (wanted, level_wanted(plan, wanted, "MU", TODAY)) == proposed


def test_the_level_proposed_for_another_kind_is_its_own_or_what_is_missed() -> None:
    plan = plan_with(*KINDS, tier("KE", "1"), norm("1", high_level_months=12, high_level_floor="L1"), tier("MU", "4"))
    assert kind_wanted(plan, "", TODAY) == "high-level-visit"
    wanted = [level_wanted(plan, each, "KE", TODAY) for each in ("staff-talks", "seminar", "unknown")]
    assert wanted == [Level.L1, Level.L5, None]
    assert level_wanted(plan, "staff-talks", "MU", TODAY) is Level.L4


def test_the_usual_title_names_kind_and_country() -> None:
    plan = plan_with(region(), kind("high-level-visit", title="High-level visit"))
    assert usual_title(plan, "high-level-visit", "KE") == "High-level visit, Country KE"
    assert usual_title(plan, "high-level-visit", "") == "High-level visit"


def test_priorities_change_only_what_differs() -> None:
    plan = plan_with(region(), region("defence/asia", "JP"), tier("KE", "1"), weight(), norm("1"), norm("2"))
    tiers = {"KE": "1", "TZ": "2", "JP": ""}
    change = set_priorities(plan, tiers, {"defence/east-africa": None, "defence/asia": 40.0}, date(2027, 1, 1))
    after = apply(stamped(change), plan)
    assert {key: each.tier for key, each in after.tiers.items()} == {"KE": "1", "TZ": "2"}
    assert {key: each.percent for key, each in after.weights.items()} == {"defence/asia": 40.0}
    assert after.tiers["KE"] == plan.tiers["KE"]
    assert set_priorities(plan, {"KE": "1"}, {}, TODAY).is_empty
    with pytest.raises(EditRefused):
        set_priorities(plan, {}, {"defence/east-africa": 60.0, "defence/asia": 41.0}, TODAY)
