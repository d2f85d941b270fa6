"""The first steps of an empty plan: what it needs before it is of use, and how far it has come."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import NOTHING, Text, text
from app.domain.wording_values import Count, engagements_count


class FirstStep(StrEnum):
    """What a new plan is given, in the order in which it helps."""

    NATION = "nation"
    YEAR = "year"
    REGIONS = "regions"
    TIERS = "tiers"
    PEOPLE = "people"
    OBJECTIVES = "objectives"
    CONTACTS = "contacts"
    IMPORT = "import"


STEP_TITLES: Mapping[FirstStep, Text] = MappingProxyType(
    {
        FirstStep.NATION: Text("Own nation"),
        FirstStep.YEAR: Text("Plan year"),
        FirstStep.REGIONS: Text("Regions"),
        FirstStep.TIERS: Text("Tiers of countries"),
        FirstStep.PEOPLE: Text("People"),
        FirstStep.OBJECTIVES: Text("Objectives"),
        FirstStep.CONTACTS: Text("Contacts"),
        FirstStep.IMPORT: Text("Import"),
    }
)

STEP_PURPOSES: Mapping[FirstStep, Text] = MappingProxyType(
    {
        FirstStep.NATION: Text("Whose plan it is: holidays, weekends and the time at home follow."),
        FirstStep.YEAR: Text("The month in which your year begins: quarters and totals go by it."),
        FirstStep.REGIONS: Text("How the world is divided when presence and absence are counted."),
        FirstStep.TIERS: Text("How much each country matters: without tiers, no gap can be seen."),
        FirstStep.PEOPLE: Text("Your principals: you are warned when one is booked twice."),
        FirstStep.OBJECTIVES: Text("What the year is for: what nothing serves is pointed out."),
        FirstStep.CONTACTS: Text("Whom you ask in ministries and embassies, and by when they answer."),
        FirstStep.IMPORT: Text("The list that you have, from Excel, CSV or a calendar; or plan a first engagement."),
    }
)


@dataclass(frozen=True, slots=True)
class StepStanding:
    """How far a step has come: whether the plan shows that it is done, and what the plan has of it."""

    step: FirstStep
    is_done: bool
    found: Text = NOTHING


def first_steps(plan: Plan) -> tuple[StepStanding, ...]:
    """All first steps in order, as the plan itself shows them: nothing else remembers what was done."""
    return tuple(_standing(plan, step) for step in FirstStep)


def steps_after(plan: Plan, before: Iterable[StepStanding], tables: Collection[str]) -> tuple[StepStanding, ...]:
    """The steps once a change touched these tables; law: they are those of `first_steps`.

    What the tables do not bear on stays: most edits are of engagements, and must not walk through all people.
    """
    return tuple(each if _TABLES[each.step].isdisjoint(tables) else _standing(plan, each.step) for each in before)


def _standing(plan: Plan, step: FirstStep) -> StepStanding:
    found = _FOUND[step](plan)
    return StepStanding(step, bool(found.source), found)


def steps_done(steps: tuple[StepStanding, ...]) -> int:
    """How many of the steps are done."""
    return sum(each.is_done for each in steps)


def _nation(plan: Plan) -> Text:
    own = plan.settings.own_nation
    return text("{nation}", nation=country_name(plan, own)) if own in plan.countries else NOTHING


def _year(plan: Plan) -> Text:
    """A plan from outside may hold any number for the month."""
    month = plan.settings.year_start
    if not 1 <= month <= 12:
        return NOTHING
    # Any year does: only its months are said.
    return text("{months:months} of every year", months=DaySpan(date(2001, month, 1), date(2002, month, 1)))


def _regions(plan: Plan) -> Text:
    """Done when every other country lies in a region of the plan's scheme."""
    scheme = plan.settings.scheme
    count = sum(1 for region in plan.regions.values() if region.scheme == scheme)
    others = (country for country in plan.countries if country != plan.settings.own_nation)
    if not count or any(plan.region_of(country) is None for country in others):
        return NOTHING
    return _counted(Count(count, "region", "regions"))


def _tiers(plan: Plan) -> Text:
    return _counted(Count(len(plan.tiers), "country with a tier", "countries with a tier"))


def _people(plan: Plan) -> Text:
    """Holders of posts are people too; only principals have a diary here."""
    count = sum(1 for person in plan.people.values() if person.is_principal)
    return _counted(Count(count, "principal", "principals"))


def _objectives(plan: Plan) -> Text:
    return _counted(Count(len(plan.objectives), "objective", "objectives"))


def _contacts(plan: Plan) -> Text:
    return _counted(Count(len(plan.posts), "contact", "contacts"))


def _engagements(plan: Plan) -> Text:
    return _counted(engagements_count(len(plan.engagements)))


def _counted(count: Count) -> Text:
    return text("{items}", items=count) if count.number else NOTHING


_FOUND: Mapping[FirstStep, Callable[[Plan], Text]] = MappingProxyType(
    {
        FirstStep.NATION: _nation,
        FirstStep.YEAR: _year,
        FirstStep.REGIONS: _regions,
        FirstStep.TIERS: _tiers,
        FirstStep.PEOPLE: _people,
        FirstStep.OBJECTIVES: _objectives,
        FirstStep.CONTACTS: _contacts,
        FirstStep.IMPORT: _engagements,
    }
)
"""What the plan has of each step, in words; NOTHING while it is still to be done."""

_TABLES: Mapping[FirstStep, frozenset[str]] = MappingProxyType(
    {
        FirstStep.NATION: frozenset({"settings", "countries"}),
        FirstStep.YEAR: frozenset({"settings"}),
        FirstStep.REGIONS: frozenset({"settings", "countries", "regions"}),
        FirstStep.TIERS: frozenset({"tiers"}),
        FirstStep.PEOPLE: frozenset({"people"}),
        FirstStep.OBJECTIVES: frozenset({"objectives"}),
        FirstStep.CONTACTS: frozenset({"posts"}),
        FirstStep.IMPORT: frozenset({"engagements"}),
    }
)

STEP_TABLES: frozenset[str] = frozenset().union(*_TABLES.values())
"""The tables of the plan by which the steps are told."""
