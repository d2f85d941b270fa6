"""Who can give whose word: nobody of one's own defence gives that of a ministry, a mission or a host."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.addressees import OUTSIDE, OWN_ROLES
from app.domain.asks import Ask
from app.domain.parties import OrganisationKind, Post
from app.domain.plan import Plan


def is_own(plan: Plan, post: Post) -> bool:
    """Whether a post belongs to one's own defence, by its role or by its organisation."""
    organisation = plan.organisations.get(post.organisation)
    of_defence = organisation is not None and organisation.kind is OrganisationKind.OWN_DEFENCE
    return of_defence or post.addressee in OWN_ROLES


def can_answer(plan: Plan, post: Post, addressee: str) -> bool:
    """Whether a post may be proposed as the one that answers for an addressee."""
    return addressee not in OUTSIDE or not is_own(plan, post)


def addressee_of(plan: Plan, ask: Ask) -> str:
    """Whose word an ask is for; empty where its post is gone or cannot give it."""
    post = plan.posts.get(ask.post)
    return post.addressee if post is not None and can_answer(plan, post, post.addressee) else ""


def answerer(plan: Plan, asks: Iterable[Ask]) -> str:
    """Who probably answered: the holder of the post, where all asks went to one; empty where nobody can be named.

    A principal, or whoever holds a post of one's own defence too, is not named for somebody else's post.
    """
    posts = {ask.post for ask in asks}
    post = plan.posts.get(posts.pop()) if len(posts) == 1 else None
    if post is None or not can_answer(plan, post, post.addressee):
        return ""
    holder = plan.people.get(post.holder) if post.holder else None
    if holder is None or (post.addressee in OUTSIDE and _is_of_own_defence(plan, holder.id)):
        return post.title
    return f"{holder.name}, {post.title}"


def _is_of_own_defence(plan: Plan, person: str) -> bool:
    held = (plan.posts[post] for post in plan.ids("post_by_holder", person))
    return plan.people[person].is_principal or any(is_own(plan, post) for post in held)
