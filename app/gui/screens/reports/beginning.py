"""What a document of a week begins with: one principal, and a week in which they have something to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from app.gui.screens.reports.side import ReportSide
from app.gui.workspace.workspace import Workspace
from app.services.reports.programme_choice import first_programme


class WeekBeginning(QObject):
    """Proposes both until somebody chooses: `begin_week(day)` shows the week in which a day lies."""

    def __init__(self, workspace: Workspace, side: ReportSide, begin_week: Callable[[date], None]) -> None:
        super().__init__(side)
        self._workspace, self._side, self._begin_week = workspace, side, begin_week
        self._proposed: tuple[str, date | None] | None = None
        workspace.document.replaced.connect(self._on_replaced)

    def propose(self) -> None:
        """Choose the principal of the engagement looked at, or the first who has something to do, and when."""
        document, view = self._workspace.document, self._workspace.view
        if not self._side.is_weekly or self._now != (self._proposed or ("", self._now[1])):
            return
        first_weekday = self._workspace.dates.preferences.first_weekday
        person, week = first_programme(document.plan, view.current, document.today, first_weekday)
        self._side.people.show_value(person)
        self._begin_week(week.first)
        self._proposed = self._now

    @property
    def _now(self) -> tuple[str, date | None]:
        """Whom and from when the side says; where that is not what was proposed, somebody has chosen."""
        week = self._side.days.week
        return str(self._side.people.currentData() or ""), week.first if week is not None else None

    def _on_replaced(self) -> None:
        self._proposed = None
        self._side.people.show_value("")
