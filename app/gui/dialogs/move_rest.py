"""The rest of a deployment moved, as a dry run: a leg slips, and each later one goes as far as it must."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QPushButton, QWidget

from app.domain.engagement import Engagement
from app.gui.dialogs.host_cells import copy_hosts
from app.gui.dialogs.shift_words import cells, found_lines
from app.gui.look.icons import Icons
from app.gui.widgets.announce import announce
from app.gui.widgets.form import FormRow
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.room import open_at
from app.gui.widgets.signed_lines import SignedLines, SignedText
from app.gui.widgets.spacing import GRID, HALF, column, hairline, row
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.widgets.step_edit import StepEdit
from app.gui.workspace.document import words
from app.services.deployment_run import DeploymentRun, RestWish
from app.services.shift_run import ShiftLine

MOST_SAID = 5
FARTHEST = 3_650


class MoveRest(SteadyDialog):
    """`wanted(RestWish)` asks for a run, which `show_run` shows; `agreed(DeploymentRun)` when it is to be done."""

    wanted = Signal(object)
    agreed = Signal(object)

    def __init__(self, icons: Icons, leg: Engagement, whole: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("moveRest")
        self.setWindowTitle(self.tr("Move the rest of a deployment"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._leg, self._begins = leg.id, leg.dates.earliest
        self._kept: frozenset[str] = frozenset()
        self._found: DeploymentRun | None = None
        self._lines: dict[str, ShiftLine] = {}
        self._amount = StepEdit()
        self._amount.setObjectName("restAmount")
        self._amount.textChanged.connect(self.begin)
        self._all_alike = self._box("restAllAlike", self.tr("All later legs by as many days, also where there is time"))
        self._with_asks = self._box("restAsks", self.tr("Shift the due days of open asks too"), checked=True)
        self._said = TextLabel(wraps=True)
        self._said.setObjectName("restTotals")
        self._table = self._make_table(icons)
        self._details = SignedLines(icons, MOST_SAID)
        self._details.setObjectName("restDetails")
        self._details.setMinimumHeight(self.fontMetrics().lineSpacing() * (MOST_SAID - 1))
        self._lay_out(icons, leg.title, whole)
        self._amount.setFocus()

    @property
    def totals(self) -> str:
        """The sentence above the table."""
        return self._said.text()

    @property
    def wish(self) -> RestWish:
        """What is wished for now."""
        days = self._amount.days_from(self._begins)
        days = days if abs(days) <= FARTHEST else 0
        return RestWish(self._leg, days, self._all_alike.isChecked(), self._with_asks.isChecked(), self._kept)

    def begin(self) -> None:
        """Ask anew: the wish is another one, or the plan."""
        self.wanted.emit(self.wish)

    def show_run(self, found: DeploymentRun) -> None:
        """Show what the wish comes to."""
        self._found = found
        run = found.run
        self._lines = {line.id: line for line in run.lines}
        self._table.show_rows(list(self._lines), self._row)
        self._said.setText(self._totals(found))
        self._ok.setText(self.tr("Move %n engagement(s)", "", run.moved) if run.moved else self.tr("Move"))
        self._ok.setEnabled(not run.change.is_empty)
        self._copy.setEnabled(bool(found.hosts))
        self._show_details()
        announce(self, self._said.text())

    def keep(self) -> None:
        """Keep the selected legs where they are, or let them go again."""
        self._kept ^= frozenset(each for each in self._table.selected_keys if each != self._leg)
        self.begin()

    def _box(self, name: str, title: str, *, checked: bool = False) -> QCheckBox:
        box = QCheckBox(title)
        box.setObjectName(name)
        box.setChecked(checked)
        box.toggled.connect(self.begin)
        return box

    def _make_table(self, icons: Icons) -> KeyedTable:
        specs = (
            ColumnSpec(self.tr("Engagement"), 28, 2),
            ColumnSpec(self.tr("Now"), 24, 1, whole=True),
            ColumnSpec(self.tr("Then"), 24, 1, whole=True),
            ColumnSpec(self.tr("Working days"), 16, 0),
            ColumnSpec(self.tr("What would follow"), 30, 2),
            ColumnSpec(self.tr("To ask again"), 20, 1),
        )
        table = KeyedTable(icons, self.tr("Legs and their new dates"), specs)
        table.setObjectName("restTable")
        table.chosen.connect(self._show_details)
        self._keep = table.add_command("keepLeg", self.tr("Keep where it is"), self.keep, "K")
        return table

    def _lay_out(self, icons: Icons, title: str, whole: str) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setProperty("look", "primary")
        self._copy = self._buttons.addButton(self.tr("Copy the hosts to tell"), QDialogButtonBox.ButtonRole.ActionRole)
        self._copy.setObjectName("copyHosts")
        self._copy.clicked.connect(self._on_copy)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        keep = QPushButton(self.tr("Keep where it is (K)"))
        keep.setObjectName("keepLegButton")
        keep.setAutoDefault(False)
        keep.clicked.connect(self.keep)
        fields = row(gap=2 * GRID)
        asked = self.tr("‘{leg}’ is later by 2w, 10d or 1m; earlier with a minus").format(leg=title)
        fields.addWidget(FormRow(icons, asked, self._amount), 1)
        fields.addWidget(keep, 0, Qt.AlignmentFlag.AlignBottom)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(whole))
        layout.addLayout(fields)
        options = column(gap=HALF)
        options.addWidget(self._all_alike)
        options.addWidget(self._with_asks)
        layout.addLayout(options)
        layout.addWidget(self._said)
        layout.addWidget(self._table, 1)
        layout.addWidget(hairline())
        layout.addWidget(self._details)
        layout.addWidget(self._buttons)
        open_at(self, 150, 36)

    def _totals(self, found: DeploymentRun) -> str:
        run = found.run
        if not run.moved:
            return (
                self._amount.trouble or self.tr("Give by how much the leg is later, such as 2w, 10d or 1m.")
                if not run.days
                else self.tr("Nothing would move.")
            )
        parts = [self.tr("%n engagement(s) would move", "", run.moved)]
        if staying := len(run.lines) - run.moved:
            parts.append(self.tr("%n would stay", "", staying))
        parts += map(words, run.along)
        if again := sum(map(len, found.reopened.values())):
            parts.append(self.tr("%n answer(s) to ask for again", "", again))
        if found.hosts:
            parts.append(self.tr("%n host(s) to tell", "", len({each.host for each in found.hosts})))
        if new := sum(1 for each in run.found or () if each.is_new):
            parts.append(self.tr("%n new finding(s)", "", new))
        return " · ".join(parts)

    def _row(self, key: Hashable) -> QuietRow:
        assert self._found is not None
        again = self._found.reopened.get(str(key), ())
        last = (
            Cell(words(again[0]), self.tr("and %n more", "", len(again) - 1) if len(again) > 1 else "")
            if again
            else Cell("–", tone="text-muted")
        )
        return QuietRow((*cells(self._lines[str(key)], self._found.run), last))

    def _show_details(self) -> None:
        found, key = self._found, self._table.current_key
        lines: tuple[SignedText, ...] = ()
        if found is not None and key in self._lines:
            lines = tuple(SignedText(words(each)) for each in found.reopened.get(str(key), ()))[: MOST_SAID - 2]
            lines = (*found_lines(self._lines[str(key)], found.run, MOST_SAID - len(lines)), *lines)
        self._details.show_lines(lines)

    def _on_copy(self) -> None:
        if self._found is not None:
            copy_hosts(self._found.hosts)
            announce(self, self.tr("Copied."))

    def _on_accepted(self) -> None:
        if self._found is not None and not self._found.run.change.is_empty:
            self.agreed.emit(self._found)
            self.accept()
