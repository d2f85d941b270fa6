"""The norm of spread: enough kinds of engagement were done with the country in 24 months."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from operator import itemgetter

from app.domain.engagement import Engagement
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.kinds import Counting
from app.domain.months import add_months
from app.domain.norms.known_records import known_since
from app.domain.norms.norm import Norm
from app.domain.plan import Plan
from app.domain.presence import is_done, status_on
from app.domain.priorities import TierNorm
from app.domain.spans import ONE_DAY
from app.domain.statuses import LIVE, TO_COME, Status
from app.domain.tours import counts_with
from app.domain.wording import Text, text
from app.domain.wording_values import Count

MONTHS = 24
"""How far back kinds are counted: default of this product (domain.md §4.3, G6)."""


def _judge(plan: Plan, country_id: str, norm: TierNorm, as_of: date) -> Finding | None:
    """Too few kinds done in the last 24 months, or, as far ahead as the plan foretells, in those before a later day.

    A posting counts while it lasts, for it is delivered every day. An uncertain end counts as late as
    it can be. Where the records go back less than 24 months, nobody knows of too few: that is foretold
    for the day on which they do, at any distance, unless enough is planned until then.
    """
    wanted = norm.kinds
    if not wanted:
        return None
    items = _items(plan, country_id, as_of)
    done = _last_days(item for item in items if _is_delivered(plan, item, as_of))
    have = {kind for kind, last in done.items() if last > add_months(as_of, -MONTHS)}
    begin = known_since(plan, country_id)
    judged = _gone_on(begin - ONE_DAY) if begin is not None else date.min
    if judged <= as_of and len(have) < wanted:
        return _finding(plan, country_id, norm, have, (wanted - len(have)) / wanted, None)
    becomes = _falls_short(plan, items, done, wanted, as_of, judged)
    if becomes is None:
        return None
    is_young = len(have) < wanted and becomes == judged
    if not is_young and becomes > add_months(as_of, plan.settings.gaps_ahead):
        return None
    return _finding(plan, country_id, norm, have, -(becomes - as_of).days / 730, becomes)


SPREAD = Norm("G6", "kinds", lambda norm: bool(norm.kinds), _judge)


def _items(plan: Plan, country: str, as_of: date) -> list[Engagement]:
    """The live engagements with the country that can count today or later."""
    since = add_months(as_of, -MONTHS)
    ids = {
        found
        for year in range(since.year, as_of.year + 5)
        for found in plan.ids("engagement_by_country_year", (country, year))
    }
    kinds = plan.kinds
    items = (plan.engagements[found] for found in ids)
    return [
        item
        for item in items
        if item.status in LIVE and item.kind in kinds and item.dates.latest > since and counts_with(plan, item, country)
    ]


def _is_delivered(plan: Plan, item: Engagement, as_of: date) -> bool:
    if is_done(item, as_of):
        return True
    lasts = plan.kinds[item.kind].counting is Counting.PRESENCE and item.dates.earliest <= as_of
    return lasts and status_on(item, as_of) is Status.UNDER_WAY


def _last_days(items: Iterable[Engagement]) -> dict[str, date]:
    """By kind, the last day on which one of the items can have gone on."""
    last: dict[str, date] = {}
    for item in items:
        last[item.kind] = max(item.dates.latest, last.get(item.kind, date.min))
    return last


def _falls_short(
    plan: Plan, items: list[Engagement], done: Mapping[str, date], wanted: int, as_of: date, judged: date
) -> date | None:
    """The first day from `judged` on on which too few kinds will have been done, or None."""
    planned = [
        (item.kind, max(item.dates.latest, as_of), _gone_on(item.dates.latest))
        for item in items
        if status_on(item, as_of) in TO_COME and item.dates.latest >= as_of
    ]
    spans = [(kind, date.min, _gone_on(last)) for kind, last in done.items()] + planned
    turns = sorted(
        [(first, kind, 1) for kind, first, _ in spans] + [(end, kind, -1) for kind, _, end in spans], key=itemgetter(0)
    )
    # Kinds are forgotten on the day on which their 24 months are over; on no other day do they become fewer.
    counts: Counter[str] = Counter()
    at = 0
    for day in sorted({end for _, _, end in spans} | {judged}):
        while at < len(turns) and turns[at][0] <= day:
            counts[turns[at][1]] += turns[at][2]
            at += 1
        if day >= judged and day > as_of and sum(1 for count in counts.values() if count > 0) < wanted:
            return day
    return None


def _gone_on(last: date) -> date:
    """The first day whose 24 months no longer reach back to a day."""
    day = add_months(last, MONTHS)
    return day if add_months(day, -MONTHS) >= last else day + ONE_DAY


def _finding(
    plan: Plan, country_id: str, norm: TierNorm, have: set[str], lateness: float, becomes: date | None
) -> Finding:
    country, wanted = country_name(plan, country_id), norm.kinds or 0
    titles = sorted(plan.kinds[kind].title for kind in have)
    asked = text(
        "{country} is in tier {tier}, which asks for {wanted} in 24 months; completed: {titles}.",
        country=country,
        tier=norm.id,
        wanted=_count(wanted),
        titles=tuple(map(Text, titles)) or text("none"),
    )
    return Finding(
        rule=SPREAD.rule if becomes is None else SPREAD.ahead,
        severity=Severity.WARN if becomes is None else Severity.INFORM,
        subject=Subject("countries", country_id),
        key=f"{country_id}|{norm.id}|{wanted}|{','.join(sorted(have))}{'|kinds' if becomes else ''}",
        title=_title(country, len(have), becomes),
        why=asked,
        remedy=text("Plan an engagement of another kind with {country}.", country=country),
        countries=(country_id,),
        lateness=lateness,
        becomes=becomes,
        norm=SPREAD.name,
    )


def _title(country: str, have: int, becomes: date | None) -> Text:
    if becomes is not None:
        return text("Too few kinds of engagement with {country}: becomes a gap on {day}", country=country, day=becomes)
    if have == 0:
        return text("Nothing completed with {country} in 24 months", country=country)
    return text("Only {kinds} with {country} in 24 months", kinds=_count(have), country=country)


def _count(kinds: int) -> Count:
    return Count(kinds, "kind of engagement", "kinds of engagement")
