"""Confirming without an answer, or without asking: by name and reason, kept as a waiver of what is lacking (C14)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.asks import Ask
from app.domain.changes import Change, added, change, joined
from app.domain.coordination.answer_missing import ANSWER_MISSING, matter_of
from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.waivers import Waiver
from app.domain.wording import Text, text
from app.services.edits.asks import Suggestion, suggest_asks
from app.services.edits.refusals import EditRefused


def unasked_matter(item: Engagement, suggestion: Suggestion) -> str:
    """The key under which it is waived that nobody asks an addressee whom the rules require.

    It is another matter on another day, or asked another way.
    """
    route = suggestion.route
    return f"{item.id}|{route.ask_type}>{route.addressee}|{item.dates.start.iso}|unasked"


def waiver_on(plan: Plan, key: str, as_of: date) -> Waiver | None:
    """By whom and why somebody goes on without this consent on that day."""
    held = (plan.waivers[each] for each in sorted(plan.ids("waiver_by_finding", (ANSWER_MISSING, key))))
    return next((each for each in held if each.holds_on(as_of)), None)


def is_waived(plan: Plan, item: Engagement, ask: Ask, as_of: date) -> bool:
    """Whether somebody answers by name for going on without this answer on that day."""
    return waiver_on(plan, matter_of(plan, item, ask), as_of) is not None


def required_unasked(plan: Plan, item: Engagement) -> list[Suggestion]:
    """Whom the rules require to be asked, and nobody asked, waived or not."""
    return [each for each in suggest_asks(plan, item) if each.route.required]


def unasked(plan: Plan, item: Engagement, as_of: date) -> list[Suggestion]:
    """Whom the rules require to be asked, nobody asked, and nobody answers for that by name on that day."""
    return [each for each in required_unasked(plan, item) if waiver_on(plan, unasked_matter(item, each), as_of) is None]


def not_needed(plan: Plan, item: Engagement, as_of: date) -> tuple[Text, ...]:
    """Whom nobody asks although the rules require it: why, and by whom, a sentence each."""
    if not plan.waivers:
        return ()
    found = ((each, waiver_on(plan, unasked_matter(item, each), as_of)) for each in required_unasked(plan, item))
    return tuple(_not_needed(each, waiver) for each, waiver in found if waiver is not None)


def _not_needed(suggestion: Suggestion, waiver: Waiver) -> Text:
    reason = " ".join(waiver.reason.split())
    whom = addressee_words(suggestion)
    return text("{whom} is not needed: {reason} ({who})", whom=whom, reason=reason, who=waiver.who)


def addressee_words(suggestion: Suggestion) -> Text | str:
    """Whom a suggested ask would go to."""
    if suggestion.post is not None:
        return suggestion.post.title
    return ADDRESSEE_TITLES.get(suggestion.route.addressee, suggestion.route.addressee)


def with_consents_waived(plan: Plan, made: Change, lacking: Sequence[str], who: str, reason: str, on: date) -> Change:
    """The change, and with it a waiver for each consent that is lacking, by the keys of a `Gate`; `plan` is the one
    before it.

    Raises EditRefused without a name or a reason.
    """
    if not who.strip():
        raise EditRefused(text("A waiver needs the name of whoever answers for it."))
    if not reason.strip():
        raise EditRefused(text("A waiver needs a reason."))
    there = plan.replacing((item.table, item.id, item.after) for item in made.items)
    waivers = [
        added("waivers", Waiver(new_id(), ANSWER_MISSING, key, who.strip(), reason.strip(), None, on))
        for key in dict.fromkeys(lacking)
        if waiver_on(there, key, on) is None
    ]
    return joined(made, change(made.label, waivers)) if waivers else made
