"""Many engagements shifted together, as a dry run: nothing is written before it is agreed to."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QStackedWidget, QWidget

from app.domain.value_classes import dataclass
from app.gui.dialogs.shift_words import cells, found_lines, totals
from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.form import FormRow
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.room import open_at
from app.gui.widgets.signed_lines import SignedLines, SignedText
from app.gui.widgets.spacing import GRID, HALF, column, hairline, row, set_look
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.widgets.step_edit import StepEdit
from app.services.dates.steps import DateStep
from app.services.shift_run import ShiftLine, ShiftRun, ShiftWish

STEP, FIRST_ON = "step", "first-on"
PAUSE = 150
"""Milliseconds after the last key before the run is worked out."""

MOST_SAID = 5

SELECTION, SHOWN = "selection", "shown"


@dataclass(frozen=True, slots=True)
class ShiftScopes:
    """What can be shifted: what is selected, and what the filter shows; either may be empty."""

    selection: tuple[str, ...]
    shown: tuple[str, ...]

    @property
    def by_name(self) -> Mapping[str, tuple[str, ...]]:
        """Those that hold something, the selection first."""
        names = {SELECTION: self.selection, SHOWN: self.shown}
        return {name: ids for name, ids in names.items() if ids}


class ShiftSeveral(SteadyDialog):
    """`wanted(ids, ShiftWish)` asks for a run, which `show_run` shows; `agreed(ShiftRun)` when it is to be done."""

    wanted = Signal(object, object)
    agreed = Signal(object)

    def __init__(self, icons: Icons, scopes: ShiftScopes, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shiftSeveral")
        self.setWindowTitle(self.tr("Shift several"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons = icons
        self._scopes = scopes.by_name
        self._run: ShiftRun | None = None
        self._lines: dict[str, ShiftLine] = {}
        self._scope, self._way = Picker(), Picker()
        self._amount = StepEdit()
        self._first = DayEdit(today, None)
        self._value = QStackedWidget()
        self._keep_weekday = self._box("keepWeekday", self.tr("Keep the weekday: whole weeks only"))
        self._with_asks = self._box("shiftAsks", self.tr("Shift the due days of open asks too"), checked=True)
        settled = self.tr("Also what has begun, took place, was cancelled or declined")
        self._with_settled = self._box("withSettled", settled)
        self._said = TextLabel(wraps=True)
        self._said.setObjectName("shiftTotals")
        self._table = self._make_table()
        self._details = SignedLines(icons, MOST_SAID)
        self._details.setObjectName("shiftDetails")
        self._details.setMinimumHeight(self.fontMetrics().lineSpacing() * (MOST_SAID - 1))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._ask_for_run)
        self._fill()
        self._lay_out()
        self._on_way_chosen()
        self._amount.setFocus()

    @property
    def totals(self) -> str:
        """The sentence above the table."""
        return self._said.text()

    @property
    def wish(self) -> ShiftWish | None:
        """What is wished for; None while nothing that moves anything is given."""
        way = self._way.currentData()
        plain = ShiftWish(
            keep_weekday=self._keep_weekday.isChecked(),
            with_asks=self._with_asks.isChecked(),
            with_settled=self._with_settled.isChecked(),
        )
        if way == FIRST_ON:
            return replace(plain, first_on=self._first.day) if self._first.day is not None else None
        return replace(plain, step=self._amount.step) if self._amount.step != DateStep() else None

    @property
    def ids(self) -> tuple[str, ...]:
        """Which engagements are meant."""
        return self._scopes.get(str(self._scope.currentData()), ())

    def show_run(self, run: ShiftRun) -> None:
        """Show what the wish comes to; its findings may follow in another run."""
        self._run = run
        self._lines = {line.id: line for line in run.lines}
        self._table.rows.set_rows([line.id for line in run.lines], self._row)
        self._said.setText(totals(run))
        set_look(self._said, meaning="")
        self._ok.setText(self.tr("Shift %n engagement(s)", "", run.moved))
        self._ok.setEnabled(not run.change.is_empty)
        if run.lines and not self._table.currentIndex().isValid():
            # What follows for the first stands below; an empty place there would look as if rows were cut off.
            self._table.select_rows([0], 0)
        self._show_details()
        if run.found is not None:
            announce(self, self._said.text())

    def _box(self, name: str, title: str, *, checked: bool = False) -> QCheckBox:
        box = QCheckBox(title)
        box.setObjectName(name)
        box.setChecked(checked)
        box.toggled.connect(self.begin)
        return box

    def _make_table(self) -> QuietTable:
        specs = (
            ColumnSpec(self.tr("Engagement"), 30, 2),
            ColumnSpec(self.tr("Now"), 26, 1, whole=True),
            ColumnSpec(self.tr("Then"), 26, 1, whole=True),
            ColumnSpec(self.tr("Working days"), 16, 0),
            ColumnSpec(self.tr("What would follow"), 34, 3),
        )
        table = QuietTable(self._icons, self.tr("Engagements and their new dates"), specs)
        table.setObjectName("shiftTable")
        table.current_changed.connect(self._show_details)
        return table

    def _fill(self) -> None:
        titles = {
            SELECTION: self.tr("The selection: %n engagement(s)", "", len(self._scopes.get(SELECTION, ()))),
            SHOWN: self.tr("What the filter shows: %n engagement(s)", "", len(self._scopes.get(SHOWN, ()))),
        }
        for name in self._scopes:
            self._scope.addItem(titles[name], name)
        for title, name in (
            (self.tr("By days, weeks or months"), STEP),
            (self.tr("So that the first begins on"), FIRST_ON),
        ):
            self._way.addItem(title, name)
        for name, editor in (("shiftScope", self._scope), ("shiftWay", self._way), ("shiftAmount", self._amount),
                             ("shiftFirst", self._first)):  # fmt: skip
            editor.setObjectName(name)
        self._amount.setAccessibleName(self.tr("Later by; earlier with a minus"))
        self._first.setAccessibleName(self.tr("First day of the first engagement"))
        self._value.addWidget(self._amount)
        self._value.addWidget(self._first)
        for choice in (self._scope, self._way):
            # With large letters a choice is shortened rather than the dialog made wider than the screen.
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(12)
            choice.setMinimumHeight(self._value.sizeHint().height())
        self._scope.currentIndexChanged.connect(self.begin)
        self._way.currentIndexChanged.connect(self._on_way_chosen)
        self._amount.textChanged.connect(self.begin)
        self._first.changed.connect(self.begin)

    def _lay_out(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setProperty("look", "primary")
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        fields = row(gap=2 * GRID)
        for title, editor, share in (
            (self.tr("Which"), self._scope, 2),
            (self.tr("How"), self._way, 2),
            (self.tr("Later by; earlier with a minus"), self._value, 2),
        ):
            fields.addWidget(FormRow(self._icons, title, editor), share, Qt.AlignmentFlag.AlignTop)
        options = column(gap=HALF)
        for box in (self._keep_weekday, self._with_asks, self._with_settled):
            options.addWidget(box)
        layout = column(self, margin=2 * GRID)
        layout.addLayout(fields)
        layout.addLayout(options)
        layout.addWidget(self._said)
        layout.addWidget(self._table, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._details)
        layout.addWidget(self._buttons)
        open_at(self, 140, 34)

    def _on_way_chosen(self) -> None:
        is_day = self._way.currentData() == FIRST_ON
        self._value.setCurrentWidget(self._first if is_day else self._amount)
        self.begin()

    def begin(self) -> None:
        """What is shown is no longer what is wished for, or the plan another: work it out anew."""
        self._run = None
        self._ok.setEnabled(False)
        self._ok.setText(self.tr("Shift"))
        if self.wish is None:
            self._later.stop()
            self._say_what_is_missing()
            return
        self._later.start()

    def _say_what_is_missing(self) -> None:
        by_day = self._way.currentData() == FIRST_ON
        trouble = (self._first if by_day else self._amount).trouble
        missing = self.tr("Give how far they move, such as +2w, -10d or 1m.")
        if by_day:
            missing = self.tr("Give the day on which the first begins.")
        self._said.setText(trouble or missing)
        set_look(self._said, meaning=Meaning.BLOCKS.value if trouble else "")
        self._table.rows.set_rows([], self._row)
        self._show_details()

    def _ask_for_run(self) -> None:
        if (wish := self.wish) is not None:
            self._said.setText(self.tr("Working out what would follow…"))
            self.wanted.emit(self.ids, wish)

    def _row(self, key: Hashable) -> QuietRow:
        return QuietRow(cells(self._lines[str(key)], self._run))

    def _show_details(self) -> None:
        at = self._table.currentIndex().row()
        keys: Sequence[Hashable] = self._table.rows.keys
        shown: tuple[SignedText, ...] = ()
        if self._run is not None and 0 <= at < len(keys):
            shown = found_lines(self._lines[str(keys[at])], self._run, MOST_SAID)
        self._details.show_lines(shown)

    def _on_accepted(self) -> None:
        if self._run is not None and not self._run.change.is_empty:
            self.agreed.emit(self._run)
            self.accept()

    def done(self, result: int) -> None:
        self._later.stop()
        super().done(result)
