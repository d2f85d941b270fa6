"""What happened to an engagement and to everything that belongs to it, in a file and on PostgreSQL."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.changes import apply
from app.domain.exercises import Exercise
from app.domain.records.record import Item
from app.persistence.plan_stores import SqlPlanStores
from app.services.layouts.history import history_rows
from tests.builders import (
    answer,
    ask,
    delegate,
    edit,
    engagement,
    milestone,
    plan_with,
    programme_item,
    stamped,
)


def test_the_history_tells_of_parts_and_asks_too_of_those_that_are_gone_as_well(
    stores: SqlPlanStores, location: str
) -> None:
    plan = plan_with(engagement("e1"), engagement("e2"), ask("a1", "e1"), delegate("d9", "e2", "e1"))
    store = stores.create(location, plan, "Maj Lund")
    call, note = programme_item("p1", "e1", activity="Call"), milestone("m1", "e1", title="Note")
    ours = delegate("d1", "e1")
    steps: tuple[tuple[tuple[Item, ...], tuple[Item, ...]], ...] = (
        ((call, note, ours, milestone("m2", "e2")), ()),
        ((replace(call, activity="Visit to the port"),), ()),
        ((), (note,)),
        ((Exercise("e1", area="North"),), ()),
        ((ask("a1", "e1", answer=answer()),), ()),
        ((replace(ours, engagement="e2"),), ()),
        ((replace(plan.engagements["e1"], title="Port call Mombasa"),), ()),
    )
    for number, (put, deleted) in enumerate(steps):
        made = edit(plan, *put, deleted=deleted)
        store.append(stamped(made, id=f"c{number}"))
        plan = apply(made, plan)
    told = store.history("engagements", "e1", with_parts=True)
    assert [(each.table, each.item_id) for each in told] == [
        ("engagements", "e1"),
        ("delegates", "d1"),
        ("asks", "a1"),
        ("exercises", "e1"),
        ("milestones", "m1"),
        ("programme_items", "p1"),
        ("delegates", "d1"),
        ("milestones", "m1"),
        ("programme_items", "p1"),
    ]
    assert [each.table for each in store.history("engagements", "e1")] == ["engagements"]
    rows = {(str(row.of or ""), str(row.field), row.old, row.new) for row in history_rows(store.load(), told)}
    assert rows == {
        ("", "Title", "Port call e1", "Port call Mombasa"),
        ("Ask of Desk officer, East Africa", "Answer", "", "concur; 15 Jan 2027"),
        ("delegate ‘Ada Okoro’", "added", "", "Ada Okoro"),
        ("delegate ‘Ada Okoro’", "Engagement", "Port call Mombasa", "Port call e2"),
        ("exercise", "added", "", "Port call Mombasa"),
        ("milestone ‘Note’", "added", "", "Note"),
        ("milestone ‘Note’", "deleted", "Note", ""),
        ("programme item ‘3 Mar 2027 Call’", "added", "", "3 Mar 2027 Call"),
        ("programme item ‘3 Mar 2027 Visit to the port’", "Activity", "Call", "Visit to the port"),
    }
    store.close()


@pytest.mark.parametrize("odd", ["e_", "e%", 'e"1', "é1"])
def test_an_id_is_looked_for_letter_by_letter(stores: SqlPlanStores, location: str, odd: str) -> None:
    plan = plan_with(engagement(odd), engagement("e1"))
    store = stores.create(location, plan, "Maj Lund")
    store.append(stamped(edit(plan, milestone("m1", odd), milestone("m2", "e1")), id="c1"))
    assert [each.item_id for each in store.history("engagements", odd, with_parts=True)] == ["m1"]
    store.close()
