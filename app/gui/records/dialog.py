"""The window of all lists: which list at the left, its entries at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QListWidgetItem, QPushButton, QStackedWidget

from app.domain.records.record import Item
from app.domain.tables import RECORDS
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.look import fonts
from app.gui.records.page import RecordPage
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.record_list import OF_ENGAGEMENTS, OWN, SHIPPED

_NAME = Qt.ItemDataRole.UserRole

_WIDEST = 30
"""Average characters of the choice of lists at most; a longer title is whole in its tip."""


class ListsDialog(StandingDialog):
    """Pages are made when they are first looked at, and shown anew when something in the plan has changed."""

    WATCHED: ClassVar = frozenset(RECORDS)

    def __init__(self, workspace: Workspace, shipped: Mapping[str, Sequence[Item]]) -> None:
        super().__init__(workspace, "listsDialog", "")
        self.setWindowTitle(self.tr("Lists"))
        self._shipped = shipped
        self._pages: dict[str, RecordPage] = {}
        self._lists = QListWidget()
        self._lists.setObjectName("listChoice")
        self._lists.setAccessibleName(self.tr("Lists"))
        self._lists.setSpacing(HALF // 2)
        self._stack = QStackedWidget()
        for title, records in (
            (self.tr("This plan's own"), OWN),
            (self.tr("Parts of engagements"), OF_ENGAGEMENTS),
            (self.tr("What ships with Entente"), SHIPPED),
        ):
            heading = QListWidgetItem(title, self._lists)
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            heading.setFont(fonts.strong(self.font()))
            for record in records:
                entry = QListWidgetItem(words(record.many), self._lists)
                entry.setData(_NAME, record.name)
                entry.setToolTip(words(record.many))
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        across = row(gap=2 * GRID)
        across.addWidget(self._lists)
        across.addWidget(self._stack, 1)
        layout.addLayout(across, 1)
        layout.addLayout(self.foot())
        widest = self.fontMetrics().averageCharWidth() * _WIDEST
        self._lists.setFixedWidth(min(self._lists.sizeHintForColumn(0), widest) + 4 * GRID)
        open_at(self, 170, 38)
        self._lists.currentItemChanged.connect(self._on_list)
        for title, key, handler in (
            (self.tr("Next list"), "Ctrl+PgDown", partial(self._step, 1)),
            (self.tr("List before"), "Ctrl+PgUp", partial(self._step, -1)),
            (self.tr("Choice of lists"), "Ctrl+L", self._lists.setFocus),
        ):
            action = QAction(title, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(handler)
            self.addAction(action)
        self.show_list(OWN[0].name)
        self._lists.setFocus()

    def show_list(self, name: str) -> None:
        """Look at a list; nothing happens for one that is not there."""
        for at in range(self._lists.count()):
            if self._lists.item(at).data(_NAME) == name:
                self._lists.setCurrentRow(at)

    def focus_list(self) -> None:
        """Go into the list that is looked at."""
        if isinstance(page := self._stack.currentWidget(), RecordPage):
            page.take_focus()

    def show_item(self, name: str, item_id: str) -> None:
        """Look at one entry of a list."""
        self.show_list(name)
        page = self._pages[name]
        page.choose(item_id)
        page.take_focus()

    def _step(self, step: int) -> None:
        """Look at the list that comes next in the choice; what had the focus in one has it in the other."""
        names = [self._lists.item(at).data(_NAME) for at in range(self._lists.count())]
        at = self._lists.currentRow() + step
        while 0 <= at < len(names) and names[at] is None:
            at += step
        if 0 <= at < len(names):
            elsewhere = not self._lists.hasFocus()
            self.show_list(names[at])
            if elsewhere:
                self._pages[names[at]].take_focus()

    def refresh(self) -> None:
        """Show the list as it is now."""
        if isinstance(page := self._stack.currentWidget(), RecordPage):
            page.refresh()

    def reject(self) -> None:
        """Close; where a cell holds words that nobody understands, only when the person says yes."""
        name, held = next(((name, page.held) for name, page in self._pages.items() if page.held), ("", ""))
        if not name:
            super().reject()
            return
        self.show_list(name)
        self._pages[name].take_focus()
        self.workspace.prompts.confirm(
            self.tr("Close the lists without “{typed}”?").format(typed=held),
            self.tr("It could not be taken into {list}, and stands only in its cell. Everything else is in the plan.")
            .format(list=words(RECORDS[name].many)),
            self.tr("Close without it"),
            self._close_without,
            dangerous=True,
        )  # fmt: skip

    def _close_without(self) -> None:
        for page in self._pages.values():
            page.forget_typed()
        self.reject()

    def _on_replaced(self) -> None:
        for page in self._pages.values():
            # The plan that it was typed for is gone.
            page.forget_typed()
        super()._on_replaced()

    def _on_list(self, item: QListWidgetItem | None) -> None:
        name = item.data(_NAME) if item is not None else None
        if name is None:
            return
        for each in self._pages.values():
            each.leave_editor()
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = RecordPage(
                self, RECORDS[name], {item.id: item for item in self._shipped.get(name, ())}
            )
            for button in page.findChildren(QPushButton):
                press_on_return(button)
            self._stack.addWidget(page)
            self._leave_last()
        self._stack.setCurrentWidget(page)
        self.refresh()

    def _leave_last(self) -> None:
        """Have Tab come to the way out after the list that was just made: what is added comes last otherwise."""
        box, last = self.findChild(QDialogButtonBox), self.previousInFocusChain()
        # Qt puts nothing behind what takes no focus.
        while last is not None and (last.focusPolicy() == Qt.FocusPolicy.NoFocus or last.focusProxy() is not None):
            last = last.previousInFocusChain()
        if isinstance(box, QDialogButtonBox) and last is not None:
            for way_out in box.buttons():
                self.setTabOrder(last, way_out)
