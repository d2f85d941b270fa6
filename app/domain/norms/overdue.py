"""How long ago the last engagement of a sort was, and whether that is too long."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from math import inf

from app.domain.contact_points import Counts, contact_end, last_done
from app.domain.engagement import Engagement
from app.domain.months import add_months
from app.domain.norms.known_records import known_since
from app.domain.plan import Plan
from app.domain.presence import status_on
from app.domain.spans import ONE_DAY
from app.domain.statuses import COMMITTED, TO_COME, Status
from app.domain.tours import counts_with
from app.domain.value_classes import dataclass

SOON = timedelta(days=90)
"""A confirmed one that begins within these days mends the gap: default of this product (domain.md §4.3, G1)."""


@dataclass(frozen=True, slots=True)
class Overdue:
    """The last one on record, the day the clock runs from (None: for ever), and the day by which the next is due.

    `begins` is set where the clock runs from the begin of the records, before which nothing is known.
    `becomes` is the day on which it becomes a gap, None where it is one.
    """

    last: Engagement | None
    due: date | None
    begins: date | None
    becomes: date | None
    lateness: float


def overdue(plan: Plan, country: str, counts: Counts, months: int, as_of: date) -> Overdue | None:
    """Whether the last one that counts is, or is to become, older than `months`; None where all is well.

    An uncertain end counts as late as it can have been, so that the gap is a gap for sure. A gap is none
    where a confirmed one begins within 90 days for sure. What is to become a gap is foretold as far ahead
    as the plan sets, or at once where none is on record; one planned in time takes it away.
    """
    last = last_done(plan, country, counts, as_of, months)
    end = contact_end(last, as_of) if last is not None else None
    known = known_since(plan, country)
    starts = max((day for day in (end, known) if day is not None), default=None)
    begins = known if starts != end else None
    due = add_months(starts, months) if starts is not None else None
    if starts is None or due is None:
        return None if _is_coming(plan, country, counts, as_of) else Overdue(None, None, None, None, inf)
    lateness = (as_of - due).days / max((due - starts).days, 1)
    if due < as_of:
        return None if _is_coming(plan, country, counts, as_of) else Overdue(last, due, begins, None, lateness)
    is_far = begins is None and due >= add_months(as_of, plan.settings.gaps_ahead)
    if is_far or _is_planned(plan, country, counts, as_of, due):
        return None
    return Overdue(last, due, begins, due + ONE_DAY, lateness)


def _is_coming(plan: Plan, country: str, counts: Counts, as_of: date) -> bool:
    """Whether one is confirmed or under way that is not over and begins soon for sure."""
    return _is_ahead(plan, country, counts, COMMITTED, as_of, as_of + SOON)


def _is_planned(plan: Plan, country: str, counts: Counts, as_of: date, due: date) -> bool:
    """Whether one is planned, confirmed or under way that begins by the day it is due for sure."""
    return _is_ahead(plan, country, counts, TO_COME, as_of, due)


def _is_ahead(plan: Plan, country: str, counts: Counts, statuses: Collection[Status], as_of: date, until: date) -> bool:
    """Whether one of these statuses that is not over begins by a day for sure; what costs most is asked last."""
    return any(
        status_on(item, as_of) in statuses
        and item.dates.latest >= as_of
        and item.dates.start.last <= until
        and counts(item)
        and counts_with(plan, item, country)
        for item in _of_years(plan, country, as_of.year - 1, until.year)
    )


def _of_years(plan: Plan, country: str, first: int, last: int) -> Iterator[Engagement]:
    """The engagements of some calendar years with a country, whatever their status."""
    ids = {
        found for year in range(first, last + 1) for found in plan.ids("engagement_by_country_year", (country, year))
    }
    return (plan.engagements[found] for found in ids)
