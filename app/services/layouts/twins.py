"""Entries of the lists of contacts that may be the same person, post or organisation twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from app.domain.natural_order import natural
from app.domain.parties import Organisation, Person, Post
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.records import uses_of
from app.services.edits.uniting import UNITED
from app.services.filtering.plan_filter import folded

_DIGITS = 6
"""Digits of a telephone number below which it is an extension, which many have."""


@dataclass(frozen=True, slots=True)
class Twins:
    """Two entries of a list, the one that more points at first, and what they have in common."""

    table: str
    first: str
    second: str
    alike: tuple[Text, ...]


def twins(plan: Plan) -> tuple[Twins, ...]:
    """All pairs that have a name, an e-mail address or a telephone number in common, by list and name.

    Of three that are alike each is beside the next. A post is called the same only in the same organisation, an
    organisation only in the same country: there are many protocol departments.
    """
    found: dict[tuple[str, str, str], list[Text]] = {}
    for table in UNITED:
        alike: defaultdict[tuple[object, ...], list[str]] = defaultdict(list)
        said: dict[tuple[object, ...], Text] = {}
        for item_id, item in sorted(plan.table(table).items()):
            for key, words in _signs(item):
                alike[key].append(item_id)
                said[key] = words
        for key, ids in alike.items():
            for one, other in pairwise(ids):
                found.setdefault((table, one, other), []).append(said[key])
    pairs = [Twins(table, *_first(plan, table, one, other), tuple(why)) for (table, one, other), why in found.items()]
    return tuple(
        sorted(pairs, key=lambda each: (UNITED.index(each.table), natural(plan.title_of(each.table, each.first))))
    )


def points_at(plan: Plan, table: str, item_id: str) -> int:
    """How many items point at an entry."""
    return len({(use.table, use.id) for _, use in uses_of(plan, [(table, item_id)])})


def _first(plan: Plan, table: str, one: str, other: str) -> tuple[str, str]:
    used = dict.fromkeys((one, other), 0)
    for (_, target), _use in uses_of(plan, [(table, one), (table, other)]):
        used[target] += 1
    return (one, other) if used[one] >= used[other] else (other, one)


def _signs(item: Any) -> Iterator[tuple[tuple[object, ...], Text]]:
    """By what an entry is known, with the words for it."""
    match item:
        case Person():
            yield from _named(item.name, ())
        case Post():
            yield from _named(item.title, (item.organisation,))
        case Organisation():
            yield from _named(item.name, (item.country,))
    if isinstance(item, Person | Post):
        if email := item.email.strip().casefold():
            yield ("email", email), text("the same e-mail")
        digits = "".join(sign for sign in item.telephone if sign.isdigit())
        if len(digits) >= _DIGITS:
            yield ("telephone", digits), text("the same telephone")


def _named(name: str, within: Iterable[object]) -> Iterator[tuple[tuple[object, ...], Text]]:
    if known := " ".join(folded(name).split()):
        yield ("name", known, *within), text("the same name")
