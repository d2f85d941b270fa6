"""Messages that do not interrupt: they stay until dismissed, and are kept in a list afterwards."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

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


@dataclass(frozen=True, slots=True)
class NoticeAction:
    """A way on from a notice: the word on its button and what it does; the notice closes unless `keeps` it."""

    title: str
    handler: Callable[[], object]
    keeps: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened · what is safe · what to do, in one text.

    A notice with a `key` replaces the one shown with the same key.
    """

    text: str
    meaning: Meaning = Meaning.INFORMS
    actions: tuple[NoticeAction, ...] = field(default=(), compare=False)
    key: str = ""


class NoticeCard(QFrame):
    """One notice on screen."""

    dismissed = Signal(object)

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

    def _on_clicked(self) -> None:
        action = self._handlers[self.sender()]  # type: ignore[index]
        if not action.keeps:
            self.dismissed.emit(self)
        action.handler()

    def _on_dismissed(self) -> None:
        self.dismissed.emit(self)


class NoticeBar(QWidget):
    """Shows the newest notices one above the other, and keeps all of them in `messages`.

    `posted(Notice)` comes with each new one. Every notice is read out; one that blocks interrupts.
    """

    posted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._cards: list[NoticeCard] = []
        self._messages: list[Notice] = []
        self.setAccessibleName(self.tr("Notices"))
        self._column = column(self, gap=HALF)
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
        if notice in self.shown:
            return
        self._messages = [*self._messages, notice][-MOST_KEPT:]
        for card in [card for card in self._cards if notice.key and card.notice.key == notice.key]:
            self._remove(card)
        card = NoticeCard(self._icons, notice)
        card.dismissed.connect(self._remove)
        self._cards.insert(0, card)
        self._column.insertWidget(0, card)
        for old in self._cards[MOST_SHOWN:]:
            self._remove(old)
        self.show()
        self.posted.emit(notice)

    def dismiss(self, key: str) -> None:
        """Take the notice with that key off the screen, if it is there."""
        for card in [card for card in self._cards if card.notice.key == key]:
            self._remove(card)

    def _remove(self, card: NoticeCard) -> None:
        self._cards.remove(card)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.setVisible(bool(self._cards))
