"""Editions of what comes again: when the next ones are, and one made from the one before it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from app.domain.changes import ItemChange, added
from app.domain.engagement import Engagement
from app.domain.exercises import Exercise
from app.domain.forums import Attendance
from app.domain.identity import new_id
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.recurrence import Recurrence, occurrences, read_rule
from app.domain.series import Series
from app.domain.spans import LAST_YEAR, Dates, DaySpan, PlanDate, Precision
from app.domain.staff_talks import Talks
from app.domain.statuses import ENDED_EARLY
from app.domain.wording import text
from app.services.edits.copied_parts import copied_parts
from app.services.edits.drafts import usual_level
from app.services.edits.engagements import as_copy
from app.services.edits.refusals import EditRefused

TO_CONFIRM = text("to confirm")
"""The tag of an engagement whose dates come from a rule and are agreed with nobody."""

_FARTHEST = timedelta(days=366 * 101)
_A_YEAR = 365
_NUMBERED = re.compile(r"(\d{1,4})(st|nd|rd|th)?")


def editions_of(plan: Plan, series_id: str) -> list[Engagement]:
    """The engagements of a series, whatever became of them, by date."""
    return by_date(plan.engagements[each] for each in plan.ids("engagement_by_series", series_id))


def by_date(items: Iterable[Engagement]) -> list[Engagement]:
    """In order of their dates."""
    return sorted(items, key=lambda item: (item.dates.earliest, item.dates.latest, item.ref, item.id))


def pattern_of(editions: list[Engagement]) -> Engagement | None:
    """The last one that is not called off, else the last."""
    held = [item for item in editions if item.status not in ENDED_EARLY]
    return next(reversed(held or editions), None)


def rule_of_series(series: Series, editions: list[Engagement]) -> tuple[Recurrence, date | None]:
    """The rule with the day from which it counts: as the series says, else the first edition.

    Raises EditRefused where the series has no rule, or none that falls on a day.
    """
    if not series.rule.strip():
        raise EditRefused(text("‘{title}’ does not say when it comes again", title=series.title))
    try:
        rule = read_rule(series.rule)
    except NotUnderstood as trouble:
        raise EditRefused(trouble.reason) from trouble
    begins = series.begins
    if begins is None and rule.needs_beginning and editions:
        begins = editions[0].dates.earliest
    if begins is None and rule.needs_beginning:
        raise EditRefused(text("‘{title}’ does not say from which day it counts", title=series.title))
    return rule, begins


def days_without_edition(
    rule: Recurrence, begins: date | None, editions: list[Engagement], span: DaySpan
) -> tuple[list[date], list[Engagement]]:
    """The days of the span on which the rule falls and for which there is no edition, and the editions there are.

    An edition stands for a day when it lies nearer to it than half the time to the next; so one that was moved is
    not made again, nor one that was called off.
    """
    missing, there, left = [], [], list(editions)
    for day in occurrences(rule, begins, span.first, span.last):
        later = occurrences(rule, begins, day + timedelta(days=1), min(day + _FARTHEST, date(LAST_YEAR, 12, 31)))
        reach = ((later[0] - day).days if later else _A_YEAR) // 2
        near = [item for item in left if _distance(item, day) <= reach]
        if near:
            found = min(near, key=lambda item: _distance(item, day))
            left.remove(found)
            there.append(found)
        else:
            missing.append(day)
    return missing, there


def dates_by_rule(rule: Recurrence, day: date, length: int | None) -> Dates:
    """The very days where the rule says them, else the month."""
    if rule.is_by_day:
        return Dates.days(day, day + timedelta(days=(length or rule.length or 1) - 1))
    return in_month(day)


def in_month(day: date) -> Dates:
    """Some time in the month of a day."""
    month = PlanDate.months(day.year, day.month, 1, Precision.MONTH)
    return Dates(month, month)


def new_edition(
    plan: Plan, pattern: Engagement, dates: Dates, ref: str, tag: str, step: int = 1
) -> tuple[Engagement, list[ItemChange]]:
    """A copy of an edition on other dates, as an idea to be confirmed, with the parts that belong to its plan.

    It is so many editions (`step`) after the pattern: the number of an edition goes on, and so do that and the year in
    its title.
    """
    tags = _tagged(pattern.tags, tag)
    on = dates.earliest.year - pattern.dates.earliest.year
    title = next_title(pattern.title, _number_of(plan, pattern), step, {pattern.dates.earliest.year}, on)
    copy = replace(as_copy(pattern, ref), title=title, dates=dates, tags=tags, after=(), parent=None)
    items = [added("engagements", copy), *copied_parts(plan, pattern, copy)]
    return copy, [_numbered(plan, each, pattern, step, on) for each in items]


def first_edition(plan: Plan, series: Series, dates: Dates, ref: str, tag: str) -> Engagement:
    """An edition of a series that has none yet; raises EditRefused where the series names no kind."""
    if series.kind is None:
        raise EditRefused(text("‘{title}’ has no edition to copy, and names no kind", title=series.title))
    level = usual_level(plan, series.kind)
    return Engagement(
        new_id(), ref, series.title, series.kind, dates, level=level, series=series.id, tags=_tagged((), tag)
    )


def next_in_series(plan: Plan, series_id: str) -> tuple[Series, Engagement, Dates]:
    """The series, the edition to copy and the dates of the one that follows the last one, as the rule says.

    Raises EditRefused where there is no edition yet, or the rule falls on no later day.
    """
    series = plan.records(Series).get(series_id)
    if series is None:
        raise EditRefused(text("This series is not in the plan any more. Nothing was changed."))
    editions = editions_of(plan, series_id)
    pattern = pattern_of(editions)
    if pattern is None:
        raise EditRefused(text("‘{title}’ has no edition yet. Nothing was changed.", title=series.title))
    try:
        rule, begins = rule_of_series(series, editions)
    except EditRefused as refusal:
        raise EditRefused(text("{why}. Nothing was changed.", why=refusal.reason)) from refusal
    last = editions[-1].dates.latest
    until = min(series.until or date.max, date(LAST_YEAR, 12, 1))
    missing: list[date] = []
    if last < until:
        first = editions[-1].dates.earliest
        missing, _ = days_without_edition(rule, begins, editions, DaySpan(first, until))
    if not (ahead := [day for day in missing if day > last]):
        raise EditRefused(text("‘{title}’ does not come again. Nothing was changed.", title=series.title))
    return series, pattern, dates_by_rule(rule, ahead[0], series.days or pattern.dates.day_count)


def next_title(title: str, edition: int | None, step: int, years: set[int], on: int) -> str:
    """`Talks, 16th, 2027` as `Talks, 17th, 2029`: of the `years` each goes `on` by so many."""
    said = "|".join(map(str, sorted(years)))
    title = re.sub(rf"\b({said})\b", lambda found: str(int(found[1]) + on), title)
    if edition is None:
        return title
    return re.sub(rf"\b{edition}(st|nd|rd|th)\b", _ordinal(edition + step), title)


def _number_of(plan: Plan, pattern: Engagement) -> int | None:
    """The number of an edition, where it has one."""
    talks = plan.part(Talks, pattern.id)
    if talks is not None and talks.edition is not None:
        return talks.edition
    parts = (plan.part(Exercise, pattern.id), plan.part(Attendance, pattern.id))
    numbered = (_NUMBERED.fullmatch(part.edition) for part in parts if part is not None)
    return next((int(found[1]) for found in numbered if found is not None), None)


def _numbered(plan: Plan, item: ItemChange, pattern: Engagement, step: int, on: int) -> ItemChange:
    """A part that was copied, with the number of its edition gone on."""
    made = item.after
    match made:
        case Talks():
            talks = plan.part(Talks, pattern.id)
            return replace(item, after=replace(made, edition=talks.edition + step)) if talks and talks.edition else item
        case Exercise():
            exercise = plan.part(Exercise, pattern.id)
            said = exercise.edition if exercise is not None else ""
            return replace(item, after=replace(made, edition=_next_word(said, pattern, step, on)))
        case Attendance():
            attendance = plan.part(Attendance, pattern.id)
            said = attendance.edition if attendance is not None else ""
            return replace(item, after=replace(made, edition=_next_word(said, pattern, step, on)))
        case _:
            return item


def _next_word(said: str, pattern: Engagement, step: int, on: int) -> str:
    """`24` as `25`, `2nd` as `3rd`, and a year as that of the new one; what is no number is left out."""
    if said == str(pattern.dates.earliest.year):
        return str(pattern.dates.earliest.year + on)
    found = _NUMBERED.fullmatch(said)
    if found is None:
        return ""
    number = int(found[1]) + step
    return _ordinal(number) if found[2] else str(number)


def _ordinal(number: int) -> str:
    ending = "th" if number // 10 % 10 == 1 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _tagged(tags: tuple[str, ...], tag: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*tags, tag)))


def _distance(item: Engagement, day: date) -> int:
    """Days from the nearest possible first day."""
    start = item.dates.start
    return max((start.first - day).days, (day - start.last).days, 0)
