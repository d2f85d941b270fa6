"""Both dates in one cell."""

from __future__ import annotations

from datetime import datetime, time

import pytest

from app.domain.spans import DateError, Dates, PlanDate
from app.domain.statuses import Status
from app.services.importing.dates import DateCells, read_range
from app.services.texts.tables import Value
from tests.unit.services.importing_cases import imported, landed, outcome_of, row


@pytest.mark.parametrize(
    ("cell", "start", "end"),
    [
        ("3-7 Jun 19", "2019-06-03", "2019-06-07"),
        ("07MAR-11MAR20", "2020-03-07", "2020-03-11"),
        ("19JUN-23JUN16", "2016-06-19", "2016-06-23"),
        ("26Jun–4Jul 2019", "2019-06-26", "2019-07-04"),
        ("29 Feb - 5 Mar 16", "2016-02-29", "2016-03-05"),
        ("4 to 7 Mar 2025", "2025-03-04", "2025-03-07"),
        ("2/3 Jun 2023", "2023-06-02", "2023-06-03"),
        ("28 Dec - 3 Jan 2020", "2019-12-28", "2020-01-03"),
        ("Nov/Dec 16", "2016-11", "2016-12"),
        ("Apr/Oct 19", "2019-04", "2019-10"),
        ("2015-2016", "2015", "2016"),
        ("2015-06-05 to 2015-06-07", "2015-06-05", "2015-06-07"),
        ("13/10/2015 - 15/10/2015", "2015-10-13", "2015-10-15"),
        ("13/10/2015", "2015-10-13", "2015-10-13"),
        ("Sun 27 July 2025", "2025-07-27", "2025-07-27"),
        ("December 2017 (days tbc)", "2017-12", "2017-12"),
        ("2015", "2015", "2015"),
        (2015, "2015", "2015"),
        (PlanDate.parse("2015-02"), "2015-02", "2015-02"),
        ("18 Oct 16 -", "2016-10-18", None),
        ("18 Oct 16 – ?", "2016-10-18", None),
        ("23 Apr 2019 (end tbc)", "2019-04-23", None),
        ("w/e 5 Jun 15", "2015-05-30/2015-06-05", "2015-05-30/2015-06-05"),
        ("week ending 5 June 2015 (tbc)", "2015-05-30/2015-06-05", "2015-05-30/2015-06-05"),
    ],
)
def test_a_cell_with_both_dates_is_read(cell: Value, start: str, end: str | None) -> None:
    assert read_range(cell, DateCells()) == (
        Dates(PlanDate.parse(start), PlanDate.parse(end) if end else None),
        None,
    )


@pytest.mark.parametrize(
    "cell",
    [
        "19-22 Apr",
        "until 30 Mar 19",
        "? - 27 Mar 2019",
        "35 Jun 17",
        "Feb-15",
        "Mar 15",
        "late 2024",
        "-",
        "1-" * 100,
        "x" * 99,
    ],
)
def test_what_is_not_stated_is_not_made_up(cell: str) -> None:
    with pytest.raises(DateError):
        read_range(cell, DateCells())


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("19-22 Apr", "no year is given"),
        ("19 Apr", "no year is given"),
        ("28 Apr to 3 May", "no year is given"),
        ("until 30 Mar 19", "only the end is named: no start is given"),
        ("? - 27 Mar 2019", "only the end is named: no start is given"),
        ("w/e 31 Jun 15", "no 31 June 2015"),
    ],
)
def test_the_reason_says_what_is_missing(cell: str, why: str) -> None:
    with pytest.raises(DateError, match=why):
        read_range(cell, DateCells("dmy"))


def test_another_row_s_year_is_not_borrowed() -> None:
    named = {"title": "Talks", "kind": "csbm", "dates": "3-7 Jun 19"}
    result = imported(named, {"title": "Visit", "kind": "csbm", "dates": "19-22 Apr"})

    assert [outcome.reason for outcome in result.refused] == ["dates: “19-22 Apr” is not a date: no year is given"]


def test_a_time_of_day_is_told_apart() -> None:
    assert read_range(datetime(2015, 6, 5, 9, 30), DateCells())[1] == time(9, 30)


def test_a_table_with_one_column_of_dates_is_imported() -> None:
    item = landed({"title": "Talks", "kind": "csbm", "dates": "29 Feb - 5 Mar 16"})

    assert (item.dates.start.iso, item.dates.end and item.dates.end.iso) == ("2016-02-29", "2016-03-05")
    assert item.status is Status.COMPLETED


def test_an_end_before_the_start_is_refused() -> None:
    refused = outcome_of({"title": "Talks", "kind": "csbm", "dates": "24-12 Sep 16"})

    assert refused.reason == (
        "dates: “24-12 Sep 16” is not a date: the end 12 Sep 2016 lies before the start 24 Sep 2016; "
        "swap them, or write the year of both"
    )


def test_a_start_of_its_own_counts_before_the_range() -> None:
    assert landed(row(start="2027-03-03", dates="2015")).dates.start.iso == "2027-03-03"
