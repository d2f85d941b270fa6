"""What was held of that which comes again: the editions of each forum or mechanism."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.services.edits.editions import by_date

_Kept = TypeVar("_Kept", bound=Item)


def held_editions(
    plan: Plan, items: Iterable[_Kept], edition: type[Any], field: str
) -> Iterator[tuple[_Kept, list[Engagement]]]:
    """Each item with the engagements, by date, whose part `edition` names it in a field.

    One whose last edition belongs to a series is left out: it comes with that.
    """
    found: defaultdict[str | None, list[Engagement]] = defaultdict(list)
    parts: Iterable[Any] = plan.records(edition).values()
    for part in parts:
        if part.id in plan.engagements:
            found[getattr(part, field)].append(plan.engagements[part.id])
    for item in items:
        held = by_date(found.get(item.id, ()))
        if not held or held[-1].series is None:
            yield item, held
