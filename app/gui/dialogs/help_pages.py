"""The help: pages at the left, the one chosen at the right; all in the program, nothing on the network."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialogButtonBox, QFrame, QSplitter, QTextBrowser, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.line_list import LineList, ListLine
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog

Page = tuple[str, str, tuple[tuple[str, str], ...]]
"""Title, text, and the keys with what they do."""


class HelpPages(SteadyDialog):
    """Shows pages; `show_page` goes to one. Up and Down walk through them, Tab goes into the text."""

    def __init__(self, icons: Icons, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpPages")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self._pages = tuple(pages)
        self._list = LineList(icons, self.tr("Pages of the help"))
        self._list.setObjectName("helpList")
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list.lines.set_lines([ListLine(title, spoken=title) for title, _, _ in self._pages])
        self._list.selectionModel().currentChanged.connect(self._on_current)
        self._text = QTextBrowser()
        self._text.setObjectName("helpText")
        self._text.setAccessibleName(self.tr("Help"))
        self._text.setOpenLinks(False)
        self._text.setTabChangesFocus(True)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.document().setDocumentMargin(2 * GRID)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._list)
        split.addWidget(self._text)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        open_at(self, 104, 32)
        split.setSizes([metrics.averageCharWidth() * 34, metrics.averageCharWidth() * 70])

    def show_page(self, place: int) -> None:
        """Show the page at that place."""
        self._list.go_to(place)
        self._list.setFocus()

    def _on_current(self, current: QModelIndex) -> None:
        if not current.isValid():
            return
        title, text, keys = self._pages[current.row()]
        self._text.clear()
        cursor = QTextCursor(self._text.document())
        body, heading, strong = cursor.charFormat(), cursor.charFormat(), cursor.charFormat()
        heading.setFont(fonts.title(self.font()))
        strong.setFont(fonts.strong(self.font()))
        cursor.insertText(title, heading)
        for paragraph in text.split("\n\n"):
            cursor.insertBlock()
            cursor.insertBlock()
            cursor.insertText(paragraph, body)
        if keys:
            cursor.insertBlock()
            cursor.insertBlock()
            cursor.insertText(self.tr("Keys"), strong)
        for shown, does in keys:
            cursor.insertBlock()
            if shown:
                cursor.insertText(shown, strong)
                cursor.insertText("   ", body)
            cursor.insertText(does, body)
        self._text.moveCursor(QTextCursor.MoveOperation.Start)
