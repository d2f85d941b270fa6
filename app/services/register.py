"""The register: engagements as rows of a table for other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from app.domain.country_names import CountryNames
from app.domain.engagement import Direction, Engagement, Status
from app.domain.item_names import country_name
from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.domain.spans import PlanDate
from app.services.importing_columns import ImportMapping
from app.services.importing_values import Vocabulary
from app.services.ports import Selection
from app.services.reports.markings import own_marking
from app.services.tables import clean_text


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the register: our field, its header for people, its width in characters.

    `canonical` columns make up the plain file that every copy of the program reads.
    """

    field: str
    title: str
    width: int
    canonical: bool = True


REGISTER = (
    Column("ref", "Ref", 14),
    Column("title", "Title", 48),
    Column("kind", "Kind", 24),
    Column("countries", "Countries", 24),
    Column("place", "Place", 20),
    Column("start", "Start", 12),
    Column("end", "End", 12),
    Column("level", "Level", 8),
    Column("own_lead", "Own lead", 28),
    Column("counterpart", "Counterpart", 28),
    Column("direction", "Direction", 14),
    Column("source", "Source", 20),
    Column("status", "Status", 12),
    Column("marking", "Marking", 18, canonical=False),
    Column("description", "Description", 40, canonical=False),
    Column("notes", "Notes", 40, canonical=False),
    Column("id", "Entente id", 10, canonical=False),
)
"""The columns in order: the twelve canonical ones, the status, and what only a workbook carries."""

_Meaning = TypeVar("_Meaning")
_CANONICAL_KINDS = {
    "high-level-visit": "high-level visit",
    "csbm": "CSBM",
    "non-proliferation": "non-proliferation",
}


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One engagement: `canonical` texts as files keep them, `shown` values as people read them."""

    canonical: Mapping[str, str]
    shown: Mapping[str, str | PlanDate]


class RegisterWords:
    """How a plan's kinds and countries are written so that the importer finds the same ones again."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        names = CountryNames(plan.countries.values())
        self._vocabulary = Vocabulary(plan.kinds, names, ImportMapping())
        self._kinds = {kind.id: self._kind(kind.id, kind.title) for kind in plan.kinds.values()}
        self._countries: dict[str, str] = {}

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

    def _kind(self, kind_id: str, title: str) -> str:
        return title if _reads(self._vocabulary.kind, title) == kind_id else canonical_kind(kind_id)


def canonical_kind(kind_id: str) -> str:
    """The word for a kind in the canonical file."""
    return _CANONICAL_KINDS.get(kind_id, kind_id.replace("-", " "))


def register_rows(selection: Selection, words: RegisterWords | None = None) -> Iterator[RegisterRow]:
    """The engagements of a selection, row by row."""
    words = words or RegisterWords(selection.plan)
    for item in selection.engagements:
        canonical = _canonical(item) | {"marking": own_marking(selection.plan, item)}
        shown: dict[str, str | PlanDate] = dict(canonical)
        shown["kind"] = words.kind(item.kind)
        shown["countries"] = "; ".join(words.country(country) for country in item.country_ids)
        shown["start"] = item.dates.start
        shown["end"] = item.dates.end or ""
        yield RegisterRow(canonical, shown)


def _canonical(item: Engagement) -> dict[str, str]:
    return {
        "ref": clean_text(item.ref),
        "title": clean_text(item.title),
        "kind": canonical_kind(item.kind),
        "countries": ";".join(item.country_ids),
        "place": clean_text(item.place.name),
        "start": item.dates.start.iso,
        "end": item.dates.end.iso if item.dates.end else "",
        "level": item.level or "",
        "own_lead": clean_text(item.own_lead),
        "counterpart": clean_text(item.counterpart),
        "direction": item.direction or "",
        "source": clean_text(item.provenance),
        "status": item.status,
        "description": clean_text(item.description),
        "notes": clean_text(item.notes),
        "id": item.id,
    }


def _reads(read: Callable[[str], _Meaning], word: str) -> _Meaning | None:
    try:
        return read(word)
    except NotUnderstood:
        return None
