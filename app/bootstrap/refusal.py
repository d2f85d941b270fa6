"""How a command ends when it cannot be done, and with which exit status."""

from __future__ import annotations

DONE = 0
FOUND = 1
"""Findings at or above `--fail-on`, or an import that refused some rows."""
UNUSABLE = 2
"""Bad usage, or input that cannot be read at all."""
PLAN_TROUBLE = 3
"""The plan file is missing, damaged, foreign, newer or locked."""


class CommandRefused(Exception):
    """A command cannot be done; the message says what happened, what is safe and what to do."""

    def __init__(self, sentence: str, status: int = UNUSABLE) -> None:
        super().__init__(sentence)
        self.status = status
