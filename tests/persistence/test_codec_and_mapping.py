"""Items survive the way into JSON and into rows, and back."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.tables import RECORDS
from app.persistence.codec import decode, encode
from app.persistence.entities import ENTITIES
from tests.builders import engagement, person
from tests.persistence.strategies import items


@pytest.mark.parametrize("table", RECORDS)
@given(data=st.data())
def test_any_item_survives_the_way_into_json(table: str, data: st.DataObject) -> None:
    item = data.draw(items(table))
    assert decode(table, encode(item)) == item


@pytest.mark.parametrize("table", RECORDS)
@given(data=st.data())
def test_any_item_survives_the_way_into_rows(table: str, data: st.DataObject) -> None:
    item: Any = data.draw(items(table))
    entity = ENTITIES[table]
    row = entity.row(item)
    links = tuple({item.id: list(link.values(item))} for link in entity.links)
    assert len(row) == len(entity.columns)
    assert entity.item(row, links) == item


def test_nothing_stays_nothing() -> None:
    assert encode(None) is None
    assert decode("people", None) is None


def test_a_field_that_was_added_since_gets_its_default() -> None:
    values = json.loads(encode(person(notes="old")) or "")
    del values["notes"]
    assert decode("people", json.dumps(values)) == person()


def test_a_field_that_is_gone_is_passed_over() -> None:
    values = json.loads(encode(person()) or "")
    assert decode("people", json.dumps({**values, "shoe_size": 44})) == person()


def test_a_date_keeps_what_is_known_of_it() -> None:
    values = json.loads(encode(engagement(start="2027-Q2", end=None)) or "")
    assert values["dates"]["start"] == "2027-Q2"


def test_every_table_of_a_plan_has_an_entity_and_every_row_a_version() -> None:
    assert list(ENTITIES) == list(RECORDS)
    assert all("version" in entity.table.columns for entity in ENTITIES.values())
