"""The year planner: every bar on the sheet, no words over other words, a list of what they are."""

from __future__ import annotations

import itertools
from collections import Counter
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from app.documents.bar_lanes import LaneBar, Scale, lanes
from app.documents.bar_sheets import bars_input, form_of
from app.documents.glyphs import load_glyphs
from app.documents.sheet_sizes import SMALLEST_SIZE
from app.domain.plan import Plan
from app.services.reports.selection import Paper, ReportOptions
from app.services.reports.year_planner import year_planner
from tests.builders import engagement, plan_with, region
from tests.documents.conftest import AS_OF, RESOURCES, Press
from tests.documents.reading import outside, pages, structure
from tests.documents.signs import pages_of

EAST = region("defence/east-africa", "KE TZ", title="East Africa", position=1)


def many(count: int) -> Plan:
    items = [
        engagement(
            f"{n:04d}", f"2027-{1 + n % 12:02d}-{1 + n % 28:02d}", "", "KE" if n % 2 else "TZ", ref=f"NO-{n:04d}"
        )
        for n in range(count)
    ]
    return plan_with(EAST, *items, marking="OFFICIAL")


@pytest.mark.parametrize("count", [1, 40, 400])
def test_it_is_a3_across_and_lists_every_engagement_once(press: Press, count: int) -> None:
    printed = press("year-planner", many(count), year=2027)
    for page in PdfReader(BytesIO(printed.pdf)).pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (1191, 842)
    text = "\n".join(pages(printed.pdf))
    assert Counter(word for word in text.split() if word.startswith("NO-")) == Counter(
        f"NO-{n:04d}" for n in range(count)
    )
    assert printed.printed == count
    assert outside(printed.pdf) == []


def test_each_page_carries_marking_twice_and_its_number(press: Press) -> None:
    printed = press("year-planner", many(400), year=2027)
    read = pages(printed.pdf)
    assert len(read) == printed.pages > 3
    for number, page in enumerate(read, 1):
        assert page.count("OFFICIAL") == 2
        assert f"Page {number} of {len(read)}" in page


def test_the_months_come_again_on_each_sheet(press: Press) -> None:
    read = pages(press("year-planner", many(400), year=2027).pdf)
    sheets = [page for page in read if "week, from its Monday" in page]
    assert len(sheets) > 1
    assert all("January 2027" in page and "December 2027" in page for page in sheets)


def test_the_timeline_is_a_figure_with_words(press: Press) -> None:
    kinds = structure(press("year-planner", many(3), year=2027).pdf)
    assert "/Figure" in kinds
    assert "/TH" in kinds


def test_no_word_is_smaller_than_the_smallest_size(press: Press) -> None:
    printed = press("year-planner", many(400), year=2027)
    sizes = {round(sign.size, 1) for page in pages_of(printed.pdf) for sign in page.signs}
    assert min(sizes) >= SMALLEST_SIZE


def test_a_country_that_fills_more_than_a_sheet_goes_on_on_the_next() -> None:
    items = [engagement(f"{n:03d}", "2027-03-01", "2027-12-20", "KE") for n in range(150)]
    report = year_planner(plan_with(EAST, *items), ReportOptions(date(2027, 1, 1)))
    data = bars_input(report, load_glyphs(RESOURCES / "fonts"))
    sheets = data["sheets"]
    assert isinstance(sheets, list)
    assert len(sheets) > 2
    assert sum(len(row["bars"]) for sheet in sheets for row in sheet["rows"]) == 150
    assert all(row["y"] + row["height"] <= form_of(Paper.A3).body + 0.01 for sheet in sheets for row in sheet["rows"])
    assert sheets[1]["bands"][0]["title"] == "East Africa, continued"


def test_the_weeks_begin_as_the_settings_say(press: Press) -> None:
    read = pages(press("year-planner", many(3), year=2027, first_weekday=6).pdf)
    assert "week, from its Sunday" in read[0]


_BARS = st.lists(
    st.tuples(
        st.integers(0, 364),
        st.integers(1, 400),
        st.text("abcW é", max_size=60),
    ),
    max_size=25,
)


@given(_BARS)
def test_no_bar_and_no_label_covers_another(drawn: list[tuple[int, int, str]]) -> None:
    start = date(2027, 1, 1).toordinal()
    items = [
        engagement(
            f"e{n}",
            date.fromordinal(start + first),
            date.fromordinal(start + first + length - 1),
            "KE",
            title=title,
        )
        for n, (first, length, title) in enumerate(drawn)
    ]
    report = year_planner(plan_with(EAST, *items), ReportOptions(AS_OF, year=2027))
    scale = Scale(date(2027, 1, 1), form_of(Paper.A3).line / 365, form_of(Paper.A3).line, SMALLEST_SIZE)
    glyphs = load_glyphs(Path(RESOURCES / "fonts"))
    placed = [bar for part in report.groups for row in part.rows for bar in lanes(row.bars, scale, glyphs)]
    assert len(placed) == len(items)
    for bar in placed:
        low, high = extent(bar)
        assert low >= -0.01
        assert high <= form_of(Paper.A3).line + 1.5
    for lane in {bar.lane for bar in placed}:
        spans = sorted(extent(bar) for bar in placed if bar.lane == lane)
        assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))


def extent(bar: LaneBar) -> tuple[float, float]:
    return min(bar.x, bar.label_x), max(bar.x + bar.width, bar.label_x + bar.label_width)
