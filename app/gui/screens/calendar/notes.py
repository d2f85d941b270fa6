"""What the calendar says where it shows nothing, and the way on from there."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.gui.screens.calendar.words import day_and_month, period_words
from app.gui.workspace import Workspace
from app.services.layouts.calendar_items import last_before, next_after
from app.services.layouts.calendar_place import CalendarPlace
from app.services.layouts.calendar_spans import first_drawn


class EmptyNote:
    """A sentence about a period without engagements. `go_to` is the day to which the link leads; `clears` says that
    the link takes the filter away instead."""

    def __init__(self, said: str, link: str = "", go_to: date | None = None, *, clears: bool = False) -> None:
        self.said = said
        self.link = link
        self.go_to = go_to
        self.clears = clears


def empty_note(workspace: Workspace, place: CalendarPlace) -> EmptyNote:
    """What to say of a place whose period holds nothing."""
    view, document = workspace.view, workspace.document
    period, today = place.period, document.today
    named = period_words(period)
    if not view.total:
        said = _tr("This plan has no engagements yet. Double-click a day, or press Ctrl+N, to plan one.")
        return EmptyNote(said)
    if not view.shown:
        return EmptyNote(_tr("Nothing passes the filter."), _tr("Clear filters"), clears=True)
    coming = next_after(document.plan, view.shown, period.last)
    if coming is not None:
        day = first_drawn(coming.dates)
        said = _tr("Nothing in {period}. Next engagement: {day}.")
        return EmptyNote(said.format(period=named, day=day_and_month(day, today)), _tr("Go there"), day)
    gone = last_before(document.plan, view.shown, period.first)
    if gone is None:
        return EmptyNote(_tr("Nothing in {period}.").format(period=named))
    day = first_drawn(gone.dates)
    said = _tr("Nothing in {period}, and nothing after it. Last engagement: {day}.")
    return EmptyNote(said.format(period=named, day=day_and_month(day, today)), _tr("Go there"), day)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)
