"""The calendar on paper: a sheet a month, nothing lost that has no room, everything listed once."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from app.documents.glyphs import load_glyphs
from app.documents.month_sheets import FORMS, months_input
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.services.reports.month_sheets import month_sheets, months_of
from app.services.reports.selection import Paper, ReportOptions
from tests.builders import engagement, plan_with, region
from tests.documents.conftest import AS_OF, RESOURCES, Press
from tests.documents.reading import outside, pages, structure
from tests.unit.domain.fake_calendars import FakeCalendars

EAST = region("defence/east-africa", "KE TZ", title="East Africa", position=1)
MARCH = DaySpan(date(2027, 3, 1), date(2027, 4, 1))


def crowded(count: int) -> Plan:
    """Many engagements on the same days of March."""
    return plan_with(
        EAST,
        *(engagement(f"{n:03d}", "2027-03-09", "2027-03-11", "KE", ref=f"NO-{n:03d}") for n in range(count)),
        marking="OFFICIAL",
    )


@pytest.mark.parametrize("paper", list(Paper))
def test_a_plan_year_has_twelve_sheets_and_a_list(press: Press, paper: Paper) -> None:
    printed = press("calendar", crowded(40), year=2027, paper=paper)
    read = pages(printed.pdf)
    titles = [page for page in read if "Monday" in page and "Sunday" in page]
    assert len(titles) == 12
    assert all(page.count("OFFICIAL") == 2 for page in read)
    text = "\n".join(read)
    assert Counter(re.findall(r"NO-\d{3}", text)) == Counter(f"NO-{n:03d}" for n in range(40))
    assert printed.selected == printed.printed == 40
    assert outside(printed.pdf) == []
    kinds = structure(printed.pdf)
    assert {"/Figure", "/TH"} <= set(kinds)
    wanted = (1191, 842) if paper is Paper.A3 else (842, 595)
    assert {(round(p.mediabox.width), round(p.mediabox.height)) for p in PdfReader(BytesIO(printed.pdf)).pages} == {
        wanted
    }


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("count", [1, 5, 40])
def test_what_has_no_room_is_counted_on_each_of_its_days(paper: Paper, count: int) -> None:
    report = month_sheets(crowded(count), FakeCalendars(), ReportOptions(AS_OF, period=MARCH, paper=paper))
    months = months_input(report, load_glyphs(RESOURCES / "fonts"))["months"]
    assert isinstance(months, list)
    (march,) = months
    bars = [bar for week in march["weeks"] for bar in week["bars"]]
    hidden = [int(more["text"].strip("+ more")) for week in march["weeks"] for more in week["more"]]
    assert hidden in ([], [count - len(bars)] * 3)
    assert len(bars) + (hidden[0] if hidden else 0) == count
    line, height = FORMS[paper].line, march["height"]
    assert all(bar["y"] + line <= height for bar in bars)


def test_what_goes_on_all_month_is_named_once_and_fills_no_week() -> None:
    posting = engagement("posting", "2026-07-01", "2027-06-30", "KE", title="Exchange officer")
    visit = engagement("visit", "2027-03-03", "2027-03-04", "KE")
    window = engagement("window", "2027-03", "2027-03", "KE")
    report = month_sheets(plan_with(EAST, posting, visit, window), FakeCalendars(), ReportOptions(AS_OF, period=MARCH))
    (march,) = report.months
    assert [each.id for each in march.placed] == ["visit"]
    assert march.throughout == ("posting",)
    assert march.windows == ("window",)
    assert report.printed == 3


def test_a_period_within_a_month_is_printed_as_the_whole_month() -> None:
    """A sheet without its first weeks would say that nothing is planned in them."""
    early, late = engagement("early", "2027-03-02", "2027-03-04", "KE"), engagement("late", "2027-03-29", "", "KE")
    period = DaySpan(date(2027, 3, 27), date(2027, 4, 14))
    report = month_sheets(plan_with(EAST, early, late), FakeCalendars(), ReportOptions(AS_OF, period=period))
    assert [month.title for month in report.months] == ["March 2027", "April 2027"]
    assert {each.id for each in report.months[0].placed} == {"early", "late"}
    assert str(report.identity.year_title) == "1 Mar – 30 Apr 2027"


def test_what_is_not_fixed_stands_in_words_on_its_month(press: Press) -> None:
    window = engagement("w", "2027-03", "2027-03", "KE", title="Staff talks some time")
    printed = press("calendar", plan_with(EAST, window), period=MARCH)
    sheet = pages(printed.pdf)[0]
    assert "Days not fixed, may fall into this month" in sheet
    assert "Staff talks some time" in sheet


@pytest.mark.parametrize(
    ("first", "end", "count"),
    [("2027-03-01", "2027-04-01", 1), ("2027-03-31", "2027-04-02", 2), ("2026-12-31", "2028-01-01", 13)],
    ids=["a month", "two days of two months", "a year and a day"],
)
def test_whole_months_are_printed(first: str, end: str, count: int) -> None:
    months = months_of(DaySpan(date.fromisoformat(first), date.fromisoformat(end)))
    assert len(months) == count
    assert all(month.first.day == month.end.day == 1 for month in months)
