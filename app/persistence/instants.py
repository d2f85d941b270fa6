"""Instants as the plan file keeps them."""

from __future__ import annotations

from datetime import datetime


def instant(text: str) -> datetime:
    """An instant from its text; raises ValueError for one without a zone."""
    found = datetime.fromisoformat(text)
    if found.tzinfo is None:
        raise ValueError(f"{text} has no zone")
    return found
