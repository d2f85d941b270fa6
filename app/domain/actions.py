"""What was promised at a meeting, by either side: it outlives the meeting until it is done."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.participation import SIDE_TITLES, Side
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.record import record
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text


class ActionState(StrEnum):
    """What became of an action."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


ACTION_TITLES: Mapping[ActionState, Text] = MappingProxyType(
    {ActionState.OPEN: Text("open"), ActionState.DONE: Text("done"), ActionState.DROPPED: Text("dropped")}
)


@record(
    "actions",
    number=48,
    one="action",
    many="Actions",
    titled="{what}",
    dated=("due", "done_on"),
    about="What each side promised, until when, and what became of it.",
    part_of="engagements",
)
@dataclass(frozen=True, slots=True)
class Action:
    """Something that one side is to do. Who does it is a post, a person, or somebody in words."""

    id: str
    engagement: Annotated[
        str, Ref("Engagement", "engagements", must=True, is_fixed=True, gone=Gone.TAKE_ALONG, width=30)
    ]
    what: Annotated[str, Words("Action", must=True, names=True, width=40, is_usual=True)]
    side: Annotated[Side, Choice("Side", SIDE_TITLES, must=True, facet=True, width=8, is_usual=True)] = Side.OURS
    due: Annotated[date | None, Day("Due", ends=True, width=14, is_usual=True)] = None
    state: Annotated[ActionState, Choice("State", ACTION_TITLES, must=True, facet=True, width=10, is_usual=True)] = (
        ActionState.OPEN
    )
    responsible: Annotated[str, Words("Responsible", width=22, is_usual=True)] = ""
    post: Annotated[str | None, Ref("Post responsible", "posts", gone=Gone.UNLINK, facet=True, width=24)] = None
    person: Annotated[str | None, Ref("Person responsible", "people", gone=Gone.UNLINK, facet=True, width=24)] = None
    done_on: Annotated[date | None, Day("Done on", width=14, is_usual=True)] = None
    how: Annotated[str, Prose("How it was closed", width=34)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is ActionState.OPEN
