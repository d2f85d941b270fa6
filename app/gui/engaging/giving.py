"""Notes of what left to whom, asked for where it leaves."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.handouts import HandoutForm
from app.domain.wording import text
from app.domain.wording_values import engagements_count
from app.gui.dialogs.given import GivenDialog, GivenTo
from app.gui.widgets.notices import NoticeAction
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.handouts import Departure, note_handout, note_slips
from app.services.reports.change_slips import told_by_slips
from app.services.reports.selection import ReportOptions
from app.services.reports.told_of import told_of

CHANGE_SLIP = "change-slip"
"""The document that is itself a correction."""


class Giving(QObject):
    """Note as given… of the selected engagements."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.actions.bind("engagement.given", self.ask)

    def ask(self) -> None:
        """Ask who has the facts of the selected engagements."""
        ask_given(self._workspace, self._workspace.view.selected, HandoutForm.MAIL)


def ask_given(workspace: Workspace, engagements: Sequence[str], form: HandoutForm, file: str = "") -> None:
    """Ask who has what left, and note it as one step."""
    document = workspace.document
    known = [document.plan.engagements[each] for each in engagements if each in document.plan.engagements]
    if not known or document.read_only:
        return
    about = known[0].title if len(known) == 1 else words(text("{count}", count=engagements_count(len(known))))
    dialog = GivenDialog(workspace.icons, document.plan, about, form, file, workspace.window)
    dialog.made.connect(partial(_note, workspace, tuple(item.id for item in known)))
    dialog.open()


def given_action(workspace: Workspace, engagements: Sequence[str], form: HandoutForm, path: Path) -> NoticeAction:
    """The way from a file that was written to the note of who gets it."""
    title = QCoreApplication.translate("Giving", "Given to…")
    return NoticeAction(title, partial(ask_given, workspace, tuple(engagements), form, path.name), keeps=True)


def document_actions(
    workspace: Workspace, document: str, options: ReportOptions, path: Path
) -> tuple[NoticeAction, ...]:
    """The way from a document that was saved to the note of who gets it, none where it tells of no engagement; change
    slips say themselves who that is."""
    if document == CHANGE_SLIP:
        title = QCoreApplication.translate("Giving", "Note as given")
        return (NoticeAction(title, partial(_note_slips, workspace, options, path.name)),)
    ids = told_of(workspace.document.plan, document, options)
    return (given_action(workspace, ids, HandoutForm.DOCUMENT, path),) if ids else ()


def _note_slips(workspace: Workspace, options: ReportOptions, file: str) -> None:
    document = workspace.document
    departure = Departure(HandoutForm.DOCUMENT, document.now, file)
    told = told_by_slips(document.plan, options)
    document.attempt(partial(note_slips, document.plan, departure, told))


def _note(workspace: Workspace, engagements: tuple[str, ...], given: GivenTo) -> None:
    document = workspace.document
    departure = Departure(given.form, document.now, given.file, given.note)
    document.attempt(partial(note_handout, document.plan, given.recipient, departure, engagements))
