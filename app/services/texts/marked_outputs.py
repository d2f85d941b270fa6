"""The markings that leave with engagements: of each one, and of the whole output."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from app.domain.engagement import Engagement
from app.domain.markings import highest_marking
from app.domain.plan import Plan
from app.services.texts.tables import Cell, clean_text

FILE_MARKING = "file_marking"
"""The column of a text table that says on every row how the whole file is marked."""


def own_marking(plan: Plan, item: Engagement) -> str:
    """The marking of one engagement: its own, or the plan's where it has none."""
    return clean_text(item.marking) or clean_text(plan.settings.marking)


def output_marking(plan: Plan, content: Iterable[Engagement], levels: Mapping[str, tuple[str, ...]]) -> str:
    """The marking of an output: the highest of the plan's and of its engagements', with every caveat."""
    markings = {plan.settings.marking, *(item.marking for item in content)}
    return highest_marking(map(clean_text, markings), levels)


def marked_rows(rows: Iterable[Sequence[Cell]], marking: str) -> Iterator[Sequence[Cell]]:
    """A header and its lines with the marking of the file behind each; as they are where there is none.

    A line before the header would bring other programs out of step, and the lines would go on without it.
    """
    for number, row in enumerate(rows):
        yield (*row, marking if number else FILE_MARKING) if marking else row
