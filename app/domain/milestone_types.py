"""The milestones that each kind of engagement has by default: how long before or after it, and who acts."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Ref
from app.domain.records.numbers import MOST_DAYS, Flag, Number
from app.domain.records.record import record
from app.domain.records.sort import OF_A_TABLE
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class Anchor(StrEnum):
    """From which day of the engagement the days of a milestone are counted, and in which direction."""

    BEFORE_START = "before-start"
    AFTER_START = "after-start"
    HALF_WAY = "half-way"
    BEFORE_END = "before-end"
    AFTER_END = "after-end"


class MilestoneUnit(StrEnum):
    """Calendar days, or working days of the host or at home."""

    CALENDAR = "cd"
    HOST = "wd-host"
    HOME = "wd-home"


ANCHOR_TITLES: Mapping[Anchor, Text] = MappingProxyType(
    {
        Anchor.BEFORE_START: Text("before the start"),
        Anchor.AFTER_START: Text("after the start"),
        Anchor.HALF_WAY: Text("after half of it"),
        Anchor.BEFORE_END: Text("before the end"),
        Anchor.AFTER_END: Text("after the end"),
    }
)

MILESTONE_UNIT_TITLES: Mapping[MilestoneUnit, Text] = MappingProxyType(
    {
        MilestoneUnit.CALENDAR: Text("calendar days"),
        MilestoneUnit.HOST: Text("working days of the host"),
        MilestoneUnit.HOME: Text("working days at home"),
    }
)


@record(
    "milestone_types",
    number=70,
    one="type of milestone",
    many="Types of milestone",
    titled="{title}",
    ships=True,
    about="What is to be done before and after each kind of engagement, how many days, and who acts.",
)
@dataclass(frozen=True, slots=True)
class MilestoneType:
    """One milestone of a kind (domain.md §2.1 to 2.9). `who` is the office that acts, in words.

    What `is_made` becomes a milestone of each engagement of the kind when that is planned; the others wait until
    somebody chooses them, such as those of a large exercise for a training.
    """

    id: str
    kind: Annotated[str, Ref("Kind", "kinds", is_ours=True, must=True, facet=True, width=22, is_usual=True)]
    title: Annotated[str, Words("Title", must=True, names=True, width=34, is_usual=True)]
    days: Annotated[int, Number("Days", high=MOST_DAYS, width=8, is_usual=True)]
    anchor: Annotated[Anchor, Choice("Counted", ANCHOR_TITLES, must=True, width=16, is_usual=True)] = (
        Anchor.BEFORE_START
    )
    unit: Annotated[MilestoneUnit, Choice("Kind of days", MILESTONE_UNIT_TITLES, must=True, width=22)] = (
        MilestoneUnit.CALENDAR
    )
    who: Annotated[str, Words("Who acts", facet=True, width=22, is_usual=True)] = ""
    case: Annotated[str, Words("Case", facet=True, width=18, is_usual=True, hint="small, large")] = ""
    is_made: Annotated[bool, Flag("Made when planned", facet=True, width=10, is_usual=True)] = True
    source: Annotated[str, Prose("Source", width=30, is_usual=True, without=OF_A_TABLE)] = ""
    checked: Annotated[date | None, Day("Checked", width=14)] = None
