"""What comes of an edit, and what comes by itself from where a plan is kept."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.changes import Change, ItemChange
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.planning.edit_queue import SetAside
from app.services.ports import PlanFileError, StorageFailed
from app.services.review.review import ReviewDelta


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came from where the plan is kept.

    `change` is what it did to the plan in the window, perhaps nothing, and `delta` to the findings;
    `theirs` are the changes of others, oldest first; `set_aside` the edits about which somebody must decide now;
    `trouble` why not everything could be written or read.
    """

    change: Change
    delta: ReviewDelta
    theirs: tuple[Change, ...] = ()
    set_aside: tuple[SetAside, ...] = ()
    trouble: PlanFileError | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of an edit: the stamped change, what it did to the findings, and whether it is on disk.

    `trouble` is set where it could not be written yet: the plan in the window holds it, and
    it is written with the next edit or `retry`. `arrival` is set where others turned out to have written too.
    """

    change: Change
    delta: ReviewDelta
    trouble: StorageFailed | None = None
    arrival: Arrival | None = None


def as_one(theirs: Sequence[Change], items: tuple[ItemChange, ...]) -> Change:
    """Others' changes as one, known by the newest of them."""
    if not theirs:
        return Change(text("changes that waited"), items)
    label = theirs[0].label if len(theirs) == 1 else text("{count} changes", count=len(theirs))
    authors = ", ".join(dict.fromkeys(change.author for change in theirs if change.author))
    newest = theirs[-1]
    return Change(label, items, newest.id, authors, newest.computer, newest.at)
