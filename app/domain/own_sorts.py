"""The sorts of a plan's own fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import KW_ONLY
from types import MappingProxyType
from typing import Any, ClassVar

from app.domain.own_fields import OwnField, OwnSort
from app.domain.own_values import MOST, figure, own_name
from app.domain.records.choices import one_of
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Number
from app.domain.records.record import Field
from app.domain.records.sort import IdsOf, ItemsOf, NameOf, RankOf, Reading, Said, Sort
from app.domain.records.words import Words
from app.domain.value_classes import dataclass

OWN_FIELDS = "Own fields"
"""The part of the form in which they stand."""

_WIDEST = 30


@dataclass(frozen=True, slots=True)
class OwnNumber(Number):
    """A number of any size, with all its digits."""

    def show(self, value: Any, name_of: NameOf) -> str:
        """All its digits."""
        return "" if value is None else figure(value)


@dataclass(frozen=True, slots=True)
class OwnChoice(Words):
    """One of some words of the plan; a value that is none of them any more stays as it is."""

    _: KW_ONLY
    offers: tuple[str, ...] = ()

    is_choice: ClassVar[bool] = True

    def read(self, typed: str, reading: Reading) -> Any:
        """By the words, or by their beginning."""
        words = " ".join(typed.split())
        return one_of(words, {each: each for each in self.offers}) if words else ""

    def from_cells(self, texts: Sequence[str], reading: Any) -> Any:
        """One of the choices."""
        return self.read(texts[0], reading)

    def choices(self, items_of: ItemsOf) -> Sequence[tuple[str, Said]]:
        """The words."""
        return tuple((each, each) for each in self.offers)

    def offered(self, names: Callable[[str], Sequence[str]]) -> Sequence[str]:
        """The words."""
        return self.offers

    def part_order(self, part: str, rank_of: RankOf) -> Any:
        """By their order."""
        return self.offers.index(part) if part in self.offers else len(self.offers)

    def every_part(self, ids_of: IdsOf) -> Iterable[str] | None:
        """All of them."""
        return self.offers


def own_field(field: OwnField) -> Field:
    """An own field as a field of the engagement."""
    words = {
        "group": OWN_FIELDS,
        "is_own": True,
        "hint": field.hint,
        "is_usual": field.is_usual,
        "width": min(max(len(field.title) + 3, 14), _WIDEST),
    }
    return Field(own_name(field), _SORTS[field.sort](field, words), None if field.sort in _NONE else "")


_NONE = frozenset({OwnSort.NUMBER, OwnSort.DATE, OwnSort.PERSON})

_SORTS: Mapping[OwnSort, Callable[[OwnField, Any], Sort]] = MappingProxyType(
    {
        OwnSort.TEXT: lambda field, words: Words(field.title, **words),
        OwnSort.NUMBER: lambda field, words: OwnNumber(
            field.title, low=-MOST, high=MOST, has_parts=True, optional=True, **words
        ),
        OwnSort.DATE: lambda field, words: Day(field.title, **words),
        OwnSort.CHOICE: lambda field, words: OwnChoice(
            field.title, offers=field.choices, facet=True, grouping=True, **words
        ),
        OwnSort.PERSON: lambda field, words: Ref(
            field.title, "people", gone=Gone.UNLINK, facet=True, grouping=True, **words
        ),
    }
)
