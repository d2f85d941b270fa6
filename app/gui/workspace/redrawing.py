"""A view whose drawing failed is drawn anew when it is next shown, so that a fault does not stay on the screen."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar


class Redrawn(Protocol):
    """A view that draws itself when it is next shown, where what it shows is no longer so."""

    _is_stale: bool


_View = TypeVar("_View", bound=Redrawn)


def begun_anew(draw: Callable[[_View], None]) -> Callable[[_View], None]:
    """Let a drawing that failed be due again; the error goes on to whoever tells of faults."""

    @wraps(draw)
    def drawn(view: _View, *_unused: Any) -> None:
        try:
            draw(view)
        except Exception:
            view._is_stale = True
            raise

    return drawn
