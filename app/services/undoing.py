"""What can still be undone when a plan is opened again."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.changes import Change

REMEMBERED = 100
"""How many of the last changes are looked at when a plan is opened; in one session there is no limit."""


def still_done(newest_first: Iterable[Change], author: str) -> tuple[Change, ...]:
    """The changes that one person made and did not undo, oldest first, back to the last by another hand.

    An undo takes the change that it reverts away; where that is not the last one
    left, something was changed in between, and what lies before is left alone.
    """
    done: list[Change] = []
    for change in reversed(tuple(newest_first)):
        if change.is_empty:
            continue
        if change.author != author:
            done.clear()
        elif not change.reverts:
            done.append(change)
        elif done and done[-1].id == change.reverts:
            done.pop()
        else:
            done.clear()
    return tuple(done)
