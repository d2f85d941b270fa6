"""The second step: which column of the file is which field, and what its words become."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from app.domain.records.record import Field
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.importing.field_titles import field_titles
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.document import words
from app.services.importing.column_looks import ColumnLook, Sample
from app.services.importing.mapping import EXTRA, IGNORED, ImportMapping
from app.services.importing.preparation import ImportPreview
from app.services.texts.country_texts import fold_word

SHOWN = 3
"""Samples of a column that are shown; those that can't be read come first."""

_LONGEST = 48


class ColumnsPage(QScrollArea):
    """One line a column: its head, the field it fills, and samples of its words beside what is read of them.

    `mapped(ImportMapping)` when a column was given another field.
    """

    mapped = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._mapping = ImportMapping()
        self._looks: tuple[ColumnLook, ...] = ()
        self._own: tuple[Field, ...] = ()
        self._lists: list[ChoiceEditor] = []
        self._read: list[TextLabel] = []
        self._signs: list[IconLabel] = []
        self._lines: QGridLayout | None = None
        self.setObjectName("importColumns")
        self.setAccessibleName(self.tr("Columns of the file"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_prepared(self, prepared: ImportPreview) -> None:
        """Show the columns as they are read now; the lists stay where they are while the columns are the same."""
        same = [(look.sheet, look.at, look.head) for look in prepared.columns] == [
            (look.sheet, look.at, look.head) for look in self._looks
        ]
        same = same and self._own == prepared.own
        self._mapping, self._looks, self._own = prepared.preparation.mapping, prepared.columns, prepared.own
        if not same or self._lines is None:
            self._build()
        for at, look in enumerate(self._looks):
            self._lists[at].show_value(_filled(look))
            self._show_read(at, look)

    def unread(self) -> int:
        """How many columns have words that can't be read, or are not read at all."""
        return sum(_is_unread(look) for look in self._looks)

    def _build(self) -> None:
        inside = QWidget()
        lines = self._lines = QGridLayout()
        lines.setHorizontalSpacing(2 * GRID)
        lines.setVerticalSpacing(GRID + HALF)
        lines.setColumnStretch(3, 1)
        self._lists, self._read, self._signs = [], [], []
        for at, title in enumerate(
            (self.tr("Column of the file"), self.tr("What it fills"), "", self.tr("What is read"))
        ):
            lines.addWidget(TextLabel(title, muted=True), 0, at)
        choices = list(field_titles(self._own).items())
        several = len({look.sheet for look in self._looks}) > 1
        for at, look in enumerate(self._looks):
            self._add(lines, at, look, choices, several=several)
        around = column(inside, margin=0)
        around.addLayout(lines)
        around.addStretch(1)
        self.setWidget(inside)

    def _add(
        self, lines: QGridLayout, at: int, look: ColumnLook, choices: Sequence[tuple[str, str]], *, several: bool
    ) -> None:
        name = look.head or self.tr("Column {number}, without a head").format(number=look.at + 1)
        where = f"{look.sheet}: {name}" if several else name
        offered = ChoiceEditor(choices)
        offered.setObjectName("importColumn")
        offered.setMinimumContentsLength(22)
        offered.setAccessibleName(where)
        offered.setEnabled(bool(fold_word(look.head)))
        offered.committed.connect(partial(self._on_chosen, at))
        label = TextLabel(literal(where.replace("\n", " ")), strong=True, wraps=True)
        label.setBuddy(offered)
        label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 20)
        said, sign = TextLabel(wraps=True), IconLabel(self._icons, "warns", "warns")
        for place, widget in enumerate((label, offered, sign, said)):
            lines.addWidget(widget, at + 1, place, Qt.AlignmentFlag.AlignTop)
        self._lists.append(offered)
        self._read.append(said)
        self._signs.append(sign)

    def _show_read(self, at: int, look: ColumnLook) -> None:
        lines = [self._sample(look, sample) for sample in look.samples[:SHOWN]]
        if look.passed_over is not None:
            # What nobody reads is shown as it stands in the file, and there is nothing in it to mend.
            seen = ", ".join(_short(sample.words) for sample in look.samples[:SHOWN])
            lines = [told(look.passed_over, "capital"), seen]
        elif look.unread:
            many = self.tr("{unread} of {count} different values need a hand.")
            said = self.tr("1 of {count} different values needs a hand.") if look.unread == 1 else many
            if len(look.samples) == 1:
                said = self.tr("The one value needs a hand.")
            lines.insert(0, said.format(unread=look.unread, count=len(look.samples)))
        elif not look.field and look.filled:
            lines.insert(0, self.tr("Not read: another column fills the same field."))
        elif not look.filled:
            lines = [self.tr("Empty")]
        self._read[at].setText("\n".join(lines))
        self._signs[at].setVisible(_is_unread(look))
        self._lists[at].setAccessibleDescription(" ".join(lines))

    def _sample(self, look: ColumnLook, sample: Sample) -> str:
        shown = _short(sample.words)
        if sample.why:
            why = "; ".join(words(each) for each in sample.why)
            read = f"{sample.read} · " if sample.read else ""
            return f"{shown} → {read}{why}"
        return f"{shown} → {_short(sample.read)}" if sample.read and sample.read != sample.words else shown

    def _on_chosen(self, at: int, field: str) -> None:
        look = self._looks[at]
        if field == _filled(look):
            return
        head = fold_word(look.head)
        columns = {**self._mapping.columns, head: field}
        if field not in (EXTRA, IGNORED):
            # Each field has one column: the one that filled it so far is kept as a note.
            others = (fold_word(each.head) for each in self._looks if each.field == field and each.sheet == look.sheet)
            columns |= {other: EXTRA for other in others if other and other != head}
        self.mapped.emit(replace(self._mapping, columns=columns))


def _is_unread(look: ColumnLook) -> bool:
    return look.passed_over is None and bool(look.unread or (look.filled and not look.field))


def _filled(look: ColumnLook) -> str:
    """The field that a column is seen to fill; one that was passed over is not brought in."""
    return look.field if look.passed_over is None else IGNORED


def _short(said: str) -> str:
    line = " · ".join(said.split("\n"))
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
