"""Why an office is to be asked: the row of the routing table that wants it, and what the office covers."""

from __future__ import annotations

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.aid_eligibility import oda_recipients_of
from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.levels import Level
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.edits.asks import Suggestion


def reason_asked(plan: Plan, item: Engagement, suggestion: Suggestion) -> Text:
    """Which row of “Who is asked” wants it, for which levels, and its note; of one that counts with recipients of
    aid alone, who they are."""
    route = suggestion.route
    kind = plan.kinds.get(route.kind)
    told = text(
        "Who is asked: {kind}, {addressee}",
        kind=Text(kind.title) if kind is not None else route.kind,
        addressee=ADDRESSEE_TITLES.get(route.addressee, route.addressee),
    )
    if route.min_level or route.max_level:
        told = text(
            "{told}, {first} to {last}", told=told, first=route.min_level or Level.L1, last=route.max_level or Level.L5
        )
    if route.oda_only:
        names = tuple(country_name(plan, each) for each in oda_recipients_of(plan, item))
        return text("{told}; on the list of recipients of aid (ODA): {names}", told=told, names=names)
    return text("{told}; {note}", told=told, note=Text(route.note)) if route.note else told


def reason_chosen(plan: Plan, item: Engagement, post: Post) -> Text:
    """Why this post of all that answer for the addressee: the country or the region that it covers, or all."""
    countries = [each for each in dict.fromkeys((item.host, *item.country_ids)) if each is not None]
    for country in countries:
        if country in post.countries:
            return text("{post} covers {place}", post=post.title, place=country_name(plan, country))
    regions = sorted(
        region for country in countries for region in post.regions
        if region in plan.regions and country in plan.regions[region].countries
    )  # fmt: skip
    if regions:
        return text("{post} covers {place}", post=post.title, place=plan.regions[regions[0]].title)
    if not post.countries and not post.regions:
        return text("{post} covers every country", post=post.title)
    return text("{post} was chosen by hand", post=post.title)
