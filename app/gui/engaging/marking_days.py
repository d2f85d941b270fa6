"""Gives the fields of dates of a window what they ask of the plan."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.item_names import country_name
from app.domain.spans import Dates, DaySpan
from app.gui.widgets.day_book import DayBook
from app.gui.workspace.workspace import Workspace
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.layouts.day_marks import DayMark, day_marks


def lay_day_book(workspace: Workspace) -> DayBook:
    """The book of the window; it looks into the plan at the moment of asking."""
    document = workspace.document

    def today() -> date | None:
        return document.today if document.is_open else None

    def read(typed: str) -> Dates:
        return read_dates(typed, DateReading(document.today, None, document.plan.settings.year_start))

    def marks(country: str, place: str, span: DaySpan) -> Mapping[date, DayMark]:
        plan = document.plan
        return day_marks(plan, document.review.facts, country or plan.settings.own_nation, place, span)

    def named(country: str) -> str:
        return country_name(document.plan, country or document.plan.settings.own_nation)

    return DayBook(workspace.window, workspace.icons, today, read, marks, named)
