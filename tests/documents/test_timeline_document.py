"""The timeline on paper: any days, any grouping, whole or cut into sheets that belong side by side."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.documents.bar_sheets import bars_input, form_of
from app.documents.glyphs import load_glyphs
from app.documents.line_heads import heads
from app.documents.sheet_sizes import SIZES
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.services.layouts.timeline_groupings import groupings
from app.services.reports.selection import Paper, ReportOptions, ReportRefused, SheetCut
from app.services.reports.timeline import cut, timeline_sheets
from tests.builders import engagement, person, plan_with, region
from tests.documents.conftest import AS_OF, RESOURCES, Press
from tests.documents.reading import outside, pages, structure

EAST = region("defence/east-africa", "KE TZ", title="East Africa", position=1)


def busy(count: int = 60) -> Plan:
    """Engagements through 2027, every fifth with two countries and every seventh over a month long."""
    items = [
        engagement(
            f"{n:04d}",
            f"2027-{1 + n % 12:02d}-{1 + n % 20:02d}",
            f"2027-{1 + n % 12:02d}-{3 + n % 20:02d}" if n % 7 else "2027-12-20",
            "KE TZ" if n % 5 == 0 else "KE",
            ref=f"NO-{n:04d}",
            status=Status.CONFIRMED if n % 2 else Status.PLANNED,
        )
        for n in range(count)
    ]
    return plan_with(EAST, *items, person("p1", "Chief of Navy"), marking="OFFICIAL")


@pytest.mark.parametrize("sheets", list(SheetCut))
@pytest.mark.parametrize("paper", list(Paper))
def test_every_engagement_is_listed_once_at_every_cut(press: Press, sheets: SheetCut, paper: Paper) -> None:
    printed = press("timeline", busy(), year=2027, sheets=sheets, paper=paper)
    read = PdfReader(BytesIO(printed.pdf)).pages
    wanted = (round(SIZES[paper].width / 25.4 * 72), round(SIZES[paper].height / 25.4 * 72))
    assert {(round(page.mediabox.width), round(page.mediabox.height)) for page in read} == {wanted}
    text = "\n".join(pages(printed.pdf))
    assert Counter(re.findall(r"NO-\d{4}", text)) == Counter(f"NO-{n:04d}" for n in range(60))
    assert printed.selected == printed.printed == 60
    assert outside(printed.pdf) == []
    assert "/Figure" in structure(printed.pdf)


@pytest.mark.parametrize("grouping", list(groupings()))
def test_every_grouping_can_be_printed(press: Press, grouping: str) -> None:
    printed = press("timeline", busy(5), year=2027, grouping=grouping)
    assert printed.printed == 5


def test_names_and_heads_come_again_on_each_sheet(press: Press) -> None:
    read = pages(press("timeline", busy(), year=2027, sheets=SheetCut.QUARTER, paper=Paper.A4).pdf)
    sheets = [page for page in read if "week, from its Monday" in page]
    assert len(sheets) >= 4
    assert all("East Africa" in page and "Country KE" in page for page in sheets)
    assert all(page.count("OFFICIAL") == 2 for page in read)
    for days in ("1 Jan – 31 Mar 2027", "1 Apr – 30 Jun 2027", "1 Jul – 30 Sep 2027", "1 Oct – 31 Dec 2027"):
        assert any(days in page for page in sheets)


def test_sheets_of_one_height_have_the_same_rows_in_the_same_places() -> None:
    report = timeline_sheets(busy(), ReportOptions(AS_OF, year=2027, sheets=SheetCut.MONTH, paper=Paper.A4))
    data = bars_input(report, load_glyphs(RESOURCES / "fonts"))
    sheets = data["sheets"]
    assert isinstance(sheets, list)
    assert len(sheets) % 12 == 0
    for first in range(0, len(sheets), 12):
        places = {
            tuple((row["title"], row["y"], row["height"]) for row in sheet["rows"])
            for sheet in sheets[first : first + 12]
        }
        assert len(places) == 1
    line, body = form_of(Paper.A4).line, form_of(Paper.A4).body
    for sheet in sheets:
        for row in sheet["rows"]:
            assert row["y"] + row["height"] <= body + 0.01
            assert all(0 <= bar["x"] <= line for bar in row["bars"])


def test_what_has_two_countries_stands_under_both_and_counts_once() -> None:
    both = engagement("both", "2027-03-01", "2027-03-04", "KE TZ", ref="NO-1")
    report = timeline_sheets(plan_with(EAST, both), ReportOptions(AS_OF, year=2027))
    assert [row.title for group in report.groups for row in group.rows if row.bars] == ["Country KE", "Country TZ"]
    assert (report.printed, report.selected, len(report.listed)) == (1, 1, 1)


@pytest.mark.parametrize("only", [{"region": "defence/east-africa"}, {"country": "KE"}])
def test_the_timeline_of_a_region_has_rows_of_its_countries_alone(only: dict[str, str]) -> None:
    """An exercise with Japan put a row of Japan, and the region around it, into the timeline of East Africa."""
    asia = region("defence/asia", "JP IN", title="Asia", position=2)
    both = engagement("e1", "2027-03-03", countries="KE JP", title="Exercise")
    report = timeline_sheets(plan_with(EAST, asia, both), ReportOptions(AS_OF, year=2027, **only))  # type: ignore[arg-type]
    assert [(group.title, [row.title for row in group.rows]) for group in report.groups] == [
        ("East Africa", ["Country KE"])
    ]
    whole = timeline_sheets(plan_with(EAST, asia, both), ReportOptions(AS_OF, year=2027))
    assert [group.title for group in whole.groups] == ["East Africa", "Asia"]


def test_other_days_than_a_plan_year_can_be_printed() -> None:
    period = DaySpan(date(2027, 2, 15), date(2027, 5, 10))
    report = timeline_sheets(busy(), ReportOptions(AS_OF, period=period))
    assert str(report.identity.year_title) == "15 Feb – 9 May 2027"
    assert all(
        bar.span.first >= period.first and bar.span.end <= period.end
        for g in report.groups
        for r in g.rows
        for bar in r.bars
    )


@pytest.mark.parametrize(
    ("first", "end", "sheets", "cuts"),
    [
        ("2027-01-01", "2028-01-01", SheetCut.WHOLE, ["2027-01-01"]),
        ("2026-07-01", "2028-07-01", SheetCut.YEAR, ["2026-07-01", "2027-07-01"]),
        ("2027-02-15", "2027-08-02", SheetCut.QUARTER, ["2027-02-15", "2027-05-01", "2027-08-01"]),
        ("2027-01-31", "2027-03-01", SheetCut.MONTH, ["2027-01-31", "2027-02-01"]),
        ("2027-01-10", "2027-01-12", SheetCut.MONTH, ["2027-01-10"]),
    ],
    ids=["whole", "two years", "quarters from the middle of a month", "two months", "within a month"],
)
def test_cuts_fall_between_months(first: str, end: str, sheets: SheetCut, cuts: list[str]) -> None:
    span = DaySpan(date.fromisoformat(first), date.fromisoformat(end))
    made = cut(span, sheets)
    assert [tile.first.isoformat() for tile in made] == cuts
    assert [day for tile in made for day in tile] == list(span)


@pytest.mark.parametrize(
    "options",
    [{"grouping": "colour"}, {"period": DaySpan(date(1990, 1, 1), date(2040, 1, 1))}],
    ids=["unknown grouping", "fifty years"],
)
def test_what_cannot_be_printed_is_refused_in_words(options: dict[str, object]) -> None:
    with pytest.raises(ReportRefused, match="Nothing was printed"):
        timeline_sheets(busy(1), ReportOptions(AS_OF, **options))  # type: ignore[arg-type]


def test_a_head_that_the_edge_cuts_short_says_nothing_rather_than_half() -> None:
    """Week 13 of 2027 begins on Monday 29 March: three days of it are on the sheet of March."""
    march = DaySpan(date(2027, 3, 1), date(2027, 4, 1))
    made = heads(march, form_of(Paper.A4).line, plan_with(EAST).settings)
    upper = made["upper"]
    assert isinstance(upper, list)
    assert [cell["text"] for cell in upper] == [
        "Week 9 of 2027",
        "Week 10 of 2027",
        "Week 11 of 2027",
        "Week 12 of 2027",
        "",
    ]


def test_an_empty_timeline_says_so(press: Press) -> None:
    printed = press("timeline", plan_with(EAST), year=2027)
    assert printed.printed == 0
    assert "None recorded." in "\n".join(pages(printed.pdf))
