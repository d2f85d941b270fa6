"""Which of the engagements of a person take place at the same time, as far as their dates are certain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.bookings import Booking, clash_day
from app.domain.engagement import Engagement
from app.domain.spans import ONE_DAY
from app.domain.value_classes import dataclass

Booked = tuple[Engagement, Booking]
"""An engagement with when it takes place."""


@dataclass(frozen=True, slots=True)
class Clash:
    """An engagement with all that are said to clash with it, each with the first day on which it does."""

    with_whom: Engagement
    pairs: tuple[tuple[Engagement, date], ...]

    @property
    def others(self) -> tuple[Engagement, ...]:
        """Those that clash with it."""
        return tuple(item for item, _ in self.pairs)

    @property
    def day(self) -> date:
        """The first day on which one does."""
        return min(day for _, day in self.pairs)

    @property
    def engagements(self) -> tuple[Engagement, ...]:
        """All of them, the one with which the others clash first."""
        return (self.with_whom, *self.others)


def clashes(booked: Iterable[Booked]) -> list[Clash]:
    """What clashes, in order of the days; every engagement that clashes with another is in one of them.

    Each engagement is put to the first before it with which it clashes, or, where there is none, to the
    first after it. So any number at once are one clash, and there are never more than engagements.
    Those with equal bookings are looked at once, whatever their number.
    """
    classes = _classes(booked)
    found = _Found()
    running: dict[int, None] = {}
    for at, these in enumerate(classes):
        before = _first_before(classes, running, these)
        running[at] = None
        if before is not None:
            found.put(before, these, slice(None))
        elif len(these.items) > 1:
            found.put(these, these, slice(1, None))
        elif (after := _first_after(classes, at)) is not None:
            found.put(these, after, slice(1))
    return found.clashes()


class _Found:
    """What was found to clash with what, each pair once."""

    def __init__(self) -> None:
        self._heads: dict[str, Engagement] = {}
        self._others: dict[str, dict[str, tuple[Engagement, date]]] = {}

    def put(self, one: _Class, other: _Class, which: slice) -> None:
        """Note that these of the other class clash with the first of the one, which comes before them."""
        day = max(one.booking.days.first, other.booking.days.first)
        head = one.items[0]
        self._heads[head.id] = head
        self._others.setdefault(head.id, {}).update((item.id, (item, day)) for item in other.items[which])

    def clashes(self) -> list[Clash]:
        """All of it, in order of the days."""
        made = (Clash(self._heads[head], tuple(others.values())) for head, others in self._others.items())
        return sorted(made, key=lambda each: (each.day, each.with_whom.id))


@dataclass(frozen=True, slots=True)
class _Class:
    """Engagements that clash with the same others, because their bookings are equal; in order of their references."""

    booking: Booking
    items: tuple[Engagement, ...]


def _classes(booked: Iterable[Booked]) -> list[_Class]:
    equal: dict[Booking, list[Engagement]] = {}
    for item, booking in booked:
        equal.setdefault(booking, []).append(item)
    found = (_Class(booking, tuple(sorted(items, key=_by_ref))) for booking, items in equal.items())
    return sorted(found, key=lambda each: (each.booking.days, _by_ref(each.items[0])))


def _by_ref(item: Engagement) -> tuple[str, str]:
    return item.ref, item.id


def _first_before(classes: list[_Class], running: dict[int, None], these: _Class) -> _Class | None:
    """The first class with which this one clashes; those that are over are taken out of `running` on the way."""
    over: list[int] = []
    found = None
    for at in running:
        if not _near(classes[at], these):
            over.append(at)
        elif clash_day(classes[at].booking, these.booking) is not None:
            found = classes[at]
            break
    for at in over:
        del running[at]
    return found


def _first_after(classes: list[_Class], at: int) -> _Class | None:
    these = classes[at]
    for later in _until_far(classes, at):
        if clash_day(these.booking, later.booking) is not None:
            return later
    return None


def _until_far(classes: list[_Class], at: int) -> Iterator[_Class]:
    for place in range(at + 1, len(classes)):
        if not _near(classes[at], classes[place]):
            return
        yield classes[place]


def _near(one: _Class, later: _Class) -> bool:
    # Far east and far west of the date line the same instant has different days.
    return later.booking.days.first <= one.booking.days.end + ONE_DAY
