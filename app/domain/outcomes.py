"""What came of an engagement: whether it reached its aim, how that is known, and what follows."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class Reached(StrEnum):
    """How far an aim was reached."""

    FULLY = "fully"
    LARGELY = "largely"
    PARTLY = "partly"
    NOT = "not"
    TOO_EARLY = "too-early"


REACHED_TITLES: Mapping[Reached, Text] = MappingProxyType(
    {
        Reached.FULLY: Text("fully"),
        Reached.LARGELY: Text("largely"),
        Reached.PARTLY: Text("partly"),
        Reached.NOT: Text("not at all"),
        Reached.TOO_EARLY: Text("too early to say"),
    }
)


class Evidence(StrEnum):
    """How something is known: what is only reported is not what was measured."""

    REPORT = "report"
    STATEMENT = "statement"
    MEASURED = "measured"
    NONE = "none"


EVIDENCE_TITLES: Mapping[Evidence, Text] = MappingProxyType(
    {
        Evidence.REPORT: Text("our report"),
        Evidence.STATEMENT: Text("their statement"),
        Evidence.MEASURED: Text("our own measurement"),
        Evidence.NONE: Text("none"),
    }
)


@record(
    "outcomes",
    number=36,
    one="outcome and follow-up",
    many="Outcomes and follow-ups",
    titled="{id} · {reached}",
    part_of="engagements",
    about="What came of engagements, and what follows.",
)
@dataclass(frozen=True, slots=True)
class EngagementOutcome:
    """What came of one engagement; its own `outcome` tells it in words. `id` is the engagement's.

    `first` and `last` are the days on which it was really held.
    """

    id: Annotated[
        str,
        Ref(
            "Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30,
            is_usual=True,
        ),
    ]  # fmt: skip
    reached: Annotated[
        Reached | None,
        Choice("Aim reached", REACHED_TITLES, optional=True, names=True, facet=True, width=14, is_usual=True),
    ] = None
    evidence: Annotated[
        Evidence | None, Choice("Evidence", EVIDENCE_TITLES, optional=True, facet=True, width=18, is_usual=True)
    ] = None
    first: Annotated[date | None, Day("Really begun", width=14)] = None
    last: Annotated[date | None, Day("Really ended", ends=True, width=14)] = None
    ours: Annotated[str, Prose("We promised", width=34, is_usual=True)] = ""
    theirs: Annotated[str, Prose("They promised", width=34, is_usual=True)] = ""
    lessons: Annotated[str, Prose("Lessons", width=34)] = ""
    next_step: Annotated[str, Words("Next step", width=30, is_usual=True)] = ""
    reported: Annotated[date | None, Day("Reported on", width=14, is_usual=True)] = None
