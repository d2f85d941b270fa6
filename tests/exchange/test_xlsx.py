"""Workbooks, in and out."""

from __future__ import annotations

import contextlib
import io
import zipfile
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from app.domain.spans import PlanDate
from app.domain.wording import told
from app.exchange.xlsx import read_xlsx, write_xlsx
from app.services.local_time import local
from app.services.ports import Selection
from app.services.texts.tables import FileRefused, Value
from tests.builders import NOON, country, engagement, kind, place, plan_with


def saved(book: openpyxl.Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read_cells(book: openpyxl.Workbook) -> dict[int, tuple[Value, ...]]:
    (table,) = read_xlsx(saved(book), "f.xlsx")
    return {row.number: row.cells for row in table.rows}


@pytest.mark.parametrize(
    ("number_format", "read"),
    [
        ("yyyy-mm-dd", PlanDate.parse("2015-02-01")),
        ("d mmm yy", PlanDate.parse("2015-02-01")),
        ("mmm-yy", PlanDate.parse("2015-02")),
        ('mmmm" "yyyy', PlanDate.parse("2015-02")),
        ("[$-409]mmm\\ yyyy;@", PlanDate.parse("2015-02")),
        ("yyyy", PlanDate.parse("2015")),
        ("dd/mm/yyyy hh:mm", PlanDate.parse("2015-02-01")),
    ],
)
def test_a_date_cell_says_only_what_it_shows(number_format: str, read: Value) -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = date(2015, 2, 1)  # type: ignore[index]
    book.active["A1"].number_format = number_format  # type: ignore[index]

    assert read_cells(book) == {1: (read,)}


def test_a_time_of_day_that_is_shown_is_read() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = datetime(2015, 2, 1, 9, 30)  # type: ignore[index]

    assert read_cells(book) == {1: (datetime(2015, 2, 1, 9, 30),)}


def test_dates_of_the_1904_system_are_the_days_they_show() -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active["A1"] = date(2015, 2, 1)  # type: ignore[index]

    assert read_cells(book) == {1: (PlanDate.parse("2015-02-01"),)}


def test_a_date_outside_the_calendar_of_plans_is_left_to_its_row() -> None:
    book = openpyxl.Workbook()
    book.active.append([date(9999, 12, 31), "x"])  # type: ignore[union-attr]

    assert read_cells(book) == {1: ("9999-12-31", "x")}


def test_a_value_merged_over_rows_counts_for_each_and_a_banner_for_none() -> None:
    book = openpyxl.Workbook()
    sheet: Any = book.active
    for row in (["Banner", None, None], ["KE", "a"], [None, "b"], [None, "c"], [None, "d"]):
        sheet.append(row)
    sheet.merge_cells("A1:C1")
    sheet.merge_cells("A2:A4")

    assert read_cells(book) == {1: ("Banner",), 2: ("KE", "a"), 3: ("KE", "b"), 4: ("KE", "c"), 5: (None, "d")}


def test_visible_sheets_are_read_with_the_numbers_of_their_rows() -> None:
    book = openpyxl.Workbook()
    book.active.title = "One"  # type: ignore[union-attr]
    book["One"]["B3"] = "x"
    book.create_sheet("Hidden").append(["y"])
    book["Hidden"].sheet_state = "hidden"
    book.create_sheet("Empty")

    tables = read_xlsx(saved(book), "f.xlsx")

    assert [(table.sheet, table.rows[0].number, table.rows[0].cells) for table in tables] == [("One", 3, (None, "x"))]


def test_a_formula_is_read_by_its_last_value() -> None:
    book = openpyxl.Workbook()
    book.active["A1"] = "=1+1"  # type: ignore[index]
    packed = _edited(saved(book), "xl/worksheets/sheet1.xml", b"<v></v>", b"<v>2</v>", b"<v />", b"<v>2</v>")

    (table,) = read_xlsx(packed, "f.xlsx")

    assert table.rows[0].cells == (2,)


def _edited(data: bytes, name: str, *swaps: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.namelist():
            content = source.read(entry)
            if entry == name:
                for old, new in zip(swaps[::2], swaps[1::2], strict=True):
                    content = content.replace(old, new)
            target.writestr(entry, content)
    return out.getvalue()


def _simple() -> bytes:
    book = openpyxl.Workbook()
    book.active.append(["a", 1])  # type: ignore[union-attr]
    return saved(book)


def _bomb() -> bytes:
    out = io.BytesIO(_simple())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/zeros.bin", b"\0" * (210 * 1024 * 1024))
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
LAUGHS = b'<!DOCTYPE x [<!ENTITY a "haha"><!ENTITY b "' + b"&a;" * 50 + b'"><!ENTITY c "' + b"&b;" * 50 + b'">]>'


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "damaged or not an .xlsx"),
        (b"ref,title\n", "damaged or not an .xlsx"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "password"),
        (_simple()[:-40], "damaged or not an .xlsx"),
        (_edited(_simple(), "xl/workbook.xml", b"<sheets>", b"<sheets"), "damaged"),
        (
            _edited(_simple(), SHEET, b"</sheetData>", b'<row r="2000000000"><c r="A2"><v>1</v></c></row></sheetData>'),
            "too large at row 2000000000",
        ),
        (
            _edited(_simple(), SHEET, b"</sheetData>", b'<row r="2"><c r="ZZZ2"><v>1</v></c></row></sheetData>'),
            "too large at row 2",
        ),
        (_bomb(), "too large when unpacked"),
    ],
    ids=["empty", "csv", "xls", "cut", "broken xml", "row two thousand million", "column ZZZ", "bomb"],
)
def test_what_is_no_workbook_or_too_large_is_refused_in_words(data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        read_xlsx(data, "f.xlsx")


def test_nested_entities_do_not_blow_up() -> None:
    hostile = _edited(_simple(), SHEET, b"<worksheet", LAUGHS + b"<worksheet", b"<v>1</v>", b"<v>&c;</v>")

    with contextlib.suppress(FileRefused):
        (table,) = read_xlsx(hostile, "f.xlsx")
        assert len(str(table.rows[0].cells)) < 100_000


def test_cells_formatted_to_the_last_column_do_not_make_a_row_too_wide() -> None:
    wide = _edited(
        _simple(), SHEET, b"</sheetData>", b'<row r="2"><c r="A2"><v>7</v></c><c r="XFD2" s="0"/></row></sheetData>'
    )

    (table,) = read_xlsx(wide, "f.xlsx")

    assert table.rows[1].cells == (7,)


PLAN = plan_with(
    country("KE", "Kenya"),
    kind("ship-visit", title="Ship visit"),
    engagement("e1", "2027-03-03", "2027-03-05", "KE", title="=HYPERLINK(1)", level=None, place=place("#N/A")),
    engagement("e2", "2027-03", None, "KE", title="Talks"),
    title="Plan 2027",
    marking="RESTRICTED & MORE",
)


@pytest.fixture
def book() -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(write_xlsx(Selection(PLAN, NOON, filter_words="East Africa"))))


def test_the_register_has_real_dates_where_the_day_is_known(book: openpyxl.Workbook) -> None:
    rows: list[Any] = list(book["Engagements"].iter_rows())
    header = [cell.value for cell in rows[0]]
    start, end = header.index("Start"), header.index("End")
    by_ref = {row[0].value: row for row in rows[1:]}

    assert (by_ref["R-e1"][start].value, by_ref["R-e1"][start].number_format) == (datetime(2027, 3, 3), "yyyy-mm-dd")
    assert (by_ref["R-e2"][start].value, by_ref["R-e2"][start].data_type, by_ref["R-e2"][end].value) == (
        "2027-03",
        "s",
        None,
    )


def test_every_text_is_a_text(book: openpyxl.Workbook) -> None:
    cells: list[Any] = [cell for row in book["Engagements"].iter_rows() for cell in row]
    formula = next(cell for cell in cells if cell.value == "=HYPERLINK(1)")

    assert (formula.data_type, formula.quotePrefix) == ("s", True)
    assert {cell.data_type for cell in cells if isinstance(cell.value, str)} == {"s"}


def test_the_register_is_ready_to_work_in(book: openpyxl.Workbook) -> None:
    sheet: Any = book["Engagements"]
    choices = {str(rule.sqref): rule.formula1 for rule in sheet.data_validations.dataValidation}

    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("C2", "A1:AY3")
    assert sheet.column_dimensions["Q"].hidden
    assert choices["C2:C503"] == "Lists!$A$1:$A$1"
    assert [cell.value for cell in book["Lists"]["B"]] == [
        "idea", "proposed", "planned", "confirmed", "under-way",
        "completed", "reported", "postponed", "cancelled", "declined",
    ]  # fmt: skip
    assert book["Lists"].sheet_state == "hidden"


def test_the_workbook_says_what_it_is(book: openpyxl.Workbook) -> None:
    about = dict(book["About"].values)  # type: ignore[arg-type]

    assert about == {
        "Plan": "Plan 2027",
        "Issue": None,
        "Marking": "RESTRICTED & MORE",
        "Selected": "East Africa",
        "Engagements in this file": "2",
        "Written at": told(local(NOON)),
        "On paper": "the columns Reference to Marking of the engagements; clear the print area to print all",
    }
    assert book["Engagements"].oddHeader.center.text == "RESTRICTED && MORE"


def test_a_text_that_no_cell_can_hold_is_left_out_and_told() -> None:
    plan = plan_with(engagement(notes="x" * 40_000))

    book = openpyxl.load_workbook(io.BytesIO(write_xlsx(Selection(plan, NOON))))

    assert dict(book["About"].values)["Left out"] == "1 texts that are longer than a cell can hold"  # type: ignore[arg-type]
