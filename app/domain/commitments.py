"""Days on which assets are taken up beside engagements: maintenance, leave, exercises of their own, transit."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.geography import Place, Where
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Words
from app.domain.spans import ONE_DAY, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class CommitmentSort(StrEnum):
    """What takes an asset up."""

    MAINTENANCE = "maintenance"
    EXERCISE = "exercise"
    LEAVE = "leave"
    TRANSIT = "transit"
    OTHER = "other"


COMMITMENT_TITLES: Mapping[CommitmentSort, Text] = MappingProxyType(
    {
        CommitmentSort.MAINTENANCE: Text("maintenance"),
        CommitmentSort.EXERCISE: Text("exercise"),
        CommitmentSort.LEAVE: Text("leave"),
        CommitmentSort.TRANSIT: Text("transit"),
        CommitmentSort.OTHER: Text("other duties"),
    }
)


@record(
    "commitments",
    number=53,
    one="commitment",
    many="Commitments",
    titled="{asset} · {sort} · {first}",
    dated=("first",),
    about="When ships, aircraft, units and teams are taken up beside engagements, so that nobody plans with them.",
)
@dataclass(frozen=True, slots=True)
class Commitment:
    """Days on which an asset is taken up; `last` is the last of them. `place` is where it is then, if that is known."""

    id: str
    asset: Annotated[
        str, Ref("Asset", "assets", must=True, names=True, gone=Gone.TAKE_ALONG, facet=True, width=26, is_usual=True)
    ]
    first: Annotated[date, Day("First day", must=True, names=True, width=14, is_usual=True)]
    last: Annotated[date, Day("Last day", ends=True, must=True, width=14, is_usual=True)]
    sort: Annotated[
        CommitmentSort,
        Choice("Sort", COMMITMENT_TITLES, must=True, names=True, facet=True, width=16, is_usual=True),
    ] = CommitmentSort.MAINTENANCE
    place: Annotated[Place, Where("Place", width=20)] = field(default_factory=Place)
    note: Annotated[str, Words("Note", width=30, is_usual=True)] = ""

    @property
    def span(self) -> DaySpan:
        """Its days; the first one alone where the last lies before it."""
        return DaySpan(self.first, max(self.first, self.last) + ONE_DAY)
