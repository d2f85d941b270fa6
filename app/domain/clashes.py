"""Whether two engagements take place at the same time, as far as their dates are certain."""

from __future__ import annotations

from datetime import date

from app.domain.engagement import Engagement
from app.domain.spans import ONE_DAY


def clash_day(one: Engagement, other: Engagement) -> date | None:
    """The first day on which nobody can be at both, or None where both can be attended.

    Instants are compared where both have a beginning and an end in time: then they clash if
    these overlap, and two on one day in the same country need not. Otherwise the certain days
    are compared, each in the calendar of its place.
    """
    mine, theirs = one.dates.certain, other.dates.certain
    if mine is None or theirs is None:
        return None
    shared = mine.clip(theirs)
    instants = [one.dates.starts_at(), one.dates.ends_at(), other.dates.starts_at(), other.dates.ends_at()]
    begins, ends, other_begins, other_ends = instants
    if begins is not None and ends is not None and other_begins is not None and other_ends is not None:
        if begins < other_ends and other_begins < ends:
            return max(mine.first, theirs.first)
        if one.host is not None and one.host == other.host:
            return None
    return shared.first if shared is not None else None


def clashes(engagements: list[Engagement]) -> list[tuple[Engagement, Engagement, date]]:
    """All pairs that clash with the day from which they do, in order of their days.

    Each pair is found once; the work grows with the engagements and the pairs near one
    another, not with all pairs.
    """
    timed = [(certain, item) for item in engagements if (certain := item.dates.certain) is not None]
    timed.sort(key=lambda entry: (entry[0], entry[1].id))
    found = []
    for at, (span, item) in enumerate(timed):
        for later in range(at + 1, len(timed)):
            other_span, other = timed[later]
            # Far east and far west of the date line the same instant has different days.
            if other_span.first > span.end + ONE_DAY:
                break
            if (day := clash_day(item, other)) is not None:
                found.append((item, other, day))
    return found
