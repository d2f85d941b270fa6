"""An empty plan for one nation, with everything that ships as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from app.domain.identity import new_id
from app.domain.markings import unranked
from app.domain.plan import Plan
from app.domain.ranked_markings import RankedMarking, markings_for, table_of
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class NewPlan:
    """What a new plan must know: whose it is, when its year begins, what it is marked, since when there are records.

    `ranks_as` is the level that words of the marking stand as high as which the table of the plan does not have; where
    it is empty they count as higher than all.
    """

    own_nation: str
    year_start: int = 1
    marking: str = ""
    title: str = ""
    organisation: str = ""
    records_begin: date | None = None
    ranks_as: str = ""


def make_plan(wish: NewPlan, shipped: Mapping[str, Iterable[Item]], today: date) -> Plan:
    """A plan without engagements; raises EditRefused for an unknown nation, month or level.

    The home time zone is the first (capital's) zone of the own nation, and UTC where it
    has none. Its records begin on the day that was wished, else, as it is supposed, on the day on
    which it is made.
    """
    nations = {item.id: item for item in shipped["countries"]}
    nation = wish.own_nation.strip().upper()
    if nation not in nations:
        raise EditRefused(
            text(
                "‘{nation}’ is not the code of a country. No plan was made. "
                "Give the two letters of ISO 3166, such as AU, FR or KE.",
                nation=wish.own_nation,
            )
        )
    if not 1 <= wish.year_start <= 12:
        raise EditRefused(text("A plan year begins in a month from 1 to 12. No plan was made."))
    own = nations[nation]
    zones: tuple[str, ...] = getattr(own, "zones", ())
    name: str = getattr(own, "name", nation)
    settings = PlanSettings(
        plan_uid=new_id(),
        own_nation=nation,
        title=wish.title or f"{name}: engagement plan",
        organisation=wish.organisation,
        year_start=wish.year_start,
        marking=wish.marking.strip(),
        home_zone=zones[0] if zones else "UTC",
        records_begin=wish.records_begin,
        made_on=today,
    )
    ranked: Iterable[Any] = shipped["markings"]
    markings = with_own_marking(markings_for(nation, ranked), settings.marking, wish.ranks_as)
    return Plan.of({**shipped, "markings": markings, "settings": (settings,)})


def with_own_marking(levels: Sequence[RankedMarking], marking: str, ranks_as: str) -> tuple[RankedMarking, ...]:
    """The levels, and those words of a marking that are none of them, as high as the level that is named.

    Without one nothing is added. Raises EditRefused for a level that is not among them.
    """
    if not ranks_as or not (words := unranked([marking], table_of(levels))):
        return tuple(levels)
    like = next((each for each in levels if each.title.casefold() == ranks_as.strip().casefold()), None)
    if like is None:
        raise EditRefused(
            text(
                "‘{level}’ is none of the markings of this plan. No plan was made. Name one of {levels:or}.",
                level=ranks_as,
                levels=tuple(f"‘{title}’" for title in dict.fromkeys(each.title for each in levels)),
            )
        )
    own = (RankedMarking(id=new_id(), title=each, rank=like.rank) for each in words)
    return (*levels, *own)
