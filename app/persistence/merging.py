"""Two hands on one shared plan: their edits are joined field by field, or one is refused with both values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.domain.changes import ItemChange
from app.domain.records.record import Item
from app.domain.spans import Dates
from app.persistence import messages
from app.services.planning.merging import WHOLE, EditClash, Key, merge
from app.services.ports import PlanOutOfDate


def join(
    mine: Iterable[ItemChange], current: Mapping[Key, Item | None], author_of: Callable[[Key], str]
) -> tuple[ItemChange, ...]:
    """My edits laid on what others have made of the items meanwhile; `current` has every one of them.

    A field that I changed and another hand changed to something else is refused:
    raises PlanOutOfDate with both values. Fields that I left alone keep theirs.
    """
    merged = merge(mine, lambda table, item_id: current[table, item_id])
    for clash in merged.clashes:
        author = author_of((clash.table, clash.id))
        field = "all" if clash.field == WHOLE else clash.field
        raise PlanOutOfDate(
            messages.out_of_date(_name(clash, current), field, _shown(clash.theirs), _shown(clash.mine), author)
        )
    return merged.items


def _name(clash: EditClash, current: Mapping[Key, Item | None]) -> str:
    item = current[clash.table, clash.id]
    if item is None:
        item = clash.mine if clash.mine is not None else clash.was
    return _words(item) or f"{clash.table} {clash.id}"


def _shown(value: object) -> str:
    if value is None:
        return "nothing (deleted or empty)"
    if isinstance(value, Dates):
        start, end = value.start.iso, value.end.iso if value.end is not None else "?"
        return start if start == end else f"{start} to {end}"
    if isinstance(value, tuple | frozenset):
        return ", ".join(sorted(map(_shown, value))) or "none"
    return f"“{value}”" if isinstance(value, str) else _words(value) or str(value)


def _words(value: object) -> str:
    """What people call it: its title, name, question, verdict or country, whichever it has."""
    words = (getattr(value, field, "") for field in ("title", "name", "question", "verdict", "country"))
    return next((f"“{word}”" for word in words if word), "")
