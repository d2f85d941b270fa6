"""What left with calendar files: remembered in the plan, in a file and on a server, whatever is done to the plan."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.plan import Plan
from app.domain.spans import Dates, DaySpan
from app.exchange.ical import hand_out_ical
from app.persistence.output_ledger import MOST_PERIODS
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from app.services.filtering.plan_filter import PlanFilter
from app.services.outputs.handing_out import knowing, remember
from app.services.outputs.scopes import edition_scope, scope_of, scope_of_one
from app.services.ports import Backup, Output
from tests.builders import country, edit, engagement, kind, plan_with
from tests.persistence.readers import Desk, Reader
from tests.persistence.test_migrations import without_later

LATER = datetime(2031, 5, 1, 9, tzinfo=UTC)
ONE_STORE_FOR_ALL = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
IDS = ("e1", "e2", "e3")


def beginning() -> Plan:
    return plan_with(
        *(engagement(each, countries="KE") for each in IDS),
        country("KE", "Kenya"),
        country("TZ", "Tanzania"),
        kind("ship-visit"),
    )


@pytest.fixture
def store(stores: SqlPlanStores, location: str) -> Iterator[SqlPlanStore]:
    made = stores.create(location, beginning(), "Maj Lund")
    yield made
    made.close()


def changed(desk: Desk, item_id: str, **fields: Any) -> None:
    item = desk.plan.engagements.get(item_id)
    desk.do(edit(desk.plan, engagement(item_id, countries="KE") if item is None else replace(item, **fields)))


def deleted(desk: Desk, item_id: str) -> None:
    if item_id in desk.plan.engagements:
        desk.do(edit(desk.plan, deleted=(desk.plan.engagements[item_id],)))


STEPS: dict[str, Callable[[Desk, str], None]] = {
    "title": lambda desk, item: changed(desk, item, title=f"Talks {len(desk.done)}"),
    "notes": lambda desk, item: changed(desk, item, notes=f"Seen {len(desk.done)}"),
    "country": lambda desk, item: changed(desk, item, countries=engagement(countries="TZ").countries),
    "delete": deleted,
    "undo": lambda desk, _item: desk.undo(),
    "kind": lambda desk, _item: desk.do(
        edit(desk.plan, replace(desk.plan.kinds["ship-visit"], title=f"Port call {len(desk.done)}"))
    ),
    "marking": lambda desk, _item: desk.do(
        edit(desk.plan, replace(desk.plan.settings, marking=f"LEVEL {len(desk.done)}"))
    ),
}


@settings(max_examples=15, deadline=None, suppress_health_check=ONE_STORE_FOR_ALL)
@given(steps=st.lists(st.tuples(st.sampled_from([*STEPS, "all", "KE"]), st.sampled_from(IDS)), max_size=14))
def test_no_number_falls_and_what_is_gone_is_called_back_once(
    store: SqlPlanStore, steps: list[tuple[str, str]]
) -> None:
    desk, of_all, of_one, of_both = Desk(store), Reader(), Reader(), Reader()
    for step, item in [("all", ""), ("KE", ""), *steps, ("KE", ""), ("all", "")]:
        if step in STEPS:
            STEPS[step](desk, item)
            continue
        only = "KE" if step == "KE" else ""
        reader = of_one if only else of_all
        output = desk.hand_out(only)
        before = reader.standing
        withdrawn = reader.take(output.content)
        of_both.take(output.content)
        held = {f"{each}@plan-1" for each in desk.selection(only).ids or ()}
        assert reader.standing == held
        assert withdrawn >= before - held
        again = desk.hand_out(only, LATER)
        assert not again.withdrawn
        assert again.events == {}
        assert withdrawn or again.content == output.content


@settings(max_examples=15, deadline=None, suppress_health_check=ONE_STORE_FOR_ALL)
@given(steps=st.lists(st.tuples(st.sampled_from(["alone", "delete", "undo", "title", "all"]), st.sampled_from(IDS)),
                      max_size=14))  # fmt: skip
def test_what_left_alone_and_is_gone_is_called_back_once_by_a_file_of_everything(
    store: SqlPlanStore, steps: list[tuple[str, str]]
) -> None:
    desk, of_all = Desk(store), Reader()
    alone = {each: Reader() for each in IDS}
    for step, item in [*steps, ("all", "")]:
        if step in STEPS:
            STEPS[step](desk, item)
        elif step == "alone" and item in desk.plan.engagements:
            alone[item].take(desk.hand_out_alone(item).content)
        elif step == "all":
            output = desk.hand_out()
            of_all.take(output.content)
            here = {f"{each}@plan-1" for each in desk.plan.engagements}
            assert of_all.standing == here
            for reader in alone.values():
                before = reader.standing
                if before:
                    reader.take(output.content)
                assert reader.standing <= here
            assert not desk.hand_out(at=LATER).withdrawn


def test_what_left_alone_is_called_back_in_its_own_edition_only(store: SqlPlanStore) -> None:
    desk = Desk(store)
    selection = knowing(desk.selection(), scope_of_one("e1"), store.outputs)
    selection = replace(selection, ids=("e1",), scope=edition_scope(scope_of_one("e1"), "OFFICIAL"))
    assert remember(selection, hand_out_ical(selection), "one.ics", store.outputs, "Maj Lund") is None
    deleted(desk, "e1")

    whole = scope_of(PlanFilter())
    assert store.outputs.ledger(whole).alone == frozenset()
    assert store.outputs.ledger(edition_scope(whole, "OFFICIAL")).alone == {"e1"}
    assert store.outputs.ledger(scope_of(PlanFilter(words="e"))).alone == frozenset()
    assert (
        store.outputs.ledger(replace(whole, period=DaySpan(LATER.date(), (LATER + timedelta(days=1)).date()))).alone
        == frozenset()
    )


def test_the_files_that_hold_an_engagement_are_known(store: SqlPlanStore) -> None:
    desk = Desk(store)
    assert store.outputs.calendars_with(IDS) == ()
    desk.hand_out()
    desk.hand_out_alone("e1")
    deleted(desk, "e1")
    assert store.outputs.calendars_with(["e1", "e2"]) == ("file.ics", "e1.ics")
    desk.hand_out()
    assert store.outputs.calendars_with(["e1"]) == ("e1.ics",)


def test_two_who_export_a_shared_plan_at_once_never_give_one_number_to_two_states(
    stores: SqlPlanStores, location: str
) -> None:
    stores.create(location, beginning(), "Maj Lund").close()
    store = stores.open(location)
    desk, reader = Desk(store), Reader()
    reader.take(desk.hand_out().content)
    changed(desk, "e1", title="One")
    first, before = desk.selection(), hand_out_ical(desk.selection())
    changed(desk, "e1", title="Two")
    second, after = desk.selection(), hand_out_ical(desk.selection())
    remember(second, after, "b.ics", store.outputs, "Maj Lund")
    remember(first, before, "a.ics", store.outputs, "Cdr Berg")

    highest = max(made.events["e1"].sequence for made in (before, after))
    assert desk.hand_out().events["e1"].sequence > highest
    store.close()


def _backed_up_and_gone_on(stores: SqlPlanStores, path: Path) -> tuple[SqlPlanStore, Desk, Reader, Backup]:
    """A plan that was handed out, then copied, then changed; with who writes in it and who reads what is handed out."""
    stores.create(str(path), beginning(), "Maj Lund").close()
    store, reader = stores.open(str(path)), Reader()
    desk = Desk(store)
    reader.take(desk.hand_out().content)
    backup = store.checkpoint("by hand")
    changed(desk, "e1", title="Talks")
    return store, desk, reader, backup


def test_a_backup_that_is_put_back_knows_what_left_since(stores: SqlPlanStores, path: Path) -> None:
    store, desk, reader, backup = _backed_up_and_gone_on(stores, path)
    desk.do(edit(desk.plan, engagement("e4")))
    for number in range(3):
        changed(desk, "e1", title=f"Talks {number}")
        reader.take(desk.hand_out().content)
    store.close()

    stores.restore(backup, str(path))
    store = stores.open(str(path))
    assert reader.take(Desk(store).hand_out().content) == {"e4@plan-1"}
    assert reader.standing == {f"{each}@plan-1" for each in IDS}
    store.close()


def test_a_backup_in_the_place_of_a_damaged_plan_goes_on_with_higher_numbers(stores: SqlPlanStores, path: Path) -> None:
    store, desk, reader, backup = _backed_up_and_gone_on(stores, path)
    reader.take(desk.hand_out().content)
    store.close()
    path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 8000)

    stores.restore(backup, str(path))
    store = stores.open(str(path))
    reader.take(Desk(store).hand_out().content)
    assert reader.events["e1@plan-1"][0] > 100
    store.close()


def test_a_backup_of_before_outputs_were_remembered_takes_them_over_and_is_brought_up_to_date(
    stores: SqlPlanStores, path: Path
) -> None:
    stores.create(str(path), beginning(), "Maj Lund").close()
    store = stores.open(str(path))
    backup = store.checkpoint("by hand")
    desk, reader = Desk(store), Reader()
    changed(desk, "e1", title="Talks")
    reader.take(desk.hand_out().content)
    store.close()
    with closing(sqlite3.connect(backup.path)) as old:
        old.executescript(
            f"DROP TABLE output_events; DROP TABLE outputs; DROP TABLE calendar_events; {without_later(8)}"
            "UPDATE alembic_version SET version_num = '0008';"
        )

    stores.restore(backup, str(path))
    store = stores.open(str(path))
    reader.take(Desk(store).hand_out().content)
    assert reader.events["e1@plan-1"][0] > 0
    store.close()


def test_a_plan_that_is_read_only_is_exported_and_says_what_it_cannot_remember(
    stores: SqlPlanStores, location: str
) -> None:
    stores.create(location, beginning(), "Maj Lund").close()
    store = stores.open(location, read_only=True)
    selection = Desk(store).selection()
    output = hand_out_ical(selection)

    assert "does not remember what the file holds" in str(remember(selection, output, "a.ics", store.outputs, "Maj"))
    assert store.outputs.ledger(selection.scope) == selection.ledger  # type: ignore[arg-type]
    store.close()


def test_a_copy_of_a_plan_goes_on_with_its_numbers(stores: SqlPlanStores, location: str, tmp_path: Path) -> None:
    stores.create(location, beginning(), "Maj Lund").close()
    store = stores.open(location)
    desk, reader = Desk(store), Reader()
    for number in range(3):
        changed(desk, "e1", title=f"Talks {number}")
        reader.take(desk.hand_out().content)
    copy = stores.create(str(tmp_path / "copy.entente"), desk.plan, "Maj Lund")
    copy.outputs.take_over(store.outputs.whole())
    there = Desk(copy)
    reader.take(there.hand_out().content)
    changed(there, "e1", title="Other talks")
    deleted(there, "e2")
    assert reader.take(there.hand_out().content) == {"e2@plan-1"}
    store.close()
    copy.close()


def test_a_file_of_days_that_move_on_calls_back_what_is_gone_and_not_what_is_over(store: SqlPlanStore) -> None:
    desk, first = Desk(store), store.load().engagements["e1"].dates.earliest
    changed(desk, "e2", dates=Dates.days(first + timedelta(days=40)))
    changed(desk, "e3", dates=Dates.days(first + timedelta(days=50)))

    def rolling(days: int) -> Output:
        start = first + timedelta(days=days)
        return desk.hand_out(period=DaySpan(start, start + timedelta(days=90)))

    assert rolling(0).given == {"e1", "e2", "e3"}
    assert rolling(10).withdrawn == frozenset()
    deleted(desk, "e2")
    assert rolling(20).withdrawn == {"e2"}
    assert rolling(21).withdrawn == frozenset()
    assert rolling(20).withdrawn == frozenset()
    for days in range(30, 30 + MOST_PERIODS):
        rolling(days)
    deleted(desk, "e3")
    assert rolling(48).withdrawn == {"e3"}
    assert len(store.outputs.whole()["outputs"]) <= MOST_PERIODS


def test_whatever_a_file_is_called_it_is_remembered(store: SqlPlanStore) -> None:
    selection = replace(Desk(store).selection(), filter_words="odd \udce9\x00 words")
    output = hand_out_ical(selection)

    assert remember(selection, output, "odd \udce9\x00.ics", store.outputs, "Maj Lund") is None
    assert store.outputs.ledger(selection.scope).given == set(IDS)  # type: ignore[arg-type]
