"""How the rows of the table are laid out, and the questions for it: order, groups, what the columns let through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Change
from app.gui.screens.table.arrangement import Arrangement, sorted_by
from app.gui.screens.table.column_filter import ColumnFilterDialog
from app.gui.screens.table.group_chooser import GroupChooser
from app.gui.screens.table.model import EngagementTableModel
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.table_columns import TableColumn
from app.services.layouts.table_filters import (
    ColumnFilter,
    Filters,
    check,
    filter_words,
    part_choices,
    read_filters,
    with_filter,
)
from app.services.layouts.table_rows import TableWish, table_reading


class TableOrdering(QObject):
    """`changed` when the rows are to be laid out in another way. Order and groups are a person's taste and kept; what
    the columns let through belongs to what is looked at, and goes with the plan.
    """

    changed = Signal()

    def __init__(
        self, workspace: Workspace, arrangement: Arrangement, model: EngagementTableModel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._arrangement = arrangement
        self._model = model
        self._wish = TableWish(arrangement.sorts, arrangement.group)
        workspace.document.replaced.connect(self._look_again)
        workspace.document.changed.connect(self._on_changed)

    @property
    def wish(self) -> TableWish:
        """How the rows are laid out."""
        return self._wish

    def sort_by(self, column_id: str, added: bool = False) -> None:
        """Sort by a column as a click on its head does."""
        sorts = sorted_by(self._wish.sorts, column_id, added=added)
        self._arrangement.keep_sorts(sorts)
        self._lay_out(replace(self._wish, sorts=sorts))

    def group_by(self, column: TableColumn | None) -> None:
        """Put the rows into groups by a column, or into none."""
        self._arrangement.keep_group(column)
        self._lay_out(replace(self._wish, group=column))

    def ask_group(self) -> None:
        """Ask by which column the rows are grouped."""
        dialog = GroupChooser(self._arrangement.known, self._model.columns, self._wish.group, self._workspace.window)
        dialog.chosen.connect(self.group_by)
        dialog.open()

    def ask_filter(self, column: TableColumn) -> None:
        """Ask what a column lets through."""
        document, view = self._workspace.document, self._workspace.view
        plan, review = document.plan, document.review
        dialog = ColumnFilterDialog(
            self._workspace.icons,
            column,
            self.filter_of(column),
            part_choices(plan, review, column, view.shown),
            partial(check, column, reading=table_reading(plan, review)),
            self._workspace.window,
        )
        dialog.made.connect(self.filter_by)
        dialog.open()

    def filter_of(self, column: TableColumn) -> ColumnFilter:
        """What a column lets through."""
        found = (each for each in self._wish.filters if each.column == column.id)
        return next(found, ColumnFilter(column.id))

    def filter_by(self, wanted: ColumnFilter) -> None:
        """Let a column let through what is wanted, and nothing else."""
        self._filter(with_filter(self._wish.filters, wanted))

    def clear_filter(self, column: TableColumn) -> None:
        """Let a column show every row again."""
        self.filter_by(ColumnFilter(column.id))

    def clear_filters(self) -> None:
        """Let the columns show every row again."""
        self._filter(())

    def forget_filters(self) -> None:
        """The filters were of another plan."""
        self._wish = replace(self._wish, filters=())

    def _on_changed(self, change: Change, _delta: object) -> None:
        if "own_fields" in change.tables:
            self._look_again()

    def _look_again(self) -> None:
        """Other own fields: lay the rows out by those columns that there are now."""
        known = self._arrangement.known.by_id
        filters = tuple(each for each in self._wish.filters if each.column in known)
        self._wish = TableWish(self._arrangement.sorts, self._arrangement.group, filters)

    def said_of_filters(self) -> str:
        """What the columns let through, in words; empty where that is everything."""
        document = self._workspace.document
        if not document.is_open:
            return ""
        return "; ".join(words(filter_words(document.plan, each)) for each in self._wish.filters)

    def said_of_order(self) -> str:
        """By what the rows are sorted and grouped."""
        known = self._arrangement.known.by_id
        names = ", ".join(words(known[sort.column].title) for sort in self._wish.sorts if sort.column in known)
        if self._wish.group is None:
            return self.tr("Sorted by {columns}").format(columns=names)
        group = words(self._wish.group.title)
        return self.tr("Grouped by {group}, sorted by {columns}").format(group=group, columns=names)

    def parts(self) -> Mapping[str, str]:
        """All of it and the columns, for a saved view."""
        return self._arrangement.parts(self._wish)

    def take(self, parts: Mapping[str, str]) -> None:
        """Lay the rows out as a saved view has them; `changed` is not said: the columns may be others too."""
        self._arrangement.take(parts)
        document = self._workspace.document
        filters: Filters = ()
        if document.is_open:
            filters = read_filters(
                parts.get("filters", ""), table_reading(document.plan, document.review), document.plan
            )
        self._wish = TableWish(self._arrangement.sorts, self._arrangement.group, filters)

    def _filter(self, filters: Filters) -> None:
        if filters != self._wish.filters:
            self._lay_out(replace(self._wish, filters=filters))

    def _lay_out(self, wish: TableWish) -> None:
        self._wish = wish
        self.changed.emit()
