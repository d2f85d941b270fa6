"""A row of looks of which one is on: Matrix | Map | Gaps."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QToolButton, QWidget

from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.spacing import GRID


class Segments(QWidget):
    """Exclusive buttons; emits `chosen(id)` when the person picks another one. Arrow keys walk along the row.

    Where the row is too narrow for large letters it goes on in another line.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._on_clicked)
        self._row = FlowLayout(self)

    @property
    def current(self) -> str:
        """The id of the one that is on, empty before the first was added."""
        button = self._group.checkedButton()
        return button.objectName() if button is not None else ""

    def add(self, segment_id: str, title: str) -> None:
        """Add one at the end; the first added is on."""
        button = QToolButton()
        button.setObjectName(segment_id)
        button.setText(title)
        button.setCheckable(True)
        button.setChecked(not self._group.buttons())
        button.setProperty("look", "segment")
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._group.addButton(button)
        self._row.addWidget(button)

    def sizeHint(self) -> QSize:
        hints = [button.sizeHint() for button in self._group.buttons()]
        wide = sum(hint.width() for hint in hints) + GRID * max(len(hints) - 1, 0)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def choose(self, segment_id: str) -> None:
        """Turn one on from outside; emits nothing. KeyError for an unknown id."""
        buttons = {button.objectName(): button for button in self._group.buttons()}
        buttons[segment_id].setChecked(True)

    def _on_clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())
