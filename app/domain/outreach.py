"""Outreach: what an engagement of that kind has beside the common record."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import MOST, Number
from app.domain.records.record import record
from app.domain.records.words import Prose, WordList, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

_PRESS = "Press"


class Audience(StrEnum):
    """Whom it is for (domain.md §2.7)."""

    MILITARY = "military"
    PARLIAMENT = "parliament"
    MEDIA = "media"
    THINK_TANK = "think-tank"
    ACADEMIA = "academia"
    INDUSTRY = "industry"
    VETERANS = "veterans"
    YOUTH = "youth"
    CIVIL_SOCIETY = "civil-society"
    ALUMNI = "alumni"


class PressClearance(StrEnum):
    """What the press office says."""

    NOT_NEEDED = "not-needed"
    ASKED = "asked"
    CLEARED = "cleared"
    REFUSED = "refused"


AUDIENCE_TITLES: Mapping[Audience, Text] = MappingProxyType(
    {
        Audience.MILITARY: Text("military"),
        Audience.PARLIAMENT: Text("parliament"),
        Audience.MEDIA: Text("media"),
        Audience.THINK_TANK: Text("think-tank"),
        Audience.ACADEMIA: Text("academia"),
        Audience.INDUSTRY: Text("industry"),
        Audience.VETERANS: Text("veterans"),
        Audience.YOUTH: Text("youth"),
        Audience.CIVIL_SOCIETY: Text("civil society"),
        Audience.ALUMNI: Text("alumni"),
    }
)

PRESS_TITLES: Mapping[PressClearance, Text] = MappingProxyType(
    {
        PressClearance.NOT_NEEDED: Text("not needed"),
        PressClearance.ASKED: Text("asked"),
        PressClearance.CLEARED: Text("cleared"),
        PressClearance.REFUSED: Text("refused"),
    }
)


@record(
    "outreach",
    number=65,
    one="outreach record",
    many="Outreach",
    part_of="engagements",
    of_kinds=("outreach",),
)
@dataclass(frozen=True, slots=True)
class Outreach:
    """The record of an outreach activity (domain.md §2.7); `id` is that of its engagement."""

    id: Annotated[
        str,
        Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34),
    ]
    audience: Annotated[
        Audience | None, Choice("Audience", AUDIENCE_TITLES, optional=True, facet=True, width=16, is_usual=True)
    ] = None
    speaker: Annotated[str, Words("Speaker", width=22, is_usual=True)] = ""
    lines: Annotated[str, Prose("Message lines", width=34)] = ""
    language: Annotated[str, Words("Language", facet=True, width=14, is_usual=True)] = ""
    partners: Annotated[tuple[str, ...], WordList("Held together with", width=26, hint="parted by semicolons")] = ()
    team: Annotated[str, Words("Band or culture team", width=22)] = ""
    reach: Annotated[int | None, Number("People reached", high=MOST, optional=True, width=10, is_usual=True)] = None
    alumni: Annotated[str, Words("Alumni met", width=26)] = ""
    press: Annotated[
        PressClearance | None,
        Choice("Press office", PRESS_TITLES, group=_PRESS, optional=True, facet=True, width=14, is_usual=True),
    ] = None
    press_on: Annotated[date | None, Day("Since", group=_PRESS, width=14)] = None
