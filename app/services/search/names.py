"""The names of a plan's items by word, so that a question also finds what is about an item with that name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import takewhile
from typing import Any

from app.domain.plan import Plan
from app.domain.records.sort import Surface
from app.domain.tables import RECORDS
from app.domain.wording import Text
from app.services.search.index import Reference
from app.services.stores.search_query import Term
from app.services.texts.search_words import words_of

_SOUGHT = tuple(each for record in RECORDS.values() for each in record.on(Surface.SEARCH))

NAMED = (*sorted({table for each in _SOUGHT for table in each.sort.into}), "settings")
"""The tables of which names are made: all that something points at. The settings say which regions count."""

CLOSED: Mapping[str, Mapping[Any, Text]] = {
    name: titles for each in _SOUGHT for name, titles in each.sort.closed_sets.items()
}
"""The words for closed sets that find what holds one of them."""


SHORTEST_BEGINNING = 3
"""Letters from which the beginning of a name is followed; one letter would lead from half the names to all items."""


class NameIndex:
    """Finds the items whose names a term fits; made once for a state of the named tables."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._tables = tuple(plan.table(name) for name in NAMED)
        self._words: list[tuple[str, Reference, tuple[str, ...]]] = []
        for reference, names in _named(plan):
            for name in names:
                words = tuple(words_of(name))
                self._words += [(word, reference, words[at:]) for at, word in enumerate(words)]
        self._words.sort(key=lambda entry: entry[0])

    def is_of(self, plan: Plan) -> bool:
        """Whether the names of `plan` are still these."""
        return all(mine is theirs for mine, theirs in zip(self._tables, map(plan.table, NAMED), strict=True))

    def fitting(self, term: Term) -> set[Reference]:
        """The items that a term names, and those that hold one of these: a region's countries, a body's posts."""
        if not term.words:
            return set()
        first = term.words[0]
        at = bisect_left(self._words, first, key=lambda entry: entry[0])
        run = takewhile(lambda entry: entry[0].startswith(first), (self._words[i] for i in range(at, len(self._words))))
        found = {reference for _, reference, words in run if _begins(words, term)}
        return found | {other for reference in found for other in _held(self._plan, reference)}

    def vocabulary(self) -> set[str]:
        """All words of the names."""
        return {word for word, _, _ in self._words}


def _begins(words: tuple[str, ...], term: Term) -> bool:
    wanted = term.words
    if len(words) < len(wanted) or words[: len(wanted) - 1] != wanted[:-1]:
        return False
    last = words[len(wanted) - 1]
    begun = term.is_prefix and len(wanted[-1]) >= SHORTEST_BEGINNING
    if (
        len(wanted) == 1 < len(words)
        and not begun
        and last.isascii()
        and last.isalpha()
        and len(last) < SHORTEST_BEGINNING
    ):
        # An “of” stands in half the names and means none of them; “UK” is one, or ends one, and “L1” says which.
        return False
    return last.startswith(wanted[-1]) if begun else last == wanted[-1]


def _named(plan: Plan) -> Iterator[tuple[Reference, tuple[str, ...]]]:
    for name, titles in CLOSED.items():
        for value, title in titles.items():
            yield ((name, str(value)), (str(title),))
    for table in NAMED:
        chosen = _CHOSEN.get(table, Plan.table)(plan, table)
        yield from (((table, item_id), names_of(plan, table, item_id)) for item_id in chosen)


def _of_the_scheme(plan: Plan, table: str) -> Iterable[str]:
    """The regions that the plan counts by; others are called the same."""
    return (each.id for each in plan.regions.values() if each.scheme == plan.settings.scheme)


def _pointed_at(plan: Plan, table: str) -> Iterable[str]:
    """Of thousands of people only those are named by other items who travel or hold a post."""
    found: set[str] = set()
    for record in RECORDS.values():
        fields = [each for each in record.on(Surface.SEARCH) if table in each.sort.into]
        for item in plan.table(record.name).values() if fields else ():
            for each in fields:
                found.update(item_id for _, item_id in each.sort.points_at(getattr(item, each.name)))
    return found.intersection(plan.table(table))


_CHOSEN: Mapping[str, Callable[[Plan, str], Iterable[str]]] = {
    "people": _pointed_at,
    "regions": _of_the_scheme,
    "settings": lambda _plan, _table: (),
}
"""The tables of which not every item is named."""


def names_of(plan: Plan, table: str, item_id: str) -> tuple[str, ...]:
    """The names of an item by which others are found too; former names of countries included."""
    if table in CLOSED:
        return tuple(str(title) for value, title in CLOSED[table].items() if value == item_id)
    item = plan.find(table, item_id)
    if item is None:
        return ()
    calling = (each for each in RECORDS[table].fields if each.sort.names or each.sort.other_names)
    return tuple(name for each in calling for name in each.sort.texts(getattr(item, each.name)))


def _held(plan: Plan, reference: Reference) -> Iterable[Reference]:
    table, item_id = reference
    if table == "regions":
        return (("countries", country) for country in plan.regions[item_id].countries)
    if table == "organisations":
        return (("posts", post) for post in plan.ids("post_by_organisation", item_id))
    if table == "people":
        return (("posts", post) for post in plan.ids("post_by_holder", item_id))
    return ()
