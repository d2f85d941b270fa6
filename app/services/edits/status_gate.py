"""What must hold before a status is given: it is over before it is completed, agreed before it is confirmed.

One gate for every door: panel, table, drag, menus, palette, pasted and filled cells. Undo is no door, and what an
import brings was decided elsewhere: it is told in its report.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.answered_for import answered_for_words, outdated_for
from app.domain.asks import VERDICT_TITLES, Ask, Verdict
from app.domain.changes import Change, ItemChange
from app.domain.consents import against_advice, waits_for_conditions, without_consent
from app.domain.coordination.answer_missing import matter_of
from app.domain.engagement import Engagement
from app.domain.item_names import post_title
from app.domain.plan import Plan
from app.domain.statuses import COMMITTED, DELIVERED, STATUS_TITLES, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.edits.asks import Suggestion
from app.services.edits.children import left_open
from app.services.edits.consent_waivers import addressee_words, is_waived, unasked, unasked_matter
from app.services.edits.freezing import frozen_by

MOST_TOLD = 8
"""Engagements whose reasons are told one by one; of more the rest is counted."""


@dataclass(frozen=True, slots=True)
class Gate:
    """What stands in the way of a change, a line an engagement: `refusals` forbid it, `doubts` are to be agreed to.

    `parts` are ids of what is part of engagements that are called off, and still to take place: it is to be said
    what becomes of them. `lacking` are the keys of consents that are lacking, of those asked and of those whom
    nobody asked, which somebody has to waive by name. `frozen` are
    ids of confirmed engagements that somebody now says no to: it is to be said whether they go back to planned.
    """

    refusals: tuple[Text, ...] = ()
    doubts: tuple[Text, ...] = ()
    parts: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    frozen: tuple[str, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether nothing stands in the way."""
        return not (self.refusals or self.doubts or self.parts or self.frozen)

    @property
    def refusal(self) -> Text | None:
        """Why the change is refused, with what is safe; None where it is not."""
        if not self.refusals:
            return None
        return text("{reasons:apart}. Nothing was changed.", reasons=first_lines(self.refusals))


def status_gate(plan: Plan, change: Change, as_of: date) -> Gate:
    """What stands in the way of the statuses that a change gives, and of those that it leaves though somebody now says
    no, on that day; `plan` is the one before it."""
    given = [(before, after) for before, after in _engagements(change.items) if _is_given(before, after)]
    parts, frozen = left_open(plan, change), frozen_by(plan, change, as_of)
    if not given:
        return Gate(parts=parts, frozen=frozen)
    there = plan.replacing((item.table, item.id, item.after) for item in change.items)
    refusals: list[Text] = []
    doubts: list[Text] = []
    lacking: list[str] = []
    for _, after in given:
        refused = refused_status(there, after, as_of)
        if refused is not None:
            refusals.append(refused)
        elif (doubt := doubtful_status(there, after, as_of)) is not None:
            doubts.append(doubt)
            if after.status is Status.CONFIRMED:
                lacking += [matter_of(there, after, ask) for ask in unwaived(there, after, as_of)]
                lacking += [unasked_matter(after, each) for each in unasked(there, after, as_of)]
    return Gate(tuple(refusals), tuple(doubts), parts, tuple(lacking), frozen)


def first_lines(lines: Sequence[Text]) -> tuple[Text, ...]:
    """The lines, of many the first ones and how many more there are."""
    if len(lines) <= MOST_TOLD:
        return tuple(lines)
    return (*lines[:MOST_TOLD], text("and {count} more", count=len(lines) - MOST_TOLD))


def refused_status(plan: Plan, item: Engagement, as_of: date) -> Text | None:
    """Why an engagement cannot have the status that it has in `plan`: it is not over, or somebody said no."""
    if item.status in DELIVERED:
        ends = item.dates.end if item.dates.end is not None else item.dates.start
        if ends.first > as_of:
            return text(
                "‘{title}’ cannot be {status} before it is over ({dates}); correct its dates first if it was earlier",
                title=item.title,
                status=STATUS_TITLES[item.status],
                dates=item.dates,
            )
    elif item.status in COMMITTED:
        against = against_advice(plan, item.id)
        told = text(
            "‘{title}’ cannot be {status}: {reasons:and}",
            title=item.title,
            status=STATUS_TITLES[item.status],
            reasons=tuple(said_against(plan, ask) for ask in against),
        )
        if any(ask.answer is not None and ask.answer.verdict is Verdict.NON_CONCUR for ask in against):
            return text(
                "{told}; it stays planned until you change it and ask again, take it to those above, or cancel it",
                told=told,
            )
        if against:
            return text("{told}; meet them and tick them off, or leave it planned", told=told)
    return None


def early_status(item: Engagement, as_of: date) -> Text | None:
    """What an import says of an engagement that another register has completed before it can be over."""
    if item.status in DELIVERED and item.dates.latest > as_of:
        return text("it is {status}, but not over yet ({dates})", status=STATUS_TITLES[item.status], dates=item.dates)
    return None


def doubtful_status(plan: Plan, item: Engagement, as_of: date) -> Text | None:
    """What speaks against the status that an engagement has in `plan`, though it may be right."""
    if item.status in DELIVERED and item.dates.latest > as_of:
        return text("{title} ({dates}): it may still be to come", title=item.title, dates=item.dates)
    if item.status is Status.CONFIRMED and (lacking := lacking_consents(plan, item, as_of)):
        return text("{title}: {reasons:and}", title=item.title, reasons=tuple(lacking))
    return None


def unwaived(plan: Plan, item: Engagement, as_of: date) -> list[Ask]:
    """The required asks without a consent for which nobody answers by name on that day."""
    return [ask for ask in without_consent(plan, item.id) if not is_waived(plan, item, ask, as_of)]


def lacking_consents(plan: Plan, item: Engagement, as_of: date) -> list[Text]:
    """What is still to be asked or answered before an engagement may be confirmed (domain.md §5, C14)."""
    asked = [said_without(plan, ask) for ask in unwaived(plan, item, as_of)]
    return asked + [said_unasked(each) for each in unasked(plan, item, as_of)]


def said_unasked(suggestion: Suggestion) -> Text:
    """Whom nobody asked, of those whom the rules require."""
    return text("{whom} is not asked", whom=addressee_words(suggestion))


def _engagements(items: Iterable[ItemChange]) -> Iterable[tuple[Engagement | None, Engagement]]:
    for item in items:
        if isinstance(item.after, Engagement) and (item.before is None or isinstance(item.before, Engagement)):
            yield item.before, item.after


def _is_given(before: Engagement | None, after: Engagement) -> bool:
    """Whether a status is given that the engagement had not reached before."""
    was = before.status if before is not None else None
    if after.status in DELIVERED:
        return was not in DELIVERED
    return after.status in COMMITTED and was not in COMMITTED and was not in DELIVERED


def said_against(plan: Plan, ask: Ask) -> Text:
    """Who speaks against an engagement, of an ask that `is_against`."""
    whom = post_title(plan, ask.post)
    if ask.answer is not None and ask.answer.verdict is Verdict.NON_CONCUR:
        return text("{whom} does not concur", whom=whom)
    return text("the conditions of {whom} are not met", whom=whom)


def said_without(plan: Plan, ask: Ask) -> Text:
    """Who has not consented yet, of an ask that is `without_consent`."""
    whom = post_title(plan, ask.post)
    if waits_for_conditions(plan, ask):
        return text("the conditions of {whom} are not met", whom=whom)
    if ask.answer is not None and ask.answer.clears and (was := outdated_for(plan, ask)) is not None:
        return text("{whom} answered for {was}", whom=whom, was=answered_for_words(plan, ask, was))
    if ask.answer is not None:
        return text("{whom} said {verdict}", whom=whom, verdict=VERDICT_TITLES[ask.answer.verdict])
    if ask.sent is None:
        return text("the question to {whom} is not sent", whom=whom)
    return text("{whom} has not answered", whom=whom)
