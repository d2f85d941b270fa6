"""For each of several fields a choice between two values: mine and theirs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from app.gui.look.languages import told
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.document import words
from app.services.layouts.waiting_edits import ChoiceLine
from app.services.local_time import local


class FieldChoices(QWidget):
    """Two radio buttons a field, none chosen at first; `changed` when one is chosen."""

    changed = Signal()

    def __init__(self, mine: str, theirs: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = (mine, theirs)
        self._choices: tuple[ChoiceLine, ...] = ()
        self._groups: list[QButtonGroup] = []
        self._parts: list[QWidget] = []
        self._column = column(self, gap=2 * GRID)
        self._column.addStretch(1)

    @property
    def is_complete(self) -> bool:
        """Whether something is chosen for each field."""
        return bool(self._groups) and all(group.checkedId() >= 0 for group in self._groups)

    @property
    def mine(self) -> frozenset[tuple[str, str, str]]:
        """The fields for which mine is chosen."""
        chosen = zip(self._choices, self._groups, strict=True)
        return frozenset(choice.place for choice, group in chosen if group.checkedId() == 0)

    def show_choices(self, choices: Sequence[ChoiceLine]) -> None:
        """Show other fields; what was chosen for a field that stays as it was is still chosen."""
        wanted = tuple(choices)
        if wanted == self._choices:
            return
        kept = {
            choice: group.checkedId()
            for choice, group in zip(self._choices, self._groups, strict=True)
            if group.checkedId() >= 0
        }
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._choices, self._groups, self._parts = wanted, [], []
        for choice in wanted:
            part, group = self._make(choice)
            if choice in kept:
                group.button(kept[choice]).setChecked(True)
            self._parts.append(part)
            self._groups.append(group)
            self._column.insertWidget(len(self._parts) - 1, part)

    def _make(self, choice: ChoiceLine) -> tuple[QWidget, QButtonGroup]:
        part = QWidget()
        part.setProperty("field", choice.place[2])
        title = words(choice.field)
        title = title[:1].upper() + title[1:]
        about = self.tr("{field} of “{record}”").format(field=title, record=choice.record) if choice.record else title
        part.setAccessibleName(about)
        grid = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(HALF)
        grid.setHorizontalSpacing(GRID)
        grid.setColumnStretch(1, 1)
        grid.addWidget(TextLabel(about, strong=True, wraps=True), 0, 0, 1, 2)
        group = QButtonGroup(part)
        heads = (self._titles[0], self._theirs(choice))
        for number, (head, value) in enumerate(zip(heads, (choice.mine, choice.theirs), strict=True)):
            said = value or self.tr("empty")
            button = QRadioButton(literal(head))
            button.setAccessibleName(self.tr("{field}, {whose}: {value}").format(field=about, whose=head, value=said))
            label = TextLabel(said, wraps=True, muted=not value)
            button.toggled.connect(self._on_toggled)
            group.addButton(button, number)
            grid.addWidget(button, number + 1, 0)
            grid.addWidget(label, number + 1, 1)
        return part, group

    def _theirs(self, choice: ChoiceLine) -> str:
        if choice.hand is None or not choice.hand.author:
            return self._titles[1]
        if choice.hand.at is None:
            return f"{self._titles[1]} ({choice.hand.author})"
        when = told(local(choice.hand.at))
        return self.tr("{theirs} ({who}, {when})").format(theirs=self._titles[1], who=choice.hand.author, when=when)

    def _on_toggled(self, on: bool) -> None:
        if on:
            self.changed.emit()
