"""Days on which people are away, so that nothing can be planned with them."""

from datetime import date
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Words
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.value_classes import dataclass


@record(
    "absences",
    number=22,
    one="absence",
    many="Absences",
    titled="{person} · {first}",
    dated=("first",),
    about="When people are away, so that nothing is planned with them.",
)
@dataclass(frozen=True, slots=True)
class Absence:
    """Days on which a person is away; `last` is the last of them."""

    id: str
    person: Annotated[
        str, Ref("Person", "people", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=26, is_usual=True)
    ]
    first: Annotated[date, Day("First day", must=True, names=True, width=14, is_usual=True)]
    last: Annotated[date, Day("Last day", ends=True, must=True, width=14, is_usual=True)]
    reason: Annotated[str, Words("Reason", width=30, is_usual=True)] = ""

    @property
    def span(self) -> DaySpan:
        """Its days; the first one alone where the last lies before it."""
        return DaySpan(self.first, max(self.first, self.last) + ONE_DAY)
