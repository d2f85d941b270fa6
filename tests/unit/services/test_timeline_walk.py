"""From bar to bar of a timeline."""

from __future__ import annotations

import pytest

from app.services.layouts.timeline import Timeline
from app.services.layouts.timeline_walk import Stop, across, beside, first_in, last_in, middle_of, nearest
from tests import builders as make
from tests.unit.services.timeline_cases import day, laid, plan_of, row_of


@pytest.fixture
def layout() -> Timeline:
    """Rows: Asia, Japan (none), Saudi Arabia, Africa, Kenya, Tanzania."""
    return laid(
        plan_of(
            make.tier("JP", "2"),
            make.engagement("a1", "2027-02-01", "2027-02-04", "SA"),
            make.engagement("a2", "2027-06-01", "2027-06-04", "SA"),
            make.engagement("k1", "2027-01-01", "2027-12-31", "KE"),
            make.engagement("k2", "2027-03-01", "2027-03-02", "KE"),
            make.engagement("k3", "2027-03-02", "2027-03-05", "KE"),
            make.engagement("t1", "2027-09-01", countries="TZ"),
        )
    )


def test_along_a_row_it_goes_by_date(layout: Timeline) -> None:
    row = row_of(layout, "KE")
    assert first_in(layout, row) == Stop(row, "k1")
    assert last_in(layout, row) == Stop(row, "k3")
    assert beside(layout, Stop(row, "k1"), 1) == Stop(row, "k2")
    assert beside(layout, Stop(row, "k3"), -2) == Stop(row, "k1")
    assert beside(layout, Stop(row, "k1"), -1) is None
    assert beside(layout, Stop(row, "k3"), 1) is None


def test_what_is_not_in_a_row_has_nothing_beside_it(layout: Timeline) -> None:
    assert beside(layout, Stop(row_of(layout, "KE"), "a1"), 1) is None
    assert beside(layout, Stop(row_of(layout, "KE"), "gone"), 1) is None
    assert first_in(layout, row_of(layout, "JP")) is None
    assert last_in(layout, 0) is None


@pytest.mark.parametrize(
    ("start", "step", "when", "found"),
    [
        pytest.param("SA", 1, "2027-06-02", ("KE", "k1"), id="over a header, to one that touches the day"),
        pytest.param("KE", -1, "2027-03-01", ("SA", "a1"), id="up, to the one that ended last"),
        pytest.param("KE", -1, "2027-05-01", ("SA", "a2"), id="up, to the one that begins next"),
        pytest.param("SA", -1, "2027-03-01", None, id="above are none"),
        pytest.param("TZ", 1, "2027-03-01", None, id="below are none"),
        pytest.param("JP", 1, "2027-03-01", ("SA", "a1"), id="from an empty row"),
    ],
)
def test_up_and_down_it_goes_to_the_nearest_of_the_next_row_with_any(
    layout: Timeline, start: str, step: int, when: str, found: tuple[str, str] | None
) -> None:
    stop = across(layout, row_of(layout, start), day(when), step)
    assert stop == (Stop(row_of(layout, found[0]), found[1]) if found is not None else None)


@pytest.mark.parametrize(
    ("when", "found"),
    [
        pytest.param("2027-06-02", ("SA", "a2"), id="the first row that has one on that day"),
        pytest.param("2027-07-01", ("KE", "k1"), id="a long one"),
        pytest.param("2026-12-01", ("KE", "k1"), id="before all"),
        pytest.param("2030-01-01", ("KE", "k1"), id="after all"),
    ],
)
def test_keys_enter_at_the_bar_nearest_to_a_day(layout: Timeline, when: str, found: tuple[str, str]) -> None:
    assert nearest(layout, day(when)) == Stop(row_of(layout, found[0]), found[1])


def test_keys_enter_among_the_rows_in_sight(layout: Timeline) -> None:
    row = row_of(layout, "TZ")
    assert nearest(layout, day("2027-02-02"), [row]) == Stop(row, "t1")
    assert nearest(layout, day("2027-02-02"), [0]) is None
    assert nearest(laid(plan_of()), day("2027-02-02")) is None


def test_up_and_down_keep_to_the_middle_of_where_they_began(layout: Timeline) -> None:
    assert middle_of(layout, "k3") == day("2027-03-03")
