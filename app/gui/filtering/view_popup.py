"""The list of saved views below their button: search, choose one, keep or discard what was changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.domain.saved_views import SavedView
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.drop_list import DropList
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import TextLabel, unmarked
from app.gui.widgets.spacing import GRID, column, hairline, row
from app.services.filtering.plan_filter import folded

MOST_ROWS = 14
"""Rows shown without scrolling."""

WIDTH = 38
"""Average characters."""

ID = Qt.ItemDataRole.UserRole

Group = tuple[str, str, Sequence[SavedView]]
"""A title, what to say where it is empty (nothing: the group is left out), and its views."""


class ViewPopup(DropList):
    """`chosen(id)` on Enter or a click, which closes it; the actions below close it too. `closed` comes at the end."""

    chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        find = self.tr("Find a view")
        super().__init__(icons, (find, find), self.tr("Saved views"), parent, rows=MOST_ROWS, width=WIDTH)
        self.setObjectName("viewPopup")
        self._icons = icons
        self._list.setObjectName("viewList")
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        side = self.fontMetrics().height()
        self._list.setIconSize(QSize(side, side))
        self._state = TextLabel(muted=True, wraps=True)
        self._state.setObjectName("viewState")
        self._foot = row(gap=GRID)
        layout = column(self, margin=GRID)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._state)
        layout.addLayout(self._foot)
        self._search.searched.connect(self._on_searched)
        self._list.itemClicked.connect(self._choose)

    def show_views(self, groups: Iterable[Group], current: str, state: str, actions: Sequence[QAction]) -> None:
        """Show the views in groups with the current one ticked; below them its state and what to do about it."""
        blank = QPixmap(self._list.iconSize())
        blank.fill(Qt.GlobalColor.transparent)
        ticked, plain = self._icons.icon("check", "accent"), QIcon(blank)
        for title, nothing, views in groups:
            if not views and not nothing:
                continue
            heading = self._add(title, "")
            heading.setFont(fonts.strong(self.font()))
            if not views:
                self._add(nothing, "")
            for each in views:
                item = self._add(each.title, each.id)
                item.setIcon(ticked if each.id == current else plain)
                item.setToolTip(each.title)
                if each.id == current:
                    said = self.tr("{view}, looked at now").format(view=each.title)
                    item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
                    self._list.setCurrentItem(item)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        for action in actions:
            button = LinkButton(unmarked(action.text()))
            button.setObjectName(f"popup-{action.objectName()}")
            button.clicked.connect(self.close)
            button.clicked.connect(action.trigger)
            self._foot.addWidget(button)
        self._foot.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down leads from the search into the list and Up back; Enter takes the row, or the only hit."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self._search:
                self._on_searched(self._search.text())
            offered = [item for item in self._views() if not item.isHidden()]
            if watched is self._search and event.key() == Qt.Key.Key_Down and offered:
                current = self._list.currentItem()
                self._list.setFocus()
                self._list.setCurrentItem(current if current in offered else offered[0])
                return True
            if watched is self._search and enter:
                if len(offered) == 1:
                    self._choose(offered[0])
                return True
            if watched is self._list and enter and self._list.currentItem() is not None:
                self._choose(self._list.currentItem())
                return True
            if watched is self._list and event.key() == Qt.Key.Key_Up and self._list.currentItem() in offered[:1]:
                self._search.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _add(self, title: str, view_id: str) -> QListWidgetItem:
        """A view, or without an id words between views."""
        item = QListWidgetItem(title)
        item.setData(ID, view_id)
        item.setSizeHint(QSize(0, self._row_height()))
        if not view_id:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setForeground(self._icons.theme.colour("text-muted"))
        self._list.addItem(item)
        return item

    def _views(self) -> list[QListWidgetItem]:
        items = (self._list.item(at) for at in range(self._list.count()))
        return [item for item in items if item.data(ID)]

    def _on_searched(self, typed: str) -> None:
        wanted = folded(typed)
        for at in range(self._list.count()):
            item = self._list.item(at)
            # While something is looked for, only what was found is shown, without the words between.
            item.setHidden(bool(wanted) and (not item.data(ID) or wanted not in folded(item.text())))
        self._show_hits()

    def _choose(self, item: QListWidgetItem) -> None:
        view_id = str(item.data(ID) or "")
        if view_id:
            self.close()
            self.chosen.emit(view_id)
