"""Parts side by side in one line; where it is too long for its room it is moved along, and takes no second line."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QLayoutItem, QScrollArea, QSizePolicy, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.spacing import GRID, row

NOTCH = 120
"""What a wheel says for one notch, in eighths of a degree (QWheelEvent)."""

SHARE = 0.7
"""How much of what is seen a press of an arrow moves the line by, where a single part is wider than that."""


class LineLayout(FlowLayout):
    """A flow of one line, as wide as its items; `placed` when each has its place."""

    placed = Signal()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self.placed.emit()

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSize(self) -> QSize:
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        margins = self.contentsMargins()
        high = max((hint.height() for hint in hints), default=0)
        return QSize(wide + margins.left() + margins.right(), high + margins.top() + margins.bottom())

    def shown(self) -> list[QLayoutItem]:
        """The items that take room."""
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        shown = self.shown()
        return [shown] if shown else []


class ScrollingLine(QWidget):
    """What is out of sight comes with Tab, the wheel, or the arrows, which are there while anything is."""

    def __init__(self, icons: Icons, parent: QWidget | None = None, *, gap: int = GRID) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inside = QWidget()
        self._flow = LineLayout(self._inside, gap)
        self._window = _Window(self._inside)
        translate = QCoreApplication.translate
        self._back = _arrow(icons, "chevron-left", translate("ScrollingLine", "Move the line back"))
        self._on = _arrow(icons, "chevron-right", translate("ScrollingLine", "Move the line on"))
        layout = row(self, gap=0)
        # Both at the end: what the line begins with stands where all else on the screen begins.
        for part in (self._window, self._back, self._on):
            layout.addWidget(part)
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_forward)
        bar = self._window.horizontalScrollBar()
        bar.valueChanged.connect(self._show_ends)
        bar.rangeChanged.connect(self._show_ends)
        for watched in (self._inside, self._window.viewport()):
            watched.installEventFilter(self)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        self._flow.placed.connect(self._show_whole)
        self._fit()

    def addWidget(self, part: QWidget) -> None:
        """Add a part at the end."""
        self._flow.addWidget(part)

    def insert_before(self, other: QWidget, part: QWidget) -> None:
        """Add a part before another one."""
        self._flow.addWidget(part)
        self._flow.move_before(other, part)
        for before, after in pairwise(item.widget() for item in self._flow.all()):
            if after is part and before is not None:
                self.setTabOrder(before, part)

    def add_spring(self) -> None:
        """Have what is added from now on stand at the far end."""
        self._flow.add_spring()

    def show_part(self, part: QWidget) -> None:
        """Move the line so that a part of it is seen."""
        self._window.ensureWidgetVisible(part, GRID, 0)

    @property
    def wished(self) -> int:
        """The width in which everything is seen at once."""
        return self._flow.minimumSize().width()

    def sizeHint(self) -> QSize:
        return QSize(self.wished, self._flow.minimumSize().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._flow.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inside:
            self._fit()
            self.updateGeometry()
        elif event.type() == QEvent.Type.Resize:
            self._show_whole()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Have the arrows where the line is longer than its room, both at once, so that neither comes and goes."""
        is_long = self.wished > self.width()
        for arrow in (self._back, self._on):
            arrow.setVisible(is_long)
        self._show_ends()

    def _show_ends(self) -> None:
        bar = self._window.horizontalScrollBar()
        self._show_whole()
        self._back.setEnabled(bar.value() > bar.minimum())
        self._on.setEnabled(bar.value() < bar.maximum())

    def _show_whole(self) -> None:
        """Leave out what the ends of the room cut in two: half a button reads as another word."""
        seen = self._seen()
        cut = QRegion()
        for part in self._flow.shown():
            place = part.geometry()
            is_cut = place.left() < seen.left() or place.right() > seen.right()
            if is_cut and place.width() <= seen.width():
                cut += place
        if cut.isEmpty():
            self._inside.clearMask()
        else:
            self._inside.setMask(QRegion(self._inside.rect()) - cut)

    def _seen(self) -> QRect:
        """The part of the line that is in sight."""
        seen = QRect(self._window.horizontalScrollBar().value(), 0, self._window.viewport().width(), 0)
        if self._is_mirrored():
            seen.moveLeft(self._inside.width() - seen.width() - seen.left())
        return seen

    def _is_mirrored(self) -> bool:
        return self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _spans(self) -> list[tuple[int, int]]:
        """Where each part begins and ends, counted in the direction of reading from what is seen first."""
        seen, places = self._seen(), [part.geometry() for part in self._flow.shown()]
        if self._is_mirrored():
            return [(seen.right() - place.right(), seen.right() - place.left()) for place in places]
        return [(place.left() - seen.left(), place.right() - seen.left()) for place in places]

    def _on_back(self) -> None:
        """Show what comes before, whole: the nearest of it at the far end."""
        wide = self._window.viewport().width()
        hidden = [end for begin, end in self._spans() if begin < 0]
        self._window.move_by(max(hidden) - wide + 1 if hidden and max(hidden) < wide - 1 else -round(wide * SHARE))

    def _on_forward(self) -> None:
        """Show what follows, whole: the nearest of it where the line begins."""
        wide = self._window.viewport().width()
        hidden = [begin for begin, end in self._spans() if end >= wide and begin > 0]
        self._window.move_by(min(hidden) if hidden else round(wide * SHARE))

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._inside.isAncestorOf(now):
            self.show_part(now)


class _Window(QScrollArea):
    """What is seen of a line."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for part in (self, self.viewport(), inside):
            part.setAutoFillBackground(False)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)

    def move_by(self, pixels: int) -> None:
        """Move along in the direction of reading."""
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() + pixels)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned: QPoint = event.angleDelta()
        bar = self.horizontalScrollBar()
        if bar.minimum() == bar.maximum():
            event.ignore()
            return
        self.move_by(-round((turned.y() or turned.x()) / NOTCH * self.fontMetrics().height() * 4))
        event.accept()


def _arrow(icons: Icons, icon: str, name: str) -> IconButton:
    """An arrow for the pointer; by keys Tab moves the line."""
    arrow = IconButton(icons, icon, name)
    arrow.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    arrow.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
    return arrow
