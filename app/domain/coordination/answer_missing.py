"""C14: an answer without which the engagement may not be confirmed has not come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from app.domain.aircraft_visits import AircraftVisit
from app.domain.answered_for import AnsweredFor, answered_for_words, outdated_for
from app.domain.ask_subjects import ask_subjects, asked_about
from app.domain.ask_types import AskType
from app.domain.asks import Ask, Verdict
from app.domain.contributions import Contribution
from app.domain.engagement import Engagement
from app.domain.escalation import ASKED_BY, NEEDED_BY, RUNG_TITLES, Rung, escalation
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.item_names import post_title
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, Value, text
from app.domain.wording_values import days_count

ANSWER_MISSING = "C14"
"""The rule's id."""

_READS = frozenset(
    {"asks", "engagements", "posts", "ask_types", "settings", "weekends", "kinds", "lead_times", "memberships",
     "aircraft_visits", "assets", "contributions"}
)  # fmt: skip
"""What a lead time hangs on is read for the day of the board."""


@dataclass(frozen=True, slots=True)
class AnswerMissing:
    """A required ask is not answered after its due day, or thirty days before the start.

    It warns, and blocks from fourteen days before the start. “Defer” is no answer yet. An
    uncertain start counts from the last day on which it can begin. An idea, and what was
    delivered, ended early or is over, needs no answer any more. What is to be done follows the ladder of domain.md
    §3.2, and so does the day of the next step; a step further is still the same matter.
    An answer to what is materially something else by now is none either, and missing from then on (domain.md §3.2).
    """

    id: str = ANSWER_MISSING
    title: Text = text("Ministry answer missing")
    finding_class: FindingClass = FindingClass.LATE_ASK
    reads: frozenset[str] = _READS
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements that have asks."""
        return asked_about(plan)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement, or those asked about by the ask, of the post or by the type."""
        if isinstance(item, AskType):
            found = (ask.engagement for ask in plan.asks.values() if ask.ask_type == item.id)
            return subjects_in("engagements", found)
        if isinstance(item, Ask | Engagement | Post):
            return ask_subjects(plan, item)
        if isinstance(item, AircraftVisit):
            return (Subject("engagements", item.id),)
        if isinstance(item, Contribution):
            return (Subject("engagements", item.engagement),)
        return (EVERYTHING,)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each answer that is missing; its subject is the ask."""
        item = plan.engagements.get(subject.id)
        if item is None or item.status is Status.IDEA or not item.is_ahead(facts.as_of):
            return
        start = item.dates.start.last
        for ask_id in sorted(plan.ids("ask_by_engagement", item.id)):
            ask = plan.asks[ask_id]
            if not ask.required:
                continue
            if (was := outdated_for(plan, ask)) is not None:
                yield _outdated(plan, item, ask, was, facts.as_of)
                continue
            if not _is_unanswered(ask):
                continue
            passed = ask.due is not None and ask.due < facts.as_of
            if passed or facts.as_of >= start - ASKED_BY:
                yield self._finding(plan, facts, item, ask, start)

    def _finding(self, plan: Plan, facts: Facts, item: Engagement, ask: Ask, start: date) -> Finding:
        as_of = facts.as_of
        post = plan.posts.get(ask.post)
        whom = post.title if post is not None else ask.post
        known = plan.ask_types.get(ask.ask_type)
        what = Text(known.title if known is not None else ask.ask_type)
        passed = ask.due is not None and ask.due < as_of
        return Finding(
            rule=self.id,
            severity=Severity.BLOCK if as_of >= start - NEEDED_BY else Severity.WARN,
            subject=Subject("asks", ask.id),
            key=matter_of(plan, item, ask),
            title=_title(ask, whom, what, as_of),
            why=_why(item, ask),
            remedy=_remedy(plan, facts, item, ask, whom),
            engagements=(item.id,),
            countries=item.country_ids,
            since=ask.due + timedelta(days=1) if passed and ask.due is not None else start - ASKED_BY,
            due=ask.due if ask.due is not None else start - ASKED_BY,
        )


def matter_of(plan: Plan, item: Engagement, ask: Ask) -> str:
    """The key under which the missing answer to an ask is found and waived."""
    matter = f"{ask.id}|{ask.due}|{item.dates.start.iso}|{_verdict(ask)}"
    was = outdated_for(plan, ask)
    return f"{matter}|{','.join(sorted(was.changed(plan, item)))}" if was is not None else matter


def _outdated(plan: Plan, item: Engagement, ask: Ask, was: AnsweredFor, as_of: date) -> Finding:
    """An answer to what was: it blocks as late as a missing one does."""
    whom, start = post_title(plan, ask.post), item.dates.start.last
    answered = text("{day:weekday}", day=ask.answer.on) if ask.answer is not None else text("")
    return Finding(
        rule=ANSWER_MISSING,
        severity=Severity.BLOCK if as_of >= start - NEEDED_BY else Severity.WARN,
        subject=Subject("asks", ask.id),
        key=matter_of(plan, item, ask),
        title=text(
            "{whom} answered about {title} for {was}", whom=whom, title=item.title,
            was=answered_for_words(plan, ask, was),
        ),
        why=text(
            "The answer of {answered} was given for {was}, and does not count for {dates} until somebody says so.",
            answered=answered, was=answered_for_words(plan, ask, was), dates=item.dates,
        ),
        remedy=text("Ask {whom} again, or note at the answer that it still holds.", whom=whom),
        engagements=(item.id,),
        countries=item.country_ids,
        due=start - ASKED_BY,
    )  # fmt: skip


def _is_unanswered(ask: Ask) -> bool:
    if not ask.stands:
        return False
    return ask.answer is None or ask.answer.verdict is Verdict.DEFER


def _verdict(ask: Ask) -> str:
    return ask.answer.verdict.value if ask.answer is not None else ""


def _title(ask: Ask, whom: str, what: Text, as_of: date) -> Text:
    if ask.due is None:
        return text("{what} of {whom} is missing", what=what, whom=whom)
    days = (as_of - ask.due).days
    if days > 0:
        return text("{what} of {whom} is {late} late", what=what, whom=whom, late=days_count(days))
    if days == 0:
        return text("{what} of {whom} is due today", what=what, whom=whom)
    return text("{what} of {whom} is due in {left}", what=what, whom=whom, left=days_count(-days))


def _why(item: Engagement, ask: Ask) -> Text:
    known: dict[str, Value] = {
        "title": item.title,
        "start": item.dates.start,
        "due": text("{day:weekday}", day=ask.due) if ask.due is not None else text("not set"),
    }
    if ask.answer is not None:
        return text(
            "Needed before {title} ({start}) may be confirmed. Deferred on {day:weekday}; due: {due}.",
            **known,
            day=ask.answer.on,
        )
    if ask.sent is not None:
        return text(
            "Needed before {title} ({start}) may be confirmed. Sent on {day:weekday}; due: {due}.",
            **known,
            day=ask.sent,
        )
    return text("Needed before {title} ({start}) may be confirmed. Not sent yet; due: {due}.", **known)


def _remedy(plan: Plan, facts: Facts, item: Engagement, ask: Ask, whom: str) -> Text:
    """What is to be done now, and the next step with its day."""
    stands = escalation(plan, facts, item, ask)
    now = _step(ask, whom, stands.rung)
    if stands.next is None:
        return now
    rung, day = stands.next
    return text("{now} Next: {step} on {day:weekday}.", now=now, step=RUNG_TITLES[rung], day=day)


def _step(ask: Ask, whom: str, rung: Rung | None) -> Text:
    if ask.answer is not None:
        return text("Give {whom} what is missing and ask for a final answer.", whom=whom)
    if ask.waits_for_us:
        return text("Tell {whom} what they want to know.", whom=whom)
    if ask.sent is None:
        return text("Send the question to {whom} today.", whom=whom)
    match rung:
        case Rung.DEPUTY:
            return text("Write to the deputy head of {whom}, or record the answer if it has come.", whom=whom)
        case Rung.DIRECTOR:
            return text("Have the desk’s director write to {whom}, or record the answer if it has come.", whom=whom)
        case Rung.BOARD:
            return text("Put the answer of {whom} on the board’s agenda, or record it if it has come.", whom=whom)
        case Rung.AT_RISK:
            return text(
                "The engagement is at risk: get the answer of {whom}, or waive it by name and reason; else nothing can "
                "be confirmed.",
                whom=whom,
            )
        case _:
            return text("Remind {whom}, or record the answer if it has come.", whom=whom)
