"""The names of a plan's items by word, so that a question also finds what is about an item with that name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from itertools import takewhile
from typing import Any, cast

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.asks import VERDICT_TITLES
from app.domain.engagement import STATUS_TITLES
from app.domain.geography import Country
from app.domain.kinds import Kind
from app.domain.parties import ORGANISATION_TITLES, Organisation, Person, Post
from app.domain.plan import Plan
from app.domain.priorities import Objective
from app.domain.wording import Text
from app.services.search_index import Reference
from app.services.search_query import Term
from app.services.search_words import words_of

NAMED = ("countries", "regions", "schemes", "kinds", "objectives", "organisations", "posts", "people", "ask_types",
         "settings")  # fmt: skip
"""The tables of which names are made."""

CLOSED: Mapping[str, Mapping[Any, Text]] = {
    "statuses": STATUS_TITLES,
    "verdicts": VERDICT_TITLES,
    "addressees": ADDRESSEE_TITLES,
    "organisation kinds": ORGANISATION_TITLES,
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
    if len(wanted) == 1 < len(words) and not begun and last.isascii() and len(last) < SHORTEST_BEGINNING:
        # An “of” stands in half the names and means none of them; “UK” is one, or ends one.
        return False
    return last.startswith(wanted[-1]) if begun else last == wanted[-1]


def _named(plan: Plan) -> Iterator[tuple[Reference, tuple[str, ...]]]:
    for name, titles in CLOSED.items():
        for value, title in titles.items():
            yield ((name, str(value)), (str(title),))
    # Of thousands of people only those are named by other items who travel or hold a post.
    people = {*plan.keys("engagement_by_person"), *plan.keys("post_by_holder")}
    for table in ("countries", "kinds", "objectives", "organisations", "posts", "ask_types"):
        for item_id in plan.table(table):
            yield ((table, item_id), names_of(plan, table, item_id))
    for person in people & set(plan.people):
        yield (("people", cast("str", person)), names_of(plan, "people", cast("str", person)))
    for region in plan.regions.values():
        if region.scheme == plan.settings.scheme:
            yield (("regions", region.id), (region.title,))
    yield from ((("schemes", scheme.id), (scheme.title,)) for scheme in plan.schemes.values())


def names_of(plan: Plan, table: str, item_id: str) -> tuple[str, ...]:
    """The names of an item by which others are found too; former names of countries included."""
    if table in CLOSED:
        return tuple(str(title) for value, title in CLOSED[table].items() if value == item_id)
    match plan.find(table, item_id):
        case Country(name=name, official_name=official, alternatives=others):
            return (name, official, *others)
        case Person(name=name) | Organisation(name=name):
            return (name,)
        case Kind(title=title) | Objective(title=title) | Post(title=title):
            return (title,)
        case None:
            return ()
        case other:
            return (getattr(other, "title", ""),)


def _held(plan: Plan, reference: Reference) -> Iterable[Reference]:
    table, item_id = reference
    if table == "regions":
        return (("countries", country) for country in plan.regions[item_id].countries)
    if table == "organisations":
        return (("posts", post) for post in plan.ids("post_by_organisation", item_id))
    if table == "people":
        return (("posts", post) for post in plan.ids("post_by_holder", item_id))
    return ()
