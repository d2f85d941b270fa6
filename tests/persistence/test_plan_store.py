"""An open plan, in a file and on a server: what is appended is what is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from app.domain.changes import apply
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.tables import RECORDS
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.schema import SCHEMA
from app.persistence.schema.declared import LINK_ROWS, RECORD_ROWS
from app.services.ports import PlanFileError, PlanIsReadOnly, PlanOutOfDate, StorageFailed
from tests.builders import (
    NOON,
    FixedClock,
    answer,
    ask,
    edit,
    engagement,
    participations,
    person,
    place,
    plan_with,
    stamped,
    with_dates,
)
from tests.persistence.strategies import adding_all, items, items_of_some_tables

ONE_STORE_FOR_ALL = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.fixture
def store(stores: SqlPlanStores, location: str) -> Iterator[SqlPlanStore]:
    """An open plan of one engagement with one ask."""
    made = stores.create(location, plan_with(engagement(), ask()), "Maj Lund")
    yield made
    made.close()


def appended(store: SqlPlanStore, plan: Plan, *changed: Any, **fields: Any) -> Plan:
    """The plan after a change of these items was appended."""
    made = stamped(edit(plan, *changed, **fields), id=str(uuid4()))
    store.append(made)
    return apply(made, plan)


def test_a_new_plan_is_loaded_as_it_was(stores: SqlPlanStores, location: str) -> None:
    plan = plan_with(
        engagement(principals=("p2", "p1"), countries="TZ KE", place=place(latitude=-4.05), objectives=("ob1",)),
        ask(answer=answer(text="Fine.\r\nبشرط")),
    )
    store = stores.create(location, plan, "Maj Lund")
    assert store.load() == plan
    assert not store.read_only
    assert store.notice is None
    store.close()
    again = stores.open(location)
    assert again.load() == plan
    again.close()


def test_a_new_plan_never_overwrites(store: SqlPlanStore, stores: SqlPlanStores, location: str) -> None:
    with pytest.raises(PlanFileError, match="left as it is"):
        stores.create(location, plan_with(), "Maj Lund")
    assert "e1" in store.load().engagements


@settings(suppress_health_check=ONE_STORE_FOR_ALL, max_examples=15)
@given(made=items_of_some_tables())
def test_any_item_of_any_table_survives_the_store(store: SqlPlanStore, made: tuple[Any, ...]) -> None:
    before = store.load()
    change, after = adding_all(before, made, str(uuid4()))
    store.append(change)
    assert store.load() == after
    store.append(stamped(change.inverse(), id=str(uuid4())))
    assert store.load() == before


@settings(suppress_health_check=ONE_STORE_FOR_ALL, max_examples=10)
@given(made=st.lists(st.tuples(st.sampled_from(["e1", "e2", "e3"]), items("engagements") | st.none()), max_size=6))
def test_after_any_edits_the_loaded_plan_is_the_plan_in_memory(
    store: SqlPlanStore, made: list[tuple[str, Any]]
) -> None:
    plan = store.load()
    for item_id, item in made:
        if item is None:
            gone = [plan.engagements[item_id]] if item_id in plan.engagements else []
            gone += [plan.asks[ask_id] for ask_id in plan.ids("ask_by_engagement", item_id)]
            plan = appended(store, plan, deleted=gone)
            continue
        needed = plan_with(replace(item, id=item_id))
        others = [(table, made) for table in RECORDS for made in needed.table(table).values() if made.id != item_id]
        new = [made for table, made in others if not plan.find(table, made.id)]
        plan = appended(store, plan, *new, needed.engagements[item_id])
    assert store.load() == plan


def test_the_number_of_queries_does_not_grow_with_the_plan(store: SqlPlanStore) -> None:
    queries: list[str] = []
    event.listen(store._engine, "before_cursor_execute", lambda *args: queries.append(args[2]))
    plan = store.load()
    few = len(queries)
    appended(store, plan, *(engagement(f"x{n}", principals=("p1",)) for n in range(40)), person())
    queries.clear()
    store.load()
    assert len(queries) == few
    assert few <= len(RECORD_ROWS) + len(LINK_ROWS) + 3


def test_links_keep_their_order_and_are_taken_away_with_their_owner(store: SqlPlanStore) -> None:
    plan = store.load()
    people = [person(f"p{n}") for n in range(4)]
    busy = engagement("e9", principals=("p3", "p0", "p2", "p0"), countries=participations("TZ KE"))
    plan = appended(store, plan, *people, *plan_with(busy).countries.values(), busy)
    plan = appended(store, plan, replace(busy, principals=("p1",), countries=()))
    assert store.load() == plan
    plan = appended(store, plan, deleted=[plan.engagements["e9"]])
    assert store.load() == plan


def test_a_change_that_points_at_nothing_is_refused_whole(store: SqlPlanStore) -> None:
    plan = store.load()
    made = stamped(edit(plan, person("p7"), ask("a2", engagement="gone")), id="c1")
    with pytest.raises((StorageFailed, PlanOutOfDate), match="Nothing was written"):
        store.append(made)
    assert store.load() == plan
    assert all(change.id != "c1" for change in store.recent(5))


def test_nothing_can_be_taken_away_while_something_points_at_it(store: SqlPlanStore) -> None:
    plan = store.load()
    with pytest.raises((StorageFailed, PlanOutOfDate)):
        appended(store, plan, deleted=[plan.engagements["e1"]])
    assert store.load() == plan


def test_a_change_whose_answer_got_lost_is_not_written_twice(store: SqlPlanStore) -> None:
    plan = store.load()
    made = stamped(edit(plan, person("p7")), id="c1")
    store.append(made)
    store._last.know(1, store.recent(2)[1].id)  # as if the commit had not been answered
    store.append(made)
    assert [change.id for change in store.recent(9)].count("c1") == 1
    appended(store, apply(made, plan), person("p8"))


def test_history_tells_what_happened_newest_first(store: SqlPlanStore) -> None:
    plan = store.load()
    first = plan.engagements["e1"]
    second = replace(first, title="Port call {Mombasa}")
    store.append(stamped(edit(plan, second, label="title of {x}"), id="c1", author="Maj Lund"))
    plan = apply(edit(plan, second), plan)
    store.append(stamped(edit(plan, replace(second, status=Status.CONFIRMED)), id="c2", author="Cdr Ito"))
    newest, older = store.history("engagements", "e1")
    assert (newest.author, newest.after, newest.before) == (
        "Cdr Ito",
        replace(second, status=Status.CONFIRMED),
        second,
    )
    assert (older.author, older.before, older.at, older.computer) == ("Maj Lund", first, NOON, "PC-0412")
    assert older.label.source == "title of {x}"
    assert store.history("people", "e1") == ()


def test_recent_changes_come_back_as_they_were(store: SqlPlanStore) -> None:
    plan = store.load()
    made = stamped(edit(plan, person("p7"), person("p8")), id="c1")
    store.append(made)
    undo = stamped(made.inverse(), id="c2")
    store.append(undo)
    assert store.recent(2) == (undo, made)
    assert len(store.recent(9)) == 3, "the creation of the plan is the first"


def test_the_calendar_sequence_counts_what_calendars_show(store: SqlPlanStore) -> None:
    plan = store.load()
    created = store.outputs.stamps()["e1"]
    assert (created.sequence, created.created, created.modified) == (0, NOON, NOON)
    first = plan.engagements["e1"]
    steps = [
        (replace(first, notes="quiet"), 0),
        (replace(first, title="Other"), 1),
        (with_dates(first, "2027-04-01"), 2),
        (replace(first, place=place("Kilindini")), 3),
        (replace(first, place=place("Kilindini"), status=Status.CANCELLED), 4),
    ]
    for number, (item, sequence) in enumerate(steps):
        at = NOON + timedelta(hours=number + 1)
        new = [made for made in plan_with(item).countries.values() if not plan.find("countries", made.id)]
        change = stamped(edit(plan, item, *new), id=f"c{number}", at=at)
        store.append(change)
        plan = apply(change, plan)
        stamp = store.outputs.stamps(["e1"])["e1"]
        assert (stamp.created, stamp.modified) == (NOON, at)
        assert stamp.sequence >= sequence
    assert store.outputs.stamps(["e1"]).keys() == {"e1"}
    assert store.outputs.stamps([]) == {}


def test_a_sequence_never_falls_when_an_engagement_goes_and_comes_back(store: SqlPlanStore) -> None:
    plan = store.load()
    made = stamped(edit(plan, engagement("e2")), id="c1", at=NOON + timedelta(hours=1))
    store.append(made)
    assert store.outputs.stamps()["e2"].sequence == 0
    undo = stamped(made.inverse(), id="c2")
    store.append(undo)
    assert "e2" not in store.outputs.stamps()
    store.append(stamped(undo.inverse(), id="c3", at=NOON + timedelta(hours=2)))
    assert store.outputs.stamps()["e2"].sequence == 2


def test_what_came_with_the_plan_keeps_its_making_when_it_goes_and_comes_back(store: SqlPlanStore) -> None:
    plan = store.load()
    asks = [item for item in plan.asks.values() if item.engagement == "e1"]
    gone = stamped(edit(plan, deleted=[*asks, plan.engagements["e1"]]), id="c1", at=NOON + timedelta(hours=1))
    store.append(gone)
    store.append(stamped(gone.inverse(), id="c2", at=NOON + timedelta(hours=2)))
    stamp = store.outputs.stamps()["e1"]
    assert (stamp.created, stamp.modified) == (NOON, NOON + timedelta(hours=2))


def test_info_counts_every_table(store: SqlPlanStore) -> None:
    plan = store.load()
    at = NOON + timedelta(minutes=5)
    store.append(stamped(edit(plan, engagement("e2")), id="c1", at=at))
    info = store.info()
    assert info.counts["engagements"] == 2
    assert info.counts["asks"] == 1
    assert len(info.counts) == len(RECORDS)
    assert (info.schema, info.own_nation, info.last_change, info.integrity) == (SCHEMA, "NO", at, "ok")


def test_a_plan_opened_read_only_refuses_changes_and_says_so(
    store: SqlPlanStore, stores: SqlPlanStores, location: str
) -> None:
    reader = stores.open(location, read_only=True)
    assert reader.read_only
    assert "read-only" in str(reader.notice)
    plan = reader.load()
    with pytest.raises(PlanIsReadOnly):
        reader.append(stamped(edit(plan, person("p7"))))
    assert reader.back_up_if_due() is None
    reader.close()


def test_a_checkpoint_is_a_plan_of_its_own(store: SqlPlanStore, stores: SqlPlanStores, clock: FixedClock) -> None:
    plan = appended(store, store.load(), person("p7"))
    clock.advance(minutes=1)
    kept = store.checkpoint("checkpoint")
    appended(store, plan, person("p8"))
    copy = stores.open(str(kept.path), read_only=True)
    assert copy.load() == plan
    assert copy.recent(1) == store.recent(2)[1:]
    assert copy.info().integrity == "ok"
    copy.close()
    assert store.backups()[0] == kept
    assert (kept.at, kept.reason) == (NOON + timedelta(minutes=1), "checkpoint")


def test_closing_twice_is_harmless(store: SqlPlanStore) -> None:
    store.close()
    store.close()


def test_an_unstamped_change_is_not_kept(store: SqlPlanStore) -> None:
    with pytest.raises(ValueError, match="stamped"):
        store.append(edit(store.load(), person("p7")))
    assert "p7" not in store.load().people


def test_an_empty_change_is_not_kept(store: SqlPlanStore) -> None:
    store.append(stamped(edit(store.load()), id="nothing"))
    assert [change.id for change in store.recent(5)].count("nothing") == 0
