"""The calendar on paper: a sheet a month, nothing lost that has no room, everything listed once."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from io import BytesIO
from itertools import pairwise

import pytest
from pypdf import PdfReader

from app.documents.glyphs import load_glyphs
from app.documents.month_sheets import months_input
from app.documents.sheet_sizes import SIZES
from app.domain.levels import Level
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.domain.wording_dates import WEEKDAY_NAMES
from app.services.dates.date_preferences import MONDAY, SUNDAY
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
    titles = [page for page in read if "Monday" in page and "Sunday" in page and "continued" not in page]
    assert len(titles) == 12
    assert all(page.count("OFFICIAL") == 2 for page in read)
    text = "\n".join(read)
    assert Counter(re.findall(r"NO-\d{3}", text)) == Counter(f"NO-{n:03d}" for n in range(40))
    assert printed.selected == printed.printed == 40
    assert outside(printed.pdf) == []
    kinds = structure(printed.pdf)
    assert {"/Figure", "/TH"} <= set(kinds)
    wanted = (round(SIZES[paper].width / 25.4 * 72), round(SIZES[paper].height / 25.4 * 72))
    assert {(round(p.mediabox.width), round(p.mediabox.height)) for p in PdfReader(BytesIO(printed.pdf)).pages} == {
        wanted
    }


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("count", [1, 5, 40, 90])
def test_every_engagement_has_a_bar_and_no_bar_covers_another(paper: Paper, count: int) -> None:
    report = month_sheets(crowded(count), FakeCalendars(), ReportOptions(AS_OF, period=MARCH, paper=paper))
    months = months_input(report, load_glyphs(RESOURCES / "fonts"))["months"]
    assert isinstance(months, list)
    (march,) = months
    weeks = [week for sheet in march["sheets"] for week in sheet]
    assert len([bar for week in weeks for bar in week["bars"]]) == count
    for week in weeks:
        edges = sorted((bar["y"], bar["y"] + bar["height"]) for bar in week["bars"])
        assert all(bottom <= top for (_, bottom), (top, _) in pairwise(edges))
        assert all(bottom <= week["height"] for _, bottom in edges)
    heights = {round(sum(week["height"] for week in sheet)) for sheet in march["sheets"]}
    assert max(heights) < SIZES[paper].height - 50
    assert (len(march["sheets"]) > 1) == (count * 3.2 > SIZES[paper].height - 90)


def test_the_rank_of_who_leads_gives_the_line_and_what_is_off_comes_last(press: Press) -> None:
    minister = engagement("m", "2027-03-10", "", "KE", title="Minister in Nairobi", level=Level.L1)
    off = engagement("c", "2027-03-09", "2027-03-11", "KE", level=Level.L1, status=Status.CANCELLED)
    staff = [engagement(f"{n:03d}", "2027-03-08", "2027-03-12", "KE", level=Level.L5) for n in range(60)]
    plan = plan_with(EAST, minister, off, *staff)
    report = month_sheets(plan, FakeCalendars(), ReportOptions(AS_OF, period=MARCH, paper=Paper.A4))
    assert [each.id for each in report.months[0].placed] == ["m", *(f"{n:03d}" for n in range(60)), "c"]
    sheets = [page for page in pages(press("calendar", plan, period=MARCH, paper=Paper.A4).pdf) if "Monday" in page]
    assert "Minister in Nairobi" in sheets[0]
    assert "March 2027, continued" in sheets[-1]
    assert not any("more" in page.split("Printed")[0] for page in sheets)


def test_a_full_week_takes_its_height_from_the_empty_ones() -> None:
    report = month_sheets(crowded(20), FakeCalendars(), ReportOptions(AS_OF, period=MARCH, paper=Paper.A4))
    months = months_input(report, load_glyphs(RESOURCES / "fonts"))["months"]
    assert isinstance(months, list)
    ((sheet,),) = [march["sheets"] for march in months]
    full = next(week for week in sheet if week["bars"])
    empty = [week["height"] for week in sheet if not week["bars"]]
    assert full["height"] > 3 * max(empty)
    assert len(set(empty)) == 1


def test_more_than_a_sheet_has_room_for_below_its_weeks_stands_on_one_of_its_own(press: Press) -> None:
    loose = [engagement(f"w{n:03d}", "2027-03", "", "KE", title=f"Staff talks number {n:03d}") for n in range(120)]
    read = pages(press("calendar", plan_with(EAST, *loose), period=MARCH, paper=Paper.A4).pdf)
    assert read[1].startswith("March 2027, continued")
    sheets = " ".join("\n".join(read[:-1]).split())
    assert all(f"Staff talks number {n:03d}" in sheets for n in range(120))


@pytest.mark.parametrize(("first", "name", "number"), [(MONDAY, "Monday", "W9"), (SUNDAY, "Sunday", "W9")])
def test_weeks_begin_as_the_settings_say(press: Press, first: int, name: str, number: str) -> None:
    sheet = pages(press("calendar", crowded(1), period=MARCH, first_weekday=first).pdf)[0]
    names = [word for word in sheet.split() if word in WEEKDAY_NAMES]
    assert names[0] == name
    assert number in sheet


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


def test_what_is_known_to_its_months_only_has_no_bar_on_the_days_between_them() -> None:
    plan = plan_with(
        engagement("two", "2027-02", "2027-03", "KE"),
        engagement("many", "2027-02", "2027-06", "KE"),
        marking="OFFICIAL",
    )
    sheets = month_sheets(plan, FakeCalendars(), ReportOptions(AS_OF, year=2027)).months
    assert [(each.id, str(each.span.first)) for sheet in sheets for each in sheet.placed] == []
    assert [sheet.windows for sheet in sheets[1:6]] == [("two", "many"), ("two",), (), (), ("many",)]
    assert [sheet.throughout for sheet in sheets[1:6]] == [(), ("many",), ("many",), ("many",), ()]


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
