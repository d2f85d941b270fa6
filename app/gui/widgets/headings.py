"""The heading of a group of things, with a quiet remark and the commands that belong to it."""

from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, row


class SectionHeading(QWidget):
    """A strong line; beside it a muted remark, at the far end links such as "Ask…"."""

    def __init__(self, text: str = "", remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextLabel(text, strong=True)
        self._remark = TextLabel(remark, muted=True)
        self._row = row(self, gap=GRID)
        self._row.addWidget(self._title)
        self._row.addWidget(self._remark)
        self._row.addStretch(1)

    @property
    def text(self) -> str:
        return self._title.text()

    def set_text(self, text: str, remark: str = "") -> None:
        self._title.setText(text)
        self._remark.setText(remark)

    def add_link(self, title: str) -> QPushButton:
        """A command in the heading; connect its `clicked`."""
        button = link_button(title)
        self._row.addWidget(button)
        return button


def link_button(title: str) -> QPushButton:
    """A command that looks like a link and is reached by Tab like any button."""
    button = QPushButton(title)
    button.setProperty("look", "link")
    return button
