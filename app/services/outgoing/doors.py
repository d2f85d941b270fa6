"""What goes out asks of the outer layers: letters made of templates, mail drafts and invitations written whole."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Protocol

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.outgoing.corrections import ContactCorrection, WrittenCorrection
from app.services.outgoing.letters import LetterWish
from app.services.outgoing.mails import Invitation, MailDraft
from app.services.ports import Output, Selection


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A letter that is ready: its bytes, how it is marked, and how much of the plan its edition leaves out, if any."""

    content: bytes
    marking: str
    edition: Text | None
    asks: tuple[str, ...]


class Letters(Protocol):
    """Makes letters, and keeps the staff's own templates. Every method raises `tables.FileRefused`."""

    def make(self, plan: Plan, wish: LetterWish, marking: str, language: str) -> MadeLetter:
        """The letter from a plan or its edition at a marking, in a language; raises ReportRefused too."""

    def own(self, kind: str) -> Path | None:
        """The staff's own template of a letter, None where the one that ships is used."""

    def take(self, kind: str, source: Path) -> None:
        """Use a file as the template of a letter from now on."""

    def forget(self, kind: str) -> None:
        """Use the one that ships again."""

    def give(self, kind: str, language: str, target: Path) -> None:
        """Write the template that is used into a file, to be edited."""


class Mails(Protocol):
    """Writes what goes to one recipient, whole or not at all; every method raises `tables.FileRefused`."""

    def write_invitation(self, path: Path, selection: Selection, invitation: Invitation) -> Output:
        """Write an invitation to the one engagement of a selection."""

    def write_mail(self, path: Path, draft: MailDraft, selection: Selection, language: str) -> Output:
        """Write a mail draft, with its invitation to the one engagement of a selection, in a language."""

    def ask_sheet(self, plan: Plan, item: Engagement, post: str, at: datetime, marking: str, language: str) -> bytes:
        """What lies in a sheet of what waits at a post (an id) about an engagement, in a language; raises
        ReportRefused where nothing does."""

    def write_correction(self, path: Path, correction: ContactCorrection, language: str) -> WrittenCorrection:
        """Write a correction as a mail draft (.eml), in a language, or as a calendar for each method (.ics)."""
