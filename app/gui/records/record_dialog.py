"""Making or changing an item of any record: a field for each that people give it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QWidget

from app.domain.changes import Change
from app.domain.not_understood import NotUnderstood
from app.domain.records.amounts import Currency
from app.domain.records.record import Field, Record
from app.domain.spans import DateError
from app.domain.wording import Text
from app.gui.editors.field_editors import TextArea
from app.gui.look.currencies import currency_of
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.announce import announce
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.day_book import book_of
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.form import FieldColumn, FormRow
from app.gui.widgets.list_arrow import ListArrow
from app.gui.widgets.names_completer import NamesCompleter
from app.gui.widgets.plain_text import TextLabel, capital, window_title
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, set_look
from app.gui.workspace.document import words
from app.services.edits.refusals import EditRefused
from app.services.layouts.record_list import asked_fields, dated_before
from app.services.records.reading import PlanReading

Follow = Callable[[Change], Mapping[str, str]]
"""What the fields of the next item begin with, once one was made."""

Make = Callable[[Mapping[str, str]], Change]
"""What comes of the texts typed into the fields; raises EditRefused."""


class RecordDialog(QDialog):
    """Asks for fields of a record, beginning with what was `begun`, by the name of each, or for a new one `proposed`.

    Hands over what `make` makes of them with `made`; what cannot be understood is said below its field, to which
    whoever accepts it is led. With `follow` several new ones can be made, one after the other. `remark` says what is to
    be known of a change before it is done. `removal_wanted` where something that is there is to go.
    """

    made = Signal(object)
    removal_wanted = Signal()

    def __init__(
        self,
        icons: Icons,
        record: Record,
        reading: PlanReading,
        make: Make,
        parent: QWidget,
        *,
        fields: Sequence[Field] | None = None,
        begun: Mapping[str, str] | None = None,
        proposed: Mapping[str, str] | None = None,
        follow: Follow | None = None,
        remark: Callable[[Change], Text | None] | None = None,
    ) -> None:
        super().__init__(parent)
        is_new = begun is None
        self.setObjectName("recordDialog")
        one = words(record.one)
        self.setWindowTitle(window_title(self.tr("New: {one}").format(one=one) if is_new else capital(one)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._record, self._reading, self._make, self._remark = record, reading, make, remark
        self._begun = begun or proposed or {}
        self._follow = follow
        self._rows: dict[str, FormRow] = {}
        self._editors: dict[str, QLineEdit | TextArea] = {}
        form = FieldColumn(icons)
        for each in asked_fields(record) if fields is None else fields:
            editor = self._editor(each)
            title = words(each.title)
            self._rows[each.name] = form.add(
                self.tr("{field} (needed)").format(field=title) if each.sort.must else title,
                editor,
                self._hint(each),
            )
            self._editors[each.name] = editor
            editor.textChanged.connect(self._show_state)
        self._trouble = TextLabel(muted=True, wraps=True)
        self._trouble.setObjectName("newRecordTrouble")
        self._add = QPushButton(self.tr("Add") if is_new else self.tr("OK"))
        self._add.setObjectName("addRecord")
        set_look(self._add, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setDefault(True)
        if follow is not None:
            another = buttons.addButton(self.tr("Add and next"), QDialogButtonBox.ButtonRole.ActionRole)
            another.setObjectName("addAnother")
            another.setShortcut(QKeySequence("Ctrl+Return"))
            another.setToolTip(self.tr("Add it, and go on with the next one (Ctrl+Enter)"))
            another.clicked.connect(self._on_another)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        if not is_new:
            remove = buttons.addButton(self.tr("Remove"), QDialogButtonBox.ButtonRole.DestructiveRole)
            remove.setObjectName("removeRecord")
            remove.clicked.connect(self._on_removed)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        self._scroll = ColumnScroll(form)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self._trouble.setMinimumHeight(2 * metrics.lineSpacing())
        open_at(self, 70, 32)
        self._show_state()

    def _editor(self, field: Field) -> QLineEdit | TextArea:
        """What a field is typed into, beginning with what it holds where nobody gave anything."""
        sort = field.sort
        begun = self._begun.get(field.name)
        if begun is None:
            begun = "" if field.empty is None else self._reading.written(sort, field.empty)
        if sort.lines > 1:
            area = TextArea(sort.lines)
            area.setPlainText(begun)
            area.setObjectName(field.name)
            return area
        line = QLineEdit(begun)
        line.setObjectName(field.name)
        if sort.is_dated:
            DayPicking(line, begins=partial(self._begins, field.name))
        if names := sort.offered(self._reading.names):
            completer = NamesCompleter(names, several=sort.is_list, parent=line, by_click=True)
            line.setCompleter(completer)
            ListArrow(line, completer.open)
            line.editingFinished.connect(partial(self._write_out, field.name, line, completer))
        return line

    def _hint(self, field: Field) -> str:
        """What is said below a field; a currency is told of by the one that is usual in the plan, or where it is."""
        if isinstance(field.sort, Currency):
            known = self._reading.currency or currency_of(self._reading.own_nation)
            return self.tr("three letters, as {currency}").format(currency=known) if known else ""
        return words(field.sort.hinting) if field.sort.hint else ""

    def _begins(self, name: str) -> date | None:
        """Where the month of a day opens while nothing is typed: at the day of the field before it."""
        book, before = book_of(self), dated_before(self._record, name)
        line = self._editors.get(before) if before else None
        try:
            return book.read(_typed(line)).earliest if book is not None and line is not None else None
        except DateError:
            return None

    def _write_out(self, name: str, line: QLineEdit, completer: NamesCompleter) -> None:
        """Write out the names that are meant where a field is left with a text that cannot be taken."""
        if line.text().strip() and not self._is_understood(name):
            line.setText(completer.completed(line.text()))

    def _change(self) -> Change | None:
        """What would be done, or None with the reason shown."""
        texts = {name: _typed(editor) for name, editor in self._editors.items()}
        try:
            return self._make(texts)
        except EditRefused as refusal:
            self._trouble.setText(words(refusal.reason))
            return None

    def _show_state(self) -> None:
        self._trouble.setText("")
        # Each field says what is wrong with it, also behind the first that cannot be taken.
        troubled = [name for name in self._editors if not self._is_understood(name)]
        made = self._change() if not troubled else None
        if made is not None and self._remark is not None and (said := self._remark(made)) is not None:
            self._trouble.setText(words(said))
        self._add.setAccessibleDescription(self._trouble.text())

    def _is_understood(self, name: str, *, is_needed: bool = False) -> bool:
        """Whether a field can be taken as it is; where something was typed, or `is_needed`, the reason stands below it,
        and of a day that was typed in other words which one is meant."""
        typed, row, sort = _typed(self._editors[name]), self._rows[name], self._record[name].sort
        row.set_echo("")
        try:
            value = sort.read(typed, self._reading)
        except NotUnderstood as trouble:
            row.set_warning(words(trouble.reason) if typed.strip() or is_needed else "")
            return False
        row.set_warning("")
        if sort.is_dated and typed.strip() and typed.strip() != self._reading.written(sort, value):
            row.set_echo(told(sort.tell(value, self._reading.name_of)))
        return True

    def _is_taken(self) -> Change | None:
        """Make what was typed; where it cannot be, None, and the first field that is wrong has the focus."""
        for name, editor in self._editors.items():
            if not self._is_understood(name, is_needed=True):
                editor.setFocus(Qt.FocusReason.OtherFocusReason)
                self._scroll.ensureWidgetVisible(self._rows[name])
                return None
        made = self._change()
        if made is None:
            announce(self._trouble, self._trouble.text())
            return None
        self.made.emit(made)
        return made

    def _on_another(self) -> None:
        """Begin the next one, in the first field that has to be said and holds nothing."""
        made = self._is_taken()
        if made is None or self._follow is None:
            return
        begun = self._follow(made)
        for name, editor in self._editors.items():
            field = self._record[name]
            text = begun.get(name, "" if field.empty is None else self._reading.written(field.sort, field.empty))
            editor.setText(text) if isinstance(editor, QLineEdit) else editor.setPlainText(text)
        wanted = [name for name in self._editors if self._record[name].sort.must and not begun.get(name)]
        self._editors[wanted[0] if wanted else next(iter(self._editors))].setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(0)
        said = self.tr("Added. This is the next one.")
        self._trouble.setText(said)
        announce(self._trouble, said)

    def _on_removed(self) -> None:
        self.removal_wanted.emit()
        self.reject()

    def _on_accepted(self) -> None:
        if self._is_taken() is not None:
            self.accept()


def _typed(editor: QLineEdit | TextArea) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()
