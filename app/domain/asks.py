"""Questions to ministries, embassies and offices, their due dates and answers."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated

from app.domain.answers import CHANNEL_TITLES, CLEARS, VERDICT_TITLES, Answer, Channel, Given, Verdict
from app.domain.records.choices import Choice
from app.domain.records.days import Day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import MOST, Flag, Number
from app.domain.records.record import record
from app.domain.records.sort import Surface
from app.domain.records.words import Prose, Words
from app.domain.value_classes import dataclass
from app.domain.wording import Text

__all__ = [
    "CHANNEL_TITLES",
    "CLEARS",
    "NEED_TITLES",
    "VERDICT_TITLES",
    "Answer",
    "Ask",
    "AskState",
    "Channel",
    "Need",
    "Verdict",
]


class AskState(StrEnum):
    """Where an ask stands on a given day; computed from its days, never stored.

    Overdue is what waits for an answer after its due day, whether acknowledged or not.
    """

    DRAFT = "draft"
    SENT = "sent"
    ACKNOWLEDGED = "acknowledged"
    MORE_WANTED = "more-wanted"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class Need(StrEnum):
    """What is wanted of the addressee (domain.md §3.3: C, K, N, I)."""

    CONCUR = "concur"
    CLEAR = "clear"
    NOTIFY = "notify"
    INFORM = "inform"


NEED_TITLES: Mapping[Need, Text] = MappingProxyType(
    {
        Need.CONCUR: Text("concurrence"),
        Need.CLEAR: Text("clearance"),
        Need.NOTIFY: Text("notification"),
        Need.INFORM: Text("information"),
    }
)


_ITS_OWN = {Surface.SEARCH: "an ask holds the words of its engagement itself"}
_BY_MONTH = {Surface.SEARCH: "thousands of asks would be found by a month; what they are about is found by it"}
_MADE = dict.fromkeys((Surface.FORM, Surface.COLUMN, Surface.SEARCH), "it is made of ids, and told in words")
_LIKE_VERDICTS = {Surface.SEARCH: "verdicts have the same words, and most asks want the same"}


@record(
    "asks",
    number=2,
    one="ask",
    many="Asks",
    titled="{question}",
    dated=("due", "sent"),
    about="Questions to ministries, embassies and offices.",
)
@dataclass(frozen=True, slots=True)
class Ask:
    """One question about one engagement to one post. `ask_type` is an id such as `A2`.

    Days are calendar days at the planner's desk. `required` asks must be
    answered before the engagement may be confirmed (rule C14).
    They wrote on the day `acknowledged` that they have it, and on `more_wanted` that they must know more (`wanted`)
    first, until it was `supplied`. It is `closed` when nothing of it is left to do. After a material change it is
    `superseded`: by one that `supersedes` it, an id. Put under a `silence` procedure (an id), it is agreed to when
    that runs out unbroken.
    What the answer was given for is kept in `answered_for` once the engagement is another (`answered_for.py`); empty
    while it holds.
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
            is_usual=True,
            without=_ITS_OWN,
        ),
    ]
    ask_type: Annotated[str, Ref("Type", "ask_types", must=True, facet=True, width=22, is_usual=True)]
    post: Annotated[str, Ref("Addressee", "posts", must=True, facet=True, width=26, is_usual=True)]
    question: Annotated[str, Words("Question", names=True, repeats=True, width=34, is_usual=True)] = ""
    need: Annotated[
        Need, Choice("Wanted", NEED_TITLES, must=True, facet=True, is_usual=True, without=_LIKE_VERDICTS)
    ] = Need.CONCUR
    required: Annotated[bool, Flag("Required", facet=True, width=10, is_usual=True)] = True
    sent: Annotated[date | None, Day("Sent", width=14, is_usual=True, without=_BY_MONTH)] = None
    due: Annotated[date | None, Day("Due", ends=True, width=14, is_usual=True, without=_BY_MONTH)] = None
    acknowledged: Annotated[date | None, Day("Acknowledged", width=14, without=_BY_MONTH)] = None
    more_wanted: Annotated[date | None, Day("More information wanted", width=14, without=_BY_MONTH)] = None
    wanted: Annotated[str, Prose("What they want to know", width=30)] = ""
    supplied: Annotated[date | None, Day("Information supplied", width=14, without=_BY_MONTH)] = None
    withdrawn: Annotated[bool, Flag("Withdrawn", facet=True, width=10)] = False
    superseded: Annotated[bool, Flag("Superseded", facet=True, width=10)] = False
    supersedes: Annotated[str | None, Ref("Supersedes", "asks", gone=Gone.UNLINK, width=30, without=_ITS_OWN)] = None
    silence: Annotated[
        str | None, Ref("Silence procedure", "silence_procedures", gone=Gone.UNLINK, facet=True, width=26)
    ] = None
    closed: Annotated[date | None, Day("Closed", width=14, without=_BY_MONTH)] = None
    reminders: Annotated[int, Number("Reminders", high=MOST, width=10)] = 0
    reference: Annotated[str, Words("Reference", width=18)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
    answer: Annotated[Answer | None, Given("Answer", width=30, is_fixed=True, is_usual=True)] = None
    answered_for: Annotated[str, Words("Answered for", is_fixed=True, repeats=True, width=26, without=_MADE)] = ""

    def state(self, as_of: date) -> AskState:
        """Where it stands on `as_of`. Only a sent or a draft ask past its due day is overdue."""
        if self.withdrawn:
            return AskState.WITHDRAWN
        if self.superseded:
            return AskState.SUPERSEDED
        if self.answer is not None:
            return AskState.ANSWERED if self.closed is None else AskState.CLOSED
        if self.closed is not None:
            return AskState.CLOSED
        return AskState.OVERDUE if self.due is not None and self.due < as_of else self.step

    @property
    def step(self) -> AskState:
        """How far an ask without an answer has come, late or not."""
        if self.waits_for_us:
            return AskState.MORE_WANTED
        if self.acknowledged is not None:
            return AskState.ACKNOWLEDGED
        return AskState.SENT if self.sent is not None else AskState.DRAFT

    @property
    def waits_for_us(self) -> bool:
        """Whether they want to know more and nobody has told them yet."""
        return self.more_wanted is not None and (self.supplied is None or self.supplied < self.more_wanted)

    @property
    def is_open(self) -> bool:
        """Whether an answer is still to come."""
        return self.answer is None and not self.withdrawn and not self.superseded and self.closed is None

    @property
    def stands(self) -> bool:
        """Whether it counts: it was not taken back, and no later one took its place."""
        return not self.withdrawn and not self.superseded
