"""What can be enclosed in a mail draft: letters, the host's clearance form, and a sheet to fill the answers in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from app.domain.engagement import Engagement
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.answers.addressees import waiting_asks
from app.services.answers.ask_sheets import ask_sheet
from app.services.edits.readouts import READ_OUT
from app.services.outgoing.letters import LETTERS
from app.services.outgoing.mail_kinds import MailKind
from app.services.outgoing.mails import Enclosure
from app.services.reports.editions import edition
from app.services.reports.selection import ReportRefused
from app.services.returning.ask_sheet import AskSheet

CLEARANCE_FORM, ASK_SHEET = "clearance-form", "ask-sheet"

ENCLOSURES: tuple[str, ...] = (*LETTERS, CLEARANCE_FORM, ASK_SHEET)
"""By name, as on the command line."""

_OFFICE = "application/vnd.openxmlformats-officedocument"
_WORD = ("docx", f"{_OFFICE}.wordprocessingml.document")
_FORMATS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {CLEARANCE_FORM: ("pdf", "application/pdf"), ASK_SHEET: ("xlsx", f"{_OFFICE}.spreadsheetml.sheet")}
)
"""Suffix and media type of what is no letter."""


def enclosure_title(name: str) -> Text:
    """What an enclosure is called."""
    if name == ASK_SHEET:
        return text("Sheet to fill the answers in")
    return text("Clearance form") if name == CLEARANCE_FORM else LETTERS[name].title


def fits_mail(name: str, kind: MailKind) -> bool:
    """Whether a mail of a kind can hold it: a letter that asks does not go with what tells more before an answer, for
    it would ask once more what is asked already; a correction holds the correction alone."""
    if kind is MailKind.CORRECT:
        return False
    return kind is not MailKind.SUPPLY or name not in LETTERS or LETTERS[name].ask_type == READ_OUT


def enclosed(name: str, item: Engagement, content: bytes) -> Enclosure:
    """An enclosure with the name of its file, which tells nothing but what it is and the reference."""
    ref = "".join(sign if sign.isalnum() or sign in ".-_" else "-" for sign in item.ref).strip(".-")
    ending, media = _FORMATS.get(name, _WORD)
    return Enclosure(f"{'-'.join(part for part in (name, ref) if part)}.{ending}", media, content)


def enclosed_sheet(plan: Plan, item: Engagement, post: str, at: datetime, marking: str, language: Language) -> AskSheet:
    """The sheet of what waits for an answer of a post (an id) about an engagement, of the edition at a marking, made at
    an instant (zoned); raises ReportRefused where nothing does."""
    made = edition(plan, marking)
    asks = waiting_asks(made.plan, (post,), made.kept((item.id,)))
    if not asks:
        raise ReportRefused(
            text(
                "Nothing about ‘{title}’ waits for an answer there, so that a sheet would be empty. Nothing was "
                "written. Leave the sheet out.",
                title=item.title,
            )
        )
    title = made.plan.posts[post].title
    return ask_sheet(
        made.plan, asks, title, at, marking=made.marking, edition=made.words((item.id,)), language=language
    )
