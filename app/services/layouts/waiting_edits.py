"""Edits that are not written yet, for reading and deciding: which, since when, and what is at odds in each field."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from enum import Enum
from itertools import islice
from typing import Any

from app.domain.changes import Change, ItemChange
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.plan_fields import differing_fields, field_in
from app.domain.records.record import Field, Item
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text, told
from app.services.planning.edit_queue import Place, SetAside
from app.services.planning.hands import Hand
from app.services.planning.merging import WHOLE, EditClash, changed_fields

HandAt = Callable[[str, str, str], Hand | None]

MOST_WISHES = 6
"""Fields of an edit that are told; an import has thousands."""

_GONE = text("deleted")
_WHOLE = text("the whole record")


class EditState(Enum):
    """What an edit waits for: the store, a decision, or the decision about another edit."""

    WAITING = "waiting"
    AT_ODDS = "at-odds"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class EditWish:
    """A field, and the value that an edit gives it."""

    field: Text
    value: str


@dataclass(frozen=True, slots=True)
class EditLine:
    """One edit. `record` is what people call what it changes, `at` when it was made (UTC), `wishes` what it wants;
    `reason` says why it cannot be written where no field is at odds."""

    id: str
    edit: Text
    record: str
    at: datetime | None
    state: EditState
    wishes: tuple[EditWish, ...]
    reason: Text | None = None


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """A field at odds: what I want, what is there now, and who put it there when (UTC), where that is known."""

    place: Place
    record: str
    field: Text
    mine: str
    theirs: str
    hand: Hand | None


def edit_lines(
    plan: Plan, waiting: Iterable[Change], aside: Iterable[SetAside], language: Language = ENGLISH
) -> tuple[EditLine, ...]:
    """The edits on which somebody must decide first, then those that only wait, each in the order of making; days as
    the language tells them."""
    decided = [_line(plan, each.change, _state(each), each.reason, language) for each in aside]
    return (*decided, *(_line(plan, change, EditState.WAITING, None, language) for change in waiting))


def choice_lines(plan: Plan, aside: SetAside, hand_at: HandAt, language: Language = ENGLISH) -> tuple[ChoiceLine, ...]:
    """The fields of an edit that are at odds with the plan as it is now; days as the language tells them."""
    return tuple(_choice(plan, clash, hand_at, language) for clash in aside.clashes(plan))


def _wishes(plan: Plan, change: Change, language: Language) -> Iterator[EditWish]:
    for item in change.items:
        if WHOLE in changed_fields(item):
            yield EditWish(_WHOLE, _whole(plan, item.table, item.before, item.after, language))
            continue
        for field in _ordered(plan, item):
            yield EditWish(field.title, _value(plan, field, item.after, language))


def record_name(plan: Plan, item: ItemChange) -> str:
    """What people call the record of an edit: the title, name or question that it has, or had."""
    return _name(plan, item.table, plan.find(item.table, item.id) or item.after or item.before)


def _value(plan: Plan, field: Field, item: Any, language: Language) -> str:
    return told(field.sort.tell(getattr(item, field.name), plan.title_of), language=language)


def _line(plan: Plan, change: Change, state: EditState, reason: Text | None, language: Language) -> EditLine:
    names = dict.fromkeys(record_name(plan, item) for item in change.items)
    wishes = tuple(islice(_wishes(plan, change, language), MOST_WISHES))
    return EditLine(change.id, change.label, next(iter(names), ""), change.at, state, wishes, reason)


def _state(aside: SetAside) -> EditState:
    return EditState.BEHIND if aside.behind else EditState.AT_ODDS


def _choice(plan: Plan, clash: EditClash, hand_at: HandAt, language: Language) -> ChoiceLine:
    item = ItemChange(clash.table, clash.id, None, None)
    hand = hand_at(*clash.place)
    if clash.field != WHOLE:
        field = field_in(plan, clash.table, clash.field)
        mine, theirs = (
            told(field.sort.tell(value, plan.title_of), language=language) for value in (clash.mine, clash.theirs)
        )
        return ChoiceLine(clash.place, record_name(plan, item), field.title, mine, theirs, hand)
    record = _name(plan, clash.table, clash.theirs or clash.mine or clash.was)
    mine, theirs = (_whole(plan, clash.table, clash.was, value, language) for value in (clash.mine, clash.theirs))
    return ChoiceLine(clash.place, record, _WHOLE, mine, theirs, hand)


def _whole(plan: Plan, table: str, was: Item | None, now: Item | None, language: Language) -> str:
    """What became of a record as a whole: gone, or there with the fields that are other than they were."""
    if now is None:
        return str(_GONE)
    if was is None:
        return _name(plan, table, now)
    item = ItemChange(table, now.id, was, now)
    changed = (f"{field.title}: {_value(plan, field, now, language)}" for field in _ordered(plan, item))
    return "; ".join(changed) or _name(plan, table, now)


def _ordered(plan: Plan, item: ItemChange) -> tuple[Field, ...]:
    if item.before is None or item.after is None:
        return ()
    return differing_fields(item.table, item.before, item.after, plan)


def _name(plan: Plan, table: str, item: Item | None) -> str:
    """What people call it; an ask without a question of its own goes by its engagement."""
    if item is None:
        return ""
    record = RECORDS[table]
    called = record.title_of(item, plan.title_of)
    if called != item.id:
        return called
    about = plan.engagements.get(getattr(item, "engagement", ""))
    return about.title if about is not None else f"{record.one} {item.id}"
