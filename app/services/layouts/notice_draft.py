"""The draft of a notice to other states: what an exercise holds of what such a notice says, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.contributions import CONTRIBUTION_TITLES, MEASURED, Contribution, Strength
from app.domain.engagement import Engagement
from app.domain.exercises import EXERCISE_KINDS, EXERCISE_TITLES, Exercise
from app.domain.item_names import country_name
from app.domain.notices import STRENGTH_COUNTS, reached_measures, strength_of
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.domain.regimes import MeasureSort
from app.domain.wording import Text, text
from app.services.texts.marked_outputs import own_marking

NOT_KNOWN = text("not known yet")
"""Stands where a notice needs something that nobody has entered."""

Line = tuple[Text | str, Text | str]
"""What is said, and how it is."""


def notice_draft(plan: Plan, item: Engagement) -> list[Line]:
    """The lines of a notice of an exercise; empty for engagements of other kinds.

    What a notice needs and nobody entered stands there as not known. The numbers are general knowledge of the Vienna
    Document, to be checked against its text.
    """
    if item.kind not in EXERCISE_KINDS:
        return []
    exercise = plan.part(Exercise, item.id) or Exercise(item.id)
    declared = record_of(Exercise)
    host = item.host
    lines: list[Line] = [
        (text("Marking"), own_marking(plan, item)),
        (text("Activity"), item.title),
        (declared["sort"].title, EXERCISE_TITLES[exercise.sort] if exercise.sort is not None else NOT_KNOWN),
        (declared["objective"].title, exercise.objective or NOT_KNOWN),
        (text("Host"), country_name(plan, host) if host else NOT_KNOWN),
        (declared["area"].title, exercise.area or item.place.name or NOT_KNOWN),
        (text("Dates"), text("{dates}", dates=item.dates)),
        (declared["deploys_from"].title, _day(exercise.deploys_from)),
        (declared["recovered_by"].title, _day(exercise.recovered_by)),
        *_nations(plan, item),
        (text("All nations together"), _strength(strength_of(plan, item.id))),
        *_measures(plan, item),
        (declared["signs"].title, exercise.signs or NOT_KNOWN),
        (declared["notice"].title, exercise.notice or NOT_KNOWN),
    ]
    return lines


def _nations(plan: Plan, item: Engagement) -> Iterator[Line]:
    for each in plan.parts(Contribution, item.id):
        strength = _strength(Strength(**{name: getattr(each, name) for name in MEASURED}))
        role = CONTRIBUTION_TITLES[each.role]
        said = (
            text("{role}; {units}; {strength}", role=role, units=each.units, strength=strength)
            if each.units
            else text("{role}; {strength}", role=role, strength=strength)
        )
        yield country_name(plan, each.nation), said


def _measures(plan: Plan, item: Engagement) -> Iterator[Line]:
    strength = strength_of(plan, item.id)
    for sort in (MeasureSort.NOTICE, MeasureSort.AIR_PART, MeasureSort.OBSERVATION):
        for reached in reached_measures(plan, strength, sort):
            latest = text("the last day is {day:weekday}", day=reached.latest(item)) if reached.measure.days else ""
            yield plan.title_of("csbm_measures", reached.measure.id), latest or text("holds")


def _strength(strength: Strength) -> Text:
    known = [(name, number) for name in MEASURED if (number := getattr(strength, name)) is not None]
    said = tuple(STRENGTH_COUNTS[name](number) for name, number in known)
    return text("{all:and}", all=said or (NOT_KNOWN,))


def _day(day: date | None) -> Text:
    return NOT_KNOWN if day is None else text("{day:weekday}", day=day)
