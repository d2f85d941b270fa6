"""One turn at the store: what waits is written in order, and what was written by others is read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from app.domain.changes import Change, ItemChange, StaleChange, apply
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.planning.edit_queue import builds_on
from app.services.ports import ChangeUnfit, DamagedPlan, PlanFileError
from app.services.store_ports import HistoryCut, Landed, PlanStore
from app.services.stores.odd_records import not_whole

_Changes = tuple[Change, ...]
_READ_ANEW = text("changes of the plan")


@dataclass(frozen=True, slots=True)
class Turn:
    """What is to be done: write `waiting` to a plan that was `base` at the change `number`.

    `looks`: others are asked after even where nothing tells of them.
    """

    base: Plan
    number: int
    waiting: tuple[Change, ...]
    looks: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of a turn.

    `changes` lead from the base of the turn to `base` and the change `number`, one's own among them;
    `written` are the ids of those that were written, `refused` says why others can never be.
    `is_plain`: one's own were written just as they are, and nothing else was; `base` is then not worked out.
    `trouble` is why the turn ended before all was done.
    """

    number: int
    changes: tuple[Change, ...] = ()
    written: frozenset[str] = frozenset()
    refused: Mapping[str, Text] = field(default_factory=dict)
    base: Plan | None = None
    is_plain: bool = False
    trouble: PlanFileError | None = None


def take_turn(store: PlanStore, turn: Turn) -> Taken:
    """Take a turn; may wait for a network. What is refused stops only what builds on it."""
    number, written = turn.number, set[str]()
    own: list[Change] = []
    refused: dict[str, Text] = {}
    out: list[Change] = []
    trouble: PlanFileError | None = None
    in_step = True
    for change in turn.waiting:
        if any(builds_on(change, each) for each in out):
            out.append(change)
            continue
        try:
            landed = store.append(change)
        except ChangeUnfit as error:
            refused[change.id] = error.what
            out.append(change)
        except PlanFileError as error:
            trouble = error
            break
        else:
            written.add(change.id)
            if in_step and landed is not None and landed.number == number + 1:
                own.append(landed.change)
                number += 1
            else:
                in_step = False
    is_plain = in_step and not refused and all(a is b for a, b in zip(own, turn.waiting, strict=False))
    if is_plain and (trouble is not None or not turn.looks):
        return Taken(number, tuple(own), frozenset(written), is_plain=True, trouble=trouble)
    try:
        news = _news(store, number)
        if news is None:
            number, changes, base = _read_anew(store, turn.base)
            return Taken(number, (*own, *changes), frozenset(written), refused, base, trouble=trouble)
        if is_plain and not news:
            return Taken(number, tuple(own), frozenset(written), is_plain=True, trouble=trouble)
        number = news[-1].number if news else number
        changes = (*own, *(landed.change for landed in news))
        number, changes, base = _followed(store, turn.base, number, changes)
    except PlanFileError as error:
        # What is known to be written is told; the rest is read in the next turn.
        return Taken(turn.number, (), frozenset(written), refused, trouble=trouble or error)
    return Taken(number, changes, frozenset(written), refused, base, trouble=trouble)


def difference(old: Plan, new: Plan) -> tuple[ItemChange, ...]:
    """What leads from one plan to another, parents before children."""
    return tuple(
        ItemChange(table, item_id, old.find(table, item_id), new.find(table, item_id))
        for table in RECORDS
        for item_id in _ids(old, new, table)
        if old.find(table, item_id) != new.find(table, item_id)
    )


def _ids(old: Plan, new: Plan, table: str) -> Iterable[str]:
    return sorted({*old.table(table), *new.table(table)})


def _followed(store: PlanStore, base: Plan, number: int, changes: tuple[Change, ...]) -> tuple[int, _Changes, Plan]:
    """The plan to which the changes lead; read anew where they do not lead on from the one that was known."""
    plan = base
    try:
        for change in changes:
            plan = apply(change, plan)
    except StaleChange:
        number, anew, plan = _read_anew(store, base)
        return number, (*changes, *anew), plan
    return number, changes, plan


def _news(store: PlanStore, number: int) -> tuple[Landed, ...] | None:
    """What was written since; None where the history was cut."""
    try:
        return store.changes_after(number)
    except HistoryCut:
        return None


def _read_anew(store: PlanStore, base: Plan) -> tuple[int, _Changes, Plan]:
    """The plan as it is kept now, and all in which it differs, as one change."""
    plan = store.load()
    if store.left_out is not None:
        # What cannot be read would look as if somebody had deleted it.
        raise DamagedPlan(not_whole(store.location, store.left_out))
    return store.number, (Change(_READ_ANEW, difference(base, plan)),), plan
