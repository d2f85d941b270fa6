"""What an exercise takes up that others may want at the same time: units, ranges, lift, and its planners."""

from __future__ import annotations

UNIT, RANGE, LIFT, PLANNERS = "unit", "range", "lift", "planners"
"""Sorts of claims."""

Claim = tuple[str, str, str]
"""A sort, the nation whose it is (of units only), and its name without regard to case."""


def claimed_name(name: str) -> str:
    """The name by which claims are compared."""
    return " ".join(name.casefold().split())
