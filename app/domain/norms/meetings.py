"""The norms that ask for staff talks, an exercise, or a visit by ship or aircraft every so many months."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.contact_points import Counts, contact_end
from app.domain.engagement import Engagement
from app.domain.exercise_bookings import is_planning_event
from app.domain.findings import Finding, Severity, Subject
from app.domain.item_names import country_name
from app.domain.kinds import Counting, Kind
from app.domain.levels import Level
from app.domain.months import months_between
from app.domain.norms.ideal import late_finding
from app.domain.norms.norm import GAP_AHEAD, Judge, Norm
from app.domain.norms.overdue import Overdue, overdue
from app.domain.norms.reasons import why_overdue
from app.domain.plan import Plan
from app.domain.priorities import TierNorm
from app.domain.spans import ONE_DAY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import months_count


@dataclass(frozen=True, slots=True)
class _Sort:
    """What is asked for, and the titles of a finding that it is missing."""

    rule: str
    name: str
    what: Text
    for_months: Text
    since: Text
    never: Text
    ahead: Text
    months: Callable[[TierNorm], int | None]
    ideal: Callable[[TierNorm], int | None]
    counts: Callable[[Kind], bool]


def _are_talks(kind: Kind) -> bool:
    """Contacts that are usually led below ministers and chiefs, so by the staffs (domain.md §2.4).

    A planning conference of an exercise is a contact at working level and no staff talks (§2.5).
    """
    return kind.counting is Counting.CONTACT and kind.default_level > Level.L2


_TALKS = _Sort(
    "G21",
    "talks",
    text("staff talks"),
    text("No staff talks with {country} for {age}"),
    text("No staff talks with {country} since {day}"),
    text("No staff talks with {country} yet"),
    text("Staff talks with {country}: becomes a gap on {day}"),
    lambda norm: norm.talks_months,
    lambda norm: norm.talks_ideal,
    _are_talks,
)
_EXERCISE = _Sort(
    "G22",
    "exercise",
    text("an exercise or a training"),
    text("No exercise or training with {country} for {age}"),
    text("No exercise or training with {country} since {day}"),
    text("No exercise or training with {country} yet"),
    text("Exercise or training with {country}: becomes a gap on {day}"),
    lambda norm: norm.exercise_months,
    lambda norm: norm.exercise_ideal,
    lambda kind: kind.counting is Counting.EXERCISE_DAYS,
)
_SHIP = _Sort(
    "G23",
    "ship-or-air",
    text("a visit by ship or aircraft"),
    text("No visit by ship or aircraft with {country} for {age}"),
    text("No visit by ship or aircraft with {country} since {day}"),
    text("No visit by ship or aircraft with {country} yet"),
    text("Visit by ship or aircraft with {country}: becomes a gap on {day}"),
    lambda norm: norm.ship_months,
    lambda norm: norm.ship_ideal,
    lambda kind: kind.counting is Counting.VISIT,
)


def _judge_by(sort: _Sort) -> Judge:
    def judge(plan: Plan, country_id: str, norm: TierNorm, as_of: date) -> Finding | None:
        months = sort.months(norm)
        if months is None:
            return None
        found = overdue(plan, country_id, _counts(plan, sort), months, as_of)
        return None if found is None else _finding(plan, sort, country_id, norm, months, found, as_of)

    return judge


def _late_by(sort: _Sort) -> Judge:
    def judge(plan: Plan, country_id: str, norm: TierNorm, as_of: date) -> Finding | None:
        months = sort.ideal(norm)
        if months is None:
            return None
        found = overdue(plan, country_id, _counts(plan, sort), months, as_of)
        return late_finding(plan, country_id, norm, sort.name, sort.what, months, found)

    return judge


def _counts(plan: Plan, sort: _Sort) -> Counts:
    def counts(item: Engagement) -> bool:
        kind = plan.kinds.get(item.kind)
        return kind is not None and sort.counts(kind) and not (sort is _TALKS and is_planning_event(plan, item))

    return counts


def _finding(
    plan: Plan, sort: _Sort, country_id: str, norm: TierNorm, months: int, found: Overdue, as_of: date
) -> Finding:
    country = country_name(plan, country_id)
    last = found.last.id if found.last is not None else "never"
    return Finding(
        rule=sort.rule if found.becomes is None else GAP_AHEAD,
        severity=Severity.WARN if found.becomes is None else Severity.INFORM,
        subject=Subject("countries", country_id),
        key=f"{country_id}|{norm.id}|{months}|{last}{'|' + sort.name if found.becomes else ''}",
        title=_title(sort, country, found, as_of),
        why=why_overdue(country, norm.id, sort.what, months, _last(found), found, as_of),
        remedy=text("Plan {what} with {country}, and have it confirmed.", what=sort.what, country=country),
        engagements=(found.last.id,) if found.last is not None else (),
        countries=(country_id,),
        since=found.due + ONE_DAY if found.due is not None else None,
        due=found.due,
        lateness=found.lateness,
        becomes=found.becomes,
        norm=sort.name,
    )


def _title(sort: _Sort, country: str, found: Overdue, as_of: date) -> Text:
    if found.becomes is not None:
        return sort.ahead.filled(country=country, day=found.becomes)
    if found.begins is not None:
        return sort.since.filled(country=country, day=found.begins)
    if found.last is None:
        return sort.never.filled(country=country)
    age = months_count(months_between(contact_end(found.last, as_of), as_of))
    return sort.for_months.filled(country=country, age=age)


def _last(found: Overdue) -> Text | None:
    if found.last is None:
        return None
    return text("{title} ({dates})", title=found.last.title, dates=found.last.dates)


def _norm(sort: _Sort) -> Norm:
    return Norm(sort.rule, sort.name, lambda norm: sort.months(norm) is not None, _judge_by(sort), late=_late_by(sort))


TALKS = _norm(_TALKS)
EXERCISE = _norm(_EXERCISE)
SHIP = _norm(_SHIP)
