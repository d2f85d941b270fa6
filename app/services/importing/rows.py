"""One row of somebody's table read: what it states, and what of it could not be kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import time
from typing import Any

from app.domain.engagement import Status
from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Direction
from app.domain.settings import PlanSettings
from app.domain.spans import DateError, Dates, PlanDate
from app.domain.wording import Text, text, verbatim
from app.services.edits.ref_numbers import fold_ref
from app.services.importing.columns import FieldRow
from app.services.importing.dates import is_stated, read_date
from app.services.importing.fields import PLAIN, MoreValues, read_more
from app.services.importing.links import FileWords
from app.services.importing.ranges import read_range
from app.services.importing.register_columns import PLAN_MARKING
from app.services.importing.times import timed
from app.services.importing.values import Vocabulary
from app.services.texts.tables import MAX_CELL, clean_text


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word that somebody can explain in an `ImportMapping`: one of the field `kind`, `status`,
    `level`, `direction` or `countries`, or the `title` of a row that gives no kind. `meant` are the ids of what it can
    mean.
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
    more: MoreValues = field(default_factory=MoreValues)
    remarks: tuple[Text, ...] = ()

    @property
    def dates(self) -> Dates | None:
        """The dates, where the row states a start and they can be."""
        try:
            return Dates(self.start, self.end) if self.start is not None else None
        except DateError:
            return None


def read_row(
    row: FieldRow, vocabulary: Vocabulary, words: FileWords, orders: Mapping[str, str], settings: PlanSettings
) -> RowValues:
    """Read every cell; raises RowRefused naming all that is not understood.

    `orders` are the day and month orders of the columns `start`, `end` and `dates`; `settings` are those of the
    plan that the row is brought into.
    """
    own_nation = settings.own_nation
    problems: list[Text] = [
        text("the cell “{field}” is longer than {count} characters", field=name, count=MAX_CELL)
        for name, value in row.values.items()
        if isinstance(value, str) and len(value) > MAX_CELL
    ]
    if problems:
        raise RowRefused(*problems)
    more, said = read_more(row, words)
    remarks = list(said)
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
        clocks[name] = clock
        return found

    clocks: dict[str, time | None] = {}
    start, end = point("start"), point("end")
    if start is None and end is None and is_stated(row.values.get("dates")):
        try:
            start, end, clocks["start"] = read_range(row.values["dates"], orders.get("dates", ""))
        except DateError as error:
            problems.append(text("dates: {why}", why=verbatim(error)))
    more, lost = timed(more, start, end, clocks)
    countries = word("countries", vocabulary.countries)
    if own_nation in (countries or ()):
        name = vocabulary.country_name(own_nation)
        remarks.append(text("{country} was left out of the countries: it is the plan's own nation", country=name))
    marking, kept = _own_marking(row, clean_text(settings.marking))
    remarks += (*lost, *kept)
    values = RowValues(
        ref=ref if fold_ref(ref := one_line(row.text("ref"))) else "",
        texts={name: row.text(name) for name in ("title", *PLAIN)} | {"marking": marking},
        place=row.text("place"),
        source=row.text("source"),
        own_nation=vocabulary.country(row.text("own_nation") or row.text("ref").partition("-")[0]) or own_nation,
        kind=word("kind", vocabulary.kind),
        countries=countries,
        start=start,
        end=end,
        level=word("level", vocabulary.level),
        direction=word("direction", vocabulary.direction),
        status=word("status", vocabulary.status),
        more=more,
        remarks=tuple(remarks),
    )
    if problems:
        raise RowRefused(*problems, unknown=tuple(unknown), dates=values.dates, countries=values.countries or ())
    return values


def _own_marking(row: FieldRow, plan_marking: str) -> tuple[str, list[Text]]:
    """What the row marks itself; nothing where it says what its plan was marked, and this one is marked so too."""
    marking, inherited = row.text("marking"), row.text(PLAN_MARKING.name)
    if not inherited or marking != inherited:
        return marking, []
    if inherited == plan_marking:
        return "", []
    return marking, [text("it had the marking of its plan, {marking}, which is now its own", marking=marking)]


def one_line(ref: str) -> str:
    """A reference with its blanks made single, for comparing."""
    return " ".join(clean_text(ref).split())
