"""The asks of a plan as a board: a column for each step of their life, and what moving an ask to another one means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from app.domain.answered_for import changed_engagements
from app.domain.asks import Ask
from app.domain.changes import Change
from app.domain.conditions import Condition
from app.domain.consents import consents, waits_for_conditions
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.edits.ask_life import can_be_closed
from app.services.layouts.ask_book import AskBook, AskBookLine, AskWish
from app.services.layouts.coordination import AskGroup


class AskStage(StrEnum):
    """The columns of the board, in their order (domain.md §3.2)."""

    TO_SEND = "to-send"
    WAITING = "waiting"
    MORE_WANTED = "more-wanted"
    TO_SETTLE = "to-settle"
    DONE = "done"


STAGE_TITLES: Mapping[AskStage, Text] = MappingProxyType(
    {
        AskStage.TO_SEND: Text("To send"),
        AskStage.WAITING: Text("Sent, waiting"),
        AskStage.MORE_WANTED: Text("More wanted"),
        AskStage.TO_SETTLE: Text("Answered, open"),
        AskStage.DONE: Text("Done"),
    }
)


class AskStep(StrEnum):
    """What moving an ask to a column does: a command of the list, or why there is none."""

    STAY = "stay"
    ASK = "ask"
    SEND = "send"
    SUPPLY = "supply"
    WANT_MORE = "want-more"
    ANSWER = "answer"
    TICK = "tick"
    CLOSE = "close"
    ASK_FIRST = "ask-first"
    SEND_FIRST = "send-first"
    SENT_ALREADY = "sent-already"
    ANSWERED_ALREADY = "answered-already"
    TAKEN_BACK = "taken-back"


DEEDS = frozenset(
    {AskStep.ASK, AskStep.SEND, AskStep.SUPPLY, AskStep.WANT_MORE, AskStep.ANSWER, AskStep.TICK, AskStep.CLOSE}
)
"""The steps that do something; the others are reasons."""


@dataclass(frozen=True, slots=True)
class StageLines:
    """One column: its cards from the top, and how many of them are late."""

    stage: AskStage
    lines: tuple[AskBookLine, ...] = ()
    late: int = 0


def stage_of(plan: Plan, ask: Ask) -> AskStage:
    """In which column an ask stands."""
    if ask.is_open:
        if ask.waits_for_us:
            return AskStage.MORE_WANTED
        return AskStage.TO_SEND if ask.sent is None else AskStage.WAITING
    is_settled = ask.answer is None or ask.closed is not None or not ask.stands or consents(plan, ask)
    return AskStage.DONE if is_settled else AskStage.TO_SETTLE


def step_to(plan: Plan, ask: Ask | None, stage: AskStage) -> AskStep:
    """What moving an ask to a column means; None stands for an engagement that nobody has been asked about."""
    if ask is None:
        if stage is AskStage.TO_SEND:
            return AskStep.STAY
        return AskStep.ASK if stage is AskStage.WAITING else AskStep.ASK_FIRST
    if stage_of(plan, ask) is stage:
        return AskStep.STAY
    if not ask.stands:
        return AskStep.TAKEN_BACK
    return _step_open(ask, stage) if ask.is_open else _step_answered(plan, ask, stage)


def _step_open(ask: Ask, stage: AskStage) -> AskStep:
    match stage:
        case AskStage.TO_SEND:
            return AskStep.SENT_ALREADY
        case AskStage.WAITING:
            return AskStep.SUPPLY if ask.waits_for_us else AskStep.SEND
        case AskStage.MORE_WANTED:
            return AskStep.WANT_MORE if ask.sent is not None else AskStep.SEND_FIRST
        case AskStage.TO_SETTLE:
            return AskStep.ANSWER
        case AskStage.DONE:
            return AskStep.CLOSE if can_be_closed(ask) else AskStep.ANSWER


def _step_answered(plan: Plan, ask: Ask, stage: AskStage) -> AskStep:
    match stage:
        case AskStage.TO_SETTLE:
            return AskStep.ANSWER
        case AskStage.DONE:
            return AskStep.TICK if waits_for_conditions(plan, ask) else AskStep.CLOSE
        case _:
            return AskStep.ANSWERED_ALREADY


class AskBoard:
    """Sorts what a book of asks lists into columns: what is due first on top, what nobody has been asked about below.

    Of what was answered, what stands first is about the engagement that comes first while something is open, else
    the last answer.
    """

    def __init__(self, book: AskBook, plan: Plan) -> None:
        self._book, self._plan = book, plan
        self._stages: dict[str, AskStage] = {}

    def follow(self, plan: Plan, change: Change) -> None:
        """Keep up with a change that made `plan`, after the book has."""
        self._plan = plan
        for item in change.items:
            for each in (item.before, item.after):
                if isinstance(each, Ask):
                    self._stages.pop(each.id, None)
                elif isinstance(each, Condition):
                    self._stages.pop(each.ask, None)
        for engagement_id in changed_engagements(change):
            for ask_id in plan.ids("ask_by_engagement", engagement_id):
                self._stages.pop(ask_id, None)

    def select(self, wish: AskWish) -> tuple[StageLines, ...]:
        """All columns with the cards that are wanted; no group of the list counts as closed here."""
        found: dict[AskStage, list[AskBookLine]] = {stage: [] for stage in AskStage}
        late = dict.fromkeys(AskStage, 0)
        for group in self._book.select(replace(wish, closed=())).groups:
            for line in group.lines:
                stage = self._stage(line)
                found[stage].append(line)
                late[stage] += group.group is AskGroup.OVERDUE
        found[AskStage.TO_SETTLE].sort(key=self._begins)
        return tuple(StageLines(stage, tuple(lines), late[stage]) for stage, lines in found.items())

    def _stage(self, line: AskBookLine) -> AskStage:
        if not line.ask:
            return AskStage.TO_SEND
        stage = self._stages.get(line.ask)
        if stage is None:
            stage = self._stages[line.ask] = stage_of(self._plan, self._plan.asks[line.ask])
        return stage

    def _begins(self, line: AskBookLine) -> tuple[date, str, str]:
        item = self._plan.engagements.get(line.engagement)
        return (item.dates.earliest if item is not None else date.max, line.title, line.ask)
