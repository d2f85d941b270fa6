"""The signs of statuses and of coverage, one set for screen and paper: a character, legible without colour."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.engagement import COMMITTED, DELIVERED, DRAFT, ENDED_EARLY, Status
from app.domain.wording import Text, listed, text


class Sign(StrEnum):
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


STATUS_SIGNS: Mapping[Status, Sign] = MappingProxyType(
    {
        **dict.fromkeys(DRAFT, Sign.IDEA),
        Status.PLANNED: Sign.PLANNED,
        **dict.fromkeys(COMMITTED, Sign.CONFIRMED),
        **dict.fromkeys(DELIVERED, Sign.DONE),
        **dict.fromkeys(ENDED_EARLY, Sign.ENDED),
    }
)
"""The sign of every status."""

COUNTED: Mapping[Sign, Text] = MappingProxyType(
    {Sign.DONE: text("done"), Sign.CONFIRMED: text("confirmed"), Sign.PLANNED: text("planned")}
)
"""What the cells of the coverage matrix count, in their order, and how it is called."""


def counted_legend() -> Text:
    """`✓ done, ● confirmed, ○ planned`."""
    return listed([text("{sign} {word}", sign=sign.value, word=word) for sign, word in COUNTED.items()])
