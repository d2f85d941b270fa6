"""What an empty screen says: what it is for, and the next step."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, column, row

TEXT_WIDTH = 56
"""Average characters of the sentence before it wraps."""


NARROWEST = 24
"""Average characters below which it is not squeezed."""


class EmptyState(QWidget):
    """An icon, a title, a sentence, and buttons; the first button added is the one recommended."""

    def __init__(self, icons: Icons, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TitleLabel(title)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence = TextLabel(sentence, muted=True, wraps=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = row()
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._icon = IconLabel(icons, icon, "text-muted", lines=2.25)
        layout = column(self, margin=3 * GRID, gap=GRID)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._title)
        layout.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(GRID)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        self.setAccessibleName(f"{title}. {sentence}")
        self._fit()

    def set_text(self, title: str, sentence: str) -> None:
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(f"{title}. {sentence}")
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def add_step(self, title: str, handler: Callable[[], object]) -> QPushButton:
        """Offer a next step."""
        button = QPushButton(title)
        if self._buttons.count() == 0:
            button.setProperty("look", "primary")
        button.clicked.connect(handler)
        self._buttons.addWidget(button)
        return button

    def minimumSizeHint(self) -> QSize:
        # The sentence wraps earlier where there is less room; it must not push its neighbours out.
        return QSize(self.fontMetrics().averageCharWidth() * NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A wrapped label asks for one line's height unless it is told better."""
        unit = self.fontMetrics().averageCharWidth()
        width = min(unit * TEXT_WIDTH, max(self.width() - 6 * GRID, unit * NARROWEST // 2))
        self._sentence.setFixedSize(width, max(self._sentence.heightForWidth(width), 0))
