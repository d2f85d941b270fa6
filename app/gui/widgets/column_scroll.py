"""A column of fields or choices that is scrolled up and down, and never to the side."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.gui.widgets.whole_lines import WholeLines


class ColumnScroll(QScrollArea):
    """Never narrower than what it holds, whatever the size of its letters: nothing is cut off at its side."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = inside
        self._usual = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        inside.installEventFilter(self)
        WholeLines(self)

    def keep_to(self, width: int) -> None:
        """Be no wider than `width` pixels, or than what it holds needs."""
        self._usual = width
        self._fit()

    def _fit(self) -> None:
        if self._usual:
            self.setMaximumWidth(max(self._usual, self.minimumSizeHint().width()))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        inside, bar = self._inside.minimumSizeHint(), self.verticalScrollBar().sizeHint()
        return QSize(inside.width() + bar.width(), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)
