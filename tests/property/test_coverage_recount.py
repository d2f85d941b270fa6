"""The coverage matrix counted again by another way: every day of the year is asked who is where.

Nothing here reads the code that it counts again; what is counted how stands in domain.md §2.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.engagement import Engagement
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.services.coverage.cells import CoverageMatrix, CoverageRow, RowKind, Tally
from app.services.coverage.matrix import coverage
from tests import builders as make
from tests.unit.domain.rule_cases import KINDS

DAY = timedelta(days=1)
REGION = {"KE": "defence/east", "TZ": "defence/east", "JP": "defence/asia", "IN": "defence/asia"}
CODES = (*REGION, "QQ")
WITHOUT_DAYS = {"personnel-exchange", "regional-forum", "outreach"}
OWN_COLUMN = {"personnel-exchange": "postings", "outreach": "outreach"}


@st.composite
def _points(draw: st.DrawFn, near: list[date]) -> PlanDate:
    """A day, week, month, quarter, year or window, often at an edge of a quarter."""
    day = draw(st.sampled_from(near)) + timedelta(days=draw(st.integers(-3, 3)))
    match draw(st.sampled_from(["day", "day", "day", "week", "month", "quarter", "year", "window"])):
        case "week":
            year, week, _ = day.isocalendar()
            return PlanDate.week(year, week)
        case "month":
            return PlanDate.parse(f"{day:%Y-%m}")
        case "quarter":
            return PlanDate.parse(f"{day.year}-Q{(day.month + 2) // 3}")
        case "year":
            return PlanDate.parse(str(day.year))
        case "window":
            return PlanDate.parse(f"{day}/{day + timedelta(days=draw(st.integers(1, 40)))}")
    return PlanDate.on(day)


@st.composite
def _dates(draw: st.DrawFn, near: list[date]) -> Dates:
    start = draw(_points(near))
    form = draw(st.sampled_from(["same", "long", "open", "other"]))
    if form == "open":
        return Dates(start)
    if form == "long" and start.is_day:
        return Dates(start, PlanDate.on(start.first + timedelta(days=draw(st.sampled_from([1, 13, 95, 400])))))
    other = draw(_points(near))
    return Dates(start, other if form == "other" and other.last >= start.first else start)


@st.composite
def plans(draw: st.DrawFn) -> tuple[Plan, int, date]:
    """A plan with any begin of its year, one of its years, and a day in or about that."""
    month, year = draw(st.integers(1, 12)), draw(st.integers(2026, 2028))
    edges = [date(year + (month - 1 + step) // 12, (month - 1 + step) % 12 + 1, 1) for step in range(0, 13, 3)]
    items = [
        Engagement(
            f"e{at}",
            f"R-{at}",
            f"Engagement {at}",
            draw(st.sampled_from([kind.id for kind in KINDS])),
            draw(_dates(edges)),
            draw(st.sampled_from([Status.COMPLETED, Status.PLANNED, *Status])),
            draw(
                st.lists(
                    st.builds(Participation, st.sampled_from(CODES), st.sampled_from(list(Role))),
                    max_size=4,
                    unique_by=lambda part: part.country,
                ).map(tuple)
            ),
        )
        for at in range(draw(st.integers(0, 6)))
    ]
    regions = [
        make.region(name, " ".join(code for code, home in REGION.items() if home == name))
        for name in sorted(set(REGION.values()))
    ]
    plan = make.plan_with(*KINDS, *regions, *items, own_nation="NO", year_start=month)
    return plan, year, draw(st.sampled_from(edges)) + timedelta(days=draw(st.integers(-2, 60)))


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=step) for step in range((last - first).days + 1)]


def _quarter(plan: Plan, year: int, day: date) -> str | None:
    """Which quarter of the plan year a day lies in; None outside."""
    month = plan.settings.year_start
    months = (day.year - year) * 12 + day.month - month
    return f"Q{months // 3 + 1}" if 0 <= months < 12 else None


def _column(plan: Plan, year: int, item: Engagement) -> str | None:
    """Where an engagement stands, by all days on which it may begin, and all that it may touch."""
    last = item.dates.end.last if item.dates.end is not None else item.dates.start.last
    if all(_quarter(plan, year, day) is None for day in _days(item.dates.start.first, last)):
        return None
    if item.kind in OWN_COLUMN:
        return OWN_COLUMN[item.kind]
    starts = {_quarter(plan, year, day) for day in _days(item.dates.start.first, item.dates.start.last)}
    if starts == {None}:
        before = item.dates.start.last < date(year, plan.settings.year_start, 1)
        return "running" if before else "open"
    only = starts.pop() if len(starts) == 1 else None
    return only or "open"


def _group(item: Engagement, as_of: date) -> str | None:
    """What it counts as on a day: nothing is done of which no day on which it may end has come."""
    if item.status in (Status.COMPLETED, Status.REPORTED):
        ends = item.dates.end if item.dates.end is not None else item.dates.start
        may_end = [day for day in _days(ends.first, ends.last) if day >= item.dates.start.first]
        if any(day <= as_of for day in may_end):
            return "done"
        return "confirmed" if item.dates.start.first <= as_of else "planned"
    if item.status in (Status.CONFIRMED, Status.UNDER_WAY):
        return "confirmed"
    if item.status is Status.PLANNED:
        return "planned"
    return "draft" if item.status in (Status.IDEA, Status.PROPOSED) else None


def _places(item: Engagement) -> set[str]:
    """The rows in which it counts."""
    if item.kind == "regional-forum":
        met = {part.country for part in item.countries if part.role is Role.SIDELINE}
    else:
        met = {part.country for part in item.countries if part.role is not Role.TRANSIT}
    return met | {REGION.get(country, "") for country in met} if met else {"nobody"}


def _recount(plan: Plan, year: int, as_of: date, *, at_start: bool) -> Counter[tuple[str, str, str]]:
    """By row, column and what is counted, whatever is more than 0; the year is a column too."""
    counted: Counter[tuple[str, str, str]] = Counter()
    for item in plan.engagements.values():
        group, column = _group(item, as_of), _column(plan, year, item)
        if group is None or column is None:
            continue
        exact = item.dates.start.is_day and item.dates.end is not None and item.dates.end.is_day
        for row in _places(item) | {"total"}:
            for cell in (column, "year"):
                counted[(row, cell, group)] += 1
            if not exact or item.kind in WITHOUT_DAYS or group == "draft" or item.dates.end is None:
                continue
            for day in _days(item.dates.start.first, item.dates.end.first):
                quarter = _quarter(plan, year, day)
                if quarter is not None:
                    for cell in (column if at_start else quarter, "year"):
                        counted[(row, cell, f"days_{group}")] += 1
    return counted


def _said(matrix: CoverageMatrix) -> Counter[tuple[str, str, str]]:
    """What the matrix says, in the same way."""
    counted: Counter[tuple[str, str, str]] = Counter()

    def note(row: str, column: str, tally: Tally) -> None:
        for name in ("done", "confirmed", "planned", "days_done", "days_confirmed", "days_planned"):
            counted[(row, column, name)] += getattr(tally, name)
        counted[(row, column, "draft")] += tally.drafts

    def note_all(row: str, cells: tuple[Tally, ...], total: Tally) -> None:
        for column, tally in zip(matrix.columns, cells, strict=True):
            note(row, column.id, tally)
        note(row, "year", total)

    for row in matrix.rows:
        note_all(_name(row), row.cells, row.total)
    note_all("total", matrix.total_cells, matrix.total)
    return +counted


def _name(row: CoverageRow) -> str:
    return "nobody" if row.kind is RowKind.UNNAMED else row.id


@given(plans(), st.booleans())
def test_every_cell_is_what_the_days_say(made: tuple[Plan, int, date], at_start: bool) -> None:
    plan, year, as_of = made
    assert _said(coverage(plan, year, as_of, days_at_start=at_start)) == _recount(plan, year, as_of, at_start=at_start)


@given(plans())
def test_days_of_regions_for_the_rules_are_those_of_the_matrix(made: tuple[Plan, int, date]) -> None:
    plan, year, as_of = made
    first = date(year, plan.settings.year_start, 1)
    months = [(first.year + (first.month - 1 + step) // 12, (first.month - 1 + step) % 12 + 1) for step in range(12)]
    for row in coverage(plan, year, as_of).rows:
        if row.share is not None:
            assert row.share.days == sum(plan.region_days(row.id, *month) for month in months)


@given(plans())
def test_the_countries_without_engagements_are_those_of_which_no_row_counts_any(made: tuple[Plan, int, date]) -> None:
    plan, year, as_of = made
    counted = _recount(plan, year, as_of, at_start=False)
    live = {row for row, _, group in counted if group in ("done", "confirmed", "planned")}
    assert set(coverage(plan, year, as_of).without_engagements) == set(plan.countries) - live - {"NO"}
