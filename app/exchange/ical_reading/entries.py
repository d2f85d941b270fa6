"""Events as entries of an overlay: days in the planner's own zone."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta, tzinfo

from app.domain.spans import FIRST_YEAR, LAST_YEAR, ONE_DAY, Dates, DaySpan, PlanDate
from app.domain.wording import Text, text
from app.exchange.ical_reading.events import FoundEvent
from app.services.overlays.overlays import OverlayEntry, said

_STATUS = {"TENTATIVE": text("tentative"), "CANCELLED": text("cancelled")}


def make_entry(event: FoundEvent, start: date, end: date, home: tzinfo) -> OverlayEntry | None:
    """The event on the days from `start` to `end`; None where they lie outside of all plans.

    An all-day event keeps its days wherever one looks at it from; a timed one is turned into
    the wall clock at home, and one that ends at midnight ends the day before.
    """
    begins, ends = None, None
    first, behind = start, end
    if isinstance(start, datetime) and isinstance(end, datetime):
        here, there = start.astimezone(home), max(start, end).astimezone(home)
        first, last = here.date(), there.date()
        if there.time() == time() and last > first:
            last -= ONE_DAY
        behind = last + ONE_DAY
        begins = here.time().replace(tzinfo=None)
        ends = there.time().replace(tzinfo=None) if there > here else None
    if behind <= first:
        behind = first + timedelta(days=1)
    if first.year < FIRST_YEAR or behind.year > LAST_YEAR:
        return None
    off = event.cancelled or event.status == "CANCELLED"
    status = "CANCELLED" if off else event.status
    notes: list[Text] = []
    if begins is not None:
        shown = Dates(PlanDate.on(first), PlanDate.on(behind - ONE_DAY), begins, ends, str(home))
        notes.append(text("{dates:clock}", dates=shown))
    if event.place:
        notes.append(said(event.place))
    if status in _STATUS:
        notes.append(_STATUS[status])
    return OverlayEntry(
        DaySpan(first, behind),
        event.title,
        tuple(notes),
        begins,
        ends,
        uncertain=status == "TENTATIVE",
        cancelled=off,
    )
