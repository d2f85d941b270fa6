"""What of a file could not be read: the first of them in words, of the others their number."""

from __future__ import annotations

from dataclasses import field

from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

KEPT = 5
"""Problems that are told one by one; a file of ten million lines that are none has as many."""


@dataclass(slots=True)
class Problems:
    """Problems in the order in which they were found."""

    kept: list[Text] = field(default_factory=list)
    count: int = 0

    def add(self, problem: Text) -> None:
        """One more."""
        self.count += 1
        if len(self.kept) < KEPT:
            self.kept.append(problem)

    def join(self, others: Problems) -> None:
        """Those that were found elsewhere."""
        self.count += others.count
        self.kept += others.kept[: KEPT - len(self.kept)]

    def told(self) -> tuple[Text, ...]:
        """The first problems, and how many more there are."""
        more = self.count - len(self.kept)
        if more <= 0:
            return tuple(self.kept)
        return (*self.kept, text("and {count} more of the kind", count=more))
