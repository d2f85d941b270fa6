"""What is loaded when it is first wanted: a registry names where its members are, and no start pays for them."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any


def later(place: str) -> Callable[..., Any]:
    """Stands for a function or class, given as `module:name`; its module is loaded at the first call."""
    module, _, name = place.partition(":")

    def call(*given: Any, **named: Any) -> Any:
        return getattr(import_module(module), name)(*given, **named)

    return call
