"""The page of norms: what each tier asks for, in one grid of numbers."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.levels import LEVEL_TITLES, Level
from app.domain.priorities import TIER_TITLES, TierNorm
from app.domain.wording import Text
from app.gui.dialogs.number_editor import NumberEditor
from app.gui.dialogs.standing_dialog import StandingDialog
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.look.theme import Meaning
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.services.edits.reference import set_norm
from app.services.layouts.reference import MEASURES, norm_said, norm_tiers


class NormsPage(QWidget):
    """A column for each tier, a row for each measure; an empty field asks for nothing."""

    def __init__(self, dialog: StandingDialog) -> None:
        super().__init__(dialog)
        self.setObjectName("norms")
        self.setAccessibleName(self.tr("Tier norms"))
        self._dialog = dialog
        self._document = dialog.workspace.document
        self._numbers: dict[tuple[str, str], NumberEditor] = {}
        self._levels: dict[str, ChoiceEditor] = {}
        self._sources: dict[str, LineEditor] = {}
        self._said: dict[str, TextLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(2 * GRID)
        self._grid.setVerticalSpacing(GRID)
        tiers = [norm.id for norm in norm_tiers(self._document.plan)]
        for place, tier in enumerate(tiers, 1):
            self._grid.addWidget(TextLabel(self._tier_title(tier), strong=True, wraps=True), 0, place)
            self._grid.setColumnStretch(place, 1)
        self._rows(tiers)
        layout = column(self, gap=2 * GRID)
        said = self.tr("Empty: nothing is asked for. Findings about gaps follow each change at once.")
        layout.addWidget(TextLabel(said, muted=True, wraps=True))
        layout.addLayout(self._grid)
        layout.addStretch(1)
        if tiers:
            self.setFocusProxy(self._numbers[(tiers[0], MEASURES[0].name)])

    def refresh(self) -> None:
        """Show the norms as they are now."""
        document = self._document
        for norm in norm_tiers(document.plan):
            if norm.id not in self._said:
                continue
            for measure in MEASURES:
                self._numbers[(norm.id, measure.name)].show_number(getattr(norm, measure.name))
            self._levels[norm.id].show_value(norm.high_level_floor)
            self._sources[norm.id].show_value(norm.source)
            self._sources[norm.id].setToolTip(norm.source)
            self._said[norm.id].setText(words(norm_said(norm, document.today)))
        for editor in (*self._numbers.values(), *self._levels.values(), *self._sources.values()):
            editor.setEnabled(not document.read_only)

    def _rows(self, tiers: list[str]) -> None:
        line = 1
        for measure in MEASURES:
            self._label(line, words(measure.title))
            for place, tier in enumerate(tiers, 1):
                number = NumberEditor(3)
                number.setObjectName(f"norm-{tier}-{measure.name}")
                said = self.tr("{measure}, tier {tier}, {unit}")
                number.setAccessibleName(
                    said.format(measure=words(measure.title), tier=tier, unit=words(Text(measure.sort.unit)))
                )
                number.setPlaceholderText(self.tr("none"))
                number.given.connect(partial(self._write, tier, measure.name))
                number.misread.connect(self._on_misread)
                self._numbers[(tier, measure.name)] = number
                self._grid.addWidget(number, line, place)
            unit = TextLabel(words(Text(measure.sort.unit)), muted=True, wraps=True)
            self._grid.addWidget(unit, line, len(tiers) + 1)
            line += 1
            if measure.name == "high_level_months":
                self._level_row(line, tiers)
                line += 1
        self._label(line, self.tr("Source"))
        for place, tier in enumerate(tiers, 1):
            source = LineEditor()
            source.setObjectName(f"norm-{tier}-source")
            source.setAccessibleName(self.tr("Source of the norms of tier {tier}").format(tier=tier))
            source.committed.connect(partial(self._write, tier, "source"))
            self._sources[tier] = source
            self._grid.addWidget(source, line, place)
            self._said[tier] = TextLabel(muted=True, wraps=True)
            self._grid.addWidget(self._said[tier], line + 1, place, Qt.AlignmentFlag.AlignTop)

    def _level_row(self, line: int, tiers: list[str]) -> None:
        self._label(line, self.tr("at least at level"))
        for place, tier in enumerate(tiers, 1):
            level = ChoiceEditor((each.value, words(LEVEL_TITLES[each])) for each in Level)
            level.setObjectName(f"norm-{tier}-level")
            level.setAccessibleName(self.tr("Least level of the contact, tier {tier}").format(tier=tier))
            level.committed.connect(partial(self._write, tier, "high_level_floor"))
            self._levels[tier] = level
            self._grid.addWidget(level, line, place)

    def _label(self, line: int, title: str) -> None:
        self._grid.addWidget(TextLabel(title, wraps=True), line, 0)

    def _tier_title(self, tier: str) -> str:
        title = TIER_TITLES.get(tier)
        return words(title) if title is not None else tier

    def _norm(self, tier: str) -> TierNorm:
        return self._document.plan.norms[tier]

    def _write(self, tier: str, field: str, value: int | str | None) -> None:
        if self._dialog.attempt(partial(set_norm, self._document.plan, tier, {field: value})) is None:
            self._take_back(tier, field)

    def _take_back(self, tier: str, field: str) -> None:
        """Show again what holds, after a refusal."""
        if (tier, field) in self._numbers:
            self._numbers[(tier, field)].show_number_anew(getattr(self._norm(tier), field))
        self.refresh()

    def _on_misread(self, text: str) -> None:
        said = self.tr("“{text}” is not a whole number. Type one, or leave the field empty.")
        self._dialog.say(said.format(text=text), Meaning.WARNS)
