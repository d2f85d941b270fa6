"""The line above what is due: whose it is, the commands on what is selected, and how much there is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.gui.look.icons import Icons
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.settings import SettingsStore
from app.services.layouts.due import Whose

_NAME = 16
"""Characters of a name that there is room for; the open list shows all of it."""


class DueBar(QWidget):
    """`changed` when others are wanted. Who “me” is, is remembered; at first it is the name beside one's changes."""

    changed = Signal()

    def __init__(
        self, icons: Icons, settings: SettingsStore, actions: Iterable[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._whose = Segments(self.tr("Whose"))
        self._whose.add(Whose.ALL, self.tr("All"))
        self._whose.add(Whose.OFFICE, self.tr("My office's"))
        self._whose.add(Whose.MINE, self.tr("Mine"))
        self._whose.chosen.connect(self._on_whose)
        self._me = Picker()
        self._me.setObjectName("dueMe")
        self._me.setAccessibleName(self.tr("Who you are"))
        self._me.setToolTip(self.tr("Whose things to do are mine"))
        self._me.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._me.setMinimumContentsLength(_NAME)
        self._me.activated.connect(self._on_me)
        self._count = TextLabel(muted=True)
        self._count.setObjectName("dueCount")
        line = ScrollingLine(icons)
        line.addWidget(self._whose)
        line.addWidget(self._me)
        for action in actions:
            line.addWidget(_button(action))
        line.add_spring()
        line.addWidget(self._count)
        layout = column(self)
        layout.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
        layout.addWidget(line)
        self._me.setVisible(False)

    @property
    def whose(self) -> Whose:
        """Of whom the list tells."""
        return Whose(self._whose.current)

    @property
    def name(self) -> str:
        """Who looks, as somebody chose or typed it; empty where nobody said."""
        settings = self._settings.settings
        return (settings.due_name or settings.author).strip()

    @property
    def said(self) -> tuple[Text, ...]:
        """What is left out, in words."""
        match self.whose:
            case Whose.ALL:
                return ()
            case Whose.OFFICE:
                return (text("of the office of {name}", name=self.name),)
            case Whose.MINE:
                return (text("of {name}", name=self.name),)

    def show_people(self, plan: Plan) -> None:
        """Offer the people of the plan, and the name beside one's changes where it is none of theirs."""
        names = sorted({person.name for person in plan.people.values()}, key=str.casefold)
        if self.name and self.name not in names:
            names.insert(0, self.name)
        self._me.clear()
        if not self.name:
            self._me.addItem(self.tr("Who are you?"), "")
        for name in names:
            self._me.addItem(name, name)
        self._me.setCurrentIndex(max(self._me.findData(self.name), 0))

    def choose_me(self) -> None:
        """Offer the names of the plan to whoever has not said who they are."""
        self._me.setFocus()
        self._me.showPopup()

    def show_all(self) -> None:
        """Leave nobody out any more."""
        self._whose.choose(Whose.ALL)
        self._me.setVisible(False)

    def set_count(self, said: str) -> None:
        """Say how much is due."""
        self._count.setText(said)

    def _on_whose(self) -> None:
        self._me.setVisible(self.whose is not Whose.ALL)
        self.changed.emit()

    def _on_me(self) -> None:
        self._settings.change(due_name=self._me.currentData() or "")
        self.changed.emit()


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setProperty("look", "chip")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
