"""Conditions: what has to be done or so for a consent to hold, as a checklist of the ask that it answers."""

from datetime import date
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.sort import Surface
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass

_ITS_OWN = {Surface.SEARCH: "a condition is found by its engagement, whose words it would hold once more"}
_BY_MONTH = {Surface.SEARCH: "conditions would be found by a month; what they are about is found by it"}


@record(
    "ask_conditions",
    number=150,
    one="condition",
    many="Conditions",
    titled="{words}",
    dated=("until", "met_on"),
    about="What consents depend on: who sees to it, by which day, and when it was met.",
    part_of="engagements",
)
@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of the answer to an ask about the engagement.

    Whoever is its `person` or its `post` (ids) sees to it, by the day `until`: without one, before the engagement
    begins. It is met from the day `met_on`; None while it is not.
    """

    id: str
    engagement: Annotated[
        str,
        Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30, without=_ITS_OWN),
    ]
    ask: Annotated[str, Ref("Ask", "asks", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30, without=_ITS_OWN)]
    words: Annotated[str, Words("Condition", must=True, names=True, repeats=True, width=40, is_usual=True)]
    met_on: Annotated[date | None, Day("Met on", width=14, is_usual=True, without=_BY_MONTH)] = None
    until: Annotated[date | None, Day("To be met by", ends=True, width=14, is_usual=True, without=_BY_MONTH)] = None
    person: Annotated[str | None, Ref("Owner", "people", gone=Gone.UNLINK, facet=True, width=22, is_usual=True)] = None
    post: Annotated[str | None, Ref("Post", "posts", gone=Gone.UNLINK, facet=True, width=24)] = None
    note: Annotated[str, Prose("Note", width=30)] = ""

    @property
    def is_met(self) -> bool:
        """Whether it is so by now."""
        return self.met_on is not None
