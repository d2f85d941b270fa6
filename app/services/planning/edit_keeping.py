"""Edits that are not written yet are kept on this computer, and taken up again by the next session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.changes import Change, ItemChange
from app.services.planning.edit_queue import FOREIGN, EditQueue, SetAside
from app.services.planning.hands import Hand, Hands
from app.services.ports import PlanFileError, StorageFailed
from app.services.store_ports import EditJournal, KeptEdit, PlanStore


class EditKeeping:
    """Keeps the edits of one open plan in its journal, if it has one.

    `trouble` is why the last ones could not be kept, or None.
    """

    def __init__(self, journal: EditJournal | None) -> None:
        self._journal = journal
        self.trouble: StorageFailed | None = None

    def keep(self, edits: Sequence[KeptEdit]) -> StorageFailed | None:
        """Keep these; the trouble where that fails for the first time."""
        if self._journal is None:
            return None
        was = self.trouble
        try:
            self._journal.keep(edits)
            self.trouble = None
        except StorageFailed as error:
            self.trouble = error
        return self.trouble if was is None else None

    def close(self) -> None:
        """Leave what is kept to the next session."""
        if self._journal is not None:
            self._journal.close()


def kept_edits(waiting: Iterable[Change], aside: Iterable[SetAside]) -> tuple[KeptEdit, ...]:
    """What is to be kept: edits set aside first."""
    out = (KeptEdit(each.change, True, each.behind, each.reason) for each in aside)
    return (*out, *(KeptEdit(change) for change in waiting))


def left_edits(store: PlanStore, queue: EditQueue, journal: EditJournal, hands: Hands) -> EditQueue:
    """The queue with what earlier sessions left in the journal and was not written since.

    Raises PlanFileError where the store cannot be read. Whose hands are at odds with it is read too.
    """
    left = journal.left()
    if not left:
        return queue
    written = store.holding(each.change.id for each in left)
    rest = [each for each in left if each.change.id not in written]
    aside = [
        SetAside(each.change, each.behind, FOREIGN if each.is_foreign else each.reason)
        for each in rest
        if each.is_aside or each.is_foreign
    ]
    waiting = [each.change for each in rest if not (each.is_aside or each.is_foreign)]
    resumed = queue.resumed(aside, waiting)
    _look_up(store, resumed, hands)
    return resumed


def _look_up(store: PlanStore, queue: EditQueue, hands: Hands) -> None:
    for table, item_id in sorted({key for each in queue.aside for key in each.change.touches}):
        try:
            entries = store.history(table, item_id)
        except PlanFileError:
            return
        for entry in reversed(entries):
            hands.note_item(ItemChange(table, item_id, entry.before, entry.after), Hand(entry.author, entry.at))
