"""What the command palette offers: one line each, with what happens when it is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol

from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One line. `key` is stable and remembered ("command:edit.undo"); empty for what is made of the words typed.

    `hint` stands quietly behind the title, `keys` at the end of the line, `detail` below the list while the
    line is current. With a `reason` it cannot be chosen now, and that is why.
    """

    key: str
    title: str
    run: Callable[[], object]
    hint: str = ""
    keys: str = ""
    icon: str = ""
    detail: str = ""
    reason: str = ""

    @property
    def spoken(self) -> str:
        """The line as a screen reader says it."""
        return ", ".join(part for part in (self.title, self.hint, self.keys, self.reason or self.detail) if part)


Ranked = tuple[float, PaletteItem]


class PaletteSource(Protocol):
    """Finds lines of one sort."""

    def find(self, typed: str, wanted: Sequence[str]) -> Iterable[Ranked]:
        """What answers the words (`typed` as it stands, `wanted` folded), the better the higher; best first."""

    def all(self) -> Iterable[PaletteItem]:
        """Everything, in an order to look through; for an empty box."""

    def item(self, key: str) -> PaletteItem | None:
        """What was chosen once, where it is still there."""
