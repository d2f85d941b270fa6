"""Questions to ministries, embassies and offices, their due dates and answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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


class Silence(StrEnum):
    """What no answer means for an ask type; it never means yes unless announced."""

    NEVER = "never"
    IF_ANNOUNCED = "no-objection-if-announced"
    INFORM_ONLY = "inform-only"
    PROCEED_WITHOUT = "proceed-without"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to an ask, its text kept verbatim."""

    verdict: Verdict
    on: date
    by: str = ""
    text: str = ""
    conditions: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question about one engagement to one post. `ask_type` is an id such as `A2`.

    Days are calendar days at the planner's desk. `required` asks must be
    answered before the engagement may be confirmed (rule C14).
    """

    id: str
    engagement: str
    ask_type: str
    post: str
    question: str = ""
    need: Need = Need.CONCUR
    required: bool = True
    sent: date | None = None
    due: date | None = None
    answer: Answer | None = None
    withdrawn: bool = False
    reminders: int = 0
    reference: str = ""
    notes: str = ""

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


@dataclass(frozen=True, slots=True)
class AskType:
    """A kind of question (A1 … A10 of domain.md §3.1) with its wording and default clock.

    `due_days` counts calendar days before the engagement's start.
    """

    id: str
    title: str
    question: str
    due_days: int | None = None
    silence: Silence = Silence.NEVER
    source: str = ""


@dataclass(frozen=True, slots=True)
class AskRoute:
    """One cell of the default matrix of domain.md §3.3: which kind needs whom.

    Levels bound it inclusively, `L1` highest; an empty bound is open.
    """

    id: str
    kind: str
    addressee: str
    need: Need
    ask_type: str
    required: bool
    min_level: str = ""
    max_level: str = ""
    due_days: int | None = None
    note: str = ""
    source: str = ""
