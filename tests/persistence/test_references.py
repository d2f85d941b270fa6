"""What the domain says of references is what the tables say."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Table

from app.domain.records.links import Ref
from app.domain.references import references
from app.domain.tables import RECORDS
from app.persistence.entities import ENTITIES
from app.persistence.schema import record_table, table_of, whole_schema
from app.persistence.schema.declared import LINK_ROWS, RECORD_ROWS, StoredTable
from tests.persistence.strategies import items


def pointed_at(name: str, item: Any) -> Iterator[tuple[str, str]]:
    """The keys of other items in the rows of an item."""
    entity = ENTITIES[name]
    yield from _in_row(entity.table, entity.columns, entity.row(item))
    for link in entity.links:
        for values in link.values(item):
            yield from _in_row(link.table, link.value_columns, values)


def _in_row(table: Table, columns: tuple[str, ...], values: tuple[Any, ...]) -> Iterator[tuple[str, str]]:
    for column, value in zip(columns, values, strict=True):
        for key in whole_schema().tables[table.name].columns[column].foreign_keys:
            if value:
                yield key.column.table.name, value


@pytest.mark.parametrize("name", ENTITIES)
@given(data=st.data())
def test_the_domain_knows_every_pointer_of_the_tables(name: str, data: st.DataObject) -> None:
    item = data.draw(items(name))
    loose = {
        key
        for field in RECORDS[name].fields
        if isinstance(field.sort, Ref) and not field.sort.storage(field.name).columns[0].into
        for key in field.sort.points_at(getattr(item, field.name))
    }
    assert set(references(name, item)) == set(pointed_at(name, item)) | loose


def told(column: Column[Any]) -> tuple[object, ...]:
    """What statements ask of a column."""
    kind = (type(column.type), getattr(column.type, "enums", None))
    return column.name, kind, column.primary_key, column.nullable


@pytest.mark.parametrize("declared", [*RECORD_ROWS.values(), *LINK_ROWS.values()], ids=attrgetter("name"))
def test_the_tables_that_are_read_are_those_that_are_made(declared: StoredTable) -> None:
    whole, lean = whole_schema().tables[declared.name], table_of(declared)
    assert [told(each) for each in lean.columns] == [told(each) for each in whole.columns]
    for mine, theirs in zip(declared.columns, whole.columns, strict=True):
        assert mine.name == theirs.name
        assert (mine.holds, mine.nullable) == (theirs.type.python_type, theirs.nullable)
        assert {mine.into} - {""} == {key.column.table.name for key in theirs.foreign_keys}


def test_a_table_is_the_same_one_for_every_statement() -> None:
    assert record_table("people") is ENTITIES["people"].table is record_table("people")


def test_no_table_of_a_record_is_made_before_a_statement_names_it() -> None:
    """All of them take as long as reading a small plan, at every start."""
    code = "import app.bootstrap.window_means\nfrom app.persistence.schema import records\nprint(*records._MADE)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=600)
    assert done.stdout.split() == []
