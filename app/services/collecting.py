"""When Python looks for garbage that only a search finds: objects that hold each other."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 20_000
"""Items of a plan through which the collector of cyclic garbage takes longer than a frame."""


@contextmanager
def without_collecting() -> Iterator[None]:
    """Make many frozen values without that search: they never hold each other, and to look for it over and
    over among 100,000 new objects takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def spare_collecting(items: int) -> None:
    """What was just made of so many items stays and is no garbage: where they are many, the collector need not look
    through it again and again, while the window waits."""
    if items >= MANY:
        gc.freeze()
