"""The conditions of an answer, one a line, and which of them are met."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from app.domain.asks import Answer, Verdict

MET = "✓"
"""Stands in front of a condition that is met while another is not; where all are, the answer has the day instead."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that has to be so for the consent to hold."""

    words: str
    is_met: bool


def conditions_of(answer: Answer) -> tuple[Condition, ...]:
    """What the consent depends on, in the order written; nothing for an answer of another kind."""
    if answer.verdict is not Verdict.CONCUR_WITH_CONDITIONS:
        return ()
    lines = [line.strip() for line in answer.conditions.splitlines()]
    all_met = answer.met_on is not None
    found = (Condition(line.lstrip(f"{MET} "), all_met or line.startswith(MET)) for line in lines)
    return tuple(each for each in found if each.words)


def with_condition(answer: Answer, number: int, *, met: bool, on: date) -> Answer:
    """The answer with one condition met or open again; with the last of them all are met as of that day.

    No day lies before the one on which the conditions were set.
    """
    states = list(conditions_of(answer))
    states[number] = replace(states[number], is_met=met)
    all_met = all(each.is_met for each in states)
    lines = (f"{MET} {each.words}" if each.is_met and not all_met else each.words for each in states)
    met_on = max(on, answer.on) if all_met else None
    return replace(answer, conditions="\n".join(lines), met_on=met_on)
