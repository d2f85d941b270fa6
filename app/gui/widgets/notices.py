"""Messages that do not interrupt: they go when they were read, and are kept in a list afterwards."""

from collections.abc import Callable
from dataclasses import field

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QSizePolicy, QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, row

MOST_SHOWN = 3
"""Notices shown at a time; the rest wait in the messages list."""

MOST_KEPT = 200

LEAST_TIME = 6_000
"""Milliseconds for which even the shortest notice stays, to be noticed at all."""

TIME_PER_CHARACTER = 80
"""Milliseconds more for each character: 150 words a minute, which leaves room for a look elsewhere."""

LINGERING = 3_000
"""Milliseconds for which one stays after the pointer, the focus or the person has left it."""


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A way on from a notice: the word on its button and what it does; the notice closes unless `keeps` it."""

    title: str
    handler: Callable[[], object]
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened · what is safe · what to do, in one text.

    A notice with a `key` replaces the one shown with the same key. One that `stays` waits for a decision.
    """

    text: str
    meaning: Meaning = Meaning.INFORMS
    actions: tuple[NoticeAction, ...] = field(default=(), compare=False)
    key: str = ""
    stays: bool = False

    @property
    def is_lasting(self) -> bool:
        """Whether it stays until somebody acts: it asks something, or something is in trouble."""
        return self.stays or self.meaning is Meaning.BLOCKS


def reading_time(text: str) -> int:
    """Milliseconds in which a sentence is noticed, and read without haste."""
    return LEAST_TIME + TIME_PER_CHARACTER * len(text)


class NoticeCard(QFrame):
    """One notice on screen; `read` when the time that it takes to read it has passed."""

    dismissed = Signal(object)
    read = Signal(object)

    def __init__(self, icons: Icons, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.setProperty("look", "notice")
        self.setProperty("meaning", notice.meaning.value)
        self.setAccessibleName(notice.text)
        self._handlers: dict[QPushButton, NoticeAction] = {}
        colour_name = "text-muted" if notice.meaning is Meaning.NEUTRAL else notice.meaning.value
        layout = row(self, gap=GRID)
        layout.setContentsMargins(GRID + HALF, HALF, HALF, HALF)
        layout.addWidget(IconLabel(icons, notice.meaning.value, colour_name))
        label = TextLabel(notice.text, wraps=True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout.addWidget(label, 1)
        for action in notice.actions:
            button = LinkButton(action.title)
            button.clicked.connect(self._on_clicked)
            self._handlers[button] = action
            layout.addWidget(button)
        close = IconButton(icons, "x", self.tr("Dismiss"))
        close.clicked.connect(self._on_dismissed)
        layout.addWidget(close)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.timeout.connect(self._on_read)
        self.begin()

    def begin(self) -> None:
        """Count the time for reading it from now on."""
        if not self.notice.is_lasting:
            self._time.start(reading_time(self.notice.text))

    def linger(self) -> None:
        """Stay a little longer."""
        self._time.start(LINGERING)

    def end(self) -> None:
        """Count no more: it is taken off the screen."""
        self._time.stop()
        self.hide()

    def _on_read(self) -> None:
        self.read.emit(self)

    def _on_clicked(self) -> None:
        action = self._handlers[self.sender()]  # type: ignore[index]
        if not action.keeps:
            self.dismissed.emit(self)
        action.handler()

    def _on_dismissed(self) -> None:
        self.dismissed.emit(self)


class NoticeBar(QWidget):
    """Shows the newest notices one above the other, and keeps all of them in `messages`.

    `posted(Notice)` comes with each new one. Every notice is read out; one that blocks interrupts. Those that
    wait for nobody go when they were read: not while the pointer or the focus is on one, or while the window
    is not looked at. The focus is never led to one; it returns to where it was when the one that has it goes.
    """

    posted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._cards: list[NoticeCard] = []
        self._messages: list[Notice] = []
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Notices"))
        self._column = column(self, gap=HALF)
        self._column.setContentsMargins(GRID, HALF, GRID, HALF)
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]
        self.hide()

    @property
    def messages(self) -> tuple[Notice, ...]:
        """All notices of this session, the newest first, dismissed ones included."""
        return tuple(reversed(self._messages))

    @property
    def shown(self) -> tuple[Notice, ...]:
        """What is on screen, the newest first."""
        return tuple(card.notice for card in self._cards)

    def post(self, notice: Notice) -> None:
        """Show and read out a notice. One equal to a notice on screen is only read out again."""
        announce(self, notice.text, urgent=notice.meaning is Meaning.BLOCKS)
        for card in self._cards:
            if card.notice == notice:
                card.begin()
                return
        self._messages = [*self._messages, notice][-MOST_KEPT:]
        for card in [card for card in self._cards if notice.key and card.notice.key == notice.key]:
            self._remove(card)
        card = NoticeCard(self._icons, notice)
        card.dismissed.connect(self._remove)
        card.read.connect(self._on_read)
        self._cards.insert(0, card)
        self._column.insertWidget(0, card)
        while len(self._cards) > MOST_SHOWN:
            passing = (card for card in reversed(self._cards[1:]) if not card.notice.is_lasting)
            self._remove(next(passing, self._cards[-1]))
        self.show()
        self.posted.emit(notice)

    def dismiss(self, key: str) -> None:
        """Take the notice with that key off the screen, if it is there."""
        for card in [card for card in self._cards if card.notice.key == key]:
            self._remove(card)

    def _on_read(self, card: NoticeCard) -> None:
        # Were one to go, the others would move from under the pointer.
        focus = QApplication.focusWidget()
        is_held = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if is_held or not self.isActiveWindow():
            card.linger()
        else:
            self._remove(card)

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isAncestorOf(new) and old is not None and not self.isAncestorOf(old):
            self._before = old

    def _give_focus_back(self, card: NoticeCard) -> None:
        """Qt would lead from a card that goes to the next one, where another Enter may undo something."""
        focus, before = self.window().focusWidget(), self._before
        if focus is None or not card.isAncestorOf(focus):
            return
        if before is not None and shiboken6.isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus.clearFocus()

    def _remove(self, card: NoticeCard) -> None:
        self._give_focus_back(card)
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.end()
        card.deleteLater()
        self.setVisible(bool(self._cards))
