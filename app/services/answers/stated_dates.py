"""Days and hours as the reply of a calendar states them, read by the clock of the engagement that it answers."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.domain.spans import ONE_DAY, Dates, PlanDate

_DAY = len("20270303")
_HALF_A_DAY, _MOMENT = timedelta(hours=12), timedelta(seconds=1)


def stated_dates(start: str, end: str, now: Dates) -> Dates | None:
    """What `DTSTART` and `DTEND` come to, with hours by the clock of `now`, the dates of the engagement; None where the
    start is unreadable.

    Whole days stay days where `now` has no hours, also as instants, which some calendars make of them. Hours that are
    stated of such an engagement are told by UTC.
    """
    try:
        return _days(start, end) if len(start) == _DAY else _hours(start, end, now)
    except (ValueError, OverflowError):
        return None


def begins_at(stated: str, dates: Dates) -> bool:
    """Whether a start as calendars write it is that of these dates; of instants the very one."""
    day = _stated_day(stated)
    begins = dates.starts_at()
    if begins is not None and len(stated) > _DAY:
        if stated.endswith("Z"):
            return f"{begins.astimezone(UTC):%Y%m%dT%H%M%SZ}" == stated
        return f"{begins:%Y%m%dT%H%M%S}" == stated
    if len(stated) > _DAY and stated.endswith("Z"):
        # Some calendars make an instant of a day: midnight somewhere is a day before or behind.
        return day is not None and abs(day - dates.earliest) <= ONE_DAY
    return day == dates.earliest


def _stated_day(stated: str) -> date | None:
    try:
        return _moment(stated[:_DAY]).date()
    except ValueError:
        return None


def _days(start: str, end: str) -> Dates:
    first = _moment(start).date()
    after = _moment(end).date() if len(end) == _DAY else first
    return Dates.days(first, max(first, after - ONE_DAY))


def _hours(start: str, end: str, now: Dates) -> Dates:
    begins = _moment(start)
    ends = _moment(end) if end and start.endswith("Z") == end.endswith("Z") else begins
    is_zoned = start.endswith("Z")
    if now.zone is None and ends > begins and (ends - begins) % ONE_DAY == timedelta(0):
        # The midnight of a day somewhere is nearest to the day's own: 21:00 by UTC in Nairobi.
        first, after = ((each + _HALF_A_DAY if is_zoned else each).date() for each in (begins, ends))
        return Dates.days(first, after - ONE_DAY)
    if now.zone is None and not is_zoned:
        # By whose clock the hours are nobody says.
        return Dates.days(begins.date(), max(begins, ends - _MOMENT).date())
    zone = now.zone or "UTC"
    if is_zoned:
        begins, ends = (each.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)) for each in (begins, ends))
    last = ends.time().replace(second=0) if ends > begins else None
    days = PlanDate.on(begins.date()), PlanDate.on(max(begins, ends).date())
    return Dates(*days, begins.time().replace(second=0), last, zone)


def _moment(stated: str) -> datetime:
    """A day or an hour as calendars write it, by the clock that it is written by; raises ValueError."""
    return datetime.strptime(stated.removesuffix("Z"), "%Y%m%d" if len(stated) == _DAY else "%Y%m%dT%H%M%S")
