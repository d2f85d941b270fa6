"""Mail drafts: what stands in a mail to one post about one engagement. Entente sends none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.item_names import kind_title
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.statuses import ENDED_EARLY
from app.domain.wording import Text, text
from app.services.edits.lead_fields import lead_words
from app.services.outgoing.recipients import Addressee, MailAddress, asks_to, line, recipient
from app.services.reports.rows import country_names, with_level
from app.services.reports.selection import ReportRefused
from app.services.texts.marked_outputs import output_marking
from app.services.texts.tables import clean_text


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

    `is_reminder`: it reminds of what was asked before. `is_inviting`: with an invitation, where both have an address.
    """

    engagement: str
    post: str
    as_of: date
    answers_to: str = ""
    is_reminder: bool = False
    is_inviting: bool = True


@dataclass(frozen=True, slots=True)
class MailDraft:
    """A mail before it is written. `questions` are what it asks, `asks` the ids of those that it asks for the first
    time or reminds of.

    `lacks` says what it does not have, and why; the draft is made all the same.
    """

    engagement: str
    to: MailAddress
    answers_to: MailAddress
    subject: Text
    opening: Text
    facts: tuple[tuple[Text, Said], ...]
    questions: tuple[tuple[Said, Text], ...]
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
    if wish.is_reminder:
        asks = tuple(ask for ask in asks if ask.sent is not None)
        if not asks:
            raise ReportRefused(
                text(
                    "{post} was sent nothing about ‘{title}’ that waits for an answer, so there is nothing to remind "
                    "of. Nothing was written. Ask first.",
                    post=found.post.title,
                    title=item.title,
                )
            )
    is_held = item.status not in ENDED_EARLY
    answers_to = MailAddress(line(plan.settings.organisation), wish.answers_to)
    invitation = _invitation(wish, found, answers_to) if is_held else None
    return MailDraft(
        engagement=item.id,
        to=found.mail,
        answers_to=answers_to,
        subject=_subject(plan, item, asks, wish, edition),
        opening=_opening(plan, asks, wish),
        facts=tuple(_facts(plan, item)),
        questions=tuple((_question(ask), _until(ask, wish.is_reminder)) for ask in asks),
        closing=tuple(part for part in (line(item.lead_office), line(plan.settings.organisation)) if part),
        marking=output_marking(plan, (item,), edition),
        at=at,
        asks=tuple(ask.id for ask in asks if wish.is_reminder or ask.sent is None),
        invitation=invitation,
        lacks=tuple(_lacks(wish, found, is_held=is_held)),
    )


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


def _subject(plan: Plan, item: Engagement, asks: tuple[Ask, ...], wish: MailWish, edition: str) -> Text:
    """`OFFICIAL: AU-2027-004: Clearance request: Port call Mombasa`, as far as each is known."""
    types = tuple(dict.fromkeys(_type_title(plan, ask) for ask in asks))
    parts: list[Said] = [line(output_marking(plan, (item,), edition)), line(item.ref)]
    if types:
        parts.append(text("{types}", types=types))
    parts.append(line(item.title))
    told = tuple(part for part in parts if str(part))
    said = _joined(told)
    return text("Reminder: {subject}", subject=said) if wish.is_reminder else said


def _joined(parts: tuple[Said, ...]) -> Text:
    said = text("{part}", part=parts[0])
    for part in parts[1:]:
        said = text("{before}: {part}", before=said, part=part)
    return said


def _opening(plan: Plan, asks: tuple[Ask, ...], wish: MailWish) -> Text:
    if wish.is_reminder:
        sent = min(ask.sent for ask in asks if ask.sent is not None)
        return text(
            "On {day:unabbreviated} we asked you about the engagement below, and still wait for your answer.", day=sent
        )
    if asks:
        return text("Please answer what we ask about the engagement below, and quote its reference.")
    return text("For your information: the engagement below.")


def _facts(plan: Plan, item: Engagement) -> Iterator[tuple[Text, Said]]:
    known: tuple[tuple[Text, Said], ...] = (
        (text("Reference"), line(item.ref)),
        (text("Engagement"), line(item.title)),
        (text("Kind"), Text(kind_title(plan, item.kind))),
        (text("Dates"), text("{dates:timed}", dates=item.dates)),
        (text("Place"), line(item.place.name)),
        (text("With"), ", ".join(country_names(plan, item))),
        (text("Lead person"), with_level(line(lead_words(plan.people, item)), item.level)),
    )
    return ((name, said) for name, said in known if str(said))


def _type_title(plan: Plan, ask: Ask) -> str:
    kind = plan.ask_types.get(ask.ask_type)
    return kind.title if kind is not None else ask.ask_type


def _question(ask: Ask) -> Said:
    return clean_text(ask.question) or ask.ask_type


def _until(ask: Ask, is_reminder: bool) -> Text:
    if ask.due is None:
        return text("as soon as you can")
    if is_reminder:
        return text("was wanted by {day:unabbreviated}", day=ask.due)
    return text("by {day:unabbreviated}", day=ask.due)
