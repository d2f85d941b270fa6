"""Adding, changing and removing items of any record, as its declaration says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, replace
from typing import Any

from app.domain.changes import Change, ItemChange, added, apply, change, replaced
from app.domain.identity import new_id
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.records.record import Item, Record
from app.domain.records.sort import Gone, Reading
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.record_rules import check_item, rule_of
from app.services.edits.refusals import EditRefused

Values = Mapping[str, Any]
"""Values by the names of fields."""

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True)
class Use:
    """An item that points at another one, by which field."""

    table: str
    id: str
    field: str


def add_records(plan: Plan, table: str, rows: Sequence[Values], reading: Reading) -> Change:
    """New items with these values; the other fields are as the declaration leaves them.

    Raises EditRefused where a field that must hold something is empty, an item with that id is there already,
    or the table takes no items by hand.
    """
    record = RECORDS[table]
    if (reason := rule_of(table).not_added) is not None:
        raise EditRefused(reason)
    items: list[ItemChange] = []
    now = plan
    for values in rows:
        made = _added(now, record, _made(record, values, reading))
        items += made.items
        now = apply(made, now)
    title, count = _touched(plan, now, record, items)
    several = text("{count} new: {many}", count=count, many=record.many)
    return change(several if title is None else text("new {one} ‘{title}’", one=record.one, title=title), items)


def typed_values(table: str, typed: Mapping[str, str], reading: Reading) -> dict[str, Any]:
    """What texts typed into fields of a record mean; raises EditRefused where one means nothing."""
    record, values = RECORDS[table], {}
    for name, words in typed.items():
        try:
            values[name] = record[name].sort.read(words, reading)
        except NotUnderstood as trouble:
            raise EditRefused(
                text("{field}: {why}. Nothing was changed.", field=record[name].title, why=trouble.reason)
            ) from trouble
    return values


def change_records(plan: Plan, table: str, values_by_id: Mapping[str, Values]) -> Change:
    """Give items other values, all as one edit; raises EditRefused where one of them makes no sense."""
    record = RECORDS[table]
    changes: list[ItemChange] = []
    now = plan
    for item_id, values in values_by_id.items():
        made = _changed(now, record, item_id, values)
        changes += made.items
        now = apply(made, now) if len(values_by_id) > 1 else now
    items = _together(changes)
    title, count = _touched(plan, now, record, items)
    several = text("change of {count}: {many}", count=count, many=record.many)
    return change(several if title is None else text("change of {one} ‘{title}’", one=record.one, title=title), items)


def set_back(plan: Plan, table: str, ids: Iterable[str], shipped: Mapping[str, Item]) -> Change:
    """Give items what they ship with; those that do not ship stay as they are."""
    record = RECORDS[table]
    values = {
        item_id: {each.name: getattr(shipped[item_id], each.name) for each in record.fields}
        for item_id in ids
        if item_id in shipped
    }
    return change_records(plan, table, values)


def remove_records(plan: Plan, table: str, ids: Iterable[str]) -> Change:
    """Remove items; what points at them is unlinked, goes too, or stops the removal, as its field says."""
    record, wanted, rule = RECORDS[table], tuple(dict.fromkeys(ids)), rule_of(table)
    if rule.not_removed is not None:
        raise EditRefused(rule.not_removed)
    found = [item_id for item_id in wanted if plan.find(table, item_id) is not None]
    if not found:
        raise EditRefused(text("Nothing that could be removed is selected. Nothing was changed."))
    if rule.remove is not None:
        return rule.remove(plan, found)
    items = _gone(plan, [(table, item_id) for item_id in found])
    own = [item for item in items if item.table == table]
    title, count = _touched(plan, plan, record, own)
    several = text("deletion of {count}: {many}", count=count, many=record.many)
    return change(several if title is None else text("deletion of {one} ‘{title}’", one=record.one, title=title), items)


def uses_of(plan: Plan, wanted: Iterable[tuple[str, str]]) -> Iterator[tuple[tuple[str, str], Use]]:
    """Each item that points at one of these (table, id), with the one that it points at; by table and id."""
    targets = frozenset(wanted)
    for name, record in RECORDS.items():
        for item_id, item in sorted(plan.table(name).items()):
            for each in record.fields:
                for target in each.sort.points_at(getattr(item, each.name)):
                    if target in targets:
                        yield target, Use(name, item_id, each.name)


def use_words(plan: Plan, use: Use) -> Text:
    """`post ‘Desk officer’ (Held by)`."""
    record = RECORDS[use.table]
    title = plan.title_of(use.table, use.id)
    return text("{one} ‘{title}’ ({field})", one=record.one, title=title, field=record[use.field].title)


def _made(record: Record, values: Values, reading: Reading) -> Item:
    """An item of these values."""
    known = {"id": new_id(), **values}
    declared = {each.name for each in record.fields}
    for each in fields(record.kind):
        has_default = each.default is not MISSING or each.default_factory is not MISSING
        if each.name in declared and each.name not in known and not has_default:
            known[each.name] = _empty(record, each.name, reading)
    made: Any = record.kind
    item: Item = made(**known)
    return item


def _empty(record: Record, name: str, reading: Reading) -> Any:
    try:
        return record[name].sort.read("", reading)
    except NotUnderstood as trouble:
        raise EditRefused(text("A new {one}: {why}.", one=record.one, why=trouble.reason)) from trouble


def _added(plan: Plan, record: Record, item: Item) -> Change:
    if plan.find(record.name, item.id) is not None:
        title = plan.title_of(record.name, item.id)
        raise EditRefused(text("There is a {one} ‘{title}’ already. Change that one.", one=record.one, title=title))
    _check(plan, record, item)
    if (add := rule_of(record.name).add) is not None:
        return add(plan, item)
    return change(text("new {one}", one=record.one), [added(record.name, item)])


def _changed(plan: Plan, record: Record, item_id: str, values: Values) -> Change:
    before = plan.find(record.name, item_id)
    if before is None:
        raise EditRefused(text("This {one} is not in the plan any more. Nothing was changed.", one=record.one))
    differing = {name: value for name, value in values.items() if getattr(before, name) != value}
    for name in differing:
        if record[name].sort.is_fixed:
            raise EditRefused(
                text(
                    "{field} of ‘{title}’ stays as it was made. Nothing was changed.",
                    field=record[name].title,
                    title=plan.title_of(record.name, item_id),
                )
            )
    label = text("change of {one}", one=record.one)
    if not differing:
        return change(label, [])
    after: Any = replace(before, **differing)
    _check(plan, record, after)
    if (use_case := rule_of(record.name).change_fields) is not None:
        return use_case(plan, item_id, **differing)
    return change(label, [replaced(record.name, before, after)])


def _check(plan: Plan, record: Record, item: Item) -> None:
    for each in record.fields:
        value = getattr(item, each.name)
        if each.sort.must and each.sort.is_empty(value):
            raise EditRefused(text("{why}. Nothing was changed.", why=each.sort.needed().reason))
        for table, item_id in each.sort.points_at(value):
            if plan.find(table, item_id) is None:
                raise EditRefused(
                    text(
                        "{field}: ‘{what}’ is not in the plan any more. Nothing was changed.",
                        field=each.title,
                        what=item_id,
                    )
                )
    check_item(record.name, item)


def _gone(plan: Plan, first: Sequence[tuple[str, str]]) -> list[ItemChange]:
    """What goes and what changes when items go, whatever points at something before what it points at."""
    going: dict[tuple[str, str], None] = dict.fromkeys(first)
    left: dict[tuple[str, str], Any] = {}
    refused: list[tuple[tuple[str, str], Use]] = []
    waiting = list(first)
    while waiting:
        found = list(uses_of(plan, waiting))
        waiting = []
        for target, use in found:
            key, sort = (use.table, use.id), RECORDS[use.table][use.field].sort
            if key in going:
                continue
            if sort.gone is Gone.TAKE_ALONG:
                going[key] = None
                waiting.append(key)
                left.pop(key, None)
            elif sort.gone is Gone.REFUSE:
                refused.append((target, use))
            else:
                item = left.get(key, plan.find(*key))
                left[key] = _unlinked(plan, item, use, target)
    if stopped := [(target, use) for target, use in refused if (use.table, use.id) not in going]:
        raise EditRefused(_in_use(plan, stopped))
    items = [_replaced(plan, key, after) for key, after in left.items() if key not in going]
    order = {name: at for at, name in enumerate(RECORDS)}
    last_first = sorted(going, key=lambda key: -order[key[0]])
    return [*items, *(ItemChange(table, item_id, plan.find(table, item_id), None) for table, item_id in last_first)]


def _replaced(plan: Plan, key: tuple[str, str], after: Item) -> ItemChange:
    return ItemChange(key[0], key[1], plan.find(*key), after)


def _unlinked(plan: Plan, item: Any, use: Use, target: tuple[str, str]) -> Any:
    sort = RECORDS[use.table][use.field].sort
    after = replace(item, **{use.field: sort.unlinked(getattr(item, use.field), *target)})
    try:
        check_item(use.table, after)
    except EditRefused as refusal:
        raise EditRefused(text("{use}: {why}", use=use_words(plan, use), why=refusal.reason)) from refusal
    return after


def _in_use(plan: Plan, uses: Sequence[tuple[tuple[str, str], Use]]) -> Text:
    target = uses[0][0]
    own = list(dict.fromkeys(use for each, use in uses if each == target))
    names = tuple(use_words(plan, use) for use in own[:_MOST_NAMED])
    title = plan.title_of(*target)
    if len(own) > _MOST_NAMED:
        return text(
            "‘{title}’ stays, because {names} and {more} more point at it. Nothing was changed.",
            title=title,
            names=names,
            more=len(own) - _MOST_NAMED,
        )
    return text(
        "‘{title}’ stays, because something points at it: {names}. Nothing was changed.", title=title, names=names
    )


def _together(changes: Iterable[ItemChange]) -> list[ItemChange]:
    """Each item once, from what it was at first to what it is at last."""
    found: dict[tuple[str, str], ItemChange] = {}
    for each in changes:
        key = (each.table, each.id)
        found[key] = each if key not in found else replace(found[key], after=each.after)
    return list(found.values())


def _touched(before: Plan, after: Plan, record: Record, items: Sequence[ItemChange]) -> tuple[str | None, int]:
    """The title of the only item that is touched, else None, and how many there are."""
    ids = list(dict.fromkeys(item.id for item in items if item.table == record.name))
    if len(ids) != 1:
        return None, len(ids)
    plan = before if before.find(record.name, ids[0]) is not None else after
    return plan.title_of(record.name, ids[0]), 1
