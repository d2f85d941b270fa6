"""Edits of asks: ask, send, remind, record the answer, withdraw; and what to ask of whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.domain.asks import Answer, Ask, AskRoute, Need, Silence, Verdict
from app.domain.changes import Change, added, change, removed, replaced
from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.refusals import EditRefused


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An ask that the default matrix wants for an engagement.

    `post` is None where no post of the plan answers for that addressee and country.
    """

    route: AskRoute
    post: Post | None
    question: str
    due: date


def suggest_asks(plan: Plan, item: Engagement) -> tuple[Suggestion, ...]:
    """The asks that the routing table wants for this kind and level and that are not yet made.

    The due day counts back from the earliest day of the engagement; a level that is
    not stated is taken as the working level.
    """
    asked = {
        (plan.asks[ask_id].ask_type, plan.asks[ask_id].post)
        for ask_id in plan.ids("ask_by_engagement", item.id)
        if not plan.asks[ask_id].withdrawn
    }
    suggestions = []
    for route_id in sorted(plan.ids("route_by_kind", item.kind)):
        route = plan.ask_routes[route_id]
        if not _fits_level(route, item):
            continue
        post = post_for(plan, route.addressee, item)
        if post is not None and (route.ask_type, post.id) in asked:
            continue
        kind_of_ask = plan.ask_types.get(route.ask_type)
        days = route.due_days if route.due_days is not None else None
        if days is None:
            days = (
                kind_of_ask.due_days if kind_of_ask is not None and kind_of_ask.due_days is not None else 60
            )
        question = kind_of_ask.question if kind_of_ask is not None else ""
        suggestions.append(Suggestion(route, post, question, item.dates.earliest - timedelta(days=days)))
    return tuple(sorted(suggestions, key=lambda s: (not s.route.required, s.due, s.route.addressee)))


def post_for(plan: Plan, addressee: str, item: Engagement) -> Post | None:
    """The post that answers for the addressee: one covering the country, then the region, then all."""
    posts = sorted(
        (plan.posts[post_id] for post_id in plan.ids("post_by_addressee", addressee)),
        key=lambda post: (post.title, post.id),
    )
    countries = set(item.country_ids) | ({item.host} if item.host else set())
    regions = {region.id for country in countries if (region := plan.region_of(country)) is not None}
    for post in posts:
        if post.countries & countries:
            return post
    for post in posts:
        if post.regions & regions:
            return post
    return next((post for post in posts if not post.countries and not post.regions), None)


def _fits_level(route: AskRoute, item: Engagement) -> bool:
    level = item.level.value if item.level is not None else "L5"
    return (not route.min_level or route.min_level <= level) and (
        not route.max_level or level <= route.max_level
    )


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
    return change(
        text("asking of {post} about ‘{title}’", post=post.title, title=item.title), [added("asks", ask)]
    )


def add_suggested(plan: Plan, item: Engagement, chosen: Sequence[Suggestion]) -> Change:
    """Add drafts of all suggestions that have a post, as one edit."""
    asks = [
        Ask(
            id=new_id(),
            engagement=item.id,
            ask_type=suggestion.route.ask_type,
            post=suggestion.post.id,
            question=suggestion.question,
            need=suggestion.route.need,
            required=suggestion.route.required,
            due=suggestion.due,
        )
        for suggestion in chosen
        if suggestion.post is not None
    ]
    label = text("adding of {count} asks to ‘{title}’", count=len(asks), title=item.title)
    return change(label, [added("asks", ask) for ask in asks])


def change_ask(plan: Plan, ask_id: str, **fields: object) -> Change:
    """Give fields of an ask other values."""
    before = _existing(plan, ask_id)
    after = replace(before, **fields)  # type: ignore[arg-type]
    return change(
        text("change of an ask about ‘{title}’", title=_title(plan, before)),
        [replaced("asks", before, after)],
    )


def mark_sent(plan: Plan, ask_ids: Sequence[str], on: date) -> Change:
    """Note that asks went out on a day; those already sent stay as they are."""
    asks = [_existing(plan, ask_id) for ask_id in ask_ids]
    items = [replaced("asks", ask, replace(ask, sent=on)) for ask in asks if ask.sent is None]
    if len(asks) == 1:
        return change(text("sending of an ask about ‘{title}’", title=_title(plan, asks[0])), items)
    return change(text("sending of {count} asks", count=len(items)), items)


def remind(plan: Plan, ask_ids: Sequence[str]) -> Change:
    """Count one more reminder for open asks."""
    asks = [_existing(plan, ask_id) for ask_id in ask_ids]
    items = [replaced("asks", ask, replace(ask, reminders=ask.reminders + 1)) for ask in asks if ask.is_open]
    return change(text("reminder of {count} asks", count=len(items)), items)


def record_answer(plan: Plan, ask_ids: Sequence[str], answer: Answer) -> Change:
    """Record the same answer to asks, sent or not.

    Raises EditRefused where silence is recorded for a question that no answer does not
    settle, or where conditions are announced but not written down.
    """
    asks = [_existing(plan, ask_id) for ask_id in ask_ids]
    if answer.verdict is Verdict.CONCUR_WITH_CONDITIONS and not answer.conditions.strip():
        raise EditRefused(text("Write down the conditions, so that somebody can meet them."))
    if answer.verdict is Verdict.NO_OBJECTION_BY_SILENCE:
        for ask in asks:
            kind_of_ask = plan.ask_types.get(ask.ask_type)
            if kind_of_ask is None or kind_of_ask.silence in (Silence.NEVER, Silence.NOT_APPLICABLE):
                raise EditRefused(
                    text(
                        "Silence is no answer to this question: {question} Nothing was changed. "
                        "Remind the addressee, or record what they said.",
                        question=ask.question or ask.ask_type,
                    )
                )
    items = [replaced("asks", ask, replace(ask, answer=answer)) for ask in asks]
    if len(asks) == 1:
        return change(text("answer about ‘{title}’", title=_title(plan, asks[0])), items)
    return change(text("answers to {count} asks", count=len(items)), items)


def withdraw(plan: Plan, ask_ids: Sequence[str]) -> Change:
    """Take asks back; they stay in the record."""
    asks = [_existing(plan, ask_id) for ask_id in ask_ids]
    items = [replaced("asks", ask, replace(ask, withdrawn=True)) for ask in asks]
    return change(text("withdrawal of {count} asks", count=len(items)), items)


def delete_asks(plan: Plan, ask_ids: Sequence[str]) -> Change:
    """Remove asks from the record."""
    items = [removed("asks", _existing(plan, ask_id)) for ask_id in ask_ids]
    return change(text("deletion of {count} asks", count=len(items)), items)


def new_ask(plan: Plan, item: Engagement, post: Post, ask_type: str, as_of: date) -> Ask:
    """A draft to one post with the wording and the due day of its type, due today at the earliest."""
    kind_of_ask = plan.ask_types.get(ask_type)
    days = kind_of_ask.due_days if kind_of_ask is not None and kind_of_ask.due_days is not None else 60
    due = max(item.dates.earliest - timedelta(days=days), as_of)
    question = kind_of_ask.question if kind_of_ask is not None else ""
    return Ask(new_id(), item.id, ask_type, post.id, question, Need.CONCUR, True, due=due)


def _existing(plan: Plan, ask_id: str) -> Ask:
    ask = plan.asks.get(ask_id)
    if ask is None:
        raise EditRefused(text("This ask is no longer in the plan. Nothing was changed."))
    return ask


def _title(plan: Plan, ask: Ask) -> str:
    item = plan.engagements.get(ask.engagement)
    return item.title if item is not None else ask.engagement
