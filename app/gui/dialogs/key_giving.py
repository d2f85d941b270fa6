"""The strip that gives one command other keys: what is pressed, who has it already, why it may not be."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QPushButton, QWidget

from app.gui.dialogs.outcome import OutcomeDialog
from app.gui.keys.key_book import KeyBook
from app.gui.look.theme import Meaning
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.keys_edit import KeysEdit
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.actions import ActionEntry

_Portable = QKeySequence.SequenceFormat.PortableText
_Native = QKeySequence.SequenceFormat.NativeText


class KeyGiving(QWidget):
    """Works on the command last shown; `left` when the person steps out of the field."""

    left = Signal()

    def __init__(
        self, book: KeyBook, menus: QMenuBar | None, said: OutcomeDialog, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._book, self._menus, self._said = book, menus, said
        self._entry: ActionEntry | None = None
        self._heading = SectionHeading()
        self._field = KeysEdit(self.tr("Press the new keys"))
        self._field.setObjectName("newKeys")
        self._field.keySequenceChanged.connect(self._on_pressed)
        self._field.accepted.connect(self._on_give)
        self._field.left.connect(self._on_left)
        self._give = self._button("giveKeys", self.tr("Give these keys"), self._on_give)
        self._add = self._button("addKeys", self.tr("Add them"), self._on_add)
        self._take = self._button("takeKeys", self.tr("Take all away"), self._on_take)
        self._reset = self._button("resetKeys", self.tr("Reset"), self._on_reset)
        layout = column(self, gap=GRID)
        layout.addWidget(self._heading)
        line = FlowLayout()
        for part in (self._field, self._give, self._add, self._take, self._reset):
            line.addWidget(part)
        layout.addLayout(line)
        self._field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)
        self.show_entry(None)

    def show_entry(self, entry: ActionEntry | None, remark: str = "") -> None:
        """Work on this command; without one say why in the remark."""
        changed = entry is None or self._entry is None or entry.id != self._entry.id
        self._entry = entry
        if entry is None:
            self._heading.set_text(self.tr("No command is chosen"), remark)
        else:
            self._heading.set_text(entry.title, entry.shortcuts or self.tr("no keys yet"))
        if changed:
            self._field.clear()
            self._said.say("")
        self._enable()

    def start(self) -> None:
        """Wait for keys."""
        self._field.setFocus()

    def _button(self, name: str, title: str, handler: object) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        press_on_return(button)
        button.clicked.connect(handler)
        return button

    def _enable(self) -> None:
        entry, sequence = self._entry, self._field.keySequence()
        pressed = bool(entry) and not sequence.isEmpty() and not self._book.refusal(sequence, self._menus)
        self._field.setEnabled(entry is not None)
        self._give.setEnabled(pressed)
        self._add.setEnabled(pressed and entry is not None and bool(entry.shortcuts))
        self._take.setEnabled(entry is not None and bool(entry.shortcuts))
        self._reset.setEnabled(entry is not None and entry.own)
        taken = pressed and entry is not None and self._owner(sequence) is not None
        self._give.setText(self.tr("Take them over") if taken else self.tr("Give these keys"))

    def _owner(self, sequence: QKeySequence) -> ActionEntry | None:
        """The other command that has the keys pressed."""
        owner = self._book.actions.owner_of(sequence.toString(_Portable))
        if owner is None or (self._entry is not None and owner == self._entry.id):
            return None
        return self._book.actions.entry(owner)

    def _on_pressed(self, sequence: QKeySequence) -> None:
        self._enable()
        if self._entry is None or sequence.isEmpty():
            self._said.say("")
            return
        named, portable = sequence.toString(_Native), sequence.toString(_Portable)
        if reason := self._book.refusal(sequence, self._menus):
            self._said.say(self.tr("{reason} Press others.").format(reason=reason), Meaning.WARNS)
        elif (owner := self._owner(sequence)) is not None:
            where = self.tr(" in the {menu} menu").format(menu=owner.menu) if owner.menu else ""
            text = self.tr("{keys} belongs to “{command}”{where}. Taking it over leaves that command without it.")
            self._said.say(text.format(keys=named, command=owner.title, where=where), Meaning.WARNS)
        elif portable in self._book.actions.keys_of(self._entry.id):
            self._said.say(self.tr("The command has these keys already."))
        elif uses := self._book.used_in_panes(portable):
            text = self.tr("{keys} is free, but in {pane} it does something else: {use}.")
            self._said.say(text.format(keys=named, pane=uses[0][0], use=uses[0][1]), Meaning.INFORMS)
        else:
            self._said.say(self.tr("{keys} is free.").format(keys=named))

    def _on_give(self) -> None:
        if self._give.isEnabled():
            self._change((self._field.keySequence().toString(_Portable),))

    def _on_add(self) -> None:
        if self._entry is not None:
            had = self._book.actions.keys_of(self._entry.id)
            self._change(tuple(dict.fromkeys((*had, self._field.keySequence().toString(_Portable)))))

    def _on_take(self) -> None:
        self._change(())

    def _change(self, keys: tuple[str, ...]) -> None:
        entry = self._entry
        if entry is None:
            return
        lost = [self._owner(QKeySequence(each, _Portable)) for each in keys]
        self._field.clear()
        self._book.give(entry.id, keys)
        names = ", ".join(QKeySequence(each, _Portable).toString(_Native) for each in keys)
        text = self.tr("“{command}” has {keys} now.") if keys else self.tr("“{command}” has no keys now.")
        said = text.format(command=entry.title, keys=names)
        if losers := ", ".join(f"“{each.title}”" for each in lost if each is not None):
            said += " " + self.tr("{commands} lost them.").format(commands=losers)
        self._said.say(said)

    def _on_reset(self) -> None:
        if (entry := self._entry) is None:
            return
        self._field.clear()
        missing = self._book.reset(entry.id)
        if missing:
            names = ", ".join(QKeySequence(each, _Portable).toString(_Native) for each in missing)
            text = self.tr("“{command}” is as it was made, but for {keys}, which you gave to another command.")
            self._said.say(text.format(command=entry.title, keys=names), Meaning.WARNS)
        else:
            self._said.say(self.tr("“{command}” is as it was made.").format(command=entry.title))

    def _on_left(self) -> None:
        self._field.clear()
        self.left.emit()
