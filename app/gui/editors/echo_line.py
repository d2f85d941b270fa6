"""The line beside an editor of a cell that says what was understood, or why it cannot be taken."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, row, set_look


@dataclass(frozen=True, slots=True)
class Understood:
    """What a typed text comes to: `said` is the echo, or the reason why it cannot be taken."""

    is_taken: bool
    said: str = ""


class EchoLine(QFrame):
    """Says below (or above) an editor what was understood, or why it cannot be taken."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cellEcho")
        self.setProperty("look", "popup")
        self._icon = IconLabel(icons, "warns", "warns")
        self._label = TextLabel()
        self._label.setObjectName("cellEchoText")
        layout = row(self, gap=HALF)
        layout.setContentsMargins(GRID, HALF, GRID, HALF)
        layout.addWidget(self._icon)
        layout.addWidget(self._label)

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def remark(self, value: str) -> str:
        """What to say where somebody else has given the cell another value meanwhile."""
        said = self.tr("Changed meanwhile by somebody else to “{value}”. Enter keeps yours, Esc takes it.")
        return said.format(value=value)

    def say(self, understood: Understood, cell: QRect) -> None:
        """Show it beside the cell; hidden where there is nothing to say."""
        self._label.setText(understood.said)
        set_look(self._label, meaning="" if understood.is_taken else Meaning.BLOCKS.value)
        self._icon.set_icon(
            "informs" if understood.is_taken else "blocks", "informs" if understood.is_taken else "blocks"
        )
        self.setVisible(bool(understood.said))
        if not understood.said:
            return
        self.adjustSize()
        parent = self.parentWidget()
        around = parent.rect() if parent is not None else cell
        below = cell.bottom() + 2
        y = below if below + self.height() <= around.bottom() else cell.top() - self.height() - 1
        x = max(around.left(), min(cell.left(), around.right() - self.width()))
        self.move(x, y)
        self.raise_()
