"""Whom of a partner's forces it was found right to train: units and people on the vetting list."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.exercises import EXERCISE_KINDS
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class VettedSort(StrEnum):
    """What stands on the list."""

    UNIT = "unit"
    PERSON = "person"


class VettingState(StrEnum):
    """How far it has come."""

    LISTED = "listed"
    SENT = "sent"
    CLEARED = "cleared"
    REFUSED = "refused"


VETTED_TITLES: Mapping[VettedSort, Text] = MappingProxyType(
    {VettedSort.UNIT: Text("unit"), VettedSort.PERSON: Text("person")}
)

VETTING_TITLES: Mapping[VettingState, Text] = MappingProxyType(
    {
        VettingState.LISTED: Text("not sent yet"),
        VettingState.SENT: Text("sent"),
        VettingState.CLEARED: Text("cleared"),
        VettingState.REFUSED: Text("refused"),
    }
)


@record(
    "vettings",
    number=62,
    one="vetting",
    many="Vetting list",
    titled="{name}",
    dated=("expires",),
    about="Units and people that are to be trained, and whether human-rights vetting cleared them.",
    part_of="engagements",
    of_kinds=EXERCISE_KINDS,
)
@dataclass(frozen=True, slots=True)
class Vetting:
    """A unit or a person on the vetting list of a training. A clearance holds to `expires`, where it has an end."""

    id: str
    engagement: Annotated[
        str,
        Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34, is_usual=True),
    ]
    name: Annotated[str, Words("Unit or person", must=True, names=True, width=28, is_usual=True)]
    sort: Annotated[VettedSort, Choice("Sort", VETTED_TITLES, must=True, facet=True, width=10, is_usual=True)] = (
        VettedSort.UNIT
    )
    nation: Annotated[str | None, Ref("Nation", "countries", facet=True, width=20, is_usual=True)] = None
    state: Annotated[VettingState, Choice("State", VETTING_TITLES, must=True, facet=True, width=14, is_usual=True)] = (
        VettingState.LISTED
    )
    sent: Annotated[date | None, Day("Sent", width=14)] = None
    cleared: Annotated[date | None, Day("Cleared on", width=14, is_usual=True)] = None
    expires: Annotated[date | None, Day("Cleared until", ends=True, width=14, is_usual=True)] = None
    reference: Annotated[str, Words("Reference", width=18)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
