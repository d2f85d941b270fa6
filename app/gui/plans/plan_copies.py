"""Copies of the open plan: saved under another name, kept by themselves, and gone back to."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from app.gui.dialogs.backups import BackupsDialog
from app.gui.look.languages import told
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.file_names import file_name
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.local_time import local
from app.services.planning.attached_copies import carry_attached
from app.services.ports import Backup, PlanFileError
from app.services.reports.issue import is_draft
from app.services.stores.address_reading import is_address
from app.services.stores.locations import is_same_plan, plan_name

SUFFIX = "entente"


class PlanCopies(QObject):
    """File ▸ Save a copy as and File ▸ Backups; `restore_chosen(Backup)` when the person wants to go back to one."""

    restore_chosen = Signal(object)

    def __init__(self, workspace: Workspace, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means

    @property
    def kinds(self) -> tuple[FileKind, ...]:
        """What a file dialog offers."""
        return (FileKind(self.tr("Entente plans"), (SUFFIX,)),)

    @property
    def folder(self) -> Path:
        """Where plans are looked for and proposed to be kept: beside the last one."""
        last = self._workspace.settings.settings.last_plan
        folder = Path(last).parent if last and not is_address(last) else self._means.home
        return folder if os.path.isdir(folder) else Path.home()

    def save_copy(self, on_saved: Callable[[], object] | None = None) -> None:
        """Ask for a name and write the plan as it is now to another file; `on_saved` follows when that went well."""
        document = self._workspace.document
        location = document.editor.store.location
        name = words(plan_name(location)) or self.tr("Plan")
        name = file_name(name) if is_address(location) else name
        suggested = self.folder / f"{name} {document.today.isoformat()}.{SUFFIX}"
        self._workspace.prompts.save_file(
            self.tr("Save a copy"), self.kinds, suggested, partial(self._write_copy, on_saved)
        )

    def show_backups(self) -> None:
        """Show the copies kept of the open plan."""
        document = self._workspace.document
        if not document.is_open:
            return
        dialog = BackupsDialog(self._workspace.icons, document.editor.store.backups(), self._workspace.window)
        dialog.chosen.connect(self.ask_to_restore)
        dialog.open()

    def make_room(self, target: Path) -> None:
        """Keep what the person agreed to replace beside it under another name; raises OSError."""
        if os.path.lexists(target):
            stamp = local(self._means.clock.now()).strftime("%Y%m%d-%H%M%S")
            target.rename(target.with_name(f"{target.stem} (replaced {stamp}).{SUFFIX}"))

    def is_open_here(self, location: str) -> bool:
        """Whether that is the plan in this window."""
        document = self._workspace.document
        if not document.is_open:
            return False
        here = document.editor.store.location
        if is_address(here) or is_address(location):
            return is_same_plan(here, location)
        return os.path.realpath(here) == os.path.realpath(location)

    def _write_copy(self, on_saved: Callable[[], object] | None, target: Path) -> None:
        document = self._workspace.document
        try:
            if not self.is_open_here(str(target)):
                self.make_room(target)
            draft = is_draft(document.editor.store, document.editor.waiting)
            copy = self._means.stores.create(str(target), document.plan, self._means.author.name, is_draft=draft)
            try:
                copy.outputs.take_over(document.editor.store.outputs.whole())
                carry_attached(document.plan, document.editor.store, copy)
            finally:
                copy.close()
        except (PlanFileError, OSError) as error:
            self._workspace.prompts.message(*said_of(error, target))
            return
        said = self.tr("A copy was saved as {path}.").format(path=target)
        self._workspace.notify(written_notice(said, target, opens=False))
        if on_saved is not None:
            on_saved()

    def ask_to_restore(self, backup: Backup) -> None:
        """Ask once more before the plan goes back to a backup."""
        self._workspace.prompts.confirm(
            self.tr("Go back to the backup of {when}?").format(when=local_time(backup)),
            self.tr("The plan as it is now is kept among the backups, and you can go back to it."),
            self.tr("Restore backup"),
            partial(self.restore_chosen.emit, backup),
        )


def said_of(error: PlanFileError | OSError, target: Path) -> tuple[str, str]:
    """What is said of a plan that could not be opened or made, and the code for the help desk."""
    if isinstance(error, PlanFileError):
        return words(error.what), error.code
    said = QCoreApplication.translate(
        "PlanCopies", "{path} cannot be written ({reason}). Nothing was changed. Choose another folder or name."
    )
    return said.format(path=target, reason=error.strerror or error), "E-FILE-05"


def local_time(backup: Backup) -> str:
    """When a backup was made, by the clock at the desk."""
    return told(local(backup.at))
