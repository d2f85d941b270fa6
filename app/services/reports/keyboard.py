"""The sheet of keys: every command with the keys of the day, by menu, and the keys of each view."""

from __future__ import annotations

from datetime import date

from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class KeyLine:
    """One command: its name, its keys as the keyboard shows them (empty for none), what it does.

    `own` marks keys that a person has given.
    """

    title: str
    keys: str
    does: str
    own: bool = False


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """The commands of one menu, or the keys of one view."""

    title: str
    lines: tuple[KeyLine, ...]


@dataclass(frozen=True, slots=True)
class KeyboardSheet:
    """What is printed: `commands` by menu, `views` by view, as of the day `on`; all words are those of the window."""

    title: str
    on: date
    commands: tuple[KeyGroup, ...]
    views: tuple[KeyGroup, ...]

    @property
    def count(self) -> int:
        """How many lines it has."""
        return sum(len(group.lines) for group in (*self.commands, *self.views))
