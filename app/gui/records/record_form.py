"""The fields of a record in one column, each with an editor for its text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.not_understood import NotUnderstood
from app.domain.records.amounts import Currency
from app.domain.records.record import Field, Record
from app.domain.spans import DateError
from app.domain.value_classes import dataclass
from app.gui.editors.field_editors import TextArea
from app.gui.look.currencies import currency_of
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.day_book import book_of
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.form import FieldColumn, FormRow
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.list_arrow import ListArrow
from app.gui.widgets.names_completer import NamesCompleter
from app.gui.workspace.document import words
from app.services.layouts.record_list import dated_before
from app.services.records.reading import PlanReading

_FEWEST = 3
"""Fields that are rarely needed, from which on they are folded away."""


@dataclass(frozen=True, slots=True)
class Helps:
    """What spares typing: `names` offered in fields of words, and by `fill` what goes with a text typed into a field,
    as texts by other fields. With `folds`, fields that are rarely needed wait behind a link."""

    names: Mapping[str, Sequence[str]] = field(default_factory=dict)
    fill: Callable[[str, str], Mapping[str, str]] = lambda _name, _typed: {}
    folds: bool = False


NO_HELPS = Helps()


class RecordForm(FieldColumn):
    """Begins with what was `begun`, by the name of each field; `edited` whenever a text is another one.

    What can't be understood is said below its field, and of a day that was typed in other words which one is meant.
    """

    edited = Signal()

    def __init__(
        self,
        icons: Icons,
        reading: PlanReading,
        fields: Sequence[Field],
        record: Record,
        begun: Mapping[str, str],
        helps: Helps = NO_HELPS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icons, parent)
        self._reading, self._record, self._helps = reading, record, helps
        self._rows: dict[str, FormRow] = {}
        self._filled: dict[str, Mapping[str, str]] = {}
        self._is_filling = False
        self.editors: dict[str, QLineEdit | TextArea] = {}
        rare = [each for each in fields if not (each.sort.must or each.sort.is_usual)] if helps.folds else []
        self._rare = [each.name for each in rare] if _FEWEST <= len(rare) < len(fields) else []
        for each in fields:
            if each.name not in self._rare:
                self._add_row(each, begun)
        self._more = LinkButton(self.tr("More fields"))
        self._more.setObjectName("moreFields")
        self._more.setAutoDefault(False)
        self._more.setToolTip(", ".join(words(record[name].title) for name in self._rare))
        self._more.clicked.connect(self._on_more)
        # The link takes no more room than its words.
        self.add_widget(self._more)
        for name in self._rare:
            self._add_row(record[name], begun)
        self._first = self.texts
        self._fold()

    @property
    def texts(self) -> dict[str, str]:
        """What stands in each field."""
        return {name: _typed(editor) for name, editor in self.editors.items()}

    @property
    def changed(self) -> dict[str, str]:
        """What stands in the fields in which there was something else at first."""
        return {name: said for name, said in self.texts.items() if said != self._first[name]}

    def settle(self) -> None:
        """What was typed is taken: nothing is changed."""
        self._first = self.texts

    def take_up(self, draft: Mapping[str, str]) -> None:
        """Put texts that were typed before into their fields."""
        self._put_all({name: said for name, said in draft.items() if name in self.editors})
        self._fold()

    def begin(self, begun: Mapping[str, str]) -> None:
        """Another item, in the first field that has to be said and holds nothing."""
        self._filled = {}
        self._put_all({name: self._beginning(self._record[name], begun) for name in self.editors})
        self.settle()
        self.enter(is_new=True)

    def enter(self, *, is_new: bool) -> None:
        """Go to the first field that has to be said and holds nothing; else, of a new item, to the first that holds
        nothing, and of one that is there to the first of all."""
        empty = [name for name, editor in self.editors.items() if not _typed(editor).strip()]
        wanted = [name for name in empty if self._record[name].sort.must] or (empty if is_new else [])
        first = wanted[0] if wanted else next(iter(self.editors))
        self.go_to(first)
        if isinstance(editor := self.editors[first], QLineEdit):
            # What is typed takes the place of what was proposed, and is not put behind it.
            editor.selectAll()

    def begin_anew(self) -> None:
        """As if nothing had been typed."""
        self._put_all(self._first)
        self.go_to(next(iter(self.editors)))

    def go_to(self, name: str) -> FormRow:
        """Put the focus into a field; its row."""
        row = self._rows[name]
        row.show()
        self.editors[name].setFocus(Qt.FocusReason.OtherFocusReason)
        return row

    def is_understood(self, name: str, *, is_needed: bool = False) -> bool:
        """Whether a field can be taken as it is; where something was typed, or `is_needed`, the reason stands below it,
        and of a day that was typed in other words which one is meant."""
        typed, row, sort = _typed(self.editors[name]), self._rows[name], self._record[name].sort
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

    def _add_row(self, each: Field, begun: Mapping[str, str]) -> None:
        editor = self.editors[each.name] = self._editor(each, self._beginning(each, begun))
        title = words(each.title)
        self._rows[each.name] = self.add(
            self.tr("{field} (needed)").format(field=title) if each.sort.must else title,
            editor,
            self._hint(each),
        )
        if each.sort.is_dated:
            # What is understood of a day is said below it: the fields that one types into next stay where they are.
            self._rows[each.name].keep_echo_room()
        if isinstance(editor, QLineEdit):
            editor.textChanged.connect(partial(self._fill_in, each.name))
        editor.textChanged.connect(self.edited)

    def _hint(self, each: Field) -> str:
        """What is said below a field; a currency is told of by the one that is usual in the plan, or where it is."""
        if isinstance(each.sort, Currency):
            known = self._reading.currency or currency_of(self._reading.own_nation)
            return self.tr("three letters, as {currency}").format(currency=known) if known else ""
        return words(each.sort.hinting) if each.sort.hint else ""

    def _beginning(self, each: Field, begun: Mapping[str, str]) -> str:
        """What a field begins with: what it holds where nobody gave anything."""
        if (said := begun.get(each.name)) is not None:
            return said
        return "" if each.empty is None else self._reading.written(each.sort, each.empty)

    def _editor(self, each: Field, begun: str) -> QLineEdit | TextArea:
        sort = each.sort
        if sort.lines > 1:
            area = TextArea(sort.lines)
            area.setPlainText(begun)
            area.setObjectName(each.name)
            return area
        line = QLineEdit(begun)
        line.setObjectName(each.name)
        if sort.is_dated:
            DayPicking(line, begins=partial(self._begins, each.name))
        if names := self._helps.names.get(each.name) or sort.offered(self._reading.names):
            completer = NamesCompleter(names, several=sort.is_list, parent=line, by_click=True)
            line.setCompleter(completer)
            ListArrow(line, completer.open)
            line.editingFinished.connect(partial(self._write_out, each.name, line, completer))
        return line

    def _begins(self, name: str) -> date | None:
        """Where the month of a day opens while nothing is typed: at the day of the field before it."""
        book, before = book_of(self), dated_before(self._record, name)
        line = self.editors.get(before) if before else None
        try:
            return book.read(_typed(line)).earliest if book is not None and line is not None else None
        except DateError:
            return None

    def _write_out(self, name: str, line: QLineEdit, completer: NamesCompleter) -> None:
        """Write out the names that are meant where a field is left with a text that cannot be taken."""
        if line.text().strip() and not self.is_understood(name):
            line.setText(completer.completed(line.text()))

    def _fill_in(self, name: str, typed: str) -> None:
        """What goes with a text, in fields in which nobody typed anything else; it goes again with that text."""
        if self._is_filling:
            return
        self._is_filling = True
        found = self._helps.fill(name, typed)
        for other in {**self._filled.get(name, {}), **found}:
            editor = self.editors.get(other)
            if editor is not None and _typed(editor) in ("", self._filled.get(name, {}).get(other)):
                _put(editor, found.get(other, ""))
        self._filled[name] = found
        self._is_filling = False

    def _put_all(self, texts: Mapping[str, str]) -> None:
        """Texts that nothing goes with."""
        self._is_filling = True
        for name, said in texts.items():
            _put(self.editors[name], said)
        self._is_filling = False

    def _fold(self) -> None:
        """Show what is rarely needed where something stands in it, or else the link to it."""
        is_open = any(_typed(self.editors[name]).strip() for name in self._rare)
        for name in self._rare:
            self._rows[name].setVisible(is_open)
        self._more.setVisible(bool(self._rare) and not is_open)

    def _on_more(self) -> None:
        for name in self._rare:
            self._rows[name].show()
        self._more.hide()
        self.editors[self._rare[0]].setFocus(Qt.FocusReason.OtherFocusReason)


def _typed(editor: QLineEdit | TextArea) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def _put(editor: QLineEdit | TextArea, said: str) -> None:
    editor.setText(said) if isinstance(editor, QLineEdit) else editor.setPlainText(said)
