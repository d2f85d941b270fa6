"""The rail at the side: every view with icon, word, and what is due in it in words."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.spacing import GRID, HALF, column

ICON = 1.2
"""Side of the icon, in heights of a line."""

EDGE = 3
"""Width of the bar that marks the view shown."""


class RailButton(QToolButton):
    """One view: its action's word under the icon, and under that the badge."""

    def __init__(self, icons: Icons, icon: str, action: QAction) -> None:
        super().__init__()
        self._icons = icons
        self._icon_name = icon
        self._badge = self._room = ""
        self._is_terse = False
        self._meaning = Meaning.BLOCKS
        self.setDefaultAction(action)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        action.changed.connect(self._name)
        self._name()

    def set_badge(self, text: str, meaning: Meaning) -> bool:
        """Whether it is another badge than before."""
        if (text, meaning) == (self._badge, self._meaning):
            return False
        self._badge, self._meaning = text, meaning
        self._name()
        self.updateGeometry()
        self.update()
        return True

    def keep_room(self, badge: str) -> None:
        """Be as large as with this badge, also where there is none: then nothing moves when one comes."""
        self._room = badge
        self.updateGeometry()

    def set_terse(self, terse: bool) -> None:
        """Show the words alone."""
        if terse != self._is_terse:
            self._is_terse = terse
            self.updateGeometry()
            self.update()

    def height_for(self, *, terse: bool) -> int:
        """How high it is with its icon, or without."""
        lines = 2 if self._badge or self._room else 1
        words = self._metrics().height() * lines
        return HALF + words + HALF if terse else GRID + self._side() + HALF + words + GRID

    def sizeHint(self) -> QSize:
        metrics = self._metrics()
        width = max(metrics.horizontalAdvance(each) for each in (self._word(), self._badge, self._room))
        return QSize(max(width + 2 * GRID, 10 * GRID), self.height_for(terse=self._is_terse))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, area = self._icons.theme, self.rect()
        painter = QPainter(self)
        if self.isChecked():
            painter.fillRect(area, theme.colour("accent-soft"))
            left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            bar = QRect(0 if left else area.width() - EDGE, 0, EDGE, area.height())
            painter.fillRect(bar, theme.colour("accent"))
        elif self.underMouse() and self.isEnabled():
            painter.fillRect(area, theme.colour("raised"))
        if self.hasFocus():
            painter.setPen(theme.colour("accent"))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
            painter.drawRect(area.adjusted(2, 2, -3, -3))
        colour_name = "accent" if self.isChecked() else "text" if self.isEnabled() else "text-disabled"
        top = HALF
        if not self._is_terse:
            self._icons.paint(painter, QRect(0, GRID, area.width(), self._side()), self._icon_name, colour_name)
            top = GRID + self._side() + HALF
        line = QRect(0, top, area.width(), self._metrics().height())
        painter.setFont(fonts.strong(self.font()) if self.isChecked() else self.font())
        painter.setPen(theme.colour(colour_name))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._word())
        if self._badge:
            painter.setFont(fonts.strong(self.font()))
            painter.setPen(theme.meaning(self._meaning))
            painter.drawText(line.translated(0, line.height()), Qt.AlignmentFlag.AlignCenter, self._badge)

    def _word(self) -> str:
        return self.defaultAction().iconText()

    def _name(self) -> None:
        word = self._word()
        self.setAccessibleName(f"{word}, {self._badge}" if self._badge else word)

    def _side(self) -> int:
        return round(self._metrics().height() * ICON)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(fonts.strong(self.font()))


class NavRail(QScrollArea):
    """Views one below the other; Up and Down walk, Enter and Space go there, Tab leaves the rail.

    Takes the checkable actions of the views and puts them into one exclusive group.
    """

    def __init__(self, icons: Icons, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._on_triggered)
        self._buttons: list[RailButton] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        for part in (self, self._inside):
            part.setAccessibleName(name)
        self._column = column(self._inside, gap=0)
        self._column.setContentsMargins(0, GRID, 0, GRID)
        self._column.addStretch(1)
        self.setWidget(self._inside)

    def add(self, action: QAction, icon: str) -> RailButton:
        """Add a view at the end; the action's objectName is the id under which its badge is set."""
        action.setCheckable(True)
        self._group.addAction(action)
        button = RailButton(self._icons, icon, action)
        button.toggled.connect(self._on_toggled)
        button.installEventFilter(self)
        self._buttons.append(button)
        self._column.insertWidget(self._column.count() - 1, button)
        self._fit()
        self._rove()
        return button

    def set_badge(self, action_id: str, text: str, meaning: Meaning = Meaning.BLOCKS) -> None:
        """Say in words what is due in a view ("4 overdue"), or nothing; KeyError for an unknown view."""
        if self._button(action_id).set_badge(text, meaning):
            self._fit()

    def keep_room(self, action_id: str, badge: str) -> None:
        """Leave room for a badge of that length, whether there is one or not; KeyError for an unknown view."""
        self._button(action_id).keep_room(badge)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self._buttons:
            here, last = self._buttons.index(watched), len(self._buttons) - 1
            steps = {
                Qt.Key.Key_Up: max(here - 1, 0),
                Qt.Key.Key_Down: min(here + 1, last),
                Qt.Key.Key_Home: 0,
                Qt.Key.Key_End: last,
            }
            key = Qt.Key(event.key())
            if key in steps:
                self._buttons[steps[key]].setFocus(Qt.FocusReason.OtherFocusReason)
                self.ensureWidgetVisible(self._buttons[steps[key]])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._buttons[here].click()
                return True
        return super().eventFilter(watched, event)

    def _button(self, action_id: str) -> RailButton:
        return {button.defaultAction().objectName(): button for button in self._buttons}[action_id]

    def _on_triggered(self) -> None:
        self._rove()

    def _on_toggled(self) -> None:
        self._rove()

    def _rove(self) -> None:
        """Let Tab reach one button only: the view that is shown, or the first."""
        checked = [button for button in self._buttons if button.isChecked()]
        stop = (checked or self._buttons)[0]
        for button in self._buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus)

    def _fit(self) -> None:
        # Where the window is low for its letters, the icons give way before any view is out of sight.
        full = sum(button.height_for(terse=False) for button in self._buttons) + 2 * GRID
        for button in self._buttons:
            button.set_terse(full > self.height())
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        scrolls = self._inside.sizeHint().height() > self.height()
        self.setFixedWidth(widest + (self.verticalScrollBar().sizeHint().width() if scrolls else 0))
