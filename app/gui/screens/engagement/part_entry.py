"""One part of an engagement in its panel."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.gui.widgets.box_words import BoxWords
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import WholeLabel
from app.gui.widgets.spacing import GRID, column, row
from app.services.layouts.part_sections import PartLine

_LINK_EDGE = 3
"""Pixels of a link above its words: its frame and the air in it."""


class PartEntry(QWidget):
    """What a part is called with the `link` to change it, and below what else is known.

    What can be done has a `box` before it: `ticked` by click and by Space. That changes nothing here: the line is
    shown anew with what the plan holds then.
    """

    ticked = Signal()

    def __init__(self, line: PartLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{line.title}. {line.detail}" if line.detail else line.title)
        self.link = LinkButton(self.tr("Edit…"))
        self.link.setObjectName(f"open-{line.id}")
        self.link.setAccessibleName(self.tr("Edit {title}").format(title=line.title))
        self.box = _box(line) if line.is_done is not None else None
        said: QWidget = WholeLabel(line.title)
        self._line = line
        self._links = row(gap=GRID)
        self._links.addWidget(self.link, 0, Qt.AlignmentFlag.AlignTop)
        layout = row(self, gap=GRID)
        if self.box is not None:
            said = BoxWords(line.title, self.box)
            self.box.clicked.connect(self._on_clicked)
            layout.addLayout(_lowered(self.box))
        # The links stand beside both lines: they are higher than one, and would part what belongs together.
        words = _lowered(said)
        if line.detail:
            words.addWidget(WholeLabel(line.detail, muted=True))
        words.addStretch(1)
        layout.addLayout(words, 1)
        layout.addLayout(self._links)

    def set_read_only(self, on: bool) -> None:
        """Only show the part, or let it be changed."""
        self.link.setVisible(not on)
        if self.box is not None:
            self.box.setEnabled(not on)

    def add_link(self, title: str, name: str) -> LinkButton:
        """Another command, before the one to change it."""
        link = LinkButton(title)
        link.setObjectName(name)
        link.setAccessibleName(self.tr("{command}: {title}").format(command=title, title=self._line.title))
        self._links.insertWidget(self._links.count() - 1, link, 0, Qt.AlignmentFlag.AlignTop)
        return link

    def _on_clicked(self) -> None:
        if self.box is not None:
            self.box.setChecked(bool(self._line.is_done))
        self.ticked.emit()


def _lowered(part: QWidget) -> QVBoxLayout:
    """A column that begins as far down as the words of a link do."""
    made = column(gap=0)
    made.setContentsMargins(0, _LINK_EDGE, 0, 0)
    made.addWidget(part)
    if isinstance(part, QCheckBox):
        made.addStretch(1)
    return made


def _box(line: PartLine) -> QCheckBox:
    box = QCheckBox()
    box.setObjectName(f"tick-{line.id}")
    box.setAccessibleName(line.title)
    box.setAccessibleDescription(line.detail)
    box.setChecked(bool(line.is_done))
    return box
