"""What is typed or pasted into a cell as values of the plan, and the cell's value as text to edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from app.domain.country_names import CountryNames
from app.domain.engagement import (
    DIRECTION_TITLES,
    PRIORITY_TITLES,
    STATUS_TITLES,
    Direction,
    Engagement,
    Priority,
    Status,
)
from app.domain.geography import Place
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.records.days import typed as typed_dates
from app.domain.spans import Dates, Precision
from app.domain.wording import Text, Value, text, told
from app.services.country_texts import CountryTexts
from app.services.date_texts import DateReading
from app.services.field_values import country_fields, read_countries, read_field_dates, read_number, read_place
from app.services.filtering import folded
from app.services.importing_columns import ImportMapping
from app.services.importing_values import Vocabulary
from app.services.layouts.table_cells import PLAIN, Words
from app.services.layouts.table_columns import Column, Entry


class CellReader:
    """Reads cells of one plan on one day; make another when countries, kinds or settings change.

    `places` are known ports and capitals, which bring their country, zone and coordinates.
    """

    def __init__(self, plan: Plan, today: date, places: Sequence[Place] = ()) -> None:
        self._plan = plan
        self._today = today
        self._places = places
        names = CountryNames(plan.countries.values())
        self._countries = CountryTexts(names)
        self._words = Vocabulary(plan.kinds, names, ImportMapping())

    def fits(self, plan: Plan, today: date) -> bool:
        """Whether it can read for this plan and day as well."""
        mine = self._plan
        same = plan.countries is mine.countries and plan.kinds is mine.kinds and plan.settings is mine.settings
        return same and today == self._today

    def choices(self, column: Column) -> tuple[tuple[str, Words], ...]:
        """The values of a closed set with their words, in their own order; empty for other columns."""
        match column.id:
            case "kind":
                kinds = sorted(self._plan.kinds.values(), key=lambda kind: (kind.position, kind.title))
                return tuple((kind.id, Text(kind.title)) for kind in kinds)
            case "status":
                return tuple((status.value, title) for status, title in STATUS_TITLES.items())
            case "level" | "counterpart_level":
                return tuple((level.value, title) for level, title in LEVEL_TITLES.items())
            case "direction":
                return tuple((direction.value, title) for direction, title in DIRECTION_TITLES.items())
            case "priority":
                return tuple((priority.value, title) for priority, title in PRIORITY_TITLES.items())
            case _:
                return ()

    def country_names(self) -> tuple[str, ...]:
        """The names of all countries but the own nation, for completion."""
        own = self._plan.settings.own_nation
        return tuple(sorted(country.name for country in self._plan.countries.values() if country.id != own))

    def read(self, column: Column, typed: str, item: Engagement | None) -> Any:
        """The value that `typed` stands for in a cell of `item` (None: in a new row).

        Raises NotUnderstood saying why, and what comes close.
        """
        words = typed.strip()
        if not words:
            if column.must_hold:
                raise NotUnderstood(text("An engagement cannot be without this: {column}.", column=column.title))
            return _EMPTY[column.entry] if column.id != "place" or item is None else self._place("", item)
        match column.entry:
            case Entry.DATES:
                return read_field_dates(words, item, DateReading(self._today))
            case Entry.COUNTRIES:
                return read_countries(words, item, self._countries, self._plan)
            case Entry.CHOICE:
                return self._choice(column, words)
            case Entry.NUMBER:
                return read_number(words)
            case Entry.WORDS if column.id == "place" and item is not None:
                return self._place(words, item)
            case Entry.WORDS:
                return words if column.field in _LONG else " ".join(words.split())
            case Entry.NOTHING:
                raise NotUnderstood(
                    text("“{column}” is worked out by the program and cannot be typed.", column=column.title)
                )

    def _place(self, words: str, item: Engagement) -> Place:
        return read_place(words, item, self._places, self._plan)

    def _choice(self, column: Column, words: str) -> Any:
        wanted = folded(words).replace("-", " ")
        if column.id.endswith("level") and wanted in set("12345"):
            wanted = f"l{wanted}"
        titles = {value: str(title) for value, title in self.choices(column)}
        plain = {value: folded(title).replace("-", " ") for value, title in titles.items()}
        exact = [value for value, title in plain.items() if wanted in (value.replace("-", " "), title)]
        begun = [value for value, title in plain.items() if title.startswith(wanted)]
        if found := exact or begun:
            if len(found) == 1:
                return _TYPES[column.id](found[0])
            several = tuple(titles[value] for value in found)
            raise NotUnderstood(text("“{word}” can be {titles:or}; write which", word=words, titles=several))
        try:
            return self._vocabulary(column, words)
        except NotUnderstood as refusal:
            raise _none_of(words, titles.values(), dict(refusal.reason.values).get("name")) from refusal

    def _vocabulary(self, column: Column, words: str) -> Any:
        match column.id:
            case "kind":
                return self._words.kind(words)
            case "status":
                return self._words.status(words)
            case "direction":
                return self._words.direction(words)
            case "level" | "counterpart_level":
                return self._words.level(words)
            case _:
                raise _none_of(words, ())


def _none_of(word: str, titles: Iterable[str], meant: Value | None = None) -> NotUnderstood:
    """The refusal that says which words there are, and which of them comes close."""
    listed = tuple(titles)
    if meant is not None:
        return NotUnderstood(
            text(
                "“{word}” is none of these: {titles:apart}. Did you mean {name}?", word=word, titles=listed, name=meant
            )
        )
    return NotUnderstood(text("“{word}” is none of these: {titles:apart}", word=word, titles=listed))


def suggested(refusal: NotUnderstood, typed: str) -> str | None:
    """The typed text with the word that was not understood put right, where one comes close."""
    values = dict(refusal.reason.values)
    word, better = told(values.get("word", "")), told(values.get("name", ""))
    return typed.replace(word, better) if word and better and word in typed else None


def edit_text(plan: Plan, column: Column, item: Engagement) -> str:
    """A cell's value as a text that `CellReader.read` reads back."""
    if column.entry is Entry.DATES:
        return typed_dates(item.dates)
    return str(PLAIN[column.id](plan, item)) if column.id in PLAIN else ""


def copy_text(plan: Plan, column: Column, item: Engagement) -> str:
    """A cell's value for other programs: as shown, but dates in ISO form so that they paste back.

    Empty where the value is worked out by the review; the one who copies has it ready.
    """
    if column.entry is Entry.DATES:
        return iso_text(item.dates)
    return str(PLAIN[column.id](plan, item)) if column.id in PLAIN else ""


def iso_text(dates: Dates) -> str:
    """`2027-03-03`, `2027-03-03 to 2027-03-05`, `2027-W14`, `window 2027-05-03 to 2027-05-20`."""
    start = dates.start
    if dates.end is None:
        return f"{start.iso} – ?"
    if start == dates.end and start.precision is Precision.WINDOW:
        return f"window {start.first} to {start.last}"
    return start.iso if start == dates.end else f"{start.iso} to {dates.end.iso}"


def fields_for(plan: Plan, column: Column, value: Any, item: Engagement) -> dict[str, Any]:
    """The fields of an engagement that a cell's new value sets."""
    return country_fields(plan, value, item) if column.entry is Entry.COUNTRIES else {column.field: value}


_EMPTY: Mapping[Entry, Any] = {
    Entry.WORDS: "",
    Entry.COUNTRIES: (),
    Entry.CHOICE: None,
    Entry.NUMBER: None,
}

_LONG = frozenset({"description", "notes"})

_TYPES: Mapping[str, Any] = {
    "kind": str,
    "status": Status,
    "level": Level,
    "counterpart_level": Level,
    "direction": Direction,
    "priority": Priority,
}
