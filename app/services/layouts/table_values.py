"""What is typed or pasted into a cell as values of the plan, and the cell's value as text to edit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.country_names import CountryNames
from app.domain.engagement import Direction, Engagement, Level, Participation, Priority, Role, Status
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.spans import DateError, Dates, Precision
from app.domain.wording import text
from app.services.date_echo import typed as typed_dates
from app.services.date_texts import DateReading, read_dates
from app.services.filtering import folded
from app.services.importing_columns import ImportMapping
from app.services.importing_values import NotUnderstood, Vocabulary
from app.services.layouts.table_cells import PLAIN, Words
from app.services.layouts.table_columns import Column, Entry
from app.services.titles import DIRECTION_TITLES, LEVEL_TITLES, PRIORITY_TITLES, STATUS_TITLES

MOST_PARTICIPANTS = 1_000_000

_OUTWARD = (None, Direction.OUTGOING)


class CellReader:
    """Reads cells of one plan on one day; make another when countries or kinds change."""

    def __init__(self, plan: Plan, today: date) -> None:
        self._plan = plan
        self._today = today
        self._names = CountryNames(plan.countries.values())
        self._words = Vocabulary(plan.kinds, self._names, ImportMapping())

    def fits(self, plan: Plan, today: date) -> bool:
        """Whether it can read for this plan and day as well."""
        mine = self._plan
        return today == self._today and plan.countries is mine.countries and plan.kinds is mine.kinds

    def choices(self, column: Column) -> tuple[tuple[str, Words], ...]:
        """The values of a closed set with their words, in their own order; empty for other columns."""
        match column.id:
            case "kind":
                kinds = sorted(self._plan.kinds.values(), key=lambda kind: (kind.position, kind.title))
                return tuple((kind.id, kind.title) for kind in kinds)
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
            return _EMPTY[column.entry]
        match column.entry:
            case Entry.DATES:
                return self._dates(words, item)
            case Entry.COUNTRIES:
                return self._words.countries(words)
            case Entry.CHOICE:
                return self._choice(column, words)
            case Entry.NUMBER:
                return _number(words)
            case Entry.WORDS:
                return words if column.field in _LONG else " ".join(words.split())
            case Entry.NOTHING:
                raise NotUnderstood(
                    text("“{column}” is worked out by the program and cannot be typed.", column=column.title)
                )

    def _dates(self, words: str, item: Engagement | None) -> Dates:
        try:
            return read_dates(words, DateReading(self._today, item.dates if item is not None else None))
        except DateError as error:
            raise NotUnderstood(text("{why}", why=error)) from error

    def _choice(self, column: Column, words: str) -> Any:
        wanted = folded(words).replace("-", " ")
        if column.id.endswith("level") and wanted in set("12345"):
            wanted = f"l{wanted}"
        titles = {value: folded(f"{title}").replace("-", " ") for value, title in self.choices(column)}
        exact = [value for value, title in titles.items() if wanted in (value.replace("-", " "), title)]
        begun = [value for value, title in titles.items() if title.startswith(wanted)]
        if found := exact or begun:
            if len(found) == 1:
                return _TYPES[column.id](found[0])
            raise NotUnderstood(text("“{word}” can be {titles}; write which.", word=words, titles=" or ".join(found)))
        return self._vocabulary(column, words)

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
                raise NotUnderstood(
                    text(
                        "“{word}” is none of these: {titles}.",
                        word=words,
                        titles=", ".join(str(title) for _, title in self.choices(column)),
                    )
                )


def suggested(refusal: NotUnderstood, typed: str) -> str | None:
    """The typed text with the word that was not understood put right, where one comes close."""
    values = dict(refusal.reason.values)
    word, better = values.get("word"), values.get("name") or values.get("kind")
    return typed.replace(word, better) if word and better and word in typed else None


def edit_text(plan: Plan, column: Column, item: Engagement) -> str:
    """A cell's value as a text that `CellReader.read` reads back."""
    if column.entry is Entry.DATES:
        return typed_dates(item.dates)
    return str(PLAIN[column.id](plan, item)) if column.id in PLAIN else ""


def copy_text(plan: Plan, column: Column, item: Engagement) -> str:
    """A cell's value for other programs: as shown, but dates in ISO form so that they paste back."""
    if column.entry is Entry.DATES:
        return iso_text(item.dates)
    return str(PLAIN[column.id](plan, item))


def iso_text(dates: Dates) -> str:
    """`2027-03-03`, `2027-03-03 to 2027-03-05`, `2027-W14`, `window 2027-05-03 to 2027-05-20`."""
    start = dates.start
    if dates.end is None:
        return f"{start.iso} – ?"
    if start == dates.end and start.precision is Precision.WINDOW:
        return f"window {start.first} to {start.last}"
    return start.iso if start == dates.end else f"{start.iso} to {dates.end.iso}"


def fields_for(column: Column, value: Any, item: Engagement) -> dict[str, Any]:
    """The fields of an engagement that a cell's new value sets.

    Countries keep the roles they had. A place that lay in a country no longer named
    moves to the one that took its place; a place renamed loses its coordinates.
    """
    match column.id:
        case "country":
            return _countries(value, item)
        case "place":
            return {"place": replace(item.place, name=value, latitude=None, longitude=None)}
        case _:
            return {column.field: value}


def _countries(ids: tuple[str, ...], item: Engagement) -> dict[str, Any]:
    roles = {each.country: each.role for each in item.countries}
    if len(ids) == len(item.countries) == 1:
        roles.setdefault(ids[0], item.countries[0].role)
    alone = len(ids) == 1 and not item.countries and item.direction in _OUTWARD
    usual = Role.HOST if alone else Role.PARTICIPANT
    fields: dict[str, Any] = {"countries": tuple(Participation(each, roles.get(each, usual)) for each in ids)}
    lay_in = item.place.country
    if lay_in is not None and lay_in in item.country_ids and lay_in not in ids:
        fields["place"] = Place(item.place.name, ids[0] if len(ids) == 1 else None)
    return fields


def _number(words: str) -> int:
    plain = words.replace(" ", "").replace(",", "").replace("\u202f", "").replace("\xa0", "")
    if not plain.isdecimal() or int(plain) > MOST_PARTICIPANTS:
        raise NotUnderstood(text("“{word}” is not a number of people.", word=words))
    return int(plain)


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
