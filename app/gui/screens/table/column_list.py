"""The list of columns to tick and put in order: the engagement's own, and below them those of its parts by record."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.domain.tables import RECORDS
from app.gui.look.icons import Icons
from app.gui.widgets.check_delegate import CheckDelegate
from app.gui.workspace.document import words
from app.services.filtering.plan_filter import folded
from app.services.layouts.table_columns import LIST_COLUMNS, PART_COLUMNS, PlanColumns, TableColumn

ID = Qt.ItemDataRole.UserRole
_SECTION = Qt.ItemDataRole.UserRole + 1
"""The record below whose heading a column is offered; of a heading its own."""

_LISTS = "lists"
"""The section of the columns that name several parts."""

_TICKED, _UNTICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_OPENING = {Qt.Key.Key_Space: None, Qt.Key.Key_Return: None, Qt.Key.Key_Enter: None,
            Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}  # fmt: skip


class ColumnList(QListWidget):
    """Ticks say which, their order says where. Headings of records are closed at first; what is ticked below a closed
    one stays in sight. While somebody looks for words, every column that has them is shown."""

    def __init__(self, icons: Icons, known: PlanColumns) -> None:
        super().__init__()
        self._known = known
        self._icons = icons
        self._open: set[str] = set()
        self._sought = ""
        self.setItemDelegate(CheckDelegate(icons, self))
        self.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        self.itemChanged.connect(self._show_items)
        self.itemClicked.connect(self._on_clicked)

    @property
    def ticked(self) -> tuple[str, ...]:
        """The ids of the columns that are ticked, in their order."""
        items = map(self.item, range(self.count()))
        return tuple(str(each.data(ID)) for each in items if each.data(ID) and each.checkState() == _TICKED)

    def fill(self, shown: Sequence[TableColumn]) -> None:
        """Offer all columns, those `shown` first and ticked."""
        self.blockSignals(True)
        self.clear()
        for each in (*shown, *(other for other in self._known.all if other not in shown)):
            self._add(each, is_ticked=each in shown)
        for name, columns in groupby(PART_COLUMNS, lambda column: column.id.partition(".")[0]):
            self._add_section(name, words(RECORDS[name].one), [each for each in columns if each not in shown])
        self._add_section(_LISTS, self.tr("How many, and which"), [each for each in LIST_COLUMNS if each not in shown])
        self.setCurrentRow(0)
        self.blockSignals(False)
        self._show_items()

    def seek(self, typed: str) -> None:
        """Show the columns that have all the words in their names, whatever is closed; without words as before."""
        self._sought = folded(typed)
        self._show_items()
        current = self.currentItem()
        if current is None or current.isHidden():
            items = map(self.item, range(self.count()))
            if (first := next((each for each in items if not each.isHidden()), None)) is not None:
                self.setCurrentItem(first)

    def move_current(self, step: int) -> None:
        """Move the current column past the next one in sight."""
        at = target = self.currentRow()
        while 0 <= (target := target + step) < self.count() and self.item(target).isHidden():
            pass
        if at < 0 or not 0 <= target < self.count() or not self.item(at).data(ID):
            return
        item = self.takeItem(at)
        # Who gives it a place takes it from below its heading, among those of other records.
        item.setData(_SECTION, "")
        self.insertItem(target, item)
        self.setCurrentRow(target)
        self._show_items()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and not item.data(ID) and event.key() in _OPENING and not event.modifiers():
            self._turn(item, _OPENING[Qt.Key(event.key())])
            event.accept()
            return
        super().keyPressEvent(event)

    def _on_clicked(self, item: QListWidgetItem) -> None:
        """A click anywhere on a row ticks it, or opens and closes a heading; a drag is no click."""
        if not item.data(ID):
            self._turn(item, None)
        else:
            item.setCheckState(_UNTICKED if item.checkState() == _TICKED else _TICKED)

    def _add(self, column: TableColumn, section: str = "", *, is_ticked: bool = False) -> None:
        item = QListWidgetItem(words(column.title))
        item.setData(ID, column.id)
        item.setData(_SECTION, section)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(_TICKED if is_ticked else _UNTICKED)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words(column.title))
        self.addItem(item)

    def _add_section(self, name: str, title: str, columns: Sequence[TableColumn]) -> None:
        if not columns:
            return
        head = self.tr("{section} ({count})").format(section=title[:1].upper() + title[1:], count=len(columns))
        item = QListWidgetItem(head)
        item.setData(_SECTION, name)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        self.addItem(item)
        for each in columns:
            self._add(each, name)

    def _turn(self, heading: QListWidgetItem, is_open: bool | None) -> None:
        name = str(heading.data(_SECTION))
        if is_open is None:
            is_open = name not in self._open
        (self._open.add if is_open else self._open.discard)(name)
        self._show_items()
        if is_open:
            self.scrollToItem(heading, QListWidget.ScrollHint.PositionAtTop)

    def _show_items(self, _changed: QListWidgetItem | None = None) -> None:
        """Hide what is below closed headings, or has not the words that are looked for."""
        self.blockSignals(True)
        wanted = self._sought.split()
        for at in range(self.count()):
            item = self.item(at)
            section = str(item.data(_SECTION) or "")
            if not item.data(ID):
                self._show_heading(item, is_open=section in self._open)
                item.setHidden(bool(wanted))
            elif wanted:
                said = folded(words(self._known.by_id[str(item.data(ID))].title))
                item.setHidden(not all(word in said for word in wanted))
                self._name(item, is_whole=True)
            else:
                is_closed = bool(section) and section not in self._open
                item.setHidden(is_closed and item.checkState() != _TICKED)
                self._name(item, is_whole=not section)
        self.blockSignals(False)
        self.viewport().update()

    def _name(self, item: QListWidgetItem, *, is_whole: bool) -> None:
        column = self._known.by_id[str(item.data(ID))]
        field = column.part.field.title if column.part is not None and not is_whole else column.title
        if item.text() != (title := words(field)):
            item.setText(title)

    def _show_heading(self, item: QListWidgetItem, *, is_open: bool) -> None:
        item.setIcon(self._icons.icon("chevron-down" if is_open else "chevron-right", "text-muted"))
        state = self.tr("expanded") if is_open else self.tr("collapsed")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {state}")
