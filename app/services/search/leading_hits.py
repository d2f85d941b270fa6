"""Puts the best answer to a search first, and says of countries what the plan has with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.wording import told
from app.domain.wording_dates import count_words
from app.services.filtering.plan_filter import folded
from app.services.search.results import Found, Group, Hit, Marked


def leading(found: Found, plan: Plan, today: date, language: Language = ENGLISH) -> Found:
    """The answer with the kind first of which an item is called just what was typed; the others keep their order.

    Within a kind such an item stands first too. Every country says what the plan has with it.
    """
    wanted = " ".join(folded(found.words).split())
    groups = [_told(_exact_first(group, wanted), plan, today, language) for group in found.groups]
    groups.sort(key=lambda group: not _is_exact(group.hits[0], wanted) if group.hits else True)
    return replace(found, groups=tuple(groups))


def _exact_first(group: Group, wanted: str) -> Group:
    return replace(group, hits=tuple(sorted(group.hits, key=lambda hit: not _is_exact(hit, wanted))))


def _is_exact(hit: Hit, wanted: str) -> bool:
    return " ".join(folded(hit.title.text).split()) == wanted


def _told(group: Group, plan: Plan, today: date, language: Language) -> Group:
    if group.id != "countries":
        return group
    hits = (replace(hit, remark=_country(hit, plan, today, language)) for hit in group.hits)
    return replace(group, hits=tuple(hits))


def _country(hit: Hit, plan: Plan, today: date, language: Language) -> Marked:
    """`Sub-Saharan Africa · KE · tier 2 · 7 engagements · next 4 Mar 2027`; what was marked stays so."""
    tier = plan.tiers.get(hit.id)
    items = [plan.engagements[each] for each in plan.ids("engagement_by_country", hit.id)]
    coming = (item.dates for item in items if item.is_live and item.dates.earliest >= today)
    soonest = min(coming, key=lambda dates: dates.earliest, default=None)
    parts = [
        hit.remark.text,
        f"tier {tier.tier}" if tier is not None else "",
        count_words(len(items), "engagement", "engagements") if items else "no engagements",
        f"next {told(soonest, language=language)}" if soonest is not None else "",
    ]
    return replace(hit.remark, text=" · ".join(filter(None, parts)))
