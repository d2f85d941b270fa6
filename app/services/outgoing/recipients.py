"""To whom something goes: the post that is asked, whoever holds it, and where it is reached."""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.parties import Person, Post
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.services.edits.asks import post_for
from app.services.texts.tables import clean_text

_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?")
"""What mail programs agree on (RFC 5321 §4.1.2 without quoted names and address literals)."""


@dataclass(frozen=True, slots=True)
class MailAddress:
    """Somebody by name, where mail reaches them; `address` is one that `is_address` knows, or empty."""

    name: str
    address: str


@dataclass(frozen=True, slots=True)
class Addressee:
    """The post that something goes to. `typed` is what the plan has as its address, though it may be none."""

    post: Post
    holder: Person | None
    organisation: str
    mail: MailAddress
    typed: str

    @property
    def holder_name(self) -> str:
        """Rank and name of whoever holds the post, empty for nobody."""
        if self.holder is None:
            return ""
        return " ".join(part for part in (line(self.holder.rank), line(self.holder.name)) if part)


def is_address(typed: str) -> bool:
    """Whether mail can be sent there as far as its form tells."""
    found = _ADDRESS.fullmatch(typed)
    return found is not None and ".." not in typed and not typed.split("@")[0].endswith(".")


def line(said: str) -> str:
    """A text of people in one line, without control characters."""
    return " ".join(clean_text(said).split())


def recipient(plan: Plan, post_id: str) -> Addressee | None:
    """The post with its holder and its address, that of the post before that of the holder; None for one unknown."""
    post = plan.posts.get(post_id)
    if post is None:
        return None
    holder = plan.people.get(post.holder) if post.holder else None
    typed = line(post.email) or (line(holder.email) if holder is not None else "")
    organisation = plan.organisations.get(post.organisation)
    address = typed if is_address(typed) else ""
    return Addressee(
        post,
        holder,
        line(organisation.name) if organisation is not None else "",
        MailAddress(line(post.title), address),
        typed,
    )


def asks_to(plan: Plan, engagement: str, post: str) -> tuple[Ask, ...]:
    """What is asked of a post about an engagement and was not withdrawn, by due day."""
    found = (plan.asks[each] for each in plan.ids("ask_by_engagement", engagement))
    kept = (ask for ask in found if ask.post == post and not ask.withdrawn)
    return tuple(sorted(kept, key=lambda ask: (ask.due is None, ask.due, ask.ask_type, ask.id)))


def posts_asked(plan: Plan, item: Engagement) -> tuple[str, ...]:
    """The posts that are asked about an engagement: those with an open ask first, the soonest due before the others."""
    asks = [plan.asks[each] for each in plan.ids("ask_by_engagement", item.id)]
    kept = sorted(
        (ask for ask in asks if not ask.withdrawn and ask.post in plan.posts),
        key=lambda ask: (not ask.is_open, ask.due is None, ask.due, ask.id),
    )
    return tuple(dict.fromkeys(ask.post for ask in kept))


def proposed_post(plan: Plan, item: Engagement, ask_type: str, addressees: Iterable[str]) -> str:
    """To whom a letter of a type goes if nobody says: who is asked so, else who answers for one of the addressees."""
    asks = [plan.asks[each] for each in sorted(plan.ids("ask_by_engagement", item.id))]
    asked = [ask for ask in asks if ask.ask_type == ask_type and not ask.withdrawn and ask.post in plan.posts]
    if asked:
        return sorted(asked, key=lambda ask: (not ask.is_open, ask.id))[0].post
    for addressee in addressees:
        post = post_for(plan, addressee, item)
        if post is not None:
            return post.id
    return ""
