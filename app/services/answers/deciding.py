"""What a person decides about answers that came back, before they are taken in."""

from __future__ import annotations

from dataclasses import replace

from app.domain.asks import Answer, Verdict
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.answers.intake import CameBack, Uptake, joined_words
from app.services.edits.asks import record_answer
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class Decision:
    """A line, whether it is taken in, as which answer (None: not decided yet), and under which conditions."""

    line: CameBack
    is_taken: bool
    verdict: Verdict | None
    conditions: str

    @property
    def can_be_taken(self) -> bool:
        """Whether there is an answer to take in."""
        return self.line.answer is not None and self.line.outcome not in (Uptake.REFUSED, Uptake.SAME)

    @property
    def answer(self) -> Answer | None:
        """The answer as it would be recorded; None while nobody has decided which it is.

        What was written as conditions of another answer than a yes under conditions stays among its words.
        """
        found = self.line.answer
        if found is None or self.verdict is None:
            return None
        if self.verdict is Verdict.CONCUR_WITH_CONDITIONS:
            return replace(found, verdict=self.verdict, conditions=self.conditions.strip())
        words = joined_words([found.text, self.conditions.strip()])
        return replace(found, verdict=self.verdict, text=words, conditions="")


def first_decision(line: CameBack) -> Decision:
    """What is proposed: new and changed answers are taken in, but for those to dates that the plan has no more."""
    is_taken = line.outcome in (Uptake.NEW, Uptake.CHANGED) and not line.is_old
    return Decision(line, is_taken, line.verdict, line.answer.conditions if line.answer is not None else "")


def decision_trouble(plan: Plan, decision: Decision) -> Text | None:
    """Why a line that is ticked cannot be taken in as it stands."""
    if not decision.is_taken:
        return None
    answer = decision.answer
    if answer is None:
        return text("say which answer it is")
    try:
        record_answer(plan, [decision.line.ask], answer)
    except EditRefused as refusal:
        return refusal.reason
    return None
