"""What a move comes to, in words: dates before and after, length, what goes along, and what is read out of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from app.domain.asks import Ask
from app.domain.changes import Change, ItemChange
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.item_names import country_name, kind_title, person_name, post_title
from app.domain.plan import Plan
from app.domain.plan_fields import own_fields
from app.domain.records.record import record_of
from app.domain.spans import ONE_DAY, Dates, DaySpan
from app.domain.statuses import STATUS_TITLES
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, Value, listed, text
from app.domain.wording_values import Count, days_count, engagements_count
from app.services.review.consequences import Consequence, consequences
from app.services.review.review import Review, ReviewDelta
from app.services.review.working_time import working_days


@dataclass(frozen=True, slots=True)
class MoveWords:
    """A proposed change in words. `was` is empty for what is new, and equals `becomes` where only a row changes."""

    title: Text
    was: Text
    becomes: Text
    remarks: tuple[Text, ...] = ()


def move_words(plan: Plan, facts: Facts, proposed: Change) -> MoveWords:
    """What a change does to the dates, countries and asks of engagements."""
    items = [item for item in proposed.items if isinstance(item.after, Engagement)]
    asks = sum(1 for item in proposed.items if item.table == "asks" and item.before is not None)
    if len(items) == 1:
        said = _one(plan, facts, items[0])
    elif items:
        said = _several(items)
    else:
        return MoveWords(text("Nothing would change."), NOTHING, NOTHING)
    if asks:
        due = text("{asks} follow", asks=Count(asks, "due day", "due days"))
        said = MoveWords(said.title, said.was, said.becomes, (*said.remarks, due))
    return said


def _one(plan: Plan, facts: Facts, item: ItemChange) -> MoveWords:
    before, after = item.before, item.after
    assert isinstance(after, Engagement)
    remarks = [length_words(plan, facts, after)]
    was = NOTHING
    if isinstance(before, Engagement):
        was = text("{dates:timed}", dates=before.dates)
        remarks += _differences(plan, before, after)
    return MoveWords(text("{title}", title=after.title), was, text("{dates:timed}", dates=after.dates), tuple(remarks))


def _several(items: list[ItemChange]) -> MoveWords:
    afters = [item.after.dates for item in items if isinstance(item.after, Engagement)]
    befores = [item.before.dates for item in items if isinstance(item.before, Engagement)]
    title = text("{count}", count=engagements_count(len(items)))
    if len(befores) != len(afters):
        return MoveWords(title, NOTHING, _whole(afters))
    steps = {(after.earliest - before.earliest).days for before, after in zip(befores, afters, strict=True)}
    remarks: tuple[Text, ...] = ()
    if len(steps) == 1 and (days := steps.pop()):
        remarks = (text("each by {days:+d}", days=days_count(days)),)
    return MoveWords(title, _whole(befores), _whole(afters), remarks)


def _whole(dates: list[Dates]) -> Text:
    span = DaySpan(min(each.earliest for each in dates), max(each.latest for each in dates) + ONE_DAY)
    return text("{days}", days=span)


def length_words(plan: Plan, facts: Facts, item: Engagement) -> Text:
    """`3 days · 2 working days in Kenya`, as far as it is known."""
    count = item.dates.day_count
    if count is None:
        only = item.dates.start == item.dates.end or item.dates.end is None
        within = days_count(item.dates.span.days)
        if item.dates.end is None and item.dates.start.is_day:
            return text("the last day is not known")
        return text("some days within {days}", days=within) if only else text("up to {days}", days=within)
    working = working_days(plan, facts, item)
    if working is None:
        return text("{days}", days=days_count(count))
    counted = Count(working.count, "working day", "working days")
    return text("{days} · {working} in {country}", days=days_count(count), working=counted, country=working.country)


def _differences(plan: Plan, before: Engagement, after: Engagement) -> list[Text]:
    """What else but the dates becomes different, as far as a move touches it."""
    record = record_of(Engagement)
    said: list[Text] = []
    if before.country_ids != after.country_ids:
        said.append(_exchanged(plan, record["countries"].title, country_name, before.country_ids, after.country_ids))
    if before.place.name != after.place.name and before.place.name:
        said.append(text("Place {place} is cleared", place=before.place.name))
    if before.kind != after.kind:
        said.append(_instead(record["kind"].title, *(Text(kind_title(plan, each.kind)) for each in (before, after))))
    if before.status is not after.status:
        said.append(_instead(record["status"].title, *(STATUS_TITLES[each.status] for each in (before, after))))
    if before.lead_office != after.lead_office:
        said.append(_instead(record["lead_office"].title, before.lead_office, after.lead_office))
    if before.principals != after.principals:
        said.append(_exchanged(plan, record["principals"].title, person_name, before.principals, after.principals))
    for each in own_fields(plan):
        was, becomes = (each.sort.show(getattr(item, each.name), plan.title_of) for item in (before, after))
        if was != becomes:
            said.append(_instead(each.title, was, becomes))
    return said


def _instead(field: Text, was: Value, becomes: Value) -> Text:
    none = text("none")
    return text("{field}: {becomes} instead of {was}", field=field, was=was or none, becomes=becomes or none)


def _exchanged(
    plan: Plan, field: Text, name: Callable[[Plan, str], str], before: Sequence[str], after: Sequence[str]
) -> Text:
    """What goes and what comes; what stays beside them is not told."""
    gone = tuple(name(plan, each) for each in before if each not in after)
    come = tuple(name(plan, each) for each in after if each not in before)
    if gone and come:
        return _instead(field, gone, come)
    if gone:
        return text("{field}: without {gone}", field=field, gone=gone)
    if before:
        return text("{field}: also {come}", field=field, come=come)
    return text("{field}: {come}", field=field, come=come)


def announced(plan: Plan, reviewed: Review, item: Engagement, delta: ReviewDelta) -> Text:
    """A step as it is read out: `Port call Mombasa, Kenya, now 4 to 6 March 2027, confirmed; new: …`."""
    countries = (country_name(plan, each) for each in item.country_ids)
    now = text("now {dates:spoken}", dates=item.dates)
    said = listed((item.title, *countries, now, STATUS_TITLES[item.status]))
    return _with_findings(said, consequences(plan, reviewed, delta))


def announced_several(plan: Plan, reviewed: Review, items: Sequence[Engagement], delta: ReviewDelta) -> Text:
    """A step of several as it is read out: `3 engagements, now 4 March to 9 April 2027; new: …`."""
    first, last = min(item.dates.earliest for item in items), max(item.dates.latest for item in items)
    count, dates = engagements_count(len(items)), Dates.days(first, last)
    said = text("{count}, now {dates:spoken}", count=count, dates=dates)
    return _with_findings(said, consequences(plan, reviewed, delta))


def _with_findings(said: Text, found: Sequence[Consequence]) -> Text:
    new = tuple(each.title for each in found if each.is_new)
    gone = tuple(each.title for each in found if not each.is_new)
    if new:
        return text("{engagement}; new: {findings:apart}", engagement=said, findings=new[:MOST_READ])
    if gone:
        return text("{engagement}; mended: {findings:apart}", engagement=said, findings=gone[:MOST_READ])
    return said


MOST_READ = 3
"""Findings read out after a step; the panel and the findings list have them all."""


_ALONG: Mapping[str, Callable[[int], Value]] = MappingProxyType(
    {
        "engagements": lambda number: Count(number, "engagement within it", "engagements within it"),
        "programme_items": lambda number: Count(number, "programme item", "programme items"),
        "delegates": lambda number: Count(number, "delegate", "delegates"),
        "exercises": lambda _number: text("deployment, recovery and day of visitors"),
        "milestones": lambda number: Count(number, "milestone", "milestones"),
    }
)
"""What can go along, by table, as it is counted."""


def along_words(proposed: Change, followed: Change) -> tuple[Text, ...]:
    """What goes along with a change of dates, in one line; none where nothing does.

    `followed` is the change with all that follows from it.
    """
    said = _counted_along(proposed, followed)
    return (text("Moves along: {what}", what=said),) if said else ()


def went_along_words(made: Change, followed: Change) -> Text | None:
    """What went along with a change of dates that was made; None where nothing did, or no dates were changed."""
    said = _counted_along(made, followed) if any(map(_is_dated_anew, made.items)) else ()
    return text("Moved along: {what}. Undo takes all of it back.", what=said) if said else None


def _counted_along(proposed: Change, followed: Change) -> tuple[Value, ...]:
    own = proposed.touches
    added = (each for each in followed.items if (each.table, each.id) not in own and each.before is not None)
    numbers = Counter(each.table for each in added)
    return tuple(counted(numbers[table]) for table, counted in _ALONG.items() if numbers[table])


def _is_dated_anew(item: ItemChange) -> bool:
    before, after = item.before, item.after
    return isinstance(before, Engagement) and isinstance(after, Engagement) and before.dates != after.dates


def due_words(plan: Plan, proposed: Change) -> tuple[Text, ...]:
    """The due days of asks that a change moves, one line each."""
    lines = []
    for item in proposed.items:
        before, after = item.before, item.after
        if isinstance(before, Ask) and isinstance(after, Ask) and before.due is not None and after.due is not None:
            whom = post_title(plan, before.post)
            lines.append(
                text("Answer of {whom}: due {then} instead of {was}", whom=whom, was=before.due, then=after.due)
            )
    return tuple(lines)
