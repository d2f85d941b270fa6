"""One mail draft as a file (RFC 5322, MIME)."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape

from app.domain.language import Language
from app.domain.records.sort import Said
from app.domain.wording import Text
from app.services.outgoing.mails import MailDraft
from app.services.outgoing.recipients import MailAddress, line

_FILES = {"REQUEST": "invitation.ics", "CANCEL": "cancellation.ics"}
"""What the calendar of a draft is called, by its method."""

_LONGEST_SUBJECT = 200
"""Characters; longer ones are cut in every list of mails."""


def write_draft(draft: MailDraft, language: Language, calendar: bytes = b"", method: str = "REQUEST") -> bytes:
    """The draft in a language; `calendar` is one with that method, or empty."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Date"] = format_datetime(draft.at)
    message["Subject"] = _subject(draft.subject.said_in(language))
    if draft.answers_to.address:
        message["From"] = _address(draft.answers_to)
    if draft.to.address:
        message["To"] = _address(draft.to)
    if draft.marking:
        message["X-Entente-Marking"] = line(draft.marking)
    message.set_content(_plain(draft, language), charset="utf-8", cte="quoted-printable")
    message.add_alternative(_html(draft, language), subtype="html", charset="utf-8", cte="quoted-printable")
    if calendar:
        message.add_alternative(
            calendar.decode("utf-8"),
            subtype="calendar",
            charset="utf-8",
            cte="base64",
            params={"method": method},
        )
        message.add_attachment(calendar, maintype="application", subtype="ics", filename=_FILES[method])
    for each in draft.enclosures:
        main, _, sub = each.media_type.partition("/")
        message.add_attachment(each.content, maintype=main, subtype=sub, filename=each.name)
    return message.as_bytes()


def _address(who: MailAddress) -> Address:
    return Address(display_name=line(who.name), addr_spec=who.address)


def _subject(said: str) -> str:
    whole = line(said)
    return whole if len(whole) <= _LONGEST_SUBJECT else f"{whole[: _LONGEST_SUBJECT - 1]}…"


def _say(said: Said, language: Language) -> str:
    return said.said_in(language) if isinstance(said, Text) else said


def _plain(draft: MailDraft, language: Language) -> str:
    lines = [line(draft.marking), ""] if draft.marking else []
    lines += [_say(draft.greeting, language), "", _say(draft.opening, language), ""]
    lines += [f"{_say(name, language)}: {_say(said, language)}" for name, said in draft.facts]
    if draft.questions:
        lines.append("")
        for number, (question, until) in enumerate(draft.questions, 1):
            lines.append(f"{number}. {_say(question, language)} ({_say(until, language)})")
    for said in draft.answering:
        lines += ["", _say(said, language)]
    lines += ["", *(_say(said, language) for said in draft.closing)]
    lines += ["", line(draft.marking)] if draft.marking else []
    return "\n".join(lines) + "\n"


def _html(draft: MailDraft, language: Language) -> str:
    def told(said: Said) -> str:
        return escape(_say(said, language)).replace("\n", "<br>")

    marking = f'<p style="text-align:center"><b>{escape(line(draft.marking))}</b></p>' if draft.marking else ""
    facts = "".join(
        f'<tr><th scope="row" style="text-align:left;padding-right:1em;vertical-align:top">{told(name)}</th>'
        f"<td>{told(said)}</td></tr>"
        for name, said in draft.facts
    )
    asked = "".join(f"<li>{told(question)} ({told(until)})</li>" for question, until in draft.questions)
    how = "".join(f"<p>{told(said)}</p>\n" for said in draft.answering)
    closing = "<br>".join(told(said) for said in draft.closing)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language.code)}"><head><meta charset="utf-8">'
        f"<title>{escape(_subject(draft.subject.said_in(language)))}</title></head>\n<body>\n{marking}\n"
        f"<p>{told(draft.greeting)}</p>\n<p>{told(draft.opening)}</p>\n<table>{facts}</table>\n"
        + (f"<ol>{asked}</ol>\n" if asked else "")
        + how
        + f"<p>{closing}</p>\n{marking}\n</body></html>\n"
    )
