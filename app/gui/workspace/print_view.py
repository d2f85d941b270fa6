"""What a view says of itself when it is to be printed as it is seen."""

from __future__ import annotations

from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class PrintView:
    """The document that shows the same, with the days seen, and how they are grouped and of whom (the id of a person)
    they tell, where it can show that. `asked` is the id of the post or organisation whose asks are seen.
    """

    document: str
    period: DaySpan | None = None
    grouping: str = ""
    person: str = ""
    asked: str = ""
