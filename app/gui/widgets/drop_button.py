"""A button that opens something below it, and the pair of arrows that steps through periods."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QMenu,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.spacing import GRID, HALF, row, set_look

MARK = 0.75
"""Side of the chevron, in heights of a line."""

WIDEST = 36
"""Average characters after which the text of a button is shortened; the tooltip has the whole."""


class DropButton(QToolButton):
    """Text and a chevron; emits `opened` on click, Enter, Space, Down or Alt+Down."""

    opened = Signal()

    def __init__(self, icons: Icons, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._icon_name = icon
        self.setProperty("look", "chip")
        self.setProperty("active", "false")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self.opened)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setShortcut(QKeySequence())  # What Qt takes for a mark in it is painted as a letter.
        self.setToolTip(text if self._shown_text() != text else "")
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_active(self, active: bool) -> None:
        """Show that the button holds a choice other than the usual one."""
        set_look(self, active="true" if active else "false")

    def show_menu(self, menu: QMenu) -> None:
        """Open a menu at the lower edge of the button, with the keys on what is chosen in it."""
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - menu.sizeHint().width() if right_to_left else 0
        menu.popup(self.mapToGlobal(QPoint(x, self.height() + 2)))
        if (chosen := next((each for each in menu.actions() if each.isChecked()), None)) is not None:
            menu.setActiveAction(chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(self.text()), self.fontMetrics().height() + 2 * 6)

    def width_for(self, text: str) -> int:
        """The width in which a text stands as whole as it ever does."""
        metrics = self.fontMetrics()
        # One pixel more than the advance, which is rounded: else the painter may find its own text too long.
        width = metrics.horizontalAdvance(self._shortened(text)) + 1 + HALF + self._mark() + 2 * (GRID + 2)
        return width + metrics.height() + HALF if self._icon_name else width

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        active = self.property("active") == "true"
        colour_name = "accent" if active else "text"
        if not self.isEnabled():
            colour_name = "text-disabled"
        icon, text, mark = self._parts()
        if self._icon_name:
            self._icons.paint(painter, self._mirrored(icon), self._icon_name, colour_name)
        muted = colour_name if active or not self.isEnabled() else "text-muted"
        self._icons.paint(painter, self._mirrored(mark), "chevron-down", muted)
        painter.setPen(self._icons.theme.colour(colour_name))
        flags = self.style().visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(self._mirrored(text), int(flags), self.painted_text)

    @property
    def painted_text(self) -> str:
        """The text as far as there is room for it."""
        width = self._parts()[1].width()
        return self.fontMetrics().elidedText(self._shown_text(), Qt.TextElideMode.ElideRight, width)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def _parts(self) -> tuple[QRect, QRect, QRect]:
        """Where icon, text and chevron stand, counted from the left."""
        inside = self.rect().adjusted(GRID + 2, 0, -GRID - 2, 0)
        line, side = self.fontMetrics().height(), self._mark()
        icon = QRect(inside.left(), inside.top(), line, inside.height())
        mark = QRect(inside.right() - side + 1, inside.top() + (inside.height() - side) // 2, side, side)
        start = icon.right() + 1 + HALF if self._icon_name else inside.left()
        return icon, QRect(start, inside.top(), mark.left() - HALF - start, inside.height()), mark

    def _mark(self) -> int:
        return round(self.fontMetrics().height() * MARK)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _shown_text(self) -> str:
        return self._shortened(self.text())

    def _shortened(self, text: str) -> str:
        metrics = self.fontMetrics()
        widest = metrics.averageCharWidth() * WIDEST
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, widest)


class Stepper(QFrame):
    """‹ text ›: `stepped(-1 | 1)` on the arrows, `opened` on the text between them."""

    stepped = Signal(int)
    opened = Signal()

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._shown: set[str] = set()
        self.setProperty("look", "joined")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = row(self, gap=0)
        self._back = IconButton(icons, "chevron-left", self.tr("Earlier"))
        self._drop = DropButton(icons)
        self._drop.setFont(fonts.strong(QFont()))
        self._on = IconButton(icons, "chevron-right", self.tr("Later"))
        for part in (self._back, self._drop, self._on):
            part.setProperty("look", "inner")
            layout.addWidget(part)
        self._back.clicked.connect(self._on_back)
        self._on.clicked.connect(self._on_forward)
        self._drop.opened.connect(self.opened)

    @property
    def button(self) -> DropButton:
        """The part with the text; a menu is opened below it."""
        return self._drop

    def set_text(self, text: str, others: Iterable[str] = ()) -> None:
        """Show a period; the arrows stay where they are through all `others`, and those shown before."""
        self._shown |= {text, *others}
        self._drop.setText(text)
        self._keep_width()
        self._drop.setAccessibleName(f"{self._name}: {text}")

    def set_steps(self, *, back: bool, forward: bool) -> None:
        """Whether there is anything earlier and later to step to."""
        self._back.setEnabled(back)
        self._on.setEnabled(forward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_width()

    def _keep_width(self) -> None:
        self._drop.setMinimumWidth(max((self._drop.width_for(text) for text in self._shown), default=0))

    def _on_back(self) -> None:
        self.stepped.emit(-1)

    def _on_forward(self) -> None:
        self.stepped.emit(1)
