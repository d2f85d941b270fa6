"""Entries of the contacts that may be there twice: side by side, and united into one."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.records.record import Field
from app.domain.tables import RECORDS
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, row, set_look
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.uniting import UNITED, chosen_first, differing, unite
from app.services.layouts.twins import Twins, points_at, twins

_Pair = tuple[str, str, str]
"""The list, the entry that stays and the one that goes."""


class UnitingDialog(StandingDialog):
    """At the left the pairs that have something in common, at the right the fields in which one pair differs."""

    WATCHED: ClassVar = frozenset(RECORDS)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "unitingDialog", "")
        self.setWindowTitle(self.tr("Unite duplicates"))
        icons = workspace.icons
        self._given: list[_Pair] = []
        self._turned: set[_Pair] = set()
        self._found: dict[_Pair, Twins | None] = {}
        self._chosen: dict[str, str] = {}
        self._shown: _Pair | None = None
        self._pairs = KeyedTable(
            icons,
            self.tr("What may be there twice"),
            (ColumnSpec(self.tr("These two"), 26, 2), ColumnSpec(self.tr("Alike"), 18, 1)),
        )
        self._pairs.setObjectName("twinPairs")
        self._fields = KeyedTable(
            icons,
            self.tr("Fields that differ"),
            (
                ColumnSpec(self.tr("Field"), 16, 0),
                ColumnSpec(self.tr("Stays"), 24, 1),
                ColumnSpec(self.tr("Goes"), 24, 1),
            ),
        )
        self._fields.setObjectName("twinFields")
        self._said = TextLabel(wraps=True)
        self._said.setObjectName("twinPreview")
        self._take = self._command("take", self.tr("Take the other value"), self._fields, self._take_other, "Space")
        self._turn = self._command("turn", self.tr("Keep the second one"), self._pairs, self._turn_over, "T")
        self._unite = self._command("unite", self.tr("Unite"), self._pairs, self._on_unite, "U")
        set_look(self._unite, look="primary")
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        about = self.tr(
            "Two entries become one: what pointed at either points at the one that stays. Choose for each field which "
            "value it has then. It is one step and can be undone."
        )
        layout.addWidget(TextLabel(about, muted=True, wraps=True))
        both = QWidget()
        across = row(both, gap=2 * GRID)
        across.addWidget(self._pairs, 4)
        across.addLayout(self._right(), 6)
        self._empty = EmptyState(
            icons,
            "users",
            self.tr("Nothing is there twice"),
            self.tr(
                "No two people, posts or organisations have a name, an e-mail address or a telephone number in common. "
                "Two that are the same all the same can be selected in Lists and united there."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(self._empty)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self.foot())
        self._pairs.chosen.connect(self._show_pair)
        self._fields.chosen.connect(self._show_buttons)
        open_at(self, 150, 34)
        self.refresh()
        self._pairs.setFocus()

    def refresh(self) -> None:
        """Show the pairs as they are now."""
        plan = self.workspace.document.plan
        given = [each for each in self._given if all(plan.find(each[0], item) is not None for item in each[1:])]
        found: dict[_Pair, Twins | None] = dict.fromkeys(given)
        for each in twins(plan):
            if not {(each.table, each.first, each.second), (each.table, each.second, each.first)} & found.keys():
                found[each.table, each.first, each.second] = each
        self._found = found
        self._shown = None
        self._stack.setCurrentIndex(0 if found else 1)
        self._show_pairs()
        self._show_pair()

    def show_pair(self, table: str, kept: str, gone: str) -> None:
        """Look at two entries that somebody holds to be the same, whatever they have in common."""
        pair = (table, kept, gone)
        if not {pair, (table, gone, kept)} & self._found.keys():
            self._given.append(pair)
            self.refresh()
        self._pairs.choose(pair if pair in self._found else (table, gone, kept))

    def _right(self) -> QVBoxLayout:
        pane = column()
        pane.addWidget(self._fields, 1)
        pane.addWidget(self._said)
        self._said.setMinimumHeight(3 * self.fontMetrics().lineSpacing())
        below = row()
        below.addWidget(self._take)
        below.addWidget(self._turn)
        below.addStretch(1)
        below.addWidget(self._unite)
        pane.addLayout(below)
        return pane

    def _command(self, name: str, title: str, table: KeyedTable, handler: Callable[[], None], key: str) -> QPushButton:
        command = table.add_command(name, title, handler, key)
        button = QPushButton(title)
        button.setObjectName(f"twin-{name}")
        button.setToolTip(self.tr("{command} ({key})").format(command=title, key=key))
        button.clicked.connect(command.trigger)
        press_on_return(button)
        return button

    def _show_pairs(self) -> None:
        # Made at once: a row that is shown anew may be of a pair that is gone.
        rows = {pair: self._pair_row(pair) for pair in self._found}
        self._pairs.show_rows(rows, rows.__getitem__)

    def _pair_row(self, key: Hashable) -> QuietRow:
        table, first, second = self._parts(key)
        plan, found = self.workspace.document.plan, self._found[self._key(key)]
        why = "; ".join(words(each) for each in found.alike) if found is not None else self.tr("chosen by you")
        named = Cell(plan.title_of(table, first), plan.title_of(table, second), strong=True)
        return QuietRow((named, Cell(words(RECORDS[table].one), why)))

    def _show_pair(self) -> None:
        key = self._pairs.current_key
        if key is None:
            self._shown, self._chosen = None, {}
            self._fields.show_rows((), lambda _key: QuietRow(()))
            self._said.setText("")
        elif self._parts(key) != self._shown:
            self._shown = self._parts(key)
            self._chosen = chosen_first(self.workspace.document.plan, *self._shown)
            self._show_fields()
        self._show_buttons()

    def _show_fields(self) -> None:
        assert self._shown is not None
        table, kept, gone = self._shown
        plan = self.workspace.document.plan
        rows = {each.name: self._field_row(each) for each in differing(plan, table, kept, gone)}
        self._fields.show_rows(rows, rows.__getitem__)
        said = self.tr(
            "‘{kept}’ stays and ‘{gone}’ goes. %n entry(s) that point at it will point at ‘{kept}’.",
            "",
            points_at(plan, table, gone),
        )
        self._said.setText(said.format(kept=plan.title_of(table, kept), gone=plan.title_of(table, gone)))

    def _field_row(self, field: Field) -> QuietRow:
        assert self._shown is not None
        table, kept, gone = self._shown
        return QuietRow(
            (Cell(words(field.title), strong=True), *(self._value(field, table, each) for each in (kept, gone)))
        )

    def _value(self, field: Field, table: str, item_id: str) -> Cell:
        plan = self.workspace.document.plan
        shown = field.sort.show(getattr(plan.find(table, item_id), field.name), plan.title_of)
        if self._chosen.get(field.name) == item_id:
            return Cell(shown or self.tr("(nothing)"), self.tr("is taken"), strong=True, icon="done")
        return Cell(shown or self.tr("(nothing)"), tone="text-muted")

    def _show_buttons(self) -> None:
        self._take.setEnabled(self._shown is not None and self._fields.current_key is not None)
        self._turn.setEnabled(self._shown is not None)
        self._unite.setEnabled(self._shown is not None and self.can_write)

    def _take_other(self) -> None:
        """Take the other value for the fields that are selected."""
        if self._shown is not None:
            _, kept, gone = self._shown
            for name in self._fields.selected_keys:
                self._chosen[name] = gone if self._chosen[name] == kept else kept
            self._show_fields()

    def _turn_over(self) -> None:
        """Have the other of the two stay; each value that was chosen is taken all the same."""
        if (key := self._pairs.current_key) is not None and self._shown is not None:
            self._turned ^= {self._key(key)}
            self._shown = self._parts(key)
            self._show_fields()
            self._show_pairs()

    def _on_unite(self) -> None:
        if self._shown is None:
            return
        table, kept, gone = self._shown
        plan = self.workspace.document.plan
        values = {name: getattr(plan.find(table, taken), name) for name, taken in self._chosen.items()}
        self.attempt(partial(unite, plan, table, kept, gone, values))
        self._pairs.setFocus()

    def _key(self, key: Hashable) -> _Pair:
        assert isinstance(key, tuple)
        return key

    def _parts(self, key: Hashable) -> _Pair:
        """The list, the entry that stays and the one that goes, as they stand now."""
        pair = self._key(key)
        return (pair[0], pair[2], pair[1]) if pair in self._turned else pair


def may_be_united(table: str, ids: tuple[str, ...]) -> bool:
    """Whether these entries of a list can be looked at as a pair."""
    return table in UNITED and len(ids) == 2
