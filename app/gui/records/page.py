"""The page of one list: search, the table, and what is known of the entry looked at."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QWidget

from app.domain.records.record import Field, Item, Record
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.dialogs.uniting import UnitingDialog, may_be_united
from app.gui.look.languages import window_language
from app.gui.records.table import RecordTable
from app.gui.records.writing import RecordWriting
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.plain_text import TextLabel, TitleLabel, literal
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import column, row
from app.gui.workspace.document import words
from app.services.layouts.record_list import (
    Order,
    RecordLine,
    changed_fields,
    columns_of,
    record_lines,
    use_lines,
    why_not_added,
)

_OF_THE_PAGE = ("record-new", "record-paste-new", "record-find")
"""The commands that need no row."""

_COLUMNS = ":"
"""Between the list and its columns in the text that the settings keep."""


class RecordPage(QWidget):
    """Every edit is made at once by the dialog in which the page stands."""

    def __init__(self, dialog: StandingDialog, record: Record, shipped: Mapping[str, Item]) -> None:
        super().__init__(dialog)
        self.setObjectName(f"list-{record.name}")
        many = words(record.many)
        self.setAccessibleName(many)
        self._dialog, self._record, self._shipped = dialog, record, shipped
        self._fields = columns_of(record)
        self._order = Order()
        icons = dialog.workspace.icons
        self._search = SearchBox(icons, self.tr("Find in this list"), self.tr("Find in this list"))
        self._search.setObjectName("recordSearch")
        self._count = TextLabel(muted=True)
        self._count.setObjectName("recordCount")
        self._table = RecordTable(icons, many, self._fields)
        self._writing = RecordWriting(dialog, record, shipped, self._table)
        self._uses = TextLabel(muted=True, wraps=True)
        self._uses.setObjectName("recordUses")
        self._commands = self._make_commands()
        self._empty = self._empty_state()
        self._unmatched = EmptyState(
            icons, "search", self.tr("Nothing found"), self.tr("No entry of this list holds these words.")
        )
        self._unmatched.setObjectName("noneFound")
        self._unmatched.add_step(self.tr("Show all"), self._show_all)
        self._body = QStackedWidget()
        self._body.addWidget(self._table)
        self._body.addWidget(self._empty)
        self._body.addWidget(self._unmatched)
        layout = column(self)
        layout.addWidget(TitleLabel(many))
        if record.about is not None:
            layout.addWidget(TextLabel(words(record.about), muted=True, wraps=True))
        layout.addLayout(self._head())
        layout.addWidget(self._body, 1)
        layout.addWidget(self._uses)
        self._uses.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._show_columns(self._kept_columns())
        self._search.searched.connect(self.refresh)
        self._search.left.connect(self.take_focus)
        self._search.walked.connect(self.take_focus)
        self._writing.made.connect(self.choose)
        self._table.chosen.connect(self._show_chosen)
        self._table.ordered.connect(self._order_by)
        self.setFocusProxy(self._table)

    def refresh(self) -> None:
        """Show the entries as they are now."""
        plan = self._dialog.workspace.document.plan
        lines = record_lines(plan, self._record, self._search.text(), self._order, window_language())
        by_id = {line.id: line for line in lines}
        whole = len(plan.table(self._record.name))
        if len(lines) == whole:
            self._count.setText(self.tr("%n entry(s)", "", whole))
        else:
            self._count.setText(self.tr("{shown} of {all}").format(shown=len(lines), all=whole))
        self._table.show_rows(by_id, lambda key: self._row(by_id[key]))
        self._body.setCurrentWidget(self._table if lines else self._unmatched if whole else self._empty)
        self._writing.look_again()

    def take_focus(self) -> None:
        """Have the keys in the table, or where it is empty at the first step."""
        shown = self._body.currentWidget()
        first = shown.findChild(QPushButton) if shown is not self._table and shown is not None else None
        (first or (self._table if shown is self._table else self._search)).setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_editor(self) -> None:
        """Close the editor of a cell, unless it holds words that wait to be mended."""
        self._table.leave_editor()

    @property
    def held(self) -> str:
        """The words in a cell that cannot be taken; empty where all can."""
        editor = self._table.editor
        return editor.text() if editor is not None and editor.is_held else ""

    def forget_typed(self) -> None:
        """Close the editor of a cell, with whatever was typed into it."""
        self._table.close_editor()

    def choose(self, item_id: str) -> None:
        """Look at one entry, whatever hides it."""
        if self._search.text():
            self._show_all()
        self._table.choose(item_id)

    def _show_all(self) -> None:
        self._search.clear()
        self.refresh()
        self.take_focus()

    def _row(self, line: RecordLine) -> QuietRow:
        cells = zip(self._fields, line.cells, strict=True)
        first = self._record.naming[:1]
        return QuietRow(tuple(Cell(text, strong=each in first, number=each.sort.is_number) for each, text in cells))

    def _head(self) -> QHBoxLayout:
        head = row()
        head.addWidget(self._search, 3)
        head.addWidget(self._count)
        head.addStretch(1)
        columns = QPushButton(self.tr("&Columns"))
        columns.setObjectName("recordColumns")
        columns.setMenu(self._column_menu(columns))
        head.addWidget(columns)
        buttons = (
            ("record-set-back", self.tr("&Set back")),
            ("record-remove", self.tr("&Remove")),
            ("record-new", self.tr("&New…")),
        )
        for name, title in buttons[0 if self._shipped else 1 :]:
            button, command = QPushButton(title), self._commands[name]
            button.setObjectName(f"{name}-button")
            button.clicked.connect(command.trigger)
            command.enabledChanged.connect(button.setEnabled)
            head.addWidget(button)
            if name == "record-new" and (reason := why_not_added(self._record)) is not None:
                button.setToolTip(words(reason))
                button.setAccessibleDescription(words(reason))
        return head

    def _make_commands(self) -> dict[str, QAction]:
        writing = self._writing
        commands = (
            ("record-edit", self.tr("Edit cell"), writing.edit, "F2"),
            ("record-edit-all", self.tr("Edit in all selected rows"), writing.edit_all, "Ctrl+F2"),
            ("record-fill", self.tr("Fill down"), writing.fill_down, "Ctrl+D"),
            ("record-copy", self.tr("Copy rows"), writing.copy, "Ctrl+C"),
            ("record-paste", self.tr("Paste"), writing.paste, "Ctrl+V"),
            ("record-paste-new", self.tr("Paste as new entries"), writing.paste_new, "Ctrl+Shift+V"),
            ("record-new", self.tr("New…"), writing.add, "Ctrl+N"),
            ("record-remove", self.tr("Remove"), writing.remove, "Del"),
            ("record-unite", self.tr("Unite two entries"), self._unite, "Ctrl+M"),
            ("record-set-back", self.tr("Set back to what ships"), writing.set_back, "Ctrl+Backspace"),
            ("record-sort", self.tr("Sort by this column"), self._order_by_current, "F3"),
            ("record-uses", self.tr("Say where it is used"), self._say_uses, "Ctrl+U"),
            ("record-find", self.tr("Find in this list"), self._find, "Ctrl+F"),
        )
        made = {name: self._table.add_command(name, title, handler, key) for name, title, handler, key in commands}
        for name in _OF_THE_PAGE:
            # These make sense wherever the focus is on the page, an empty list and the search among it.
            made[name].setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self.addAction(made[name])
        return made

    def _unite(self) -> None:
        """Look at the two entries that are selected side by side."""
        if may_be_united(self._record.name, keys := self._table.selected_keys):
            dialog = UnitingDialog(self._dialog.workspace)
            dialog.show_pair(self._record.name, *keys)
            dialog.show()

    def _find(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _say_uses(self) -> None:
        """Say at the foot, where it is heard, what stands below the table."""
        keys = self._table.selected_keys
        if len(keys) == 1:
            self._dialog.say(self._use_words(str(keys[0])))

    def _empty_state(self) -> EmptyState:
        icons, reason = self._dialog.workspace.icons, why_not_added(self._record)
        said = words(reason) if reason is not None else self.tr("Make the first entry, or paste rows from Excel.")
        empty = EmptyState(icons, "list", self.tr("Nothing in this list yet"), said)
        empty.setObjectName("emptyList")
        if reason is None and self._dialog.can_write:
            empty.add_step(self.tr("New…"), self._writing.add)
            empty.add_step(self.tr("Paste rows"), self._writing.paste_new)
        return empty

    def _column_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        shown = self._kept_columns()
        for at, each in enumerate(self._fields):
            action = menu.addAction(literal(words(each.title)))
            action.setObjectName(each.name)
            action.setCheckable(True)
            action.setChecked(at in shown)
            action.toggled.connect(self._on_column)
        self._column_actions = menu.actions()
        return menu

    def _on_column(self) -> None:
        shown = {at for at, action in enumerate(self._column_actions) if action.isChecked()}
        self._show_columns(shown)
        kept = self._dialog.workspace.settings
        name = f"{self._record.name}{_COLUMNS}"
        others = (each for each in kept.settings.list_columns if not each.startswith(name))
        kept.change(list_columns=(*others, name + " ".join(self._fields[at].name for at in sorted(shown))))

    def _kept_columns(self) -> set[int]:
        """The columns that somebody has chosen, else the usual ones."""
        for each in self._dialog.workspace.settings.settings.list_columns:
            name, _, rest = each.partition(_COLUMNS)
            if name == self._record.name:
                chosen = set(rest.split())
                if found := {at for at, field in enumerate(self._fields) if field.name in chosen}:
                    return found
        return {at for at, field in enumerate(self._fields) if field.sort.is_usual}

    def _show_columns(self, shown: set[int]) -> None:
        self._table.close_editor()
        for at in range(len(self._fields)):
            self._table.show_column(at, at in shown)
        if self._table.currentIndex().column() not in shown:
            self._table.go_to_column(min(shown, default=0))

    def _order_by_current(self) -> None:
        self._order_by(max(self._table.currentIndex().column(), 0))

    def _order_by(self, column: int) -> None:
        field = self._fields[column]
        turned = self._order.field == field.name and not self._order.descending
        self._order = Order(field.name, turned)
        self._table.mark_order(column, falls=turned)
        self._dialog.say(self.tr("Sorted by {field}.").format(field=words(field.title)))
        self.refresh()

    def _show_chosen(self) -> None:
        """Say where the entry looked at is used, and which commands make sense."""
        writable, keys = self._dialog.can_write, self._table.selected_keys
        for name in ("record-remove", "record-edit", "record-edit-all", "record-fill"):
            self._commands[name].setEnabled(writable and bool(keys))
        for name in ("record-new", "record-paste-new"):
            self._commands[name].setEnabled(writable and why_not_added(self._record) is None)
        self._commands["record-paste"].setEnabled(writable)
        self._commands["record-unite"].setEnabled(writable and may_be_united(self._record.name, keys))
        self._commands["record-set-back"].setEnabled(writable and any(map(self._changed, keys)))
        self._uses.setText(self._use_words(str(keys[0])) if len(keys) == 1 else "")

    def _use_words(self, item_id: str) -> str:
        plan = self._dialog.workspace.document.plan
        uses, more = use_lines(plan, self._record, item_id)
        said = self.tr("Nothing points at this entry.")
        if uses:
            said = self.tr("Used by: {uses}").format(uses=", ".join(uses))
        if more:
            said = self.tr("{said} and %n more", "", more).format(said=said)
        if changed := ", ".join(words(each.title) for each in self._changed(item_id)):
            said = "\n".join((self.tr("Not as it ships: {fields}").format(fields=changed), said))
        return said

    def _changed(self, item_id: str) -> tuple[Field, ...]:
        return changed_fields(self._dialog.workspace.document.plan, self._record, item_id, self._shipped)
