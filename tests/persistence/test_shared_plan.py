"""A team on one PostgreSQL: edits of different fields are joined, of the same field refused."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from app.domain.asks import Verdict
from app.domain.changes import apply
from app.domain.levels import Level
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.services.ports import NotAPlan, PlanOutOfDate, StorageFailed
from tests.builders import answer, ask, edit, engagement, person, place, plan_with, stamped, with_dates

pytestmark = pytest.mark.postgresql


@pytest.fixture
def address(new_database: Callable[[], str]) -> str:
    return new_database()


@pytest.fixture
def mine(stores: SqlPlanStores, address: str) -> Iterator[SqlPlanStore]:
    store = stores.create(address, plan_with(engagement(), ask()), "Maj Lund")
    yield store
    store.close()


@pytest.fixture
def theirs(mine: SqlPlanStore, stores: SqlPlanStores, address: str) -> Iterator[SqlPlanStore]:
    store = stores.open(address)
    yield store
    store.close()


def send(store: SqlPlanStore, plan: Plan, *items: Any, author: str = "Maj Lund", **fields: Any) -> Plan:
    made = stamped(edit(plan, *items, **fields), id=str(uuid4()), author=author)
    store.append(made)
    return apply(made, plan)


def test_two_write_to_one_plan(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    assert not mine.read_only
    assert not theirs.read_only
    assert (theirs.holder, theirs.notice) == (None, None)
    here, there = mine.load(), theirs.load()
    for number in range(3):
        here = send(mine, here, engagement(f"m{number}"))
        there = send(theirs, there, engagement(f"t{number}"))
    assert mine.load() == theirs.load()
    assert set(mine.load().engagements) >= {"m0", "m2", "t0", "t2", "e1"}


def test_different_fields_of_one_engagement_are_joined(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    first = here.engagements["e1"]
    send(theirs, there, replace(first, title="Theirs", notes="Theirs"), author="Cdr Ito")
    send(mine, here, with_dates(first, "2027-05-05"))
    joined = replace(with_dates(first, "2027-05-05"), title="Theirs", notes="Theirs")
    assert mine.load().engagements["e1"] == theirs.load().engagements["e1"] == joined
    newest, older = mine.history("engagements", "e1")
    assert newest.before == older.after, "the history tells what really happened"


def test_the_same_field_is_refused_and_both_values_are_named(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    first = here.engagements["e1"]
    send(theirs, there, replace(first, title="Theirs"), author="Cdr Ito")
    with pytest.raises(PlanOutOfDate) as refused:
        send(mine, here, person("p7"), replace(first, title="Mine"))
    message = str(refused.value)
    assert "Cdr Ito changed title" in message
    assert "Theirs: “Theirs”. Yours: “Mine”." in message
    now = mine.load()
    assert now.engagements["e1"].title == "Theirs"
    assert "p7" not in now.people, "all of the change is refused"
    send(mine, now, replace(now.engagements["e1"], title="Agreed"))
    assert theirs.load().engagements["e1"].title == "Agreed"


def test_dates_are_named_as_dates(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    first = here.engagements["e1"]
    send(theirs, there, with_dates(first, "2027-05-05", "2027-05-07"))
    with pytest.raises(PlanOutOfDate, match=r"Theirs: 2027-05-05 to 2027-05-07. Yours: 2027-Q2 to \?"):
        send(mine, here, with_dates(first, "2027-Q2", None))


def test_the_same_value_from_both_is_no_conflict(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    done = replace(here.engagements["e1"], status=Status.CONFIRMED)
    send(theirs, there, done)
    send(mine, here, replace(done, notes="both"))
    assert theirs.load().engagements["e1"] == replace(done, notes="both")
    send(theirs, there, done)
    assert len(mine.history("engagements", "e1")) == 2, "what changed nothing is no history of the item"


def test_several_edits_on_a_plan_that_lacks_theirs_go_on_being_joined(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    first = here.engagements["e1"]
    send(theirs, there, replace(first, notes="Theirs"))
    here = send(mine, here, replace(first, title="Mine"))
    here = send(mine, here, replace(here.engagements["e1"], title="Mine again"))
    assert mine.load().engagements["e1"] == replace(first, title="Mine again", notes="Theirs")


def test_other_values_are_named_in_words(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    first = here.engagements["e1"]
    send(theirs, there, replace(first, place=place("Mombasa")))
    with pytest.raises(PlanOutOfDate, match=r"Theirs: “Mombasa”. Yours: “Lamu”"):
        send(mine, here, replace(first, place=place("Lamu")))
    send(theirs, there, replace(there.asks["a1"], answer=answer()))
    with pytest.raises(PlanOutOfDate, match=r"Theirs: “concur”. Yours: “defer”"):
        send(mine, here, replace(here.asks["a1"], answer=answer(Verdict.DEFER)))
    with_principal = replace(first, level=Level.L1)
    send(theirs, theirs.load(), with_principal)
    with pytest.raises(PlanOutOfDate, match=r"Theirs: “L1”. Yours: “L2”"):
        send(mine, here, replace(first, level=Level.L2))


def test_what_they_deleted_is_not_brought_back_by_an_edit(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    send(theirs, there, deleted=[there.asks["a1"], there.engagements["e1"]])
    with pytest.raises(PlanOutOfDate, match="deleted"):
        send(mine, here, replace(here.engagements["e1"], title="Mine"))
    assert "e1" not in mine.load().engagements


def test_what_they_edited_is_not_deleted_unseen(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    send(theirs, there, replace(there.asks["a1"], notes="Theirs"))
    with pytest.raises(PlanOutOfDate):
        send(mine, here, deleted=[here.asks["a1"]])
    assert "a1" in mine.load().asks


def test_an_ask_about_what_they_deleted_is_refused(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    here, there = mine.load(), theirs.load()
    send(theirs, there, deleted=[there.asks["a1"], there.engagements["e1"]])
    with pytest.raises(PlanOutOfDate, match="Nothing was written"):
        send(mine, here, ask("a2"))


def test_a_server_that_does_not_answer_is_told_without_the_password(stores: SqlPlanStores) -> None:
    with pytest.raises(StorageFailed, match="cannot be reached") as refused:
        stores.open("postgresql://planner:secret@127.0.0.1:1/plan")
    assert "secret" not in str(refused.value)
    assert "planner" in str(refused.value)


def test_without_the_library_the_message_names_the_extra(
    stores: SqlPlanStores, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StorageFailed, match="psycopg"):
        stores.open("postgresql://127.0.0.1:1/plan")


def test_a_connection_that_broke_is_mended_by_trying_again(mine: SqlPlanStore, theirs: SqlPlanStore) -> None:
    plan = mine.load()
    with theirs._engine.connect() as connection:
        connection.exec_driver_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
    send(mine, plan, person("p7"))
    assert "p7" in mine.load().people


def test_a_database_without_a_plan_is_not_a_plan(stores: SqlPlanStores, address: str) -> None:
    with pytest.raises(NotAPlan, match="Nothing was changed"):
        stores.open(address)


def test_the_location_hides_the_password(stores: SqlPlanStores, address: str) -> None:
    store = stores.create(address.replace("postgres:@", "postgres:geheim@"), plan_with(), "Maj Lund")
    assert "geheim" not in store.location
    store.close()
