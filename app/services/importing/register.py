"""The register: engagements as rows of a table for other programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from app.domain.country_names import CountryNames
from app.domain.edtf import point_text
from app.domain.engagement import Engagement
from app.domain.item_names import country_name
from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Direction
from app.domain.plan import Plan
from app.domain.records.cells import CellColumn, CellValue
from app.domain.spans import PlanDate
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.services.importing.mapping import ImportMapping
from app.services.importing.part_columns import part_columns, part_fields, part_texts
from app.services.importing.register_columns import ID, PLAN_MARKING, register_cells, register_columns
from app.services.importing.values import Vocabulary
from app.services.ports import Selection
from app.services.texts.marked_outputs import own_marking
from app.services.texts.tables import clean_text

_Meaning = TypeVar("_Meaning")
_CANONICAL_KINDS = {
    "high-level-visit": "high-level visit",
    "csbm": "CSBM",
    "non-proliferation": "non-proliferation",
}


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One engagement: `canonical` texts as files keep them, `shown` values as people read them, both by column."""

    canonical: Mapping[str, str]
    shown: Mapping[str, CellValue]


class RegisterWords:
    """How a plan's kinds and countries are written so that the importer finds the same ones again."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        names = CountryNames(plan.countries.values())
        self._vocabulary = Vocabulary(plan.kinds, names, ImportMapping())
        self._kinds = {kind.id: self._kind(kind.id, kind.title) for kind in plan.kinds.values()}
        self._countries: dict[str, str] = {}
        self._titles: dict[str, dict[str, str]] = {}

    @property
    def choices(self) -> Mapping[str, tuple[str, ...]]:
        """What a cell of a column may hold, for those that have a fixed choice."""
        kinds = sorted(self._plan.kinds.values(), key=lambda kind: (kind.position, kind.id))
        return {
            "kind": tuple(self._kinds[kind.id] for kind in kinds),
            "status": tuple(Status),
            "level": tuple(Level),
            "direction": tuple(Direction),
        }

    def kind(self, kind_id: str) -> str:
        """A kind's title, or its canonical word where the title would be read as another kind."""
        return self._kinds.get(kind_id, kind_id)

    def country(self, country_id: str) -> str:
        """A country's name, or its code where the name would not be read as that country."""
        if country_id not in self._countries:
            name = country_name(self._plan, country_id)
            same = _reads(self._vocabulary.countries, name) == (country_id,)
            self._countries[country_id] = name if same else country_id
        return self._countries[country_id]

    def name_of(self, table: str, item_id: str) -> str:
        """What an item is called; its id where others are called so too, or where it would be read as another."""
        if table == "countries":
            return self.country(item_id)
        if table == "kinds":
            return self.kind(item_id)
        if table not in self._titles:
            self._titles[table] = self._told_apart(table)
        return self._titles[table].get(item_id, item_id)

    def _told_apart(self, table: str) -> dict[str, str]:
        items = self._plan.table(table)
        titles = {item_id: clean_text(self._plan.title_of(table, item_id)) for item_id in items}
        times = Counter(map(fold_title, titles.values()))
        return {
            item_id: title
            for item_id, title in titles.items()
            if fold_title(title) and times[fold_title(title)] == 1 and title not in items
        }

    def _kind(self, kind_id: str, title: str) -> str:
        return title if _reads(self._vocabulary.kind, title) == kind_id else canonical_kind(kind_id)


def canonical_kind(kind_id: str) -> str:
    """The word for a kind in the canonical file."""
    return _CANONICAL_KINDS.get(kind_id, kind_id.replace("-", " "))


def fold_title(title: str) -> str:
    """A title for comparing: without case, its blanks made single."""
    return " ".join(title.casefold().split())


def columns_of(selection: Selection) -> tuple[CellColumn, ...]:
    """The columns of a file with a selection: those of every register, and those of parts that are wanted."""
    return (*register_columns(selection.plan), *part_columns(part_fields(selection.parts)))


def register_rows(selection: Selection, words: RegisterWords | None = None) -> Iterator[RegisterRow]:
    """The engagements of a selection, row by row."""
    words = words or RegisterWords(selection.plan)
    plan, parts, code_of = selection.plan, part_fields(selection.parts), partial(_code_of, words)
    for item in selection.engagements:
        fixed = _fixed(plan, item)
        canonical = register_cells(plan, item, code_of) | part_texts(plan, parts, item, code_of) | fixed
        shown = register_cells(plan, item, words.name_of) | part_texts(plan, parts, item, words.name_of) | fixed
        yield RegisterRow(
            {name: _plain(value) for name, value in canonical.items()} | _canonical(item),
            {name: clean_text(value) if isinstance(value, str) else value for name, value in shown.items()},
        )


def _canonical(item: Engagement) -> dict[str, str]:
    return {"kind": canonical_kind(item.kind), "countries": ";".join(item.country_ids)}


def _fixed(plan: Plan, item: Engagement) -> dict[str, CellValue]:
    """What files say otherwise than a form does: closed sets by their values, and the marking as it counts."""
    return {
        "level": item.level or "",
        "direction": item.direction or "",
        "status": item.status,
        "marking": own_marking(plan, item),
        PLAN_MARKING.name: "" if clean_text(item.marking) else clean_text(plan.settings.marking),
        ID.name: item.id,
    }


def _code_of(words: RegisterWords, table: str, item_id: str) -> str:
    return item_id if table == "countries" else words.name_of(table, item_id)


def _plain(value: CellValue) -> str:
    match value:
        case PlanDate():
            return point_text(value)
        case str():
            return clean_text(value)
        case _:
            return str(value)


def _reads(read: Callable[[str], _Meaning], word: str) -> _Meaning | None:
    try:
        return read(word)
    except NotUnderstood:
        return None
