"""The table of engagements: a spreadsheet over the plan."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.changes import Change
from app.gui.editors.cell_editors import CellStep
from app.gui.engaging.beginning import begin_anywhere
from app.gui.screens.table.arrangement import Arrangement
from app.gui.screens.table.bar import TableBar
from app.gui.screens.table.cell_source import CellSource
from app.gui.screens.table.command_binding import TableCommands
from app.gui.screens.table.commands import away
from app.gui.screens.table.delegate import CellDelegate
from app.gui.screens.table.editing import TableEditing
from app.gui.screens.table.folding import GroupFolding
from app.gui.screens.table.following import RowFollower
from app.gui.screens.table.gestures import CellGestures
from app.gui.screens.table.grid_columns import GridColumns
from app.gui.screens.table.menu import TableMenus
from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.ordering import TableOrdering
from app.gui.screens.table.pages import TablePages
from app.gui.screens.table.selection_link import SelectionLink
from app.gui.screens.table.undisturbed import Undisturbed
from app.gui.screens.table.view import EngagementGrid
from app.gui.widgets.spacing import column
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.table_columns import TableColumn
from app.services.review.review import ReviewDelta

BULK_EDIT = "engagement.bulk-edit"


class TableScreen(QWidget):
    """See screens.md §3.3. Rows stay where they are while cells are edited; sorting and filtering order them anew."""

    arranged = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tableScreen")
        self.setAccessibleName(self.tr("Table"))
        self._workspace = workspace
        self._document, self._view = workspace.document, workspace.view
        self._arrangement = Arrangement(workspace.settings, workspace.document)
        self._is_stale = True
        self._made: str | None = None
        self._model = EngagementTableModel(self._write, self)
        self._ordering = TableOrdering(workspace, self._arrangement, self._model, self)
        self._rows = RowFollower(self._document, self._view, self._model)
        self._source = CellSource(self._document, self._model, workspace.places, workspace.staff_words)
        self._editing = TableEditing(workspace, self._source, self)
        self._grid = EngagementGrid(self._model, workspace.icons)
        self._grid.setAccessibleName(self.tr("Engagements"))
        self._header = self._grid.header
        self._delegate = CellDelegate(workspace.icons, self._source, self._grid)
        self._grid.setItemDelegate(self._delegate)
        self._undisturbed = Undisturbed(workspace, self._grid, self._model, self._delegate, self._source)
        self._columns = GridColumns(workspace, self._arrangement, self._grid, self._model)
        self._gestures = CellGestures(workspace, self._grid, self._model, self._source, self._editing)
        self._selection = SelectionLink(self._grid, self._model, self._view)
        self._folding = GroupFolding(workspace, self._grid, self._model, self._rows, self._refresh)
        self._menus = TableMenus(self, self._grid, self._model, self._ordering, workspace)
        self.setFocusProxy(self._grid)
        self._commands = self._bind()
        self._lay_out()
        self._connect()
        self._show_columns()

    @property
    def grid(self) -> EngagementGrid:
        """The grid itself."""
        return self._grid

    def new_engagement(self) -> None:
        """Go to the empty row and open its title for typing; without rows or titles, begin one in the panel."""
        place = self._model.column_of("title")
        if place is None or not self._model.ids:
            begin_anywhere(self._workspace)
            return
        index = self._model.index(len(self._model.lines), place)
        self._grid.setCurrentIndex(index)
        self._grid.scrollTo(index)
        self._grid.setFocus()
        self._grid.edit(index)

    def delete_selected(self) -> None:
        """Delete the engagements of the selected rows."""
        self._editing.delete(self._selection.ids)

    def bulk_edit(self) -> None:
        """Change one field of the selected engagements."""
        self._editing.bulk_edit(self._view.selected)

    def copy(self) -> None:
        """Put the selected cells on the clipboard."""
        self._gestures.copy()

    def paste(self) -> None:
        """Fill the cells from the first selected one on with what the clipboard holds."""
        self._gestures.paste()

    def choose_columns(self) -> None:
        """Ask which columns are shown."""
        self._columns.choose()

    def sort_by(self, column_id: str, added: bool = False) -> None:
        """Sort by a column as a click on its head does."""
        self._ordering.sort_by(column_id, added)

    def sort_again(self) -> None:
        """Put the rows where order, groups and column filters have them now; the one looked at stays in sight."""
        self._refresh()
        self._grid.scrollTo(self._grid.currentIndex())

    def fill_down(self) -> None:
        """Give the selected cells what stands in the topmost of their column."""
        self._gestures.fill_down()

    def select_all(self) -> None:
        """Select every row that is shown."""
        self._grid.select_rows([at for at, _ in self._model.targets(0)])

    def fewer(self) -> tuple[str, ...] | None:
        """The engagements that the columns let through, where they leave any out."""
        return self._rows.passing(self._ordering.wish)

    def arrangement(self) -> Mapping[str, str]:
        """Columns, order, groups and column filters, for a saved view."""
        return self._ordering.parts()

    def arrange(self, parts: Mapping[str, str]) -> None:
        """Show columns, order, groups and column filters as a saved view has them."""
        if parts == self.arrangement():
            return
        self._ordering.take(parts)
        self._on_columns_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_conditions()
        # Hidden, it followed neither the plan nor the selection.
        self._refresh() if self._is_stale else self._selection.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._show_conditions()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _show_conditions(self) -> None:
        no_writing = self.tr("This plan is open for reading only") if self._document.read_only else ""
        self._commands.show("" if self.isVisible() else away(), no_writing)

    def _lay_out(self) -> None:
        icons, action = self._workspace.icons, self._workspace.actions.action
        self._bar = TableBar(icons, action("table.clear-column-filters"), action("table.sort-again"))
        bring_in = action("file.import").trigger
        self._pages = TablePages(icons, self._grid, self.new_engagement, self.paste, bring_in, self._clear_all)
        layout = column(self, gap=0)
        layout.addWidget(self._bar)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        grid, document, view, workspace = self._grid, self._document, self._view, self._workspace
        grid.opened.connect(self._on_opened)
        grid.deleted.connect(self.delete_selected)
        grid.filled_down.connect(workspace.actions.action("table.fill-down").trigger)
        grid.menu_wanted.connect(self._menus.open_for_cell)
        self._header.menu_wanted.connect(self._menus.open_for_head)
        self._ordering.changed.connect(self._on_ordered)
        self._bar.clear_wanted.connect(self._ordering.clear_filters)
        self._bar.again_wanted.connect(self.sort_again)
        self._bar.columns_wanted.connect(self.choose_columns)
        self._bar.bulk_wanted.connect(self.bulk_edit)
        self._bar.group_wanted.connect(self._ordering.ask_group)
        self._delegate.stepped.connect(self._on_stepped)
        self._header.sorted_by.connect(self.sort_by)
        self._columns.changed.connect(self._on_columns_changed)
        document.replaced.connect(self._ordering.forget_filters)
        document.replaced.connect(self._show_conditions)
        for signal in (document.replaced, document.reviewed, view.filter_changed):
            signal.connect(self._refresh)
        document.changed.connect(self._on_changed)
        workspace.themes.changed.connect(self._grid.repaint_all)
        workspace.settings.changed.connect(self._fit_rows)

    def _bind(self) -> TableCommands:
        ordering, actions = self._ordering, self._workspace.actions
        # “Clear filters” promises that everything is shown again.
        actions.action("edit.clear-filters").triggered.connect(ordering.clear_filters)
        return TableCommands(
            actions,
            {
                BULK_EDIT: self.bulk_edit,
                "table.fill-down": self.fill_down,
                "table.group-by": ordering.ask_group,
                "table.ungroup": partial(ordering.group_by, None),
                "table.open-groups": self._folding.open_all,
                "table.close-groups": self._folding.close_all,
                "table.filter-column": self._menus.filter_here,
                "table.clear-column-filters": ordering.clear_filters,
                "table.sort-again": self.sort_again,
                "table.choose-columns": self.choose_columns,
            },
        )

    def _show_columns(self) -> None:
        self._columns.show()
        self._fit_rows()
        self._show_order()

    def _fit_rows(self) -> None:
        self._delegate.fit_font()
        self._grid.fit_rows(self._arrangement.row_gap)
        self._columns.fit()

    @begun_anew
    def _refresh(self) -> None:
        """Show all rows anew, in order, and keep the place of the current cell."""
        if not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        with self._selection.kept(), self._undisturbed.kept():
            self._rows.show_all(self._ordering.wish)
        self._show_order()
        self._show_page()

    def _show_page(self) -> None:
        has_rows, wish = bool(self._model.lines), self._ordering.wish
        is_filtered = not self._view.filter.is_empty or bool(wish.filters)
        self._pages.show_page(has_rows=has_rows, is_filtered=is_filtered)
        self._bar.let_edit(has_rows and not self._document.read_only)
        self._bar.show_filters(self._ordering.said_of_filters(), self._model.count, len(self._view.shown))
        self._bar.show_astray(self._rows.astray(wish))

    def _show_order(self) -> None:
        wish = self._ordering.wish
        self._header.show_sorts(self._model.columns, wish.sorts, {each.column for each in wish.filters})
        self._bar.show_order(self._ordering.said_of_order())

    def _write(self, at: int, each: TableColumn, typed: str) -> bool:
        item_id = self._model.id_at(at)
        before = frozenset(self._document.plan.engagements) if item_id is None else frozenset()
        done = self._editing.write(item_id, each, typed)
        made = frozenset(self._document.plan.engagements) - before if item_id is None else frozenset()
        self._made = next(iter(made), None)
        return done

    def _on_stepped(self, at: int, step: CellStep) -> None:
        # What was typed into the empty row stands where the order puts it. Sideways the cursor goes on
        # in that row; downwards it stays in the empty one, ready for the next.
        made = self._model.row_of(self._made) if self._made is not None else None
        self._made = None
        column_at = max(self._grid.currentIndex().column(), 0)
        self._grid.setCurrentIndex(self._model.index(at if made is None else made, column_at))
        if made is not None and step is CellStep.DOWN:
            self._grid.setCurrentIndex(self._model.index(len(self._model.lines), column_at))
        else:
            self._grid.step(step)

    def _on_opened(self) -> None:
        self._selection.tell()
        self._workspace.actions.action("engagement.open").trigger()

    def _on_columns_changed(self) -> None:
        with self._undisturbed.kept():
            self._show_columns()
            self._refresh()
        self.arranged.emit()

    def _on_ordered(self) -> None:
        self._refresh()
        self.arranged.emit()

    def _clear_all(self) -> None:
        self._ordering.clear_filters()
        self._view.set_filter(PlanFilter())

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        with self._selection.kept(), self._undisturbed.kept_from_others():
            self._rows.follow(change, delta, self._ordering.wish)
        self._undisturbed.look_again()
        self._show_page()
