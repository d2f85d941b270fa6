"""One row of somebody's table read: what it states, and what of it could not be kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import time
from typing import Any

from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Direction
from app.domain.settings import PlanSettings
from app.domain.spans import DateError, Dates, PlanDate
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.ref_numbers import fold_ref
from app.services.importing.column_ways import ColumnWays, LevelNumbers, Meant
from app.services.importing.columns import FieldRow
from app.services.importing.dates import DATE_FIELDS, is_stated
from app.services.importing.fields import PLAIN, MoreValues, read_more
from app.services.importing.links import FileWords
from app.services.importing.partners import Partner
from app.services.importing.register_columns import CANONICAL, PLAN_MARKING
from app.services.importing.row_dates import DateCell, read_row_dates
from app.services.importing.times import timed
from app.services.importing.values import Vocabulary
from app.services.texts.tables import MAX_CELL, clean_text

_EXPLAINED_AS = {"own_nation": "countries", "counterpart_level": "level"}
"""Columns whose words a mapping explains with those of another."""


@dataclass(frozen=True, slots=True)
class UnknownWord:
    """A word that somebody can explain in an `ImportMapping`: of a field such as `kind`, `level` or `countries`.

    The word of the field `title` is the title of a row that gives no kind. `meant` are the ids of what it can mean,
    `organisation` what the organisation is called that it can mean.
    """

    field: str
    word: str = ""
    meant: tuple[str, ...] = ()
    organisation: str = ""


class RowRefused(ValueError):
    """A row cannot be taken; `reasons` are all that is wrong with it, `unknown` those that can be explained.

    `dates` and `countries` are what was understood all the same, `date_cells` what each cell of dates was read as.
    """

    def __init__(
        self,
        *reasons: Text,
        unknown: tuple[UnknownWord, ...] = (),
        dates: Dates | None = None,
        countries: tuple[str, ...] = (),
        date_cells: tuple[DateCell, ...] = (),
    ) -> None:
        super().__init__("; ".join(map(str, reasons)))
        self.reasons = reasons
        self.unknown = unknown
        self.dates = dates
        self.countries = countries
        self.date_cells = date_cells


@dataclass(frozen=True, slots=True)
class RowValues:
    """What one row states. None or an empty text: the row says nothing of it.

    `countries` are all that the row names, the own nation among them, `organisations` the partners that are
    none; `clocks` are times of day, `start` and `end`, that it states without a zone; `remarks` says what could not be
    kept, `date_cells` what each cell of dates was read as. `is_ours`: it is a row of a file that this program wrote.
    `has_kinds`: its list has a place for kinds, so that one that is missing there is missing.
    """

    ref: str
    texts: Mapping[str, Any]
    place: str
    source: str
    own_nation: str
    kind: str | None
    countries: tuple[str, ...] | None
    organisations: tuple[Partner, ...]
    start: PlanDate | None
    end: PlanDate | None
    level: Level | None
    direction: Direction | None
    status: Status | None
    more: MoreValues = field(default_factory=MoreValues)
    clocks: Mapping[str, time] = field(default_factory=dict)
    remarks: tuple[Text, ...] = ()
    date_cells: tuple[DateCell, ...] = ()
    is_ours: bool = False
    has_kinds: bool = True

    @property
    def dates(self) -> Dates | None:
        """The dates, where the row states a start and they can be."""
        try:
            return Dates(self.start, self.end) if self.start is not None else None
        except DateError:
            return None


def read_row(
    row: FieldRow, vocabulary: Vocabulary, words: FileWords, ways: ColumnWays, settings: PlanSettings
) -> RowValues:
    """Read every cell; raises RowRefused naming all that is not understood.

    `ways` are those of its columns; `settings` are those of the plan that the row is brought into.
    """
    own_nation = settings.own_nation
    problems: list[Text] = [
        text("the cell “{field}” is longer than {count} characters", field=name, count=MAX_CELL)
        for name, value in row.values.items()
        if isinstance(value, str) and len(value) > MAX_CELL
    ]
    if problems:
        raise RowRefused(*problems)
    more, said = read_more(row, words, ways.orders)
    remarks = list(said)
    unknown: list[UnknownWord] = []

    def word(name: str, meaning: Callable[[str], Any]) -> Any:
        stated = row.text(name)
        try:
            if not stated:
                return None
            found = meaning(stated)
        except NotUnderstood as refusal:
            problems.append(refusal.reason)
            missed = str(dict(refusal.reason.values).get("word", stated))
            is_nation = name in ("countries", "own_nation")
            meant = vocabulary.countries_meant(missed) if is_nation else ()
            body = vocabulary.organisation_names(vocabulary.organisation(missed))[-1] if is_nation else ""
            unknown.append(UnknownWord(_EXPLAINED_AS.get(name, name), missed, meant, body))
            return None
        words.hear(name, stated, _shown(found))
        return found

    dated = read_row_dates(_in_english(row, vocabulary), ways.dates, settings.year_start)
    problems += dated.problems
    remarks += dated.remarks
    more, clocks, lost = _with_times(more, dated.start, dated.end, dated.clocks)
    if is_stated(row.values.get("dates")) and any(is_stated(row.values.get(name)) for name in ("start", "end")):
        remarks.append(text("the dates “{word}” were not read: the row states a start", word=row.text("dates")))
    is_ours = bool(row.text("id")) and row.values.keys() >= set(CANONICAL)
    meant = Meant.COUNTRY if is_ours else ways.two_meanings
    partners = word("countries", lambda cell: vocabulary.partners(cell, meant))
    countries = None if partners is None else tuple(each.country for each in partners if each.country)
    if own_nation in (countries or ()):
        name = vocabulary.country_name(own_nation)
        remarks.append(text("{country} was left out of the countries: it is the plan's own nation", country=name))
    counterpart = word("counterpart_level", lambda said: vocabulary.level(said, _numbers(ways, "counterpart_level")))
    if counterpart is not None:
        more = replace(more, stated=more.stated | {"counterpart_level": counterpart})
    roles = {each.country: each.role for each in partners or () if each.country and each.role is not None}
    if roles:
        more = replace(more, roles=roles | more.roles)
    marking, kept = _own_marking(row, clean_text(settings.marking))
    remarks += (*lost, *kept)
    values = RowValues(
        ref=ref if fold_ref(ref := one_line(row.text("ref"))) else "",
        texts={name: row.text(name) for name in ("title", *PLAIN)} | {"marking": marking},
        place=row.text("place"),
        source=row.text("source"),
        own_nation=word("own_nation", vocabulary.one_country) or own_nation,
        kind=word("kind", vocabulary.kind),
        countries=countries,
        start=dated.start,
        end=dated.end,
        organisations=tuple(each for each in partners or () if each.organisation),
        level=word("level", lambda said: vocabulary.level(said, _numbers(ways, "level"))),
        direction=word("direction", vocabulary.direction),
        status=word("status", vocabulary.status),
        more=more,
        clocks=clocks,
        remarks=tuple(remarks),
        date_cells=tuple(dated.cells),
        is_ours=is_ours,
        has_kinds="kind" in row.values,
    )
    if problems:
        raise RowRefused(
            *problems,
            unknown=tuple(unknown),
            dates=values.dates,
            countries=values.countries or (),
            date_cells=values.date_cells,
        )
    return values


def _with_times(
    more: MoreValues, start: PlanDate | None, end: PlanDate | None, clocks: Mapping[str, time | None]
) -> tuple[MoreValues, Mapping[str, time], list[Text]]:
    """The values with their times where the row states a zone; the times that wait for that of the place, else."""
    if more.zone:
        kept, lost = timed(more, start, end, clocks)
        return kept, {}, lost
    stated = {"start": more.start_time or clocks.get("start"), "end": more.end_time or clocks.get("end")}
    waiting = {name: each for name, each in stated.items() if each is not None}
    return replace(more, start_time=None, end_time=None), waiting, []


def _own_marking(row: FieldRow, plan_marking: str) -> tuple[str, list[Text]]:
    """What the row marks itself; nothing where it says what its plan was marked, and this one is marked so too."""
    marking, inherited = row.text("marking"), row.text(PLAN_MARKING.name)
    if not inherited or marking != inherited:
        return marking, []
    if inherited == plan_marking:
        return "", []
    return marking, [text("it had the marking of its plan, {marking}, which is now its own", marking=marking)]


def _numbers(ways: ColumnWays, name: str) -> LevelNumbers:
    return ways.numbers.get(name, LevelNumbers.LEVELS)


def _shown(meaning: Any) -> str:
    """What a word stands for, as a mapping file writes it."""
    if isinstance(meaning, tuple):
        return "; ".join(each.country or each.organisation for each in meaning)
    return str(meaning)


def one_line(ref: str) -> str:
    """A reference with its blanks made single, for comparing."""
    return " ".join(clean_text(ref).split())


def _in_english(row: FieldRow, vocabulary: Vocabulary) -> FieldRow:
    """The row with the months of its dates in English, where a mapping explained their words."""
    dated = {name: vocabulary.in_english(row.values[name]) for name in DATE_FIELDS if name in row.values}
    return replace(row, values={**row.values, **dated})
