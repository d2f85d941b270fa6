"""Mail drafts: what stands in a mail to one post about one engagement. Entente sends none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.statuses import ENDED_EARLY
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.services.outgoing.mail_kinds import MailKind, stale_at
from app.services.outgoing.mail_words import (
    answering,
    asked_until,
    greeting,
    mail_facts,
    mail_subject,
    opening,
    question_words,
    wanted_facts,
)
from app.services.outgoing.recipients import Addressee, MailAddress, asks_to, line, recipient
from app.services.reports.selection import ReportRefused
from app.services.texts.marked_outputs import output_marking


@dataclass(frozen=True, slots=True)
class Enclosure:
    """A file that goes with a mail: its name, cleaned, its media type and its bytes."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Invitation:
    """Who invites whom; both have an address, or nobody could answer."""

    organiser: MailAddress
    attendee: MailAddress


@dataclass(frozen=True, slots=True)
class MailWish:
    """Which draft is wanted: the engagement and the post (ids), the day, and the address where answers go, empty where
    nobody says.

    `purpose`: what it is for; no correction is drafted here. `is_inviting`: with an invitation, where both have an
    address. `with_sheet`: a sheet to fill the answers in goes with it.
    """

    engagement: str
    post: str
    as_of: date
    answers_to: str = ""
    purpose: MailKind = MailKind.ASK
    is_inviting: bool = True
    with_sheet: bool = False


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A mail before it is written. `questions` are what it asks, `asks` the ids of those that it asks for the first
    time, reminds of or tells more about; `answering` says how they can be answered, a line each.

    `lacks` says what it does not have, and why; the draft is made all the same.
    """

    engagement: str
    to: MailAddress
    answers_to: MailAddress
    subject: Text
    greeting: Text
    opening: Text
    facts: tuple[tuple[Text, Said], ...]
    questions: tuple[tuple[Said, Text], ...]
    answering: tuple[Text, ...]
    closing: tuple[Said, ...]
    marking: str
    at: datetime
    asks: tuple[str, ...]
    invitation: Invitation | None
    lacks: tuple[Text, ...]
    enclosures: tuple[Enclosure, ...] = ()


def mail_draft(plan: Plan, wish: MailWish, at: datetime, edition: str = "") -> MailDraft:
    """Gather the draft from a plan, or its edition at the marking `edition`, at an instant (zoned).

    Raises ReportRefused where the engagement or the post is not in it, and for a reminder of nothing that was sent.
    """
    item, found = plan.engagements.get(wish.engagement), recipient(plan, wish.post)
    if item is None:
        raise ReportRefused(
            text("The engagement of this mail is not in the plan, or not at that marking. Nothing was written.")
        )
    if found is None:
        raise ReportRefused(
            text(
                "The post to which it should go is not in the plan, or not at that marking. Nothing was written. "
                "Choose another."
            )
        )
    asks = tuple(ask for ask in asks_to(plan, item.id, wish.post) if ask.is_open)
    asks = _asked_for(wish, item, found, asks)
    is_held = item.status not in ENDED_EARLY
    answers_to = MailAddress(line(plan.settings.organisation), wish.answers_to)
    invitation = _invitation(wish, found, answers_to) if is_held else None
    stale = stale_at(plan, item, wish.post, wish.as_of)
    how = tuple(answering(answers_to.address, with_sheet=wish.with_sheet, is_inviting=invitation is not None))
    return MailDraft(
        engagement=item.id,
        to=found.mail,
        answers_to=answers_to,
        subject=mail_subject(plan, item, asks, edition, wish.purpose),
        greeting=greeting(found),
        opening=opening(asks, wish.as_of, wish.purpose),
        facts=(
            *(wanted_facts(asks) if wish.purpose is MailKind.SUPPLY else ()),
            *mail_facts(plan, item, stale.held if stale is not None else None),
        ),
        questions=tuple((question_words(ask), asked_until(ask, wish.as_of)) for ask in asks),
        answering=how if asks else (),
        closing=tuple(part for part in (line(item.lead_office), line(plan.settings.organisation)) if part),
        marking=output_marking(plan, (item,), edition),
        at=at,
        asks=tuple(ask.id for ask in asks if wish.purpose is not MailKind.ASK or ask.sent is None),
        invitation=invitation,
        lacks=tuple(_lacks(wish, found, is_held=is_held)),
    )


def _asked_for(wish: MailWish, item: Engagement, found: Addressee, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Those of the open asks that the mail is about; raises ReportRefused where there are none for what it is for."""
    known = {"post": found.post.title, "title": item.title}
    if wish.purpose is MailKind.SUPPLY:
        asks = tuple(ask for ask in asks if ask.waits_for_us)
        if not asks:
            raise ReportRefused(
                text("{post} waits for no more information about ‘{title}’. Nothing was written.", **known)
            )
    elif wish.purpose is MailKind.REMIND:
        sent = tuple(ask for ask in asks if ask.sent is not None)
        asks = tuple(ask for ask in sent if not ask.waits_for_us)
        if sent and not asks:
            raise ReportRefused(
                text(
                    "{post} wants to know more about ‘{title}’ before it answers, so there is nothing to remind of. "
                    "Nothing was written. Tell them first.",
                    **known,
                )
            )
        if not asks:
            raise ReportRefused(
                text(
                    "{post} was sent nothing about ‘{title}’ that waits for an answer, so there is nothing to remind "
                    "of. Nothing was written. Ask first.",
                    **known,
                )
            )
    return asks


def _invitation(wish: MailWish, found: Addressee, answers_to: MailAddress) -> Invitation | None:
    if not (wish.is_inviting and answers_to.address and found.mail.address):
        return None
    return Invitation(answers_to, found.mail)


def _lacks(wish: MailWish, found: Addressee, *, is_held: bool) -> Iterator[Text]:
    if not found.mail.address and found.typed:
        yield text(
            "“{typed}” is no e-mail address, so that the draft is to nobody. Correct it in the contact ‘{post}’.",
            typed=found.typed,
            post=found.post.title,
        )
    elif not found.mail.address:
        yield text(
            "The plan has no e-mail address for ‘{post}’, so that the draft is to nobody. Type it in the draft, or in "
            "the contact.",
            post=found.post.title,
        )
    if not wish.is_inviting:
        return
    if not is_held:
        yield text("There is no invitation in it, for the engagement is called off.")
    elif not found.mail.address:
        yield text("There is no invitation in it, for an invitation needs an address.")
    elif not wish.answers_to:
        yield text("There is no invitation in it, for nobody said to which address the answer should go.")
