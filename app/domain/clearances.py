"""Clearances: what a host was asked for and what it granted, to be compared with what is planned."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose, WordList, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class ClearanceState(StrEnum):
    """Where a clearance stands. A restricted one is granted with less than was asked for."""

    REQUESTED = "requested"
    MORE_WANTED = "more-wanted"
    GRANTED = "granted"
    RESTRICTED = "restricted"
    REFUSED = "refused"


CLEARANCE_TITLES: Mapping[ClearanceState, Text] = MappingProxyType(
    {
        ClearanceState.REQUESTED: Text("requested"),
        ClearanceState.MORE_WANTED: Text("more information wanted"),
        ClearanceState.GRANTED: Text("granted"),
        ClearanceState.RESTRICTED: Text("restricted"),
        ClearanceState.REFUSED: Text("refused"),
    }
)

GIVEN = frozenset({ClearanceState.GRANTED, ClearanceState.RESTRICTED})
"""The states in which somebody may come."""


@record(
    "clearances",
    number=52,
    one="clearance",
    many="Clearances",
    titled="{country} · {place} · {number} · {state}",
    dated=("first", "answered_on", "asked_on"),
    part_of="engagements",
    of_kinds=("ship-visit", "aircraft-visit", "exercise", "training"),
    about="What hosts were asked to clear and what they granted: days, place, hull or tail, names, conditions.",
)
@dataclass(frozen=True, slots=True)
class Clearance:
    """One clearance of a state for an engagement; `country` is None where it is the host's.

    It holds from `first` to `last`, for the `hull` (the number or name of a ship, the tail of an aircraft), the call
    sign, the place and the `names` that it says; what is empty it does not restrict.
    """

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30, is_usual=True)
    ]
    state: Annotated[
        ClearanceState,
        Choice("State", CLEARANCE_TITLES, must=True, names=True, facet=True, width=16, is_usual=True),
    ] = ClearanceState.REQUESTED
    number: Annotated[str, Words("Number", names=True, width=18, is_usual=True)] = ""
    country: Annotated[
        str | None,
        Ref("Cleared by", "countries", names=True, gone=Gone.UNLINK, facet=True, width=20, is_usual=True),
    ] = None
    asked_on: Annotated[date | None, Day("Asked on", width=14)] = None
    answered_on: Annotated[date | None, Day("Answered on", width=14)] = None
    first: Annotated[date | None, Day("First day", width=14, is_usual=True)] = None
    last: Annotated[date | None, Day("Last day", ends=True, width=14, is_usual=True)] = None
    hull: Annotated[str, Words("Hull or tail", width=14, is_usual=True)] = ""
    call_sign: Annotated[str, Words("Call sign", width=12)] = ""
    names: Annotated[tuple[str, ...], WordList("Names", width=26, hint="whoever it names; parted by semicolons")] = ()
    place: Annotated[str, Words("Place", names=True, width=20, is_usual=True)] = ""
    conditions: Annotated[str, Prose("Conditions", width=30, is_usual=True)] = ""
    note: Annotated[str, Prose("Note", width=30)] = ""

    @property
    def is_given(self) -> bool:
        """Whether the host lets them come, if with less than was asked for."""
        return self.state in GIVEN
