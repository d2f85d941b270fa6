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
    DEFER = "defer"
    NON_CONCUR = "non-concur"
    NOT_OUR_LEAD = "not-our-lead"
    NO_OBJECTION_BY_SILENCE = "no-objection-by-silence"


CLEARS = frozenset(
    {
        Verdict.CONCUR,
        Verdict.CONCUR_WITH_COMMENTS,
        Verdict.CONCUR_WITH_CONDITIONS,
        Verdict.NO_OBJECTION_BY_SILENCE,
    }
)
"""Verdicts after which the engagement may go on as far as this ask is concerned."""


class AskState(StrEnum):
    """Where an ask stands on a given day; computed, never stored."""

    DRAFT = "draft"
    SENT = "sent"
    OVERDUE = "overdue"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"


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
        Verdict.DEFER: Text("needs more"),
        Verdict.NON_CONCUR: Text("non-concur"),
        Verdict.NOT_OUR_LEAD: Text("not their lead"),
        Verdict.NO_OBJECTION_BY_SILENCE: Text("no objection by silence"),
    }
)


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to an ask, its text kept verbatim.

    `met_on` is the day from which all its conditions are met; None while one is not, and where there are none.
    """

    verdict: Verdict
    on: date
    by: str = ""
    text: str = ""
    conditions: str = ""
    reference: str = ""
    met_on: date | None = None

    @property
    def waits_for_conditions(self) -> bool:
        """Whether it consents under conditions of which one is not met yet."""
        return self.verdict is Verdict.CONCUR_WITH_CONDITIONS and self.met_on is None

    @property
    def consents(self) -> bool:
        """Whether the engagement may go on as far as this answer is concerned, its conditions met."""
        return self.verdict in CLEARS and not self.waits_for_conditions


@dataclass(frozen=True, slots=True)
class Given(Sort):
    """The answer to an ask, or none yet."""

    def show(self, value: Any, name_of: NameOf) -> str:
        """Verdict, day, who gave it, its text, and its conditions and reference."""
        if value is None:
            return ""
        parts = (str(VERDICT_TITLES[value.verdict]), plain_day(value.on), value.by, value.text, value.conditions)
        met = f"met {plain_day(value.met_on)}" if value.met_on is not None else ""
        return "; ".join(part for part in (*parts, met, value.reference) if part)

    def read(self, typed: str, reading: Reading) -> Any:
        """An answer has fields of its own and is not typed in one line."""
        raise NotUnderstood(text("an answer is recorded field by field"))

    @property
    def closed_sets(self) -> Mapping[str, Mapping[Any, Text]]:
        """The verdicts."""
        return _PARTS["verdict"].closed_sets

    def texts(self, value: Any) -> Iterable[str]:
        """All that was said."""
        return () if value is None else (value.by, value.text, value.conditions, value.reference)

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
            StoredColumn("conditions_met_on", nullable=True, form=Form.DAY),
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
        "met_on": Day("Conditions met on", width=14),
    }
)
_VERDICTS = {verdict.value: verdict for verdict in Verdict}


def _answer_columns(value: Answer | None) -> tuple[Any, ...]:
    if value is None:
        return (None,) * 7
    met_on = value.met_on.isoformat() if value.met_on is not None else None
    return (value.verdict, value.on.isoformat(), value.by, value.text, value.conditions, value.reference, met_on)


def _answer(verdict: Any, on: Any, by: Any, said: Any, conditions: Any, reference: Any, met_on: Any) -> Answer | None:
    if verdict is None:
        return None
    found = day(on)
    if found is None or None in (by, said, conditions, reference):
        raise ValueError("an answer without its day or one of its texts")
    return Answer(_VERDICTS[verdict], found, by, said, conditions, reference, day(met_on))


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
    withdrawn: Annotated[bool, Flag("Withdrawn", facet=True, width=10)] = False
    reminders: Annotated[int, Number("Reminders", high=MOST, width=10)] = 0
    reference: Annotated[str, Words("Reference", width=18)] = ""
    notes: Annotated[str, Prose("Notes", width=30)] = ""
    answer: Annotated[Answer | None, Given("Answer", width=30, is_fixed=True, is_usual=True)] = None

    def state(self, as_of: date) -> AskState:
        """Where it stands on `as_of`. Only a sent or a draft ask past its due day is overdue."""
        if self.withdrawn:
            return AskState.WITHDRAWN
        if self.answer is not None:
            return AskState.ANSWERED
        if self.due is not None and self.due < as_of:
            return AskState.OVERDUE
        return AskState.SENT if self.sent is not None else AskState.DRAFT

    @property
    def is_open(self) -> bool:
        """Whether an answer is still to come."""
        return self.answer is None and not self.withdrawn
