"""The parts of an engagement as sections of its panel: what it has of each table, and what can be added."""

from __future__ import annotations

from typing import Any

from app.domain.clearances import Clearance
from app.domain.delegates import Delegate
from app.domain.delegations import sizes
from app.domain.engagement import Engagement
from app.domain.english import ENGLISH
from app.domain.item_names import country_name
from app.domain.known_places import NO_PLACES, KnownPlaces
from app.domain.language import Language
from app.domain.participation import SIDE_TITLES
from app.domain.plan import Plan
from app.domain.programme_clocks import in_course, other_zone
from app.domain.programme_items import ProgrammeItem
from app.domain.records.amounts import Amount, Currency
from app.domain.records.record import Field, Item, Record
from app.domain.records.sort import Surface
from app.domain.tables import PARTS
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text, told
from app.services.due.ticking import is_ticked

_MOST_TOLD = 4
"""Fields that the second line of a part tells at most."""


@dataclass(frozen=True, slots=True)
class PartFact:
    """A field of a part that an engagement has one of, with what is in it."""

    title: Text
    said: str


@dataclass(frozen=True, slots=True)
class PartLine:
    """One part of several: what it is called, and below it what else is known. What can be ticked says whether it
    `is_done`."""

    id: str
    title: str
    detail: str
    is_done: bool | None = None


@dataclass(frozen=True, slots=True)
class PartSection:
    """What an engagement has of one table of parts: `facts` of the one, or a line for each of several.

    It does not `fit` where the kind has no such parts; what was recorded under another kind is still shown. `remark`
    is what the lines come to, where this says more than their number.
    """

    table: str
    title: Text
    facts: tuple[PartFact, ...]
    lines: tuple[PartLine, ...]
    fits: bool
    remark: Text = NOTHING

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been recorded."""
        return not self.facts and not self.lines


def part_sections(
    plan: Plan, item: Engagement, language: Language = ENGLISH, places: KnownPlaces = NO_PLACES
) -> tuple[PartSection, ...]:
    """A section for each table of parts that goes with the kind, or of which the engagement has some."""
    found = (_section(plan, record, item, language, places) for record in PARTS)
    return tuple(each for each in found if each.fits or not each.is_empty)


def fitting_parts(kind: str) -> tuple[Record, ...]:
    """The tables of parts that engagements of a kind have."""
    return tuple(record for record in PARTS if record.fits(kind))


def part_title(plan: Plan, record: Record, part: Item, language: Language = ENGLISH) -> str:
    """What a part is called beside its engagement, whose name is left out."""
    shown = {
        each.name: told(each.sort.said(getattr(part, each.name), plan.title_of), "", language) for each in record.naming
    }
    if isinstance(part, Clearance) and part.country is None:
        item = plan.engagements.get(part.engagement)
        shown["country"] = country_name(plan, item.host) if item is not None and item.host else ""
    return record.title_made_of({**shown, record.whole: ""})


def own_fields(record: Record, surface: Surface = Surface.FORM) -> tuple[Field, ...]:
    """The fields of a part on a surface, without the one that says whose it is."""
    return tuple(each for each in record.on(surface) if each.name != record.whole)


def _section(plan: Plan, record: Record, item: Engagement, language: Language, places: KnownPlaces) -> PartSection:
    parts = in_course(plan, item, places) if record.kind is ProgrammeItem else plan.parts(record.kind, item.id)
    facts: tuple[PartFact, ...] = ()
    lines: tuple[PartLine, ...] = ()
    if record.is_single:
        facts = tuple(fact for part in parts for fact in _facts(plan, record, part, language))
    else:
        lines = tuple(_line(plan, record, part, language, _clock(plan, part, item, places)) for part in parts)
    remark = _delegations(plan, item) if record.kind is Delegate and lines else NOTHING
    return PartSection(
        record.name, record.one if record.is_single else record.many, facts, lines, record.fits(item.kind), remark
    )


def _delegations(plan: Plan, item: Engagement) -> Text:
    said = tuple(text("{side}: {count}", side=SIDE_TITLES[side], count=size) for side, size in sizes(plan, item))
    return text("{parts:dots}", parts=said)


def _facts(plan: Plan, record: Record, part: Item, language: Language) -> list[PartFact]:
    filled = ((each, getattr(part, each.name)) for each in own_fields(record))
    return [
        PartFact(each.title, told(each.said(value, plan.title_of), "", language))
        for each, value in filled
        if each.is_stated(value)
    ]


def _clock(plan: Plan, part: Item, item: Engagement, places: KnownPlaces) -> Text | None:
    """Whose clock an item of a programme goes by, where it is another than the engagement's."""
    if not isinstance(part, ProgrammeItem) or part.begins is None:
        return None
    zone = other_zone(plan, part, item, places)
    return text("{zone} time", zone=zone) if zone is not None else None


def _line(plan: Plan, record: Record, part: Item, language: Language, clock: Text | None) -> PartLine:
    named = {each.name for each in record.naming}
    title = part_title(plan, record, part, language)
    told_of = [each for each in own_fields(record) if each.name not in named and each.sort.is_usual]
    # What a sum is counted in is said with it, and not without.
    counted_in = next((each for each in told_of if isinstance(each.sort, Currency)), None)
    currency = getattr(part, counted_in.name) if counted_in is not None else ""
    said = (
        _told(plan, each, getattr(part, each.name), language, currency if isinstance(each.sort, Amount) else "")
        for each in told_of
        if each is not counted_in
    )
    clocks = (told(clock, "", language),) if clock is not None else ()
    detail = [*clocks, *(each for each in said if each)][:_MOST_TOLD]
    title = title or told(record.one, "", language)
    return PartLine(part.id, title, " · ".join(detail), is_ticked(plan, record.name, part.id))


def _told(plan: Plan, field: Field, value: Any, language: Language, unit: str) -> str:
    if not field.is_stated(value):
        return ""
    said = told(field.said(value, plan.title_of), "", language)
    said = f"{said} {unit}" if unit else said
    return said if field.sort.stands_alone else f"{told(field.title, '', language)} {said}"
