"""What the fields of an engagement offer: choices of lists, and names to complete what is typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.records.sort import Sort
from app.domain.wording import Text
from app.gui.widgets.plain_text import capital
from app.gui.workspace.document import words
from app.services.importing.field_reading import FieldReading


def choices_of(sort: Sort, reading: FieldReading) -> list[tuple[str, str]]:
    """What there is to choose from; words of ours begin with a capital here."""
    offered = sort.choices(reading.items)
    return [(each, capital(words(said)) if isinstance(said, Text) else said) for each, said in offered]


def names_offered(plan: Plan, reading: FieldReading, places: Iterable[Place]) -> Mapping[str, Sequence[str]]:
    """The names that complete what is typed, by field."""
    return {
        "countries": sorted(reading.offered("countries")),
        "host": sorted(reading.names("countries")),
        "place": sorted({known.name for known in places}),
        "marking": reading.offered("marking"),
        "own_lead": sorted({person.name for person in plan.people.values() if person.is_principal}),
    }
