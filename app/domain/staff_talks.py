"""Staff talks: the mechanism that they belong to, and what is special about one edition."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.levels import LEVEL_TITLES, Level
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.series import IN_TURN
from app.domain.value_classes import dataclass
from app.domain.wording import Text

TALKS_KIND = "bilateral-meeting"


@record(
    "mechanisms",
    number=45,
    one="mechanism",
    many="Mechanisms of talks",
    titled="{name}",
    about="Talks that come again: with whom, how often, and who chairs and hosts them.",
)
@dataclass(frozen=True, slots=True)
class Mechanism:
    """Talks that come again every so many months. `last_held` is the last edition that is not in the plan.

    `hosts` are the countries that host in turn, our own among them, in their order; two of them alternate. What else
    is agreed about that is said in `rotation`.

    `until` is the last day on which it holds, None while no end is known.
    """

    id: str
    name: Annotated[str, Words("Name", must=True, names=True, width=34, is_usual=True)]
    countries: Annotated[
        frozenset[str], Refs("Countries", "countries", "country", facet=True, width=26, is_usual=True)
    ] = frozenset()
    months: Annotated[
        int | None, Number("Every", unit="months", low=1, high=240, optional=True, width=8, is_usual=True)
    ] = None
    level: Annotated[
        Level | None, Choice("Level", LEVEL_TITLES, is_coded=True, optional=True, facet=True, width=8, is_usual=True)
    ] = None
    instrument: Annotated[str, Words("Founding instrument", width=30)] = ""
    own_chair: Annotated[str, Words("Own co-chair", width=26, is_usual=True)] = ""
    their_chair: Annotated[str, Words("Their co-chair", width=26)] = ""
    hosts: Annotated[
        tuple[str, ...],
        Refs("Hosts in turn", "countries", "country", is_ordered=True, width=26, hint=IN_TURN),
    ] = ()
    rotation: Annotated[str, Words("Host rotation", width=24, hint="what else is agreed about it")] = ""
    last_held: Annotated[date | None, Day("Last held", width=14, hint="before this plan")] = None
    until: Annotated[date | None, Day("Until", ends=True, width=14)] = None
    notes: Annotated[str, Prose("Notes", width=30)] = ""


class TalksRecord(StrEnum):
    """How far the record of talks has come."""

    DRAFT = "draft"
    AGREED = "agreed"


RECORD_TITLES: Mapping[TalksRecord, Text] = MappingProxyType(
    {TalksRecord.DRAFT: Text("draft"), TalksRecord.AGREED: Text("agreed")}
)


@record(
    "talks",
    number=46,
    one="edition of talks",
    many="Staff talks",
    titled="{id}",
    dated=("next_date",),
    about="Editions of staff talks: their mechanism, their record, and when the next is.",
    part_of="engagements",
    of_kinds=(TALKS_KIND,),
)
@dataclass(frozen=True, slots=True)
class Talks:
    """What is special about staff talks; agenda and actions are parts of their own."""

    id: Annotated[
        str, Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34)
    ]
    mechanism: Annotated[
        str | None, Ref("Mechanism", "mechanisms", gone=Gone.UNLINK, facet=True, width=30, is_usual=True)
    ] = None
    edition: Annotated[int | None, Number("Edition", low=1, high=10_000, optional=True, width=8, is_usual=True)] = None
    record: Annotated[
        TalksRecord | None, Choice("Record", RECORD_TITLES, optional=True, facet=True, width=10, is_usual=True)
    ] = None
    next_date: Annotated[date | None, Day("Next date", width=14, is_usual=True)] = None


@record(
    "agenda_items",
    number=47,
    one="agenda item",
    many="Agenda",
    titled="{subject}",
    ordered="number",
    about="What is on the agenda of talks, who brings it in, and what is wanted.",
    part_of="engagements",
    of_kinds=(TALKS_KIND,),
)
@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One subject of talks. `paper` says which paper there is on it, or where."""

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    subject: Annotated[str, Words("Subject", must=True, names=True, width=34, is_usual=True)]
    number: Annotated[int | None, Number("Number", low=1, high=1_000, optional=True, width=8, is_usual=True)] = None
    owner: Annotated[str, Words("Owner", width=22, is_usual=True)] = ""
    paper: Annotated[str, Words("Paper", width=22, is_usual=True)] = ""
    wanted: Annotated[str, Prose("Wanted outcome", width=34, is_usual=True)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
