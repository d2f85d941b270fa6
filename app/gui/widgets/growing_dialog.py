"""A dialog that becomes taller when what it says needs more lines, and scrolls where the screen ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QDialogButtonBox, QLayout, QLayoutItem, QWidget

from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.room import room_of
from app.gui.widgets.spacing import column
from app.gui.widgets.steady_dialog import SteadyDialog


class GrowingDialog(SteadyDialog):
    """Grows downwards, and never shrinks under the hands of whoever uses it: no field is squeezed.

    With large letters, or on a small screen, all but the line of its buttons scrolls.
    """

    _page: QWidget | None = None

    def event(self, event: QEvent) -> bool:
        speaks_of_room = event.type() in (QEvent.Type.Polish, QEvent.Type.Show, QEvent.Type.LayoutRequest)
        done = super().event(event)
        # Any other event may have been the last one of this dialog.
        if speaks_of_room and isinstance(layout := self.layout(), QBoxLayout):
            self._take_room(layout)
        return done

    def _take_room(self, layout: QBoxLayout) -> None:
        most = room_of(self)
        width = min(max(self.width(), layout.totalMinimumSize().width()), most.width())
        if self._page is None and _least(layout, width) > most.height():
            self._let_scroll(layout)
        wanted = most.height() if self._page is not None else _wished(layout, width)
        height = min(max(self.height(), wanted), most.height())
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)
            self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """Move up as far as the lower edge would leave the screen."""
        beyond = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if self.isVisible() and beyond > 0:
            self.move(self.x(), max(self.y() - beyond, self.screen().availableGeometry().top()))

    def _let_scroll(self, layout: QBoxLayout) -> None:
        """Put all that stands above the buttons into what scrolls; whoever had the focus keeps it."""
        focused = self.focusWidget()
        # Of this window from the beginning: Tab goes on through the fields as it did.
        self._page = QWidget(self)
        inside = column(self._page, gap=layout.spacing())
        before = next((at for at in range(layout.count()) if _holds_buttons(layout.itemAt(at))), layout.count())
        for _ in range(before):
            share = layout.stretch(0)
            if (item := layout.takeAt(0)) is None:
                break
            if (part := item.widget()) is not None:
                inside.addWidget(part, share, item.alignment())
            elif (line := item.layout()) is not None:
                inside.addLayout(line, share)
            else:
                inside.addItem(item)
        layout.insertWidget(0, ColumnScroll(self._page, self), 1)
        if focused is not None:
            focused.setFocus()


def _least(layout: QLayout, width: int) -> int:
    """The height below which a layout cuts something off."""
    least = layout.totalMinimumSize().height()
    return max(layout.totalMinimumHeightForWidth(width), least) if layout.hasHeightForWidth() else least


def _wished(layout: QLayout, width: int) -> int:
    """The height in which all that a layout holds has the room that it likes to have."""
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalMinimumSize().height()


def _holds_buttons(item: QLayoutItem | None) -> bool:
    """Whether an item is the box of buttons of a dialog, or the line with it."""
    if item is None:
        return False
    if (inner := item.layout()) is not None:
        return any(_holds_buttons(inner.itemAt(at)) for at in range(inner.count()))
    return isinstance(item.widget(), QDialogButtonBox)
