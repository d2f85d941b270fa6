"""How much is due, kept between two edits: an edit counts the engagements that it touches, and no others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from app.domain.actions import Action
from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.conditions import Condition
from app.domain.engagement import Engagement
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.silence_procedures import SilenceProcedure
from app.domain.waivers import Waiver
from app.services.due import SOURCES
from app.services.due.due_item import DueItem

_ONE_BY_ONE = 200
"""Engagements touched by one change from which counting all anew costs less."""


class DueCount:
    """How many things are due on a day and before it. Law: what `items` of all sources till that day count together."""

    def __init__(self, plan: Plan, as_of: date) -> None:
        self._as_of = as_of
        self._held: dict[str, tuple[int, int]] = {}
        self._sum = (0, 0)
        self._count_all(plan)

    @property
    def today(self) -> int:
        """How much is due on the day itself."""
        return self._sum[0]

    @property
    def before(self) -> int:
        """How much was due before."""
        return self._sum[1]

    def follow(self, plan: Plan, change: Change) -> None:
        """Keep up with a change that made `plan`."""
        items = (item for each in change.items for item in (each.before, each.after) if item is not None)
        touched = {whole for item in items for whole in _wholes(plan, item)}
        if len(touched) > _ONE_BY_ONE:
            self._count_all(plan)
            return
        for whole in touched:
            self._put(whole, _counted(_items_of(plan, whole, self._as_of), self._as_of))

    def _count_all(self, plan: Plan) -> None:
        now: Counter[str] = Counter()
        late: Counter[str] = Counter()
        for source in SOURCES:
            for item in source.items(plan, self._as_of, self._as_of):
                (now if item.day == self._as_of else late)[item.engagement] += 1
        self._held = {whole: (now[whole], late[whole]) for whole in now.keys() | late.keys()}
        self._sum = (now.total(), late.total())

    def _put(self, whole: str, counts: tuple[int, int]) -> None:
        before = self._held.pop(whole, (0, 0))
        if any(counts):
            self._held[whole] = counts
        self._sum = (self._sum[0] + counts[0] - before[0], self._sum[1] + counts[1] - before[1])


def _items_of(plan: Plan, whole: str, as_of: date) -> Iterable[DueItem]:
    """What is due of an engagement till the day, or with "" what belongs to none."""
    return (item for source in SOURCES for item in source.items_of(plan, whole, as_of, as_of))


def _counted(items: Iterable[DueItem], as_of: date) -> tuple[int, int]:
    days = [item.day for item in items]
    now = days.count(as_of)
    return now, len(days) - now


def _wholes(plan: Plan, item: Item) -> Iterable[str]:
    """The engagements of which other things may be due once an item changes; "" for what is due without one."""
    match item:
        case Engagement():
            asks = (plan.asks[each] for each in plan.ids("ask_by_engagement", item.id))
            return (item.id, *(whole for ask in asks for whole in _silent_with(plan, ask.silence)))
        case Milestone() | Action():
            return (item.engagement,)
        case Ask():
            return (item.engagement, *_waiting_on(plan, item.id), *_silent_with(plan, item.silence))
        case SilenceProcedure():
            return _silent_with(plan, item.id)
        case Condition():
            return (item.engagement, *_waiting_on(plan, item.ask))
        case Waiver():
            return ("",)
        case _:
            return ()


def _waiting_on(plan: Plan, ask_id: str) -> Iterable[str]:
    """The engagements with conditions of an ask: another program may have put them under another than the ask's."""
    conditions = plan.records(Condition)
    return (conditions[each].engagement for each in plan.ids("condition_by_ask", ask_id))


def _silent_with(plan: Plan, procedure: str | None) -> Iterable[str]:
    """Where the end of a silence procedure counts: with its one engagement, or with none where it is put to several."""
    if procedure is None:
        return ()
    return ("", *(plan.asks[each].engagement for each in plan.ids("ask_by_silence", procedure)))
