"""The table of engagements: a spreadsheet over the plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.changes import Change
from app.gui.engaging.beginning import begin_anywhere
from app.gui.screens.table.arrangement import Arrangement, sorted_by
from app.gui.screens.table.cell_source import CellSource
from app.gui.screens.table.column_chooser import ColumnChooser
from app.gui.screens.table.delegate import CellDelegate
from app.gui.screens.table.editing import TableEditing
from app.gui.screens.table.editors import CellStep
from app.gui.screens.table.following import RowFollower
from app.gui.screens.table.gestures import CellGestures
from app.gui.screens.table.menu import cell_menu, edit_entries, sort_entries
from app.gui.screens.table.model import EngagementTableModel
from app.gui.screens.table.pages import TablePages
from app.gui.screens.table.undisturbed import Undisturbed
from app.gui.screens.table.view import EngagementGrid
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.table_columns import BY_ID, TableColumn
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
        self._arrangement = Arrangement(workspace.settings)
        self._sorts = self._arrangement.sorts
        self._is_stale = True
        self._made: str | None = None
        self._is_following = False
        self._model = EngagementTableModel(self._write, self)
        self._rows = RowFollower(self._document, self._view, self._model)
        self._source = CellSource(self._document, self._model, workspace.places, workspace.staff_words)
        self._editing = TableEditing(workspace, self._source, self)
        self._grid = EngagementGrid(self._model, workspace.icons)
        self._grid.setAccessibleName(self.tr("Engagements"))
        self._header = self._grid.header
        self._delegate = CellDelegate(workspace.icons, self._source, self._grid)
        self._grid.setItemDelegate(self._delegate)
        self._undisturbed = Undisturbed(self._document, self._grid, self._model, self._delegate, self._source)
        self._gestures = CellGestures(workspace, self._grid, self._model, self._source, self._editing)
        self.setFocusProxy(self._grid)
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
        index = self._model.index(len(self._model.ids), place)
        self._grid.setCurrentIndex(index)
        self._grid.scrollTo(index)
        self._grid.setFocus()
        self._grid.edit(index)

    def delete_selected(self) -> None:
        """Delete the engagements of the selected rows."""
        self._editing.delete(self._selected_ids())

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
        dialog = ColumnChooser(self._workspace.icons, self._model.columns, self._workspace.window)
        dialog.chosen.connect(self._on_columns_chosen)
        dialog.open()

    def sort_by(self, column_id: str, added: bool = False) -> None:
        """Sort by a column as a click on its head does."""
        self._sorts = sorted_by(self._sorts, column_id, added=added)
        self._arrangement.keep_sorts(self._sorts)
        self._refresh()
        self.arranged.emit()

    def arrangement(self) -> Mapping[str, str]:
        """Columns and order, for a saved view."""
        return self._arrangement.parts(self._sorts)

    def arrange(self, parts: Mapping[str, str]) -> None:
        """Show columns and order as a saved view has them."""
        if parts == self.arrangement():
            return
        self._arrangement.take(parts)
        self._sorts = self._arrangement.sorts
        self._show_columns()
        self._refresh()
        self.arranged.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Hidden, it followed neither the plan nor the selection.
        self._refresh() if self._is_stale else self._on_view_selected()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _lay_out(self) -> None:
        icons = self._workspace.icons
        self._order = TextLabel(muted=True)
        self._order.setObjectName("sortOrder")
        columns_button = QPushButton(self.tr("Columns…"))
        columns_button.setObjectName("chooseColumns")
        columns_button.clicked.connect(self.choose_columns)
        self._bulk_button = QPushButton(self.tr("Bulk edit…"))
        self._bulk_button.setObjectName("bulkEditButton")
        self._bulk_button.clicked.connect(self.bulk_edit)
        bar = row(gap=GRID)
        bar.setContentsMargins(GRID + 4, GRID, GRID + 4, GRID)
        bar.addWidget(self._order)
        bar.addStretch(1)
        bar.addWidget(self._bulk_button)
        bar.addWidget(columns_button)
        clear = partial(self._view.set_filter, PlanFilter())
        bring_in = self._workspace.actions.action("file.import").trigger
        self._pages = TablePages(icons, self._grid, self.new_engagement, self.paste, bring_in, clear)
        layout = column(self, gap=0)
        layout.addLayout(bar)
        layout.addWidget(self._pages, 1)

    def _connect(self) -> None:
        grid, document, view, workspace = self._grid, self._document, self._view, self._workspace
        grid.opened.connect(self._on_opened)
        grid.deleted.connect(self.delete_selected)
        grid.menu_wanted.connect(self._open_menu)
        grid.selectionModel().selectionChanged.connect(self._on_selected)
        grid.selectionModel().currentChanged.connect(self._on_selected)
        self._delegate.stepped.connect(self._on_stepped)
        self._header.sorted_by.connect(self.sort_by)
        self._header.let_go.connect(self._keep_widths)
        self._header.dragged.connect(self._on_dragged)
        if BULK_EDIT in workspace.actions.unbound():
            workspace.actions.bind(BULK_EDIT, self.bulk_edit)
        for signal in (document.replaced, document.reviewed, view.filter_changed):
            signal.connect(self._refresh)
        document.changed.connect(self._on_changed)
        view.selection_changed.connect(self._on_view_selected)
        workspace.themes.changed.connect(self._grid.repaint_all)
        workspace.settings.changed.connect(self._fit_rows)

    def _show_columns(self) -> None:
        columns = self._arrangement.columns
        self._model.set_columns(columns)
        letter = self.fontMetrics().averageCharWidth()
        for place, each in enumerate(columns):
            self._grid.setColumnWidth(place, self._arrangement.width(each) or each.width * letter + 2 * GRID)
        self._fit_rows()
        self._show_order()

    def _fit_rows(self) -> None:
        self._delegate.fit_font()
        self._grid.fit_rows(self._arrangement.row_gap)

    @begun_anew
    def _refresh(self) -> None:
        """Show all rows anew, in order, and keep the place of the current cell."""
        if not self.isVisible():
            self._is_stale = True
            return
        self._is_stale = False
        current, place = self._model.id_at(self._grid.currentIndex().row()), self._grid.currentIndex().column()
        self._is_following = True
        with self._undisturbed.kept():
            self._rows.show_all(self._sorts)
            at = self._model.row_of(current) if current is not None else None
            if at is not None:
                self._grid.setCurrentIndex(self._model.index(at, max(place, 0)))
        self._is_following = False
        self._show_order()
        self._show_page()
        self._on_view_selected()

    def _show_page(self) -> None:
        has_rows = bool(self._model.ids)
        self._pages.show_page(has_rows=has_rows, is_filtered=not self._view.filter.is_empty)
        self._bulk_button.setEnabled(has_rows and not self._document.read_only)

    def _show_order(self) -> None:
        self._header.show_sorts(self._model.columns, self._sorts)
        names = ", ".join(self._source.title(BY_ID[sort.column]) for sort in self._sorts)
        self._order.setText(self.tr("Sorted by {columns}").format(columns=names))

    def _selected_ids(self) -> list[str]:
        found = (self._model.id_at(at) for at in self._grid.selected_rows())
        return [item_id for item_id in found if item_id is not None]

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
            self._grid.setCurrentIndex(self._model.index(len(self._model.ids), column_at))
        else:
            self._grid.step(step)

    def _open_menu(self, at: QPoint) -> None:
        current = self._grid.currentIndex()
        entries = edit_entries(self, self._gestures.fill_down, read_only=self._document.read_only)
        if current.isValid():
            each = self._model.columns[current.column()]
            entries = (*sort_entries(self, each.id, self._source.title(each)), *entries)
        cell_menu(entries, self).popup(at)

    def _on_opened(self) -> None:
        self._on_selected()
        self._workspace.actions.action("engagement.open").trigger()

    def _keep_widths(self) -> None:
        for place, each in enumerate(self._model.columns):
            self._arrangement.keep_width(each, self._grid.columnWidth(place))

    def _on_dragged(self, before: int, after: int) -> None:
        ids = [each.id for each in self._model.columns]
        ids.insert(after, ids.pop(before))
        self._on_columns_chosen(ids)

    def _on_columns_chosen(self, ids: Sequence[str]) -> None:
        self._arrangement.keep_columns(ids)
        self._show_columns()
        self._refresh()
        self.arranged.emit()

    def _on_selected(self) -> None:
        ids = self._selected_ids()
        if not self._is_following and ids:
            self._is_following = True
            self._view.select(ids)
            self._is_following = False

    def _on_view_selected(self) -> None:
        if self._is_following or not self.isVisible():
            return
        wanted = [at for each in self._view.selected if (at := self._model.row_of(each)) is not None]
        if wanted and set(wanted) != set(self._grid.selected_rows()):
            self._is_following = True
            self._grid.select_rows(wanted)
            self._is_following = False

    def _on_changed(self, change: Change, delta: ReviewDelta) -> None:
        if not self.isVisible():
            self._is_stale = True
            return
        if not self._rows.follow(change, delta, self._sorts):
            self._refresh()
        self._undisturbed.look_again()
        self._show_page()
