"""The edition that follows the last one of what an engagement is an edition of, as a dry run."""

from __future__ import annotations

from datetime import date

from app.domain.changes import change
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.forums import Attendance, Forum
from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.spans import LAST_YEAR, Dates, DaySpan
from app.domain.staff_talks import Mechanism, Talks
from app.domain.wording import Text, text
from app.services.edits.editions import by_date, editions_of, in_month, next_in_series, pattern_of
from app.services.edits.engagements import existing
from app.services.edits.ref_numbers import RefNumbers
from app.services.edits.refusals import EditRefused
from app.services.rolling.forum_sources import FORUMS, usual_dates
from app.services.rolling.lines import RollBasis
from app.services.rolling.run import RollRun
from app.services.rolling.series_sources import SERIES
from app.services.rolling.talks_sources import TALKS

_YEARS_AHEAD = 6
"""Plan years that are looked through for the next edition of a forum: more than any of those that ship leaves out."""


def next_edition(plan: Plan, facts: Facts, engagement_id: str, tag: str) -> RollRun:
    """The next edition, with all that is part of it, tagged as an idea to be confirmed; nothing is changed.

    That of its series; else that of its mechanism of talks, so many months on; else that of its forum at its usual
    time. Raises EditRefused where it is an edition of none of them, or none follows.
    """
    item = existing(plan, engagement_id)
    source, title, pattern, dates, editions = _following(plan, item)
    span = DaySpan(dates.earliest, dates.span.end)
    year = plan.settings.plan_year(dates.earliest)
    basis = RollBasis(plan, facts, year, span, tag, RefNumbers(plan))
    rolled = tuple(basis.copied(source, pattern, dates, editions))
    made = change(text("next edition of ‘{title}’", title=title), [each for one in rolled for each in one.items])
    return RollRun(year, tuple(each.line for each in rolled), made)


def _following(plan: Plan, item: Engagement) -> tuple[Text, str, Engagement, Dates, list[Engagement]]:
    """Where it comes from and is called, the edition to copy, the dates of the new one, and all there are."""
    if item.series is not None:
        series, pattern, dates = next_in_series(plan, item.series)
        return SERIES, series.title, pattern, dates, editions_of(plan, series.id)
    talks, attendance = plan.part(Talks, item.id), plan.part(Attendance, item.id)
    mechanism = plan.records(Mechanism).get(talks.mechanism or "") if talks is not None else None
    if mechanism is not None:
        held = [each.id for each in plan.records(Talks).values() if each.mechanism == mechanism.id]
        editions = _editions(plan, held)
        return TALKS, mechanism.name, _pattern(editions), _talks_dates(plan, mechanism, editions), editions
    forum = plan.records(Forum).get(attendance.forum or "") if attendance is not None else None
    if forum is not None:
        held = [each.id for each in plan.records(Attendance).values() if each.forum == forum.id]
        editions = _editions(plan, held)
        return FORUMS, forum.title, _pattern(editions), _forum_dates(plan, forum, editions), editions
    raise EditRefused(
        text(
            "‘{title}’ belongs to no series, mechanism of talks or forum. Choose one in its field Series first.",
            title=item.title,
        )
    )


def _editions(plan: Plan, ids: list[str]) -> list[Engagement]:
    return by_date(plan.engagements[each] for each in ids if each in plan.engagements)


def _pattern(editions: list[Engagement]) -> Engagement:
    found = pattern_of(editions)
    assert found is not None
    return found


def _talks_dates(plan: Plan, mechanism: Mechanism, editions: list[Engagement]) -> Dates:
    """The day that was agreed at the last edition, else the month so many months after it."""
    last = editions[-1]
    agreed = plan.part(Talks, last.id)
    day = agreed.next_date if agreed is not None else None
    if day is not None and day > last.dates.earliest:
        due, dates = day, Dates.days(day, date.fromordinal(day.toordinal() + (last.dates.day_count or 1) - 1))
    elif mechanism.months is None:
        raise EditRefused(text("‘{title}’ does not say how often. Nothing was changed.", title=mechanism.name))
    else:
        due = add_months(last.dates.earliest, mechanism.months)
        dates = in_month(due)
    if due.year >= LAST_YEAR or (mechanism.until is not None and due > mechanism.until):
        raise EditRefused(text("‘{title}’ does not come again. Nothing was changed.", title=mechanism.name))
    return dates


def _forum_dates(plan: Plan, forum: Forum, editions: list[Engagement]) -> Dates:
    """Its usual time in the first plan year after that of the last edition in which it is held."""
    last = plan.settings.plan_year(editions[-1].dates.earliest)
    for year in range(last + 1, min(last + _YEARS_AHEAD, LAST_YEAR - 1) + 1):
        first = date(year, plan.settings.year_start, 1)
        dates = usual_dates(forum.rule, DaySpan(first, add_months(first, 12)), editions)
        if dates is not None:
            return dates
    raise EditRefused(text("‘{title}’ does not come again. Nothing was changed.", title=forum.title))
