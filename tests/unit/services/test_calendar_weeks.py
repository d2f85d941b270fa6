"""Weeks of a calendar: lanes without overlap, and nothing that is not counted."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spans import DaySpan
from app.services.layouts.calendar import PlacedItem, covers, lay_weeks, month_span

MONDAY = date(2027, 3, 1)


def placed(id: str, first: int, days: int = 1, rank: str = "") -> PlacedItem:
    begins = MONDAY + timedelta(days=first)
    return PlacedItem(id, DaySpan(begins, begins + timedelta(days=days)), rank)


def bars(*items: PlacedItem, weeks: int = 1, lanes: int = 3, leaves_line: bool = True) -> list[list[tuple]]:
    rows = lay_weeks(items, MONDAY, weeks, lanes, leaves_line=leaves_line)
    return [[(b.id, b.lane, b.first, b.days, b.begins, b.ends) for b in row.bars] for row in rows]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([placed("a", 2)], [("a", 0, 2, 1, True, True)], id="one day"),
        pytest.param(
            [placed("a", 0, 2), placed("b", 1, 2)],
            [("a", 0, 0, 2, True, True), ("b", 1, 1, 2, True, True)],
            id="two that overlap",
        ),
        pytest.param(
            [placed("a", 0, 2), placed("b", 2, 2)],
            [("a", 0, 0, 2, True, True), ("b", 0, 2, 2, True, True)],
            id="one after the other in one lane",
        ),
        pytest.param(
            [placed("short", 0, 1), placed("long", 0, 5)],
            [("long", 0, 0, 5, True, True), ("short", 1, 0, 1, True, True)],
            id="the longer above",
        ),
        pytest.param(
            [placed("b", 0, 1, "Zebra"), placed("a", 0, 1, "Ape")],
            [("a", 0, 0, 1, True, True), ("b", 1, 0, 1, True, True)],
            id="by title where all else is alike",
        ),
        pytest.param([placed("a", -3, 5)], [("a", 0, 0, 2, False, True)], id="begun before"),
        pytest.param([placed("a", 5, 9)], [("a", 0, 5, 2, True, False)], id="goes on after"),
        pytest.param([placed("a", -400, 900)], [("a", 0, 0, 7, False, False)], id="runs through"),
        pytest.param([placed("a", -3, 3), placed("b", 7, 1)], [], id="beside the week"),
    ],
)
def test_bars_of_a_week(items, expected) -> None:
    assert bars(*items)[0] == expected


def test_a_bar_runs_on_into_the_weeks_that_follow() -> None:
    assert bars(placed("a", 5, 12), weeks=3) == [
        [("a", 0, 5, 2, True, False)],
        [("a", 0, 0, 7, False, False)],
        [("a", 0, 0, 3, False, True)],
    ]


def test_the_last_line_is_left_for_the_count_where_not_all_have_room() -> None:
    row = lay_weeks([placed(each, 2) for each in "abcde"], MONDAY, 1, 3)[0]
    assert [bar.id for bar in row.bars] == ["a", "b"]
    assert row.hidden == (0, 0, 3, 0, 0, 0, 0)
    assert row.ids[2] == tuple("abcde")


def test_where_the_count_stands_elsewhere_all_lines_hold_bars() -> None:
    row = lay_weeks([placed(each, 2) for each in "abcde"], MONDAY, 1, 3, leaves_line=False)[0]
    assert [bar.id for bar in row.bars] == ["a", "b", "c"]
    assert row.hidden[2] == 2


def test_a_bar_that_gives_way_is_counted_on_all_of_its_days() -> None:
    row = lay_weeks([placed("a", 0), placed("b", 0), placed("wide", 0, 4)], MONDAY, 1, 2)[0]
    assert [bar.id for bar in row.bars] == ["wide"]
    assert row.hidden == (2, 0, 0, 0, 0, 0, 0)


items = st.lists(
    st.builds(
        lambda number, first, days: placed(f"i{number}", first, days),
        st.integers(0, 10_000),
        st.integers(-420, 60),
        st.integers(1, 400),
    ),
    max_size=40,
    unique_by=lambda item: item.id,
)


@given(items, st.integers(1, 6), st.integers(1, 6), st.booleans())
def test_no_two_bars_share_a_place_and_nothing_is_lost(items, weeks, lanes, leaves_line) -> None:
    rows = lay_weeks(items, MONDAY, weeks, lanes, leaves_line=leaves_line)
    assert [row.first_day for row in rows] == [MONDAY + timedelta(days=7 * at) for at in range(weeks)]
    for row in rows:
        for column in range(7):
            day = row.day(column)
            there = {item.id for item in items if day in item.span}
            assert set(row.ids[column]) == there
            assert len(row.ids[column]) == len(there)
            seen = [bar for bar in row.bars if bar.first <= column < bar.end]
            assert len({bar.lane for bar in seen}) == len(seen)
            assert all(0 <= bar.lane < lanes for bar in seen)
            assert len(seen) + row.hidden[column] == len(there)
            if leaves_line and row.hidden[column]:
                assert all(bar.lane < lanes - 1 for bar in seen)
        for bar in row.bars:
            span = next(item.span for item in items if item.id == bar.id).clip(row.span)
            assert span == DaySpan(row.day(bar.first), row.day(bar.first) + timedelta(days=bar.days))


def test_a_month_and_its_weeks() -> None:
    assert month_span(date(2028, 2, 14)) == DaySpan(date(2028, 2, 1), date(2028, 3, 1))
    assert covers(DaySpan(date(2027, 1, 1), date(2027, 4, 1)), month_span(MONDAY))
    assert not covers(DaySpan(date(2027, 3, 2), date(2027, 4, 1)), month_span(MONDAY))
