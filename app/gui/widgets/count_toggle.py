"""A count that is shown in the colour of its meaning, and hides what it counts when it is turned off."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.spacing import GRID, HALF


class CountToggle(QAbstractButton):
    """Icon and words in `tone`, a colour of the theme, while it counts something; turned off it is muted, with a closed
    eye for an icon."""

    def __init__(self, icons: Icons, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_name = icon
        self._tone = tone
        self._is_any = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        # Turned on it is strong, and as wide as that it stays when it is turned off.
        wide = QFontMetrics(fonts.strong(self.font())).horizontalAdvance(self.text())
        return QSize(wide + metrics.height() + HALF + 2 * HALF, metrics.height() + GRID)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_count(self, text: str, *, is_any: bool) -> None:
        """Say how many there are; nothing that is counted alarms nobody."""
        self._is_any = is_any
        self.setText(text)
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._icons.theme
        shown = self.isChecked()
        loud = shown and self._is_any
        tone = self._tone if loud else "text-muted"
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("raised"))
        inside = self.rect().adjusted(HALF, 0, -HALF, 0)
        side = self.fontMetrics().height()
        mark = QRect(inside.left(), inside.top(), side, inside.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), mark)
        self._icons.paint(painter, place, self._icon_name if shown else "eye-off", tone)
        painter.setFont(fonts.strong(self.font()) if loud else self.font())
        painter.setPen(theme.colour(tone))
        words = QStyle.visualRect(self.layoutDirection(), self.rect(), inside.adjusted(side + HALF, 0, 0, 0))
        side_flag = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(words, int(side_flag), self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
