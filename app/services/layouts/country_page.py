"""The page of one country: what we last promised them, whom we met and when, what is open, and what comes next."""

from __future__ import annotations

from datetime import date

from app.domain.item_names import country_name
from app.domain.norms.known_records import known_since
from app.domain.plan import Plan
from app.domain.priorities import TIER_TITLES
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.services.filtering.plan_filter import by_date
from app.services.layouts.country_contacts import ahead_section, contacts_section, levels_section
from app.services.layouts.country_lines import CountrySection, CountryView, dots
from app.services.layouts.country_promises import (
    actions_section,
    agreed_section,
    asks_section,
    gifts_section,
    promises_section,
    refused_section,
)
from app.services.layouts.country_standing import (
    accreditations_section,
    agreements_section,
    gaps_section,
    objectives_section,
    periods_section,
)
from app.services.review.review import Review


@dataclass(frozen=True, slots=True)
class CountryPage:
    """What the plan tells of a country as of a day; `standing` are its tier and its region, `known` its other names."""

    country: str
    name: str
    known: str
    standing: Text
    sections: tuple[CountrySection, ...]

    @property
    def printed(self) -> frozenset[str]:
        """The ids of the engagements of which the lines tell something for which paper has room."""
        return frozenset(each for part in self.sections for line in part.shown for each in line.engagements)


def country_page(plan: Plan, review: Review, country: str, as_of: date) -> CountryPage:
    """Gather the page; the review gives the gaps."""
    items = (plan.engagements[each] for each in plan.ids("engagement_by_country", country))
    view = CountryView(plan, country, as_of, tuple(sorted(items, key=by_date)))
    begin = known_since(plan, country)
    none = text("none recorded since {day}", day=begin) if begin is not None else text("none recorded")
    return CountryPage(
        country,
        country_name(plan, country),
        _known(plan, country),
        _standing(plan, country),
        (
            actions_section(view, none),
            promises_section(view, none),
            levels_section(view, none),
            contacts_section(view, none),
            ahead_section(view, text("none planned")),
            asks_section(view, none),
            agreed_section(view, none),
            refused_section(view, none),
            gifts_section(view, none),
            agreements_section(view, none),
            gaps_section(view, review, text("none found")),
            objectives_section(view, none),
            accreditations_section(view, none),
            periods_section(view, text("none known in the next twelve months")),
        ),
    )


def countries_with_pages(plan: Plan) -> tuple[str, ...]:
    """The countries of which there is something to tell: those with a tier or an engagement, by name."""
    own = plan.settings.own_nation
    met = {str(each) for each in plan.keys("engagement_by_country")}
    held = (each for each in {*met, *plan.tiers} if each in plan.countries and each != own)
    return tuple(sorted(held, key=lambda each: (country_name(plan, each).casefold(), each)))


def _known(plan: Plan, country: str) -> str:
    known = plan.countries.get(country)
    if known is None:
        return country
    codes = (known.id, known.alpha3)
    return " · ".join(dict.fromkeys(part for part in (known.official_name, *codes) if part and part != known.name))


def _standing(plan: Plan, country: str) -> Text:
    tier, region = plan.tiers.get(country), plan.region_of(country)
    where = region.title if region is not None else text("in no region")
    if tier is None:
        return dots(text("no tier"), where)
    since = text("since {day}", day=tier.since) if tier.since is not None else NOTHING
    return dots(
        text("tier {tier}", tier=TIER_TITLES.get(tier.tier, text("{tier}", tier=tier.tier))), where, since, tier.reason
    )
