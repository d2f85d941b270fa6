"""Dates pushed about by hand."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.date_moves import Edge, moved_to, resized, stepped, weekday_kept
from app.domain.spans import DateError, Dates, PlanDate
from tests.builders import dates


def both(iso: str) -> Dates:
    """A week, month, quarter or year of which no more is known, or days with `..` between."""
    first, _, last = iso.partition("..")
    if last == "?":
        return Dates(PlanDate.parse(first))
    return Dates(PlanDate.parse(first), PlanDate.parse(last or first))


def said(value: Dates) -> str:
    if value.end is None:
        return f"{value.start.iso}..?"
    return value.start.iso if value.start == value.end else f"{value.start.iso}..{value.end.iso}"


@pytest.mark.parametrize(
    ("before", "days", "magnet", "after"),
    [
        ("2027-03-03..2027-03-05", 9, 0, "2027-03-12..2027-03-14"),
        ("2027-03-03..2027-03-05", 9, 30, "2027-03-12..2027-03-14"),
        ("2027-W10", 7, 0, "2027-W11"),
        ("2027-W10", 5, 0, "2027-03-13/2027-03-19"),
        ("2027-W10", 5, 2, "2027-W11"),
        ("2027-W10", -9, 2, "2027-W09"),
        ("2027-W10", 2, 2, "2027-W10"),
        ("2027-03", 31, 0, "2027-04"),
        ("2027-03", 30, 0, "2027-03-31/2027-04-30"),
        ("2027-03", 28, 4, "2027-04"),
        ("2027-03", -62, 4, "2027-01"),
        ("2027-03", 10, 4, "2027-03-11/2027-04-10"),
        ("2027-Q2", 95, 5, "2027-Q3"),
        ("2027", 363, 5, "2028"),
        ("2027-03-03/2027-03-20", 31, 9, "2027-04-03/2027-04-20"),
        ("2027-03..2027-05", 32, 4, "2027-04..2027-06"),
        ("2027-03-03..?", 7, 0, "2027-03-10..?"),
        ("1900-01-01", 0, 0, "1900-01-01"),
        ("2024-02-29..2027-04-03", 1, 0, "2024-03-01..2027-04-04"),
    ],
)  # fmt: skip
def test_dates_moved(before: str, days: int, magnet: int, after: str) -> None:
    assert said(moved_to(both(before), days, magnet)) == after


@pytest.mark.parametrize(
    ("before", "steps", "after"),
    [
        ("2027-03-03..2027-03-05", 1, "2027-03-04..2027-03-06"),
        ("2027-W53", 1, "2028-W01"),
        ("2027-12", 1, "2028-01"),
        ("2027-01", -1, "2026-12"),
        ("2027-Q4", 1, "2028-Q1"),
        ("2027", 2, "2029"),
        ("2027-03-03/2027-03-20", 1, "2027-03-04/2027-03-21"),
        ("2027-03..?", 1, "2027-04..?"),
        ("2027-03..2027-04", 1, "2027-03-02/2027-04-01..2027-04-02/2027-05-01"),
    ],
)
def test_dates_stepped_by_what_is_known_of_them(before: str, steps: int, after: str) -> None:
    if before == "2027-W53":
        before, after = "2026-W53", "2027-W01"
    assert said(stepped(both(before), steps)) == after


@pytest.mark.parametrize(
    ("before", "edge", "days", "magnet", "after"),
    [
        ("2027-03-03..2027-03-05", Edge.END, 2, 0, "2027-03-03..2027-03-07"),
        ("2027-03-03..2027-03-05", Edge.START, -2, 0, "2027-03-01..2027-03-05"),
        ("2027-03-03..2027-03-05", Edge.END, -9, 0, "2027-03-03"),
        ("2027-03-03..2027-03-05", Edge.START, 9, 0, "2027-03-05"),
        ("2027-03-03", Edge.END, 1, 0, "2027-03-03..2027-03-04"),
        ("2027-03-03..?", Edge.END, 2, 0, "2027-03-03..2027-03-05"),
        ("2027-03-03..?", Edge.END, -2, 0, "2027-03-03"),
        ("2027-03-03..?", Edge.START, 2, 0, "2027-03-03..?"),
        ("2027-03", Edge.END, 3, 0, "2027-03-01/2027-04-03"),
        ("2027-03", Edge.END, 31, 4, "2027-03-01/2027-04-30"),
        ("2027-04", Edge.END, 60, 4, "2027-Q2"),
        ("2027-Q2", Edge.END, -61, 4, "2027-04"),
        ("2027-03", Edge.START, 90, 0, "2027-03-31"),
        ("2027-03-03..2027-04", Edge.END, 31, 4, "2027-03-03..2027-05"),
        ("2027-03-03..2027-04", Edge.START, 60, 0, "2027-04-01..2027-04"),
        ("2027-03..2027-03-20", Edge.END, -60, 0, "2027-03..2027-03-31"),
    ],
)  # fmt: skip
def test_dates_resized(before: str, edge: Edge, days: int, magnet: int, after: str) -> None:
    assert said(resized(both(before), edge, days, magnet)) == after


@pytest.mark.parametrize(
    ("edge", "days", "first", "last"),
    [(Edge.END, -1, "2027-03-03", "2027-03-04"), (Edge.START, 1, "2027-03-03", "2027-03-04")],
)
def test_times_of_day_never_end_before_they_begin(edge: Edge, days: int, first: str, last: str) -> None:
    before = Dates(PlanDate.parse("2027-03-03"), PlanDate.parse("2027-03-04"), time(14), time(9), "Africa/Nairobi")
    after = resized(before, edge, days)
    assert (after.start.iso, after.end.iso if after.end else "") == (first, last)
    assert (after.start_time, after.end_time, after.zone) == (time(14), time(9), "Africa/Nairobi")


@pytest.mark.parametrize(("days", "weeks"), [(0, 0), (1, 7), (-1, -7), (3, 7), (10, 7), (11, 14), (-11, -14), (14, 14)])
def test_whole_weeks_keep_the_weekday(days: int, weeks: int) -> None:
    assert weekday_kept(days) == weeks


@pytest.mark.parametrize("iso", ["1900-01-01", "2199-12", "1900", "2199-12-31..?", "2199-Q4"])
@pytest.mark.parametrize("days", [-(10**7), 10**7, -800_000, 800_000])
def test_nothing_leaves_the_years_of_a_plan(iso: str, days: int) -> None:
    value = both(iso)
    for push in (
        lambda: moved_to(value, days, 3),
        lambda: stepped(value, days),
        lambda: resized(value, Edge.END, days),
    ):
        try:
            after = push()
        except DateError:
            continue
        assert date(1900, 1, 1) <= after.earliest <= after.latest <= date(2199, 12, 31)


DAYS = st.dates(date(1950, 1, 1), date(2150, 1, 1))


@given(DAYS, st.integers(0, 400), st.integers(-3000, 3000), st.integers(0, 40))
def test_certain_dates_there_and_back_are_the_same(first: date, length: int, days: int, magnet: int) -> None:
    value = dates(first, date.fromordinal(first.toordinal() + length))
    assert moved_to(moved_to(value, days, magnet), -days, magnet) == value
    assert stepped(stepped(value, days), -days) == value


@given(st.sampled_from(["2027-W10", "2027-03", "2027-Q2", "2027"]), st.integers(-60, 60))
def test_what_is_known_to_a_period_steps_there_and_back(iso: str, steps: int) -> None:
    value = both(iso)
    after = stepped(value, steps)
    assert after.start.precision is value.start.precision
    assert stepped(after, -steps) == value


@given(DAYS, st.integers(0, 60), st.sampled_from(Edge), st.integers(-90, 90))
def test_what_is_stretched_keeps_its_other_end_and_at_least_a_day(
    first: date, length: int, edge: Edge, days: int
) -> None:
    value = dates(first, date.fromordinal(first.toordinal() + length))
    after = resized(value, edge, days)
    assert after.day_count is not None
    assert after.day_count >= 1
    if edge is Edge.END:
        assert after.earliest == value.earliest
    else:
        assert after.latest == value.latest
