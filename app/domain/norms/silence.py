"""The norm of silence: no more days without an engagement than the country's tier allows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.engagement import Engagement
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.kinds import Counting
from app.domain.months import add_months
from app.domain.norms.known_records import known_since
from app.domain.norms.norm import Norm
from app.domain.plan import Plan
from app.domain.priorities import TierNorm
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.statuses import LIVE
from app.domain.tours import counts_with
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text
from app.domain.wording_values import days_count

BACK = 12
"""Months before the day of review in which silences are looked for: default of this product (domain.md §4.3, G7)."""


@dataclass(frozen=True, slots=True)
class _Silence:
    """Days without an engagement, with the ones before and after; None at an edge of the window.

    `said` are the days that have gone by, of one that is over all of them.
    """

    span: DaySpan
    said: int
    becomes: date | None
    before: Engagement | None
    after: Engagement | None


def _judge(plan: Plan, country_id: str, norm: TierNorm, as_of: date) -> Finding | None:
    """A silence that lasts too long today; else the first that will; else the longest that did and is over.

    The window from twelve months back, or from the begin of the records, to as far ahead as the plan
    foretells is looked at, and its edges end a silence. Where nothing is on record at all, it is
    foretold at any distance.
    """
    allowed = norm.silence_days
    if allowed is None:
        return None
    settings = plan.settings
    first = add_months(as_of, -BACK)
    begin = known_since(plan, country_id)
    is_young = begin is not None and begin > first
    if begin is not None:
        first = max(first, begin)
    end = add_months(as_of, settings.gaps_ahead) + ONE_DAY
    if is_young:
        # What the first silence of the records comes to has to be seen, however far ahead.
        end = max(end, first + timedelta(days=max(allowed, 0) + 1))
    if end <= first:
        return None
    silences = list(_silences(plan, country_id, DaySpan(first, end), as_of, max(allowed, 0)))
    lasting = [silence for silence in silences if silence.becomes is None and silence.span.last >= as_of]
    horizon = add_months(as_of, settings.gaps_ahead)
    to_come = [
        silence
        for silence in silences
        if silence.becomes is not None and (silence.becomes <= horizon or silence.before is None)
    ]
    if lasting:
        return _finding(plan, country_id, norm, lasting[0], as_of, begin if is_young else None)
    if to_come:
        first_to_come = min(to_come, key=lambda silence: silence.becomes or date.max)
        return _finding(plan, country_id, norm, first_to_come, as_of, begin if is_young else None)
    past = [silence for silence in silences if silence.becomes is None]
    if past:
        return _finding(plan, country_id, norm, max(past, key=lambda silence: silence.said), as_of, None)
    return None


SILENCE = Norm("G7", "silence", lambda norm: norm.silence_days is not None, _judge, ahead="G7")
"""Postings and forums do not break a silence: the one goes on without anybody meeting, the other is with nobody in
particular, but for those met at its side. An engagement of uncertain dates counts on all days on which it may be, so
that the silence is a silence for sure."""


def _silences(plan: Plan, country: str, window: DaySpan, as_of: date, allowed: int) -> Iterator[_Silence]:
    """The silences of the window that are, were or will be longer than allowed, in order."""
    free, before = window.first, None
    for first, last, item in [*_active(plan, country, window), (window.end, window.end, None)]:
        if last < free or (item is not None and not counts_with(plan, item, country)):
            continue
        if first > free:
            over = free + timedelta(days=allowed)
            if over < first:
                has_begun = over <= as_of
                said = (min(as_of + ONE_DAY, first) - free).days if has_begun else (first - free).days
                yield _Silence(DaySpan(free, first), said, None if has_begun else over, before, item)
        free, before = last + ONE_DAY, item


def _active(plan: Plan, country: str, window: DaySpan) -> list[tuple[date, date, Engagement]]:
    """The live engagements in the window that can count with the country, with their first and last days, by these."""
    kinds, engagements = plan.kinds, plan.engagements
    found: set[str] = set()
    for year in range(window.first.year, window.last.year + 1):
        found |= plan.ids("engagement_by_country_year", (country, year))
    active: list[tuple[date, str, date]] = []
    for engagement_id in found:
        item = engagements[engagement_id]
        kind = kinds.get(item.kind)
        if item.status not in LIVE or (kind is not None and kind.counting is Counting.PRESENCE):
            continue
        first, last = item.dates.earliest, item.dates.latest
        if last >= window.first and first < window.end:
            active.append((first, engagement_id, last))
    return [(first, last, engagements[engagement_id]) for first, engagement_id, last in sorted(active)]


def _finding(
    plan: Plan, country_id: str, norm: TierNorm, silence: _Silence, as_of: date, begin: date | None
) -> Finding:
    country, allowed = country_name(plan, country_id), norm.silence_days or 0
    lasts = silence.becomes is None and silence.span.last >= as_of
    is_over = silence.becomes is None and not lasts
    after = silence.after.id if silence.after is not None else ""
    before = silence.before.id if silence.before is not None else ""
    if silence.becomes is not None:
        title = text("Silence with {country}: becomes a gap on {day}", country=country, day=silence.becomes)
        lateness = -(silence.becomes - as_of).days / max(allowed, 1)
    else:
        title = text("{days} of silence with {country}", days=days_count(silence.said), country=country)
        lateness = (silence.said - allowed) / max(allowed, 1)
    if is_over:
        remedy = text(
            "The silence has ended; keep the next engagements with {country} closer together.", country=country
        )
    elif silence.becomes is not None:
        last = silence.becomes - ONE_DAY
        remedy = text("Plan an engagement with {country} by {day:weekday}.", country=country, day=last)
    else:
        within = DaySpan(max(silence.span.first, as_of), silence.span.end)
        remedy = text("Plan an engagement with {country} within {days:weekday}.", country=country, days=within)
    return Finding(
        rule=SILENCE.rule,
        severity=Severity.WARN if lasts else Severity.INFORM,
        subject=Subject("countries", country_id),
        key=f"{country_id}|{norm.id}|{norm.silence_days}|{before}>{after}{'|ahead' if silence.becomes else ''}",
        title=title,
        why=_why(country, norm.id, allowed, silence, begin),
        remedy=remedy,
        engagements=tuple(item.id for item in (silence.before, silence.after) if item is not None),
        countries=(country_id,),
        since=silence.span.first if silence.before is not None else None,
        due=silence.becomes - ONE_DAY if silence.becomes is not None else None,
        lateness=0.0 if is_over else lateness,
        becomes=silence.becomes,
        is_past=is_over,
        norm=SILENCE.name,
    )


def _why(country: str, tier: str, allowed: int, silence: _Silence, begin: date | None) -> Text:
    known: dict[str, Value] = {"country": country, "tier": tier, "allowed": days_count(allowed), "days": silence.span}
    before, after = silence.before, silence.after
    if before is None and after is None:
        if begin is not None:
            return text(
                "Nothing with {country} since {begin}, when our records begin, and nothing ahead; "
                "tier {tier} allows {allowed} without.",
                **known,
                begin=begin,
            )
        return text(
            "Nothing with {country} from 12 months back to {last:weekday}; tier {tier} allows {allowed} without.",
            **known,
            last=silence.span.last,
        )
    if before is None and after is not None:
        known |= {"after": after.title, "dates": after.dates}
        if begin is not None:
            return text(
                "Nothing with {country} from {begin}, when our records begin, until {after}, {dates}; "
                "tier {tier} allows {allowed} without.",
                **known,
                begin=begin,
            )
        return text(
            "Nothing with {country} in the 12 months looked back on, until {after}, {dates}; "
            "tier {tier} allows {allowed} without.",
            **known,
        )
    if before is not None and after is None:
        return text(
            "Nothing with {country} after {before}, {dates}, until {last:weekday}; tier {tier} allows {allowed} "
            "without.",
            **known,
            before=before.title,
            dates=before.dates,
            last=silence.span.last,
        )
    return text(
        "Nothing with {country} between {before} and {after} ({days:weekday}); tier {tier} allows {allowed} without.",
        **known,
        before=before.title if before is not None else "",
        after=after.title if after is not None else "",
    )
