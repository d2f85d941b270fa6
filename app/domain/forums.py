"""Regional forums, and how an engagement attends one."""

from dataclasses import field
from datetime import date
from typing import Annotated

from app.domain.geography import Place, Where
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref, Refs
from app.domain.records.numbers import Flag, Number
from app.domain.records.record import record
from app.domain.records.sort import OF_A_TABLE
from app.domain.records.words import Prose, Words
from app.domain.series import IN_TURN
from app.domain.value_classes import dataclass

FORUM_KINDS = ("regional-forum",)

_DELEGATION = "Delegation"
_ARRANGED = "Arrangements"


@record(
    "forums",
    number=63,
    one="forum",
    many="Forums",
    titled="{title}",
    ships=True,
    about="Regional defence forums: who holds them, where and when they usually are, and which must be attended.",
)
@dataclass(frozen=True, slots=True)
class Forum:
    """A forum that is held again and again. When it usually is, is a rule in words: each edition is to be confirmed.

    `hosts` are the countries that host it in turn, in their order. `is_must`: somebody has to go; missing
    preparations of such a forum are findings.
    """

    id: str
    title: Annotated[str, Words("Forum", must=True, names=True, width=34, is_usual=True)]
    organiser: Annotated[str, Words("Organised by", width=28, is_usual=True)] = ""
    place: Annotated[Place, Where("Usual place", width=20, is_usual=True)] = field(default_factory=Place)
    rule: Annotated[str, Words("Usual time", width=34, is_usual=True)] = ""
    hosts: Annotated[
        tuple[str, ...],
        Refs("Hosts in turn", "countries", "country", is_ordered=True, width=26, hint=IN_TURN),
    ] = ()
    level: Annotated[
        Level | None,
        Choice("Highest level", LEVEL_TITLES, is_coded=True, optional=True, facet=True, width=9, is_usual=True),
    ] = None
    attended_by: Annotated[str, Words("Attended by", width=20)] = ""
    is_must: Annotated[bool, Flag("Must be attended", facet=True, width=10, is_usual=True)] = False
    source: Annotated[str, Prose("Source", width=34, without=OF_A_TABLE)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None
    notes: Annotated[str, Prose("Notes", width=30)] = ""


@record(
    "attendances",
    number=64,
    one="attendance of a forum",
    many="Attendances of forums",
    part_of="engagements",
    of_kinds=FORUM_KINDS,
)
@dataclass(frozen=True, slots=True)
class Attendance:
    """How an engagement attends a forum (domain.md §2.6); `id` is that of its engagement.

    Meetings on the sidelines are engagements of their own that are part of it; `sidelines_wanted` says how many.
    """

    id: Annotated[
        str,
        Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34),
    ]
    forum: Annotated[
        str | None, Ref("Forum", "forums", gone=Gone.UNLINK, is_ours=True, facet=True, width=30, is_usual=True)
    ] = None
    edition: Annotated[str, Words("Edition", width=12, is_usual=True)] = ""
    is_confirmed: Annotated[bool, Flag("Dates confirmed by the organiser", width=12, is_usual=True)] = False
    head: Annotated[
        str | None,
        Ref("Head of delegation", "people", group=_DELEGATION, gone=Gone.UNLINK, facet=True, width=22, is_usual=True),
    ] = None
    alternates: Annotated[
        tuple[str, ...], Refs("Alternates", "people", "person", group=_DELEGATION, is_ordered=True, width=26)
    ] = ()
    sidelines_wanted: Annotated[
        int | None, Number("Sideline meetings wanted", group=_DELEGATION, high=200, optional=True, width=10)
    ] = None
    speaking: Annotated[str, Words("Speaking slot", group=_ARRANGED, width=24)] = ""
    registration: Annotated[
        date | None, Day("Registration until", group=_ARRANGED, ends=True, width=14, is_usual=True)
    ] = None
    hotel: Annotated[str, Words("Hotel block", group=_ARRANGED, width=24)] = ""
    statement: Annotated[str, Prose("Position on the joint statement", group=_ARRANGED, width=34)] = ""
