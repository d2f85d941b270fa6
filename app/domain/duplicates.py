"""Which engagements of one kind repeat one another, found in a time that follows their number."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence

from app.domain.engagement import Engagement
from app.domain.indexes import STRETCH
from app.domain.spans import PlanDate
from app.domain.titles import alike, bare_words

NEAR = 7
"""Days by which the starts of two duplicates may differ: default of this product."""

NEIGHBOURS = 16
"""With how many titles on either side in the alphabet a title is compared, among those of one country.

Where there are no more of them it is compared with all, as in every plan that people make; among
hundreds of titles of one kind, country and month the work would grow with their square.
"""

REACH = STRETCH - 1
"""Days by which the first possible starts of two duplicates can differ, since neither start is less known than that."""

Group = tuple[Engagement, ...]


def groups_of(engagements: Iterable[Engagement], country: str) -> dict[str, Group]:
    """Those that repeat one another with a country, by the id of the first of each group; every one that repeats
    another there is in one.

    The engagements are of one kind and with that country, and each begins within a stretch of days
    (`indexes.STRETCH`). Two repeat one another that may begin together, have titles alike and not the same
    reference, and of which none is a part of the other; of several countries that they share, the first one tells.
    Each is put to the first before it that it repeats, or, where there is none, to the first after it: any number of
    equal ones are one group, and a series in which each repeats only the next is a group for each step.

    What is put together depends on nothing that begins more than `REACH` days before the first of the
    two or after the last.
    """
    together = _not_alone(engagements)
    if not together:
        return {}
    ordered = sorted(together, key=lambda item: (item.dates.start.first, item.dates.start.last, item.ref, item.id))
    likeness = _Likeness(ordered)
    before = _first_met(ordered, likeness, country)
    after = _first_met(ordered[::-1], likeness, country)
    groups: dict[str, dict[str, None]] = {}
    for item in ordered:
        if (first := before.get(item.id)) is not None:
            pair = (first.id, item.id)
        elif (later := after.get(item.id)) is not None:
            pair = (item.id, later.id)
        else:
            continue
        groups.setdefault(pair[0], {}).update(dict.fromkeys(pair))
    places = {item.id: at for at, item in enumerate(ordered)}
    return {first: tuple(ordered[at] for at in sorted(places[each] for each in ids)) for first, ids in groups.items()}


def _not_alone(engagements: Iterable[Engagement]) -> list[Engagement]:
    """Those that may begin together with another one: of the titles of all others, which are most of a plan, none is
    compared.

    Those for which all are searched in vain begin over a week apart from one another, so they are few.
    """
    items = list(engagements)
    kept: set[str] = set()
    for item in items:
        if item.id not in kept and (other := _beside(items, item)) is not None:
            kept.update((item.id, other.id))
    return [item for item in items if item.id in kept]


def _beside(there: Iterable[Engagement], item: Engagement) -> Engagement | None:
    start = item.dates.start
    return next((each for each in there if each is not item and may_begin_together(each.dates.start, start)), None)


_Place = tuple[int, Engagement]
"""An engagement with its place in the order in which it is met."""

_Countries = tuple[str, ...]


def _first_met(ordered: Sequence[Engagement], likeness: _Likeness, country: str) -> dict[str, Engagement]:
    """The first one met, of those that each one repeats, by its id; none where nothing met before is repeated."""
    found: dict[str, Engagement] = {}
    met: defaultdict[str, defaultdict[_Countries, deque[_Place]]] = defaultdict(lambda: defaultdict(deque))
    for at, item in enumerate(ordered):
        words, countries = bare_words(item.title), item.country_ids
        fitting = (
            place
            for other in likeness.of(words)
            for others, places in met[other].items()
            if country == min(set(others).intersection(countries))
            if (place := _first_fitting(places, item)) is not None
        )
        if (first := min(fitting, key=lambda place: place[0], default=None)) is not None:
            found[item.id] = first[1]
        _note(met[words][countries], (at, item))
    return found


def _first_fitting(places: deque[_Place], item: Engagement) -> _Place | None:
    """The first that may begin with it and has another reference; what is out of reach of all to come is dropped."""
    start = item.dates.start
    while places and abs((places[0][1].dates.start.first - start.first).days) > REACH:
        places.popleft()
    fitting = (place for place in places if (not item.ref or place[1].ref != item.ref) and not _are_one(place[1], item))
    return next((place for place in fitting if may_begin_together(place[1].dates.start, start)), None)


def _are_one(one: Engagement, other: Engagement) -> bool:
    """Whether one is a part of the other, as a leg is of its tour."""
    return one.parent == other.id or other.parent == one.id


def _note(places: deque[_Place], place: _Place) -> None:
    """Keep the first of each start and the first that has another reference than it: no other is ever answered."""
    of_start = [each for _, each in _last(places, 2) if each.dates.start == place[1].dates.start]
    if not of_start or (len(of_start) == 1 and of_start[0].ref and of_start[0].ref != place[1].ref):
        places.append(place)


def _last(places: deque[_Place], count: int) -> Iterator[_Place]:
    return (places[at] for at in range(max(0, len(places) - count), len(places)))


def may_begin_together(one: PlanDate, other: PlanDate) -> bool:
    """Whether two begin within a week of each other, as far as that is certain or probable.

    The middles of what is known of the starts lie at most `NEAR` days apart: so with two known days, and with
    a day and a week beside each other. Or half of the shorter lies within the longer: so with a month and a day
    or week in it, with two of one month, and with windows.
    """
    if (
        abs((one.first.toordinal() + one.last.toordinal()) - (other.first.toordinal() + other.last.toordinal()))
        <= 2 * NEAR
    ):
        return True
    shared = (min(one.last, other.last) - max(one.first, other.first)).days + 1
    shorter = min((one.last - one.first).days, (other.last - other.first).days) + 1
    return 2 * shared >= shorter


class _Likeness:
    """Which titles of engagements are alike, each pair compared once."""

    def __init__(self, engagements: Iterable[Engagement]) -> None:
        self._titles = sorted({bare_words(item.title) for item in engagements})
        self._alike: dict[tuple[str, str], bool] = {}
        self._of: dict[str, tuple[str, ...]] = {}

    def of(self, words: str) -> tuple[str, ...]:
        """The titles like this one, itself among them; of one without words none is."""
        if (known := self._of.get(words)) is None:
            known = self._of[words] = tuple(self._found(words))
        return known

    def _found(self, words: str) -> Iterator[str]:
        at = bisect_left(self._titles, words)
        return (each for each in self._titles[max(0, at - NEIGHBOURS) : at + NEIGHBOURS + 1] if self._are(words, each))

    def _are(self, one: str, other: str) -> bool:
        pair = (one, other) if one <= other else (other, one)
        if pair not in self._alike:
            self._alike[pair] = alike(*pair)
        return self._alike[pair]
