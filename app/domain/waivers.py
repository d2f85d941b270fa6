"""Waivers: findings knowingly lived with."""

from datetime import date
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.record import record
from app.domain.records.sort import Surface
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass

NO_NAME = dict.fromkeys((Surface.FORM, Surface.COLUMN, Surface.SEARCH), "it is made of ids")


@record(
    "waivers",
    number=10,
    one="waiver",
    many="Waivers",
    titled="{rule} · {reason}",
    dated=("on",),
    about="Findings knowingly lived with: who, why, and until when.",
)
@dataclass(frozen=True, slots=True)
class Waiver:
    """Who lives with which finding, why, and until when (inclusive; None: until lifted).

    `rule` and `key` name the finding; the key changes when the facts change
    materially, so that the waiver no longer covers it.
    """

    id: str
    rule: Annotated[str, Words("Rule", must=True, names=True, is_fixed=True, facet=True, width=8, is_usual=True)]
    key: Annotated[str, Words("Finding", must=True, is_fixed=True, width=26, without=NO_NAME)]
    who: Annotated[str, Words("Who", must=True, facet=True, width=22, is_usual=True)]
    reason: Annotated[str, Prose("Reason", must=True, names=True, width=40, is_usual=True)]
    until: Annotated[date | None, Day("Until", ends=True, width=14, is_usual=True)] = None
    on: Annotated[date | None, Day("Waived on", is_fixed=True, width=14, is_usual=True)] = None

    def holds_on(self, day: date) -> bool:
        """Whether the waiver is in force on that day."""
        return self.until is None or day <= self.until
