"""What of an edition comes along to the one that is made from it, and what stays with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from app.domain.changes import ItemChange
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.record import Record, record_of
from app.domain.tables import PARTS
from app.domain.wording import Text, text

_ASKS = text("questions to ministries")
_OBJECTIVES = record_of(Engagement)["objectives"].title


def coming_along(former: Engagement, made: Engagement, items: Iterable[ItemChange]) -> tuple[Text, ...]:
    """What the changes that make an edition bring with it, by sort with how many of each, in the order of the panel."""
    added = Counter(each.table for each in items if each.before is None)
    kept = set(former.objectives) & set(made.objectives)
    return (*_parts(added), *_some(_OBJECTIVES, len(kept)))


def staying_behind(plan: Plan, former: Engagement, items: Iterable[ItemChange]) -> tuple[Text, ...]:
    """What the former edition has and the new one begins without."""
    added = {each.table for each in items if each.before is None}
    had = Counter({each.name: len(plan.parts(each.kind, former.id)) for each in PARTS if each.name not in added})
    return (*_parts(had), *_some(_ASKS, len(plan.ids("ask_by_engagement", former.id))))


def _parts(counts: Counter[str]) -> tuple[Text, ...]:
    return tuple(_said(each, counts[each.name]) for each in PARTS if counts[each.name])


def _said(record: Record, count: int) -> Text:
    if record.is_single:
        return text("{what}", what=record.one)
    return text("{what} {count}", what=record.many, count=count)


def _some(what: Text, count: int) -> tuple[Text, ...]:
    return (text("{what} {count}", what=what, count=count),) if count else ()
