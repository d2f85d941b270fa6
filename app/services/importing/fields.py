"""Fields of an engagement that a row states in a column of their own, read as they are declared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import time
from typing import Any

from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Role, roles_of
from app.domain.records.days import clock
from app.domain.records.record import Field, record_of
from app.domain.records.sort import Surface
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.importing.columns import FieldRow
from app.services.importing.links import FileWords

PLAIN = ("own_lead", "counterpart", "description", "notes")
"""Texts that are taken as they are, as the title is."""

_BY_HAND = (
    "ref",
    "title",
    "kind",
    "dates",
    "status",
    "countries",
    "place",
    "direction",
    "level",
    "counterpart_level",
    "marking",
)
"""Fields that tables of other staffs give in many ways; `importing_rows` reads them."""

_CLOCKS = ("start_time", "end_time")


@dataclass(frozen=True, slots=True)
class MoreValues:
    """What a row states beyond the usual columns; what it says nothing of is not in it, or None.

    `stated` are declared fields by name, `has` the columns of its table; `noted` are lines for the notes.
    `naming_others` are the cells of fields that name other engagements, which can stand further down in the file.
    """

    stated: dict[str, Any] = field(default_factory=dict)
    roles: dict[str, Role] = field(default_factory=dict)
    place: Place | None = None
    start_time: time | None = None
    end_time: time | None = None
    zone: str | None = None
    has: frozenset[str] = frozenset()
    noted: tuple[str, ...] = ()
    naming_others: dict[str, Sequence[str]] = field(default_factory=dict)


def read_more(row: FieldRow, words: FileWords, orders: Mapping[str, str]) -> tuple[MoreValues, tuple[Text, ...]]:
    """What the row states, and what of it could not be kept; `orders` are those of its columns of dates."""
    remarks: list[Text] = []
    stated: dict[str, Any] = {}
    naming_others: dict[str, Sequence[str]] = {}
    own_links = record_of(Engagement).own_links
    for each in _declared():
        texts = [row.text(column.name) for column in each.sort.cell_columns(each.name)]
        if each in own_links:
            naming_others[each.name] = texts
        elif any(texts):
            try:
                value = each.sort.from_cells(texts, _Naming(words.in_order(orders.get(each.name, ""))))
            except NotUnderstood as refusal:
                remarks.append(_left_out(each, refusal.reason))
                continue
            if not each.sort.is_empty(value):
                stated[each.name] = value
    for each in words.own:
        if typed := row.text(each.name):
            try:
                stated[each.name] = each.sort.from_cells([typed], words.in_order(orders.get(each.name, "")))
            except NotUnderstood as refusal:
                remarks.append(_left_out(each, refusal.reason))
    place = _place(row, words, remarks)
    start_time, end_time = (_clock(row, name, remarks) for name in _CLOCKS)
    values = MoreValues(
        stated,
        roles_of(row.text("roles"), words),
        place,
        start_time,
        end_time,
        row.text("zone") or None,
        frozenset(row.values),
        naming_others=naming_others,
    )
    return values, (*remarks, *words.left_out())


class _Naming:
    """Reads the cells of an engagement: people whom it names are its principals, and made where they are new.

    So are organisations that staffs know by name.
    """

    def __init__(self, words: FileWords) -> None:
        self._words = words
        self.one, self.many, self.day, self.dates = words.one, words.many, words.day, words.dates

    def known(self, table: str, word: str) -> str | None:
        """The id of the item that a cell names."""
        match table:
            case "people":
                return self._words.principal(word)
            case "organisations":
                return self._words.partner(word)
            case _:
                return self._words.known(table, word)


def _declared() -> Iterator[Field]:
    read = {*PLAIN, *_BY_HAND, "provenance"}
    return (each for each in record_of(Engagement).on(Surface.REGISTER) if each.name not in read)


def _place(row: FieldRow, words: FileWords, remarks: list[Text]) -> Place | None:
    """The parts of a place that stand in columns of their own, without its name."""
    declared = record_of(Engagement)["place"]
    _, *parts = (row.text(column.name) for column in declared.sort.cell_columns(declared.name))
    if not any(parts):
        return None
    try:
        found: Place = declared.sort.from_cells(["", *parts], words)
    except NotUnderstood as refusal:
        remarks.append(_left_out(declared, refusal.reason))
        return None
    return found


def _clock(row: FieldRow, name: str, remarks: list[Text]) -> time | None:
    stated = row.text(name)
    try:
        return clock(stated.zfill(5) if ":" in stated else stated) if stated else None
    except ValueError:
        remarks.append(text("“{word}” is not a time of day and was left out", word=stated))
        return None


def _left_out(declared: Field, why: Text) -> Text:
    return text("{field} was left out: {why}", field=declared.title, why=why)
