"""Who held a post, from when to when: a post outlives its holder."""

from datetime import date
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose
from app.domain.value_classes import dataclass


@record(
    "tenures",
    number=80,
    one="tenure",
    many="Holders of posts",
    titled="{post} · {person}",
    dated=("first", "last"),
    about="Who held each post, from when to when, and who comes next.",
)
@dataclass(frozen=True, slots=True)
class Tenure:
    """A person in a post, from `first` to `last`, both within it; None where a day is not known, or it has no end yet.

    Until the day `handover` the one before hands over to them.
    """

    id: str
    post: Annotated[
        str, Ref("Post", "posts", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=30, is_usual=True)
    ]
    person: Annotated[
        str, Ref("Holder", "people", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=26, is_usual=True)
    ]
    first: Annotated[date | None, Day("From", width=14, is_usual=True)] = None
    last: Annotated[date | None, Day("To", ends=True, width=14, is_usual=True)] = None
    handover: Annotated[date | None, Day("Handover until", ends=True, width=14, is_usual=True)] = None
    notes: Annotated[str, Prose("Notes", width=30)] = ""

    def holds_on(self, day: date) -> bool:
        """Whether the person holds the post on that day."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)
