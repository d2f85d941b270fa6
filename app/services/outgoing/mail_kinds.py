"""What a mail to one post about one engagement is for: it asks, tells more, reminds or corrects."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.services.layouts.holders import HolderLine, holder_lines
from app.services.outgoing.recipients import asks_to, posts_asked


class MailKind(StrEnum):
    """What a mail is for. `ASK` informs where nothing is asked, `SUPPLY` tells what is wanted before an answer."""

    ASK = "ask"
    SUPPLY = "supply"
    REMIND = "remind"
    CORRECT = "correct"


def fitting_mail(plan: Plan, item: Engagement, post: str, as_of: date) -> MailKind:
    """The mail that is due next to a post (an id): it tells what they want to know first, asks what was not sent yet,
    corrects what was told and is not so any more, reminds of what all was sent and waits for an answer, and else
    informs."""
    waiting = [ask for ask in asks_to(plan, item.id, post) if ask.is_open]
    if any(ask.waits_for_us for ask in waiting):
        return MailKind.SUPPLY
    if any(ask.sent is None for ask in waiting):
        return MailKind.ASK
    if stale_at(plan, item, post, as_of) is not None:
        return MailKind.CORRECT
    return MailKind.REMIND if waiting else MailKind.ASK


def due_post(plan: Plan, item: Engagement, as_of: date) -> str:
    """To whom a mail goes if nobody says: who is asked, else who was told what is not so any more; empty for nobody."""
    held = holder_lines(plan, as_of, only_old=True, engagements=(item.id,))
    stale = (line.recipient.post for line in held if line.recipient.post in plan.posts)
    return next(iter(posts_asked(plan, item)), "") or next((post for post in stale if post), "")


def stale_at(plan: Plan, item: Engagement, post: str, as_of: date) -> HolderLine | None:
    """What a post was told of an engagement and is not so any more, while it is not over."""
    lines = holder_lines(plan, as_of, only_old=True, engagements=(item.id,))
    return next((line for line in lines if line.recipient.post == post), None)
