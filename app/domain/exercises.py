"""Exercises and training: what an engagement of these kinds has beside the common record."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.claims import LIFT, RANGE, Claim, claimed_name
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import Flag
from app.domain.records.record import record
from app.domain.records.words import Prose, WordList, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

EXERCISE_KINDS = ("training", "exercise")
"""The kinds of engagement that train forces."""

_WINDOWS = "Deployment and recovery"
_NOTICE = "Notice to other states"
_USE = "Objective and use"
_CARE = "Cover and care"

_NEEDED_OR_NOT = "or: not needed because …"


class ExerciseSort(StrEnum):
    """What sort of exercise or training it is (domain.md §2.5)."""

    FIELD = "field"
    COMMAND_POST = "command-post"
    TABLE_TOP = "table-top"
    MARITIME = "maritime"
    AIR = "air"
    TRAINING_TEAM = "training-team"
    COURSE = "course"
    EXPERTS = "expert-exchange"


class StillUsed(StrEnum):
    """Whether what was trained is still in use a year later."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_KNOWN = "not-known"


EXERCISE_TITLES: Mapping[ExerciseSort, Text] = MappingProxyType(
    {
        ExerciseSort.FIELD: Text("field exercise"),
        ExerciseSort.COMMAND_POST: Text("command post exercise"),
        ExerciseSort.TABLE_TOP: Text("table-top exercise"),
        ExerciseSort.MARITIME: Text("maritime exercise"),
        ExerciseSort.AIR: Text("air exercise"),
        ExerciseSort.TRAINING_TEAM: Text("mobile training team"),
        ExerciseSort.COURSE: Text("course"),
        ExerciseSort.EXPERTS: Text("exchange of experts"),
    }
)

STILL_USED_TITLES: Mapping[StillUsed, Text] = MappingProxyType(
    {
        StillUsed.YES: Text("yes"),
        StillUsed.PARTLY: Text("in part"),
        StillUsed.NO: Text("no"),
        StillUsed.NOT_KNOWN: Text("nobody can say"),
    }
)


@record(
    "exercises",
    number=60,
    one="exercise",
    many="Exercises and training",
    part_of="engagements",
    of_kinds=EXERCISE_KINDS,
)
@dataclass(frozen=True, slots=True)
class Exercise:
    """The record of an exercise or a training (domain.md §2.5); `id` is that of its engagement.

    Forces are bound from `deploys_from` to `recovered_by`; where neither is known, while the engagement lasts.
    `in_zone`: the activity lies in the zone of application of the notices of `csbm_measures`. `in_calendar`: it
    stands in the annual calendar of notifiable activities that was sent out. `ranges` and `lift` are what it shares
    with others, by name. The four-part card is `objective`, `baseline`, `absorbs` and `sustains`; that one of them
    is not needed is an answer.
    """

    id: Annotated[
        str,
        Ref("Engagement", "engagements", must=True, names=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=34),
    ]
    sort: Annotated[
        ExerciseSort | None, Choice("Sort", EXERCISE_TITLES, optional=True, facet=True, width=20, is_usual=True)
    ] = None
    edition: Annotated[str, Words("Edition", width=14, is_usual=True, hint="of its series")] = ""
    area: Annotated[str, Words("Area", width=26, is_usual=True)] = ""
    ranges: Annotated[tuple[str, ...], WordList("Ranges", width=22, hint="parted by semicolons")] = ()
    lift: Annotated[
        tuple[str, ...], WordList("Lift", width=22, hint="ships and aircraft that carry; by semicolons")
    ] = ()
    deploys_from: Annotated[
        date | None, Day("Deployment from", group=_WINDOWS, width=14, is_usual=True, goes_along=True)
    ] = None
    deployed_by: Annotated[date | None, Day("Deployed by", group=_WINDOWS, ends=True, width=14, goes_along=True)] = None
    recovers_from: Annotated[date | None, Day("Recovery from", group=_WINDOWS, width=14, goes_along=True)] = None
    recovered_by: Annotated[
        date | None, Day("Recovered by", group=_WINDOWS, ends=True, width=14, is_usual=True, goes_along=True)
    ] = None
    dv_day: Annotated[date | None, Day("Day of visitors", group=_WINDOWS, width=14, goes_along=True)] = None
    objective: Annotated[str, Prose("What it is to achieve", group=_USE, width=30, hint=_NEEDED_OR_NOT)] = ""
    baseline: Annotated[str, Prose("Where they stand now", group=_USE, width=30, hint=_NEEDED_OR_NOT)] = ""
    absorbs: Annotated[str, Prose("Whether they can absorb it", group=_USE, width=30, hint=_NEEDED_OR_NOT)] = ""
    sustains: Annotated[str, Prose("Who sustains it", group=_USE, width=30, hint=_NEEDED_OR_NOT)] = ""
    still_used: Annotated[
        StillUsed | None,
        Choice("Still in use a year later", STILL_USED_TITLES, group=_USE, optional=True, facet=True, width=16),
    ] = None
    still_used_on: Annotated[date | None, Day("Answered on", group=_USE, width=14)] = None
    in_zone: Annotated[bool, Flag("In the zone of application", group=_NOTICE, width=12)] = False
    in_calendar: Annotated[bool, Flag("In the annual calendar", group=_NOTICE, width=12)] = False
    notified_on: Annotated[date | None, Day("Notified on", group=_NOTICE, width=14)] = None
    notice: Annotated[str, Words("Number of the notice", group=_NOTICE, width=18)] = ""
    signs: Annotated[str, Words("Who signs the notice", group=_NOTICE, width=22)] = ""
    cover: Annotated[
        str, Prose("Cover by agreement", group=_CARE, width=30, hint="status of forces, or what is open")
    ] = ""
    aid_view: Annotated[str, Prose("View of the development ministry", group=_CARE, width=30)] = ""
    safety: Annotated[str, Prose("Safety", group=_CARE, width=30)] = ""
    environment: Annotated[str, Prose("Environment", group=_CARE, width=30)] = ""
    spending: Annotated[str, Prose("Exercise spending", group=_CARE, width=30, hint="a line for each purpose")] = ""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Its ranges and its lift."""
        ranges = [(RANGE, "", claimed_name(each)) for each in self.ranges]
        return (*ranges, *((LIFT, "", claimed_name(each)) for each in self.lift))
