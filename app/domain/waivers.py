"""Waivers: findings knowingly lived with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Waiver:
    """Who lives with which finding, why, and until when (inclusive; None: until lifted).

    `rule` and `key` name the finding; the key changes when the facts change
    materially, so that the waiver no longer covers it.
    """

    id: str
    rule: str
    key: str
    who: str
    reason: str
    until: date | None = None
    on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the waiver is in force on that day."""
        return self.until is None or day <= self.until
