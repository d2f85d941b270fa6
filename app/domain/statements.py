"""What a paper, a sheet or a calendar that left says of engagements: the facts that its reader relies on."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellValue, joined, parted
from app.domain.records.days import When
from app.domain.records.listed import listed
from app.domain.records.sort import CellReading, NameOf, Reading, Sort
from app.domain.records.stored import Form, InRow
from app.domain.spans import Dates
from app.domain.statuses import ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_dates import dates_words


@dataclass(frozen=True, slots=True)
class Statement:
    """What is said of one engagement: when and where it is to take place (`country` is alpha-2), and whether it is.

    `title` is what it was called when that left, for it may be deleted since. It is no fact: a better word misleads
    nobody. `marking` is its own, empty where it was marked as the plan. Nothing of a person is kept here.
    """

    engagement: str
    title: str
    dates: Dates
    place: str = ""
    country: str = ""
    is_on: bool = True
    marking: str = ""


def statement_of(item: Engagement) -> Statement:
    """What a paper says of an engagement that leaves now."""
    is_on = item.status not in ENDED_EARLY
    return Statement(item.id, item.title, item.dates, item.place.name, item.host or "", is_on, item.marking)


def statements_of(items: Iterable[Engagement]) -> tuple[Statement, ...]:
    """What is said of these engagements, in the order of their ids, each once."""
    made = {item.id: item for item in items}
    return tuple(statement_of(made[each]) for each in sorted(made))


def said_of(engagement: str, statements: Sequence[Statement]) -> Statement | None:
    """What is said of one engagement by statements in the order of ids, or None."""
    at = bisect_left(statements, engagement, key=attrgetter("engagement"))
    found = statements[at] if at < len(statements) else None
    return found if found is not None and found.engagement == engagement else None


def misleads(said: Statement, item: Engagement | None) -> bool:
    """Whether somebody who relies on what was said goes wrong, as the engagement is now; None where it is deleted.

    Of what is called off nobody needs new days.
    """
    if item is None or item.status in ENDED_EARLY:
        return said.is_on
    if not said.is_on or said.dates != item.dates:
        return True
    return said.place != item.place.name or said.country != (item.place.country or item.host or "")


def when_and_where(statement: Statement, country: str) -> Text:
    """`3–5 Mar 2027, Mombasa, Kenya`, or that it is called off; `country` is the name of its country."""
    where = tuple(part for part in dict.fromkeys((statement.place, country)) if part)
    said = text("{dates:timed}", dates=statement.dates)
    if not statement.is_on:
        return text("called off ({dates})", dates=said)
    return text("{dates}, {where}", dates=said, where=where) if where else said


@dataclass(frozen=True, slots=True)
class Statements(Sort):
    """What something that left says of engagements, in the order of their ids."""

    lines: ClassVar[int] = 3

    def show(self, value: Any, name_of: NameOf) -> str:
        """Each by its title and dates."""
        return "; ".join(f"{each.title} ({dates_words(each.dates)})" for each in value)

    def read(self, typed: str, reading: Reading) -> Any:
        """It says what left, and nobody can type that."""
        raise NotUnderstood(text("what left is noted where it leaves"))

    def texts(self, value: Any) -> Iterable[str]:
        """The titles."""
        return (each.title for each in value)

    def first_day(self, value: Any) -> date | None:
        """The first day that is stated."""
        return min((each.dates.earliest for each in value), default=None)

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """As it is kept."""
        return (joined(map(_packed, value)),)

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """As it is kept; raises NotUnderstood."""
        try:
            return _ordered(map(_unpacked, parted(texts[0])))
        except (ValueError, TypeError) as error:
            raise NotUnderstood(text("“{word}” does not say what left", word=texts[0][:40])) from error

    def storage(self, name: str) -> InRow:
        """A column with a JSON list of texts, each of which holds one statement."""
        return listed(
            name, Form.WORDS, lambda parts: _ordered(map(_unpacked, parts)), lambda value: map(_packed, value)
        )


_DATES = When("Dates").storage("dates")


def _packed(each: Statement) -> str:
    assert _DATES.store is not None
    dates = _DATES.store(each.dates)
    said = [each.engagement, each.title, *dates, each.place, each.country, each.marking, each.is_on]
    return json.dumps(said, ensure_ascii=False)


def _unpacked(stored: str) -> Statement:
    """A statement from its text; raises ValueError or TypeError for what is none."""
    assert _DATES.load is not None
    engagement, title, *dates, place, country, marking, is_on = json.loads(stored)
    words = (engagement, title, place, country, marking)
    if not all(isinstance(each, str) for each in words) or not isinstance(is_on, bool):
        raise ValueError("a statement without its engagement or one of its facts")
    return Statement(engagement, title, _DATES.load(*dates), place, country, is_on, marking)


def _ordered(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    return tuple(sorted(statements, key=attrgetter("engagement")))
