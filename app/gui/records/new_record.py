"""Making an item of any record: a field for each that people give it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLineEdit, QPushButton, QScrollArea, QWidget

from app.domain.changes import Change
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.records.record import Record
from app.domain.wording import Text
from app.gui.document import words
from app.gui.icons import Icons
from app.gui.widgets.form import FieldColumn, FormRow
from app.gui.widgets.names_completer import NamesCompleter
from app.gui.widgets.plain_text import TextLabel, window_title
from app.gui.widgets.spacing import GRID, column, set_look
from app.services.edits.refusals import EditRefused
from app.services.layouts.record_list import Typed, asked_fields, change_of_typed
from app.services.records.reading import PlanReading


class NewRecordDialog(QDialog):
    """Hands over the Change with `made`; what cannot be understood is said below its field."""

    made = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, record: Record, reading: PlanReading, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("newRecordDialog")
        self.setWindowTitle(window_title(self.tr("New: {one}").format(one=words(record.one))))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan, self._record, self._reading = plan, record, reading
        self._rows: dict[str, FormRow] = {}
        self._lines: dict[str, QLineEdit] = {}
        form = FieldColumn(icons)
        for each in asked_fields(record):
            line = QLineEdit()
            line.setObjectName(each.name)
            empty = each.empty
            if empty is not None:
                line.setText(each.sort.write(empty, reading.name_of))
            if names := each.sort.offered(reading.names):
                line.setCompleter(NamesCompleter(names, several=each.sort.is_list, parent=line))
            title = words(each.title)
            self._rows[each.name] = form.add(
                self.tr("{field} (needed)").format(field=title) if each.sort.must else title,
                line,
                words(Text(each.sort.hint)) if each.sort.hint else "",
            )
            self._lines[each.name] = line
            line.textChanged.connect(self._show_state)
        self._trouble = TextLabel(muted=True, wraps=True)
        self._trouble.setObjectName("newRecordTrouble")
        self._add = QPushButton(self.tr("Add"))
        self._add.setObjectName("addRecord")
        set_look(self._add, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(_scrolled(form), 1)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        self._trouble.setMinimumHeight(2 * metrics.lineSpacing())
        self.resize(metrics.averageCharWidth() * 70, metrics.height() * 32)
        self._show_state()

    def _change(self) -> Change | None:
        """What would be done, or None with the reason shown."""
        texts = {name: line.text() for name, line in self._lines.items()}
        try:
            return change_of_typed(self._plan, self._record, [Typed(1, None, texts)], self._reading)
        except EditRefused as refusal:
            self._trouble.setText(words(refusal.reason))
            return None

    def _show_state(self) -> None:
        self._trouble.setText("")
        # Each field says what is wrong with it, also behind the first that cannot be taken.
        troubled = [name for name in self._lines if not self._is_understood(name)]
        self._add.setEnabled(not troubled and self._change() is not None)
        self._add.setAccessibleDescription(self._trouble.text())

    def _is_understood(self, name: str) -> bool:
        """Whether a field can be taken as it is; where something was typed, the reason stands below it."""
        line, row = self._lines[name], self._rows[name]
        try:
            self._record[name].sort.read(line.text(), self._reading)
        except NotUnderstood as trouble:
            row.set_warning(words(trouble.reason) if line.text().strip() else "")
            return False
        row.set_warning("")
        return True

    def _on_accepted(self) -> None:
        made = self._change()
        if made is not None:
            self.made.emit(made)
            self.accept()


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area
