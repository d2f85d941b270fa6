"""Whether engagements take place at the same time, as far as their dates are certain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.engagement import Engagement
from app.domain.spans import ONE_DAY, Dates, DaySpan


def clash_day(one: Engagement, other: Engagement) -> date | None:
    """The first day on which nobody can be at both, or None where both can be attended.

    Instants are compared where both have a beginning and an end in time: then they clash if
    these overlap, and two on one day in the same country need not. Otherwise the certain days
    are compared, each in the calendar of its place.
    """
    mine, theirs = one.dates.certain, other.dates.certain
    if mine is None or theirs is None:
        return None
    shared = mine.clip(theirs)
    instants = [one.dates.starts_at(), one.dates.ends_at(), other.dates.starts_at(), other.dates.ends_at()]
    begins, ends, other_begins, other_ends = instants
    if begins is not None and ends is not None and other_begins is not None and other_ends is not None:
        if begins < other_ends and other_begins < ends:
            return max(mine.first, theirs.first)
        if one.host is not None and one.host == other.host:
            return None
    return shared.first if shared is not None else None


@dataclass(frozen=True, slots=True)
class Clash:
    """An engagement with all that are said to clash with it, and the first day on which one does."""

    with_whom: Engagement
    others: tuple[Engagement, ...]
    day: date

    @property
    def engagements(self) -> tuple[Engagement, ...]:
        """All of them, the one with which the others clash first."""
        return (self.with_whom, *self.others)


def clashes(engagements: Iterable[Engagement]) -> list[Clash]:
    """What clashes, in order of the days; every engagement that clashes with another is in one of them.

    Each engagement is put to the first before it with which it clashes, or, where there is none, to the
    first after it. So any number at once are one clash, and there are never more than engagements.
    Those with equal dates and host are looked at once, whatever their number.
    """
    classes = _classes(engagements)
    found = _Found()
    running: dict[int, None] = {}
    for at, these in enumerate(classes):
        before = _first_before(classes, running, these)
        running[at] = None
        if before is not None:
            found.put(before.items[0], these.items)
        elif len(these.items) > 1 and clash_day(*these.items[:2]) is not None:
            found.put(these.items[0], these.items[1:])
        elif (after := _first_after(classes, at)) is not None:
            for item in these.items:
                found.put(item, after.items[:1])
    return found.clashes()


class _Found:
    """What was found to clash with what, each pair once."""

    def __init__(self) -> None:
        self._heads: dict[str, Engagement] = {}
        self._others: dict[str, dict[str, Engagement]] = {}

    def put(self, head: Engagement, others: Iterable[Engagement]) -> None:
        """Note that these clash with the head, which comes before them."""
        self._heads[head.id] = head
        self._others.setdefault(head.id, {}).update((item.id, item) for item in others)

    def clashes(self) -> list[Clash]:
        """All of it, in order of the days."""
        made = (_clash(self._heads[head], tuple(others.values())) for head, others in self._others.items())
        return sorted(made, key=lambda each: (each.day, each.with_whom.id))


@dataclass(frozen=True, slots=True)
class _Class:
    """Engagements that clash with the same others, because dates and host are equal; in order of their references."""

    span: DaySpan
    items: tuple[Engagement, ...]


def _classes(engagements: Iterable[Engagement]) -> list[_Class]:
    equal: dict[tuple[Dates, str | None], list[Engagement]] = {}
    for item in engagements:
        equal.setdefault((item.dates, item.host), []).append(item)
    found = (
        _Class(certain, tuple(sorted(items, key=_by_ref)))
        for (dates, _), items in equal.items()
        if (certain := dates.certain) is not None
    )
    return sorted(found, key=lambda each: (each.span, _by_ref(each.items[0])))


def _by_ref(item: Engagement) -> tuple[str, str]:
    return item.ref, item.id


def _first_before(classes: list[_Class], running: dict[int, None], these: _Class) -> _Class | None:
    """The first class with which this one clashes; those that are over are taken out of `running` on the way."""
    over: list[int] = []
    found = None
    for at in running:
        if not _near(classes[at], these):
            over.append(at)
        elif clash_day(classes[at].items[0], these.items[0]) is not None:
            found = classes[at]
            break
    for at in over:
        del running[at]
    return found


def _first_after(classes: list[_Class], at: int) -> _Class | None:
    these = classes[at]
    for later in _until_far(classes, at):
        if clash_day(these.items[0], later.items[0]) is not None:
            return later
    return None


def _until_far(classes: list[_Class], at: int) -> Iterator[_Class]:
    for place in range(at + 1, len(classes)):
        if not _near(classes[at], classes[place]):
            return
        yield classes[place]


def _near(one: _Class, later: _Class) -> bool:
    # Far east and far west of the date line the same instant has different days.
    return later.span.first <= one.span.end + ONE_DAY


def _clash(head: Engagement, others: tuple[Engagement, ...]) -> Clash:
    return Clash(head, others, min(day for each in others if (day := clash_day(head, each)) is not None))
