"""A plan that a former version made opens whole, with its history, and can be worked on."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Boolean, Connection

from app.domain.absences import Absence
from app.domain.changes import apply
from app.domain.conditions import Condition
from app.domain.consents import conditions_of
from app.domain.forums import Forum
from app.domain.harbours import Harbour
from app.domain.milestone_types import MilestoneType
from app.domain.periods import Period
from app.domain.ranked_markings import RankedMarking
from app.domain.regimes import Regime, RegimeMeasure
from app.domain.tables import RECORDS
from app.domain.weekends import DatedWeekend
from app.persistence.engine import server_engine
from app.persistence.patience import Patience
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.schema import SCHEMA, whole_schema
from app.persistence.unit_of_work import writing
from app.reference.forums import load_forums
from app.reference.geography import load_harbours
from app.reference.markings import load_markings
from app.reference.milestones import load_milestone_types
from app.reference.regimes import load_measures, load_regimes
from app.services.stores.address_reading import read_address
from tests.builders import absence, edit, organisation, stamped, weekend
from tests.persistence.conftest import MIGRATIONS

FORMER = sorted((Path(__file__).parent / "data").glob("schema_*.entente.gz"))
"""Files made by the versions that wrote these schemas: with changes, one of them taken back, asks and answers."""

SHIPPED = frozenset(
    {
        "periods",
        "weekends",
        "markings",
        "ports",
        "forums",
        "regimes",
        "csbm_measures",
        "milestone_types",
        "oda_recipients",
    }
)
"""Tables to which a former file gets rows that ship by now."""

FOR_NEW_PLANS = frozenset({"au"})
"""Schemes of markings that came after these tables; a plan that has its own is not given more."""

MOVED = frozenset({("asks", "conditions_met_on")})
"""Columns of former files whose values are kept in a table of their own by now."""

Rows = dict[str, list[dict[str, Any]]]


def rows_of(path: Path) -> Rows:
    """All rows of the tables of the plan and its history, by table."""
    with closing(sqlite3.connect(path)) as file:
        file.row_factory = sqlite3.Row
        names = [row[0] for row in file.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        kept = [name for name in names if not name.startswith(("search_", "sqlite_", "alembic_"))]
        return {name: sorted(map(dict, file.execute(f"SELECT * FROM {name}")), key=str) for name in kept}


@pytest.fixture(params=FORMER, ids=lambda found: found.name.partition(".")[0])
def former(request: pytest.FixtureRequest, path: Path) -> Path:
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def test_nothing_of_a_former_file_is_lost_and_what_is_new_is_empty(former: Path, stores: SqlPlanStores) -> None:
    before = rows_of(former)
    store = stores.open(str(former))
    plan = store.load()
    assert store.left_out is None
    assert store.info().schema == SCHEMA
    counts = {name: len(plan.table(name)) for name in RECORDS if name not in SHIPPED}
    held = sum(post.holder is not None for post in plan.posts.values())
    was = {name: len(before.get(name, ())) for name in RECORDS if name not in SHIPPED}
    assert counts == {**was, "tenures": held, "ask_conditions": 1}
    (condition,) = plan.records(Condition).values()
    answer = plan.asks[condition.ask].answer
    assert answer is not None
    assert (condition.words, condition.is_met) == (answer.conditions, False)
    store.close()
    after = rows_of(former)
    for table, rows in before.items():
        columns = rows[0].keys() if rows else ()
        kept = [{name: row[name] for name in columns if name in row} for row in after[table]
                if not _is_new(table, row, rows)]  # fmt: skip
        still = [{name: value for name, value in row.items() if (table, name) not in MOVED} for row in rows]
        assert sorted(kept, key=str) == sorted(still, key=str), table
        for row in (each for each in after[table] if table in RECORDS and not _is_new(table, each, rows)):
            new = {name: row[name] for name in row.keys() - columns}
            if "records_begin" in new:
                first = min(item.dates.earliest for item in plan.engagements.values())
                assert new.pop("records_begin") == first.isoformat()
                assert new.pop("gaps_ahead") == 6
            assert bool(new.pop("reopens", 1)) is (row["id"] not in ("A1", "A7", "A8", "A9", "A10", "A11", "A12"))
            assert bool(new.pop("oda_only", 0)) is (table == "ask_routes" and is_of_training_aid(row))
            assert set(new.values()) <= {None, "", "[]", 0}


def is_of_training_aid(row: dict[str, Any]) -> bool:
    """Whether it is the routing that counts with recipients of aid alone."""
    return (row["kind"], row["addressee"], row["need"]) == ("training", "development-ministry", "concur")


def _is_new(table: str, row: dict[str, Any], rows: list[dict[str, Any]]) -> bool:
    return table in SHIPPED and row["id"] not in {each["id"] for each in rows}


def test_what_ships_by_now_comes_to_a_former_file_for_the_countries_it_has(former: Path, stores: SqlPlanStores) -> None:
    store = stores.open(str(former))
    plan = store.load()
    store.close()
    ramadan = plan.records(Period)["ramadan/2027-02-08"]
    assert (ramadan.title, ramadan.first, ramadan.last) == ("Ramadan", date(2027, 2, 8), date(2027, 3, 8))
    assert (ramadan.countries, ramadan.estimated, ramadan.stops_training) == ({"AE"}, True, True)
    assert plan.records(Period)["easter/2027-03-26"].countries == {"KE", "NO"}
    assert dict(plan.records(RankedMarking)) == {
        each.id: each for each in load_markings(MIGRATIONS.parent / "resources") if each.scheme not in FOR_NEW_PLANS
    }
    shipped = load_harbours(MIGRATIONS.parent / "resources")
    assert dict(plan.records(Harbour)) == {each.id: each for each in shipped if each.country in plan.countries}
    resources = MIGRATIONS.parent / "resources"
    assert dict(plan.records(Regime)) == {each.id: each for each in load_regimes(resources)}
    assert dict(plan.records(RegimeMeasure)) == {each.id: each for each in load_measures(resources)}
    forums = {each.id: each for each in load_forums(resources)}
    assert {each: item.title for each, item in plan.records(Forum).items()} == {
        each: item.title for each, item in forums.items()
    }
    assert plan.records(Forum)["halifax"].place.country in (None, "CA")
    types = load_milestone_types(MIGRATIONS.parent / "resources")
    assert dict(plan.records(MilestoneType)) == {each.id: each for each in types if each.kind in plan.kinds}
    assert plan.records(MilestoneType)
    shown = [each for each in plan.records(DatedWeekend).values() if each.part == "Sharjah"]
    assert [(each.country, each.weekend, each.valid_from) for each in shown] == [
        ("AE", frozenset({5, 6, 7}), date(2022, 1, 1))
    ]


def test_the_history_of_a_former_file_can_be_told_and_taken_back(former: Path, stores: SqlPlanStores) -> None:
    store = stores.open(str(former))
    plan = store.load()
    recent = store.recent(100)
    assert [str(change.label) for change in recent][:2] == ["deletion of an ask", "change of two"]
    assert [change.reverts for change in recent if change.reverts] == ["c2"]
    (told,) = store.history("people", "p1")
    assert (told.author, told.after) == ("Maj Lund", plan.people["p1"])
    taken_back = stamped(recent[0].inverse(), id="back", at=recent[0].at)
    store.append(taken_back)
    assert store.load() == apply(taken_back, plan)
    assert "a3" in store.load().asks
    store.close()


def test_a_former_file_takes_what_is_new(former: Path, stores: SqlPlanStores) -> None:
    store = stores.open(str(former))
    plan = store.load()
    chief = replace(plan.people["p1"], deputy="p2", office="Chief of Navy")
    aim = replace(plan.objectives["ob1"], baseline="none", year=2027)
    away, former_weekend = absence(), weekend(country="AE", valid_to=date(2021, 12, 31))
    alliance = organisation("og9", "NATO")
    visit = replace(next(iter(plan.engagements.values())), organisations=("og9",))
    made = stamped(edit(plan, chief, aim, away, former_weekend, alliance, visit), id="new")
    store.append(made)
    store.close()
    store = stores.open(str(former))
    changed = store.load()
    assert changed == apply(made, plan)
    assert changed.records(Absence)["ab1"] == away
    assert changed.records(DatedWeekend)["we1"] == former_weekend
    assert [entry.label for entry in store.history("absences", "ab1")] == [made.label]
    store.append(stamped(made.inverse(), id="undone"))
    assert store.load() == plan
    store.close()


@pytest.mark.postgresql
def test_a_former_shared_plan_is_widened_where_it_stands(
    stores: SqlPlanStores, new_database: Any, former: Path, tmp_path: Path
) -> None:
    address = new_database()
    engine = server_engine(read_address(address), Patience())
    with writing(engine) as connection:
        _upgrade(connection, f"{former_schema(former):04d}")
        for table, rows in rows_of(former).items():
            for row in rows:
                _insert(connection, table, row)
    engine.dispose()
    copy = stores.open(str(former))
    shared = stores.open(address)
    assert shared.load() == copy.load()
    made = stamped(edit(copy.load(), absence()), id="new")
    shared.append(made)
    assert shared.load() == apply(made, copy.load())
    shared.close()
    copy.close()


def former_schema(path: Path) -> int:
    """The number of the schema of a file."""
    with closing(sqlite3.connect(path)) as file:
        return int(file.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def _upgrade(connection: Connection, revision: str) -> None:
    config = Config(stdout=StringIO())
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _insert(connection: Connection, table: str, row: dict[str, Any]) -> None:
    truths = {column.name for column in whole_schema().tables[table].columns if isinstance(column.type, Boolean)}
    values = {name: bool(value) if name in truths else value for name, value in row.items()}
    places = ", ".join(f"%({name})s" for name in values)
    names = ", ".join(f'"{name}"' for name in values)
    connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({places})", values)


@pytest.mark.parametrize(
    ("conditions", "met_on", "expected"),
    [
        ("✓ Guest list\nNo press\n\n No press ", None, [("Guest list", "answered"), ("No press", "")]),
        ("Guest list\nNo press", "2027-01-12", [("Guest list", "2027-01-12"), ("No press", "2027-01-12")]),
        ("", "2027-01-12", [("Conditions that nobody wrote down", "2027-01-12")]),
        ("", None, []),
    ],
    ids=["one ticked", "all met", "met, not written down", "not written down"],
)
def test_conditions_of_answers_become_checklists(
    conditions: str, met_on: str | None, expected: list[tuple[str, str]], path: Path, stores: SqlPlanStores
) -> None:
    path.write_bytes(gzip.decompress(FORMER[0].read_bytes()))
    with closing(sqlite3.connect(path)) as file:
        (ask, on) = file.execute("SELECT id, answered_on FROM asks WHERE verdict = 'concur-with-conditions'").fetchone()
        file.execute("UPDATE asks SET conditions = ?, conditions_met_on = ? WHERE id = ?", (conditions, met_on, ask))
        file.commit()
    store = stores.open(str(path))
    plan = store.load()
    store.close()
    found = conditions_of(plan, plan.asks[ask])
    told = [(each.words, each.met_on.isoformat() if each.met_on else "") for each in found]
    assert told == [(words, on if day == "answered" else day) for words, day in expected]
    answer = plan.asks[ask].answer
    assert answer is not None
    assert answer.set_conditions == tuple(words for words, _ in expected)
