"""The norm of spread: enough kinds of engagement were done with the country in 24 months."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

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

_AHEAD = 4
"""Calendar years after this one in which what is planned must begin to count."""


def _judge(plan: Plan, country_id: str, norm: TierNorm, as_of: date) -> Finding | None:
    """Too few kinds done in the last 24 months, or, as far ahead as the plan foretells, in those before a later day.

    A posting counts while it lasts, for it is delivered every day. An uncertain end counts as late as
    it can be. Where the records go back less than 24 months, nobody knows of too few: that is foretold
    for the day on which they do, at any distance, unless enough is planned until then.
    """
    wanted = norm.kinds
    if not wanted:
        return None
    done = {kind: last for kind in plan.kinds if (last := _last_done(plan, country_id, kind, as_of)) is not None}
    have = {kind for kind, last in done.items() if last > add_months(as_of, -MONTHS)}
    begin = known_since(plan, country_id)
    judged = _gone_on(begin - ONE_DAY) if begin is not None else date.min
    if judged <= as_of and len(have) < wanted:
        return _finding(plan, country_id, norm, have, (wanted - len(have)) / wanted, None)
    becomes = _falls_short(plan, country_id, done, wanted, as_of, judged)
    if becomes is None:
        return None
    is_young = len(have) < wanted and becomes == judged
    if not is_young and becomes > add_months(as_of, plan.settings.gaps_ahead):
        return None
    return _finding(plan, country_id, norm, have, -(becomes - as_of).days / 730, becomes)


SPREAD = Norm("G6", "kinds", lambda norm: bool(norm.kinds), _judge)


def _is_delivered(plan: Plan, item: Engagement, as_of: date) -> bool:
    if is_done(item, as_of):
        return True
    lasts = plan.kinds[item.kind].counting is Counting.PRESENCE and item.dates.earliest <= as_of
    return lasts and status_on(item, as_of) is Status.UNDER_WAY


def _last_done(plan: Plan, country: str, kind: str, as_of: date) -> date | None:
    """The last day on which one of a kind that is delivered can have gone on, of those that count today or later."""
    since = add_months(as_of, -MONTHS)
    for year in range(as_of.year, since.year - 1, -1):
        items = [item for item in _of_year(plan, country, kind, year) if _is_delivered(plan, item, as_of)]
        last = _first_counting(plan, country, items, since, date.max, is_last=True)
        if last is not None:
            return last
    return None


def _falls_short(
    plan: Plan, country: str, done: Mapping[str, date], wanted: int, as_of: date, judged: date
) -> date | None:
    """The first day from `judged` on on which too few kinds will have been done, or None."""
    spans = [(kind, *span) for kind in plan.kinds for span in _known(plan, country, kind, done.get(kind), as_of)]
    # Kinds are forgotten on the day on which their 24 months are over; on no other day do they become fewer.
    for day in sorted({end for _, _, end in spans} | {judged}):
        if day >= judged and day > as_of and sum(1 for _, first, end in spans if first <= day < end) < wanted:
            return day
    return None


def _known(plan: Plan, country: str, kind: str, done: date | None, as_of: date) -> Iterator[tuple[date, date]]:
    """From when until when a kind was done within 24 months, if all that is planned comes about, each time apart.

    What follows within 24 months is found at once, so that no other engagement of the time between is looked at.
    """
    last = done if done is not None else _next_planned(plan, country, kind, as_of, as_of - ONE_DAY)
    first = date.min if done is not None else last
    while first is not None and last is not None:
        end = _gone_on(last)
        while (later := _last_planned(plan, country, kind, as_of, last, end)) is not None:
            last, end = later, _gone_on(later)
        yield first, end
        first = last = _next_planned(plan, country, kind, as_of, end)


def _last_planned(plan: Plan, country: str, kind: str, as_of: date, after: date, until: date) -> date | None:
    """The latest day of these on which one that is planned ends."""
    for year in range(min(until.year, as_of.year + _AHEAD), max(after.year, as_of.year) - 1, -1):
        last = _first_counting(plan, country, _planned(plan, country, kind, as_of, year), after, until, is_last=True)
        if last is not None:
            return last
    return None


def _next_planned(plan: Plan, country: str, kind: str, as_of: date, after: date) -> date | None:
    """The first day on which one that is planned ends, after this one."""
    for year in range(max(after.year, as_of.year), as_of.year + _AHEAD + 1):
        items = _planned(plan, country, kind, as_of, year)
        # One that ends in another year is found there, the last year being that of all that end later.
        here = [item for item in items if item.dates.latest.year == year or year == as_of.year + _AHEAD]
        found = _first_counting(plan, country, here, after, date.max, is_last=False)
        if found is not None:
            return found
    return None


def _planned(plan: Plan, country: str, kind: str, as_of: date, year: int) -> list[Engagement]:
    items = _of_year(plan, country, kind, year)
    return [item for item in items if status_on(item, as_of) in TO_COME and item.dates.latest >= as_of]


def _of_year(plan: Plan, country: str, kind: str, year: int) -> list[Engagement]:
    """The live engagements of a kind with the country that can be in a year."""
    ids = plan.ids("engagement_by_country_kind_year", (country, kind, year))
    items = [plan.engagements[each] for each in ids]
    return [item for item in items if item.status in LIVE]


def _first_counting(
    plan: Plan, country: str, items: list[Engagement], after: date, until: date, *, is_last: bool
) -> date | None:
    """The last day, or the first, on which an item that counts ends, `after` one day and `until` another."""
    ending = [item for item in items if after < item.dates.latest <= until]
    ending.sort(key=lambda item: item.dates.latest, reverse=is_last)
    return next((item.dates.latest for item in ending if counts_with(plan, item, country)), None)


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
