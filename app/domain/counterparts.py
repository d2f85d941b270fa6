"""Whom an engagement meets: people and posts of the other side, beside the words that name the counterpart."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.levels import LEVEL_TITLES, Level
from app.domain.records.choices import Choice
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class CounterpartAttendance(StrEnum):
    """Whether somebody came."""

    EXPECTED = "expected"
    PRESENT = "present"
    ABSENT = "absent"


ATTENDANCE_TITLES: Mapping[CounterpartAttendance, Text] = MappingProxyType(
    {
        CounterpartAttendance.EXPECTED: Text("expected"),
        CounterpartAttendance.PRESENT: Text("was there"),
        CounterpartAttendance.ABSENT: Text("did not come"),
    }
)


@record(
    "counterparts",
    number=82,
    one="counterpart",
    many="Counterparts",
    titled="{person} · {post}",
    part_of="engagements",
    ordered="level",
    about="Whom each engagement meets, as people and posts, and whether they came.",
)
@dataclass(frozen=True, slots=True)
class Counterpart:
    """A person, or whoever holds a post, whom an engagement meets; one of the two is named."""

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    person: Annotated[
        str | None, Ref("Person", "people", names=True, gone=Gone.UNLINK, facet=True, width=26, is_usual=True)
    ] = None
    post: Annotated[
        str | None, Ref("Post", "posts", names=True, gone=Gone.UNLINK, facet=True, width=28, is_usual=True)
    ] = None
    level: Annotated[
        Level | None, Choice("Level", LEVEL_TITLES, is_coded=True, optional=True, facet=True, width=8, is_usual=True)
    ] = None
    attendance: Annotated[
        CounterpartAttendance, Choice("Attendance", ATTENDANCE_TITLES, must=True, facet=True, width=12, is_usual=True)
    ] = CounterpartAttendance.EXPECTED
    notes: Annotated[str, Prose("Notes", width=30)] = ""
