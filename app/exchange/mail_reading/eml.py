"""Mails as MIME (.eml): who wrote, what, and what came with it."""

from __future__ import annotations

from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses, parsedate_to_datetime

from app.domain.wording import text
from app.exchange.mail_reading.parts import MAX_PARTS, MAX_SHEETS, MailParts, cut, is_workbook
from app.exchange.mail_reading.plain import words_of_html
from app.exchange.mail_reading.replies import address, read_replies
from app.services.returning.letters import CalendarReply, IncomingLetter
from app.services.texts.tables import FileRefused, clean_text

_CALENDARS = ("text/calendar", "application/ics")


def read_eml(data: bytes, file: str) -> MailParts:
    """The mail; raises FileRefused where it has no sender, as every mail has one."""
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)
    name, sender = _sender(message)
    if not sender:
        raise FileRefused(
            text(
                "“{file}” is no mail: it has no sender. Nothing was taken in. Save the mail again as .eml, or use "
                "Paste an answer.",
                file=file,
            )
        )
    plain: list[str] = []
    html: list[str] = []
    replies: list[CalendarReply] = []
    workbooks: list[tuple[str, bytes]] = []
    for number, part in enumerate(message.walk()):
        if number >= MAX_PARTS:
            break
        if part.is_multipart():
            continue
        kind, called = part.get_content_type(), _file_name(part)
        if kind in _CALENDARS or called.casefold().endswith(".ics"):
            replies += [each for each in read_replies(_content(part)) if each not in replies]
        elif is_workbook(called):
            if len(workbooks) < MAX_SHEETS:
                workbooks.append((clean_text(called), _content(part)))
        elif kind == "text/plain" and not called:
            plain.append(_words(part))
        elif kind == "text/html" and not called:
            html.append(words_of_html(_words(part)))
    letter = IncomingLetter(
        file,
        sender,
        clean_text(name),
        clean_text(_header(message, "subject")),
        _day(message),
        clean_text(cut("\n".join(plain) if any(each.strip() for each in plain) else "\n".join(html))),
        tuple(replies),
    )
    return MailParts(letter, tuple(workbooks))


def _sender(message: EmailMessage) -> tuple[str, str]:
    for name, found in getaddresses([_header(message, "from")]):
        if address(found):
            return name, address(found)
    return "", ""


def _header(message: EmailMessage, name: str) -> str:
    """A head of a mail; what the library cannot make sense of is none."""
    try:
        return str(message[name] or "")
    except (ValueError, IndexError, TypeError, AttributeError, LookupError):
        return ""


def _file_name(part: EmailMessage) -> str:
    try:
        return part.get_filename() or ""
    except (ValueError, IndexError, TypeError, AttributeError, LookupError):
        return ""


def _content(part: EmailMessage) -> bytes:
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _words(part: EmailMessage) -> str:
    content = _content(part)
    for charset in (part.get_content_charset("utf-8"), "utf-8"):
        try:
            return content.decode(charset)
        except (UnicodeDecodeError, LookupError):
            continue
    return content.decode("latin-1")


def _day(message: EmailMessage) -> date | None:
    """The day on which it was written, by the clock of its writer."""
    try:
        return parsedate_to_datetime(_header(message, "date")).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
