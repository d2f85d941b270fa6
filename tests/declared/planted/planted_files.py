"""The planted fields and record in a plan's file, in its history, and on their way out and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.exchange.csv import read_csv, write_csv
from app.exchange.xlsx import read_xlsx, write_xlsx
from app.persistence.plan_stores import SqlPlanStores
from app.reference.seed import Seed
from app.services.edits.records import change_records, remove_records
from app.services.importing.plan_import import plan_import
from app.services.layouts.history import history_rows
from app.services.ports import Selection
from tests.builders import NOON, TODAY, edit, engagement, organisation, settings, stamped
from tests.exchange.conftest import seed
from tests.persistence.conftest import stores, workplace

__all__ = ["seed", "stores", "workplace"]

Vessel: Any = RECORDS["vessels"].kind

VESSELS = (
    Vessel("v1", "Shepparton", "ship", "og1", 2.5, date(1990, 1, 31), "Surveys\ncoasts."),
    Vessel("v2", "Benalla", "boat", notes="Fast."),
)


def filled() -> Any:
    """An engagement with both planted fields."""
    return replace(engagement("e1", title="Survey"), hotel="Serena", vessels=("v2", "v1"))


@pytest.fixture
def empty(seed: Seed) -> Plan:
    return Plan.of({**seed.tables, "settings": [settings()]})


@pytest.fixture
def full(empty: Plan) -> Plan:
    return apply(edit(empty, organisation("og1"), *VESSELS, filled()), empty)


def differing(one: Plan, other: Plan, *tables: str) -> list[str]:
    return [name for name in tables if dict(one.table(name)) != dict(other.table(name))]


def test_they_are_stored_and_loaded(stores: SqlPlanStores, tmp_path: Path, full: Plan) -> None:
    location = str(tmp_path / "plan.entente")
    stores.create(location, full, "Maj Lund").close()
    store = stores.open(location)
    loaded = store.load()
    assert loaded.engagements["e1"] == filled()
    assert differing(full, loaded, *RECORDS) == []
    store.close()


def test_a_workbook_brings_them_back_into_an_empty_plan(full: Plan, empty: Plan) -> None:
    result = plan_import(empty, read_xlsx(write_xlsx(Selection(full, NOON)), "f.xlsx"), TODAY)
    assert [row.reason for row in result.rows if row.reasons] == []
    assert differing(full, apply(result.change, empty), "vessels", "engagements") == []


def test_a_text_table_brings_the_fields_back_where_the_vessels_are_known(full: Plan, empty: Plan) -> None:
    known = apply(edit(empty, organisation("og1"), *VESSELS), empty)
    result = plan_import(known, read_csv(write_csv(Selection(full, NOON)), "f.csv"), TODAY)
    assert apply(result.change, known).engagements["e1"] == filled()


def test_the_words_that_others_use_for_a_field_are_read(empty: Plan) -> None:
    table = b"Title,Dates,Country,Kind,Lodging\nSurvey,3 Mar 2027,Kenya,Bilateral meeting,Serena\n"
    made = apply(plan_import(empty, read_csv(table, "f.csv"), TODAY).change, empty)
    assert [each.hotel for each in made.engagements.values()] == ["Serena"]


def test_the_history_calls_the_field_by_its_name(stores: SqlPlanStores, tmp_path: Path, full: Plan) -> None:
    store = stores.create(str(tmp_path / "plan.entente"), full, "Maj Lund")
    store.append(stamped(edit(full, replace(filled(), hotel="Stanley"))))
    (row,) = history_rows(full, store.history("engagements", "e1"))
    assert (str(row.field), row.old, row.new) == ("Hotel", "Serena", "Stanley")
    store.close()


def test_a_vessel_that_goes_is_unlinked_and_comes_back_with_undo(full: Plan) -> None:
    gone = remove_records(full, "vessels", ["v1"])
    after = apply(gone, full)
    assert after.engagements["e1"].vessels == ("v2",)
    assert differing(full, apply(gone.inverse(), after), *RECORDS) == []
    renamed = change_records(full, "vessels", {"v1": {"name": "Mermaid"}})
    assert apply(renamed, full).table("vessels")["v1"].name == "Mermaid"
