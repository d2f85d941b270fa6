"""The box of the command palette with the list below it: type, walk with the arrows, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.palette.items import PaletteItem
from app.gui.widgets.announce import announce
from app.gui.widgets.line_list import LineList, ListLine
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column, hairline, set_look
from app.gui.widgets.undo_keys import is_undo_key

MOST_ROWS = 12
"""Lines shown without scrolling."""

WIDTH = 92
"""Average characters."""

MOST_OF_WINDOW = 0.9

PAGE = 10
"""Lines that PgUp and PgDown go."""


class CommandPalette(QFrame):
    """`chosen(PaletteItem)` once it has closed and the focus is back; Esc or a click elsewhere closes it too.

    `keys` are those that open it: while it is open, what is typed next takes the place of what stands in the box.
    """

    chosen = Signal(object)

    def __init__(
        self,
        icons: Icons,
        find: Callable[[str], tuple[PaletteItem, ...]],
        keys: Sequence[QKeySequence],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("commandPalette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("Find a command"))
        self._find = find
        self._keys = tuple(keys)
        self._items: tuple[PaletteItem, ...] = ()
        self._box = QLineEdit()
        self._box.setObjectName("paletteBox")
        self._box.setProperty("look", "search")
        self._box.addAction(icons.icon("search", "text-muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._box.setPlaceholderText(self.tr("Command, engagement, country, contact or date"))
        self._box.setAccessibleName(self.tr("Find a command, an engagement, a country, a contact or a date"))
        self._box.textChanged.connect(self._on_typed)
        self._box.installEventFilter(self)
        self._list = LineList(icons, self.tr("What was found"))
        self._list.setObjectName("paletteList")
        self._list.clicked.connect(self._on_clicked)
        self._list.selectionModel().currentChanged.connect(self._on_current)
        self._detail = TextLabel(muted=True, wraps=True)
        self._detail.setObjectName("paletteDetail")
        self._signs = TextLabel(
            self.tr("> commands   @ contacts   # countries   = views   ? help   new … a new engagement"), muted=True
        )
        layout = column(self, margin=GRID)
        layout.addWidget(self._box)
        layout.addWidget(self._list, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._detail)
        layout.addWidget(self._signs)
        self._on_typed("")

    @property
    def items(self) -> tuple[PaletteItem, ...]:
        """What is offered now."""
        return self._items

    def show_over(self, window: QWidget) -> None:
        """Open in the middle of the window, near its top."""
        room = window.size() * MOST_OF_WINDOW
        width = min(self.fontMetrics().averageCharWidth() * WIDTH, room.width())
        self.setFixedWidth(width)
        # Room for two lines is kept, so that the list does not jump while one walks through it.
        self._detail.setFixedHeight(self.fontMetrics().lineSpacing() * 2)
        self._signs.setWordWrap(self._signs.sizeHint().width() > width - 4 * GRID)
        rest = self._box.sizeHint().height() + self._detail.height() + self._signs.sizeHint().height() + 8 * GRID
        rows = max(min(MOST_ROWS, (room.height() - rest) // self._list.row_height), 3)
        self._list.setFixedHeight(rows * self._list.row_height + 2)
        self.adjustSize()
        corner = window.mapToGlobal(QPoint((window.width() - width) // 2, window.height() // 12))
        self.move(corner)
        self.show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._box.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the list are typed in the box; what is typed there is nothing to take back."""
        if watched is self._box and event.type() == QEvent.Type.ShortcutOverride and is_undo_key(event):
            event.ignore()
            return True
        if watched is self._box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._is_taken(event)
        return super().eventFilter(watched, event)

    def _is_taken(self, event: QKeyEvent) -> bool:
        key, last = event.key(), len(self._items) - 1
        here, plain = self._list.current, not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        steps = {
            Qt.Key.Key_Down: here + 1 if here < last else 0,
            Qt.Key.Key_Up: here - 1 if here > 0 else last,
            Qt.Key.Key_PageDown: here + PAGE,
            Qt.Key.Key_PageUp: here - PAGE,
        }
        if plain and key in steps:
            self._list.go_to(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.current)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._list.go_to(steps[Qt.Key.Key_Down if key == Qt.Key.Key_Tab else Qt.Key.Key_Up])
        elif key == Qt.Key.Key_Escape:
            self.close()
        elif QKeySequence(event.keyCombination()) in self._keys:
            # Whoever presses them twice goes on typing: closed, the words would go into what lies below.
            self._box.selectAll()
        else:
            return False
        return True

    def _on_typed(self, typed: str) -> None:
        self._items = self._find(typed)
        lines = [
            ListLine(item.title, item.reason or item.hint, item.keys, item.icon, item.spoken, not item.reason)
            for item in self._items
        ]
        self._list.lines.set_lines(lines)
        if lines:
            self._list.go_to(0)
            self._list.scrollToTop()
        else:
            self._say(self.tr("Nothing is called so. “new” and what you plan makes an engagement."))

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid():
            item = self._items[current.row()]
            place = self.tr("{place} of {count}").format(place=current.row() + 1, count=len(self._items))
            announce(self, f"{item.spoken}, {place}")
            self._say(item.reason or item.detail, warns=bool(item.reason))

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, place: int) -> None:
        if not 0 <= place < len(self._items):
            return
        item = self._items[place]
        if item.reason:
            self._say(item.reason, warns=True)
            announce(self, item.reason, urgent=True)
            return
        # What was typed in before must have the focus again: commands such as Copy work on it.
        self.close()
        self.chosen.emit(item)

    def _say(self, text: str, *, warns: bool = False) -> None:
        set_look(self._detail, meaning=Meaning.WARNS.value if warns else "")
        self._detail.setText(text)
        self._detail.setToolTip(text)
