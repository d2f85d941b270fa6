"""Answers that came back, before anybody takes them in: what each would do, and why some are not taken."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from enum import StrEnum

from app.domain.asks import Answer, Ask, Verdict
from app.domain.changes import Change, ItemChange, change
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.answers.sheet_departures import AskedRow, departure_items
from app.services.edits.asks import record_answer
from app.services.edits.refusals import EditRefused


class Uptake(StrEnum):
    """What becomes of one answer that came back."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    OPEN = "open"
    """A person has to say which answer it is, or to which question."""
    REFUSED = "refused"


OUTCOME_TITLES: dict[Uptake, Text] = {
    Uptake.NEW: Text("new answer"),
    Uptake.CHANGED: Text("changed answer"),
    Uptake.SAME: Text("already recorded"),
    Uptake.OPEN: Text("to be decided"),
    Uptake.REFUSED: Text("refused"),
}


@dataclass(frozen=True, slots=True)
class CameBack:
    """One answer that came back: `where` it stood, the ask it belongs to (empty where none), and what it says.

    `answer` is what would be recorded; its verdict is a proposal where the outcome is OPEN, and None is said by
    `verdict`. `said` are their own words for it. `notes` are to be seen before it is taken in, `reason` is why it is
    refused or what has to be decided. `is_old`: it was given for other dates than the plan has now. `is_proposed`: a
    person confirms it in any case.
    """

    where: Text
    outcome: Uptake
    ask: str = ""
    answer: Answer | None = None
    verdict: Verdict | None = None
    said: str = ""
    notes: tuple[Text, ...] = ()
    reason: Text | None = None
    is_old: bool = False
    is_proposed: bool = False
    named: str = ""

    @property
    def is_ready(self) -> bool:
        """Whether it can be taken in as it is."""
        return self.outcome in (Uptake.NEW, Uptake.CHANGED) and not self.is_proposed


@dataclass(frozen=True, slots=True)
class Intake:
    """All that came back in one file; `empty` counts rows without an answer, `text` is what a mail says, verbatim, and
    `rows` are those of a sheet that came back unchanged, answered or not: they were sent."""

    file: str
    lines: tuple[CameBack, ...]
    empty: int = 0
    text: str = ""
    rows: tuple[AskedRow, ...] = ()

    def count(self, outcome: Uptake) -> int:
        """How many lines there are of an outcome."""
        return sum(line.outcome is outcome for line in self.lines)


def refused(where: Text, reason: Text, named: str = "") -> CameBack:
    """A line that is not taken in."""
    return CameBack(where, Uptake.REFUSED, reason=reason, named=named)


def weighed(plan: Plan, line: CameBack, *, day_told: bool = True) -> CameBack:
    """A line with an ask and an answer, compared with what the plan has; `day_told` says whether the day is theirs.

    What cannot be recorded as it is waits for a person.
    """
    ask, answer = plan.asks[line.ask], line.answer
    assert answer is not None
    named = line.named or ask_words(plan, ask)
    if ask.withdrawn:
        return replace(line, outcome=Uptake.REFUSED, named=named, reason=text("the ask was withdrawn"))
    before = ask.answer
    if line.verdict is None:
        is_known = before is not None and (before.by, before.text) == (answer.by, answer.text)
        return replace(line, outcome=Uptake.SAME if is_known else Uptake.OPEN, named=named)
    if before is not None and _alike(before, answer, day_told=day_told):
        return replace(line, outcome=Uptake.SAME, named=named)
    try:
        record_answer(plan, [line.ask], answer)
    except EditRefused as refusal:
        return replace(line, outcome=Uptake.OPEN, named=named, reason=refusal.reason)
    outcome = Uptake.CHANGED if before is not None else Uptake.NEW
    return replace(line, outcome=outcome, named=named)


def take_in(plan: Plan, file: str, answers: Sequence[tuple[str, Answer]], rows: Sequence[AskedRow] = ()) -> Change:
    """Record answers (the ids of their asks first) as one edit, and with them that the sheet left whose `rows` came
    back.

    Raises EditRefused, then nothing is taken in.
    """
    if not answers:
        raise EditRefused(text("No answer is ticked. Nothing was changed."))
    items: dict[tuple[str, str], ItemChange] = {}
    grown = plan

    def grow(made: Sequence[ItemChange]) -> Plan:
        for item in made:
            key = (item.table, item.id)
            items[key] = replace(item, before=items[key].before) if key in items else item
        return grown.replacing((item.table, item.id, item.after) for item in made)

    for ask_id, answer in answers:
        grown = grow(record_answer(grown, [ask_id], answer).items)
    grow(departure_items(grown, rows, file, min(answer.on for _, answer in answers)))
    if len(answers) == 1:
        title = plan.engagements[plan.asks[answers[0][0]].engagement].title
        return change(text("answer about ‘{title}’ from {file}", title=title, file=file), items.values())
    return change(text("{count} answers from {file}", count=len(answers), file=file), items.values())


def ask_words(plan: Plan, ask: Ask) -> str:
    """An ask as people call it: reference, title, kind of question, post."""
    item, kind_of_ask = plan.engagements[ask.engagement], plan.ask_types.get(ask.ask_type)
    topic = kind_of_ask.title if kind_of_ask is not None else ask.ask_type
    return " · ".join(part for part in (item.ref, item.title, topic, post_title(plan, ask.post)) if part)


def joined_words(parts: Iterable[str]) -> str:
    """Texts one below the other, without the empty ones."""
    return "\n".join(part for part in parts if part.strip())


def _alike(before: Answer, answer: Answer, *, day_told: bool) -> bool:
    """Whether both say the same; which file it came in, and what was done about it since, are no part of that."""
    same = (before.verdict, before.by, before.text, before.conditions)
    told = (answer.verdict, answer.by, answer.text, answer.conditions)
    return same == told and (not day_told or before.on == answer.on)
