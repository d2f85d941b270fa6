"""Dates in our own files: written as ISO 8601-2, with what follows from them beside, and read from former files too."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import Dates, PlanDate
from app.exchange.csv import read_csv, write_csv
from app.exchange.xlsx.reading import read_xlsx
from app.exchange.xlsx.writing import write_xlsx
from app.services.importing.plan_import import plan_import
from app.services.ports import Selection
from tests.builders import NOON, country, engagement, kind, plan_with

AS_OF = date(2026, 11, 28)
DATES = {
    "day": ("2027-03-03", "2027-03-03"),
    "stay": ("2027-03-03", "2027-03-05"),
    "open": ("2027-03-03", None),
    "week": ("2027-W14", "2027-W14"),
    "month": ("2027-05", "2027-05"),
    "quarter": ("2027-Q2", "2027-Q2"),
    "year": ("2027", "2027"),
    "window": ("2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
    "mixed": ("2027-03-03", "2027-04"),
}
WRITTEN = {
    "day": ("2027-03-03", "2027-03-03", "2027-03-03", "2027-03-03", "day"),
    "stay": ("2027-03-03", "2027-03-05", "2027-03-03", "2027-03-05", "day"),
    "open": ("2027-03-03", "", "2027-03-03", "2027-03-03", "day/open"),
    "week": ("2027-W14", "2027-W14", "2027-04-05", "2027-04-11", "week"),
    "month": ("2027-05", "2027-05", "2027-05-01", "2027-05-31", "month"),
    "quarter": ("2027-34", "2027-34", "2027-04-01", "2027-06-30", "quarter"),
    "year": ("2027", "2027", "2027-01-01", "2027-12-31", "year"),
    "window": ("[2027-05-03..2027-05-20]", "[2027-05-03..2027-05-20]", "2027-05-03", "2027-05-20", "window"),
    "mixed": ("2027-03-03", "2027-04", "2027-03-03", "2027-04-30", "day/month"),
}
FORMER = """\
ref,title,kind,countries,place,start,end,level,own_lead,counterpart,direction,source,status,id
N-1,Window,exercise,KE,,2027-05-03/2027-05-20,2027-05-03/2027-05-20,,,,,,planned,a
N-2,Open window,exercise,KE,,2027-05-03/2027-05-20,,,,,,,planned,b
N-3,Quarter,exercise,KE,,2027-Q2,2027-Q2,,,,,,planned,c
N-4,Week,exercise,KE,,2027-W14,2027-W14,,,,,,planned,d
N-5,Days,exercise,KE,,2027-03-03,2027-03-05,,,,,,planned,e
"""


def dates(start: str, end: str | None) -> Dates:
    return Dates(PlanDate.parse(start), PlanDate.parse(end) if end else None)


def plan(year_start: int = 1) -> Plan:
    items = [
        engagement(name, start, end, "KE", kind="exercise", title=name, ref=f"N-{at}")
        for at, (name, (start, end)) in enumerate(DATES.items())
    ]
    return empty_plan(year_start, *items)


def empty_plan(year_start: int, *items: Engagement) -> Plan:
    basics = (country("KE", "Kenya"), country("NO", "Norway"), kind("exercise"))
    return plan_with(*basics, *items, year_start=year_start)


def test_a_file_says_what_is_known_of_each_date_and_what_follows() -> None:
    rows = csv.DictReader(io.StringIO(write_csv(Selection(plan(), NOON)).decode("utf-8-sig")))

    names = ("start", "end", "earliest", "latest", "precision")
    assert {row["title"]: tuple(row[name] for name in names) for row in rows} == WRITTEN


@pytest.mark.parametrize("year_start", [1, 2, 7])
@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_written_is_read_as_the_same_in_any_plan_year(form: str, year_start: int) -> None:
    before = plan(year_start)
    tables = (
        read_csv(write_csv(Selection(before, NOON)), "f.csv")
        if form == "csv"
        else read_xlsx(write_xlsx(Selection(before, NOON)), "f.xlsx")
    )

    again = plan_import(before, tables, AS_OF)
    assert (again.change.is_empty, [row.reason for row in again.rows if row.reason]) == (True, [])

    empty = empty_plan(year_start)
    landed = apply(plan_import(empty, tables, AS_OF).change, empty)
    assert {item.title: item.dates for item in landed.engagements.values()} == {
        name: dates(*said) for name, said in DATES.items()
    }


@pytest.mark.parametrize("year_start", [1, 7])
def test_a_file_from_before_is_read_as_it_was_meant(year_start: int) -> None:
    empty = empty_plan(year_start)

    result = plan_import(empty, read_csv(FORMER.encode(), "former.csv"), AS_OF)
    landed = apply(result.change, empty).engagements

    assert [row.reason for row in result.rows] == [""] * 5
    assert {item.title: item.dates for item in landed.values() if isinstance(item, Engagement)} == {
        "Window": dates("2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
        "Open window": dates("2027-05-03/2027-05-20", None),
        "Quarter": dates("2027-Q2", "2027-Q2"),
        "Week": dates("2027-W14", "2027-W14"),
        "Days": dates("2027-03-03", "2027-03-05"),
    }
