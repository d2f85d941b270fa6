"""What a person said about somebody's table: as a value, and as the JSON file that carries it to other files.

The file is one JSON object. Every part may be missing; a part that is not in this list is refused.

| Part | Shape | Says |
|---|---|---|
| `columns` | their head → our field, `extra` or `ignore` | what a column is; `import_fields()`, or a note |
| `kinds` | their word → id or title of a kind | what a kind's word means |
| `titles` | words of a title → id or title of a kind | the kind of rows without one, by their title |
| `statuses` | their word → `idea` … `declined` | as `Status` |
| `levels` | their word → `L1` … `L5` | as `Level` |
| `directions` | their word → `outgoing`, `incoming`, `at home` or `third-country` | as `Direction` |
| `roles` | their word → `host`, `participant`, `observer` or `transit` | as `Role` |
| `countries` | their word → ids, `KE;TZ` or a list; empty: it names no country | which countries a word means |
| `organisations` | their word → `takes part`, `members` or `ignore` | a partner that is an organisation |
| `months` | their word → 1 to 12 | words for months |
| `joiners` | list of words | what stands between the names of a list, beside `;` `,` `/` `&` and “and” |
| `date_order` | `dmy` or `mdy` | how 03/05/2027 is read |
| `month_numbers` | `year` or `day` | whether Mar 27 is March 2027 or the 27th of March |
| `decimal_comma` | true or false | whether 59,91 is a number with parts |
| `first_row` | number from 1 | the first row of data, as a spreadsheet counts; the head stands above it |
| `sheets` | list of names | the sheets that are read; empty: all |
| `layout` | `list`, `months-down` or `months-across` | how the rows are laid out; empty: it is found |
| `year` | number | the year of days and months that stand without one |

Heads and words are compared without case and punctuation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field, fields
from enum import StrEnum
from typing import Any, TypeVar

from app.domain.levels import Level
from app.domain.own_values import id_of_own
from app.domain.part_fields import PART_FIELDS
from app.domain.participation import Direction, Role
from app.domain.spans import FIRST_YEAR, LAST_YEAR
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.importing.register_columns import register_columns
from app.services.texts.country_texts import fold_word
from app.services.texts.tables import LAST_ROW, FileRefused

IGNORED = "ignore"
"""What a mapping file puts for a column that is not wanted."""

EXTRA = "extra"
"""What a mapping puts for a column that is no field of ours and is kept: as “Head: words” in the notes."""

DATES = "dates"
"""The field of both dates in one cell."""

OWN_NATION = "own_nation"
"""The field of whose engagement it is, where a table holds those of several nations."""

_Member = TypeVar("_Member", bound=StrEnum)


class Layout(StrEnum):
    """How the rows of a sheet are laid out: one engagement a row, or a calendar of months and partners."""

    LIST = "list"
    MONTHS_DOWN = "months-down"
    MONTHS_ACROSS = "months-across"


class OrganisationUse(StrEnum):
    """What a partner that is an organisation stands for: itself, its member countries, or nothing."""

    TAKES_PART = "takes part"
    MEMBERS = "members"
    IGNORED = IGNORED


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """What a person said about a file beforehand; all of it may be empty. The module says what each part means.

    Heads and words are folded (`fold_word`); `countries` holds ids, `kinds` and `titles` ids or titles.
    """

    columns: Mapping[str, str] = field(default_factory=dict)
    kinds: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, Status] = field(default_factory=dict)
    levels: Mapping[str, Level] = field(default_factory=dict)
    directions: Mapping[str, Direction] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    countries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    organisations: Mapping[str, OrganisationUse] = field(default_factory=dict)
    months: Mapping[str, int] = field(default_factory=dict)
    joiners: tuple[str, ...] = ()
    date_order: str = ""
    month_numbers: str = ""
    decimal_comma: bool = False
    first_row: int = 0
    sheets: tuple[str, ...] = ()
    layout: Layout | None = None
    year: int = 0

    @classmethod
    def from_json(cls, value: object) -> ImportMapping:
        """Read the parsed mapping file; raises FileRefused saying which part is wrong."""
        if not isinstance(value, dict):
            raise bad_mapping(f"it must be an object with some of the parts {', '.join(_READERS)}")
        unknown = sorted(str(key) for key in value.keys() - _READERS.keys())
        if unknown:
            raise bad_mapping(f"it has no part “{unknown[0]}”; its parts are {', '.join(_READERS)}")
        read: dict[str, Any] = {name: _READERS[name](name, stated) for name, stated in value.items()}
        return cls(**read)

    def to_json(self) -> dict[str, object]:
        """The value of the mapping file, without the parts that say nothing; `from_json` reads it back."""
        return {each.name: _plain(stated) for each in fields(self) if (stated := getattr(self, each.name))}


def import_fields() -> tuple[str, ...]:
    """The names of all that a table can fill; a mapping file uses them."""
    own = (column.name for column in register_columns() if not column.is_told)
    return (*own, OWN_NATION, DATES, *(each.id for each in PART_FIELDS))


def bad_mapping(why: str) -> FileRefused:
    """The refusal of a mapping file."""
    return FileRefused(text("The mapping cannot be used: {why}. Nothing was imported.", why=why))


def _plain(stated: Any) -> object:
    if isinstance(stated, Mapping):
        return {word: list(meant) if isinstance(meant, tuple) else meant for word, meant in stated.items()}
    return list(stated) if isinstance(stated, tuple) else stated


def _object(part: str, value: object) -> Iterable[tuple[str, object]]:
    if not isinstance(value, dict):
        raise bad_mapping(f"{part} must be an object, their word to ours")
    return ((str(word), meant) for word, meant in value.items())


def _words(part: str, value: object) -> dict[str, str]:
    found = {}
    for word, meant in _object(part, value):
        if not isinstance(meant, str):
            raise bad_mapping(f"{part} must be an object of texts")
        found[fold_word(word)] = meant.strip()
    return found


def _columns(part: str, value: object) -> dict[str, str]:
    known = import_fields()
    for head, target in _object(part, value):
        if target not in (*known, EXTRA, IGNORED) and not id_of_own(str(target)):
            raise bad_mapping(f"“{head}” goes to “{target}”, which is not one of {', '.join((*known, EXTRA, IGNORED))}")
    return _words(part, value)


def _members(kind: type[_Member]) -> Callable[[str, object], dict[str, _Member]]:
    def read(part: str, value: object) -> dict[str, _Member]:
        by_word = {fold_word(member): member for member in kind}
        found = {}
        for word, meant in _words(part, value).items():
            if fold_word(meant) not in by_word:
                raise bad_mapping(f"{part} gives “{word}” as “{meant}”, which is not one of {', '.join(kind)}")
            found[word] = by_word[fold_word(meant)]
        return found

    return read


def _countries(part: str, value: object) -> dict[str, tuple[str, ...]]:
    found = {}
    for word, meant in _object(part, value):
        ids = meant.split(";") if isinstance(meant, str) else meant
        if not isinstance(ids, list) or not all(isinstance(each, str) for each in ids):
            raise bad_mapping(f"{part} must be an object of texts or lists of texts")
        found[fold_word(word)] = tuple(each.strip().upper() for each in ids if each.strip())
    return found


def _months(part: str, value: object) -> dict[str, int]:
    found = {}
    for word, month in _object(part, value):
        if isinstance(month, bool) or not isinstance(month, int) or not 1 <= month <= 12:
            raise bad_mapping(f"{part} gives “{word}” as “{month}”, which is not a number from 1 to 12")
        found[fold_word(word)] = month
    return found


def _list(part: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise bad_mapping(f"{part} must be a list of names")
    return tuple(value)


def _date_order(part: str, value: object) -> str:
    if value not in ("", "dmy", "mdy"):
        raise bad_mapping(f"{part} must be dmy or mdy")
    return str(value)


def _month_numbers(part: str, value: object) -> str:
    if value not in ("", "year", "day"):
        raise bad_mapping(f"{part} must be year or day")
    return str(value)


def _truth(part: str, value: object) -> bool:
    if not isinstance(value, bool):
        raise bad_mapping(f"{part} must be true or false")
    return value


def _row(part: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LAST_ROW:
        raise bad_mapping(f"{part} must be the number of a row, from 1")
    return value


def _layout(part: str, value: object) -> Layout | None:
    if value not in ("", *Layout):
        raise bad_mapping(f"{part} must be {', '.join(Layout)}")
    return Layout(str(value)) if value else None


def _year(part: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not (value == 0 or FIRST_YEAR <= value <= LAST_YEAR):
        raise bad_mapping(f"{part} must be a year from {FIRST_YEAR} to {LAST_YEAR}")
    return value


_READERS: Mapping[str, Callable[[str, object], Any]] = {
    "columns": _columns,
    "kinds": _words,
    "titles": _words,
    "statuses": _members(Status),
    "levels": _members(Level),
    "directions": _members(Direction),
    "roles": _members(Role),
    "countries": _countries,
    "organisations": _members(OrganisationUse),
    "months": _months,
    "joiners": _list,
    "date_order": _date_order,
    "month_numbers": _month_numbers,
    "decimal_comma": _truth,
    "first_row": _row,
    "sheets": _list,
    "layout": _layout,
    "year": _year,
}
