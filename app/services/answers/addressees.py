"""Whom a sheet of asks can be for: one post, or all posts of one organisation."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.asks import Ask
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.refusals import EditRefused

_NAMED = 5
"""Posts and organisations that are named where somebody asked for one that there is not."""


@dataclass(frozen=True, slots=True)
class AskedParty:
    """A post or an organisation (its id) that asks wait at, with the ids of its posts."""

    id: str
    title: str
    posts: frozenset[str]
    waiting: int


def asked_parties(plan: Plan) -> tuple[AskedParty, ...]:
    """The organisations, then the posts, that have an open ask, by title; an organisation only with several of them."""
    waiting: dict[str, int] = {}
    for ask in plan.asks.values():
        if ask.is_open and ask.post in plan.posts:
            waiting[ask.post] = waiting.get(ask.post, 0) + 1
    of: dict[str, list[str]] = {}
    for post_id in waiting:
        of.setdefault(plan.posts[post_id].organisation, []).append(post_id)
    bodies = [
        AskedParty(body, plan.organisations[body].name, frozenset(posts), sum(waiting[each] for each in posts))
        for body, posts in of.items()
        if len(posts) > 1 and body in plan.organisations
    ]
    posts = [AskedParty(each, plan.posts[each].title, frozenset({each}), count) for each, count in waiting.items()]
    return (*sorted(bodies, key=_by_title), *sorted(posts, key=_by_title))


def ever_asked(plan: Plan) -> tuple[tuple[str, str], ...]:
    """The ids and titles of the organisations and posts that were ever asked, whether or not anything still waits
    there: this is asked for with each edit, and costs what posts there are."""
    posts = [plan.posts[str(key)] for key in plan.keys("ask_by_post") if key in plan.posts]
    bodies = {post.organisation for post in posts if post.organisation in plan.organisations}
    named = [(each, plan.organisations[each].name) for each in bodies]
    of_posts = [(post.id, post.title) for post in posts]
    return (*sorted(named, key=_by_name), *sorted(of_posts, key=_by_name))


def asked_party(plan: Plan, typed: str) -> AskedParty | None:
    """The post or the organisation of that id or title, whether or not anything waits there; None where there is none.

    An id goes before a title, and of equal titles the one at which most waits before the others.
    """
    found = _named(plan, typed)
    exact = [party for party in found if party.id == typed.strip()]
    return max(exact or found, key=lambda party: (party.waiting, party.id), default=None)


def party_named(plan: Plan, typed: str) -> AskedParty:
    """The same; raises EditRefused where there is none, or where the title is that of several."""
    found = _named(plan, typed)
    exact = [party for party in found if party.id == typed.strip()]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        raise EditRefused(
            text(
                "Several posts or organisations are called ‘{name}’. Nothing was written. Give the id of one: {ids}.",
                name=typed,
                ids=tuple(each.id for each in found),
            )
        )
    parties = asked_parties(plan)
    words = [word for word in _folded(typed).split() if len(word) > len("the")]
    near = [each for each in parties if any(word in each.title.casefold() for word in words)]
    known = tuple(f"‘{each.title}’" for each in [*near, *(each for each in parties if each not in near)][:_NAMED])
    raise EditRefused(
        text(
            "The plan has no post and no organisation with posts called ‘{name}’. Nothing was written. "
            "Give the title of a post or an organisation, such as {known}.",
            name=typed,
            known=known or ("…",),
        )
    )


def _named(plan: Plan, typed: str) -> list[AskedParty]:
    wanted = _folded(typed)
    posts = [
        AskedParty(post.id, post.title, frozenset({post.id}), _waiting(plan, {post.id}))
        for post in plan.posts.values()
        if wanted in (_folded(post.id), _folded(post.title))
    ]
    bodies = [
        AskedParty(body.id, body.name, held, _waiting(plan, held))
        for body in plan.organisations.values()
        if wanted in (_folded(body.id), _folded(body.name))
        and (held := frozenset(post.id for post in plan.posts.values() if post.organisation == body.id))
    ]
    return [*posts, *bodies]


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def waiting_asks(plan: Plan, posts: Iterable[str], engagements: Iterable[str] | None = None) -> list[Ask]:
    """The open asks to these posts about these engagements, or about any, by due day; those without one last."""
    wanted = None if engagements is None else frozenset(engagements)
    found = (plan.asks[each] for post in set(posts) for each in plan.ids("ask_by_post", post))
    kept = (ask for ask in found if ask.is_open and (wanted is None or ask.engagement in wanted))
    return sorted(kept, key=lambda ask: (ask.due is None, str(ask.due), plan.engagements[ask.engagement].ref, ask.id))


def _waiting(plan: Plan, posts: Iterable[str]) -> int:
    return sum(1 for post in posts for each in plan.ids("ask_by_post", post) if plan.asks[each].is_open)


def _by_name(named: tuple[str, str]) -> tuple[object, ...]:
    return (natural(named[1].casefold()), named[0])


def _by_title(party: AskedParty) -> tuple[object, ...]:
    return (natural(party.title.casefold()), party.id)
