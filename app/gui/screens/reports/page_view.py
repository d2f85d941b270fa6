"""The pages of a document as they are seen, and what keys and wheel do to them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollBar

_Key = Qt.Key
_Mode = QPdfView.ZoomMode
_Action = QAbstractSlider.SliderAction

SCALES = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
"""Percent of the size on paper between which a step leads."""

POINTS_PER_INCH = 72

_ASKED_AT_ONCE = 64
"""Sizes changed before Qt comes to draw: fewer."""

_CLOSER = frozenset({_Key.Key_Plus, _Key.Key_Equal})
_FARTHER = frozenset({_Key.Key_Minus})
ALL_THE_WAY = 1_000_000
"""More pages than a document has."""

_TURNS = {
    _Key.Key_PageUp: -1,
    _Key.Key_PageDown: 1,
    _Key.Key_Home: -ALL_THE_WAY,
    _Key.Key_End: ALL_THE_WAY,
}


class PageView(QPdfView):
    """`scaled` when the pages are larger or smaller than before; `turned(pages)` on PgUp, PgDn, Home and End."""

    scaled = Signal()
    turned = Signal(int)

    def __init__(self) -> None:
        self._ground: QColor | None = None
        super().__init__()
        self.setObjectName("preview")
        self.setPageMode(QPdfView.PageMode.MultiPage)
        self.setZoomMode(_Mode.FitToWidth)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._asked = self._last_of_old = 0
        # Qt's view has one of its own, which it does not hand out otherwise.
        (self._renderer,) = self.findChildren(QPdfPageRenderer)
        # In a thread of its own Qt may finish a page of the file before, and draws it as one of the file of now.
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.SingleThreaded)
        self._renderer.pageRendered.connect(self._on_rendered)

    def draw_anew(self) -> None:
        """Draw the pages of another file, or in another size; what was asked for before that is not kept."""
        if self.document().pageCount():
            # Pages are drawn in the order of asking: behind this one stands nothing of before. Qt takes a second
            # request of the same size for the first.
            self._asked += 1
            self._last_of_old = self._renderer.requestPage(0, QSize(1, 1 + self._asked % _ASKED_AT_ONCE))

    def _on_rendered(self, _page: int, _size: QSize, _image: object, _options: object, number: int) -> None:
        if number == self._last_of_old:
            # Another measure between pages is what makes Qt forget the pages that it has drawn.
            spacing = self.pageSpacing()
            self.setPageSpacing(spacing + 1)
            self.setPageSpacing(spacing)

    @property
    def percent(self) -> int:
        """How large the page looked at is, in percent of its size on paper."""
        return round(self._factor() * 100)

    def set_ground(self, colour: QColor) -> None:
        """Have another colour around the pages."""
        self._ground = colour
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # Another size of text dresses all widgets anew, and takes away the colour that one was given.
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._tint()

    def _tint(self) -> None:
        # Qt takes the palette's Dark, which is a border colour elsewhere.
        palette = self.palette()
        if self._ground is not None and palette.color(QPalette.ColorRole.Dark) != self._ground:
            palette.setColor(QPalette.ColorRole.Dark, self._ground)
            self.setPalette(palette)

    def fit(self, mode: QPdfView.ZoomMode) -> None:
        """Make the pages as wide as there is room, or show each whole."""
        if mode is not self.zoomMode():
            middle = self._middle()
            self.setZoomMode(mode)
            self._go_back(middle)

    def scale(self, step: int) -> None:
        """Look closer (1) or from farther away (-1)."""
        now = self.percent
        if step > 0:
            wanted = next((each for each in SCALES if each > now), SCALES[-1])
        else:
            wanted = next((each for each in reversed(SCALES) if each < now), SCALES[0])
        middle = self._middle()
        self.setZoomFactor(wanted / 100)
        self.setZoomMode(_Mode.Custom)
        self._go_back(middle)

    def event(self, event: QEvent) -> bool:
        """Here Ctrl with + − 0 makes the pages larger and smaller, not all letters of the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and scales(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if scales(event):
            if key == _Key.Key_0:
                self.fit(_Mode.FitToWidth)
            else:
                self.scale(1 if key in _CLOSER else -1)
        elif key in _TURNS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.turned.emit(_TURNS[key])
        elif key == _Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.verticalScrollBar().triggerAction(_Action.SliderPageStepSub if back else _Action.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.scale(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.zoomMode() is not _Mode.Custom:
            self.draw_anew()
            self.scaled.emit()

    def _factor(self) -> float:
        """Pixels of the screen for a pixel of the page at its size on paper; Qt tells it of `Custom` only."""
        document = self.document()
        if self.zoomMode() is _Mode.Custom or document.pageCount() == 0:
            return self.zoomFactor()
        paper = document.pagePointSize(self.pageNavigator().currentPage())
        dots = self.logicalDpiX() / POINTS_PER_INCH
        margins, room = self.documentMargins(), self.viewport().size()
        across = (room.width() - margins.left() - margins.right()) / (paper.width() * dots)
        if self.zoomMode() is _Mode.FitToWidth:
            return across
        return min(across, (room.height() - self.pageSpacing()) / (paper.height() * dots))

    def _middle(self) -> tuple[float, float]:
        """Which part of all pages, across and down, is in the middle."""
        return _part(self.horizontalScrollBar()), _part(self.verticalScrollBar())

    def _go_back(self, middle: tuple[float, float]) -> None:
        """Have the same part in the middle again, and say that the size is another one."""
        for bar, part in zip((self.horizontalScrollBar(), self.verticalScrollBar()), middle, strict=True):
            bar.setValue(round(part * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))
        self.draw_anew()
        self.scaled.emit()


def _part(bar: QScrollBar) -> float:
    return (bar.value() + bar.pageStep() / 2) / max(bar.maximum() + bar.pageStep(), 1)


def scales(event: QKeyEvent) -> bool:
    """Whether a key is Ctrl with + − or 0, on the keypad too; Shift may be needed to type a plus."""
    held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
    return held == Qt.KeyboardModifier.ControlModifier and event.key() in _CLOSER | _FARTHER | {_Key.Key_0}
