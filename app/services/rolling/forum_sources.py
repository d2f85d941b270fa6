"""Forums that were attended before, or must be attended, on the days or in the months in which they usually are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from app.domain.changes import added
from app.domain.engagement import Engagement
from app.domain.forums import FORUM_KINDS, Attendance, Forum
from app.domain.months import add_months
from app.domain.natural_order import natural
from app.domain.not_understood import NotUnderstood
from app.domain.placements import MONTHS
from app.domain.recurrence import occurrences, read_rule
from app.domain.spans import Dates, DaySpan
from app.domain.wording import text
from app.services.edits.drafts import window_in
from app.services.edits.editions import dates_by_rule, pattern_of
from app.services.rolling.held_editions import held_editions
from app.services.rolling.lines import RollBasis, Rolled, left

FORUMS = text("Forums")

_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b")
_BESIDE = re.compile(r"\bweekend(?: \(friday to sunday\))? (?:before|after) (?:us thanksgiving|christmas|new year)\b")
_PARITY = re.compile(r"\b(odd|even) years\b")
_EVERY = re.compile(r"\bevery (two|three|four|five|2|3|4|5) years\b")
_YEARS = {"two": 2, "three": 3, "four": 4, "five": 5}


def from_forums(basis: RollBasis) -> Iterator[Rolled]:
    """The forums of the year; those whose editions belong to a series come with it."""
    plan = basis.plan
    forums = sorted(plan.records(Forum).values(), key=lambda each: (natural(each.title), each.id))
    for forum, held in held_editions(plan, forums, Attendance, "forum"):
        if not held and not forum.is_must:
            continue
        if there := [item for item in held if item.dates.span.overlaps(basis.span)]:
            yield left(FORUMS, there[0].title, text("it is there already"), there[0].ref)
        elif (dates := usual_dates(forum.rule, basis.span, held)) is None:
            yield left(FORUMS, forum.title, text("by its usual time it is not held in this year"))
        else:
            yield _edition(basis, forum, held, dates)


def usual_dates(rule: str, span: DaySpan, held: list[Engagement]) -> Dates | None:
    """When it is in a plan year: the days of a rule that is understood, else the months that the words name.

    Where they name none it is some time in the year; None where it is not held in that year.
    """
    length = held[-1].dates.day_count if held else None
    try:
        read = read_rule(rule)
    except NotUnderstood:
        return _by_words(rule.casefold(), span, held)
    begins = held[-1].dates.earliest if held else None
    days = occurrences(read, begins, span.first, span.last)
    if not days and read.needs_beginning and begins is None:
        return _whole(span)
    return dates_by_rule(read, days[0], length) if days else None


def _by_words(words: str, span: DaySpan, held: list[Engagement]) -> Dates | None:
    found = [MONTHS.index(each) + 1 for each in _MONTH.findall(words)]
    window = _months(found, span) if found else span
    year = window.first.year
    parity, every = _PARITY.search(words), _EVERY.search(words)
    if parity is not None and year % 2 != int(parity[1] == "odd"):
        return None
    if parity is None and every is not None and held:
        step = _YEARS.get(every[1]) or int(every[1])
        if (year - held[-1].dates.earliest.year) % step:
            return None
    if (beside := _BESIDE.search(words)) is not None:
        rule = read_rule(beside[0])
        for day in occurrences(rule, None, span.first, span.last):
            return dates_by_rule(rule, day, rule.length)
    return _whole(window)


def _months(found: list[int], span: DaySpan) -> DaySpan:
    """From the first month that is named to the last, in the plan year."""
    places = sorted((month - span.first.month) % 12 for month in found)
    return DaySpan(add_months(span.first, places[0]), add_months(span.first, places[-1] + 1))


def _whole(window: DaySpan) -> Dates:
    day = window_in(window, window.first)
    return Dates(day, day)


def _edition(basis: RollBasis, forum: Forum, held: list[Engagement], dates: Dates) -> Rolled:
    pattern = pattern_of(held)
    if pattern is not None:
        return basis.copied(FORUMS, pattern, dates)
    item = replace(basis.draft(forum.title, FORUM_KINDS[0], dates), place=forum.place, level=forum.level)
    return basis.begun(FORUMS, item, added("attendances", Attendance(item.id, forum.id)))
