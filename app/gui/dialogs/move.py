"""Other dates for an engagement, with what they would cause shown before they are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QWidget

from app.domain.changes import Change, StaleChange
from app.domain.date_moves import weekday_kept
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.spans import DateError, Dates
from app.domain.value_classes import dataclass
from app.domain.wording_values import days_count
from app.gui.editors.field_editors import LineEditor
from app.gui.look.dates import date_preferences, date_reading
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.painting.drag_preview import finding_lines
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.signed_lines import SignedLines, SignedText
from app.gui.widgets.spacing import GRID, HALF, column, hairline
from app.gui.workspace.document import beforehand, words
from app.services.dates.reading import read_dates
from app.services.edits.due_days import open_asks
from app.services.edits.moving import place
from app.services.edits.refusals import EditRefused
from app.services.layouts.day_marks import days_of
from app.services.layouts.engagement import dates_echo
from app.services.review.consequences import consequences, remaining
from app.services.review.move_preview import along_words, due_words
from app.services.review.review import Review, ReviewDelta

MOST_SAID = 6
"""Findings named; a move that does more is seen in the findings afterwards."""


@dataclass(frozen=True, slots=True)
class MoveWish:
    """The dates that were given, and whether the due days of open asks follow."""

    dates: Dates
    with_asks: bool = False


class MoveDialog(GrowingDialog):
    """Takes dates as typed; `chosen(MoveWish)` when they are accepted."""

    chosen = Signal(object)

    def __init__(self, icons: Icons, item: Engagement, plan: Plan, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moveDialog")
        self.setWindowTitle(self.tr("Move"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._item, self._plan, self._facts = item, plan, facts
        self._followed: Callable[[Change], Change] | None = None
        self._preview: Callable[[Change], ReviewDelta] | None = None
        self._review: Review | None = None
        self._dates: Dates | None = None
        self._editor = LineEditor()
        self._editor.setObjectName("newDates")
        self._editor.setAccessibleName(self.tr("New dates"))
        self._editor.show_value(date_preferences().typed(item.dates))
        self._editor.selectAll()
        DayPicking(self._editor, spans=True, whose=partial(days_of, item))
        self._editor.textEdited.connect(self._refresh)
        self._echo = TextLabel(muted=True, wraps=True)
        self._echo.setObjectName("moveEcho")
        self._echo.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self._echo.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._keep_length, self._keep_weekday, self._with_asks = self._options()
        self._follows = SignedLines(icons, MOST_SAID + 3)
        self._follows.setObjectName("moveFollows")
        # Room for what may follow is kept, so that the dialog does not jump while one types.
        self._follows.setMinimumHeight(self.fontMetrics().lineSpacing() * MOST_SAID)
        self._lay_out()
        self._refresh()

    def set_preview(
        self, followed: Callable[[Change], Change], preview: Callable[[Change], ReviewDelta], review: Review
    ) -> None:
        """Give the means to say what goes along with a move and what that does to the findings, and those there are."""
        self._followed, self._preview, self._review = followed, preview, review

    @property
    def follows(self) -> tuple[SignedText, ...]:
        """What is said to follow."""
        return self._follows.shown

    def _options(self) -> tuple[QCheckBox, QCheckBox, QCheckBox]:
        dates = self._item.dates
        count = dates.day_count
        length = QCheckBox(self.tr("Keep the length of {days}").format(days=told(days_count(count or 1))))
        length.setToolTip(self.tr("Where only one day is typed, it is the first"))
        length.setChecked(True)
        length.setVisible(count is not None and count > 1)
        weekday = QCheckBox(self.tr("Keep the weekday, {weekday}").format(weekday=told(dates.earliest, "weekday_name")))
        weekday.setVisible(dates.is_exact)
        waiting = len(open_asks(self._plan, [self._item.id]))
        asks = QCheckBox(self.tr("Shift the due days of %n open ask(s) too", "", waiting))
        asks.setChecked(waiting > 0)
        asks.setVisible(waiting > 0)
        for box, name in ((length, "keepLength"), (weekday, "keepWeekday"), (asks, "shiftAsks")):
            box.setObjectName(name)
            box.toggled.connect(self._refresh)
        return length, weekday, asks

    def _lay_out(self) -> None:
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self._item.title))
        layout.addWidget(TextLabel(self.tr("Now: {dates}").format(dates=told(self._item.dates, "timed")), muted=True))
        layout.addWidget(TextLabel(self.tr("New dates, such as 3-5 mar 27, wk 14, +2w or -3d")))
        layout.addWidget(self._editor)
        layout.addWidget(self._echo)
        options = column(gap=HALF)
        for box in (self._keep_length, self._keep_weekday, self._with_asks):
            options.addWidget(box)
        layout.addLayout(options)
        layout.addWidget(hairline())
        layout.addWidget(self._follows)
        layout.addStretch(1)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setText(self.tr("Move"))
        self._ok.setProperty("look", "primary")
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 64, self.sizeHint().height())

    def _read(self) -> Dates:
        """The dates meant by what is typed and ticked; raises DateError."""
        before = self._item.dates
        dates = read_dates(self._editor.text(), date_reading(self._facts.as_of, self._plan.settings.year_start, before))
        length = before.day_count
        if length is not None and dates.day_count == 1 and self._keep_length.isChecked():
            last = dates.earliest + timedelta(days=length - 1)
            dates = replace(dates, end=Dates.days(last).start)
        if dates.is_exact and before.is_exact and self._keep_weekday.isChecked():
            days = (dates.earliest - before.earliest).days
            dates = dates.moved(weekday_kept(days) - days)
        return dates

    def _refresh(self) -> None:
        try:
            self._dates = self._read()
        except (DateError, OverflowError) as error:
            self._dates = None
            self._echo.setText(words(NotUnderstood.because(error).reason))
            self._follows.show_lines(())
            self._ok.setEnabled(False)
            return
        self._echo.setText(words(dates_echo(replace(self._item, dates=self._dates), self._plan, self._facts)))
        self._ok.setEnabled(self._dates != self._item.dates)
        self._follows.show_lines(self._what_follows(self._dates))

    def _what_follows(self, dates: Dates) -> tuple[SignedText, ...]:
        if self._preview is None or self._followed is None or dates == self._item.dates:
            return ()
        facts = self._facts if self._with_asks.isChecked() else None
        try:
            proposed = place(self._plan, {self._item.id: dates}, asks_from=facts)
        except EditRefused as refusal:
            self._ok.setEnabled(False)
            return (SignedText(beforehand(refusal.reason), "blocks"),)
        try:
            followed = self._followed(proposed)
            delta = self._preview(followed)
        except StaleChange:  # The plan has moved on; what was typed still holds.
            return ()
        said = (*along_words(proposed, followed), *due_words(self._plan, followed))
        beside = tuple(SignedText(words(line), muted=True) for line in said)
        if self._review is None:
            return beside
        stays = remaining(self._plan, self._review, delta, proposed, self._facts.as_of)
        return (*finding_lines(consequences(self._plan, self._review, delta), MOST_SAID, stays), *beside)

    def _on_accepted(self) -> None:
        if self._dates is not None:
            self.chosen.emit(MoveWish(self._dates, self._with_asks.isChecked()))
            self.accept()
