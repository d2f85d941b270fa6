"""Dates in the cells of other people's tables."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from app.domain.spans import DateError, PlanDate
from app.services.importing.date_orders import date_orders
from app.services.importing.dates import DateCells, is_stated, read_date
from app.services.texts.tables import Value


@pytest.mark.parametrize(
    ("cell", "known"),
    [
        ("2015-06-05", "2015-06-05"),
        (" 2015-06 ", "2015-06"),
        ("2015", "2015"),
        (2015, "2015"),
        (2015.0, "2015"),
        ("2027-W14", "2027-W14"),
        ("2027-q2", "2027-Q2"),
        ("[2027-05-03..2027-05-20]", "2027-05-03/2027-05-20"),
        ("13/10/2015", "2015-10-13"),
        ("10/13/2015", "2015-10-13"),
        ("05/05/2015", "2015-05-05"),
        ("13.10.15", "2015-10-13"),
        ("2015/06/05", "2015-06-05"),
        ("5 Jun 2015", "2015-06-05"),
        ("5-Jun-15", "2015-06-05"),
        ("05JUN15", "2015-06-05"),
        ("5th June, 2015", "2015-06-05"),
        ("Tue 11 October 2022", "2022-10-11"),
        ("June 5, 2015", "2015-06-05"),
        ("Sept 2015", "2015-09"),
        ("Feb 2015", "2015-02"),
        ("February '15", "2015-02"),
        ("12/2024", "2024-12"),
        ("wk 14 2027", "2027-W14"),
        ("Q3 27", "2027-Q3"),
        ("2015-06-05T00:00:00", "2015-06-05"),
        (PlanDate.parse("2015-02"), "2015-02"),
        (datetime(2015, 6, 5), "2015-06-05"),
    ],
)
def test_a_date_is_known_as_far_as_it_is_stated(cell: Value, known: str) -> None:
    assert read_date(cell, DateCells()) == (PlanDate.parse(known), None)


@pytest.mark.parametrize(("order", "known"), [("dmy", date(2015, 6, 5)), ("mdy", date(2015, 5, 6))])
def test_day_and_month_follow_the_order_of_the_column(order: str, known: date) -> None:
    assert read_date("05/06/2015", DateCells(order)) == (PlanDate.on(known), None)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("05/06/2015", "day first or month first"),
        ("30 February 2015", "no 30 February 2015"),
        ("2015-02-30", "no such day"),
        ("31/04/2015", "no 31 April 2015"),
        ("2027-W60", "no week 60"),
        ("late 2024", "not a date"),
        ("15-Feb", "no year is given"),
        ("Feb-15", "the day 15 Feb or the month February 2015"),
        ("19-22 Apr", "no year is given"),
        ("13/2024", "not a date"),
        ("42000", "not a date"),
        (True, "not a date"),
        ("3 Mau 2015", "not a date"),
        ("1066", "outside the years"),
        ("9999", "outside the years"),
        ("0000-01-01", "outside the years"),
        ("9" * 10_000, "too long to be a date"),
    ],
)
def test_what_is_no_date_is_refused_with_the_reason(cell: Value, why: str) -> None:
    with pytest.raises(DateError, match=why):
        read_date(cell, DateCells())


def test_a_declared_order_is_kept_to() -> None:
    with pytest.raises(DateError, match="no month 25"):
        read_date("10/25/2023", DateCells("dmy"))


@pytest.mark.parametrize(
    ("cell", "clock"),
    [(datetime(2015, 6, 5, 9, 30), time(9, 30)), ("2015-06-05 09:30", time(9, 30)), ("2015-06-05 00:00", None)],
)
def test_a_time_of_day_is_told_apart(cell: Value, clock: time | None) -> None:
    assert read_date(cell, DateCells()) == (PlanDate.parse("2015-06-05"), clock)


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (["05/06/2015", "13/10/2015"], "dmy"),
        (["05/06/2015", "10/13/2015"], "mdy"),
        (["13/10/2015", "10/13/2015"], ""),
        (["05/06/2015", "05/05/2015"], ""),
        (["2015-06-13", None, 7], ""),
        ([], ""),
    ],
    ids=["day first", "month first", "both", "neither", "no such dates", "empty"],
)
def test_the_order_of_a_column_is_what_its_clear_dates_agree_on(column: list[Value], order: str) -> None:
    assert date_orders({"start": column}).by_column == {"start": order}


CLEAR, UNCLEAR = ["03-05-2027", "31-05-2027"], ["05-05-2027", "01-06-2027"]


@pytest.mark.parametrize(
    ("start", "end", "silent", "orders"),
    [
        (CLEAR, UNCLEAR, "", ("dmy", "dmy")),
        (UNCLEAR, CLEAR, "", ("dmy", "dmy")),
        (CLEAR, UNCLEAR, "mdy", ("dmy", "dmy")),
        (["05-31-2027"], UNCLEAR, "dmy", ("mdy", "mdy")),
        (["05-31-2027"], CLEAR, "dmy", ("mdy", "dmy")),
        (["31/05/2027"], UNCLEAR, "dmy", ("dmy", "")),
        (["31/05/2027"], ["01/06/2027"], "", ("dmy", "dmy")),
        (["31-05-2027", "05-31-2027"], UNCLEAR, "dmy", ("", "")),
        (UNCLEAR, UNCLEAR, "", ("", "")),
        (UNCLEAR, UNCLEAR, "dmy", ("dmy", "dmy")),
        (UNCLEAR, UNCLEAR, "mdy", ("mdy", "mdy")),
        (["2027-05-03"], UNCLEAR, "dmy", ("dmy", "dmy")),
        (["2027-05-03"], ["05-05-2027"], "dmy", ("", "")),
    ],
)
def test_a_column_that_shows_the_order_speaks_for_those_written_the_same_way(
    start: list[Value], end: list[Value], silent: str, orders: tuple[str, str]
) -> None:
    found = date_orders({"start": start, "end": end}, silent)
    assert (found.by_column["start"], found.by_column["end"]) == orders
    assert bool(found.notes) is (found.chosen != "")


def test_what_a_setting_decided_is_said_with_the_cell_that_needed_it() -> None:
    (said,) = date_orders({"start": ["2027-05-03"], "end": UNCLEAR}, "mdy").notes
    assert "“01-06-2027”" in str(said)
    assert "month first, as in Settings" in str(said)


@pytest.mark.parametrize(("cell", "stated"), [("TBC", False), ("?", False), (None, False), ("2015", True), ("x", True)])
def test_some_words_state_nothing(cell: Value, stated: bool) -> None:
    assert is_stated(cell) is stated
