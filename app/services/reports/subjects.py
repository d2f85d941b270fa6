"""The regions, countries, principals and asked posts of which alone a document can be."""

from __future__ import annotations

from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.services.answers.addressees import ever_asked
from app.services.layouts.travellers import travellers
from app.services.reports.regions import ordered_regions

Choices = tuple[tuple[str, str], ...]


def subjects(plan: Plan) -> tuple[Choices, Choices, Choices, Choices]:
    """The regions of the plan's scheme in its order, the countries with an engagement or a tier, who travels, and
    the organisations and posts that were asked."""
    regions = tuple((region.id, region.title) for region in ordered_regions(plan))
    codes = {str(key) for key in plan.keys("engagement_by_country")} | set(plan.tiers)
    named = ((code, country_name(plan, code)) for code in codes if code in plan.countries)
    people = tuple((each.subject.id, each.title) for each in travellers(plan) if each.subject.table == "people")
    return regions, tuple(sorted(named, key=lambda country: country[1])), people, ever_asked(plan)
