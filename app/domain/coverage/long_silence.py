"""G7: too long between two engagements with a country."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.contact_points import partners
from app.domain.country_subjects import CountryRule, norm_of
from app.domain.engagement import LIVE, Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.kinds import Counting
from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.wording import Text, Value, text
from app.domain.wording_values import days_count

BACK, AHEAD = 12, 6
"""Months before and after the day of review in which silences are looked for: default of this product."""

_SILENT = frozenset({Counting.PRESENCE, Counting.ATTENDANCE})


@dataclass(frozen=True, slots=True)
class LongSilence(CountryRule):
    """Between two live engagements lie more days without one than the country's tier allows.

    The window from twelve months back to six months ahead is looked at, and its edges end a
    silence, so that an empty window is one. A silence that lasts or is to come warns; one that
    is over informs. Postings and forums do not break it: the one goes on without anybody
    meeting, the other is with no country in particular. An engagement of uncertain dates counts
    on all days on which it may be, so that the silence is a silence for sure.
    """

    id: str = "G7"
    title: Text = text("Long silence")

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """At most one finding: the longest silence that is not over, else the longest."""
        norm = norm_of(plan, subject.id)
        if norm is None or norm.silence_days is None:
            return
        window = DaySpan(add_months(facts.as_of, -BACK), add_months(facts.as_of, AHEAD) + ONE_DAY)
        silences = [silence for silence in _silences(plan, subject.id, window) if silence.days > norm.silence_days]
        if not silences:
            return
        worst = max(silences, key=lambda silence: (silence.span.last >= facts.as_of, silence.days))
        lasting = worst.span.last >= facts.as_of
        country = country_name(plan, subject.id)
        after = worst.after.id if worst.after is not None else ""
        before = worst.before.id if worst.before is not None else ""
        yield Finding(
            rule=self.id,
            severity=Severity.WARN if lasting else Severity.INFORM,
            subject=subject,
            key=f"{subject.id}|{norm.id}|{norm.silence_days}|{before}>{after}",
            title=text("{days} of silence with {country}", days=days_count(worst.days), country=country),
            why=_why(country, norm.id, norm.silence_days, worst),
            remedy=(
                text(
                    "Plan an engagement with {country} within {days:weekday}.",
                    country=country,
                    days=DaySpan(max(worst.span.first, facts.as_of), worst.span.end),
                )
                if lasting
                else text("It is over; see that the next engagements with {country} stay close.", country=country)
            ),
            engagements=tuple(item.id for item in (worst.before, worst.after) if item is not None),
            countries=(subject.id,),
            since=worst.span.first if worst.before is not None else None,
        )


@dataclass(frozen=True, slots=True)
class _Silence:
    """Days without an engagement, with the ones before and after; None at an edge of the window."""

    span: DaySpan
    before: Engagement | None
    after: Engagement | None

    @property
    def days(self) -> int:
        return self.span.days


def _silences(plan: Plan, country: str, window: DaySpan) -> Iterator[_Silence]:
    found: set[str] = set()
    for year in range(window.first.year, window.last.year + 1):
        found |= plan.ids("engagement_by_country_year", (country, year))
    engagements = plan.engagements
    silent = {kind.id for kind in plan.kinds.values() if kind.counting in _SILENT}
    active: list[tuple[date, str, date]] = []
    for engagement_id in found:
        item = engagements[engagement_id]
        if item.status in LIVE and item.kind not in silent:
            first, last = item.dates.earliest, item.dates.latest
            if last >= window.first and first < window.end and country in partners(item):
                active.append((first, engagement_id, last))
    active.sort()
    free = window.first
    before: Engagement | None = None
    for first, engagement_id, last in active:
        if first > free:
            yield _Silence(DaySpan(free, first), before, engagements[engagement_id])
        if last >= free:
            free, before = max(free, last + ONE_DAY), engagements[engagement_id]
    if free < window.end:
        yield _Silence(DaySpan(free, window.end), before, None)


def _why(country: str, tier: str, allowed: int, silence: _Silence) -> Text:
    known: dict[str, Value] = {"country": country, "tier": tier, "allowed": days_count(allowed), "days": silence.span}
    if silence.before is None and silence.after is None:
        return text(
            "Nothing with {country} from 12 months back to 6 months ahead ({days:weekday}); "
            "tier {tier} allows {allowed} without.",
            **known,
        )
    if silence.before is None and silence.after is not None:
        return text(
            "Nothing with {country} in the 12 months looked back on, until {after}, {dates}; "
            "tier {tier} allows {allowed} without.",
            **known,
            after=silence.after.title,
            dates=silence.after.dates,
        )
    if silence.before is not None and silence.after is None:
        return text(
            "Nothing with {country} after {before}, {dates}, in the next 6 months; tier {tier} allows {allowed} "
            "without.",
            **known,
            before=silence.before.title,
            dates=silence.before.dates,
        )
    return text(
        "Nothing with {country} between {before} and {after} ({days:weekday}); tier {tier} allows {allowed} without.",
        **known,
        before=silence.before.title if silence.before is not None else "",
        after=silence.after.title if silence.after is not None else "",
    )
