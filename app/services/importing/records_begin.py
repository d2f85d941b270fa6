"""What an import of older engagements says of the begin of the records."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date

from app.domain.changes import replaced
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.importing.results import ImportResult

REGISTER = 3
"""Engagements of a plan year from which on a file is taken for a register of it: default of this product."""


def with_older_records(plan: Plan, result: ImportResult) -> ImportResult:
    """The import, with the begin of the records moved back where nobody has declared it and the file is a register of
    the time before: by plan years without a break, to the first engagement of the oldest.

    Single older engagements tell of their own countries only (`known_since`).
    """
    settings = plan.settings
    made_on = settings.made_on
    if settings.records_begin is not None or made_on is None:
        return result
    items = (each.after for each in result.change.items)
    days = [item.dates.earliest for item in items if isinstance(item, Engagement) and item.is_live]
    older = [day for day in days if day < made_on]
    counts = Counter(settings.plan_year(day) for day in older)
    first, year = made_on, settings.plan_year(made_on)
    while counts[year] >= REGISTER or (year == settings.plan_year(made_on) and counts[year - 1] >= REGISTER):
        first = min([first, *(day for day in older if settings.plan_year(day) == year)])
        year -= 1
    if first == made_on:
        return result
    return _beginning(plan, result, first)


def _beginning(plan: Plan, result: ImportResult, first: date) -> ImportResult:
    settings = plan.settings
    said = text(
        "our records begin on {day} from now on, with the first engagement of the file; Plan properties changes it",
        day=first,
    )
    moved = replaced("settings", settings, replace(settings, records_begin=first))
    change = replace(result.change, items=(*result.change.items, moved))
    return replace(result, change=change, notes=(*result.notes, said))
