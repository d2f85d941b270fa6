"""The properties of the open plan: what the cover says, whose year it is, which regions count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.domain.markings import unranked
from app.domain.plan import Plan
from app.domain.settings import LONGEST_FORETOLD, PlanSettings
from app.domain.spans import DateError
from app.gui.dialogs.number_editor import NumberEditor
from app.gui.dialogs.plan_fields import NationBox, marking_box, month_choices, tell_of_marking
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.look.dates import date_preferences
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TitleLabel
from app.gui.widgets.spacing import GRID, column
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.texts.marked_outputs import marking_table


class PlanPropertiesDialog(GrowingDialog):
    """Shows the plan's settings; `chosen(PlanSettings)` with those that were given."""

    chosen = Signal(object)

    def __init__(
        self,
        icons: Icons,
        plan: Plan,
        reading: DateReading,
        markings: Mapping[str, Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("planProperties")
        self.setWindowTitle(self.tr("Plan properties"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._settings = plan.settings
        self._reading = reading
        self._lines: dict[str, LineEditor] = {}
        form = FieldColumn(icons)
        form.add(self.tr("Title"), self._line("title"))
        form.add(self.tr("Organisation, for the cover"), self._line("organisation"))
        self._nation = NationBox(tuple(plan.countries.values()))
        self._nation.setCurrentIndex(self._nation.findData(plan.settings.own_nation))
        self._nation.currentTextChanged.connect(self._on_nation)
        zone = self._line("home_zone")
        zone.textEdited.connect(self._on_zone_edited)
        self._nation_row, self._zone_row = form.add_pair(
            (self.tr("Own nation"), self._nation), (self.tr("Home time zone"), zone)
        )
        self._year = ChoiceEditor(month_choices())
        self._year.setObjectName("yearStart")
        self._year.show_value(str(plan.settings.year_start))
        self._scheme = ChoiceEditor((scheme.id, scheme.title) for scheme in plan.schemes.values())
        self._scheme.setObjectName("scheme")
        self._scheme.show_value(plan.settings.scheme)
        form.add_pair((self.tr("The plan year begins in"), self._year), (self.tr("Regions for coverage"), self._scheme))
        self._marking = marking_box(markings, plan.settings.own_nation)
        self._marking.setCurrentText(plan.settings.marking)
        self._marking_row = form.add(self.tr("Marking on every page"), self._marking)
        self._levels = marking_table(plan)
        tell_of_marking(self._marking, lambda: self._levels, self._say_rank)
        self._say_rank()
        self._issued = LineEditor()
        self._issued.setObjectName("issueDate")
        if plan.settings.issue_date is not None:
            self._issued.show_value(date_preferences().typed_day(plan.settings.issue_date))
        self._issued.textEdited.connect(self._on_date_edited)
        DayPicking(self._issued)
        _issue, self._issued_row = form.add_pair(
            (self.tr("Issue, such as 4"), self._line("issue")), (self.tr("Date of issue"), self._issued)
        )
        approved = self._line("approved_by")
        approved.setPlaceholderText(self.tr("Empty: the cover leaves a line for the signature"))
        form.add(self.tr("Approved by"), approved)
        form.add(self.tr("Distribution"), self._line("distribution"))
        self._begins = LineEditor()
        self._begins.setObjectName("recordsBegin")
        self._begins.setToolTip(self.tr("Before this day, the absence of a record is not called a gap"))
        if plan.settings.records_begin is not None:
            self._begins.show_value(date_preferences().typed_day(plan.settings.records_begin))
        elif plan.settings.begin_of_records is not None:
            self._begins.setPlaceholderText(self.tr("Empty: {day}").format(day=told(plan.settings.begin_of_records)))
        self._begins.textEdited.connect(self._on_begin_edited)
        DayPicking(self._begins)
        self._ahead = NumberEditor(2)
        self._ahead.setObjectName("gapsAhead")
        self._ahead.show_number(plan.settings.gaps_ahead)
        self._begins_row, self._ahead_row = form.add_pair(
            (self.tr("Our records begin on"), self._begins), (self.tr("Gaps are foretold, months ahead"), self._ahead)
        )
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Plan properties")))
        layout.addWidget(form)
        layout.addStretch(1)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("look", "primary")
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 72, self.sizeHint().height())

    def go_to(self, field: str) -> None:
        """Put the cursor into the field with that name."""
        editor: QWidget | None = self.findChild(QWidget, field)
        if editor is not None:
            editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _line(self, name: str) -> LineEditor:
        editor = LineEditor()
        editor.setObjectName(name)
        editor.show_value(getattr(self._settings, name))
        self._lines[name] = editor
        return editor

    def _text(self, name: str) -> str:
        return self._lines[name].text().strip()

    def _on_nation(self) -> None:
        self._nation_row.set_warning("")

    def _say_rank(self) -> None:
        """Say what follows from a marking of which the plan does not say how high it stands."""
        unknown = unranked([self._marking.currentText()], self._levels)
        said = self.tr(
            "The plan does not rank “{marking}”: what is marked so is in no edition for others. "
            "Rank it in Tools, Lists, Markings."
        )
        self._marking_row.set_warning(said.format(marking=unknown[0]) if unknown else "")

    def _on_zone_edited(self) -> None:
        self._zone_row.set_warning("")

    def _zone_trouble(self) -> str:
        zone = self._text("home_zone")
        if zone in available_timezones():
            return ""
        return self.tr("“{zone}” is not a time zone; type one such as Africa/Nairobi.").format(zone=zone)

    def _on_date_edited(self, typed: str) -> None:
        try:
            self._issue_date(typed)
        except DateError as error:
            self._issued_row.set_warning(str(error))
            return
        self._issued_row.set_warning("")

    def _issue_date(self, typed: str) -> PlanSettings:
        if not typed.strip():
            return replace(self._settings, issue_date=None)
        dates = read_dates(typed, self._reading)
        if dates.day_count != 1:
            raise DateError("an issue has one day")
        return replace(self._settings, issue_date=dates.earliest)

    def _on_begin_edited(self, typed: str) -> None:
        try:
            self._begin_date(typed)
        except DateError as error:
            self._begins_row.set_warning(str(error))
            return
        self._begins_row.set_warning("")

    def _begin_date(self, typed: str) -> date | None:
        if not typed.strip():
            return None
        dates = read_dates(typed, self._reading)
        if dates.day_count != 1:
            raise DateError("records begin on one day")
        return dates.earliest

    def _ahead_trouble(self) -> str:
        if self._ahead.number is not None and self._ahead.number <= LONGEST_FORETOLD:
            return ""
        return self.tr("Type a whole number of months up to {most}.").format(most=LONGEST_FORETOLD)

    def _on_accepted(self) -> None:
        try:
            made = self._issue_date(self._issued.text())
        except DateError as error:
            self._issued_row.set_warning(str(error))
            self._issued.setFocus()
            return
        try:
            begin = self._begin_date(self._begins.text())
        except DateError as error:
            self._begins_row.set_warning(str(error))
            self._begins.setFocus()
            return
        for trouble, row, editor in (
            (self._nation.reason, self._nation_row, self._nation),
            (self._zone_trouble(), self._zone_row, self._lines["home_zone"]),
            (self._ahead_trouble(), self._ahead_row, self._ahead),
        ):
            if trouble:
                row.set_warning(trouble)
                editor.setFocus()
                return
        made = replace(
            made,
            own_nation=self._nation.nation,
            year_start=int(self._year.currentData()),
            scheme=str(self._scheme.currentData()),
            marking=self._marking.currentText().strip(),
            title=self._text("title"),
            organisation=self._text("organisation"),
            issue=self._text("issue"),
            approved_by=self._text("approved_by"),
            distribution=self._text("distribution"),
            home_zone=self._text("home_zone"),
            records_begin=begin,
            gaps_ahead=self._ahead.number or 0,
        )
        self.accept()
        self.chosen.emit(made)
