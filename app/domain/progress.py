"""How far objectives have come, and how that is known."""

from datetime import date
from typing import Annotated

from app.domain.outcomes import EVIDENCE_TITLES, Evidence
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass


@record(
    "progress",
    number=125,
    one="progress of objective",
    many="Progress of objectives",
    titled="{objective} · {value}",
    dated=("day",),
    about="How far each objective had come on which day, and how that is known.",
)
@dataclass(frozen=True, slots=True)
class Progress:
    """How far one objective had come on a day: the `value` of its indicator, in words or as a number.

    What is only reported is not what was measured: the `evidence` says which. None: nobody has said how it is known.
    """

    id: str
    objective: Annotated[
        str,
        Ref(
            "Objective", "objectives", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=30, is_usual=True
        ),
    ]
    day: Annotated[date | None, Day("As of", ends=True, width=14, is_usual=True)] = None
    value: Annotated[str, Words("Reached", must=True, names=True, width=26, is_usual=True)] = ""
    evidence: Annotated[
        Evidence | None, Choice("Evidence", EVIDENCE_TITLES, optional=True, facet=True, width=18, is_usual=True)
    ] = None
    source: Annotated[str, Words("Source", width=26, is_usual=True)] = ""
    note: Annotated[str, Prose("Note", width=30)] = ""
