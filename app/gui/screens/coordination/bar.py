"""The line above the asks: which ones, the commands on those selected, and how many there are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from app.domain.parties import ORGANISATION_TITLES, OrganisationKind
from app.domain.wording import Text, text
from app.gui.look.icons import Icons
from app.gui.screens.coordination.ask_looks import BOARD, LIST
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.document import words

OPEN, ALL = "open", "all"


class CoordinationBar(QWidget):
    """`changed` when others are wanted, `look_chosen` when they are to be shown in another look; `menu_wanted(place)`
    for the rest of the commands."""

    changed = Signal()
    look_chosen = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, icons: Icons, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Segments(self.tr("List or board"))
        self._look.setObjectName("askLook")
        self._look.add(LIST, self.tr("List"))
        self._look.add(BOARD, self.tr("Board"))
        self._look.setToolTip(self.tr("Asks under each other, or as cards in a column for each step of their life"))
        self._look.chosen.connect(self.look_chosen)
        self._looks = Segments(self.tr("Which asks"))
        self._looks.setObjectName("whichAsks")
        self._looks.add(ALL, self.tr("All"))
        self._looks.add(OPEN, self.tr("Only open"))
        self._looks.chosen.connect(self.changed)
        self._ministry = FilterChip(icons, self.tr("Asked of"))
        self._ministry.setObjectName("ministryChip")
        self._ministry.set_options([Option(kind.value, words(said)) for kind, said in ORGANISATION_TITLES.items()])
        self._ministry.chosen.connect(self.changed)
        self._count = TextLabel(muted=True)
        self._count.setObjectName("askCount")
        line = ScrollingLine(icons)
        gap = QWidget()
        gap.setFixedWidth(GRID)
        for part in (self._look, gap, self._looks, self._ministry):
            line.addWidget(part)
        for action in actions:
            line.addWidget(_button(action))
        self._more = IconButton(icons, "more", self.tr("More commands on the selected asks"))
        self._more.setObjectName("askMore")
        self._more.clicked.connect(self._on_more)
        line.addWidget(self._more)
        line.add_spring()
        line.addWidget(self._count)
        layout = column(self)
        layout.setContentsMargins(GRID + HALF, GRID, GRID + HALF, GRID)
        layout.addWidget(line)

    @property
    def look(self) -> str:
        """How the asks are shown: LIST or BOARD."""
        return self._look.current

    def set_look(self, look: str) -> None:
        """Say how they are shown."""
        self._look.choose(look)

    @property
    def only_open(self) -> bool:
        """Whether asks that were answered or withdrawn are left out."""
        return self._looks.current == OPEN

    @property
    def ministries(self) -> frozenset[OrganisationKind]:
        """Who is asked; empty for all."""
        return frozenset(OrganisationKind(value) for value in self._ministry.selection)

    @property
    def said(self) -> tuple[Text, ...]:
        """What is left out, in words."""
        asked = tuple(ORGANISATION_TITLES[each] for each in OrganisationKind if each in self.ministries)
        only_open = (text("open asks"),) if self.only_open else ()
        return (*only_open, text("asked of {ministries}", ministries=asked)) if asked else only_open

    def show_all(self) -> None:
        """Leave nothing out any more."""
        self._looks.choose(ALL)
        self._ministry.set_selection(())

    def set_count(self, said: str) -> None:
        """Say how many asks are open."""
        self._count.setText(said)

    def _on_more(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setProperty("look", "chip")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
