"""Confidence- and security-building measures: what an engagement of that kind has beside the common record."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.moment import Moment
from app.domain.records.record import record
from app.domain.records.words import Prose, WordList, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

_REQUEST = "Request and answer"
_VISIT = "Team and area"
_PAPERS = "Papers"

HOURS_COUNT = "3 mar 27 14:30, in UTC"


class GivenOrReceived(StrEnum):
    """Who does it to whom."""

    GIVEN = "given"
    RECEIVED = "received"


GIVEN_TITLES: Mapping[GivenOrReceived, Text] = MappingProxyType(
    {GivenOrReceived.GIVEN: Text("by us"), GivenOrReceived.RECEIVED: Text("of us, by others")}
)


@record(
    "csbm",
    number=69,
    one="record of the measure",
    many="Confidence-building measures",
    part_of="engagements",
    of_kinds=("csbm",),
)
@dataclass(frozen=True, slots=True)
class Verification:
    """The record of a measure (domain.md §2.8); `id` is that of its engagement. Instants are in UTC.

    `due` is the day by which a submission must be sent; where it is not stated it follows from the measure. `quota`
    is what an inspection or evaluation uses up.
    """

    id: Annotated[
        str,
        Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34),
    ]
    regime: Annotated[
        str | None, Ref("Regime", "regimes", gone=Gone.UNLINK, is_ours=True, facet=True, width=26, is_usual=True)
    ] = None
    measure: Annotated[
        str | None, Ref("Measure", "csbm_measures", gone=Gone.UNLINK, facet=True, width=30, is_usual=True)
    ] = None
    done_by: Annotated[
        GivenOrReceived | None, Choice("Done", GIVEN_TITLES, optional=True, facet=True, width=14, is_usual=True)
    ] = None
    due: Annotated[date | None, Day("To be sent by", ends=True, width=14, is_usual=True)] = None
    sent: Annotated[date | None, Day("Sent", width=14, is_usual=True)] = None
    quota: Annotated[str | None, Ref("Quota", "quotas", gone=Gone.UNLINK, width=26)] = None
    requested_at: Annotated[datetime | None, Moment("Requested at", group=_REQUEST, width=20, hint=HOURS_COUNT)] = None
    answer_due: Annotated[datetime | None, Moment("Answer due", group=_REQUEST, width=20, hint=HOURS_COUNT)] = None
    answered_at: Annotated[datetime | None, Moment("Answered at", group=_REQUEST, width=20, hint=HOURS_COUNT)] = None
    answer: Annotated[str, Prose("Answer", group=_REQUEST, width=34)] = ""
    leader: Annotated[str, Words("Team leader", group=_VISIT, width=22)] = ""
    team: Annotated[tuple[str, ...], WordList("Team", group=_VISIT, width=30, hint="parted by semicolons")] = ()
    guests: Annotated[
        tuple[str, ...],
        Refs("Guest inspectors of", "countries", "country", group=_VISIT, is_ordered=True, width=22),
    ] = ()
    area: Annotated[str, Words("Area", group=_VISIT, width=26)] = ""
    entry: Annotated[str, Words("Point of entry", group=_VISIT, width=20)] = ""
    contact: Annotated[
        str, Words("Point of contact", group=_PAPERS, width=26, hint="who answers at any hour, and how")
    ] = ""
    note: Annotated[str, Words("Number of the note", group=_PAPERS, width=18)] = ""
    message: Annotated[str, Words("Message on the network", group=_PAPERS, width=22)] = ""
    report_due: Annotated[date | None, Day("Report due", group=_PAPERS, ends=True, width=14)] = None
    reported: Annotated[date | None, Day("Reported", group=_PAPERS, width=14)] = None
