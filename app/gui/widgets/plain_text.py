"""Text from people stays text: labels that read no markup in it, and what buttons and windows would read into it.

Tips and the labels of Qt's own boxes are told in resources/themes/chrome.qss to take all text as plain.
"""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QToolTip, QWidget

from app.gui.look import fonts

_MODIFIED = "[*]"
"""Where Qt writes into a window's title that there is something to save."""


def literal(text: str) -> str:
    """The text as a button, a line of a menu or a label with a buddy shows it letter by letter.

    In these "&" marks a key, and a tab parts words from keys.
    """
    return text.replace("&", "&&").replace("\t", " ")


def unmarked(title: str) -> str:
    """The words of a button or a line of a menu, as they are shown: without the mark of its key."""
    return title.replace("&&", "\0").replace("&", "").replace("\0", "&")


def capital(text: str) -> str:
    """Words of ours as a heading begins them."""
    return text[:1].upper() + text[1:]


def window_title(text: str) -> str:
    """The text as the title of a window shows it letter by letter."""
    return text.replace(_MODIFIED, _MODIFIED * 2)


class TextLabel(QLabel):
    """A label of plain text in the body size; `strong` is the heavier weight, `muted` the quieter colour."""

    def __init__(self, text: str = "", *, strong: bool = False, muted: bool = False, wraps: bool = False,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        if strong:
            self.setFont(fonts.strong(QFont()))
        if muted:
            self.setProperty("look", "muted")


class TitleLabel(QLabel):
    """A label of plain text in the larger size; wraps."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)
        self._resize_font()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._resize_font()

    def _resize_font(self) -> None:
        font = fonts.title(QFont())
        if font.pointSizeF() != self.font().pointSizeF():
            self.setFont(font)


class ElidedLabel(QLabel):
    """One line of plain text, shortened with "…" to its width; the tooltip and screen readers get it whole."""

    def __init__(self, text: str = "", *, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)
        self._explain()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") * 2, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._mode, area.width())
        flags = self.style().visualAlignment(self.layoutDirection(), self.alignment())
        self.style().drawItemText(
            painter, area, int(flags), self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )

    def _explain(self) -> None:
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(self.text() if cut else "")


_FEWEST = 8
"""Average characters that a line has at least."""

_MOST_HEIGHTS = 16


class WholeLabel(TextLabel):
    """As many lines as the text needs; a word that is longer than a line, such as the name of a file, is parted."""

    def __init__(self, text: str = "", *, muted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(text, muted=muted, wraps=True, parent=parent)
        self._heights: dict[tuple[int, str, str], int] = {}

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _FEWEST, metrics.height())

    def heightForWidth(self, width: int) -> int:
        # Layouts ask again and again; to lay out the words takes a hundred times as long as to remember.
        key = (width, self.text(), self.font().key())
        if key not in self._heights:
            if len(self._heights) >= _MOST_HEIGHTS:
                self._heights.clear()
            self._heights[key] = ceil(self._laid_out(width).boundingRect().height())
        return self._heights[key] + self.height() - self.contentsRect().height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        area = self.contentsRect()
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        self._laid_out(area.width()).draw(painter, area.topLeft().toPointF())

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        option = QTextOption(self.style().visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft))
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        below = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, below))
            below += line.height()
        layout.endLayout()
        return layout


class PlainComboBox(QComboBox):
    """A combo box whose tip is shown for its window: Qt styles what a combo box owns too late, and guesses first."""

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.toolTip():
            QToolTip.showText(event.globalPos(), self.toolTip(), self.window())
            return True
        return super().event(event)
