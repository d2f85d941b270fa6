"""One row of somebody's table read, and what it makes of an engagement that is or is not there yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from app.domain.engagement import Direction, Engagement, Status
from app.domain.geography import Place
from app.domain.identity import new_id
from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Participation, Role
from app.domain.spans import LONGEST_YEARS, DateError, Dates, PlanDate
from app.domain.wording import Text, text, verbatim
from app.services.importing_columns import FieldRow
from app.services.importing_dates import is_stated, read_date
from app.services.importing_places import Gazetteer
from app.services.importing_ranges import read_range
from app.services.importing_values import Vocabulary
from app.services.ref_numbers import fold_ref
from app.services.tables import MAX_CELL, clean_text

_PLAIN = ("title", "own_lead", "counterpart", "marking", "description", "notes")


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word that somebody can explain in an `ImportMapping`: of the field `kind` or `countries`.

    An empty word: no kind is given. `meant` are the ids of what it can mean.
    """

    field: str
    word: str = ""
    meant: tuple[str, ...] = ()


class RowRefused(ValueError):
    """A row cannot be taken; `reasons` are all that is wrong with it, `unknown` those that can be explained.

    `dates` and `countries` are what was understood all the same.
    """

    def __init__(
        self,
        *reasons: Text,
        unknown: tuple[UnknownWord, ...] = (),
        dates: Dates | None = None,
        countries: tuple[str, ...] = (),
    ) -> None:
        super().__init__("; ".join(map(str, reasons)))
        self.reasons = reasons
        self.unknown = unknown
        self.dates = dates
        self.countries = countries


@dataclass(frozen=True, slots=True)
class RowValues:
    """What one row states. None or an empty text: the row says nothing of it.

    `countries` are all that the row names, the own nation among them; `remarks`
    says what could not be kept.
    """

    ref: str
    texts: Mapping[str, Any]
    place: str
    source: str
    own_nation: str
    kind: str | None
    countries: tuple[str, ...] | None
    start: PlanDate | None
    end: PlanDate | None
    level: Level | None
    direction: Direction | None
    status: Status | None
    remarks: tuple[Text, ...] = ()

    @property
    def dates(self) -> Dates | None:
        """The dates, where the row states a start and they can be."""
        try:
            return Dates(self.start, self.end) if self.start is not None else None
        except DateError:
            return None


def read_row(row: FieldRow, vocabulary: Vocabulary, orders: Mapping[str, str], own_nation: str) -> RowValues:
    """Read every cell; raises RowRefused naming all that is not understood.

    `orders` are the day and month orders of the columns `start`, `end` and `dates`.
    """
    problems: list[Text] = [
        text("the cell “{field}” is longer than {count} characters", field=name, count=MAX_CELL)
        for name, value in row.values.items()
        if isinstance(value, str) and len(value) > MAX_CELL
    ]
    if problems:
        raise RowRefused(*problems)
    remarks: list[Text] = []
    unknown: list[UnknownWord] = []

    def word(name: str, meaning: Callable[[str], Any]) -> Any:
        stated = row.text(name)
        try:
            return meaning(stated) if stated else None
        except NotUnderstood as refusal:
            problems.append(refusal.reason)
            found = dict(refusal.reason.values).get("word")
            if found is not None and name == "kind":
                unknown.append(UnknownWord(name, str(found)))
            elif found is not None and name == "countries":
                unknown.append(UnknownWord(name, str(found), vocabulary.countries_meant(str(found))))

    def point(name: str) -> PlanDate | None:
        if not is_stated(row.values.get(name)):
            return None
        try:
            found, clock = read_date(row.values[name], orders.get(name, ""))
        except DateError as error:
            problems.append(text("{field}: {why}", field=name, why=verbatim(error)))
            return None
        remarks.extend(_lost(clock))
        return found

    start, end = point("start"), point("end")
    if start is None and end is None and is_stated(row.values.get("dates")):
        try:
            start, end, clock = read_range(row.values["dates"], orders.get("dates", ""))
        except DateError as error:
            problems.append(text("dates: {why}", why=verbatim(error)))
        else:
            remarks += _lost(clock)
    values = RowValues(
        ref=ref if fold_ref(ref := one_line(row.text("ref"))) else "",
        texts={name: row.text(name) for name in _PLAIN},
        place=row.text("place"),
        source=row.text("source"),
        own_nation=vocabulary.country(row.text("own_nation") or row.text("ref").partition("-")[0]) or own_nation,
        kind=word("kind", vocabulary.kind),
        countries=word("countries", vocabulary.countries),
        start=start,
        end=end,
        level=word("level", vocabulary.level),
        direction=word("direction", vocabulary.direction),
        status=word("status", vocabulary.status),
        remarks=tuple(remarks),
    )
    if problems:
        raise RowRefused(*problems, unknown=tuple(unknown), dates=values.dates, countries=values.countries or ())
    return values


@dataclass(frozen=True, slots=True)
class Drafting:
    """What new and changed engagements are made with: the day, whose plan it is, and the places.

    `default_kind` is the kind of new engagements whose row gives none; empty: such a row is refused.
    `marking` is the plan's: a file that we wrote gives it for what has none of its own.
    """

    as_of: date
    own_nation: str
    gazetteer: Gazetteer
    default_kind: str = ""
    marking: str = ""

    def is_whole(self, values: RowValues) -> bool:
        """Whether the row says enough for a new engagement, whatever the plan holds."""
        dates = values.dates
        has_dates = dates is not None and not dates.is_too_long
        return bool(values.texts["title"] and (values.kind or self.default_kind)) and has_dates

    def new(self, values: RowValues, provenance: str) -> Engagement:
        """An engagement that the plan does not have; raises RowRefused for what it must have."""
        title, kind = values.texts["title"], values.kind or self.default_kind
        missing = [
            text("no {field} is given", field=field)
            for field, given in (("title", title), ("kind", kind), ("start date", values.start))
            if not given
        ]
        if missing or values.start is None:
            raise RowRefused(*missing, unknown=() if kind else (UnknownWord("kind"),))
        dates = _dates(values.start, values.end)
        place = self._place(values, values.direction, values.countries or ())
        countries = tuple(
            Participation(country, Role.HOST if country == place.country else Role.PARTICIPANT)
            for country in self._others(values.countries or ())
        )
        past = dates.latest < self.as_of
        return Engagement(
            id=new_id(),
            ref=values.ref,
            kind=kind,
            dates=dates,
            status=values.status or (Status.COMPLETED if past else Status.PLANNED),
            countries=countries,
            place=place,
            direction=values.direction,
            level=values.level,
            provenance=provenance,
            **values.texts,
        )

    def changed(self, before: Engagement, values: RowValues) -> tuple[Engagement, tuple[str, ...]]:
        """The engagement as the row states it, and the fields that differ; blanks change nothing."""
        stated: dict[str, Any] = {
            name: value for name, value in values.texts.items() if value and value != clean_text(getattr(before, name))
        }
        if not before.marking.strip() and values.texts["marking"] == clean_text(self.marking):
            stated.pop("marking", None)
        if values.ref and values.ref != one_line(before.ref):
            stated["ref"] = values.ref
        for name in ("kind", "level", "direction", "status"):
            value = getattr(values, name)
            if value and value != getattr(before, name):
                stated[name] = value
        if (dates := _redated(before.dates, values)) != before.dates:
            stated["dates"] = dates
        if values.countries is not None:
            others = self._others(values.countries)
            if set(others) != set(before.country_ids):
                known = {part.country: part for part in before.countries}
                stated["countries"] = tuple(known.get(country, Participation(country)) for country in others)
        if values.place and values.place != clean_text(before.place.name):
            countries = values.countries if values.countries is not None else before.country_ids
            stated["place"] = self._place(values, values.direction or before.direction, countries)
        return replace(before, **stated), tuple(stated)

    def _place(self, values: RowValues, direction: Direction | None, countries: tuple[str, ...]) -> Place:
        others = tuple(country for country in countries if country != values.own_nation)
        return self.gazetteer.locate(values.place, direction, values.own_nation, others)

    def _others(self, countries: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(country for country in countries if country != self.own_nation)


def _lost(clock: time | None) -> list[Text]:
    if clock is None:
        return []
    return [text("the time of day {time} was left out", time=clock)]


def one_line(ref: str) -> str:
    """A reference with its blanks made single, for comparing."""
    return " ".join(clean_text(ref).split())


def _redated(before: Dates, values: RowValues) -> Dates:
    start = values.start or before.start
    end = values.end or before.end
    if (start, end) == (before.start, before.end):
        return before
    made = _dates(start, end)
    if not (before.is_timed and made.is_exact):
        return made
    return Dates(start, end, before.start_time, before.end_time, before.zone)


def _dates(start: PlanDate, end: PlanDate | None) -> Dates:
    try:
        made = Dates(start, end)
    except DateError as error:
        raise RowRefused(text("{why}", why=verbatim(error))) from error
    if made.is_too_long:
        raise RowRefused(
            text(
                "from {start} to {end} are more than {years} years; is a year mistyped?",
                start=made.earliest,
                end=made.latest,
                years=LONGEST_YEARS,
            )
        )
    return made
