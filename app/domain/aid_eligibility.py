"""Which countries of an engagement may receive official development assistance (ODA)."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.oda_recipients import OdaRecipient
from app.domain.plan import Plan


def oda_recipients_of(plan: Plan, item: Engagement) -> tuple[str, ...]:
    """The countries of an engagement, its host first, that may receive ODA on the day on which it begins."""
    listed, day = plan.records(OdaRecipient), item.dates.earliest
    countries = [each for each in dict.fromkeys((item.host, *item.country_ids)) if each is not None]
    return tuple(
        country
        for country in countries
        if any(listed[each].holds_on(day) for each in plan.ids("oda_recipient_by_country", country))
    )
