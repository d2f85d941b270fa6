"""What of each item a search looks at: its title, its texts, the items whose names find it too, its day.

Names of other items are not copied into the words of an item: it holds a sign for each, and a question is
widened by the signs of all whose names it fits. So a country, a post or a region that gets another name is
one row to write, however many engagements and asks are about it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, lru_cache
from hashlib import blake2b
from typing import Any

from app.domain.engagement import Engagement
from app.domain.records.record import Item, Record
from app.domain.records.sort import Surface
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.texts.search_words import BEGINNING, BREAK, REFERENCE, words_of

Reference = tuple[str, str]
"""Another item, by table and id; or a member of a closed set, by the name of the set and its value."""

LONGEST_TEXT = 100_000
"""Letters of one text that are looked at: some thirty pages."""

SHORT_BEGINNING = 2
"""Letters up to which what is typed is looked for at the beginnings of words of titles only, asks left out:
half of all texts have a word that begins with an m."""

_OFTEN_REPEATED = 200
"""Letters of a text up to which it is remembered as it was folded: titles, offices, answers come again and again."""

SHORTEST_KEPT = 4
"""Letters from which a word is kept in the vocabulary: below, every word is near every other."""


@dataclass(frozen=True, slots=True)
class Searched:
    """How a table is searched. `number` is written into files and never given to another table.

    `texts` are those beside the title, `about` what finds an item by its name, `day` is None for tables without days.
    """

    number: int
    heading: Text
    title: Callable[[Any], str]
    texts: Callable[[Any], tuple[str, ...]]
    about: Callable[[Any], tuple[Reference, ...]]
    day: Callable[[Any], date | None] | None = None


@dataclass(frozen=True, slots=True)
class IndexRow:
    """An item as the index keeps it: words parted by blanks; `day` is a proleptic ordinal, 0 without one."""

    table: str
    id: str
    title: str
    body: str
    day: int


def _searched(record: Record) -> Searched:
    """How a record is searched by what its fields are declared as."""
    sought = [each for each in record.on(Surface.SEARCH) if not each.sort.unsearched]
    # A day in a title stands there in one form only.
    worded = [(each.name, each.sort.texts) for each in sought if not each.sort.names or each.sort.is_dated]
    pointing = [(each.name, each.sort.found_by) for each in sought if each.sort.into or each.sort.closed_sets]
    dated = [(name, record[name].sort.first_day) for name in record.dated]

    def texts(item: Any) -> tuple[str, ...]:
        found: list[str] = []
        for name, of in worded:
            if value := getattr(item, name):
                found += of(value)
        return tuple(found)

    def about(item: Any) -> tuple[Reference, ...]:
        found: list[Reference] = []
        for name, of in pointing:
            if value := getattr(item, name):
                found += of(value)
        return tuple(found)

    def day(item: Any) -> date | None:
        return next((found for name, of in dated if (found := of(getattr(item, name))) is not None), None)

    return Searched(
        record.number,
        record.many,
        lambda item: record.titled_with(item, _nameless),
        texts,
        about,
        day if dated else None,
    )


def _nameless(_table: str, _item_id: str) -> str:
    """What stands in a title of its own for another item: nothing, for that one may get another name."""
    return ""


SEARCHED: Mapping[str, Searched] = {
    record.name: _searched(record) for record in sorted(RECORDS.values(), key=lambda each: each.number)
}
"""How each table of the plan is searched, in the order in which results are shown."""


@cache
def way_of_indexing() -> str:
    """A sign for what is indexed of each field: an index that was made another way lacks what is looked for."""
    said = [
        (record.name, record.number, record.titled, record.dated, each.name, type(each.sort).__name__, each.sort.names)
        for record in RECORDS.values()
        for each in record.on(Surface.SEARCH)
    ]
    return blake2b(repr(said).encode(), digest_size=8).hexdigest()


def row_of(table: str, item: Item, of: Engagement | None = None) -> IndexRow:
    """An item as the index keeps it; an ask is found by the engagement `of` which it asks too."""
    entry = SEARCHED[table]
    title = _folded(entry.title(item)[:LONGEST_TEXT])
    texts = [_folded(each[:LONGEST_TEXT]) for each in entry.texts(item) if each]
    marks = {sign_of(reference) for reference in entry.about(item)}
    if of is not None:
        # Most questions name what they are about: that need not be kept twice.
        known = f" {title} "
        texts += [words for words in map(_folded, (of.ref, of.title)) if f" {words} " not in known]
        marks |= _country_signs(of.country_ids, of.place.country)
    elif table != "asks":
        marks |= {BEGINNING + word[:end] for word in title.split() for end in range(1, SHORT_BEGINNING + 1)}
    day = entry.day(item) if entry.day is not None else None
    body = f" {BREAK} ".join((*texts, " ".join(sorted(marks))))
    return IndexRow(table, item.id, title, body, day.toordinal() if day is not None else 0)


def _folded(text: str) -> str:
    return _folded_before(text) if len(text) <= _OFTEN_REPEATED else " ".join(words_of(text))


@lru_cache(maxsize=4096)
def _folded_before(text: str) -> str:
    return " ".join(words_of(text))


@lru_cache(maxsize=512)
def _country_signs(countries: tuple[str, ...], place: str | None) -> frozenset[str]:
    return frozenset(sign_of(("countries", each)) for each in (*countries, place) if each)


@lru_cache(maxsize=50_000)
def sign_of(reference: Reference) -> str:
    """The word that stands for another item, which nobody can type."""
    return REFERENCE + blake2b("\x00".join(reference).encode(), digest_size=4).hexdigest()


def kept_words(row: IndexRow) -> set[str]:
    """The words of a row that belong into the vocabulary."""
    return {word for word in all_words(row) if is_kept(word)}


def all_words(row: IndexRow) -> set[str]:
    """The words of a row, with its signs."""
    return {*row.title.split(), *row.body.split()}


def is_kept(word: str) -> bool:
    """Whether a word belongs into the vocabulary."""
    return len(word) >= SHORTEST_KEPT and word.isalpha()
