"""An empty plan for one nation, with everything that ships as data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.ranked_markings import markings_for
from app.domain.records.record import Item
from app.domain.settings import PlanSettings
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class NewPlan:
    """What a new plan must know: whose it is, when its year begins, what it is marked, since when there are records."""

    own_nation: str
    year_start: int = 1
    marking: str = ""
    title: str = ""
    organisation: str = ""
    records_begin: date | None = None


def make_plan(wish: NewPlan, shipped: Mapping[str, Iterable[Item]], today: date) -> Plan:
    """A plan without engagements; raises EditRefused for an unknown nation or month.

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
    return Plan.of({**shipped, "markings": markings_for(nation, ranked), "settings": (settings,)})
