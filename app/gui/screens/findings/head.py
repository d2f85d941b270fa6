"""The line above the findings: counts as toggles, what is hidden, as of when."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.domain.findings import Severity, findings_count
from app.domain.wording import text
from app.gui.look.icons import Icons
from app.gui.screens.findings.cells import MEANINGS, severity_words
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.count_toggle import CountToggle
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.document import words
from app.services.layouts.findings import FindingList

UNKNOWN = "…"
"""Stands for a count that nobody knows yet."""


class FindingsHead(QWidget):
    """`changed` when a toggle was turned; `fold_wanted`, `waive_wanted` and `lift_wanted` from the buttons."""

    changed = Signal()
    fold_wanted = Signal()
    waive_wanted = Signal()
    lift_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        line = ScrollingLine(icons)
        self._fold = IconButton(icons, "chevron-down", self.tr("Fold the list of findings"))
        self._fold.setObjectName("findingsFold")
        self._fold.clicked.connect(self.fold_wanted)
        line.addWidget(self._fold)
        line.addWidget(TextLabel(self.tr("Findings"), strong=True))
        self._toggles: dict[Severity, CountToggle] = {}
        for severity in Severity:
            button = self._toggle(icons, MEANINGS[severity], MEANINGS[severity], f"findings-{severity.value}")
            button.setChecked(True)
            self._toggles[severity] = button
            line.addWidget(button)
        self._waived = self._toggle(icons, "check", "text", "findings-waived")
        line.addWidget(self._waived)
        self._rules = FilterChip(icons, self.tr("Rule"))
        self._rules.setObjectName("findingsRules")
        self._rules.chosen.connect(self.changed)
        line.addWidget(self._rules)
        self._filtered = QCheckBox(self.tr("Only what is shown"))
        self._filtered.setObjectName("findings-filtered")
        self._filtered.setToolTip(self.tr("Only findings about what the filter shows"))
        self._filtered.toggled.connect(self.changed)
        line.addWidget(self._filtered)
        line.add_spring()
        self._live = TextLabel(muted=True)
        line.addWidget(self._live)
        self._waive = QPushButton(self.tr("Waive…"))
        self._waive.setObjectName("findingsWaive")
        self._waive.clicked.connect(self.waive_wanted)
        self._lift = QPushButton(self.tr("Lift waiver"))
        self._lift.setObjectName("findingsLift")
        self._lift.clicked.connect(self.lift_wanted)
        self._is_folded = self._has_waiver = False
        line.addWidget(self._waive)
        line.addWidget(self._lift)
        whole = column(self)
        whole.setContentsMargins(GRID + HALF, HALF, GRID + HALF, HALF)
        whole.addWidget(line)

    @property
    def fold(self) -> QWidget:
        """The button that folds and opens the list."""
        return self._fold

    @property
    def severities(self) -> frozenset[Severity]:
        """Those that are turned on."""
        return frozenset(severity for severity, button in self._toggles.items() if button.isChecked())

    @property
    def with_waived(self) -> bool:
        return self._waived.isChecked()

    @property
    def filtered(self) -> bool:
        return self._filtered.isChecked()

    @property
    def rules(self) -> frozenset[str]:
        """The rules whose findings are wanted; empty for all."""
        return self._rules.selection

    def show_folded(self, folded: bool) -> None:
        """Whether the counts stand alone, without the list they are of."""
        self._is_folded = folded
        name = self.tr("Open the list of findings") if folded else self.tr("Fold the list of findings")
        self._fold.setIcon(self._icons.icon("chevron-right" if folded else "chevron-down", "text-muted"))
        self._fold.setToolTip(name)
        self._fold.setAccessibleName(name)
        # What the counts leave out is said beside them.
        self._rules.setVisible(not folded or bool(self.rules))
        self._filtered.setVisible(not folded or self.filtered)
        self._show_commands()

    def show_counts(self, found: FindingList, titles: Mapping[str, str], as_of: str, *, checked: bool) -> None:
        """Say how many there are of each, and as of when; nothing of either before the whole plan is `checked`.

        `titles` are those of the rules, in the order of the rules.
        """
        for severity, button in self._toggles.items():
            number = found.count(severity)
            count = text("{findings}", findings=findings_count(severity, number))
            button.show_count(words(count) if checked else UNKNOWN, is_any=checked and number > 0)
            said = button.text() if checked else severity_words()[severity]
            button.setAccessibleName(self.tr("{count}, shown or hidden").format(count=said))
        self._rules.set_options(_rule_options(found, titles))
        self._waived.show_count(self.tr("{count} waived").format(count=found.waived), is_any=found.waived > 0)
        self._waived.setVisible(found.waived > 0 or self._waived.isChecked())
        self._live.setText(self.tr("live, as of {day}").format(day=as_of) if checked else self.tr("not checked yet"))

    def set_commands(self, waive: str, lift: str) -> None:
        """Enable the buttons, or say why not; an empty reason enables."""
        for button, reason in ((self._waive, waive), (self._lift, lift)):
            button.setEnabled(not reason)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)
        self._has_waiver = not lift
        self._show_commands()

    def _show_commands(self) -> None:
        self._lift.setVisible(self._has_waiver and not self._is_folded)
        self._waive.setVisible(not self._has_waiver and not self._is_folded)

    def _toggle(self, icons: Icons, icon: str, tone: str, name: str) -> CountToggle:
        button = CountToggle(icons, icon, tone)
        button.setObjectName(name)
        button.toggled.connect(self.changed)
        button.clicked.connect(partial(self._open_for, button))
        return button

    def _open_for(self, button: CountToggle, _checked: bool = True) -> None:
        """A count is pressed to see what it counts: folded, it opens the list and hides nothing."""
        if self._is_folded:
            button.setChecked(True)
            self.fold_wanted.emit()


def _rule_options(found: FindingList, titles: Mapping[str, str]) -> list[Option]:
    """The rules that find something, each with how much."""
    counts = dict(found.by_rule)
    places = {rule: place for place, rule in enumerate(titles)}
    named = sorted(counts, key=lambda rule: (places.get(rule, len(places)), rule))
    return [Option(rule, f"{rule} {titles.get(rule, '')}".strip(), str(counts[rule])) for rule in named]
