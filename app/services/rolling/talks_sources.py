"""Staff talks that come again every so many months, counted from the last edition."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.changes import added
from app.domain.engagement import Engagement
from app.domain.months import add_months
from app.domain.natural_order import by_name
from app.domain.participation import Participation, Role
from app.domain.spans import Dates
from app.domain.staff_talks import TALKS_KIND, Mechanism, Talks
from app.domain.wording import text
from app.services.edits.drafts import usual_level
from app.services.edits.editions import in_month, pattern_of
from app.services.rolling.held_editions import held_editions
from app.services.rolling.lines import RollBasis, Rolled, left

TALKS = text("Staff talks")


def from_talks(basis: RollBasis) -> Iterator[Rolled]:
    """The editions of each mechanism that fall into the year; those that belong to a series come with it."""
    plan = basis.plan
    mechanisms = sorted(plan.records(Mechanism).values(), key=lambda each: (by_name(each.name), each.id))
    for mechanism, held in held_editions(plan, mechanisms, Talks, "mechanism"):
        if mechanism.months is not None:
            yield from _editions(basis, mechanism, mechanism.months, held)


def _editions(basis: RollBasis, mechanism: Mechanism, months: int, held: list[Engagement]) -> Iterator[Rolled]:
    for item in held:
        if item.dates.earliest in basis.span:
            yield left(TALKS, item.title, text("it is there already"), item.ref)
    last = held[-1].dates.earliest if held else mechanism.last_held
    if last is None:
        yield left(TALKS, mechanism.name, text("it is not known when they were last held"))
        return
    agreed = basis.plan.part(Talks, held[-1].id) if held else None
    day = agreed.next_date if agreed is not None and agreed.next_date is not None else None
    is_agreed = day is not None and day > last
    due = day if day is not None and is_agreed else add_months(last, months)
    if due < basis.span.first and due < basis.facts.as_of:
        # Overdue: proposed for the first month of the year, and counted on from there.
        due, is_agreed = basis.span.first, False
    step = 0
    while due <= basis.span.last and (mechanism.until is None or due <= mechanism.until):
        step += 1
        if due >= basis.span.first:
            yield from _edition(basis, mechanism, held, _dates(due, held) if is_agreed else in_month(due), step)
        due, is_agreed = add_months(due, months), False


def _dates(day: date, held: list[Engagement]) -> Dates:
    length = held[-1].dates.day_count or 1
    return Dates.days(day, date.fromordinal(day.toordinal() + length - 1))


def _edition(
    basis: RollBasis, mechanism: Mechanism, held: list[Engagement], dates: Dates, step: int
) -> Iterator[Rolled]:
    pattern = pattern_of(held)
    if pattern is not None:
        yield from basis.copied(TALKS, pattern, dates, held, step)
        return
    draft = basis.draft(mechanism.name, TALKS_KIND, dates)
    item = replace(
        draft,
        countries=tuple(Participation(each, Role.PARTICIPANT) for each in sorted(mechanism.countries)),
        level=mechanism.level or usual_level(basis.plan, draft.kind),
    )
    yield basis.begun(TALKS, item, added("talks", Talks(item.id, mechanism.id)), hosts=mechanism.hosts, step=step)
