"""What comes again, as a dry run: in a plan year, with what of it is left, or as the next edition of one series."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.domain.spans import FIRST_YEAR, LAST_YEAR
from app.domain.wording import Text
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.painting.drag_preview import finding_lines
from app.gui.widgets.announce import announce
from app.gui.widgets.form import FormRow
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.number_box import NumberBox
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel, capital
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.room import open_at
from app.gui.widgets.signed_lines import SignedLines, SignedText
from app.gui.widgets.spacing import GRID, HALF, column, hairline, row
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.rolling.lines import RollLine
from app.services.rolling.run import RollRun

MOST_SAID = 4
"""Findings of the engagement chosen."""

LINES = MOST_SAID + 2
"""With what comes along to it and what stays behind."""

PAUSE = 150
"""Milliseconds after the last key before the year is worked out."""


class RollYear(SteadyDialog):
    """`wanted(int)` asks for a run of that year, which `show_run` shows; `agreed(RollRun)` when it is to be done.

    Without a year it shows the next edition alone, and asks for it with 0. `host_chosen(str, str)` where another
    country is to host the engagement of that id. `name_of` says what a country is called.
    """

    wanted = Signal(int)
    agreed = Signal(object)
    host_chosen = Signal(str, str)

    def __init__(self, icons: Icons, year: int | None, name_of: Callable[[str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("rollYear")
        self.setWindowTitle(self.tr("Next edition") if year is None else self.tr("Roll the year"))
        self._name_of, self._is_of_year = name_of, year is not None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._run: RollRun | None = None
        self._year = NumberBox()
        self._year.setObjectName("rolledYear")
        self._year.setRange(FIRST_YEAR, LAST_YEAR - 1)
        self._year.setValue(year if year is not None else FIRST_YEAR)
        self._year.lineEdit().setTextMargins(HALF, 0, HALF, 0)
        self._year.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._said = TextLabel(wraps=True)
        self._said.setObjectName("rollTotals")
        self._table = self._make_table(icons)
        self._host = Picker()
        self._host.setObjectName("rolledHost")
        self._host.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)
        self._host.activated.connect(self._on_host)
        self._host_row = FormRow(icons, self.tr("Host of the one chosen above"), self._host)
        self._host_row.hide()
        self._details = SignedLines(icons, LINES)
        self._details.setObjectName("rollDetails")
        self._details.setMinimumHeight(self.fontMetrics().lineSpacing() * MOST_SAID)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setProperty("look", "primary")
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE)
        self._later.timeout.connect(self._ask_for_run)
        self._year.valueChanged.connect(self.begin)
        intro = self.tr(
            "Series, staff talks, forums and agreed plan lines of the year become ideas tagged to be confirmed, with "
            "what is part of them. No status, answer or outcome is carried over; milestones are made anew when one is "
            "planned. What is there already is not made again."
        )
        if year is None:
            intro = self.tr(
                "The edition that follows the last one becomes an idea tagged to be confirmed, with what is part of "
                "it. No status, answer or outcome is carried over; milestones are made anew when it is planned."
            )
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TextLabel(intro, muted=True, wraps=True))
        asked = row(gap=2 * GRID)
        of_year = FormRow(icons, self.tr("Plan year that begins in"), self._year)
        of_year.setVisible(year is not None)
        asked.addWidget(of_year)
        asked.addStretch()
        layout.addLayout(asked)
        layout.addWidget(self._said)
        layout.addWidget(self._table, 1)
        layout.addWidget(hairline())
        below = row(gap=2 * GRID)
        below.addWidget(self._host_row)
        below.addStretch()
        layout.addLayout(below)
        layout.addWidget(self._details)
        layout.addWidget(self._buttons)
        (self._year if year is not None else self._table).setFocus()
        self._year.selectAll()
        open_at(self, 140, 34)

    @property
    def totals(self) -> str:
        """The sentence above the table."""
        return self._said.text()

    def begin(self) -> None:
        """Ask anew: the year is another one, or the plan."""
        self._run = None
        self._ok.setEnabled(False)
        self._ok.setText(self.tr("Make them"))
        self._said.setText(self.tr("Working out what comes again…"))
        self._later.start()

    def show_run(self, run: RollRun) -> None:
        """Show what the year comes to; its findings may follow in another run."""
        self._run = run
        self._table.show_rows(range(len(run.lines)), self._row)
        if self._table.current_key is None and run.lines:
            self._table.choose(0)
        made = self.tr("%n engagement(s) come again", "", run.made)
        left = self.tr("%n not made", "", len(run.lines) - run.made)
        parts = [made, left] if run.made < len(run.lines) else [made]
        if run.found is None:
            parts.append(self.tr("looking at the findings…"))
        elif come := sum(1 for each in run.found if each.is_new):
            parts.append(self.tr("%n new finding(s)", "", come))
        self._said.setText(" · ".join(parts))
        self._ok.setText(self.tr("Make %n engagement(s)", "", run.made) if run.made else self.tr("Make them"))
        self._ok.setEnabled(run.made > 0)
        self._show_details()
        if run.found is not None:
            announce(self, self._said.text())

    def done(self, result: int) -> None:
        self._later.stop()
        super().done(result)

    def _make_table(self, icons: Icons) -> KeyedTable:
        specs = (
            ColumnSpec(self.tr("Engagement"), 34, 3),
            ColumnSpec(self.tr("From"), 18, 1),
            ColumnSpec(self.tr("When"), 22, 1),
            ColumnSpec(self.tr("Comes along"), 30, 2),
            ColumnSpec(self.tr("What would follow"), 26, 2),
        )
        table = KeyedTable(icons, self.tr("What comes again in the year"), specs)
        table.setObjectName("rollTable")
        table.chosen.connect(self._show_details)
        return table

    def _row(self, key: int) -> QuietRow:
        assert self._run is not None
        line = self._run.lines[key]
        like = self.tr("like {ref}").format(ref=line.like) if line.like else ""
        source = Cell(words(line.source), like, tone="text-muted")
        if line.part_of:
            source = Cell(self.tr("part of {title}").format(title=line.part_of), like, tone="text-muted")
        if line.becomes is None:
            name = Cell(line.title, line.ref, tone="text-muted")
            dash = Cell("–", tone="text-muted")
            return QuietRow((name, source, dash, dash, Cell(self._left(line), tone="text-muted", wraps=True)))
        when = Cell(told(line.becomes))
        if line.host:
            when = Cell(told(line.becomes), self.tr("hosted by {country}").format(country=self._name_of(line.host)))
        tone = "text" if line.comes else "text-muted"
        comes = Cell(self._list(line.comes) or self.tr("nothing"), tone=tone, wraps=True)
        return QuietRow((Cell(line.title, line.ref), source, when, comes, self._follows(line)))

    def _list(self, parts: Sequence[Text]) -> str:
        return "; ".join(capital(words(each)) for each in parts)

    def _carried(self, line: RollLine) -> tuple[SignedText, ...]:
        """What comes along and what stays behind, each in a line where there is any."""
        said = (
            self.tr("Comes along: {parts}.").format(parts=self._list(line.comes)) if line.comes else "",
            self.tr("Stays with {ref}: {parts}.").format(ref=line.like, parts=self._list(line.stays))
            if line.stays
            else "",
        )
        return tuple(SignedText(each, muted=True) for each in said if each)

    def _follows(self, line: RollLine) -> Cell:
        if self._run is None or self._run.found is None:
            return Cell("…", tone="text-muted")
        if not line.found:
            return Cell(self.tr("nothing"), tone="text-muted")
        first = line.found[0]
        more = self.tr("and %n more", "", len(line.found) - 1) if len(line.found) > 1 else ""
        return Cell(words(first.title), more, tone=first.meaning, icon=first.meaning, wraps=not more)

    def _left(self, line: RollLine) -> str:
        reason = words(line.reason) if line.reason is not None else ""
        return self.tr("not made: {reason}").format(reason=reason)

    def _show_details(self) -> None:
        key, run = self._table.current_key, self._run
        shown: tuple[SignedText, ...] = ()
        if run is not None and isinstance(key, int) and key < len(run.lines):
            line = run.lines[key]
            if line.becomes is None:
                shown = (SignedText(self._left(line), muted=True),)
            else:
                found = finding_lines(line.found, MOST_SAID) if run.found is not None else ()
                shown = (*self._carried(line), *found)
        self._details.show_lines(shown)
        self._show_host(run.lines[key] if run is not None and isinstance(key, int) and key < len(run.lines) else None)

    def _show_host(self, line: RollLine | None) -> None:
        """Who can host the one that is pointed at, where it is hosted in turn."""
        self._host_row.setVisible(line is not None and bool(line.id and line.hosts))
        self._host.clear()
        if line is None:
            return
        for country in line.hosts:
            self._host.addItem(self._name_of(country), country)
        self._host.setCurrentIndex(self._host.findData(line.host))

    def _on_host(self) -> None:
        key, run = self._table.current_key, self._run
        if run is not None and isinstance(key, int) and run.lines[key].host != self._host.currentData():
            self.host_chosen.emit(run.lines[key].id, self._host.currentData())

    def _ask_for_run(self) -> None:
        self.wanted.emit(self._year.value() if self._is_of_year else 0)

    def _on_accepted(self) -> None:
        if self._run is not None and self._run.made:
            self.agreed.emit(self._run)
            self.accept()
