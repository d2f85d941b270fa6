"""A server that freezes, hangs, crashes or is cut off is noticed, and what was not written can be written later."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError

from app.domain.changes import Change
from app.persistence.engine import APPLICATION_ID, server_engine
from app.persistence.patience import Patience
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.unit_of_work import reading
from app.persistence.workplace import Workplace
from app.services.ports import ChangeUnfit, StorageFailed
from app.services.stores.address_reading import read_address
from tests.builders import edit, engagement, person, plan_with, stamped
from tests.persistence.servers import Cable, frozen

pytestmark = [
    pytest.mark.postgresql,
    pytest.mark.skipif(sys.platform == "win32", reason="stops the server's processes by signals"),
]

SHORT = Patience(connect=2, lock=1, statement=20, idle=20, silence=1.5)


@pytest.fixture
def address(new_database: Callable[[], str]) -> str:
    return new_database()


@pytest.fixture
def impatient(workplace: Workplace) -> SqlPlanStores:
    return SqlPlanStores(workplace, patience=SHORT)


@pytest.fixture
def store(impatient: SqlPlanStores, address: str) -> Iterator[SqlPlanStore]:
    made = impatient.create(address, plan_with(engagement()), "Maj Lund")
    yield made
    made.close()


@pytest.fixture
def cable(server: str) -> Iterator[Cable]:
    made = Cable(server)
    yield made
    made.close()


def adding(number: int) -> Change:
    return stamped(edit(plan_with(engagement()), person(f"p{number}")), id=str(uuid4()))


def test_a_frozen_server_is_noticed_and_written_to_when_it_thaws(store: SqlPlanStore, server: str) -> None:
    change = adding(1)
    with frozen(server):
        with pytest.raises(StorageFailed, match=r"no answer|timeout"):
            store.append(change)
        with pytest.raises(StorageFailed):
            store.changes_after(1)
    store.append(change)
    assert "p1" in store.load().people
    assert store.holding([change.id]) == {change.id}


def test_opening_a_plan_on_a_frozen_server_ends(
    impatient: SqlPlanStores, store: SqlPlanStore, server: str, address: str
) -> None:
    with frozen(server), pytest.raises(StorageFailed, match="cannot be reached"):
        impatient.open(address)


def test_a_lock_that_somebody_holds_is_not_waited_for_for_ever(store: SqlPlanStore, address: str) -> None:
    change = adding(1)
    with psycopg.connect(address) as other:
        other.execute(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
        with pytest.raises(StorageFailed, match="lock timeout"):
            store.append(change)
    store.append(change)
    assert "p1" in store.load().people


def test_a_client_that_hangs_does_not_keep_the_lock(store: SqlPlanStore, address: str, workplace: Workplace) -> None:
    hanging = server_engine(read_address(address), replace(SHORT, idle=0.3))
    waiting = SqlPlanStores(workplace, patience=replace(SHORT, lock=20, silence=20)).open(address)
    try:
        with hanging.connect() as connection:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
            # It does nothing more; the other waits for the lock until the server has had enough.
            waiting.append(adding(1))
            with pytest.raises(DBAPIError, match="idle-in-transaction"):
                connection.exec_driver_sql("SELECT 1")
    finally:
        waiting.close()
        hanging.dispose()
    assert "p1" in store.load().people


def test_a_statement_that_never_ends_is_ended(address: str) -> None:
    engine = server_engine(read_address(address), replace(SHORT, statement=0.3, silence=20))
    try:
        with reading(engine) as connection, pytest.raises(Exception, match="statement timeout"):
            connection.exec_driver_sql("SELECT pg_sleep(600)")
    finally:
        engine.dispose()


def test_a_long_answer_is_no_silence(address: str) -> None:
    engine = server_engine(read_address(address), replace(SHORT, silence=0.5))
    try:
        with reading(engine) as connection:
            rows = connection.exec_driver_sql(
                "SELECT repeat('x', 8000), pg_sleep(0.05) FROM generate_series(1, 30)"
            ).all()
        assert len(rows) == 30
    finally:
        engine.dispose()


def test_a_network_that_swallows_everything_is_noticed(
    impatient: SqlPlanStores, store: SqlPlanStore, cable: Cable, address: str
) -> None:
    remote = impatient.open(cable.address_of(address))
    change = adding(1)
    try:
        cable.stop()
        with pytest.raises(StorageFailed):
            remote.append(change)
        cable.go_on()
        remote.append(change)
    finally:
        cable.go_on()
        remote.close()
    assert "p1" in store.load().people


def test_a_cable_that_was_cut_is_mended_by_trying_again(
    impatient: SqlPlanStores, store: SqlPlanStore, cable: Cable, address: str
) -> None:
    remote = impatient.open(cable.address_of(address))
    try:
        remote.load()
        cable.cut()
        remote.append(adding(1))
    finally:
        remote.close()
    assert "p1" in store.load().people


def test_a_server_that_crashes_and_comes_back_has_what_it_had(store: SqlPlanStore, address: str) -> None:
    first, second = adding(1), adding(2)
    store.append(first)
    with psycopg.connect(address) as victim:
        os.kill(victim.info.backend_pid, signal.SIGKILL)
    while True:
        try:
            store.append(second)
            break
        except StorageFailed:
            continue
    assert store.holding([first.id, second.id]) == {first.id, second.id}
    assert {"p1", "p2"} <= set(store.load().people)


def test_values_that_the_database_does_not_take_are_the_edits_own_fault(store: SqlPlanStore) -> None:
    change = stamped(edit(plan_with(engagement()), person("p1", "Nul \x00 in it")), id=str(uuid4()))
    with pytest.raises(ChangeUnfit, match="Nothing was written"):
        store.append(change)
    store.append(adding(2))
    assert "p2" in store.load().people
