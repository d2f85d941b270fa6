"""Tables handed from one process to another are the same tables."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.spans import PlanDate
from app.services.texts import tables
from app.services.texts.table_lines import read_table_lines, table_lines
from app.services.texts.tables import MAX_CELL, FileRefused, RawRow, RawTable, TableRoom

DATES = st.dates(min_value=datetime(1900, 1, 1).date(), max_value=datetime(2199, 12, 31).date())
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**60), 2**60),
    st.floats(allow_nan=False),
    st.text(),
    st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 1, 1)),
    DATES.map(PlanDate.on),
    st.sampled_from([PlanDate.parse(typed) for typed in ("2027", "2027-03", "2027-Q2", "2027-W14")]),
)
ROWS = st.lists(st.builds(RawRow, st.integers(1, 10**6), st.lists(VALUES, max_size=4).map(tuple)), max_size=4)
TABLES = st.lists(st.builds(RawTable, st.just("f.xlsx"), st.text(), ROWS.map(tuple)), max_size=3).map(tuple)


@given(TABLES)
def test_what_was_made_into_lines_is_read_back_the_same(given_tables: tuple[RawTable, ...]) -> None:
    lines = list(table_lines(given_tables))
    assert not any("\n" in line for line in lines)
    assert read_table_lines(lines, "f.xlsx") == given_tables


@pytest.mark.parametrize("line", ["nonsense", '[1, ["deep"]]', "[]"])
def test_other_lines_are_no_table(line: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_table_lines(['"sheet"', line], "f.xlsx")


def test_a_text_too_long_for_a_cell_stays_too_long_and_no_more_than_that() -> None:
    row = TableRoom("f.csv").take("", RawRow(1, ("x" * 10 * MAX_CELL, "y")))
    assert [len(str(cell)) for cell in row.cells] == [MAX_CELL + 1, 1]


def test_what_one_sheet_takes_the_next_does_not_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "MAX_ROWS", 2)
    room = TableRoom("f.xlsx")
    room.take("One", RawRow(1, ("a",)))
    room.take("Two", RawRow(1, ("a",)))
    with pytest.raises(FileRefused, match="too large at row 7 of sheet “Two”: up to 2 rows"):
        room.take("Two", RawRow(7, ("a",)))
