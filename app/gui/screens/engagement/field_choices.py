"""What the fields of an engagement offer: choices of lists, and names to complete what is typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from app.domain.geography import Place
from app.domain.natural_order import by_name
from app.domain.plan import Plan
from app.domain.records.sort import Sort
from app.domain.wording import Text
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.widgets.plain_text import capital
from app.gui.workspace.document import words
from app.services.importing.field_reading import FieldReading

_NOTHING = "–"


def choices_of(sort: Sort, reading: FieldReading) -> list[tuple[str, str]]:
    """What there is to choose from; words of ours begin with a capital here."""
    offered = sort.choices(reading.items)
    return [(each, capital(words(said)) if isinstance(said, Text) else said) for each, said in offered]


class ReadsNow(Protocol):
    """Whoever reads for the plan as it is now."""

    @property
    def reading(self) -> FieldReading:
        """What the plan makes of typed words."""


def offer_choices(editor: ChoiceEditor, sort: Sort, now: ReadsNow) -> None:
    """Let an editor offer what there is to choose from; of engagements, which come and go with each edit and of which
    there are thousands, once its list is opened."""
    nothing = () if sort.must else (("", _NOTHING),)

    def choices() -> Iterable[tuple[str, str]]:
        return (*nothing, *choices_of(sort, now.reading))

    if "engagements" in sort.into:
        editor.offer(choices, lambda each: now.reading.said(sort, each) or _NOTHING)
    else:
        editor.set_choices(choices())


def names_offered(plan: Plan, reading: FieldReading, places: Iterable[Place]) -> Mapping[str, Sequence[str]]:
    """The names that complete what is typed, by field."""
    return {
        "countries": sorted(reading.offered("countries")),
        "host": sorted(reading.names("countries"), key=by_name),
        "place": sorted({known.name for known in places}),
        "marking": reading.offered("marking"),
        "own_lead": sorted({person.name for person in plan.people.values() if person.is_principal}),
    }
