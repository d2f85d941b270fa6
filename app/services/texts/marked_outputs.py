"""The markings that leave with engagements: of each one, and of the whole output."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.domain.engagement import Engagement
from app.domain.markings import MarkingTable, fits, highest_marking, spelt, unranked
from app.domain.plan import Plan
from app.domain.ranked_markings import RankedMarking, table_of
from app.domain.tables import PARTS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.texts.tables import Cell, clean_text

FILE_MARKING = "file_marking"
"""The column of a text table that says on every row how the whole file is marked."""

FIRST_LINE = "# Marking: "
"""What the first line of a text table begins with, before the marking of the whole file.

A spreadsheet shows it as the first cell. Programs that read such tables skip it as the comment that it is
(`comment="#"` in pandas, `comment.char` in R) or by one line; the column behind each row is there without it.
"""


_MARKING = "marking"
_MARKED = tuple(record for record in PARTS if any(each.name == _MARKING for each in record.fields))


def marking_table(plan: Plan) -> MarkingTable:
    """The levels of each scheme, lowest first, and their ranks, as the plan has them."""
    return table_of(plan.records(RankedMarking).values())


def ranked_spelling(plan: Plan, marking: str) -> str:
    """A marking as the plan's schemes spell its level; one that they do not rank as it was typed."""
    return spelt(marking, marking_table(plan))


def unranked_words(plan: Plan, markings: Iterable[str]) -> Text | None:
    """Which of the markings the plan does not rank, and what to do; None where it ranks all."""
    found = unranked(map(clean_text, dict.fromkeys(markings)), marking_table(plan))
    if not found:
        return None
    return text(
        "The plan does not rank {markings}, which counts as higher than all. Rank it in Tools, Lists, Markings.",
        markings=tuple(f"‘{' '.join(each.split())}’" for each in found),
    )


@dataclass(frozen=True, slots=True)
class MarkedPart:
    """A part of an engagement with a marking of its own."""

    table: str
    id: str
    engagement: str
    marking: str


def marked_parts(plan: Plan) -> Iterator[MarkedPart]:
    """The parts that have a marking of their own, such as attachments; the others are marked as their engagement is."""
    for record in _MARKED:
        for part in plan.table(record.name).values():
            if own := clean_text(getattr(part, _MARKING)):
                yield MarkedPart(record.name, part.id, getattr(part, record.whole), own)


def own_marking(plan: Plan, item: Engagement) -> str:
    """The marking of one engagement: its own, or the plan's where it has none."""
    return clean_text(item.marking) or clean_text(plan.settings.marking)


def marking_above(plan: Plan, item: Engagement) -> str:
    """The marking of an engagement where it may not stand unsaid in what is marked as the plan is; else empty."""
    return _above(plan, item.marking)


def _above(plan: Plan, marking: str) -> str:
    own, usual = clean_text(marking), clean_text(plan.settings.marking)
    return "" if not own or own == usual or fits(own, usual, marking_table(plan)) else own


def marked_title(plan: Plan, item: Engagement) -> str:
    """The title; before it the marking, where that is not what the page is marked as a rule: `(SECRET) Talks`."""
    return with_marking(plan, item.marking, item.title)


def with_marking(plan: Plan, marking: str, title: str) -> str:
    """The same of a title and a marking, which may be those of what is deleted."""
    above = " ".join(_above(plan, marking).split())
    return f"({above}) {title}" if above else title


def output_marking(plan: Plan, content: Iterable[Engagement], edition: str = "") -> str:
    """The marking of an output: the highest of the plan's and of its engagements' and their parts', with every caveat.

    `edition` is what the output was asked to be marked, empty where nobody asked.
    """
    held = {item.id: item.marking for item in content}
    parts = (part.marking for part in marked_parts(plan) if part.engagement in held)
    return highest_of(plan, {edition, *held.values(), *parts})


def plan_marking(plan: Plan, edition: str = "") -> str:
    """The marking of what shows or tells anything of the whole plan, such as its window: `output_marking` of all."""
    parts = (part.marking for part in marked_parts(plan))
    return highest_of(plan, {edition, *map(str, plan.keys("engagement_by_marking")), *parts})


def highest_of(plan: Plan, markings: Iterable[str]) -> str:
    """The highest of the plan's marking and of these, with every caveat."""
    return highest_marking(map(clean_text, {plan.settings.marking, *markings}), marking_table(plan))


def marked_rows(rows: Iterable[Sequence[Cell]], marking: str) -> Iterator[Sequence[Cell]]:
    """A header and its lines: before them a line with the marking, and the same behind each of them.

    As they are where there is no marking.
    """
    if marking:
        yield (f"{FIRST_LINE}{' '.join(marking.split())}",)
    for number, row in enumerate(rows):
        yield (*row, marking if number else FILE_MARKING) if marking else row
