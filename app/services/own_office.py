"""The office that speaks for the plan: where answers go that come on paper or in a sheet."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.answering import is_own

OWN_OFFICE = "own-office"
"""The role of the post that answers come back to."""


@dataclass(frozen=True, slots=True)
class OwnOffice:
    """Who answers go to, in parts of one line: office, organisation, holder, address, telephone; none of them empty."""

    parts: tuple[str, ...]
    is_reachable: bool

    @property
    def words(self) -> str:
        """The parts in one line."""
        return ", ".join(self.parts)


def own_office(plan: Plan, lead_offices: Iterable[str] = ()) -> OwnOffice:
    """The post of one's own office, of several the one that leads these engagements, then one with an address, by
    title; where the plan has none, its organisation alone, which nobody can reach by that.
    """
    led = {_folded(each) for each in lead_offices if each.strip()}
    posts = [post for post in plan.posts.values() if is_own(plan, post) and _can_be(post, led)]
    if not posts:
        named = plan.settings.organisation or plan.settings.title
        return OwnOffice((named,) if named else (), False)
    post = min(posts, key=lambda each: (_folded(each.title) not in led, not each.email, each.title, each.id))
    body, holder = plan.organisations.get(post.organisation), plan.people.get(post.holder or "")
    known = (
        post.title,
        body.name if body is not None else "",
        " ".join(part for part in (holder.rank, holder.name) if part) if holder is not None else "",
        post.email or (holder.email if holder is not None else ""),
        post.telephone or (holder.telephone if holder is not None else ""),
    )
    parts = tuple(dict.fromkeys(" ".join(part.split()) for part in known if part.strip()))
    return OwnOffice(parts, any(known[3:]))


def _can_be(post: Post, led: set[str]) -> bool:
    return post.addressee == OWN_OFFICE or _folded(post.title) in led


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()
