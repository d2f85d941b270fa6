"""Two entries of a list that are the same become one: people, posts and organisations."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from app.domain.changes import Change, ItemChange, change, removed
from app.domain.plan import Plan
from app.domain.records.record import Field, Item
from app.domain.records.sort import Gone
from app.domain.tables import RECORDS
from app.domain.wording import text
from app.services.edits.record_rules import check_item
from app.services.edits.records import Values, uses_of
from app.services.edits.refusals import EditRefused

UNITED = ("people", "posts", "organisations")
"""The lists whose entries are united."""


def differing(plan: Plan, table: str, one: str, other: str) -> tuple[Field, ...]:
    """The fields in which two entries differ, of which a value has to be chosen."""
    first, second = plan.find(table, one), plan.find(table, other)
    fields = (each for each in RECORDS[table].fields if each.name != "id")
    return tuple(each for each in fields if getattr(first, each.name) != getattr(second, each.name))


def chosen_first(plan: Plan, table: str, kept: str, gone: str) -> dict[str, str]:
    """From which of the two each field that differs is taken at first: from the one that holds something."""
    held: Any = plan.find(table, kept)
    return {
        each.name: gone if each.sort.is_empty(getattr(held, each.name)) else kept
        for each in differing(plan, table, kept, gone)
    }


def unite(plan: Plan, table: str, kept: str, gone: str, values: Values) -> Change:
    """Have one of two entries stand for both, with these values; what points at the other points at it.

    What belongs to either and is the same but for its id, such as a tenure, is kept once. Raises EditRefused where the
    two are not two entries of one list that is united, or the values make no sense.
    """
    before: Any = plan.find(table, kept)
    other: Any = plan.find(table, gone)
    if table not in UNITED or before is None or other is None or kept == gone:
        raise EditRefused(text("Choose two different entries of one list. Nothing was changed."))
    after = _without_itself(table, replace(before, **values), kept, gone)
    check_item(table, after)
    changed: dict[tuple[str, str], Any] = {(table, kept): after}
    for _, use in uses_of(plan, [(table, gone)]):
        key, sort = (use.table, use.id), RECORDS[use.table][use.field].sort
        if key in ((table, kept), (table, gone)):
            continue
        item: Any = changed.get(key, plan.find(*key))
        changed[key] = replace(item, **{use.field: sort.exchanged(getattr(item, use.field), gone, kept)})
        check_item(use.table, changed[key])
    items = [*_once(plan, table, kept, changed), removed(table, other)]
    one, title = RECORDS[table].one, plan.title_of(table, gone)
    return change(text("uniting of {one} ‘{gone}’ with ‘{kept}’", one=one, gone=title, kept=_title(after)), items)


def _title(item: Any) -> str:
    return str(getattr(item, "name", None) or getattr(item, "title", ""))


def _without_itself(table: str, item: Any, kept: str, gone: str) -> Any:
    """An entry that pointed at the other one, as a deputy, does not point at itself."""
    for each in RECORDS[table].fields:
        for target, item_id in each.sort.points_at(getattr(item, each.name)):
            if target == table and item_id in (kept, gone):
                item = replace(item, **{each.name: each.sort.unlinked(getattr(item, each.name), target, item_id)})
    return item


def _once(plan: Plan, table: str, kept: str, changed: dict[tuple[str, str], Any]) -> Iterable[ItemChange]:
    """The changes, where what belongs to the entry and would stand there twice goes."""
    for (name, item_id), after in changed.items():
        before = plan.find(name, item_id)
        assert before is not None
        twins = _twins(plan, table, kept, name, after) if (name, item_id) != (table, kept) else ()
        if any(each.id not in {key[1] for key in changed if key[0] == name} for each in twins):
            yield removed(name, before)
        else:
            yield ItemChange(name, item_id, before, after)


def _twins(plan: Plan, table: str, kept: str, name: str, after: Any) -> Iterable[Item]:
    """What belongs to the entry already and is equal to an item but for its id."""
    own = [
        each.name
        for each in RECORDS[name].fields
        if each.sort.gone is Gone.TAKE_ALONG and (table, kept) in each.sort.points_at(getattr(after, each.name))
    ]
    if not own:
        return ()
    items: Iterable[Any] = plan.table(name).values()
    return tuple(each for each in items if each.id != after.id and replace(each, id=after.id) == after)
