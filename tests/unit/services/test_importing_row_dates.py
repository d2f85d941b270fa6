"""What the cells of dates of one row come to, and what is said of it."""

from __future__ import annotations

import pytest

from app.domain.spans import Dates, PlanDate
from app.services.importing.mapping import ImportMapping
from app.services.importing.report import import_report
from app.services.importing.results import Outcome
from app.services.texts.tables import Value
from tests.builders import plan_with
from tests.unit.services.importing_cases import COUNTRIES, KINDS, imported, landed, outcome_of, row

JULY_PLAN = plan_with(*COUNTRIES, *KINDS, year_start=7)


def dates(start: str, end: str | None) -> Dates:
    return Dates(PlanDate.parse(start), PlanDate.parse(end) if end else None)


def with_dates(cell: Value, **cells: Value) -> dict[str, Value]:
    return row(start=None, dates=cell, **cells)


@pytest.mark.parametrize(
    ("cell", "start", "end"),
    [
        ("Mar 13 - Mar 15 2027", "2027-03-13", "2027-03-15"),
        ("Nov 12 - Dec 3 2027", "2027-11-12", "2027-12-03"),
        ("Jun 10 to Jun 12, 2027", "2027-06-10", "2027-06-12"),
        ("Dec 28 - Jan 3 2028", "2027-12-28", "2028-01-03"),
        ("2027-05-03/2027-05-20", "2027-05-03", "2027-05-20"),
        ("[2027-05-03..2027-05-20]", "2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
        ("late May 2027", "2027-05-21/2027-05-31", "2027-05-21/2027-05-31"),
        ("du 3 au 5 mars 2027", "2027-03-03", "2027-03-05"),
        ("Wed 3 Mar 2027", "2027-03-03", "2027-03-03"),
        ("Q2 2027", "2027-Q2", "2027-Q2"),
    ],
)
def test_one_cell_of_both_dates_lands(cell: str, start: str, end: str) -> None:
    assert landed(with_dates(cell)).dates == dates(start, end)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("Mar 15", "the day 15 Mar or the month March 2015"),
        ("Dec 30", "the day 30 Dec or the month December 2030"),
        ("May-15", "the day 15 May or the month May 2015"),
        ("3-5 Mar", "no year is given"),
        ("Sat 3 Mar 2027", "3 March 2027 is a Wednesday, not a Saturday"),
        ("5 Mar - 3 Mar 2027", "lies before the start"),
        ("3-5 Mar 27 4d", "“4d” does not go"),
        ("spring 2027", "in other months elsewhere"),
        ("05/03/2027", "day first or month first"),
        ("2027-21", "season"),
    ],
)
def test_a_cell_that_may_mean_another_thing_is_refused_with_the_reason(cell: str, why: str) -> None:
    refused = outcome_of(with_dates(cell))

    assert refused.outcome is Outcome.REFUSED
    assert why in refused.reason
    assert cell in refused.reason
    assert [(each.cell, each.read) for each in refused.date_cells] == [(cell, None)]


@pytest.mark.parametrize("cell", ["TBC", "tbd", "TBA", "à confirmer", "offen", "?", "n/k"])
def test_no_date_yet_is_no_date(cell: str) -> None:
    refused = outcome_of(with_dates(cell))
    assert refused.reason == "no start date is given"
    assert [each.report() for each in refused.date_cells] == [
        {"column": "dates", "cell": cell, "read": None, "words": "no date yet"}
    ]
    assert landed(row(end=cell)).dates == dates("2027-03-03", None)


def test_a_start_column_may_hold_a_whole_stay() -> None:
    assert landed(row(start="3-5 Mar 2027")).dates == dates("2027-03-03", "2027-03-05")
    assert landed(row(start="2027-03-03/2027-03-05")).dates == dates("2027-03-03", "2027-03-05")


def test_a_stay_in_one_of_two_columns_is_refused() -> None:
    assert "a column for each" in outcome_of(row(start="3-5 Mar 2027", end="2027-03-06")).reason
    assert "a column for each" in outcome_of(row(end="3-5 Mar 2027")).reason


def test_the_order_of_a_mapping_counts_for_ranges_too() -> None:
    cell = with_dates("05/03/2027 - 05/06/2027")

    item = landed(cell, mapping=ImportMapping(date_order="mdy"))

    assert item.dates == dates("2027-05-03", "2027-05-06")


def test_a_clear_range_shows_the_order_of_its_column() -> None:
    rows = (with_dates("05/03/2027"), with_dates("13/03/2027 - 15/03/2027", ref="N-2"))

    assert imported(*rows).rows[0].dates == dates("2027-03-05", "2027-03-05")


@pytest.mark.parametrize("is_pair", [True, False], ids=["of a file with ids", "of the first files"])
def test_a_window_of_a_former_file_of_ours_is_a_window(is_pair: bool) -> None:
    cells = row(start="2027-05-03/2027-05-20", end="2027-05-03/2027-05-20", **({} if is_pair else {"id": "e1"}))

    assert landed(cells).dates == dates("2027-05-03/2027-05-20", "2027-05-03/2027-05-20")


def test_a_former_window_without_an_end_is_a_window() -> None:
    assert landed(row(start="2027-05-03/2027-05-20", id="e1")).dates == dates("2027-05-03/2027-05-20", None)


def test_a_former_quarter_is_of_the_calendar_and_another_of_the_plan() -> None:
    former = landed(row(start="2027-Q2", end="2027-Q2", id="e1"), plan=JULY_PLAN)
    theirs = landed(row(start="2027-Q2", end="2027-Q2"), plan=JULY_PLAN)

    assert former.dates.start == PlanDate.parse("2027-Q2")
    assert theirs.dates.start == PlanDate.parse("2027-Q4")


def test_whose_quarter_was_read_is_said_where_the_plan_year_is_not_the_calendar_s() -> None:
    (told,) = imported(with_dates("Q2 27"), plan=JULY_PLAN).rows

    assert told.dates == dates("2027-Q4", "2027-Q4")
    assert told.reason == (
        "dates: “Q2 27” was read as some time in quarter Oct–Dec 2027, between 1 Oct 2027 and 31 Dec 2027: "
        "Q2 of plan year 2027–28"
    )
    assert imported(with_dates("Q2 27")).rows[0].reason == ""
    assert imported(with_dates("2027-34"), plan=JULY_PLAN).rows[0].reason == ""


def test_the_report_says_of_each_cell_what_it_was_read_as() -> None:
    rows = (with_dates("3-5 Mar 27"), row(ref="N-2", start="soon"), row(ref="N-3", start="wk 14 2027", end="May 2027"))
    report = import_report(imported(*rows))

    assert isinstance(report["rows"], list)
    assert [each["dates"] for each in report["rows"]] == [
        [
            {
                "column": "dates",
                "cell": "3-5 Mar 27",
                "read": "2027-03-03/2027-03-05",
                "earliest": "2027-03-03",
                "latest": "2027-03-05",
                "words": "Wed 3 – Fri 5 Mar 2027 · 3 days · week 9",
            }
        ],
        [{"column": "start", "cell": "soon", "read": None}],
        [
            {
                "column": "start",
                "cell": "wk 14 2027",
                "read": "2027-W14",
                "earliest": "2027-04-05",
                "latest": "2027-04-11",
                "words": "some time in week 14, 2027, between 5 Apr 2027 and 11 Apr 2027",
            },
            {
                "column": "end",
                "cell": "May 2027",
                "read": "2027-05",
                "earliest": "2027-05-01",
                "latest": "2027-05-31",
                "words": "some time in May 2027, between 1 May 2027 and 31 May 2027",
            },
        ],
    ]
