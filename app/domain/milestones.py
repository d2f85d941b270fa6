"""Milestones: what is to be done for one engagement by which day, by whom, and when it was done."""

from datetime import date
from typing import Annotated

from app.domain.milestone_types import ANCHOR_TITLES, MILESTONE_UNIT_TITLES, Anchor, MilestoneUnit
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import MOST_DAYS, Flag, Number
from app.domain.records.record import record
from app.domain.records.sort import Surface
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass

_ITS_OWN = {Surface.SEARCH: "a milestone is found by its engagement, whose words it would hold once more"}
_BY_MONTH = {Surface.SEARCH: "thousands of milestones would be found by a month; the list of what is due has them"}
_LIKE_TYPES = {Surface.SEARCH: "most milestones are counted alike"}


@record(
    "milestones",
    number=71,
    one="milestone",
    many="Milestones",
    titled="{title}",
    dated=("planned",),
    about="What is to be done for an engagement, by which day and by whom.",
    part_of="engagements",
)
@dataclass(frozen=True, slots=True)
class Milestone:
    """One milestone of an engagement.

    `planned` is the day by which it is to be done, in the calendar of the planner's desk. It follows from the `days`
    and moves with the engagement, until it `is_moved`, set by hand, or done; a milestone without `days` has the day
    it was given. `done_on` is the day on which it really was done. `who` is an office in words; `post` and `person`
    are ids of its owners.
    """

    id: str
    engagement: Annotated[
        str,
        Ref(
            "Engagement",
            "engagements",
            must=True,
            is_fixed=True,
            gone=Gone.TAKE_ALONG,
            width=30,
            without=_ITS_OWN,
        ),
    ]
    title: Annotated[str, Words("Title", must=True, names=True, repeats=True, width=34, is_usual=True)]
    planned: Annotated[date | None, Day("Planned", ends=True, width=14, is_usual=True, without=_BY_MONTH)] = None
    done_on: Annotated[date | None, Day("Done on", width=14, is_usual=True, without=_BY_MONTH)] = None
    who: Annotated[str, Words("Who acts", facet=True, repeats=True, width=22, is_usual=True)] = ""
    post: Annotated[str | None, Ref("Post", "posts", gone=Gone.UNLINK, facet=True, width=24)] = None
    person: Annotated[str | None, Ref("Owner", "people", gone=Gone.UNLINK, facet=True, width=22, is_usual=True)] = None
    days: Annotated[int | None, Number("Days", high=MOST_DAYS, optional=True, width=8)] = None
    anchor: Annotated[
        Anchor, Choice("Counted", ANCHOR_TITLES, must=True, width=16, is_usual=True, without=_LIKE_TYPES)
    ] = Anchor.BEFORE_START
    unit: Annotated[
        MilestoneUnit, Choice("Kind of days", MILESTONE_UNIT_TITLES, must=True, width=22, without=_LIKE_TYPES)
    ] = MilestoneUnit.CALENDAR
    is_moved: Annotated[bool, Flag("Day set by hand", width=10)] = False
    milestone_type: Annotated[
        str | None, Ref("Type", "milestone_types", gone=Gone.UNLINK, width=24, without=_LIKE_TYPES)
    ] = None
    note: Annotated[str, Prose("Note", width=30)] = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.done_on is None

    @property
    def follows(self) -> bool:
        """Whether its day moves with the engagement."""
        return self.is_open and not self.is_moved and self.days is not None
