"""Two hands on one shared plan: their edits are joined field by field, or one is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any

from app.domain.changes import ItemChange
from app.domain.indexes import Item
from app.domain.spans import Dates
from app.persistence import messages
from app.services.ports import PlanOutOfDate

Key = tuple[str, str]


def join(
    mine: Iterable[ItemChange], current: Mapping[Key, Item | None], author_of: Callable[[Key], str]
) -> tuple[ItemChange, ...]:
    """My edits laid on what others have made of the items meanwhile; `current` has every one of them.

    A field that I changed and another hand changed to something else is refused:
    raises PlanOutOfDate with both values. Fields that I left alone keep theirs.
    """
    state = dict(current)
    joined: list[ItemChange] = []
    for change in mine:
        key = (change.table, change.id)
        after = _joined(change, state[key], author_of)
        if after != state[key]:
            joined.append(ItemChange(change.table, change.id, state[key], after))
        state[key] = after
    return tuple(joined)


def _joined(change: ItemChange, theirs: Item | None, author_of: Callable[[Key], str]) -> Item | None:
    before, after, key = change.before, change.after, (change.table, change.id)
    if theirs in (before, after):
        return after
    if before is None or after is None or theirs is None:
        raise PlanOutOfDate(messages.out_of_date(_name(change), "all", _shown(theirs), _shown(after), author_of(key)))
    settled: dict[str, Any] = {}
    for field in fields(before):
        was, wanted, is_now = (getattr(item, field.name) for item in (before, after, theirs))
        if wanted in (was, is_now):
            continue
        if is_now != was:
            raise PlanOutOfDate(
                messages.out_of_date(_name(change), field.name, _shown(is_now), _shown(wanted), author_of(key))
            )
        settled[field.name] = wanted
    return replace(theirs, **settled)


def _name(change: ItemChange) -> str:
    item = change.after or change.before
    return _words(item) or f"{change.table} {change.id}"


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
