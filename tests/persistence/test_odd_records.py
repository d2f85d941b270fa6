"""Records that hold what the domain does not understand are left out, named and never written over."""

from __future__ import annotations

import random
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, Select

from app.domain.plan import Plan
from app.domain.records.record import Item
from app.persistence import odd_records, plan_repository
from app.persistence.engine import Access, file_engine
from app.persistence.entities import Entity, Values
from app.persistence.plan_reading import read_plan
from app.persistence.plan_repository import raw_rows
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.references import References
from app.persistence.schema import whole_schema
from app.persistence.stored_changes import odd_changes
from app.services.ports import SOUND, DamagedPlan, PlanFileError, PlanIsReadOnly
from app.services.stores.odd_records import ODD_TITLES, LeftOut, OddRecord, record_words
from tests.builders import FixedClock, edit, person, stamped
from tests.persistence.odd_values import TABLES, full_plan, made_full, put, without_constraints

ODD = ["NULL", "'x'", "'2027-02-30'", "x'ff00'", "CAST(x'ff41' AS TEXT)", "-1", "9223372036854775807", "9e999", "'[1'"]
"""What a flipped bit, another program or a careless hand leaves in a column."""

HISTORY = frozenset({"changes", "change_items"})


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A full plan in tables that take everything."""
    return tmp_path_factory.mktemp("bare") / "plan.entente"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A full plan, made once."""
    return tmp_path_factory.mktemp("made") / "plan.entente"


@pytest.fixture
def full(made: Path, path: Path, stores: SqlPlanStores) -> Path:
    """A copy of it that the test may spoil."""
    if not made.exists():
        made_full(stores, made)
    return Path(shutil.copy(made, path))


@pytest.fixture
def rest_is_read_once(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Ask the file only once for the rows of every table but one, and make of these only once what comes of them:
    ninety stay as they are, thousands of times."""

    def all_but(changed: str) -> None:
        known: dict[Select[Any] | str, list[list[Values]]] = {}
        made: dict[str, tuple[list[Item], References]] = {}
        sifted: dict[str, tuple[Any, list[OddRecord]]] = {}
        read_items, sift = plan_repository._items, odd_records._Table.sift

        def rows(connection: Connection, query: Select[Any] | str) -> Iterable[list[Values]]:
            if query not in known:
                found = list(raw_rows(connection, query))
                if re.search(rf"\bFROM {changed}\b", str(query)):
                    return found
                known[query] = found
            return known[query]

        def stays(entity: Entity) -> bool:
            return changed not in (entity.table.name, *(link.table.name for link in entity.links))

        def items(connection: Connection, entity: Entity, ids: None, seen: References) -> list[Item]:
            if not stays(entity):
                return read_items(connection, entity, ids, seen)
            if entity.name not in made:
                met = References()
                made[entity.name] = read_items(connection, entity, ids, met), met
            found, met = made[entity.name]
            for target, pointed in met._wanted.items():
                seen.note(target, pointed)
            return found

        def sift_table(table: Any, odd: list[OddRecord]) -> Any:
            entity = table._entity
            if not stays(entity):
                return sift(table, odd)
            if entity.name not in sifted:
                mine: list[OddRecord] = []
                sifted[entity.name] = sift(table, mine), mine
            kept, mine = sifted[entity.name]
            odd += mine
            return kept

        for reader in (plan_repository, odd_records):
            monkeypatch.setattr(reader, "raw_rows", rows)
        monkeypatch.setattr(plan_repository, "_items", items)
        monkeypatch.setattr(odd_records._Table, "sift", sift_table)

    return all_but


@pytest.fixture
def connection(bare: Path, stores: SqlPlanStores) -> Iterator[Connection]:
    """A connection to it, nothing of which is kept."""
    if not bare.exists():
        made_full(stores, bare)
        without_constraints(bare)
    engine = file_engine(bare, Access.WRITE, foreign_keys=False)
    with engine.connect() as found:
        transaction = found.begin()
        yield found
        transaction.rollback()
    engine.dispose()


def is_taken(connection: Connection, table: str) -> bool:
    """Whether everything can be read; if not, each record that cannot is named by table, field and value."""
    plan, left_out = read_plan(connection, "plan.entente", ())
    assert isinstance(plan, Plan)
    odd = (*(left_out.records if left_out else ()), *odd_changes(connection))
    for record in odd:
        assert record.table in ODD_TITLES
        assert str(record_words(record)).isprintable()
        assert str(record.field_title)
    if table in HISTORY:
        assert left_out is None
    return not odd


READ_WITH_THE_PLAN = [table for table in (*TABLES, "changes") if table != "attachment_bytes"]
"""The bytes of a file are read when somebody wants the file."""


@pytest.mark.parametrize("table", READ_WITH_THE_PLAN)
def test_no_value_of_any_column_keeps_the_rest_from_being_read(
    connection: Connection, rest_is_read_once: Callable[[str], None], table: str
) -> None:
    assert is_taken(connection, table)
    rest_is_read_once(table)
    refused: dict[str, int] = {}
    for column in whole_schema().tables[table].columns:
        for value in ODD:
            savepoint = connection.begin_nested()
            connection.exec_driver_sql(f'UPDATE {table} SET "{column.name}" = {value}')
            try:
                taken = is_taken(connection, table)
            except DamagedPlan:
                # All countries are odd, or the settings themselves.
                taken = False
            savepoint.rollback()
            refused[column.name] = refused.get(column.name, 0) + (not taken)
    # Bytes that are no text are odd everywhere, but where rows are only put in order.
    unread = {"version", "position", "number", "shifts"}
    assert {name for name, times in refused.items() if times < 2} <= unread


@pytest.mark.parametrize(
    ("table", "column", "value", "said"),
    [
        ("engagements", "starts", "'2027-02-30'", "engagement ‘R-e1 Port call e1’, Dates: “2027-02-30” is not a date"),
        (
            "engagements",
            "ends",
            "'2027-03-01'",
            "‘R-e1 Port call e1’, Dates: the end 2027-03-01 lies before",
        ),
        ("engagements", "status", "'sheduled'", "Status: “sheduled” is not one of those that are known"),
        ("engagements", "participants", "'forty'", "Own participants: “forty” is not a whole number"),
        ("engagements", "place_zone", "'Africa/Nairob'", "Place: “Africa/Nairob” is not a time zone"),
        ("engagements", "latitude", "91", "Place: 91.0 is not a number from -90 to 90"),
        ("asks", "post", "'nobody'", "ask ‘Do you concur?’, Addressee: “nobody” is not among the posts"),
        ("asks", "answered_on", "NULL", "Answer: an answer without its day"),
        ("asks", "required", "7", "Required: 7 is neither yes nor no"),
        ("people", "name", "CAST(x'4aff' AS TEXT)", "Name: “J\\udcff” is not text in UTF-8"),
        ("countries", "weekend", "'[6, 8]'", "country ‘Country KE’, Weekend: “[6, 8]” is not a list of weekdays"),
        ("saved_views", "choices", "'{'", "saved view ‘East Africa’, Filter: “{” is not a list of names and values"),
        ("engagement_countries", "role", "'guest'", "Countries: “guest” is not one of those that are known"),
        ("engagement_principals", "person", "'nobody'", "Principals: “nobody” is not among the people"),
    ],
)
def test_an_odd_record_is_named_and_left_out_and_nothing_is_written(
    stores: SqlPlanStores, full: Path, table: str, column: str, value: str, said: str
) -> None:
    path = full
    where = "id = 'e1'" if table == "engagements" else "id = 'KE'" if table == "countries" else "1"
    put(path, table, column, value, where)
    content = path.read_bytes()
    # SQLite looks at no CHECK where it only reads.
    reader = stores.open(str(path), read_only=True)
    seen = reader.load()
    reader.close()
    store = stores.open(str(path))
    loaded = store.load()
    assert loaded == seen
    assert store.left_out == reader.left_out
    assert store.left_out is not None
    assert said in "; ".join(str(record_words(record)) for record in store.left_out.records)
    assert store.read_only
    info = store.info()
    assert said.partition(", ")[2] in info.integrity or len(info.odd_records) > 3
    assert info.odd_records == store.left_out.records
    with pytest.raises(PlanIsReadOnly):
        store.append(stamped(edit(loaded, person("new"))))
    store.close()
    assert path.read_bytes() == content
    assert loaded.settings.own_nation == "NO"


def test_what_points_at_a_record_that_is_left_out_is_left_out_with_it(stores: SqlPlanStores, path: Path) -> None:
    plan = made_full(stores, path)
    put(path, "countries", "zones", "'nowhere'", "id = 'KE'")
    store = stores.open(str(path))
    loaded = store.load()
    store.close()
    assert set(loaded.engagements) == {"e2"}
    assert not loaded.asks
    assert loaded.settings == plan.settings
    left_out = store.left_out
    assert left_out is not None
    assert {(record.table, record.id) for record in left_out.records} >= {
        ("countries", "KE"),
        ("engagements", "e1"),
        ("asks", "a1"),
        ("tiers", "KE"),
    }


def test_records_of_one_id_are_both_left_out(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE engagements SET id = 'e1'")
    plan, left_out = read_plan(connection, "plan.entente", ())
    assert not plan.engagements
    assert isinstance(left_out, LeftOut)
    assert [record.id for record in left_out.records[:2]] == ["e1", "e1"]


@pytest.mark.parametrize(
    "damage",
    ["DELETE FROM settings", "UPDATE settings SET year_start = 13", "UPDATE settings SET own_nation = 'Norway'"],
)
def test_without_its_settings_a_plan_is_damaged_and_the_backup_named(
    stores: SqlPlanStores, path: Path, damage: str
) -> None:
    made_full(stores, path)
    kept = stores.open(str(path))
    backup = kept.checkpoint("by hand")
    kept.close()
    with closing(sqlite3.connect(path)) as file:
        file.execute(damage)
        file.commit()
    store = stores.open(str(path))
    for ask in (store.load, store.info):
        with pytest.raises(DamagedPlan, match="settings") as refused:
            ask()
        assert refused.value.backups == (backup,)
    store.close()


def test_the_way_back_is_a_backup_that_can_be_read_whole(stores: SqlPlanStores, path: Path, clock: FixedClock) -> None:
    plan = made_full(stores, path)
    clock.advance(hours=1)
    store = stores.open(str(path))
    good = store.checkpoint("good")
    store.close()
    put(path, "engagements", "status", "'sheduled'")
    clock.advance(hours=1)
    store = stores.open(str(path))
    store.checkpoint("odd already")
    store.load()
    assert store.left_out is not None
    assert store.left_out.way_back == good
    store.close()
    stores.restore(good, str(path))
    again = stores.open(str(path))
    assert again.load() == plan
    assert again.left_out is None
    assert again.info().integrity == SOUND
    again.close()


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("changes", "at", "'yesterday'"),
        ("changes", "label_values", "'{}'"),
        ("changes", "author", "x'ff'"),
        ("changes", "label", "CAST(x'ff' AS TEXT)"),
        ("change_items", "after", "'{\"id\": 7}'"),
        ("change_items", "after", "'[['"),
        ("change_items", "after", "NULL, before = '7'"),
        ("change_items", "after", 'replace(after, \'"status":"planned"\', \'"status":"sheduled"\')'),
        ("change_items", "after", 'replace(after, \'"participants":3\', \'"participants":"forty"\')'),
    ],
)
def test_an_odd_change_keeps_nobody_from_the_plan_nor_from_the_rest_of_its_history(
    stores: SqlPlanStores, path: Path, table: str, column: str, value: str
) -> None:
    made_full(stores, path)
    store = stores.open(str(path))
    plan = store.load()
    for number in range(3):
        before = plan.engagements["e1"]
        store.append(stamped(edit(plan, replace(before, title=f"Title {number}")), id=f"t{number}"))
        plan = store.load()
    store.close()
    number = "number" if table == "changes" else "change"
    put(path, table, column, value, f"{number} = 4")
    store = stores.open(str(path))
    assert store.load() == plan
    assert store.left_out is None
    assert not store.read_only
    newest, odd, oldest = store.history("engagements", "e1")
    assert odd.problem is not None
    assert (odd.before, odd.after) == (None, None)
    assert (newest.problem, oldest.problem) == (None, None)
    assert [change.id for change in store.recent(9)] == ["t2"]
    info = store.info()
    assert "change in the history ‘4’" in info.integrity
    store.append(stamped(edit(plan, person("later")), id="later"))
    store.close()


@pytest.mark.parametrize("number", [2**63 - 1, 2**31, -(2**63)])
def test_a_number_that_no_change_can_have_does_not_stop_the_next_one(
    stores: SqlPlanStores, path: Path, number: int
) -> None:
    plan = made_full(stores, path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE changes SET number = ? WHERE number = (SELECT max(number) FROM changes)", (number,))
        file.commit()
    store = stores.open(str(path))
    store.append(stamped(edit(plan, person("later")), id="later"))
    assert store.load().people["later"]
    assert str(number) in store.info().integrity.replace(",", "")
    store.close()


@pytest.mark.parametrize("half", range(2))
def test_a_flipped_bit_never_makes_a_fault(stores: SqlPlanStores, path: Path, half: int) -> None:
    """Somewhere in the file: what comes is the plan, what can be read of it, or a refusal in words."""
    plan = made_full(stores, path)
    content = path.read_bytes()
    chance = random.Random(f"bits {half}")
    said: list[str] = []
    used = [at for at, byte in enumerate(content) if byte]
    for number in range(40):
        at = chance.randrange(100) if number % 8 == 0 else chance.choice(used)
        flipped = bytearray(content)
        flipped[at] ^= 1 << chance.randrange(8)
        for beside in path.parent.glob(f"{path.name}?*"):
            beside.unlink()
        path.write_bytes(flipped)
        try:
            store = stores.open(str(path), read_only=number % 2 == 0)
            try:
                loaded = store.load()
                store.recent(9)
                store.history("engagements", "e1")
                if store.info().integrity == SOUND:
                    assert store.left_out is None
                    assert loaded.settings.own_nation == plan.settings.own_nation
            finally:
                store.close()
        except PlanFileError as refused:
            said.append(str(refused))
    assert all(". " in each for each in said)


def test_an_index_that_disagrees_with_its_table_is_not_sound(stores: SqlPlanStores, path: Path) -> None:
    made_full(stores, path)
    with closing(sqlite3.connect(path)) as file:
        file.execute("PRAGMA writable_schema = ON")
        file.execute("UPDATE sqlite_master SET sql = replace(sql, '(post)', '(reference)') WHERE name = 'ix_asks_post'")
        file.commit()
    store = stores.open(str(path), read_only=True)
    assert store.load().asks
    assert "ix_asks_post" in store.info().integrity
    store.close()


@pytest.mark.parametrize("version", ["x'30303033'", "'000³'", "'latest'", f"'{'9' * 5000}'"])
def test_a_version_that_is_no_number_is_damage(stores: SqlPlanStores, path: Path, version: str) -> None:
    made_full(stores, path)
    put(path, "alembic_version", "version_num", version)
    for read_only in (True, False):
        with pytest.raises(DamagedPlan):
            stores.open(str(path), read_only=read_only)


@pytest.mark.postgresql
def test_a_shared_plan_with_odd_values_is_opened_without_them(
    stores: SqlPlanStores, new_database: Callable[[], str], tmp_path: Path
) -> None:
    address = new_database()
    plan = full_plan()
    stores.create(address, plan, "Maj Lund").close()
    with psycopg.connect(address, autocommit=True) as server:
        server.execute("ALTER TABLE engagements DROP CONSTRAINT ck_engagements_status")
        server.execute("UPDATE engagements SET status = 'sheduled', starts = '2027-02-30' WHERE id = 'e1'")
    store = stores.open(address)
    loaded = store.load()
    assert set(loaded.engagements) == {"e2"}
    assert loaded.settings == plan.settings
    assert store.left_out is not None
    assert store.left_out.records[0].name == "R-e1 Port call e1"
    with pytest.raises(PlanIsReadOnly):
        store.append(stamped(edit(loaded, person("new"))))
    assert "2027-02-30" in store.info().integrity
    store.close()
