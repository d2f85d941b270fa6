"""The plan's table of markings: how high each level stands, over all schemes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from types import MappingProxyType
from typing import Annotated

from app.domain.markings import MarkingTable
from app.domain.records.days import Day
from app.domain.records.numbers import MOST, Number
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass


@record(
    "markings",
    number=28,
    one="marking",
    many="Markings",
    titled="{title}",
    ships=True,
    ordered="rank",
    about="How high each marking stands, whatever its scheme: of two, that with the higher rank counts.",
)
@dataclass(frozen=True, slots=True)
class RankedMarking:
    """A level of a scheme of markings; of two levels the one with the greater `rank` is higher, whatever the scheme.

    Levels of the same rank are not compared: both are carried. A marking that no item names counts as higher
    than all. `since` is the day from which the scheme has it, as the source says.
    """

    id: str
    title: Annotated[str, Words("Marking", must=True, names=True, width=24, is_usual=True)]
    rank: Annotated[int, Number("Rank", low=0, high=MOST, width=8, is_usual=True)]
    scheme: Annotated[str, Words("Scheme", facet=True, width=16, is_usual=True)] = ""
    since: Annotated[date | None, Day("Since", width=14, is_usual=True)] = None
    source: Annotated[str, Prose("Source", width=34, is_usual=True)] = ""
    checked: Annotated[date | None, Day("Checked", width=14, is_usual=True)] = None


def table_of(levels: Iterable[RankedMarking]) -> MarkingTable:
    """The table that these make; a level that is named twice has the higher of its ranks."""
    return _table(tuple(sorted((each.rank, each.scheme, each.title) for each in levels)))


@lru_cache(maxsize=8)
def _table(levels: tuple[tuple[int, str, str], ...]) -> MarkingTable:
    schemes: dict[str, tuple[str, ...]] = {}
    for _, scheme, title in levels:
        schemes[scheme] = (*schemes.get(scheme, ()), title)
    return MarkingTable(schemes, {title: rank for rank, _, title in levels})


NATIONAL_SCHEMES = MappingProxyType({"uk": "GB", "au": "AU"})
"""The schemes of one state, by the state; the others are for everybody."""

_USUAL_SCHEME = "uk"
"""What nations have whose own scheme does not ship: that of the form most known."""


def markings_for(nation: str, shipped: Iterable[RankedMarking]) -> tuple[RankedMarking, ...]:
    """The markings that a new plan of a nation has: its own scheme and those for everybody.

    Two schemes that both know the same word would leave open which of them a marking is of.
    """
    own = _own_scheme(nation)
    return tuple(each for each in shipped if each.scheme == own or each.scheme not in NATIONAL_SCHEMES)


def markings_offered(nation: str, schemes: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The markings to choose from for a plan of a nation: its own scheme before those for everybody, each word once."""
    return tuple(dict.fromkeys(title for levels in schemes_for(nation, schemes).values() for title in levels))


def schemes_for(nation: str, schemes: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """The schemes that a plan of a nation has, its own before those for everybody."""
    own = _own_scheme(nation)
    for_all = (scheme for scheme in schemes if scheme not in NATIONAL_SCHEMES)
    return {scheme: tuple(schemes[scheme]) for scheme in (own, *for_all) if scheme in schemes}


def _own_scheme(nation: str) -> str:
    return next((scheme for scheme, state in NATIONAL_SCHEMES.items() if state == nation), _USUAL_SCHEME)
