"""What a new part of an engagement begins with: what its engagement and the part before it tell of it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time, timedelta
from types import MappingProxyType
from typing import Any

from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.records.record import Item, Record
from app.services.edits.engagements import existing

_CARRIED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "actions": ("side", "due"),
        "clearances": ("country", "asked_on"),
        "contributions": ("role",),
        "costs": ("currency", "line", "payer"),
        "delegates": ("side", "nation", "group", "arrives", "leaves"),
        "gifts": ("way", "giver", "receiver", "nation", "currency"),
        "milestones": ("who", "anchor", "unit"),
        "vettings": ("sort", "nation", "state", "sent"),
    }
)
"""By table, what is the same again where somebody writes down one part after the other."""

_COUNTED: Mapping[str, str] = MappingProxyType({"agenda_items": "number", "delegates": "precedence"})
"""By table, the field that goes up by one from part to part."""


def part_begun(plan: Plan, record: Record, engagement_id: str, after: Item | None = None) -> dict[str, Any]:
    """The values of a new part that are known, by their fields; `after` is the one that was just written down.

    An item of a programme is on the first day of the engagement, or where there are others begins when the last of
    them ends; what is counted goes on behind the last. Raises EditRefused where the engagement is gone.
    """
    item = existing(plan, engagement_id)
    if record.kind is ProgrammeItem:
        there = plan.parts(ProgrammeItem, engagement_id)
        last = after if isinstance(after, ProgrammeItem) else max(there, key=_when, default=None)
        return {"day": item.dates.earliest} if last is None else _following(last)
    if after is None:
        return _first_count(plan, record, engagement_id)
    values = {name: getattr(after, name) for name in _CARRIED.get(record.name, ())}
    name = _COUNTED.get(record.name, "")
    if name and (count := getattr(after, name)) is not None:
        values[name] = count + 1
    return values


def _first_count(plan: Plan, record: Record, engagement_id: str) -> dict[str, Any]:
    """Counting goes on where it stopped, unless somebody left it out."""
    name = _COUNTED.get(record.name, "")
    counts = [getattr(each, name) for each in plan.parts(record.kind, engagement_id)] if name else []
    return {name: max(counts, default=0) + 1} if name and None not in counts else {}


def _following(last: ProgrammeItem) -> dict[str, Any]:
    """One that ends before it begins ends on the next day."""
    is_over_midnight = last.begins is not None and last.ends is not None and last.ends < last.begins
    return {"day": last.day + timedelta(days=is_over_midnight), "begins": last.ends or last.begins}


def _when(item: ProgrammeItem) -> tuple[Any, ...]:
    return item.day, item.begins or item.ends or time.min
