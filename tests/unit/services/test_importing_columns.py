"""Headers as staffs write them."""

from __future__ import annotations

import pytest

from app.services.importing.columns import recognise
from app.services.importing.mapping import ImportMapping
from app.services.texts.tables import FileRefused, RawRow, RawTable, Value

HEADER = ("Ref", "Title", "Kind", "Countries", "Place", "Start", "End")


def sheet(*rows: tuple[Value, ...], name: str = "S", first: int = 1) -> RawTable:
    return RawTable("f.xlsx", name, tuple(RawRow(first + at, row) for at, row in enumerate(rows)))


@pytest.mark.parametrize(
    "header",
    [
        ("ref", "title", "kind", "countries", "place", "start", "end"),
        ("Reference No.", "Activity", "Type", "Country/ies", "Location", "From", "To"),
        ("No.", "Event", "Cat", "With", "Where", "Begin", "Until"),
        ("NUMBER", "WHAT", "CATEGORY", "NATION(S)", "PORT", "START DATE", "END_DATE"),
        ("Reference", "Name", "Activity type", "Partner(s)", "City", "Date", "Last day"),
    ],
)
def test_headers_are_known_in_several_spellings(header: tuple[str, ...]) -> None:
    (table,) = recognise([sheet(header, ("1", "T", "K", "C", "P", "S", "E"))], ImportMapping())

    row = table.rows[0]
    names = ("ref", "title", "kind", "countries", "place", "start", "end")
    assert [row.text(name) for name in names] == ["1", "T", "K", "C", "P", "S", "E"]


def test_the_header_is_found_below_a_title_and_rows_keep_their_numbers() -> None:
    table = sheet(
        ("Register of engagements 2027",), (), HEADER, ("A1", "Port call"), (None, ""), HEADER, ("A2", "Talks")
    )

    (found,) = recognise([table], ImportMapping())

    assert [(row.number, row.text("ref")) for row in found.rows] == [(4, "A1"), (7, "A2")]


def test_all_sheets_with_a_header_are_read_and_others_left() -> None:
    tables = [sheet(HEADER, ("A1", "x"), name="One"), sheet(("Codes",), name="Codes"), sheet(HEADER, name="Two")]

    assert [table.sheet for table in recognise(tables, ImportMapping())] == ["One", "Two"]


def test_a_file_without_a_header_is_refused_in_words() -> None:
    with pytest.raises(FileRefused, match="columns title and start"):
        recognise([sheet(("a", "b"), ("c", "d"))], ImportMapping())


def test_a_header_below_the_twentieth_row_is_not_looked_for() -> None:
    with pytest.raises(FileRefused):
        recognise([sheet(*[("words",)] * 20, HEADER)], ImportMapping())


def test_a_mapping_names_columns_and_sheets() -> None:
    mapping = ImportMapping.from_json(
        {"columns": {"Wann": "start", "Was": "title", "Title": "ignore"}, "sheets": ["Zwei"]}
    )
    tables = [sheet(HEADER, name="Eins"), sheet(("WANN", "was", "Title"), ("2027", "Besuch", "x"), name="Zwei")]

    (table,) = recognise(tables, mapping)

    assert table.rows[0].values == {"start": "2027", "title": "Besuch"}


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ([], "object"),
        ({"colums": {}}, "no part “colums”"),
        ({"columns": {"A": "starts"}}, "“starts”, which is not one of"),
        ({"columns": ["A"]}, "columns must be an object"),
        ({"date_order": "ymd"}, "dmy or mdy"),
        ({"sheets": "One"}, "list of names"),
        ({"kinds": {"x": 1}}, "kinds must be an object"),
    ],
)
def test_a_mapping_that_cannot_be_used_says_which_part(value: object, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        ImportMapping.from_json(value)
