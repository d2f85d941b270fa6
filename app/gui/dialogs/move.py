"""Other dates for an engagement, with what they would cause shown before they are given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.spans import DateError, Dates
from app.domain.wording_dates import dates_words
from app.gui.document import words
from app.gui.field_editors import LineEditor
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, column
from app.services.date_echo import typed
from app.services.date_texts import DateReading, read_dates
from app.services.edits.engagements import move_engagement
from app.services.layouts.engagement import dates_echo
from app.services.review import ReviewDelta

MOST_SAID = 6
"""Findings named; a move that does more is seen in the findings afterwards."""


class MoveDialog(QDialog):
    """Takes dates as typed; `chosen(Dates)` when they are accepted."""

    chosen = Signal(object)

    def __init__(self, item: Engagement, plan: Plan, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("moveDialog")
        self.setWindowTitle(self.tr("Move"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._item, self._plan, self._facts = item, plan, facts
        self._preview: Callable[[Change], ReviewDelta] | None = None
        self._dates: Dates | None = None
        self._editor = LineEditor()
        self._editor.setObjectName("newDates")
        self._editor.setAccessibleName(self.tr("New dates"))
        self._editor.show_value(typed(item.dates))
        self._editor.selectAll()
        self._editor.textEdited.connect(self._on_edited)
        self._echo = TextLabel(muted=True, wraps=True)
        self._consequences = TextLabel(wraps=True)
        # Room for what may follow is kept, so that the dialog does not jump while one types.
        self._consequences.setMinimumHeight(self.fontMetrics().lineSpacing() * MOST_SAID)
        self._consequences.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._echo.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self._echo.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(item.title))
        layout.addWidget(TextLabel(self.tr("Now: {dates}").format(dates=dates_words(item.dates)), muted=True))
        layout.addWidget(TextLabel(self.tr("New dates, such as 3-5 mar 27, wk 14, +2w or -3d")))
        layout.addWidget(self._editor)
        layout.addWidget(self._echo)
        layout.addWidget(self._consequences)
        layout.addStretch(1)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Move"))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("look", "primary")
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        layout.addWidget(self._buttons)
        self.resize(self.fontMetrics().averageCharWidth() * 64, self.sizeHint().height())
        self._on_edited(self._editor.text())

    def set_preview(self, preview: Callable[[Change], ReviewDelta]) -> None:
        """Give the means to say what a move would do to the findings."""
        self._preview = preview

    def _on_edited(self, text: str) -> None:
        ok = self._buttons.button(QDialogButtonBox.StandardButton.Ok)
        try:
            self._dates = read_dates(text, DateReading(self._facts.as_of, self._item.dates))
        except DateError as error:
            self._dates = None
            self._echo.setText(str(error))
            self._consequences.setText("")
            ok.setEnabled(False)
            return
        self._echo.setText(words(dates_echo(replace(self._item, dates=self._dates), self._plan, self._facts)))
        ok.setEnabled(self._dates != self._item.dates)
        self._consequences.setText(self._what_follows(self._dates))

    def _what_follows(self, dates: Dates) -> str:
        if self._preview is None or dates == self._item.dates:
            return ""
        delta = self._preview(move_engagement(self._plan, self._item.id, dates))
        come = [words(finding.title) for finding in delta.appeared]
        gone = [words(finding.title) for finding in delta.vanished]
        # A finding whose figures change comes and goes; to the planner it stays.
        lines = [self.tr("New: {finding}").format(finding=title) for title in come if title not in gone]
        lines += [self.tr("Mended: {finding}").format(finding=title) for title in gone if title not in come]
        return "\n".join(lines[:MOST_SAID]) or self.tr("No finding comes or goes.")

    def _on_accepted(self) -> None:
        if self._dates is not None:
            self.chosen.emit(self._dates)
            self.accept()
