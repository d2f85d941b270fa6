"""Which password is tried for a shared plan, what is remembered of it, and that no message ever holds it."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from hypothesis import HealthCheck, given, settings
from psycopg import sql

from app.persistence.passwords import KnownPasswords, NoKeyring
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from app.services.ports import NotAPlan, PlanFileError, PlanNeedsPassword, Sight, StorageFailed
from app.services.stores.plan_address import PlanAddress, Server
from tests.addresses import BROKEN, passwords
from tests.builders import engagement, plan_with
from tests.persistence.rings import MemoryKeyring

PASSWORD = "ge@heim/'%☃"

Guarded = Callable[[str], PlanAddress]


@pytest.fixture
def ring() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def known(ring: MemoryKeyring) -> KnownPasswords:
    return KnownPasswords(ring)


@pytest.fixture
def stores(workplace: Workplace, known: KnownPasswords) -> SqlPlanStores:
    return SqlPlanStores(workplace, known)


@pytest.fixture(autouse=True)
def no_other_way_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the person who runs the tests lets the driver in."""
    monkeypatch.delenv("PGPASSWORD", raising=False)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))


def written(address: PlanAddress, password: str) -> str:
    """The address with a password in it, as a person writes it."""
    return address.location.replace("@", f":{quote(password, safe='')}@", 1)


def all_of(error: BaseException) -> str:
    """Everything that can be read of an error and of those behind it."""
    found = ["".join(traceback.format_exception(error))]
    behind: BaseException | None = error
    while behind is not None:
        found += [str(behind), repr(behind), repr(behind.args)]
        behind = behind.__cause__ or behind.__context__
    return "\n".join(found)


# --- asked, given, kept ---------------------------------------------------------------------------------


@pytest.mark.postgresql
def test_a_password_is_asked_for_and_known_for_the_session(
    stores: SqlPlanStores, known: KnownPasswords, ring: MemoryKeyring, guarded: Guarded
) -> None:
    address = guarded(PASSWORD)
    with pytest.raises(PlanNeedsPassword, match="PGPASSWORD") as wanted:
        stores.create(address.location, plan_with(), "Maj Lund")
    assert (wanted.value.account, wanted.value.refused, wanted.value.can_keep) == (address.account, False, True)
    known.give(wanted.value.account, {"password": PASSWORD})
    stores.create(address.location, plan_with(), "Maj Lund").close()
    stores.open(address.location).close()
    assert ring.kept == {}, "nobody asked the keyring to keep it"


@pytest.mark.postgresql
def test_a_wrong_password_is_refused_in_words_and_not_tried_again(
    stores: SqlPlanStores, known: KnownPasswords, guarded: Guarded
) -> None:
    address = guarded(PASSWORD)
    known.give(address.account, {"password": "wrong-one"}, keep=True)
    with pytest.raises(PlanNeedsPassword, match="did not accept the password") as refused:
        stores.open(address.location)
    assert refused.value.refused
    assert "wrong-one" not in all_of(refused.value)
    with pytest.raises(PlanNeedsPassword) as wanted:
        stores.open(address.location)
    assert not wanted.value.refused


@pytest.mark.postgresql
def test_the_keyring_keeps_what_has_worked_and_gives_it_to_the_next_session(
    workplace: Workplace, stores: SqlPlanStores, known: KnownPasswords, ring: MemoryKeyring, guarded: Guarded
) -> None:
    address = guarded(PASSWORD)
    known.give(address.account, {"password": "wrong"}, keep=True)
    with pytest.raises(PlanNeedsPassword):
        stores.open(address.location)
    assert ring.kept == {}
    known.give(address.account, {"password": PASSWORD}, keep=True)
    stores.create(address.location, plan_with(), "Maj Lund").close()
    assert ring.kept == {address.account: PASSWORD}
    SqlPlanStores(workplace, KnownPasswords(ring)).open(address.location).close()


@pytest.mark.postgresql
def test_a_kept_password_that_no_longer_works_is_asked_for_and_replaced(
    stores: SqlPlanStores, known: KnownPasswords, ring: MemoryKeyring, guarded: Guarded
) -> None:
    address = guarded(PASSWORD)
    ring.kept[address.account] = "of last year"
    with pytest.raises(PlanNeedsPassword, match="did not accept"):
        stores.open(address.location)
    known.give(address.account, {"password": PASSWORD})
    stores.create(address.location, plan_with(), "Maj Lund").close()
    assert ring.kept == {}, "the new one is not to be kept, and the old one only misleads"


@pytest.mark.postgresql
@pytest.mark.parametrize("way", ["environment", "file"])
def test_what_the_driver_finds_itself_needs_no_question(
    stores: SqlPlanStores, guarded: Guarded, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = guarded("plain-secret")
    if way == "environment":
        monkeypatch.setenv("PGPASSWORD", "plain-secret")
    else:
        (tmp_path / "pass").write_text(f"*:*:*:{address.user}:plain-secret\n", "utf-8")
        (tmp_path / "pass").chmod(0o600)
        monkeypatch.setenv("PGPASSFILE", str(tmp_path / "pass"))
    store = stores.create(address.location, plan_with(), "Maj Lund")
    assert store.location == address.location
    store.close()


@pytest.mark.postgresql
def test_a_password_in_the_address_goes_into_no_name_and_no_message(
    stores: SqlPlanStores, workplace: Workplace, guarded: Guarded
) -> None:
    secret = "plain-" + "secret"
    address = guarded(secret)
    typed = written(address, secret)
    stores.create(typed, plan_with(engagement()), "Maj Lund").close()
    for form in (
        typed,
        typed.replace("postgresql://", "POSTGRES+PSYCOPG2://"),
        f"{address.location}&password={secret}",
        f"user={address.user} dbname={address.database} host={address.servers[0].host} password='{secret}'",
    ):
        store = stores.open(form)
        assert store.location == address.location
        kept = store.checkpoint("by hand")
        store.close()
    for attempt in (
        lambda: stores.create(typed, plan_with(), "Maj Lund"),
        lambda: stores.restore(kept, typed),
        lambda: stores.open(typed.replace(address.database, "gone")),
    ):
        with pytest.raises(PlanFileError) as refused:
            attempt()
        assert secret not in all_of(refused.value)
    folders = [each.name for each in workplace.backup_folder.iterdir()]
    assert len(folders) == 1, "one plan, however its address is written"
    assert secret not in folders[0]


@pytest.mark.postgresql
def test_the_server_is_not_told_the_password_in_what_it_lists(
    stores: SqlPlanStores, guarded: Guarded, server: str
) -> None:
    address = guarded("plain-secret")
    store = stores.create(written(address, "plain-secret"), plan_with(), "Maj Lund")
    with psycopg.connect(server) as connection:
        listed = connection.execute("SELECT application_name, query FROM pg_stat_activity").fetchall()
    store.close()
    assert any(name == "Entente" for name, _ in listed)
    assert "plain-secret" not in repr(listed)


# --- a look without opening -----------------------------------------------------------------------------


@pytest.mark.postgresql
def test_a_look_says_what_there_is(stores: SqlPlanStores, guarded: Guarded, server: str) -> None:
    address = guarded(PASSWORD).with_secrets({"password": PASSWORD})
    assert stores.look_at(address).sight is Sight.EMPTY
    stores.create(written(address.bare, PASSWORD), plan_with(engagement(), title="Plan of Fiji"), "Maj Lund").close()
    seen = stores.look_at(address)
    assert (seen.sight, seen.title, seen.engagements) == (Sight.PLAN, "Plan of Fiji", 1)
    for version, sight in (("0001", Sight.OLDER), ("9999", Sight.NEWER)):
        change(server, address.database, sql.SQL("UPDATE alembic_version SET version_num = {}").format(version))
        assert stores.look_at(address).sight is sight
    change(server, address.database, sql.SQL("DROP TABLE engagements CASCADE"))
    assert stores.look_at(address).sight is Sight.NEWER, "a newer version may have no such table"
    change(server, address.database, sql.SQL("DROP TABLE alembic_version"))
    assert stores.look_at(address).sight is Sight.FOREIGN


def change(server: str, database: str, statement: sql.Composable) -> None:
    with psycopg.connect(server.replace("/postgres?", f"/{database}?"), autocommit=True) as connection:
        connection.execute(statement)


@pytest.mark.postgresql
def test_a_look_remembers_no_password(stores: SqlPlanStores, known: KnownPasswords, guarded: Guarded) -> None:
    address = guarded(PASSWORD)
    stores.look_at(address.with_secrets({"password": PASSWORD}))
    with pytest.raises(PlanNeedsPassword) as wanted:
        stores.look_at(address)
    assert not wanted.value.refused
    with pytest.raises(PlanNeedsPassword) as refused:
        stores.look_at(address.with_secrets({"password": "wrong-one"}))
    assert refused.value.refused
    known.give(address.account, {"password": PASSWORD})
    assert stores.look_at(address).sight is Sight.EMPTY


@pytest.mark.postgresql
def test_a_database_that_is_not_there_is_told_from_a_wrong_password(stores: SqlPlanStores, guarded: Guarded) -> None:
    address = guarded(PASSWORD)
    for database in ("no_such_plan", address.user):
        gone = replace(address, database=database).with_secrets({"password": PASSWORD})
        with pytest.raises(StorageFailed, match="has no such database") as failed:
            stores.look_at(gone)
        assert PASSWORD not in all_of(failed.value)


# --- what must not be said ------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", BROKEN)
def test_an_address_that_cannot_be_read_is_refused_without_repeating_it(stores: SqlPlanStores, typed: str) -> None:
    for attempt in (stores.open, lambda location: stores.create(location, plan_with(), "Maj Lund")):
        with pytest.raises(NotAPlan) as refused:
            attempt(typed)
        assert "geheim" not in all_of(refused.value)


@given(password=passwords)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_a_server_that_cannot_be_reached_hears_no_password_said(
    workplace: Workplace, caplog: pytest.LogCaptureFixture, password: str
) -> None:
    def said(secret: str) -> str:
        caplog.clear()
        typed = written(PlanAddress("plan", "planner", (Server("127.0.0.1", "1"),)), secret)
        stores = SqlPlanStores(workplace, KnownPasswords(NoKeyring()))
        with caplog.at_level(logging.DEBUG), pytest.raises(StorageFailed) as failed:
            stores.open(typed)
        return all_of(failed.value) + caplog.text

    assert password in said("☃") or password not in said(password)
