"""The words of a mail draft: its subject, whom it greets, what it asks until when, and how it can be answered."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.item_names import kind_title
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.wording import Text, text
from app.services.edits.lead_fields import lead_words
from app.services.outgoing.mail_kinds import MailKind
from app.services.outgoing.recipients import Addressee, line
from app.services.reports.rows import country_names, with_rank
from app.services.returning.sheet_columns import heading_of
from app.services.texts.marked_outputs import output_marking
from app.services.texts.tables import clean_text


def mail_subject(plan: Plan, item: Engagement, asks: tuple[Ask, ...], edition: str, purpose: MailKind) -> Text:
    """`OFFICIAL: AU-2027-004: Clearance request: Port call Mombasa`, as far as each is known."""
    types = tuple(dict.fromkeys(_type_title(plan, ask) for ask in asks))
    parts: list[Said] = [line(output_marking(plan, (item,), edition)), line(item.ref)]
    if types:
        parts.append(text("{types}", types=types))
    parts.append(line(item.title))
    told = tuple(part for part in parts if str(part))
    said = _joined(told)
    if purpose is MailKind.SUPPLY:
        return text("What you wanted to know: {subject}", subject=said)
    return text("Reminder: {subject}", subject=said) if purpose is MailKind.REMIND else said


def greeting(to: Addressee) -> Text:
    """Whoever holds the post by rank and name, else the post."""
    return text("Dear {name},", name=to.holder_name or line(to.post.title))


def opening(asks: tuple[Ask, ...], as_of: date, purpose: MailKind) -> Text:
    """What the mail wants, and by when; of a day that is past it is said that it is."""
    if purpose is MailKind.SUPPLY:
        wanted = max(ask.more_wanted for ask in asks if ask.more_wanted is not None)
        return text(
            "On {day:unabbreviated} you told us that you must know more about the engagement below before you can "
            "answer. Here is what you wanted to know:",
            day=wanted,
        )
    if purpose is MailKind.REMIND:
        return _reminding(asks, as_of)
    if not asks:
        return text("For your information: the engagement below.")
    due = first_due(asks)
    if due is not None and due < as_of:
        return text(
            "Please answer as soon as you can what we ask about the engagement below, and quote its reference: the "
            "answer was needed by {day:unabbreviated}.",
            day=due,
        )
    if due is not None:
        return text(
            "Please answer by {day:unabbreviated} what we ask about the engagement below, and quote its reference.",
            day=due,
        )
    return text("Please answer what we ask about the engagement below, and quote its reference.")


def _reminding(asks: tuple[Ask, ...], as_of: date) -> Text:
    """That an answer is waited for; where its day lies ahead, until when there is time."""
    sent, due = min(ask.sent for ask in asks if ask.sent is not None), first_due(asks)
    if due is not None and due >= as_of:
        return text(
            "On {day:unabbreviated} we asked you about the engagement below. Your answer is wanted by "
            "{due:unabbreviated}.",
            day=sent,
            due=due,
        )
    return text(
        "On {day:unabbreviated} we asked you about the engagement below, and still wait for your answer.", day=sent
    )


def first_due(asks: tuple[Ask, ...]) -> date | None:
    """The day by which the first answer is wanted."""
    return min((ask.due for ask in asks if ask.due is not None), default=None)


def answering(answers_to: str, *, with_sheet: bool, is_inviting: bool) -> Iterator[Text]:
    """How what is asked can be answered: by mail, by the sheet that goes with it, by the invitation."""
    yield (
        text(
            "To answer, reply to this mail ({address}) and say to each question whether you concur, concur under "
            "conditions, or do not concur.",
            address=answers_to,
        )
        if answers_to
        else text(
            "To answer, reply to this mail and say to each question whether you concur, concur under conditions, or do "
            "not concur."
        )
    )
    if with_sheet:
        yield text(
            "Or fill in the column “{answer}” of the sheet that goes with this mail, and send it back.",
            answer=heading_of("answer"),
        )
    if is_inviting:
        yield text(
            "Or accept or decline the invitation in your calendar: your answer then counts for the engagement as a "
            "whole; conditions need words."
        )


def mail_facts(plan: Plan, item: Engagement, was_told: Text | None) -> Iterator[tuple[Text, Said]]:
    """What the mail states of the engagement; `was_told` is what its reader holds and is not so any more."""
    known: tuple[tuple[Text, Said], ...] = (
        (text("Reference"), line(item.ref)),
        (text("Engagement"), line(item.title)),
        (text("Kind"), Text(kind_title(plan, item.kind))),
        (text("Dates"), text("{dates:timed}", dates=item.dates)),
        (text("Place"), line(item.place.name)),
        (text("With"), ", ".join(country_names(plan, item))),
        (text("Lead person"), with_rank(line(lead_words(plan.people, item)), item.level)),
        (text("Changed; you were told"), was_told if was_told is not None else ""),
    )
    return ((name, said) for name, said in known if str(said))


def asked_until(ask: Ask, as_of: date) -> Text:
    """By when an answer is wanted, or was."""
    if ask.due is None:
        return text("as soon as you can")
    if ask.due < as_of:
        return text("was wanted by {day:unabbreviated}", day=ask.due)
    return text("by {day:unabbreviated}", day=ask.due)


def wanted_facts(asks: tuple[Ask, ...]) -> Iterator[tuple[Text, Said]]:
    """What those asked want to know first, in their words, each with the room for what they are told."""
    for ask in asks:
        yield text("You wanted to know"), clean_text(ask.wanted) or question_words(ask)
        yield text("Our answer"), text("[to be written here]")


def question_words(ask: Ask) -> Said:
    """What is asked, in the words of the ask."""
    return clean_text(ask.question) or ask.ask_type


def _joined(parts: tuple[Said, ...]) -> Text:
    said = text("{part}", part=parts[0])
    for part in parts[1:]:
        said = text("{before}: {part}", before=said, part=part)
    return said


def _type_title(plan: Plan, ask: Ask) -> str:
    kind = plan.ask_types.get(ask.ask_type)
    return kind.title if kind is not None else ask.ask_type
