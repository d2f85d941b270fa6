"""Applies changes: one transaction, then the plan swapped, then the review brought up to date."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from app.domain.changes import Change, apply
from app.domain.facts import Calendars, Facts
from app.domain.findings import Rule
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.services.ports import Clock, PlanStore, StorageFailed
from app.services.review import Review, ReviewDelta, review, unreviewed
from app.services.undoing import REMEMBERED, still_done


@dataclass(frozen=True, slots=True)
class Author:
    """Who edits, and on which computer."""

    name: str
    computer: str


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of an edit: the stamped change, what it did to the findings, and whether it is on disk.

    `trouble` is set where it could not be written yet: the plan in the window holds it, and
    it is written with the next edit or `retry`.
    """

    change: Change
    delta: ReviewDelta
    trouble: StorageFailed | None = None


class PlanEditor:
    """An open plan with its store and its review; the one place where a plan changes.

    Not shared between threads: the caller loads in the storage lane and edits where
    it shows the plan. `past` are the changes of earlier sessions that can still be undone.
    """

    def __init__(
        self,
        store: PlanStore,
        plan: Plan,
        reviewed: Review,
        author: Author,
        clock: Clock,
        past: tuple[Change, ...] = (),
    ) -> None:
        self._store = store
        self._plan = plan
        self._review = reviewed
        self._author = author
        self._clock = clock
        self.past = past
        self._pending: list[Change] = []
        self._since_job: list[tuple[Plan, Plan, Change]] | None = None

    def sign_as(self, author: Author) -> None:
        """Have the edits from now on carry another name."""
        self._author = author

    @property
    def pending(self) -> int:
        """How many changes are not on disk yet."""
        return len(self._pending)

    @property
    def store(self) -> PlanStore:
        """Where the plan is kept."""
        return self._store

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return self._plan

    @property
    def review(self) -> Review:
        """The findings as they are now."""
        return self._review

    def apply(self, change: Change) -> Applied:
        """Stamp, apply and write a change.

        Raises StaleChange where the plan has moved on, PlanFileError where the plan must not
        be written; then plan, review and store are as before.
        """
        stamped = change.stamped(new_id(), self._author.name, self._author.computer, self._clock.now())
        plan = apply(stamped, self._plan)
        trouble = self._write(stamped)
        before, self._plan = self._plan, plan
        self._review, delta = self._review.after(before, plan, stamped)
        if self._since_job is not None:
            self._since_job.append((before, plan, stamped))
        return Applied(stamped, delta, trouble)

    def retry(self) -> None:
        """Write what could not be written; raises StorageFailed where it still cannot."""
        while self._pending:
            self._store.append(self._pending[0])
            del self._pending[0]

    def _write(self, stamped: Change) -> StorageFailed | None:
        try:
            self.retry()
            self._store.append(stamped)
        except StorageFailed as trouble:
            self._pending.append(stamped)
            return trouble
        return None

    def preview(self, change: Change) -> ReviewDelta:
        """What a change would do to the findings, without making it; raises StaleChange."""
        _, delta = self._review.after(self._plan, apply(change, self._plan), change)
        return delta

    def review_job(self, facts: Facts) -> Callable[[], Review]:
        """A review of the whole plan as it is now, to be run anywhere; its result goes to `adopt`."""
        self._since_job = []
        return partial(review, self._plan, facts, self._review.rules)

    def adopt(self, reviewed: Review) -> None:
        """Take the result of the last `review_job`, brought up to date with the edits made meanwhile."""
        for before, after, change in self._since_job or ():
            reviewed, _ = reviewed.after(before, after, change)
        self._since_job = None
        self._review = reviewed


def open_editor(
    store: PlanStore, author: Author, clock: Clock, calendars: Calendars, rules: Sequence[Rule]
) -> PlanEditor:
    """Load a plan; it is not reviewed yet (`review_job`). The review's day is the planner's local one."""
    facts = Facts(clock.now().astimezone().date(), calendars)
    plan = store.load()
    past = () if store.read_only else still_done(store.recent(REMEMBERED), author.name)
    return PlanEditor(store, plan, unreviewed(facts, rules), author, clock, past)
