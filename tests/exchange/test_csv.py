"""Comma-separated text, in and out."""

from __future__ import annotations

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.csv import read_csv, table_text, write_csv
from app.services.ports import Selection
from app.services.texts.tables import FileRefused, clean_text
from tests.builders import NOON, country, engagement, place, plan_with


def cells(data: bytes) -> list[tuple[object, ...]]:
    (table,) = read_csv(data, "f.csv")
    return [row.cells for row in table.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encoding_is_found(encoding: str) -> None:
    assert cells("ref,title\n1,Visite à Orléans – été\n".encode(encoding)) == [
        ("ref", "title"),
        ("1", "Visite à Orléans – été"),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_whatever_else_is_in_the_cells(delimiter: str) -> None:
    rows = [["ref", "title", "countries"], *[[f"R{at}", "a, b; c | d", "KE;TZ;UG;ET;SO"] for at in range(5)]]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)

    assert cells(out.getvalue().encode()) == [tuple(row) for row in rows]


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_first_line_that_says_the_delimiter_is_taken_at_its_word(first: str, encoding: str) -> None:
    data = f"{first}\r\ntitle;cost\r\nÉté, a, b, c;59,91\r\n".encode(encoding)
    (table,) = read_csv(data, "f.csv")
    assert [(row.number, row.cells) for row in table.rows] == [(2, ("title", "cost")), (3, ("Été, a, b, c", "59,91"))]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them() -> None:
    (table,) = read_csv(b'title\n\n"two\nlines"\n,\nlast\n', "f.csv")

    assert [(row.number, row.cells[0]) for row in table.rows] == [(1, "title"), (3, "two\nlines"), (5, "last")]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b'a,b\n1,"open\n2,3\n', "row 2.*quotation mark"),
        (b"a\n" + b"x" * 200_000, "row 2"),
        (b"PK\x03\x04\x00\x00", "not a text table"),
        (b"a\n" + b"x\n" * 100_001, "too large at row 50001"),
        (b"a" + b",a" * 600, "too large at row 1"),
    ],
    ids=["open quote", "huge cell", "binary", "too many rows", "too many columns"],
)
def test_what_cannot_be_read_whole_is_refused_with_the_row(data: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        read_csv(data, "f.csv")


def test_an_empty_file_has_no_rows() -> None:
    assert cells(b"") == []


def test_the_canonical_columns_and_the_status_are_written() -> None:
    item = engagement("e1", "2027-03", None, "KE TZ", ref="N-1", title="Été, “quoted”", place=place())

    written = write_csv(Selection(plan_with(item), NOON))

    assert written.startswith(b"\xef\xbb\xbfref,title,kind,countries,place,start,end,level,own_lead,")
    assert (
        written.decode("utf-8-sig")
        .splitlines()[1]
        .startswith('N-1,"Été, “quoted”",ship visit,KE;TZ,Mombasa,2027-03,,,,,,,planned,')
    )
    assert written.endswith(b"\r\n")


@pytest.mark.parametrize(
    "title", ["=1+1", "+1", "-1", "@SUM(A1)", "'=x", "''=x", "＝1", "'plain", "=cmd|' /C calc'!A0"]
)
def test_what_looks_like_a_formula_is_written_safe_and_read_back(title: str) -> None:
    written = write_csv(Selection(plan_with(engagement(title=title)), NOON))

    (raw,) = [row["title"] for row in csv.DictReader(io.StringIO(written.decode("utf-8-sig"), newline=""))]
    assert raw[0] not in "=+-@＝"
    assert cells(written)[1][1] == title


CUTS = [(delimiter, quoting) for delimiter in ",;\t|" for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE)]
"""How another program may cut a file of ours."""

ROUGH = st.text(" ;,\t|\n\r\"'=+-@＝＠ax1\u200b\ufeff\xa0", max_size=10)


def formulas(text: str) -> list[str]:
    """The cells that a spreadsheet could take for a formula, whichever way it cuts the text."""
    found = []
    for delimiter, quoting in CUTS:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, quoting=quoting):
            found += [cell for cell in row if _seen(cell)[:1] in tuple("=+-@＝＋－＠")]
    return found


def _seen(cell: str) -> str:
    while cell and (cell[0] == '"' or cell[0].isspace() or unicodedata.category(cell[0]) in ("Cf", "Cc")):
        cell = cell[1:]
    return cell


@given(st.lists(st.lists(ROUGH, min_size=1, max_size=4), max_size=3))
def test_no_cell_is_a_formula_however_another_program_cuts_it(rows: list[list[str]]) -> None:
    assert formulas(table_text(rows)) == []


@given(st.lists(ROUGH.filter(clean_text), min_size=2, max_size=4))
def test_a_row_of_texts_comes_back_as_it_was(row: list[str]) -> None:
    head = [f"column {at}" for at in range(len(row))]

    read = cells(table_text([head, row, row]).encode())

    assert [clean_text(str(cell)) for cell in read[1]] == [clean_text(cell) for cell in row]


@given(st.lists(ROUGH, min_size=4, max_size=4))
def test_an_exported_engagement_is_no_formula_however_it_is_cut(texts: list[str]) -> None:
    title, lead, counterpart, where = texts
    item = engagement(title=title, own_lead=lead, counterpart=counterpart, place=place(name=where))

    written = write_csv(Selection(plan_with(item), NOON)).decode("utf-8-sig")

    assert formulas(written) == []
    assert cells(written.encode())[1][1] == clean_text(title)


def test_a_number_of_the_programs_own_stays_a_number() -> None:
    assert table_text([["short", -5, 2.5], ["typed", "-5", ""]]) == "short,-5,2.5\ntyped,'-5,\n"


def test_only_the_selected_engagements_are_written_in_their_order() -> None:
    plan = plan_with(engagement("e1"), engagement("e2"), engagement("e3"), country("KE"))

    written = write_csv(Selection(plan, NOON, ids=("e3", "gone", "e1")))

    assert [row[0] for row in cells(written)] == ["ref", "R-e3", "R-e1"]
