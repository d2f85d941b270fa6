"""A correction on its way to one contact: asked for, written in the lanes, and noted as told in the same step."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.handouts import HandoutForm
from app.domain.wording import Text
from app.gui.dialogs.correction import CorrectionDialog, CorrectionOrder
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.edits.handouts import Departure, Recipient, note_correction
from app.services.layouts.holders import holder_lines
from app.services.outgoing.corrections import (
    ContactCorrection,
    CorrectionWish,
    WrittenCorrection,
    ready_correction,
    remember_correction,
)
from app.services.outgoing.recipients import recipient
from app.services.outputs.handing_out import CALENDAR
from app.services.planning.plan_editor import PlanEditor
from app.services.ports import PlanFileError
from app.services.reports.selection import ReportRefused
from app.services.texts.tables import FileRefused

_MOST_NAMED = 3
"""Files that are named one by one; the others lie beside them."""

_TROUBLES = (FileRefused, PlanFileError, ReportRefused)


class Corrections(QObject):
    """Writes what a contact must be told anew as a mail draft, or as calendars."""

    def __init__(self, workspace: Workspace, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means

    def ask(self, told: Recipient, engagements: tuple[str, ...], over: QWidget) -> str:
        """Ask where answers go, above a dialog; what is in the way, empty for nothing."""
        document = self._workspace.document
        plan = document.plan
        addressee = recipient(plan, told.post or "")
        if addressee is None or not addressee.mail.address:
            said = self.tr("There is no e-mail address for {name}: type it in the contact, or print a change slip.")
            return said.format(name=told.name)
        held = holder_lines(plan, document.today, only_old=True, engagements=engagements)
        lines = [line for line in held if line.recipient == told]
        typed = self._workspace.settings.settings.answers_to
        dialog = CorrectionDialog(self._workspace.icons, plan, addressee, lines, typed, over)
        dialog.made.connect(partial(self.write, told, tuple(line.engagement for line in lines)))
        dialog.open()
        return ""

    def write(self, told: Recipient, engagements: tuple[str, ...], order: CorrectionOrder) -> None:
        """Ask for the file, write what a recipient must be told anew of engagements, and note that they were told."""
        self._workspace.settings.change(answers_to=order.answers_to)
        kinds = [
            FileKind(self.tr("Mail draft"), ("eml",)),
            FileKind(self.tr("Calendar"), ("ics",)),
        ]
        name = file_name(self.tr("Correction for {name}").format(name=told.name))
        today = self._workspace.document.today
        wish = CorrectionWish(told, today, order.answers_to, engagements, order.marking)
        self._workspace.prompts.save_file(
            self.tr("Write the correction"),
            kinds,
            self._means.home / f"{name}.eml",
            partial(self._gather, wish, order.language),
        )

    def _gather(self, wish: CorrectionWish, language: str, target: Path) -> None:
        document = self._workspace.document
        if not document.is_open:
            return
        editor, plan, at = document.editor, document.plan, self._means.clock.now()
        outputs, author = editor.store.outputs, self._means.author.name

        def write(_control: Control) -> tuple[ContactCorrection, WrittenCorrection, Text | None]:
            correction = ready_correction(plan, wish, at, outputs)
            made = self._means.mails.write_correction(target, correction, language)
            return correction, made, remember_correction(correction, made, outputs, author)

        self._workspace.tasks.storage.start(
            write,
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=partial(self._on_written, editor, target),
            on_failed=self._on_failed,
        )

    def _on_written(
        self, editor: PlanEditor, target: Path, done: tuple[ContactCorrection, WrittenCorrection, Text | None]
    ) -> None:
        correction, made, trouble = done
        said = self.tr("Correction for {name} written to {path}.")
        if correction.draft.marking:
            said = self.tr("Correction for {name} written to {path}, marked {marking}.")
        path = ", ".join(map(str, made.files[:_MOST_NAMED]))
        parts = [said.format(name=correction.told.name, path=path, marking=correction.draft.marking)]
        if len(made.files) > 1:
            whole = self.tr("These are {count} calendars, one for each engagement: send each by itself.")
            parts.append(whole.format(count=len(made.files)))
        if correction.edition is not None:
            parts.append(f"{words(correction.edition)}.")
        if trouble is not None:
            parts.append(words(trouble))
        self._workspace.notify(written_notice(" ".join(parts), made.files[0]))
        document = self._workspace.document
        if document.is_open and document.editor is editor:
            form = HandoutForm.CALENDAR if target.suffix.lower() == CALENDAR else HandoutForm.MAIL
            departure = Departure(form, document.now, target.name)
            document.attempt(
                partial(note_correction, document.plan, correction.told, departure, correction.engagements)
            )

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, _TROUBLES):
            raise error
        code = f" ({error.code})" if isinstance(error, FileRefused | PlanFileError) else ""
        self._workspace.notify(Notice(f"{words(error.what)}{code}", Meaning.BLOCKS, key="going-out"))
