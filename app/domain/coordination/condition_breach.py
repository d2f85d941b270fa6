"""C28: what a host or a ministry consented to does not fit what is planned."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, ClassVar

from app.domain.ask_subjects import ask_subjects, asked_about
from app.domain.asks import Ask
from app.domain.clearances import Clearance
from app.domain.conditions import Condition
from app.domain.consents import conditions_of
from app.domain.engagement import Engagement
from app.domain.exercises import EXERCISE_KINDS
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.item_names import post_title
from app.domain.part_subjects import PartRule
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

_NO_EXERCISE = re.compile(
    r"\b(?:not? (?:be )?(?:a )?part of (?:an?|any) (?:military )?exercises?|no (?:part in (?:an?|any) )?exercises?"
    r"|(?:not|never) (?:for|in|take part in) (?:an?|any) (?:military )?exercises?)\b",
    re.IGNORECASE,
)
"""Words of the Irish overflight clearances, “not part of a military exercise”, and what means the same.

Source: oireachtas.ie, answers of November 2023 on the conditions of overflight and landing permissions.
"""


@dataclass(frozen=True, slots=True)
class ConditionBreach(PartRule):
    """A clearance or an answer was given on terms that the engagement does not keep (domain.md §5, C28).

    It blocks where one says that it is no exercise and the engagement is one or belongs to one, and where an answer
    that consents does not hold for all of its days. What is over cannot be mended any more.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Clearance,)
    id: str = "C28"
    title: Text = text("Condition breached")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"asks", "ask_conditions", "clearances", "engagements", "posts"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterator[Subject]:
        """The engagements that have clearances or asks."""
        yield from dict.fromkeys((*PartRule.all_subjects(self, plan), *asked_about(plan)))

    def subjects(self, plan: Plan, item: Item) -> Iterator[Subject]:
        """The engagement with its parts in it, or those asked about by the ask or of the post."""
        if isinstance(item, Ask | Condition | Post):
            yield from ask_subjects(plan, item)
            return
        yield from PartRule.subjects(self, plan, item)
        if isinstance(item, Engagement):
            yield from (Subject("engagements", each) for each in plan.ids("engagement_by_parent", item.id))

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """One finding for each clearance and each answer whose terms are not kept."""
        if item.status is Status.IDEA or not item.is_ahead(facts.as_of):
            return
        exercise = _exercise(plan, item)
        for clearance in plan.parts(Clearance, item.id) if exercise is not None else ():
            if clearance.is_given and (words := _said(clearance.conditions)):
                yield _no_exercise(item, exercise, Subject("clearances", clearance.id), clearance.number, words)
        for ask in (plan.asks[each] for each in sorted(plan.ids("ask_by_engagement", item.id))):
            answer = ask.answer
            if not ask.stands or answer is None or not answer.clears:
                continue
            subject, whom = Subject("asks", ask.id), post_title(plan, ask.post)
            terms = "\n".join((answer.text, answer.holds_for, *(each.words for each in conditions_of(plan, ask))))
            if exercise is not None and (words := _said(terms)):
                yield _no_exercise(item, exercise, subject, whom, words)
            first, last = answer.valid_from, answer.valid_to
            if (first is not None and item.dates.earliest < first) or (last is not None and last < item.dates.latest):
                yield _outside(item, ask, whom)


def _exercise(plan: Plan, item: Engagement) -> Engagement | None:
    """The exercise that the engagement is or belongs to."""
    whole = plan.engagements.get(item.parent or "")
    return next((each for each in (item, whole) if each is not None and each.kind in EXERCISE_KINDS), None)


def _said(words: str) -> str:
    """The words that forbid an exercise; empty where none do."""
    found = _NO_EXERCISE.search(" ".join(words.split()))
    return found.group() if found is not None else ""


def _no_exercise(item: Engagement, exercise: Engagement | None, subject: Subject, whom: str, words: str) -> Finding:
    why = text("{whom} says “{words}”; {title} is an exercise.", whom=whom, words=words, title=item.title)
    if exercise is not None and exercise.id != item.id:
        why = text(
            "{whom} says “{words}”; {title} belongs to the exercise {whole}.",
            whom=whom,
            words=words,
            title=item.title,
            whole=exercise.title,
        )
    return Finding(
        rule="C28",
        severity=Severity.BLOCK,
        subject=subject,
        key=f"{subject.id}|{item.kind}|{item.parent}|{words.casefold()}",
        title=text("{title} is cleared as no exercise, and is one", title=item.title),
        why=why,
        remedy=text("Ask for a clearance for the exercise, or take it out of the exercise."),
        engagements=(item.id,),
        countries=item.country_ids,
        due=item.dates.earliest,
    )


def _outside(item: Engagement, ask: Ask, whom: str) -> Finding:
    assert ask.answer is not None
    first, last = ask.answer.valid_from, ask.answer.valid_to
    if first is not None and last is not None:
        holds = text("from {first} to {last}", first=first, last=last)
    else:
        holds = text("from {first}", first=first) if first is not None else text("to {last}", last=last or "")
    return Finding(
        rule="C28",
        severity=Severity.BLOCK,
        subject=Subject("asks", ask.id),
        key=f"{ask.id}|{first}|{last}|{item.dates.earliest}|{item.dates.latest}",
        title=text("The answer of {whom} does not hold for all days of {title}", whom=whom, title=item.title),
        why=text("The answer holds {holds}; {title} is on {dates}.", holds=holds, title=item.title, dates=item.dates),
        remedy=text("Ask {whom} for an answer to these days, or go back to the days that they agreed to.", whom=whom),
        engagements=(item.id,),
        countries=item.country_ids,
        due=item.dates.earliest,
    )
