"""Migrations and the tables of this program agree; an old plan is upgraded on a copy, losing nothing."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from app.domain.changes import apply
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.persistence import file_plans, migrating, plan_store, schema_version, server_plans
from app.persistence.engine import Access, file_engine, server_engine
from app.persistence.patience import Patience
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.schema import SCHEMA, whole_schema
from app.persistence.unit_of_work import reading, writing
from app.persistence.workplace import Workplace
from app.services.ports import PlanIsReadOnly, StorageFailed
from app.services.stores.address_reading import read_address
from app.services.stores.search_query import Clause, Term, TextHits, TextQuery
from tests.builders import TODAY, ask, country, edit, engagement, kind, person, place, plan_with, saved_view, stamped
from tests.persistence.conftest import MIGRATIONS

NEXT = '''
"""Rewrite the engagements, which have children, with one more column."""
import sqlalchemy as sa
from alembic import op
revision = "{next:04d}"
down_revision = "{newest:04d}"
branch_labels = None
depends_on = None
def upgrade():
    with op.batch_alter_table("engagements", recreate="{recreate}") as table:
        table.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default=""))
    {more}
'''


WITHOUT_WORDS = " ".join(f"DROP TABLE search_{name};" for name in ("words", "rows", "vocabulary", "backlog"))
"""Takes from a file what came with the index of texts."""


def without_later(number: int) -> str:
    """Takes from a file the tables that came with the migrations after this one, but for the index of texts.

    What migration 22 took away is given back: the ones before it look for it.
    """
    texts = {int(path.name[:4]): path.read_text(encoding="utf-8") for path in (MIGRATIONS / "versions").glob("0*.py")}
    before = " ".join(text for at, text in texts.items() if at <= number)
    made = r'(?:op\.create_table|_items)\(\s*"(\w+)"'
    found = [name for at in sorted(texts) if at > number for name in re.findall(made, texts[at])]
    later = (name for name in reversed(found) if f'"{name}"' not in before and not name.startswith("search_"))
    dropped = " ".join(f"DROP TABLE IF EXISTS {name};" for name in later)
    return f"{dropped} ALTER TABLE asks ADD COLUMN conditions_met_on TEXT;"


def test_the_newest_migration_is_the_schema_of_this_program() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == f"{SCHEMA:04d}"


def migrated(engine: Engine) -> None:
    with writing(engine) as connection:
        migrating.upgrade(connection, MIGRATIONS)


def test_migrations_make_the_very_tables_of_this_program(tmp_path: Path) -> None:
    made: list[list[str]] = []
    for name in ("created", "migrated"):
        engine = file_engine(tmp_path / name, Access.CREATE)
        if name == "migrated":
            migrated(engine)
        else:
            with writing(engine) as connection:
                whole_schema().create_all(connection)
                schema_version.write(connection, SCHEMA)
        with reading(engine) as connection:
            rows = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            made.append(sorted(" ".join(row[0].split()) for row in rows))
            assert schema_version.read(connection) == SCHEMA
        engine.dispose()
    assert made[0] == made[1]


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def test_comparing_migrations_and_tables_finds_no_difference(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if kind == "sqlite":
        engine = file_engine(tmp_path / "migrated", Access.CREATE)
    else:
        engine = server_engine(read_address(request.getfixturevalue("new_database")()), Patience())
    migrated(engine)
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": _is_ours})
        assert compare_metadata(context, whole_schema()) == []
    engine.dispose()


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Each database looks words up in tables of its own way, which the metadata does not know."""
    return not (kind == "table" and (name or "").startswith("search_words"))


@pytest.fixture
def next_version(
    tmp_path: Path, workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str, str], SqlPlanStores]:
    """The stores of a next version of this program, with one more migration."""

    def make(recreate: str = "always", more: str = "pass") -> SqlPlanStores:
        scripts = tmp_path / "migrations of next"
        shutil.copytree(MIGRATIONS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
        script = NEXT.format(recreate=recreate, more=more, next=SCHEMA + 1, newest=SCHEMA)
        (scripts / "versions" / f"{SCHEMA + 1:04d}_add_colour.py").write_text(script, encoding="utf-8")
        for module in (file_plans, migrating, plan_store, server_plans):
            monkeypatch.setattr(module, "SCHEMA", SCHEMA + 1)
        place = Workplace(scripts, workplace.backup_folder, workplace.clock, "PC-0412", "LTC Martin")
        return SqlPlanStores(place)

    return make


def since(plan: Plan, day: date | None) -> Plan:
    """The plan whose records begin on that day."""
    return apply(edit(plan, replace(plan.settings, records_begin=day)), plan)


def family() -> Any:
    """A plan in which everything has children."""
    return plan_with(
        engagement(principals=("p1",), countries="KE TZ", objectives=("ob1",), place=place()),
        ask("a1"),
        ask("a2"),
        *(person(f"x{number}") for number in range(30)),
    )


def test_an_old_plan_is_upgraded_and_no_child_is_lost(
    stores: SqlPlanStores, path: Path, next_version: Callable[..., SqlPlanStores]
) -> None:
    plan = family()
    stores.create(str(path), plan, "Maj Lund").close()
    store = next_version().open(str(path))
    assert store.load() == plan
    info = store.info()
    assert (info.schema, info.integrity) == (SCHEMA + 1, "ok")
    assert any(backup.reason == "before upgrade" for backup in store.backups())
    store.close()
    with closing(sqlite3.connect(path)) as file:
        assert "colour" in [row[1] for row in file.execute("PRAGMA table_info(engagements)")]
    assert [name.name for name in path.parent.iterdir()] == [path.name]


_SHIPPED = ("periods", "markings", "milestone_types", "ports", "forums", "regimes", "csbm_measures", "oda_recipients")


def without_shipped(plan: Plan) -> Plan:
    """The plan without what an upgrade brings along."""
    return plan.replacing((name, each, None) for name in _SHIPPED for each in plan.table(name))


def test_a_plan_from_before_saved_views_gets_room_for_them(stores: SqlPlanStores, path: Path) -> None:
    plan = family()
    stores.create(str(path), plan, "Maj Lund").close()
    with closing(sqlite3.connect(path)) as file:
        file.executescript(f"{without_later(1)} {WITHOUT_WORDS} UPDATE alembic_version SET version_num = '0001'")
    store = stores.open(str(path))
    upgraded = store.load()
    assert without_shipped(upgraded) == since(plan, date(2027, 3, 3))
    store.append(stamped(edit(upgraded, saved_view("v1"))))
    assert dict(store.load().saved_views) == {"v1": saved_view("v1")}
    store.close()


def test_a_plan_from_before_the_index_of_texts_is_searched_once_it_is_indexed(
    stores: SqlPlanStores, path: Path
) -> None:
    stores.create(str(path), family(), "Maj Lund").close()
    with closing(sqlite3.connect(path)) as file:
        file.executescript(f"{without_later(2)} {WITHOUT_WORDS} UPDATE alembic_version SET version_num = '0002'")
    store = stores.open(str(path))
    question = TextQuery((Clause((Term(("mombasa",)),)),))
    assert store.texts.find(question, TODAY, 5) == {}
    while store.texts.prepare(10) < 1.0:
        pass
    found = store.texts.find(question, TODAY, 5)
    assert found == {"engagements": TextHits(1, ("e1",)), "ports": TextHits(1, ("KEMBA",))}
    store.close()


OLD_ROLES = """
    CREATE TABLE old_countries AS SELECT * FROM engagement_countries;
    DROP TABLE engagement_countries;
    CREATE TABLE engagement_countries (
        engagement TEXT NOT NULL REFERENCES engagements (id) DEFERRABLE INITIALLY DEFERRED,
        position INTEGER NOT NULL,
        country TEXT NOT NULL REFERENCES countries (id) DEFERRABLE INITIALLY DEFERRED,
        role VARCHAR(40) NOT NULL CONSTRAINT role CHECK (role IN ('host', 'participant', 'observer', 'transit')),
        PRIMARY KEY (engagement, position));
    CREATE INDEX ix_engagement_countries_country ON engagement_countries (country);
    INSERT INTO engagement_countries SELECT * FROM old_countries;
    DROP TABLE old_countries;
    ALTER TABLE settings DROP COLUMN records_begin;
    ALTER TABLE settings DROP COLUMN made_on;
    ALTER TABLE settings DROP COLUMN gaps_ahead;
    UPDATE alembic_version SET version_num = '0006';
"""
"""Takes from a file what came with the begin of the records and with sideline contacts, and all that came later."""


@pytest.mark.parametrize(
    ("starts", "begin"),
    [
        pytest.param(["2027-03-03", "2026-11-30"], date(2026, 11, 30), id="the earliest day"),
        pytest.param(["2027-03-03", "2026-W01"], date(2025, 12, 29), id="a week"),
        pytest.param(["2027-Q2"], date(2027, 4, 1), id="a quarter"),
        pytest.param(["2027-05", "2027-05-03/2027-05-20"], date(2027, 5, 1), id="a month, a window"),
        pytest.param([], None, id="nothing on record"),
    ],
)
def test_the_records_of_a_plan_that_is_there_begin_with_its_earliest_engagement(
    stores: SqlPlanStores, path: Path, starts: list[str], begin: date | None
) -> None:
    plan = plan_with(*(engagement(f"e{at}", start) for at, start in enumerate(starts)), country(), kind())
    stores.create(str(path), plan, "Maj Lund").close()
    with closing(sqlite3.connect(path)) as file:
        file.executescript(without_later(6) + OLD_ROLES)
    store = stores.open(str(path))
    assert without_shipped(store.load()) == since(plan, begin)
    forum = engagement("forum", "2027-06-01", countries=[Participation("KE", Role.SIDELINE)])
    store.append(stamped(edit(store.load(), forum)))
    assert store.load().engagements["forum"] == forum
    store.close()


@pytest.mark.postgresql
def test_an_old_shared_plan_is_upgraded_in_one_transaction(
    stores: SqlPlanStores, new_database: Callable[[], str], next_version: Callable[..., SqlPlanStores]
) -> None:
    address, plan = new_database(), family()
    stores.create(address, plan, "Maj Lund").close()
    next_stores = next_version("auto")
    with pytest.raises(PlanIsReadOnly, match="older version"):
        next_stores.open(address, read_only=True)
    store = next_stores.open(address)
    assert store.load() == plan
    assert store.info().schema == SCHEMA + 1
    store.close()


@pytest.mark.postgresql
def test_an_upgrade_that_fails_leaves_the_shared_plan_as_it_was(
    stores: SqlPlanStores, new_database: Callable[[], str], next_version: Callable[..., SqlPlanStores]
) -> None:
    address = new_database()
    stores.create(address, family(), "Maj Lund").close()
    next_stores = next_version("auto", "raise RuntimeError('no such luck')")
    with pytest.raises(StorageFailed, match="left as it was"):
        next_stores.open(address)
    engine = server_engine(read_address(address), Patience())
    with reading(engine) as connection:
        assert schema_version.read(connection) == SCHEMA
        columns = list(connection.exec_driver_sql("SELECT * FROM engagements").keys())
    assert "title" in columns
    assert "colour" not in columns
    engine.dispose()


@pytest.mark.parametrize(
    "failure", ["raise RuntimeError('no such luck')", "op.execute('DELETE FROM people')", "op.execute('nonsense')"]
)
def test_an_upgrade_that_fails_leaves_the_plan_as_it_was(
    stores: SqlPlanStores, path: Path, next_version: Callable[..., SqlPlanStores], failure: str
) -> None:
    stores.create(str(path), family(), "Maj Lund").close()
    content = path.read_bytes()
    with pytest.raises(StorageFailed, match="left as it was"):
        next_version(more=failure).open(str(path))
    assert _without_journal_mode(path.read_bytes()) == _without_journal_mode(content)
    assert [name.name for name in path.parent.iterdir()] == [path.name]


def test_an_old_plan_that_may_not_be_written_is_not_upgraded(
    stores: SqlPlanStores, path: Path, next_version: Callable[..., SqlPlanStores]
) -> None:
    stores.create(str(path), family(), "Maj Lund").close()
    content = path.read_bytes()
    with pytest.raises(PlanIsReadOnly, match="older version"):
        next_version().open(str(path), read_only=True)
    assert path.read_bytes() == content


def test_a_plan_with_a_dangling_record_is_upgraded_and_the_record_left_out(
    stores: SqlPlanStores, path: Path, next_version: Callable[..., SqlPlanStores]
) -> None:
    stores.create(str(path), family(), "Maj Lund").close()
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE asks SET post = 'nobody'")
        file.commit()
    store = next_version().open(str(path))
    assert not store.load().asks
    assert store.left_out is not None
    assert {record.table for record in store.left_out.records} == {"asks"}
    store.close()


def _without_journal_mode(content: bytes) -> bytes:
    return content[100:]
