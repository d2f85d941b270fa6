"""What a timeline says of its bars and rows, and the table that says the same."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.timeline import RowsShown
from app.services.layouts.timeline_words import (
    TWIN_TITLES,
    bar_words,
    empty_words,
    row_path,
    row_words,
    twin_places,
    twin_row,
)
from app.services.review.review import unreviewed
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.services.timeline_cases import ASIA, laid, plan_of, row_of, year

CONFIRMED = Status.CONFIRMED


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        pytest.param(
            {"title": "Port call Mombasa", "start": "2027-03-04", "end": "2027-03-06", "status": CONFIRMED},
            "Port call Mombasa, Kenya, 4 to 6 March 2027, confirmed",
            id="known days",
        ),
        pytest.param(
            {"title": "Staff talks", "start": "2027-W14", "countries": "KE SA", "end": "2027-W14"},
            "Staff talks, Kenya, Saudi Arabia, week 14, 2027, planned",
            id="a week, two countries",
        ),
        pytest.param(
            {"title": "Forum", "start": "2027-Q2", "countries": "KE SA JP TZ PW", "end": "2027-Q2"},
            "Forum, Kenya, Saudi Arabia and 3 more, April to June 2027, planned",
            id="many countries",
        ),
        pytest.param(
            {"title": "Seminar", "start": "2027-03-04", "end": None, "countries": ""},
            "Seminar, from 4 March 2027, end not stated, planned",
            id="no country, no end",
        ),
    ],
)
def test_a_bar_is_read_out(fields: dict[str, Any], words: str) -> None:
    item = make.engagement("e1", **fields)
    plan = plan_of(item)
    assert str(bar_words(plan, unreviewed(facts_on("2027-01-15"), ()), item)) == words


def test_a_bar_tells_how_many_things_are_to_be_checked() -> None:
    plan = plan_of(
        make.principal("p1"),
        make.engagement("e1", "2027-03-04", "2027-03-06", "KE", principals=("p1",)),
        make.engagement("e2", "2027-03-06", "2027-03-06", "SA", principals=("p1",)),
    )
    layout = laid(plan)
    count = len(layout.review.of_engagement("e1"))
    assert count
    thing = "1 thing to check" if count == 1 else f"{count} things to check"
    assert str(bar_words(plan, layout.review, plan.engagements["e1"])).endswith(f", planned, {thing}")


def test_a_row_is_read_out() -> None:
    plan = plan_of(
        make.tier("JP", "2"),
        make.engagement("e1", countries="KE"),
        *(make.engagement(f"f{at}", countries="TZ") for at in range(2)),
    )
    layout = laid(plan, rows=RowsShown.ALL)
    said = {row.key.leaf: str(row_words(row)) for row in layout.rows if not row.is_header}
    assert said == {
        "KE": "Kenya, 1 engagement",
        "TZ": "Tanzania, 2 engagements",
        "JP": "Japan, no engagements. No engagement with Japan yet; it is in tier 2",
        "SA": "Saudi Arabia, no engagements",
        "PW": "Palau, no engagements",
    }


_YEAR = DaySpan(make.dates("2026-07-01").earliest, make.dates("2027-07-01").earliest)
_MONTH = DaySpan(make.dates("2027-03-01").earliest, make.dates("2027-04-01").earliest)


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        pytest.param(
            PlanFilter(period=_YEAR, status=frozenset({"idea"})),
            "No engagements in plan year 2026–27 for these filters.",
            id="a plan year and more",
        ),
        pytest.param(PlanFilter(period=_YEAR), "No engagements in plan year 2026–27.", id="a plan year alone"),
        pytest.param(
            PlanFilter(period=_MONTH, words="x"), "No engagements in March 2027 for these filters.", id="a month"
        ),
        pytest.param(PlanFilter(words="x"), "No engagements for these filters.", id="no period"),
    ],
)
def test_an_empty_timeline_says_why(wanted: PlanFilter, words: str) -> None:
    plan = plan_of(make.engagement("e1"), year_start=7)
    assert str(empty_words(plan, wanted)) == words


def test_an_empty_plan_says_so_whatever_the_filter() -> None:
    assert str(empty_words(plan_of(), PlanFilter(words="x"))) == "This plan holds no engagements yet."


def test_the_twin_lists_the_same_rows_in_the_same_order() -> None:
    many = [make.engagement(f"e{at}", "2027-03-03", "2027-03-05", "KE", title=f"Talks {at}") for at in range(6)]
    plan = plan_of(make.tier("TZ", "2"), *many, make.engagement("f1", countries="SA"))
    layout = laid(plan, closed=frozenset({ASIA}))
    table = [twin_row(layout, place) for place in twin_places(layout)]
    assert len(TWIN_TITLES) == len(table[0].cells)
    assert [[str(cell) for cell in row.cells[:5]] for row in table] == [
        ["Asia", "1 engagement, folded", "", "", ""],
        *(["Africa ▸ Kenya", f"Talks {at}", "Wed 3 – Fri 5 Mar 2027", "planned", "Kenya"] for at in range(6)),
        ["Africa ▸ Tanzania", "No engagement with Tanzania yet; it is in tier 2", "", "", ""],
    ]
    drawn = {placed.bar.id for placed in layout.bars(row_of(layout, "KE"), *year())}
    assert drawn < {row.id for row in table}


def test_rows_without_groups_are_named_by_themselves() -> None:
    plan = plan_of(make.engagement("e1", lead_office="Navy"))
    assert row_path(laid(plan, grouping="lead_office"), 0) == "Navy"
    assert str(row_path(laid(plan), 1)) == "Africa ▸ Kenya"
