"""Since when the records tell of a country."""

from __future__ import annotations

from datetime import date

from app.domain.plan import Plan


def known_since(plan: Plan, country: str) -> date | None:
    """The day before which the absence of a record with a country says nothing; None where it always tells.

    A declared begin of the records holds for all. That which follows from the day on which the plan was
    made is only supposed: a record of an earlier day with the country shows that its records go back so far.
    """
    settings = plan.settings
    supposed = settings.begin_of_records
    if supposed is None or settings.records_begin is not None:
        return supposed
    items = (plan.engagements[item] for item in plan.ids("engagement_by_country", country))
    return min([supposed, *(item.dates.earliest for item in items if item.is_live)])
