"""The way to each section of the panel: a row of links with how much is in each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.value_classes import dataclass
from app.gui.look.languages import told
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.headings import LinkButton


@dataclass(frozen=True, slots=True)
class SectionLink:
    """A section by its name in code and its title; `count` is how much is in it, 0 where that is not counted."""

    name: str
    title: str
    count: int = 0


class SectionLinks(QWidget):
    """`wanted(name)` of a section. The row is one stop of the Tab key; arrows walk along it."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sectionLinks")
        self.setAccessibleName(self.tr("Sections"))
        self._shown: tuple[SectionLink, ...] = ()
        self._links: list[LinkButton] = []
        # Links have air of their own.
        self._row = FlowLayout(self, gap=0)

    def show_sections(self, sections: Sequence[SectionLink]) -> None:
        """Show these, in their order."""
        if tuple(sections) == self._shown:
            return
        self._shown = tuple(sections)
        while len(self._links) < len(sections):
            self._add()
        for place, link in enumerate(self._links):
            if place < len(sections):
                section = sections[place]
                link.setText(f"{section.title} {told(section.count)}" if section.count else section.title)
                link.setObjectName(f"to-{section.name}")
            link.setVisible(place < len(sections))
        self._row.invalidate()
        self.updateGeometry()

    def focus_first(self) -> None:
        """Go to the row."""
        if self._links:
            self._links[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where a link does not need a key, the arrows walk along the row, in the direction of reading."""
        leading = Qt.Key.Key_Left if self.isLeftToRight() else Qt.Key.Key_Right
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: 1, Qt.Key.Key_Right: 1, leading: -1}
        here = next((at for at, link in enumerate(self._links) if link.hasFocus()), None)
        if here is None or event.key() not in steps or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        place = min(max(here + steps[Qt.Key(event.key())], 0), len(self._shown) - 1)
        self._links[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self) -> None:
        place = len(self._links)
        link = _Link(parent=self)
        link.setFocusPolicy(Qt.FocusPolicy.ClickFocus if place else Qt.FocusPolicy.StrongFocus)
        link.clicked.connect(partial(self._on_clicked, place))
        self._links.append(link)
        self._row.addWidget(link)
        link.show()

    def _on_clicked(self, place: int) -> None:
        self.wanted.emit(self._shown[place].name)


class _Link(LinkButton):
    """Leaves the arrows to its row, which knows what stands in it; a button would go to any that lies that way."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
