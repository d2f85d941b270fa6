"""Help ▸ Keyboard: every command with its keys, and those of every view; to search, to change, to print."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QMenuBar, QPushButton, QWidget

from app.gui.dialogs.key_giving import KeyGiving
from app.gui.dialogs.outcome import OutcomeDialog
from app.gui.keys.key_book import KeyBook
from app.gui.keys.view_keys import ViewKeys
from app.gui.look.icons import Icons
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, column, hairline, row
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.actions import ActionEntry


class KeyboardPage(SteadyDialog):
    """Follows the book; `print_asked` and `save_asked` when the sheet of keys is wanted."""

    print_asked = Signal()
    save_asked = Signal()

    def __init__(
        self, icons: Icons, book: KeyBook, menus: QMenuBar | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keyboardPage")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        self._book = book
        self._entries: dict[str, ActionEntry] = {}
        self._left: list[Hashable] = []
        self._closed: set[Hashable] = set()
        self._search = SearchBox(icons, self.tr("Find a command or keys"), self.tr("Find a command or keys"))
        self._search.setObjectName("findKeys")
        self._search.searched.connect(self._refresh)
        self._count = TextLabel(muted=True)
        columns = (
            ColumnSpec(self.tr("Command"), 30, 1),
            ColumnSpec(self.tr("Keys"), 34, 0),
            ColumnSpec(self.tr("What it does"), 40, 2),
        )
        self._table = QuietTable(icons, self.tr("Commands and their keys"), columns, lines=1)
        self._table.setObjectName("commandTable")
        self._table.current_changed.connect(self._on_current)
        self._table.toggled.connect(self._on_toggled)
        said = OutcomeDialog(icons)
        self._giving = KeyGiving(book, menus, said)
        self._table.opened.connect(self._giving.start)
        self._giving.left.connect(self._table.setFocus)
        layout = column(self, margin=2 * GRID)
        top = row()
        top.addWidget(self._search, 1)
        top.addWidget(self._count)
        layout.addLayout(top)
        layout.addWidget(self._table, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._giving)
        layout.addWidget(said)
        said.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        layout.addWidget(self._foot())
        open_at(self, 150, 38)
        book.changed.connect(self._refresh)
        self._refresh()

    @property
    def shown(self) -> tuple[str, ...]:
        """The titles of the commands that the search leaves."""
        return tuple(self._entries[key].title for key in self._left if isinstance(key, str))

    def choose(self, action_id: str) -> None:
        """Look at one command."""
        if action_id in self._left:
            at = self._left.index(action_id)
            self._table.select_rows([at], at)

    def _foot(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        for name, title, handler, role in (
            ("printKeys", self.tr("Print…"), self.print_asked, QDialogButtonBox.ButtonRole.ActionRole),
            ("saveKeys", self.tr("Save PDF…"), self.save_asked, QDialogButtonBox.ButtonRole.ActionRole),
            ("resetAllKeys", self.tr("Reset all"), self._book.reset_all, QDialogButtonBox.ButtonRole.ResetRole),
        ):
            button = QPushButton(title)
            button.setObjectName(name)
            button.clicked.connect(handler)
            box.addButton(button, role)
        for each in box.buttons():
            press_on_return(each)
        box.rejected.connect(self.reject)
        return box

    def _refresh(self) -> None:
        wanted = self._search.text().casefold()
        current = self._current
        self._entries = {entry.id: entry for entry in self._book.actions.entries()}
        groups: dict[str, list[Hashable]] = {}
        for entry in self._entries.values():
            if _holds(wanted, entry.title, entry.english, entry.shortcuts, entry.menu, entry.tip):
                groups.setdefault(entry.menu or self.tr("In no menu"), []).append(entry.id)
        for number, pane in enumerate(self._book.panes):
            for place, use in enumerate(pane.keys):
                if _holds(wanted, pane.name, use.shown, use.said):
                    title = self.tr("Inside: {view}").format(view=pane.name)
                    groups.setdefault(title, []).append((number, place))
        keys: list[Hashable] = []
        headings = []
        for title, found in groups.items():
            headings.append(len(keys))
            keys.append(("heading", title, len(found)))
            if title not in self._closed or wanted:
                keys += found
        self._left = keys
        closed = frozenset() if wanted else frozenset(self._closed)
        self._table.rows.set_rows(keys, partial(_row, self._entries, self._book.panes, closed), headings)
        commands = sum(isinstance(key, str) for key in keys)
        self._count.setText(self.tr("%n command(s)", "", commands))
        if current in keys:
            at = keys.index(current)
        else:
            at = next((at for at, key in enumerate(keys) if isinstance(key, str)), 0)
        if keys:
            self._table.select_rows([at], at)
        self._on_current()

    @property
    def _current(self) -> Hashable | None:
        at = self._table.currentIndex().row()
        return self._table.rows.keys[at] if 0 <= at < len(self._table.rows.keys) else None

    def _on_current(self) -> None:
        key = self._current
        if isinstance(key, str):
            self._giving.show_entry(self._entries[key])
        elif isinstance(key, tuple) and key[0] != "heading":
            self._giving.show_entry(None, self.tr("The keys inside a view are fixed."))
        else:
            self._giving.show_entry(None)

    def _on_toggled(self, at: int) -> None:
        heading = self._table.rows.keys[at]
        assert isinstance(heading, tuple)
        self._closed ^= {heading[1]}
        self._refresh()
        self._table.select_rows([at], at)


def _row(
    entries: Mapping[str, ActionEntry], panes: Sequence[ViewKeys], closed: frozenset[Hashable], key: Hashable
) -> QuietRow:
    if isinstance(key, str):
        entry = entries[key]
        keys = Cell(entry.shortcuts, strong=True, tone="accent" if entry.own else "text")
        said = entry.tip if entry.enabled else entry.reason or entry.tip
        return QuietRow((Cell(entry.title), keys, Cell(said, tone="text-muted")))
    assert isinstance(key, tuple)
    if key[0] == "heading":
        return QuietRow((Cell(str(key[1]), str(key[2]), strong=True),), heading=True, is_open=key[1] not in closed)
    use = panes[key[0]].keys[key[1]]
    return QuietRow((Cell(""), Cell(use.shown, strong=True), Cell(use.said, tone="text-muted")))


def _holds(wanted: str, *texts: str) -> bool:
    return wanted in "\n".join(texts).casefold()
