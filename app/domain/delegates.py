"""Who travels or meets: the delegations of an engagement, person by person."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.levels import LEVEL_TITLES, Level
from app.domain.participation import SIDE_TITLES, Side
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.words import Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

PAPERS = "Papers"
ARRIVAL = "Arrival and departure"


class VisitRequest(StrEnum):
    """How far the request for visit (RFV) of somebody has come."""

    NOT_NEEDED = "not-needed"
    TO_SEND = "to-send"
    SENT = "sent"
    GRANTED = "granted"
    REFUSED = "refused"


REQUEST_TITLES: Mapping[VisitRequest, Text] = MappingProxyType(
    {
        VisitRequest.NOT_NEEDED: Text("not needed"),
        VisitRequest.TO_SEND: Text("to be sent"),
        VisitRequest.SENT: Text("sent"),
        VisitRequest.GRANTED: Text("granted"),
        VisitRequest.REFUSED: Text("refused"),
    }
)


@record(
    "delegates",
    number=42,
    one="delegate",
    many="Delegates",
    titled="{rank} {name}",
    ordered="precedence",
    dated=("arrives", "leaves"),
    about="The delegations of engagements, in order of precedence.",
    part_of="engagements",
)
@dataclass(frozen=True, slots=True)
class Delegate:
    """One of a delegation. `precedence` 1 stands first. `level` is the one of ours that theirs is equal to.

    `group` names those who arrive and leave together; days that are not stated are those of the engagement.
    `request` is the state of the request for visit of which `request_ref` is the reference; None: nobody said.
    """

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    name: Annotated[str, Words("Name", must=True, names=True, width=26, is_usual=True)]
    rank: Annotated[str, Words("Rank", names=True, width=14, is_usual=True)] = ""
    side: Annotated[Side, Choice("Side", SIDE_TITLES, must=True, facet=True, width=8, is_usual=True)] = Side.OURS
    precedence: Annotated[
        int | None, Number("Precedence", low=1, high=10_000, optional=True, width=8, is_usual=True)
    ] = None
    appointment: Annotated[str, Words("Appointment", width=28, is_usual=True)] = ""
    role: Annotated[str, Words("Role", width=20, hint="head of delegation, note taker")] = ""
    level: Annotated[Level | None, Choice("Equivalent level", LEVEL_TITLES, is_coded=True, optional=True, width=8)] = (
        None
    )
    equivalent: Annotated[str, Words("Equivalent post", width=24)] = ""
    nation: Annotated[str | None, Ref("Nation", "countries", gone=Gone.UNLINK, width=20)] = None
    person: Annotated[str | None, Ref("Person", "people", gone=Gone.UNLINK, width=24)] = None
    group: Annotated[str, Words("Arrival group", group=ARRIVAL, width=14, is_usual=True)] = ""
    arrives: Annotated[date | None, Day("Arrives", group=ARRIVAL, width=14, is_usual=True, goes_along=True)] = None
    leaves: Annotated[
        date | None, Day("Leaves", group=ARRIVAL, ends=True, width=14, is_usual=True, goes_along=True)
    ] = None
    passport_expiry: Annotated[date | None, Day("Passport expires", group=PAPERS, width=14)] = None
    request: Annotated[
        VisitRequest | None,
        Choice("Request for visit", REQUEST_TITLES, group=PAPERS, optional=True, facet=True, width=14, is_usual=True),
    ] = None
    request_ref: Annotated[str, Words("Request reference", group=PAPERS, width=18)] = ""
    diet: Annotated[str, Words("Diet", group=PAPERS, width=18)] = ""
    notes: Annotated[str, Words("Notes", width=30)] = ""
