"""Headings between the rows of a table, and what they say of the rows below: their kind, their year."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.dates.refusals import NotRead, NoYear
from app.services.importing.columns import FieldRow, FieldTable, row_content
from app.services.importing.dates import DATE_FIELDS, DateCells, is_stated, read_range
from app.services.importing.values import Vocabulary
from app.services.texts.tables import Value, cell_text

_NUMBERED = re.compile(r"^\W*(?:[A-Z]|[IVX]+|\d+)[.):]\s+")
_BRACKET = re.compile(r"\(([^()]*)\)")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PARTED = re.compile(r"\s*(?:[,;/&]|\band\b|\bet\b|\bund\b)\s*", re.IGNORECASE)


def is_heading(row: FieldRow) -> bool:
    """Whether a row is a heading between the others: one cell says something, and it is no title."""
    return not row.text("title") and sum(bool(row.text(name)) for name in row.values) == 1


@dataclass(frozen=True, slots=True)
class _Section:
    """What the headings above a row say: the kind's id, the heading that names it, and the year."""

    kind: str = ""
    heading: str = ""
    year: str = ""


def with_sections(
    table: FieldTable, vocabulary: Vocabulary, cells: Mapping[str, DateCells]
) -> tuple[FieldTable, tuple[Text, ...]]:
    """The table with the kind and the year that its headings give to rows that say neither, and what to say of it.

    Its columns of dates are read as their `cells` are. A heading that names no kind ends the one before; one without
    a year leaves the year as it is.
    """
    headings = {skipped.number: skipped.content for skipped in table.skipped}
    headings |= {row.number: row_content(tuple(row.values.values())) for row in table.rows if is_heading(row)}
    if not headings:
        return table, ()
    rows_before = {row.number: row for row in table.rows}
    rows = dict(rows_before)
    said: dict[str, Text] = {}
    section = _Section()
    for number in sorted({*headings, *rows}):
        if (heading := headings.get(number)) is not None:
            section = _below(section, heading, vocabulary)
            continue
        rows[number] = filled = _filled(rows[number], section, cells)
        if filled.text("kind") and not rows_before[number].text("kind"):
            words = text("rows below “{heading}” without a kind are of the kind that it names", heading=section.heading)
            said.setdefault(section.heading, words)
    fields = table.fields | ({"kind"} if said else set())
    return replace(table, fields=fields, rows=tuple(rows[row.number] for row in table.rows)), tuple(said.values())


def _below(section: _Section, heading: str, vocabulary: Vocabulary) -> _Section:
    years = _YEAR.findall(heading)
    year = years[0] if len(set(years)) == 1 else section.year
    kind = _kind_of(heading, vocabulary)
    if kind or not years:
        return _Section(kind, heading, year)
    return replace(section, year=year)


def _kind_of(heading: str, vocabulary: Vocabulary) -> str:
    """The one kind that a heading names, in the plural or with a number before it; else empty."""
    plain = _NUMBERED.sub("", heading)
    for whole in (plain, _BRACKET.sub(" ", plain), *_BRACKET.findall(plain)):
        parts = filter(None, _PARTED.split(" ".join(whole.split())))
        kinds = {next(filter(None, map(vocabulary.known_kind, _singular(part))), "") for part in parts}
        if len(kinds) == 1 and (kind := kinds.pop()):
            return kind
    return ""


def _singular(word: str) -> Iterable[str]:
    yield word
    if word[-1:] in "sS":
        yield word[:-1]


def _filled(row: FieldRow, section: _Section, cells: Mapping[str, DateCells]) -> FieldRow:
    """The row with what its section says of it, where it does not say it itself."""
    values: dict[str, Value] = dict(row.values)
    if section.kind and not row.text("kind"):
        values["kind"] = section.kind
    if section.year:
        for name in DATE_FIELDS:
            value = values.get(name)
            if isinstance(value, str) and is_stated(value):
                values[name] = _dated(value, section.year, cells.get(name, DateCells()))
    return replace(row, values=values)


def _dated(value: str, year: str, cells: DateCells) -> str:
    """A cell of days without their year with that of the heading; any other as it is."""
    try:
        read_range(value, replace(cells, year=0))
    except NoYear:
        return f"{cell_text(value)} {year}"
    except NotRead:
        pass
    return value
