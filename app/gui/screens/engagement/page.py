"""The page of the panel, which can have the focus itself: keys scroll it, and what is typed there edits nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from app.gui.widgets.spacing import GRID, column, row
from app.gui.widgets.whole_lines import WholeLines

_MOST_ROUNDS = 6
"""How often the layout is asked again where everything has its place; two are the rule."""


class PanelPage(QScrollArea):
    """Arrows and page keys scroll, Tab goes into the first field; `left` on Esc that no field needs."""

    left = Signal()
    heightened = Signal(int)
    """The height that is seen at once has changed."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("engagementScroller")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setWidget(page)
        WholeLines(self)
        self._whole = page
        self._slack = 0
        self._slack_for: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.heightened.emit(event.size().height())

    def forget_place(self) -> None:
        """Show the beginning, without room kept for what stood there."""
        self._keep(0)
        self.verticalScrollBar().setValue(0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        scrolled, slack = self.verticalScrollBar().value(), self._slack
        if 0 < slack <= scrolled:
            # It is out of sight, and nobody scrolls back into an empty place.
            self._keep(0)
            self._settle()
            self.verticalScrollBar().setValue(scrolled - slack)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Give the room back once the field is left for which it was kept; not under a pointer that presses another."""
        if not self._slack or new is None or new is self._slack_for:
            return
        if not (self._whole.isAncestorOf(new) and QApplication.mouseButtons()):
            self._keep(0)

    @contextmanager
    def unmoved(self) -> Iterator[None]:
        """While what stands above a field changes its height: the field with the focus stays where it is seen.

        Where the field is made anew and the new one takes the focus, that one takes its place.
        """
        field = self._held()
        if field is None:
            yield
            return
        before = self._seen_at(field)
        yield
        self._hold(before)
        # What is made anew takes its whole room only when events are worked off.
        QTimer.singleShot(0, self, partial(self._hold, before, self._held()))

    def _held(self) -> QWidget | None:
        """The field of the page that has the focus, where it is seen."""
        field, page = QApplication.focusWidget(), self._whole
        return field if field is not None and page.isAncestorOf(field) and field.isVisible() else None

    def _hold(self, before: int, only: QWidget | None = None) -> None:
        """Scroll so that the field with the focus is seen at this height again; with `only`, if it is still that one.

        Where nothing is scrolled away, the room of what has gone is kept above for the time being.
        """
        field = self._held()
        if field is None or (only is not None and field is not only):
            return
        # What goes and comes asks for its room more than once: wrapped lines are as high as they are wide.
        for _ in range(_MOST_ROUNDS):
            self._settle()
            place = field.mapTo(self._whole, QPoint()).y() - self._slack
            slack, scrolled = max(before - place, 0), max(place - before, 0)
            if (slack, scrolled) == (self._slack, self.verticalScrollBar().value()):
                return
            self._keep(slack)
            self._slack_for = field
            self._settle()
            self.verticalScrollBar().setValue(scrolled)

    def _keep(self, slack: int) -> None:
        """Keep so much room above everything."""
        layout = self._whole.layout()
        if slack != self._slack and layout is not None:
            margins = layout.contentsMargins()
            margins.setTop(margins.top() - self._slack + slack)
            layout.setContentsMargins(margins)
            self._slack = slack

    def _settle(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def _seen_at(self, field: QWidget) -> int:
        return field.mapTo(self.viewport(), QPoint()).y()

    def show_from(self, around: QWidget) -> None:
        """Show the page from the top of a part of it on, with the focus on the first thing there that takes it."""
        self._keep(0)
        self._settle()
        self.verticalScrollBar().setValue(around.mapTo(self._whole, QPoint()).y())
        for each in around.findChildren(QWidget):
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled():
                each.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_top(self) -> None:
        """Show the beginning, and take the focus."""
        self.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)


def panel_page(parts: Iterable[QWidget], last: QWidget) -> PanelPage:
    """A page with these parts one below the other, and at its foot, as wide as its words, the last."""
    page = QWidget()
    layout = column(page, margin=2 * GRID, gap=2 * GRID)
    for part in parts:
        layout.addWidget(part)
    foot = row()
    foot.addWidget(last)
    foot.addStretch(1)
    layout.addLayout(foot)
    layout.addStretch(1)
    return PanelPage(page)
