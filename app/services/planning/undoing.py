"""What can still be undone when a plan is opened again."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.changes import Change

REMEMBERED = 100
"""How many of the last changes are looked at when a plan is opened; in one session there is no limit."""


def still_done(newest_first: Iterable[Change], author: str) -> tuple[Change, ...]:
    """The changes that one person made and did not undo, oldest first, back to the last by another hand.

    An undo takes the change that it reverts away, with those behind it that were one step with it;
    where it reverts none that is left, something was changed in between, and what lies before is left alone.
    """
    done: list[Change] = []
    for change in reversed(tuple(newest_first)):
        if change.is_empty:
            continue
        if change.author != author:
            done.clear()
        elif not change.reverts:
            done.append(change)
        else:
            ids = [each.id for each in done]
            del done[ids.index(change.reverts) if change.reverts in ids else 0 :]
    return tuple(done)
