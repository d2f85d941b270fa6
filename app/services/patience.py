"""Long work that can be ended: it asks now and then whether to go on."""

from __future__ import annotations

from collections.abc import Callable

Check = Callable[[], None]
"""Called between two steps of long work; raises what ends it, where nobody wants to wait any longer."""


def go_on() -> None:
    """Nobody ends the work."""
