"""What a plan makes of the words that people type into the fields of its records."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from datetime import date
from difflib import get_close_matches
from typing import Any, Self

from app.domain.country_names import CountryNames
from app.domain.currencies import usual_currency
from app.domain.natural_order import natural
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.records.record import Item, Record
from app.domain.records.sort import Sort
from app.domain.spans import DateError, Dates, DaySpan
from app.domain.tables import RECORDS
from app.domain.wording import text
from app.services.dates.date_preferences import USUAL, DatePreferences
from app.services.dates.date_reading import DateReading
from app.services.dates.reading import read_dates
from app.services.dates.refusals import UnknownForm
from app.services.dates.within import day_within
from app.services.filtering.plan_filter import folded
from app.services.texts.country_texts import CountryTexts

_CLOSE = 0.7
_END_OF = re.compile(
    r"(?:(?:by|until|till|before|avant|bis|d'ici)\s+)?(?:(?:the|la|le)\s+)?(?:end\s+of|end|fin\s+de|fin|ende)\s+(?:the\s+)?(.+)",
    re.IGNORECASE,
)
"""What stands before a period of which the end is meant, in the languages in which dates are read."""

_LONGEST = 200
_MOST_NAMED = 4


class PlanReading:
    """Finds items by what they are called, by a field that names them (such as a code), or by their id.

    Items of a table that are called the same are told apart by their ids in square brackets, and `name_of`
    writes them so. Dates are written and read as the `preferences` say. What is looked up is kept, so make another
    one when the plan has changed.
    """

    def __init__(self, plan: Plan, today: date, preferences: DatePreferences = USUAL) -> None:
        self._plan = plan
        self._today = today
        self._preferences = preferences
        self._within: DaySpan | None = None
        self._names: dict[str, Mapping[str, tuple[str, ...]]] = {}
        self._in_alphabet: dict[str, tuple[str, ...]] = {}
        self._countries: CountryTexts | None = None

    def beside(self, record: Record, part: Item | None) -> Self:
        """What reads the fields of a part: a day without its year is one of its engagement's, or the nearest to
        those, and a weekday one within them. The same reading for what is part of none."""
        whole = getattr(part, record.whole) if part is not None and record.part_of == "engagements" else ""
        return self.beside_engagement(whole)

    def beside_engagement(self, engagement_id: str) -> Self:
        """What reads the fields of the parts of an engagement; see `beside`."""
        item = self._plan.engagements.get(engagement_id)
        if item is None:
            return self
        made = copy(self)
        made._within = item.dates.span
        return made

    @property
    def currency(self) -> str:
        """The currency in which the plan counts; empty where none has been named."""
        return usual_currency(self._plan)

    @property
    def own_nation(self) -> str:
        """Whose plan it is (ISO 3166 alpha-2)."""
        return self._plan.settings.own_nation

    def name_of(self, table: str, item_id: str) -> str:
        """What an item is called, so that `one` finds it again."""
        title = self._plan.title_of(table, item_id)
        if self._plan.find(table, item_id) is None or len(self._ids(table, title)) <= 1:
            return title
        return f"{title} [{item_id}]"

    def said(self, sort: Sort, value: Any) -> str:
        """A value of a field in the words of the plan; empty for nothing."""
        return sort.show(value, self._plan.title_of)

    def names(self, table: str) -> tuple[str, ...]:
        """What all items of a table are called, in order of the alphabet."""
        if (names := self._in_alphabet.get(table)) is None:
            said = (self.name_of(table, item_id) for item_id in self._plan.table(table))
            names = self._in_alphabet[table] = tuple(sorted(said, key=_in_order))
        return names

    def items(self, table: str) -> tuple[tuple[str, str], ...]:
        """The id of each item of a table and what it is called, in the order that the plan gives them."""
        return items_of(self._plan, table)

    def one(self, table: str, typed: str) -> str:
        """The id of the one item that is called so; raises NotUnderstood, saying what comes close."""
        words = " ".join(typed.split())
        if (found := self._found(table, words)) is not None:
            return found
        if table == "countries":
            return self._country_texts.one(words)
        ids = self._ids(table, words)
        if ids:
            several = " or ".join(f"“{self.name_of(table, each)}”" for each in ids[:_MOST_NAMED])
            raise NotUnderstood(text("“{word}” can be {names}; write which", word=words, names=several))
        kind, close = RECORDS[table].one, self._closest(table, words)
        if close is not None:
            raise NotUnderstood(
                text(
                    "“{word}” is not among the plan's entries ({kind}); did you mean {name}?",
                    word=words,
                    kind=kind,
                    name=close,
                )
            )
        raise NotUnderstood(text("“{word}” is not among the plan's entries ({kind})", word=words, kind=kind))

    def many(self, table: str, typed: str) -> tuple[str, ...]:
        """The ids of several, parted by semicolons or lines; raises NotUnderstood."""
        if table == "countries":
            return self._country_texts.ids(typed)
        parts = typed.replace("\n", ";").split(";")
        found: list[str] = []
        at = 0
        while at < len(parts):
            # A name may hold a semicolon itself: the longest run of parts that is one counts.
            runs = ((end, ";".join(parts[at:end]).strip()) for end in range(len(parts), at, -1))
            known = next(((end, item) for end, run in runs if (item := self._found(table, run)) is not None), None)
            if known is not None:
                at, item_id = known
                found.append(item_id)
                continue
            if words := parts[at].strip():
                found.append(self.one(table, words))
            at += 1
        return tuple(dict.fromkeys(found))

    def day(self, typed: str, *, last: bool = False) -> date:
        """One day, or of a period the `last`; raises NotUnderstood for what is no day, or several."""
        word = typed.strip()
        try:
            if self._within is not None and (day := day_within(word, self._within, self._date_reading)) is not None:
                return day
        except DateError as error:
            raise NotUnderstood.because(error) from error
        end = _END_OF.fullmatch(word) if last else None
        try:
            dates = read_dates(word, self._date_reading)
        except UnknownForm as error:
            if end is not None:
                return self.day(end[1], last=True)
            example = text("“{word}” was not understood; type a day, such as 3 mar 2027")
            if last:
                example = text(
                    "“{word}” was not understood; type a day, such as 3 mar 2027, or a period that ends with it, "
                    "such as Q2 2027 or end of 2027"
                )
            raise NotUnderstood(example.filled(word=word)) from error
        except DateError as error:
            raise NotUnderstood.because(error) from error
        if last and dates.end is not None:
            return dates.latest
        if not dates.is_exact or dates.earliest != dates.latest:
            raise NotUnderstood(text("“{word}” is not one day; type one, such as 3 mar 2027", word=word))
        return dates.earliest

    def dates(self, typed: str) -> Dates:
        """When something takes place; raises NotUnderstood."""
        try:
            return read_dates(typed, self._date_reading)
        except DateError as error:
            raise NotUnderstood.because(error) from error

    def written(self, sort: Sort, value: Any) -> str:
        """A value of a field as it is typed there: what the field reads as that value again."""
        return self._preferences.written(sort, value, self.name_of)

    def _forget(self, tables: Iterable[str]) -> None:
        """Look up anew what the items of these tables are called."""
        for table in tables:
            self._names.pop(table, None)
            self._in_alphabet.pop(table, None)

    @property
    def _date_reading(self) -> DateReading:
        return DateReading(self._today, None, self._plan.settings.year_start, self._preferences.order)

    @property
    def _country_texts(self) -> CountryTexts:
        if self._countries is None:
            self._countries = CountryTexts(CountryNames(self._plan.countries.values()))
        return self._countries

    def _found(self, table: str, words: str) -> str | None:
        """The one item that is called so, or has that id."""
        if self._plan.find(table, words) is not None:
            return words
        title, _, rest = words.rpartition(" [")
        item_id = rest.removesuffix("]")
        if title and rest.endswith("]") and item_id in self._ids(table, title):
            return item_id
        ids = self._ids(table, words)
        return ids[0] if len(ids) == 1 else None

    def _ids(self, table: str, words: str) -> Sequence[str]:
        """The items called so; those with the words in a field that names them only where none is."""
        if (names := self._names.get(table)) is None:
            names = self._names[table] = self._named(table)
        return names.get(folded(words), ())

    def _named(self, table: str) -> Mapping[str, tuple[str, ...]]:
        record, titles, parts = RECORDS[table], defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
        for item_id, item in sorted(self._plan.table(table).items()):
            titles[folded(self._plan.title_of(table, item_id))].append(item_id)
            for each in record.naming:
                parts[folded(each.sort.show(getattr(item, each.name), self._plan.title_of))].append(item_id)
        return {words: tuple(ids) for words, ids in {**parts, **titles}.items() if words}

    def _closest(self, table: str, words: str) -> str | None:
        names = {folded(name): name for name in self.names(table)}
        close = get_close_matches(folded(words)[:_LONGEST], names, n=1, cutoff=_CLOSE)
        return names[close[0]] if close else None


def _in_order(name: str) -> tuple[object, ...]:
    return natural(folded(name))


def items_of(plan: Plan, table: str) -> tuple[tuple[str, str], ...]:
    """The id of each item of a table and what it is called: by position where items have one, then by name."""
    record = RECORDS[table]
    named = [(item, record.title_of(item, plan.title_of)) for item in plan.table(table).values()]
    named.sort(key=lambda pair: (getattr(pair[0], "position", 0), natural(folded(pair[1])), pair[0].id))
    return tuple((item.id, name) for item, name in named)
