"""Questions to ministries, embassies and offices, their due dates and answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any

from app.domain.not_understood import NotUnderstood
from app.domain.records.cells import CellColumn, CellValue
from app.domain.records.choices import Choice
from app.domain.records.days import Day, day
from app.domain.records.links import Gone, Ref
from app.domain.records.numbers import MOST, Flag, Number
from app.domain.records.record import record
from app.domain.records.sort import CellReading, NameOf, Reading, Sort, Surface
from app.domain.records.stored import Form, InRow, StoredColumn
from app.domain.records.words import Prose, Words
from app.domain.wording import Text, text
from app.domain.wording_dates import plain_day


class Verdict(StrEnum):
    """What came back (domain.md §3.2). Silence is a verdict only where the ask type allows it."""

    CONCUR = "concur"
    CONCUR_WITH_COMMENTS = "concur-with-comments"
    CONCUR_WITH_CONDITIONS = "concur-with-conditions"
    RESTRICTED = "restricted"
    DEFER = "defer"
    NON_CONCUR = "non-concur"
    NOT_OUR_LEAD = "not-our-lead"
    NO_OBJECTION_BY_SILENCE = "no-objection-by-silence"


CLEARS = frozenset(
    {
        Verdict.CONCUR,
        Verdict.CONCUR_WITH_COMMENTS,
        Verdict.CONCUR_WITH_CONDITIONS,
        Verdict.RESTRICTED,
        Verdict.NO_OBJECTION_BY_SILENCE,
    }
)
"""Verdicts after which the engagement may go on as far as this ask is concerned."""


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


class Channel(StrEnum):
    """The way by which an answer came."""

    LETTER = "letter"
    NOTE_VERBALE = "note-verbale"
    MAIL = "mail"
    MESSAGE = "message"
    CALL = "call"
    MEETING = "meeting"
    CALENDAR = "calendar"
    SHEET = "sheet"


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

VERDICT_TITLES: Mapping[Verdict, Text] = MappingProxyType(
    {
        Verdict.CONCUR: Text("concur"),
        Verdict.CONCUR_WITH_COMMENTS: Text("concur with comments"),
        Verdict.CONCUR_WITH_CONDITIONS: Text("concur with conditions"),
        Verdict.RESTRICTED: Text("restricted"),
        Verdict.DEFER: Text("needs more"),
        Verdict.NON_CONCUR: Text("non-concur"),
        Verdict.NOT_OUR_LEAD: Text("not their lead"),
        Verdict.NO_OBJECTION_BY_SILENCE: Text("agreed under silence"),
    }
)

CHANNEL_TITLES: Mapping[Channel, Text] = MappingProxyType(
    {
        Channel.LETTER: Text("letter"),
        Channel.NOTE_VERBALE: Text("note verbale"),
        Channel.MAIL: Text("e-mail"),
        Channel.MESSAGE: Text("diplomatic telegram"),
        Channel.CALL: Text("telephone"),
        Channel.MEETING: Text("meeting"),
        Channel.CALENDAR: Text("reply to an invitation"),
        Channel.SHEET: Text("returned sheet"),
    }
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to an ask, its text kept verbatim.

    `conditions` are those that it sets, as they were written, one a line; what has to be done about each is kept in
    the checklist of `conditions.py`, which is made of them and can be worded, given away and ticked off on its own.
    `channel` is how it came, None where nobody noted it. It holds from `valid_from` to `valid_to`, where it is
    limited, and only for what `holds_for` says: other days, a hull, a tail, names.
    """

    verdict: Verdict
    on: date
    by: str = ""
    text: str = ""
    conditions: str = ""
    reference: str = ""
    channel: Channel | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    holds_for: str = ""

    @property
    def clears(self) -> bool:
        """Whether it says yes; its conditions may still have to be met."""
        return self.verdict in CLEARS

    @property
    def set_conditions(self) -> tuple[str, ...]:
        """What it depends on, in the order written; nothing for an answer of another kind."""
        if self.verdict is not Verdict.CONCUR_WITH_CONDITIONS:
            return ()
        lines = (line.strip() for line in self.conditions.splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))


@dataclass(frozen=True, slots=True)
class Given(Sort):
    """The answer to an ask, or none yet."""

    def show(self, value: Any, name_of: NameOf) -> str:
        """Verdict, day, who gave it and how, its text, its conditions and reference, and what it holds for."""
        if value is None:
            return ""
        shown = (sort.show(getattr(value, part), name_of) for part, sort in _PARTS.items() if part not in _LIMITS)
        first, last = (plain_day(day) if day is not None else "" for day in (value.valid_from, value.valid_to))
        holds = " ".join(part for part in (first and f"from {first}", last and f"to {last}", value.holds_for) if part)
        return "; ".join(part for part in (*shown, holds and f"holds {holds}") if part)

    def read(self, typed: str, reading: Reading) -> Any:
        """An answer has fields of its own and is not typed in one line."""
        raise NotUnderstood(text("an answer is recorded field by field"))

    @property
    def closed_sets(self) -> Mapping[str, Mapping[Any, Text]]:
        """The verdicts."""
        return _PARTS["verdict"].closed_sets

    def texts(self, value: Any) -> Iterable[str]:
        """All that was said."""
        return () if value is None else (value.by, value.text, value.conditions, value.reference, value.holds_for)

    def found_by(self, value: Any) -> Iterable[tuple[str, str]]:
        """The verdict."""
        return () if value is None else _PARTS["verdict"].found_by(value.verdict)

    def cell_columns(self, name: str) -> tuple[CellColumn, ...]:
        """Each part."""
        return tuple(column for part, sort in _PARTS.items() for column in sort.cell_columns(f"{name}_{part}"))

    def cells(self, value: Any, name_of: NameOf) -> tuple[CellValue, ...]:
        """Each part, all empty where there is no answer."""
        if value is None:
            return ("",) * len(_PARTS)
        return tuple(cell for part, sort in _PARTS.items() for cell in sort.cells(getattr(value, part), name_of))

    def from_cells(self, texts: Sequence[str], reading: CellReading) -> Any:
        """The answer, where any part is stated."""
        parts = (sort.from_cells([cell], reading) for sort, cell in zip(_PARTS.values(), texts, strict=True))
        return Answer(*parts) if any(texts) else None

    def storage(self, name: str) -> InRow:
        """Columns for each part, all empty where there is no answer."""
        columns = (
            StoredColumn("verdict", Verdict, nullable=True),
            StoredColumn("answered_on", nullable=True, form=Form.DAY),
            StoredColumn("answered_by", nullable=True, repeats=True),
            StoredColumn("answer_text", nullable=True, repeats=True),
            StoredColumn("conditions", nullable=True, repeats=True),
            StoredColumn("answer_reference", nullable=True),
            StoredColumn("channel", Channel, nullable=True),
            StoredColumn("valid_from", nullable=True, form=Form.DAY),
            StoredColumn("valid_to", nullable=True, form=Form.DAY),
            StoredColumn("holds_for", nullable=True),
        )
        return InRow(columns, _answer_columns, _answer)


_PARTS: Mapping[str, Sort] = MappingProxyType(
    {
        "verdict": Choice("Answer", VERDICT_TITLES, must=True),
        "on": Day("Answered on", must=True, width=14),
        "by": Words("Answered by", width=20),
        "text": Prose("Text of the answer", width=40),
        "conditions": Prose("Conditions", width=30),
        "reference": Words("Reference of the answer", width=18),
        "channel": Choice("Channel of the answer", CHANNEL_TITLES, optional=True, width=14),
        "valid_from": Day("Answer holds from", width=14),
        "valid_to": Day("Answer holds until", ends=True, width=14),
        "holds_for": Words("Answer holds for", width=20),
    }
)
_LIMITS = frozenset({"valid_from", "valid_to", "holds_for"})
_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_CHANNELS = {channel.value: channel for channel in Channel}


def _answer_columns(value: Answer | None) -> tuple[Any, ...]:
    if value is None:
        return (None,) * len(_PARTS)
    said = (value.by, value.text, value.conditions, value.reference)
    limits = (_iso(value.valid_from), _iso(value.valid_to), value.holds_for)
    return (value.verdict, value.on.isoformat(), *said, value.channel, *limits)


def _iso(found: date | None) -> str | None:
    return found.isoformat() if found is not None else None


def _answer(
    verdict: Any, on: Any, by: Any, said: Any, conditions: Any, reference: Any, channel: Any, first: Any, last: Any,
    holds_for: Any,
) -> Answer | None:  # fmt: skip
    if verdict is None:
        return None
    found = day(on)
    if found is None or None in (by, said, conditions, reference, holds_for):
        raise ValueError("an answer without its day or one of its texts")
    known = _CHANNELS[channel] if channel is not None else None
    limits = (day(first), day(last), holds_for)
    return Answer(_VERDICTS[verdict], found, by, said, conditions, reference, known, *limits)


_ITS_OWN = {Surface.SEARCH: "an ask holds the words of its engagement itself"}
_BY_MONTH = {Surface.SEARCH: "thousands of asks would be found by a month; what they are about is found by it"}
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
