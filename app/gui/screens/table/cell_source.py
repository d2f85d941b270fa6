"""What an editor asks about its cell: the text to begin with, the names to offer, what a text comes to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.not_understood import NotUnderstood
from app.domain.spans import Dates
from app.domain.wording import Text
from app.gui.editors.echo_line import Understood
from app.gui.look.dates import date_preferences
from app.gui.screens.table.model import EngagementTableModel
from app.gui.workspace.document import PlanDocument, words
from app.services.edits.drafting import with_fields
from app.services.edits.refusals import EditRefused
from app.services.importing.field_reading import FieldReading
from app.services.importing.staff_words import StaffWords
from app.services.layouts.table_columns import TableColumn
from app.services.layouts.table_values import copy_text, edit_text
from app.services.review.move_preview import along_words
from app.services.texts.date_echo import echo


class CellSource:
    """Answers for the cells of one model over one document."""

    def __init__(
        self,
        document: PlanDocument,
        model: EngagementTableModel,
        places: Sequence[Place],
        words: Callable[[], StaffWords],
    ) -> None:
        self._document = document
        self._places = places
        self._words = words
        self._model = model
        self._reading: FieldReading | None = None

    @property
    def reading(self) -> FieldReading:
        """What the plan as it is now makes of typed words."""
        plan, today, preferences = self._document.plan, self._document.today, date_preferences()
        if self._reading is None or not self._reading.follows(plan, today, preferences):
            self._reading = FieldReading(plan, today, self._places, self._words, preferences)
        return self._reading

    def column_at(self, place: int) -> TableColumn:
        """The column shown at a place."""
        return self._model.columns[place]

    def title(self, column: TableColumn) -> str:
        """A column's title in the language of the window."""
        return words(column.title)

    def item_at(self, at: int) -> Engagement | None:
        """The engagement of a row; None in the empty one."""
        item_id = self._model.id_at(at)
        return self._document.plan.engagements.get(item_id) if item_id is not None else None

    def edit_text(self, at: int, column: TableColumn) -> str:
        """The text that an editor begins with."""
        item = self.item_at(at)
        return edit_text(self._document.plan, self.reading, column, item) if item is not None else ""

    def copy_text(self, item_id: str, column: TableColumn) -> str:
        """The text of a cell for other programs."""
        plan = self._document.plan
        return copy_text(plan, self.reading, column, plan.engagements[item_id])

    def choices(self, column: TableColumn) -> Sequence[tuple[str, str]]:
        """What a cell that takes one of some choices offers: what is typed for each, and how it is said."""
        if column.sort is None or not column.is_choice:
            return ()
        return [(typed, words(said) if isinstance(said, Text) else said)
                for typed, said in column.sort.choices(self.reading.items)]  # fmt: skip

    def names(self, column: TableColumn) -> Sequence[str]:
        """What an editor of the column offers; empty for a plain line."""
        if column.is_choice:
            return [said for _, said in self.choices(column)]
        if column.part is not None:
            return column.part.sort.offered(self.reading.names)
        return self.reading.offered(column.id) if column.sort is not None else ()

    def meant(self, column: TableColumn, typed: str) -> str:
        """What was typed, in the words of the plan where it is one of the choices as the window says them."""
        return next((each for each, said in self.choices(column) if said == typed.strip()), typed)

    def understand(self, at: int, column: TableColumn, typed: str) -> Understood:
        """What a text comes to in a cell, without changing anything."""
        if not typed.strip() and self.item_at(at) is None:
            return Understood(True)
        try:
            value = self._value(at, column, self.meant(column, typed))
        except NotUnderstood as refusal:
            return Understood(False, words(refusal.reason))
        if not isinstance(value, Dates):
            return Understood(True)
        said = echo(value, self._document.plan.settings.year_start), *self._along(at, column, value)
        return Understood(True, " · ".join(map(words, said)))

    def _along(self, at: int, column: TableColumn, dates: Dates) -> tuple[Text, ...]:
        """What goes along where the engagement of a row is given these dates."""
        item = self.item_at(at)
        if item is None:
            return ()
        try:
            proposed = with_fields(self._document.plan, item, {column.id: dates})
        except EditRefused:  # It is told when the cell is left.
            return ()
        return along_words(proposed, self._document.followed(proposed))

    def _value(self, at: int, column: TableColumn, typed: str) -> Any:
        if column.part is not None:
            return self.reading.read(column.part.sort, typed)
        return self.reading.value(column.id, typed, self.item_at(at))
