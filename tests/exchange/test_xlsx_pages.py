"""Workbooks on paper, and what they say of themselves to programs that don't open their sheets."""

from __future__ import annotations

import io
from datetime import UTC
from typing import Any

import openpyxl
import pytest

from app.domain.plan import Plan
from app.domain.records.cells import CellColumn
from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.exchange.xlsx import write_listing_xlsx, write_xlsx
from app.services.ports import ListExport, ListExportFile, Selection
from tests.builders import NOON, ask, country, engagement, kind, plan_with

MARKING = "RESTRICTED & MORE"
PLAN = plan_with(
    country("KE"),
    kind("ship-visit", title="Ship visit"),
    engagement("e1", "2027-03-03", "2027-03-05", "KE"),
    ask("a1"),
    title="Plan 2027",
    marking=MARKING,
)


def listed(plan: Plan, title: Text = text("Asks"), marking: str = MARKING) -> openpyxl.Workbook:
    columns = (CellColumn("a", "A"), CellColumn("b", "B"))
    listing = ListExport(plan, title, Count(1, "ask", "asks"), columns, (("x", "y"),), ())
    return openpyxl.load_workbook(io.BytesIO(write_listing_xlsx(ListExportFile(listing, NOON, marking))))


def register(plan: Plan) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(write_xlsx(Selection(plan, NOON))))


@pytest.fixture(params=[register, listed], ids=["register", "list"])
def book(request: pytest.FixtureRequest) -> openpyxl.Workbook:
    made: openpyxl.Workbook = request.param(PLAN)
    return made


def test_every_sheet_prints_on_landscape_a4_as_wide_as_the_page(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets:
        page: Any = sheet.page_setup
        assert (page.orientation, int(page.paperSize)) == ("landscape", int(sheet.PAPERSIZE_A4)), sheet.title
        assert (int(page.fitToWidth), int(page.fitToHeight)) == (1, 0), sheet.title
        assert sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.title


def test_every_page_has_its_marking_and_its_number(book: openpyxl.Workbook) -> None:
    for sheet in book.worksheets:
        marked = "RESTRICTED && MORE"
        assert (sheet.oddHeader.center.text, sheet.oddFooter.center.text) == (marked, marked), sheet.title
        assert sheet.oddFooter.right.text == "Page &P of &N", sheet.title


def test_the_header_row_is_repeated_on_each_page(book: openpyxl.Workbook) -> None:
    titled = {sheet.title: sheet.print_title_rows for sheet in book.worksheets}

    assert {name: rows for name, rows in titled.items() if rows is None} == dict.fromkeys(
        {"About", "Lists"} & titled.keys()
    )
    assert {rows for rows in titled.values() if rows} == {"$1:$1"}


@pytest.mark.parametrize("length", range(200, 260, 3))
def test_the_number_fits_beside_any_marking(length: int) -> None:
    """A head or a foot holds 255 characters, all signs of layout counted; more, and the workbook is called damaged."""
    marking = ("SECRET & " * 40)[:length]
    sheet = listed(PLAN, marking=marking).worksheets[0]

    assert len(f"&C{sheet.oddFooter.center.text}&R{sheet.oddFooter.right.text}") <= 255


def test_the_core_properties_hold_title_marking_and_creator() -> None:
    for book, title in ((register(PLAN), "Plan 2027"), (listed(PLAN), "Asks · Plan 2027")):
        told = book.properties
        assert (told.title, told.keywords, told.creator) == (title, MARKING, "Entente")
        assert told.created is not None
        assert told.created.replace(tzinfo=UTC) == NOON


def test_a_plan_without_title_and_marking_says_none() -> None:
    told = register(plan_with(engagement())).properties

    assert (told.keywords, told.creator) == (None, "Entente")


def test_the_register_prints_the_columns_that_people_read() -> None:
    """Forty columns on the width of one sheet would be in letters of 2 pt."""
    sheet = register(PLAN)["Engagements"]
    head = [cell.value for cell in sheet[1]]

    assert sheet.print_area == "'Engagements'!$A$1:$N$2"
    assert (head[0], head[13]) == ("Reference", "Marking")
