"""The signs of statuses and of coverage, one set for screen and paper: a character, legible without colour."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.statuses import COMMITTED, DELIVERED, DRAFT, ENDED_EARLY, Status
from app.domain.wording import Text, listed, text


class PlanSign(StrEnum):
    """A sign; its value is how paper prints it, the screen draws the like. It means the same in both.

    `NOTHING` stands where something is wanted and nothing is: a `PLANNED` circle would promise something.
    """

    DONE = "✓"
    CONFIRMED = "●"
    PLANNED = "○"
    IDEA = "?"
    ENDED = "×"
    AHEAD = "!"
    SHORT = "−"
    NOTHING = "∅"
    OVER = "+"


STATUS_SIGNS: Mapping[Status, PlanSign] = MappingProxyType(
    {
        **dict.fromkeys(DRAFT, PlanSign.IDEA),
        Status.PLANNED: PlanSign.PLANNED,
        **dict.fromkeys(COMMITTED, PlanSign.CONFIRMED),
        **dict.fromkeys(DELIVERED, PlanSign.DONE),
        **dict.fromkeys(ENDED_EARLY, PlanSign.ENDED),
    }
)
"""The sign of every status."""

COUNTED: Mapping[PlanSign, Text] = MappingProxyType(
    {PlanSign.DONE: text("done"), PlanSign.CONFIRMED: text("confirmed"), PlanSign.PLANNED: text("planned")}
)
"""What the cells of the coverage matrix count, in their order, and how it is called."""


def counted_legend() -> Text:
    """`✓ done, ● confirmed, ○ planned`."""
    return listed([text("{sign} {word}", sign=sign.value, word=word) for sign, word in COUNTED.items()])
