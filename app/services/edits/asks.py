"""Edits of asks: ask, send, remind, record the answer, withdraw; and what to ask of whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from app.domain.aid_eligibility import oda_recipients_of
from app.domain.ask_types import AskRoute, AskType
from app.domain.asks import Answer, Ask, Need, Verdict
from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.engagement import Engagement
from app.domain.facts import NO_HOLIDAYS, Calendars, Facts
from app.domain.identity import new_id
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.answering import addressee_of, can_answer
from app.services.edits.ask_removal import ask_removal
from app.services.edits.conditions import checklist_items
from app.services.edits.due_days import on_working_day
from app.services.edits.refusals import EditRefused
from app.services.edits.silence import breaking_items, silence_forbidden

FALLBACK_DAYS = 60
"""Days before start at which an answer is due where neither route nor type says; default of this product."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An ask that the default matrix wants for an engagement.

    `post` is None where no post of the plan answers for that addressee and country.
    """

    route: AskRoute
    post: Post | None
    question: str
    due: date


def suggest_asks(plan: Plan, item: Engagement, calendars: Calendars = NO_HOLIDAYS) -> tuple[Suggestion, ...]:
    """The asks that the routing table wants for this kind and level and that are not yet made.

    The due day counts back from the earliest day of the engagement, to a working day at home and of the office that is
    asked; a level that is not stated is taken as the working level.
    """
    made = [plan.asks[ask_id] for ask_id in plan.ids("ask_by_engagement", item.id)]
    asked = {(ask.ask_type, addressee_of(plan, ask)) for ask in made if ask.stands}
    settled = {(ask.ask_type, ask.post) for ask in made if ask.stands}
    suggestions = []
    # Nobody clears what happens at home.
    at_home = item.host == plan.settings.own_nation
    for route_id in sorted(plan.ids("route_by_kind", item.kind)):
        route = plan.ask_routes[route_id]
        if not _fits_level(route, item) or (route.need is Need.CLEAR and at_home):
            continue
        if route.oda_only and not oda_recipients_of(plan, item):
            continue
        post = post_for(plan, route.addressee, item)
        if (route.ask_type, route.addressee) in asked or (post is not None and (route.ask_type, post.id) in settled):
            continue
        kind_of_ask = plan.ask_types.get(route.ask_type)
        days = _days_before(route.due_days, kind_of_ask)
        question = question_about(kind_of_ask, item)
        suggestions.append(
            Suggestion(
                route, post, question, due_before(plan, item, days, post.id if post is not None else "", calendars)
            )
        )
    return tuple(sorted(suggestions, key=lambda s: (not s.route.required, s.due, s.route.addressee)))


def question_about(kind_of_ask: AskType | None, item: Engagement) -> str:
    """The wording of an ask type with the engagement's title put in."""
    return kind_of_ask.question.replace("{subject}", f"‘{item.title}’") if kind_of_ask is not None else ""


def post_for(plan: Plan, addressee: str, item: Engagement) -> Post | None:
    """The post that answers for the addressee, a foreign host's before those of the other nations.

    Of each, a post covering the country goes before one covering the region; one that covers
    everything is the last resort. Nobody of one's own defence answers for somebody else.
    """
    posts = sorted(
        (plan.posts[post_id] for post_id in plan.ids("post_by_addressee", addressee)),
        key=lambda post: (post.title, post.id),
    )
    posts = [post for post in posts if can_answer(plan, post, addressee)]
    host = {item.host} if item.host is not None and item.host != plan.settings.own_nation else set()
    for countries in (host, set(item.country_ids)):
        # Of any scheme: what a post covers does not depend on which one counts coverage.
        keys = [(scheme, country) for scheme in plan.schemes for country in countries]
        regions = {region for key in keys for region in plan.ids("region_by_country", key)}
        covering = [post for post in posts if post.countries & countries]
        covering += [post for post in posts if post.regions & regions]
        if covering:
            return covering[0]
    return next((post for post in posts if not post.countries and not post.regions), None)


def _fits_level(route: AskRoute, item: Engagement) -> bool:
    level = item.level.value if item.level is not None else "L5"
    return (not route.min_level or route.min_level <= level) and (not route.max_level or level <= route.max_level)


def add_ask(plan: Plan, ask: Ask) -> Change:
    """Add an ask; raises EditRefused where its engagement or post is not in the plan."""
    item = plan.engagements.get(ask.engagement)
    if item is None:
        raise EditRefused(text("The engagement of this ask is no longer in the plan."))
    post = plan.posts.get(ask.post)
    if post is None:
        raise EditRefused(text("Choose whom to ask. Nothing was changed."))
    if ask.sent is not None and ask.due is not None and ask.due < ask.sent:
        raise EditRefused(text("The answer would be due before the ask is sent. Choose a later due day."))
    return change(text("asking of {post} about ‘{title}’", post=post.title, title=item.title), [added("asks", ask)])


def mark_sent(plan: Plan, ask_ids: Sequence[str], on: date) -> Change:
    """Note that open asks went out on a day; those already sent stay as they are.

    Raises EditRefused where none of them is waiting to be sent.
    """
    asks = [ask for ask in _existing_all(plan, ask_ids) if ask.is_open and ask.sent is None]
    if not asks:
        raise EditRefused(text("Nothing here is waiting to be sent. Nothing was changed."))
    items = [replaced("asks", ask, replace(ask, sent=on)) for ask in asks]
    if len(asks) == 1:
        return change(text("sending of an ask about ‘{title}’", title=_title(plan, asks[0])), items)
    return change(text("sending of {count} asks", count=len(items)), items)


def remind(plan: Plan, ask_ids: Sequence[str]) -> Change:
    """Count one more reminder for asks that were sent and wait for an answer.

    Raises EditRefused where none of them does: what was never sent is asked, not reminded of.
    """
    asks = [ask for ask in _existing_all(plan, ask_ids) if ask.is_open and ask.sent is not None]
    if not asks:
        raise EditRefused(
            text("Only an ask that was sent and is not answered can be reminded of. Nothing was changed.")
        )
    items = [replaced("asks", ask, replace(ask, reminders=ask.reminders + 1)) for ask in asks]
    if len(asks) == 1:
        return change(text("reminder about ‘{title}’", title=_title(plan, asks[0])), items)
    return change(text("reminder of {count} asks", count=len(items)), items)


def record_answer(plan: Plan, ask_ids: Sequence[str], answer: Answer) -> Change:
    """Record the same answer to asks, sent or not; the conditions that it sets come onto the checklist of each.

    Raises EditRefused where an ask was withdrawn, where silence is recorded for a question that
    no answer does not settle, or where conditions or restrictions are announced but not written down.
    """
    asks = _existing_all(plan, ask_ids)
    if any(ask.withdrawn for ask in asks):
        raise EditRefused(text("A withdrawn ask has no answer. Ask again first. Nothing was changed."))
    for ask in asks:
        check_answer(plan, ask, answer)
    items: list[ItemChange] = []
    broken: list[ItemChange] = []
    for ask in asks:
        items += [
            replaced("asks", ask, replace(ask, answer=answer, answered_for="")),
            *checklist_items(plan, ask, answer),
        ]
        broken += [each for each in breaking_items(plan, ask, answer) if each.id not in {one.id for one in broken}]
    items += broken
    if len(asks) == 1:
        return change(text("answer about ‘{title}’", title=_title(plan, asks[0])), items)
    return change(text("answers to {count} asks", count=len(asks)), items)


def check_answer(plan: Plan, ask: Ask, answer: Answer) -> None:
    """Raises EditRefused where an ask cannot have an answer like this."""
    if answer.verdict is Verdict.CONCUR_WITH_CONDITIONS and not answer.set_conditions:
        raise EditRefused(text("Write down the conditions, so that somebody can meet them."))
    if answer.verdict is Verdict.RESTRICTED and not (answer.text.strip() or answer.holds_for.strip()):
        raise EditRefused(text("Write down what it is restricted to, so that somebody can keep to it."))
    if answer.valid_from is not None and answer.valid_to is not None and answer.valid_to < answer.valid_from:
        raise EditRefused(text("The answer would hold no day: its last day lies before its first."))
    if (
        answer.verdict is Verdict.NO_OBJECTION_BY_SILENCE
        and (reason := silence_forbidden(plan, ask, answer.on)) is not None
    ):
        raise EditRefused(reason)


def withdraw(plan: Plan, ask_ids: Sequence[str]) -> Change:
    """Take open asks back; they stay in the record. Raises EditRefused where none of them is open."""
    asks = [ask for ask in _existing_all(plan, ask_ids) if ask.is_open]
    if not asks:
        raise EditRefused(text("Only an ask without an answer can be withdrawn. Nothing was changed."))
    items = [replaced("asks", ask, replace(ask, withdrawn=True)) for ask in asks]
    if len(asks) == 1:
        return change(text("withdrawal of an ask about ‘{title}’", title=_title(plan, asks[0])), items)
    return change(text("withdrawal of {count} asks", count=len(items)), items)


def delete_asks(plan: Plan, ask_ids: Sequence[str]) -> Change:
    """Remove asks from the record."""
    asks = _existing_all(plan, ask_ids)
    items = ask_removal(plan, [ask.id for ask in asks])
    if len(asks) == 1:
        return change(text("deletion of an ask about ‘{title}’", title=_title(plan, asks[0])), items)
    return change(text("deletion of {count} asks", count=len(asks)), items)


def new_ask(plan: Plan, item: Engagement, post: str, ask_type: str, facts: Facts) -> Ask:
    """A draft to one post (an id) with the wording and the due day of its type, due today at the earliest."""
    kind_of_ask = plan.ask_types.get(ask_type)
    days = _days_before(None, kind_of_ask)
    due = max(due_before(plan, item, days, post, facts.calendars), facts.as_of)
    question = question_about(kind_of_ask, item)
    return Ask(new_id(), item.id, ask_type, post, question, Need.CONCUR, True, due=due)


def due_before(plan: Plan, item: Engagement, days: int, post: str, calendars: Calendars) -> date:
    """So many calendar days before the engagement; on a day off, at home or where the post (an id) sits, the last
    working day before."""
    return on_working_day(plan, item.dates.earliest - timedelta(days=days), post, calendars)


def _days_before(of_route: int | None, kind_of_ask: AskType | None) -> int:
    if of_route is not None:
        return of_route
    if kind_of_ask is not None and kind_of_ask.due_days is not None:
        return kind_of_ask.due_days
    return FALLBACK_DAYS


def _existing(plan: Plan, ask_id: str) -> Ask:
    ask = plan.asks.get(ask_id)
    if ask is None:
        raise EditRefused(text("This ask is no longer in the plan. Nothing was changed."))
    return ask


def _existing_all(plan: Plan, ask_ids: Sequence[str]) -> list[Ask]:
    return [_existing(plan, ask_id) for ask_id in dict.fromkeys(ask_ids)]


def _title(plan: Plan, ask: Ask) -> str:
    item = plan.engagements.get(ask.engagement)
    return item.title if item is not None else ask.engagement
