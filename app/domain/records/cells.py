"""How fields go into the cells of a sheet, and lists into one cell."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from app.domain.spans import PlanDate
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

CellValue = str | int | float | PlanDate
"""What a field puts into a cell; empty texts leave it empty."""


@dataclass(frozen=True, slots=True)
class CellColumn:
    """A column of a sheet that holds a field, or a part of one.

    `name` stands above it in plain files and `title` in workbooks, `heads` are other words for it, parted
    by `|`, and `width` is in average characters. What `is_told` follows from the other columns: it is written for
    people and other programs, and passed over when it is read, whether it is there or not. The title of one that
    `is_own` is in words of the plan.
    """

    name: str
    title: str
    heads: str = ""
    width: int = 16
    is_told: bool = False
    is_own: bool = False

    @property
    def heading(self) -> Text:
        """The title as a text of its own."""
        return in_plan_words(self.title) if self.is_own else Text(self.title)


def in_plan_words(words: str) -> Text:
    """Words of the plan as a text: no language has others for them, and signs in them mean nothing."""
    return text("{words}", words=words)


def joined(parts: Iterable[str]) -> str:
    """Parts in one cell, set apart by semicolons; one that holds a semicolon stands in quotation marks."""
    out = io.StringIO()
    csv.writer(out, delimiter=";", lineterminator="\n").writerow(parts)
    made = out.getvalue()[:-1]
    return made if '"' in made else made.replace(";", "; ")


def parted(cell: str) -> tuple[str, ...]:
    """The parts that `joined` put together, without outer blanks; each line holds parts of its own."""
    rows = csv.reader(io.StringIO(cell, newline=""), delimiter=";", skipinitialspace=True)
    return tuple(part.strip() for row in rows for part in row if part.strip())
