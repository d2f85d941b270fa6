"""What an editor asks about its cell: the text to begin with, the names to offer, what a text comes to."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.not_understood import NotUnderstood
from app.domain.spans import Dates
from app.domain.wording import Text
from app.gui.document import PlanDocument, words
from app.gui.screens.table.editors import Understood
from app.gui.screens.table.model import EngagementTableModel
from app.services.date_echo import echo
from app.services.layouts.table_columns import Column, Entry
from app.services.layouts.table_values import CellReader, edit_text


class CellSource:
    """Answers for the cells of one model over one document."""

    def __init__(self, document: PlanDocument, model: EngagementTableModel, places: Sequence[Place]) -> None:
        self._document = document
        self._places = places
        self._model = model
        self._reader: CellReader | None = None

    @property
    def reader(self) -> CellReader:
        """The reader of the plan as it is now."""
        plan, today = self._document.plan, self._document.today
        if self._reader is None or not self._reader.fits(plan, today):
            self._reader = CellReader(plan, today, self._places)
        return self._reader

    def column_at(self, place: int) -> Column:
        """The column shown at a place."""
        return self._model.columns[place]

    def title(self, column: Column) -> str:
        """A column's title in the language of the window."""
        return words(column.title)

    def item_at(self, at: int) -> Engagement | None:
        """The engagement of a row; None in the empty one."""
        item_id = self._model.id_at(at)
        return self._document.plan.engagements.get(item_id) if item_id is not None else None

    def edit_text(self, at: int, column: Column) -> str:
        """The text that an editor begins with."""
        item = self.item_at(at)
        return edit_text(self._document.plan, column, item) if item is not None else ""

    def names(self, column: Column) -> Sequence[str]:
        """What an editor of the column offers; empty for a plain line."""
        if column.entry is Entry.COUNTRIES:
            return self.reader.country_names()
        return [words(title) if isinstance(title, Text) else title for _, title in self.reader.choices(column)]

    def understand(self, at: int, column: Column, typed: str) -> Understood:
        """What a text comes to in a cell, without changing anything."""
        if not typed.strip() and self.item_at(at) is None:
            return Understood(True)
        try:
            value = self.reader.read(column, typed, self.item_at(at))
        except NotUnderstood as refusal:
            return Understood(False, words(refusal.reason))
        return Understood(True, words(echo(value)) if isinstance(value, Dates) else "")
