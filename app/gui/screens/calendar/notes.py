"""What the calendar says where it shows nothing, and the way on from there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.domain.wording_values import engagements_count
from app.gui.look.languages import told
from app.gui.screens.calendar.words import day_and_month, period_words, throughout_count
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.layouts.calendar_items import last_before, next_after, uncertain_after, year_months
from app.services.layouts.calendar_place import CalendarPlace
from app.services.layouts.calendar_spans import first_drawn


@dataclass(frozen=True, slots=True)
class EmptyNote:
    """A sentence about a period without engagements. `go_to` is the day to which the link leads; without one it
    takes the filter away."""

    said: str
    link: str = ""
    go_to: date | None = None


def empty_note(workspace: Workspace, place: CalendarPlace, windows: int) -> EmptyNote:
    """What to say of a place whose period has no engagement on fixed days; `windows` may fall into it."""
    view, document = workspace.view, workspace.document
    period, today = place.period, document.today
    named = period_words(period)
    if not view.total:
        said = _tr("This plan has no engagements yet. Double-click a day, or press Ctrl+N, to plan one.")
        return EmptyNote(said)
    if not view.shown:
        return EmptyNote(_tr("Nothing passes the filter."), _tr("Clear filters"))
    if windows:
        said = _tr("Nothing on fixed days in {period}; {count} without a fixed day may fall into it.")
        count = words(text("{count}", count=engagements_count(windows)))
        return EmptyNote(said.format(period=named, count=count))
    coming = next_after(document.plan, view.shown, period.last)
    if coming is not None:
        day = first_drawn(coming.dates)
        said = _tr("Nothing in {period}. Next engagement: {day}.")
        return EmptyNote(said.format(period=named, day=day_and_month(day, today)), _tr("Go there"), day)
    if uncertain := uncertain_after(document.plan, view.shown, period.last):
        said = _tr("Nothing in {period}. After it: {count} without a fixed day, the first in {when}.")
        count = words(text("{count}", count=engagements_count(len(uncertain))))
        first = uncertain[0].dates
        return EmptyNote(said.format(period=named, count=count, when=told(first)), _tr("Go there"), first.earliest)
    gone = last_before(document.plan, view.shown, period.first)
    if gone is None:
        return EmptyNote(_tr("Nothing in {period}.").format(period=named))
    day = first_drawn(gone.dates)
    said = _tr("Nothing in {period}, and nothing after it. Last engagement: {day}.")
    return EmptyNote(said.format(period=named, day=day_and_month(day, today)), _tr("Go there"), day)


def throughout_words(workspace: Workspace, ids: Sequence[str]) -> str:
    """What goes on all through the days shown, by title."""
    engagements = workspace.document.plan.engagements
    titles = "; ".join(engagements[each].title for each in ids)
    return f"{throughout_count(len(ids))}: {titles}"


def offered_periods(place: CalendarPlace, settings: PlanSettings) -> list[tuple[str, date, bool]]:
    """The months of the plan year to go to, or the years around; each with its first day, and whether it is this."""
    if place.is_of_year:
        years = [place.stepped(step) for step in range(-3, 4)]
        return [(period_words(each.period), each.first, each.first == place.first) for each in years]
    first = date(settings.plan_year(place.day), settings.year_start, 1)
    return [(period_words(month), month.first, place.day in month) for month in year_months(first)]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)
