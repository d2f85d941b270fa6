"""The edits that the table makes: cells, fills, pastes, bulk edits, deletions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from app.domain.wording import text
from app.domain.wording_values import engagements_count
from app.gui.dialogs.bulk_edit import BulkEdit, BulkWish
from app.gui.dialogs.paste_preview import PastePreview
from app.gui.engaging.deleting import ask_and_delete
from app.gui.screens.table.cell_source import CellSource
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.cell_proposals import CellProposal, CellWish
from app.services.layouts.table_columns import PART_COLUMNS, TableColumn, columns_of
from app.services.layouts.table_edits import (
    add_from_cell,
    edit_cell,
    propose,
    propose_shift,
)
from app.services.review.move_preview import along_words

MOST_UNSEEN = 10
"""Rows that a paste may change without being shown first."""


class TableEditing(QObject):
    """Works out what a gesture means for the plan, asks where that is large, and does it as one step."""

    def __init__(self, workspace: Workspace, source: CellSource, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._document = workspace.document
        self._source = source

    def write(self, engagement_id: str | None, column: TableColumn, typed: str) -> bool:
        """Take what was typed into a cell; without an engagement it makes a new one."""
        document, reading = self._document, self._source.reading
        typed = self._source.meant(column, typed)
        if engagement_id is not None:
            return document.attempt(
                partial(edit_cell, document.plan, document.review, reading, engagement_id, column, typed)
            )
        if not typed.strip():
            return False
        period = self._workspace.view.filter.period
        return document.attempt(partial(add_from_cell, document.plan, document.review, reading, column, typed, period))

    def work_out(self, wishes: Sequence[CellWish]) -> CellProposal:
        """What the wishes come to."""
        document = self._document
        period = self._workspace.view.filter.period
        return propose(document.plan, document.review, self._source.reading, wishes, period)

    def make(self, wishes: Sequence[CellWish]) -> None:
        """Do what the wishes come to, and say how many cells that is and what was refused."""
        if self._is_refused():
            return
        proposal = self.work_out(wishes)
        if wishes and not proposal.outcomes:
            self._workspace.say(self.tr("The cells hold this already. Nothing was changed."))
            return
        self._do(proposal)
        if proposal.refused:
            reasons = dict.fromkeys(words(each.refusal) for each in proposal.refused if each.refusal is not None)
            said = self.tr("{count} cells stay as they were.").format(count=len(proposal.refused))
            if len(proposal.refused) == 1:
                said = self.tr("1 cell stays as it was.")
            done = (self._done(proposal),) if proposal.changed else ()
            self._workspace.say(" ".join((*done, said, *reasons)))

    def paste(self, wishes: Sequence[CellWish]) -> None:
        """Do what a pasted block comes to; shown first where it is large or in part refused."""
        if self._is_refused():
            return
        proposal = self.work_out(wishes)
        if not proposal.outcomes:
            self._workspace.say(self.tr("The cells hold this already. Nothing was changed."))
            return
        if proposal.rows <= MOST_UNSEEN and not proposal.refused:
            self._do(proposal)
            return
        proposal = self._with_along(proposal)
        again = partial(self._pasted_again, wishes, proposal)
        rows = len({each.row for each in wishes})
        dialog = PastePreview(self._workspace.icons, rows, proposal, again, self._workspace.window)
        dialog.agreed.connect(self._do)
        dialog.open()

    def bulk_edit(self, ids: Sequence[str]) -> None:
        """Ask which field of these engagements gets which value."""
        if self._is_refused():
            return
        if not ids:
            self._workspace.say(self.tr("Select the engagements to change first."))
            return
        kinds = {self._document.plan.engagements[each].kind for each in ids}
        columns = [
            column
            for column in (*columns_of(self._document.plan).all, *PART_COLUMNS)
            if column.in_bulk and (column.part is None or any(map(column.part.record.fits, kinds)))
        ]
        dialog = BulkEdit(
            self._workspace.icons,
            len(ids),
            columns,
            self._source.choices,
            self._source.names,
            self._terms,
            partial(self._bulk, tuple(ids)),
            self._workspace.window,
        )
        dialog.agreed.connect(self._do)
        dialog.open()

    def delete(self, ids: Sequence[str]) -> None:
        """Delete engagements, after a question where they are many."""
        if not ids or self._is_refused():
            return
        ask_and_delete(self._workspace, ids)

    def _terms(self, column: TableColumn) -> Mapping[str, str]:
        return self._workspace.staff_words().terms_of_kinds if column.id == "kind" else {}

    def _is_refused(self) -> bool:
        if self._document.read_only:
            self._document.refused.emit(text("This plan is open for reading only. Nothing was changed."))
        return self._document.read_only

    def _bulk(self, ids: tuple[str, ...], wish: BulkWish) -> CellProposal:
        if wish.column is None:
            return self._with_along(propose_shift(self._document.plan, ids, wish.days))
        wishes = [CellWish(row, each, wish.column, wish.typed) for row, each in enumerate(ids, 1)]
        return self._with_along(self.work_out(wishes))

    def _with_along(self, proposal: CellProposal) -> CellProposal:
        """The proposal as a person is shown it before it is made."""
        return replace(proposal, along=along_words(proposal.change, self._document.followed(proposal.change)))

    def _pasted_again(self, wishes: Sequence[CellWish], first: CellProposal, helped: bool) -> CellProposal:
        if not helped:
            return first
        better = {(each.wish.row, each.wish.column.id): each.suggestion for each in first.refused if each.suggestion}
        return self._with_along(
            self.work_out(
                [
                    CellWish(each.row, each.engagement, each.column, better.get((each.row, each.column.id), each.typed))
                    for each in wishes
                ]
            )
        )

    def _do(self, proposal: CellProposal) -> None:
        if self._document.do(proposal.change) and proposal.changed:
            self._workspace.say(self._done(proposal))

    def _done(self, proposal: CellProposal) -> str:
        cells = len(proposal.changed)
        said = self.tr("1 cell changed.") if cells == 1 else self.tr("{count} cells changed.").format(count=cells)
        if proposal.made:
            made = words(text("{count}", count=engagements_count(proposal.made)))
            others = proposal.rows - proposal.made
            said = self.tr("Added: {engagements}.").format(engagements=made)
            if others:
                said = self.tr("Added: {engagements}; changed: {count}.").format(engagements=made, count=others)
        return said
