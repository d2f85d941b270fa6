"""The days of an engagement on which somebody of the host must be there."""

from __future__ import annotations

from datetime import date

from app.domain.engagement import Engagement
from app.domain.kinds import Counting
from app.domain.plan import Plan
from app.domain.spans import Dates

SHORT = 5
"""The longest engagement, in days, that has items on every day: default of this product."""


LONGEST_WINDOW = 31
"""The longest window, in days, that is looked at for days on which nobody works: longer than any run of days off."""


def counting_of(plan: Plan, engagement: Engagement) -> Counting | None:
    """How its kind counts, or None where the plan does not know the kind."""
    kind = plan.kinds.get(engagement.kind)
    return kind.counting if kind is not None else None


def programme_days(plan: Plan, engagement: Engagement) -> tuple[date, ...]:
    """The known days on which the host is needed, in order.

    Every day of an engagement of up to five days; of a longer one the first and the last,
    on which it is opened and closed; of a presence, such as an exchange posting, none. A
    day that is not known is never among them.
    """
    if counting_of(plan, engagement) is Counting.PRESENCE:
        return ()
    return _days(engagement.dates)


def window_days(plan: Plan, engagement: Engagement) -> tuple[date, ...]:
    """The days of the week or short window in which an engagement lies, where no day of it is certain; else none."""
    dates = engagement.dates
    if counting_of(plan, engagement) is Counting.PRESENCE or dates.certain is not None:
        return ()
    return tuple(dates.span) if dates.span.days <= LONGEST_WINDOW else ()


def _days(dates: Dates) -> tuple[date, ...]:
    if dates.is_exact:
        span = dates.span
        return tuple(span) if span.days <= SHORT else (span.first, span.last)
    first = (dates.start.first,) if dates.start.is_day else ()
    last = (dates.end.first,) if dates.end is not None and dates.end.is_day else ()
    return first + last
