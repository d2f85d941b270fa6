"""What is part of an edition, carried on to the next one: planning conferences, meetings on the sidelines, legs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.domain.changes import ItemChange, added
from app.domain.date_moves import moved_to
from app.domain.engagement import Engagement
from app.domain.forums import Attendance
from app.domain.indexes import month_number
from app.domain.months import add_months
from app.domain.plan import Plan
from app.domain.spans import DateError, Dates
from app.domain.staff_talks import Talks
from app.domain.statuses import ENDED_EARLY
from app.domain.value_classes import dataclass
from app.services.edits.copied_parts import copied_parts
from app.services.edits.editions import in_month, next_title
from app.services.edits.engagements import as_copy
from app.services.edits.host_turns import following_host
from app.services.edits.ref_numbers import RefNumbers


@dataclass(frozen=True, slots=True)
class CarriedChild:
    """What was part of an edition (`former`), the idea `made` of it in the next one, and the changes that make it."""

    former: Engagement
    made: Engagement
    items: tuple[ItemChange, ...]


def carried_children(
    plan: Plan, pattern: Engagement, copy: Engagement, refs: RefNumbers, tag: str
) -> Iterator[CarriedChild]:
    """All that is part of an edition and of its parts in turn, pointing at what is made of these, in order of dates.

    What was called off or postponed stays behind, and so does what comes again by itself. What took place in the
    country of the edition goes along to the country of the new one. Days beyond those of a plan are left out.
    """
    made_of = {pattern.id: copy}
    waiting, seen = [pattern], {pattern.id}
    found: list[CarriedChild] = []
    while waiting:
        whole = waiting.pop()
        for child_id in sorted(plan.ids("engagement_by_parent", whole.id)):
            child = plan.engagements[child_id]
            if child_id in seen or child.status in ENDED_EARLY or _comes_by_itself(plan, child):
                continue
            seen.add(child_id)
            try:
                dates = child_dates(child.dates, pattern.dates, copy.dates)
            except DateError:
                continue
            made = _made(child, dates, (pattern, copy), made_of[whole.id], refs, tag)
            made_of[child_id] = made
            found.append(CarriedChild(child, made, (added("engagements", made), *copied_parts(plan, child, made))))
            waiting.append(child)
    # What comes after another part comes after what is made of that one; the rest is none of the new edition's.
    for each in sorted(found, key=lambda one: (one.made.dates.earliest, one.former.ref, one.former.id)):
        after = tuple(made_of[other].id for other in each.former.after if other in made_of)
        last = replace(each.made, after=after)
        yield CarriedChild(each.former, last, (added("engagements", last), *each.items[1:]))


def child_dates(child: Dates, pattern: Dates, copy: Dates) -> Dates:
    """When a part of an edition is in the next one: as far from the first day, its weekday moves as the whole's does.

    Where the whole is known to a month alone, or was, it is as many months from it. Times of day are not carried, as
    those of the whole are not. Raises DateError beyond the years of a plan.
    """
    if pattern.start.is_day and copy.start.is_day:
        moved = moved_to(child, (copy.earliest - pattern.earliest).days)
        return replace(moved, start_time=None, end_time=None, zone=None)
    months = month_number(child.earliest) - month_number(pattern.earliest)
    return in_month(add_months(copy.earliest.replace(day=1), months))


def _made(
    child: Engagement,
    dates: Dates,
    wholes: tuple[Engagement, Engagement],
    parent: Engagement,
    refs: RefNumbers,
    tag: str,
) -> Engagement:
    pattern, copy = wholes
    on = copy.dates.earliest.year - pattern.dates.earliest.year
    years = {pattern.dates.earliest.year, child.dates.earliest.year}
    made = replace(
        as_copy(child, refs.next(dates.earliest.year)),
        title=next_title(child.title, None, 0, years, on),
        dates=dates,
        parent=parent.id,
        after=(),
        tags=tuple(dict.fromkeys((*child.tags, tag))),
    )
    return following_host(made, pattern, copy)


def _comes_by_itself(plan: Plan, child: Engagement) -> bool:
    """Whether it is an edition of something else that comes again."""
    talks, attendance = plan.part(Talks, child.id), plan.part(Attendance, child.id)
    return (
        child.series is not None
        or (talks is not None and talks.mechanism is not None)
        or (attendance is not None and attendance.forum is not None)
    )
