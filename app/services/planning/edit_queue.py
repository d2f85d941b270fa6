"""Edits that are in the window and not yet where the plan is kept: those that wait, and those set aside.

The plan in the window is what is stored, as far as it is known, with the waiting edits laid on it one after
another. An edit that does not fit what others have written is set aside until a person decides; edits that build
on it stay behind it in order, all others go on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.changes import Change, ItemChange, StaleChange, apply
from app.domain.plan import Plan
from app.domain.references import Key, references
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.planning.merging import EditClash, merge, overlaps

Place = tuple[str, str, str]

_POINTLESS = text("What it points at is gone, or something there still points at what it deletes.")
FOREIGN = text("It was made on another plan that lay in this place.")
"""Why an edit is set aside that an earlier session left for what is not this plan."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """An edit that is not in the plan until a person decides about it.

    `behind` is the id of the edit on whose decision it waits; `reason` says why it cannot be written where no
    field is at odds.
    """

    change: Change
    behind: str = ""
    reason: Text | None = None

    def clashes(self, plan: Plan) -> tuple[EditClash, ...]:
        """The fields at odds with the plan as it is now."""
        return merge(self.change.items, plan.find).clashes


@dataclass(frozen=True, slots=True)
class EditQueue:
    """`plan` is `base`, the plan as it is stored, with the `waiting` edits; `aside` are in neither."""

    base: Plan
    plan: Plan
    waiting: tuple[Change, ...] = ()
    aside: tuple[SetAside, ...] = ()

    @classmethod
    def of(cls, plan: Plan) -> EditQueue:
        """Nothing waits."""
        return cls(plan, plan)

    def fitted(self, change: Change) -> Change:
        """The edit as it has to be on the plan of now; raises StaleChange where a field is at odds."""
        merged = merge(change.items, self.plan.find)
        for clash in merged.clashes:
            raise StaleChange(clash.table, clash.id)
        return replace(change, items=merged.items)

    def with_edit(self, change: Change) -> EditQueue:
        """The queue with one more edit; raises StaleChange where it does not fit exactly."""
        return replace(self, plan=apply(change, self.plan), waiting=(*self.waiting, change))

    def acknowledged(self, changes: Sequence[Change]) -> EditQueue:
        """The queue after edits were written just as they are, and nothing else was."""
        written = {change.id for change in changes}
        waiting = tuple(change for change in self.waiting if change.id not in written)
        base = self.plan
        if waiting:
            base = self.base
            for change in changes:
                base = apply(change, base)
        return replace(self, base=base, waiting=waiting)

    def on(self, base: Plan, news: Sequence[Change], refused: Mapping[str, Text]) -> EditQueue:
        """The queue on another stored plan, to which `news` led; `refused` edits are set aside with their reasons.

        What is among the news is written, and leaves the queue.
        """
        written = {change.id for change in news}
        line = _Line(base, [each for each in self.aside if each.change.id not in written])
        line.pointed = {key for change in news for item in change.items for key in references(item.table, item.after)}
        for change in self.waiting:
            if change.id not in written:
                line.add(change, refused.get(change.id))
        return line.queue(base)._without_agreed()

    def resumed(self, aside: Iterable[SetAside], waiting: Iterable[Change]) -> EditQueue:
        """The queue with edits of an earlier session, each list in the order in which they were made."""
        line = _Line(self.plan, list(self.aside))
        for each in aside:
            if each.behind and each.behind not in {other.change.id for other in line.aside}:
                line.add(each.change, None)
            else:
                line.aside.append(each)
        for change in waiting:
            line.add(change, None)
        return replace(line.queue(self.base), waiting=(*self.waiting, *line.waiting))._without_agreed()

    def resolution(self, change_id: str, mine: frozenset[Place]) -> Change:
        """The unstamped edit by which mine is taken in these places, theirs in all others."""
        found = self.find_aside(change_id)
        merged = merge(found.change.items, self.plan.find, mine)
        return Change(found.change.label, merged.items)

    def without(self, change_id: str) -> EditQueue:
        """The queue without an edit that was set aside; what stayed behind it is tried anew, in order."""
        self.find_aside(change_id)
        line = _Line(self.plan, [])
        for each in self.aside:
            if each.change.id == change_id:
                continue
            if each.behind == change_id or (each.behind and any(each.behind == tried.id for tried in line.tried)):
                line.add(each.change, None)
            else:
                line.aside.append(each)
        return replace(line.queue(self.base), waiting=(*self.waiting, *line.waiting))

    def dropping(self, change_id: str) -> EditQueue:
        """The queue without an edit that waits."""
        rest = tuple(change for change in self.waiting if change.id != change_id)
        return replace(self, waiting=rest).on(self.base, (), {})

    def find_aside(self, change_id: str) -> SetAside:
        """The edit set aside of that id; KeyError where there is none."""
        for each in self.aside:
            if each.change.id == change_id:
                return each
        raise KeyError(change_id)

    def _without_agreed(self) -> EditQueue:
        """The queue without edits about which nothing is left to decide: both hands want the same."""
        for each in self.aside:
            if each.behind or each.reason is not None:
                continue
            merged = merge(each.change.items, self.plan.find)
            if not merged.items and not merged.clashes:
                return self.without(each.change.id)._without_agreed()
        return self


class _Line:
    """Edits laid on a plan one after another, each fitting, set aside, or behind one that is."""

    def __init__(self, plan: Plan, aside: list[SetAside]) -> None:
        self.plan = plan
        self.aside = aside
        self.waiting: list[Change] = []
        self.tried: list[Change] = []
        self.pointed: set[Key] = set()
        self._out: list[Change] = []

    def add(self, change: Change, refusal: Text | None) -> None:
        """Lay the next edit on the plan."""
        self.tried.append(change)
        before = next((out for out in self._out if builds_on(change, out)), None)
        if before is not None:
            self._set_aside(SetAside(change, before.id))
            return
        merged = merge(change.items, self.plan.find)
        if refusal is None and not merged.clashes and self._hangs(merged.items):
            refusal = _POINTLESS
        if merged.clashes or refusal is not None:
            self._set_aside(SetAside(change, "", None if merged.clashes else refusal))
        elif merged.items:
            fitting = change if merged.items == change.items else replace(change, items=merged.items)
            self.plan = apply(fitting, self.plan)
            self.waiting.append(fitting)

    def queue(self, base: Plan) -> EditQueue:
        """What came of it."""
        return EditQueue(base, self.plan, tuple(self.waiting), tuple(self.aside))

    def _set_aside(self, each: SetAside) -> None:
        self.aside.append(each)
        self._out.append(each.change)

    def _hangs(self, items: Iterable[ItemChange]) -> bool:
        """Whether something would point at nothing."""
        made, gone = set[Key](), set[Key]()
        wanted = set[Key]()
        for item in items:
            (made if item.after is not None else gone).add((item.table, item.id))
            wanted.update(set(references(item.table, item.after)).difference(references(item.table, item.before)))
        missing = {key for key in wanted - made if key in gone or self.plan.find(*key) is None}
        return bool(missing or gone & self.pointed)


def builds_on(later: Change, earlier: Change) -> bool:
    """Whether an edit makes no sense without one before it: same fields, or it needs what that one makes or deletes."""
    if overlaps(earlier, later):
        return True
    made = {(item.table, item.id) for item in earlier.items if item.before is None}
    if made and any(key in made for item in later.items for key in references(item.table, item.after)):
        return True
    gone = {(item.table, item.id) for item in later.items if item.after is None}
    if not gone:
        return False
    return any(key in gone for item in earlier.items for key in references(item.table, item.before))
