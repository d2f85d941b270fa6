"""Letters and mail drafts: the templates, the languages and the files, put together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from app.bootstrap.folders import Folders
from app.domain.engagement import Engagement
from app.domain.language import Language
from app.domain.later import later
from app.domain.plan import Plan
from app.exchange import FileExchange
from app.exchange.loaded_late import write_ask_sheet
from app.exchange.whole_file import write_whole
from app.persistence.rights import private_folder
from app.reference.catalogues import language
from app.services.outgoing.corrections import ContactCorrection, WrittenCorrection
from app.services.outgoing.doors import MadeLetter
from app.services.outgoing.enclosures import enclosed_sheet
from app.services.outgoing.letters import Letter, LetterWish, letter_of
from app.services.outgoing.mails import Invitation, MailDraft
from app.services.ports import Output, Selection
from app.services.reports.editions import edition

make_templates = later("app.exchange.docx:LetterTemplates")
fill_letter: Callable[[bytes, str, Letter, Language], bytes] = later("app.exchange.docx:fill_letter")
read_template: Callable[[Path], tuple[bytes, str]] = later("app.exchange.docx:read_template")
write_correction: Callable[[Path, ContactCorrection, Language], WrittenCorrection] = later(
    "app.bootstrap.corrections:write_correction"
)


class PaperLetters:
    """Letters made of Word templates (fulfils `outgoing.doors.Letters`)."""

    def __init__(self, folders: Folders) -> None:
        self._resources, self._own = folders.resources, folders.letters

    @cached_property
    def _templates(self) -> Any:
        return make_templates(self._resources / "letters", self._own, private_folder, write_whole)

    def make(
        self, plan: Plan, wish: LetterWish, marking: str, language_code: str, template: Path | None = None
    ) -> MadeLetter:
        """The letter; of a `template` other than the one that is used as a rule, where one is given."""
        made = edition(plan, marking)
        letter = letter_of(made.plan, wish, made.marking)
        content, file = (
            read_template(template) if template is not None else self._templates.read(wish.kind.name, language_code)
        )
        spoken = language(self._resources, language_code)
        return MadeLetter(fill_letter(content, file, letter, spoken), letter.marking, made.words(), letter.asks)

    def own(self, kind: str) -> Path | None:
        """The staff's own template of a letter."""
        found: Path | None = self._templates.own(kind)
        return found

    def take(self, kind: str, source: Path) -> None:
        """Use a file as the template of a letter from now on."""
        self._templates.take(kind, source)

    def forget(self, kind: str) -> None:
        """Use the one that ships again."""
        self._templates.forget(kind)

    def give(self, kind: str, language_code: str, target: Path) -> None:
        """Write the template that is used into a file."""
        write_whole(target, self._templates.read(kind, language_code)[0])


class FileMails:
    """Mail drafts and invitations as files (fulfils `outgoing.doors.Mails`)."""

    def __init__(self, exchange: FileExchange, folders: Folders) -> None:
        self._exchange = exchange
        self._resources = folders.resources

    def write_invitation(self, path: Path, selection: Selection, invitation: Invitation) -> Output:
        """An invitation to one engagement."""
        return self._exchange.write_invitation(path, selection, invitation)

    def write_mail(self, path: Path, draft: MailDraft, selection: Selection, language_code: str) -> Output:
        """A mail draft, in a language."""
        return self._exchange.write_mail(path, draft, selection, language(self._resources, language_code))

    def ask_sheet(
        self, plan: Plan, item: Engagement, post: str, at: datetime, marking: str, language_code: str
    ) -> bytes:
        """What lies in a sheet of what waits at a post about an engagement, in a language."""
        spoken = language(self._resources, language_code)
        return write_ask_sheet(enclosed_sheet(plan, item, post, at, marking, spoken))

    def write_correction(self, path: Path, correction: ContactCorrection, language_code: str) -> WrittenCorrection:
        """A correction, its mail in a language."""
        return write_correction(path, correction, language(self._resources, language_code))
