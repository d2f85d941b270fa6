"""What a visit of a minister or chief needs beyond the common record."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.exchanges import NOT_IN_PEOPLE
from app.domain.levels import LEVEL_TITLES, Level
from app.domain.records.choices import Choice
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

VISIT_KIND = "high-level-visit"


class VisitFormat(StrEnum):
    """As what a visitor comes (domain.md §2.3)."""

    OFFICIAL = "official"
    WORKING = "working"
    GUEST = "guest-of-government"
    SELF_INVITED = "self-invited"
    PRIVATE = "private"
    TRANSIT = "transit"


FORMAT_TITLES: Mapping[VisitFormat, Text] = MappingProxyType(
    {
        VisitFormat.OFFICIAL: Text("official visit"),
        VisitFormat.WORKING: Text("working visit"),
        VisitFormat.GUEST: Text("guest of the government"),
        VisitFormat.SELF_INVITED: Text("self-invited"),
        VisitFormat.PRIVATE: Text("private visit"),
        VisitFormat.TRANSIT: Text("transit stop"),
    }
)

ARRANGEMENTS = "Arrangements"


@record(
    "high_level_visits",
    number=41,
    one="high-level visit",
    many="High-level visits",
    titled="{id}",
    about="What visits of ministers and chiefs are for, and what is arranged for them.",
    part_of="engagements",
    of_kinds=(VISIT_KIND,),
)
@dataclass(frozen=True, slots=True)
class HighLevelVisit:
    """What is special about a high-level visit; its delegation, programme and gifts are parts of their own.

    The host is one of People, or a name in words; `host_level` counts where the engagement has no counterpart
    level. `issues` are those between the two states that can come up. `aircraft` is what the visitors fly in.
    """

    id: Annotated[
        str, Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34)
    ]
    format: Annotated[
        VisitFormat | None, Choice("Format", FORMAT_TITLES, optional=True, facet=True, width=20, is_usual=True)
    ] = None
    host: Annotated[str | None, Ref("Host principal", "people", gone=Gone.UNLINK, width=24, is_usual=True)] = None
    host_name: Annotated[str, Words("Host principal in words", width=24, is_usual=True, hint=NOT_IN_PEOPLE)] = ""
    host_level: Annotated[
        Level | None, Choice("Host level", LEVEL_TITLES, is_coded=True, optional=True, width=10, is_usual=True)
    ] = None
    aims: Annotated[str, Prose("Aims", width=34, is_usual=True)] = ""
    deliverables: Annotated[str, Prose("Deliverables and signings", width=34, is_usual=True)] = ""
    issues: Annotated[str, Prose("Bilateral issues", width=34)] = ""
    talking_points: Annotated[str, Words("Talking points", width=22, hint="where they are kept")] = ""
    media: Annotated[str, Prose("Media plan", group=ARRANGEMENTS, width=30)] = ""
    spouse: Annotated[str, Prose("Spouse programme", group=ARRANGEMENTS, width=30)] = ""
    security: Annotated[str, Prose("Security and protection", group=ARRANGEMENTS, width=30)] = ""
    accommodation: Annotated[str, Prose("Accommodation", group=ARRANGEMENTS, width=30)] = ""
    interpreter: Annotated[str, Words("Interpreter", group=ARRANGEMENTS, width=20)] = ""
    honours: Annotated[str, Words("Honours", group=ARRANGEMENTS, width=22, hint="guard of honour, wreath")] = ""
    aircraft: Annotated[str | None, Ref("Aircraft", "assets", group=ARRANGEMENTS, gone=Gone.UNLINK, width=20)] = None
