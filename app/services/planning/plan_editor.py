"""Applies changes: the plan swapped, the review brought up to date, and the change written or made to wait."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial

from app.domain.changes import Change, ItemChange, joined
from app.domain.facts import Calendars, Facts
from app.domain.findings import Rule
from app.domain.identity import new_id
from app.domain.known_places import KnownPlaces
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.planning.arrivals import Applied, Arrival, as_one
from app.services.planning.edit_keeping import EditKeeping, kept_edits, left_edits
from app.services.planning.edit_queue import EditQueue, Place, SetAside
from app.services.planning.hands import Hand, Hands
from app.services.planning.store_turns import Taken, Turn, take_turn
from app.services.planning.undoing import REMEMBERED, still_done
from app.services.ports import Clock, PlanFileError, StorageFailed
from app.services.review.review import Review, ReviewDelta, review, unreviewed
from app.services.store_ports import EditJournal, PlanStore


@dataclass(frozen=True, slots=True)
class Author:
    """Who edits, and on which computer."""

    name: str
    computer: str


class PlanEditor:
    """An open plan with its store and its review; the one place where a plan changes.

    Not shared between threads: the caller loads in the storage lane and edits where it shows the plan.
    A plan that is not shared is written at once. A shared one is written in turns: `turn` says what is to be
    done, `store_turns.take_turn` does it in any thread, `take` takes what came of it.
    `past` are the changes of earlier sessions that can still be undone, `taken_up` says how many edits they left
    that were not written.
    """

    def __init__(
        self,
        store: PlanStore,
        queue: EditQueue,
        reviewed: Review,
        author: Author,
        clock: Clock,
        past: tuple[Change, ...] = (),
        keeping: EditKeeping | None = None,
        hands: Hands | None = None,
    ) -> None:
        self.taken_up = len(queue.waiting) + len(queue.aside)
        self._store = store
        self._queue = queue
        self._number = store.number
        self._review = reviewed
        self._author = author
        self._clock = clock
        self.past = past
        self._keeping = keeping or EditKeeping(None)
        self._hands = hands or Hands()
        self._written: frozenset[str] = frozenset()
        self._since_job: list[tuple[Plan, Plan, Change]] | None = None

    def sign_as(self, author: Author) -> None:
        """Have the edits from now on carry another name."""
        self._author = author

    @property
    def waiting(self) -> tuple[Change, ...]:
        """The edits that are in the plan of the window and not yet where it is kept, in order."""
        return tuple(change for change in self._queue.waiting if change.id not in self._written)

    @property
    def aside(self) -> tuple[SetAside, ...]:
        """The edits that are in no plan until somebody decides about them, in order."""
        return self._queue.aside

    @property
    def pending(self) -> int:
        """How many edits of the plan in the window are not written yet."""
        return len(self.waiting)

    @property
    def are_kept(self) -> bool:
        """Whether what is not written yet is kept on this computer, so that it outlasts the window."""
        return self._keeping.trouble is None

    @property
    def store(self) -> PlanStore:
        """Where the plan is kept."""
        return self._store

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._queue.plan

    @property
    def now(self) -> datetime:
        """The instant, in UTC, by the clock that stamps the edits."""
        return self._clock.now()

    @property
    def review(self) -> Review:
        """The findings as they are now."""
        return self._review

    def hand_at(self, table: str, item_id: str, field: str) -> Hand | None:
        """Who changed a field last, as far as that was seen."""
        return self._hands.at(table, item_id, field)

    def apply(self, change: Change) -> Applied:
        """Stamp, apply and write a change, or let it wait where the plan is shared.

        Raises StaleChange where the plan has moved on, PlanFileError where the plan must not
        be written; then plan, review and store are as before.
        """
        stamped = change.stamped(new_id(), self._author.name, self._author.computer, self._clock.now())
        if withdrawn := self._withdrawn_by(change):
            return self._withdraw(stamped, withdrawn)
        if self._store.is_shared:
            stamped = self._queue.fitted(stamped)
        before = self._queue
        self._queue = before.with_edit(stamped)
        if self._store.is_shared:
            trouble = self._keep()
            return Applied(stamped, self._reviewed(before.plan, stamped), trouble)
        taken = take_turn(self._store, self.turn(looks=False))
        if taken.trouble is not None and not isinstance(taken.trouble, StorageFailed):
            self._queue = before if not taken.written else self._queue.dropping(stamped.id)
            raise taken.trouble
        delta = self._reviewed(before.plan, stamped)
        arrival = self.take(taken)
        moved = bool(arrival.change.items or arrival.set_aside)
        return Applied(stamped, delta, taken.trouble, arrival if moved else None)

    def retry(self) -> Arrival:
        """Write what could not be written, here and now; raises PlanFileError where it still cannot."""
        arrival = self.take(take_turn(self._store, self.turn(looks=False)))
        if arrival.trouble is not None:
            raise arrival.trouble
        return arrival

    def turn(self, *, looks: bool) -> Turn:
        """What is to be done at the store now; `looks` to ask after others in any case."""
        return Turn(self._queue.base, self._number, self.waiting, looks or bool(self._written))

    def take(self, taken: Taken) -> Arrival:
        """Take what came of the last turn."""
        before = self._queue
        theirs = self._theirs(taken.changes)
        if taken.is_plain:
            self._queue = before.acknowledged(taken.changes)
        elif taken.base is not None:
            self._queue = before.on(taken.base, taken.changes, taken.refused)
        self._number = taken.number
        here = {change.id for change in self._queue.waiting}
        self._written = (self._written | taken.written) & here
        for change in theirs:
            self._hands.note(change)
        touched = (key for change in (*taken.changes, *before.waiting) for key in change.touches)
        return self._arrived(before, theirs, () if taken.is_plain else touched, taken.trouble)

    def resolution(self, change_id: str, mine: frozenset[Place]) -> Change:
        """The edit by which mine is taken in some places of an edit that was set aside, and theirs in the others."""
        return self._queue.resolution(change_id, mine)

    def drop(self, change_id: str) -> Arrival:
        """Forget an edit that was set aside, once it is decided; what stayed behind it is tried anew.

        Deciding may have ended it already: both hands want the same then.
        """
        before = self._queue
        if any(each.change.id == change_id for each in before.aside):
            self._queue = before.without(change_id)
        fresh = self._queue.waiting[len(before.waiting) :]
        return self._arrived(before, (), (key for change in fresh for key in change.touches), None)

    def close(self) -> None:
        """Leave what is not written to the next session."""
        self._keeping.close()

    def preview(self, change: Change) -> ReviewDelta:
        """What a change would do to the findings, without making it; raises StaleChange."""
        queue = self._queue.with_edit(change)
        _, delta = self._review.after(self.plan, queue.plan, change)
        return delta

    def review_job(self, facts: Facts) -> Callable[[], Review]:
        """A review of the whole plan as it is now, to be run anywhere; its result goes to `adopt`."""
        self._since_job = []
        return partial(review, self.plan, facts, self._review.rules)

    def adopt(self, reviewed: Review) -> None:
        """Take the result of the last `review_job`, brought up to date with the edits made meanwhile."""
        for before, after, change in self._since_job or ():
            reviewed, _ = reviewed.after(before, after, change)
        self._since_job = None
        self._review = reviewed

    def _theirs(self, changes: Iterable[Change]) -> tuple[Change, ...]:
        own = {change.id for change in self._queue.waiting} | {each.change.id for each in self._queue.aside}
        return tuple(change for change in changes if change.id not in own and change.items)

    def _arrived(
        self,
        before: EditQueue,
        theirs: tuple[Change, ...],
        touched: Iterable[tuple[str, str]],
        trouble: PlanFileError | None,
    ) -> Arrival:
        """Bring review and journal up to date with another queue, and tell what is other in the plan."""
        keys = sorted(set(touched))
        found = [(key, before.plan.find(*key), self.plan.find(*key)) for key in keys]
        items = tuple(ItemChange(*key, was, now) for key, was, now in found if was != now)
        change = as_one(theirs, items)
        if items:
            delta = self._reviewed(before.plan, change)
        else:
            # An equal plan is the same plan to all who have worked something out for it.
            self._queue, delta = replace(self._queue, plan=before.plan), ReviewDelta()
        known = {each.change.id for each in before.aside if not each.behind}
        fresh = tuple(each for each in self.aside if not each.behind and each.change.id not in known)
        trouble = self._keep() or trouble
        return Arrival(change, delta, theirs, fresh, trouble)

    def _reviewed(self, before: Plan, change: Change) -> ReviewDelta:
        self._review, delta = self._review.after(before, self.plan, change)
        if self._since_job is not None:
            self._since_job.append((before, self.plan, change))
        return delta

    def _keep(self) -> StorageFailed | None:
        return self._keeping.keep(kept_edits(self.waiting, self.aside))

    def _withdrawn_by(self, change: Change) -> tuple[str, ...]:
        """The edits set aside that an undo takes back: one, or a run of them that were undone as one step."""
        aside = [each.change for each in self.aside]
        at = next((at for at, each in enumerate(aside) if change.reverts and each.id == change.reverts), None)
        if at is None:
            return ()
        whole, ids = aside[at], [aside[at].id]
        for each in aside[at + 1 :]:
            if whole.inverse().items == change.items:
                break
            whole, ids = joined(whole, each), [*ids, each.id]
        return tuple(reversed(ids)) if whole.inverse().items == change.items else ()

    def _withdraw(self, stamped: Change, ids: Sequence[str]) -> Applied:
        for change_id in ids:
            self._queue = self._queue.without(change_id)
        trouble = self._keep()
        return Applied(replace(stamped, items=()), ReviewDelta(), trouble)


def open_editor(
    store: PlanStore,
    author: Author,
    clock: Clock,
    calendars: Calendars,
    rules: Sequence[Rule],
    journal: EditJournal | None = None,
    places: KnownPlaces | None = None,
) -> PlanEditor:
    """Load a plan with the edits that earlier sessions could not write; it is not reviewed yet (`review_job`).

    The review's day is the planner's local one; `places` are ports and towns whose degrees are known.
    """
    facts = Facts(clock.now().astimezone().date(), calendars, places or KnownPlaces())
    queue = EditQueue.of(store.load())
    past = () if store.read_only else still_done(store.recent(REMEMBERED), author.name)
    hands = Hands()
    if journal is None or store.read_only:
        return PlanEditor(store, queue, unreviewed(facts, rules), author, clock, past)
    queue = left_edits(store, queue, journal, hands)
    keeping = EditKeeping(journal)
    past = (*past, *(change for change in queue.waiting if change.author == author.name and not change.reverts))
    editor = PlanEditor(store, queue, unreviewed(facts, rules), author, clock, past, keeping, hands)
    if keeping.keep(kept_edits(queue.waiting, queue.aside)) is None:
        journal.settle()
    if editor.pending and not store.is_shared:
        # What cannot be written now either goes on waiting.
        with suppress(PlanFileError):
            editor.retry()
    return editor
