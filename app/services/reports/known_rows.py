"""The lines of engagements as they were made before, for a document of a plan in which little has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.services.reports.rows import EngagementRow, engagement_row

_OWN_TABLES = frozenset({"engagements", "asks"})
"""Of these a line tells its own items alone; anything else of the plan may be told by every line."""


@dataclass(frozen=True, slots=True)
class _Known:
    item: Engagement
    asks: Mapping[str, Ask]
    row: EngagementRow


@dataclass(frozen=True, slots=True)
class _Edition:
    plan: Plan
    as_of: date
    rows: Mapping[str, _Known]

    def serves(self, plan: Plan, as_of: date) -> bool:
        """Whether nothing changed but engagements and asks."""
        others = RECORDS.keys() - _OWN_TABLES
        return as_of == self.as_of and all(plan.table(name) is self.plan.table(name) for name in others)


class KnownRows:
    """Makes the lines of engagements, and gives again those of which nothing changed since the document before."""

    def __init__(self) -> None:
        self._last: _Edition | None = None

    def rows(self, plan: Plan, items: Iterable[Engagement], as_of: date) -> dict[str, EngagementRow]:
        """By the id of each engagement what `engagement_row` makes of it; the very same values where it knows them."""
        last = self._last
        before = last.rows if last is not None and last.serves(plan, as_of) else {}
        made = {item.id: _line(plan, item, as_of, before.get(item.id)) for item in items}
        self._last = _Edition(plan, as_of, made)
        return {item_id: each.row for item_id, each in made.items()}


def _line(plan: Plan, item: Engagement, as_of: date, known: _Known | None) -> _Known:
    ids = plan.ids("ask_by_engagement", item.id)
    if known is not None and known.item is item and known.asks.keys() == ids:
        held = plan.asks
        if all(held[each] is ask for each, ask in known.asks.items()):
            return known
    return _Known(item, {each: plan.asks[each] for each in ids}, engagement_row(plan, item, as_of))
