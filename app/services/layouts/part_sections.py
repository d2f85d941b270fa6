"""The parts of an engagement as sections of its panel: what it has of each table, and what can be added."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain.engagement import Engagement
from app.domain.english import ENGLISH
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.records.record import Field, Item, Record
from app.domain.records.sort import Surface
from app.domain.tables import PARTS
from app.domain.wording import Text, told

_MOST_TOLD = 4
"""Fields that the second line of a part tells at most."""


@dataclass(frozen=True, slots=True)
class PartFact:
    """A field of a part that an engagement has one of, with what is in it."""

    title: Text
    said: str


@dataclass(frozen=True, slots=True)
class PartLine:
    """One part of several: what it is called, and below it what else is known."""

    id: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True)
class PartSection:
    """What an engagement has of one table of parts: `facts` of the one, or a line for each of several.

    It does not `fit` where the kind has no such parts; what was recorded under another kind is still shown.
    """

    table: str
    title: Text
    facts: tuple[PartFact, ...]
    lines: tuple[PartLine, ...]
    fits: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been recorded."""
        return not self.facts and not self.lines


def part_sections(plan: Plan, item: Engagement, language: Language = ENGLISH) -> tuple[PartSection, ...]:
    """A section for each table of parts that goes with the kind, or of which the engagement has some."""
    found = (_section(plan, record, item, language) for record in PARTS)
    return tuple(each for each in found if each.fits or not each.is_empty)


def fitting_parts(kind: str) -> tuple[Record, ...]:
    """The tables of parts that engagements of a kind have."""
    return tuple(record for record in PARTS if record.fits(kind))


def part_title(plan: Plan, record: Record, part: Item) -> str:
    """What a part is called beside its engagement, whose name is left out."""
    if record.titled and all(each.name != record.whole for each in record.naming):
        return record.titled_with(part, plan.title_of)
    shown = (
        each.sort.show(getattr(part, each.name), plan.title_of) for each in record.naming if each.name != record.whole
    )
    return " · ".join(words for each in shown if (words := " ".join(each.split())))


def own_fields(record: Record, surface: Surface = Surface.FORM) -> tuple[Field, ...]:
    """The fields of a part on a surface, without the one that says whose it is."""
    return tuple(each for each in record.on(surface) if each.name != record.whole)


def _section(plan: Plan, record: Record, item: Engagement, language: Language) -> PartSection:
    parts = plan.parts(record.kind, item.id)
    facts: tuple[PartFact, ...] = ()
    lines: tuple[PartLine, ...] = ()
    if record.is_single:
        facts = tuple(fact for part in parts for fact in _facts(plan, record, part, language))
    else:
        lines = tuple(_line(plan, record, part, language) for part in parts)
    return PartSection(
        record.name, record.one if record.is_single else record.many, facts, lines, record.fits(item.kind)
    )


def _facts(plan: Plan, record: Record, part: Item, language: Language) -> list[PartFact]:
    filled = ((each, getattr(part, each.name)) for each in own_fields(record))
    return [
        PartFact(each.title, _with_unit(each, told(each.sort.tell(value, plan.title_of), "", language)))
        for each, value in filled
        if value != each.empty and not each.sort.is_empty(value)
    ]


def _line(plan: Plan, record: Record, part: Item, language: Language) -> PartLine:
    named = {each.name for each in record.naming}
    title = part_title(plan, record, part)
    told_of = [each for each in own_fields(record) if each.name not in named and each.sort.is_usual]
    said = (_told(plan, each, getattr(part, each.name), language) for each in told_of)
    detail = [each for each in said if each][:_MOST_TOLD]
    return PartLine(part.id, title or told(record.one, "", language), " · ".join(detail))


def _told(plan: Plan, field: Field, value: Any, language: Language) -> str:
    if value == field.empty or field.sort.is_empty(value):
        return ""
    said = _with_unit(field, told(field.sort.tell(value, plan.title_of), "", language))
    return said if field.sort.stands_alone else f"{told(field.title, '', language)} {said}"


def _with_unit(field: Field, said: str) -> str:
    return f"{said} {field.sort.unit}" if field.sort.unit and said else said
