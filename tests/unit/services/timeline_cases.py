"""What the tests of the timeline share: a plan of two regions, and layouts of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.kinds import Family
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.rules import ALL_RULES
from app.services.filtering.plan_filter import by_date
from app.services.layouts.timeline import RowKey, Timeline, TimelineOptions, timeline
from app.services.review.review import review
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on

AS_OF = "2027-01-15"

AFRICA = "defence/africa"
ASIA = "defence/asia"

PLACES: tuple[Item, ...] = (
    make.country("NO", "Norway"),
    make.country("KE", "Kenya"),
    make.country("TZ", "Tanzania"),
    make.country("SA", "Saudi Arabia", weekend=frozenset({5, 6})),
    make.country("JP", "Japan"),
    make.country("PW", "Palau"),
    make.scheme(),
    make.region(AFRICA, "KE TZ", title="Africa", position=2),
    make.region(ASIA, "SA JP", title="Asia", position=1),
    make.kind("ship-visit", title="Ship visit", code="SV", position=2),
    make.kind("exercise", title="Exercise", code="EX", family=Family.TRAINING, icon="target-arrow", position=1),
)
"""Palau lies in no region."""


def plan_of(*items: Item, **settings: Any) -> Plan:
    """A plan of these items with the countries, regions and kinds above; items may replace them."""
    return make.plan_with(*PLACES, *items, **settings)


def laid(plan: Plan, *shown: str, **options: Any) -> Timeline:
    """The timeline of a plan as of `AS_OF`, reviewed by all rules; of all engagements unless some are named."""
    ids = tuple(item.id for item in sorted(plan.engagements.values(), key=by_date) if not shown or item.id in shown)
    return timeline(plan, review(plan, facts_on(AS_OF), ALL_RULES), ids, TimelineOptions(**options))


def lines(layout: Timeline) -> list[str]:
    """The rows as the left column shows them, rows under a header indented."""
    return [f"{'  ' * row.level}{row.title} {row.count}" for row in layout.rows]


def row_of(layout: Timeline, country: str) -> int:
    """The row of a country that is shown."""
    at = next((at for at, row in enumerate(layout.rows) if row.key.leaf == country), None)
    assert at is not None, f"{country} has no row"
    return at


def day(iso: str) -> int:
    """The ordinal of a day."""
    return date.fromisoformat(iso).toordinal()


def year(number: int = 2027) -> tuple[int, int]:
    """The days of a calendar year."""
    return day(f"{number}-01-01"), day(f"{number + 1}-01-01")


KENYA = RowKey(AFRICA, "KE")
