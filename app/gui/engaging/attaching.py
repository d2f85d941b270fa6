"""Files that are kept in the plan: attached, opened as a copy in the program that the system has for it, and saved."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from weakref import finalize

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.attachments import MOST_OF_A_FILE, Attachment
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.prompts import ANY, FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.edits.attaching import attach
from app.services.planning.plan_editor import PlanEditor
from app.services.ports import PlanFileError
from app.services.store_ports import Attached
from app.services.stores.attached_names import safe_name, would_run
from app.services.stores.part_files import part_beside


class Attaching(QObject):
    """Files are read and written in the storage lane, for a shared plan lies behind a network.

    What is opened is a copy that may only be read, in a folder of this person's own that goes when the program ends.
    What a system would run instead of showing it is never opened, only saved.
    """

    def __init__(self, workspace: Workspace, over: QWidget) -> None:
        super().__init__(over)
        self._workspace = workspace

    def add(self, engagement_id: str) -> None:
        """Ask for a file and attach it to an engagement."""
        chosen = partial(self.attach, engagement_id)
        self._workspace.prompts.open_file(self.tr("Attach a file"), self._any(), Path.home(), chosen)

    def attach(self, engagement_id: str, path: Path) -> None:
        """Keep a file in the plan and attach it; where it lies, it stays as it is."""
        editor = self._workspace.document.editor
        self._workspace.tasks.storage.start(
            partial(_take_in, path, self._attached),
            label=self.tr("Attaching {file}").format(file=safe_name(path.name)),
            on_done=partial(self._on_kept, editor, engagement_id, path.name),
            on_failed=partial(self._on_failed, path),
        )

    def open(self, attachment_id: str) -> None:
        """Show what is in a file, in the program that the system has for it."""
        if (item := self._item(attachment_id)) is None:
            return
        self._workspace.tasks.storage.start(
            partial(_take_out, item.sha256, self._attached),
            label=self.tr("Opening {file}").format(file=safe_name(item.name)),
            on_done=partial(self._show, safe_name(item.name)),
            on_failed=partial(self._on_failed, Path(safe_name(item.name))),
        )

    def save(self, attachment_id: str) -> None:
        """Ask where to, and write the file there."""
        if (item := self._item(attachment_id)) is None:
            return
        name = safe_name(item.name)
        _, dot, ending = name.rpartition(".")
        kinds = (FileKind(self.tr("{ending} files").format(ending=ending), (ending,)),) if dot else self._any()
        chosen = partial(self._write, item.sha256)
        self._workspace.prompts.save_file(self.tr("Save the attachment"), kinds, Path.home() / name, chosen)

    @property
    def _attached(self) -> Attached:
        return self._workspace.document.editor.store.attached

    def _any(self) -> tuple[FileKind, ...]:
        return (FileKind(self.tr("All files"), (ANY,)),)

    def _item(self, attachment_id: str) -> Attachment | None:
        return self._workspace.document.plan.records(Attachment).get(attachment_id)

    def _write(self, digest: str, target: Path) -> None:
        self._workspace.tasks.storage.start(
            partial(_put, digest, target, self._attached),
            label=self.tr("Saving {file}").format(file=target.name),
            on_done=self._on_saved,
            on_failed=partial(self._on_failed, target),
        )

    def _on_kept(self, editor: PlanEditor, engagement_id: str, name: str, kept: tuple[int, str]) -> None:
        document, (size, digest) = self._workspace.document, kept
        if not document.is_open or document.editor is not editor:
            return  # Another plan was opened meanwhile.
        edit = partial(attach, document.plan, engagement_id, name, size, digest, document.today)
        if document.attempt(edit):
            self._workspace.say(self.tr("{file} is kept in the plan now.").format(file=safe_name(name)))

    def _show(self, name: str, content: bytes) -> None:
        if would_run(name, content):
            self._workspace.prompts.message(
                self.tr("{file} is not opened from here: the system might run it as a program.").format(file=name),
                self.tr("Nothing was changed. Save it, have it checked, and open it there if you trust it."),
            )
            return
        try:
            folder = TemporaryDirectory(prefix="entente-", ignore_cleanup_errors=True)
            finalize(self, folder.cleanup)
            copy = Path(folder.name) / name
            copy.write_bytes(content)
            copy.chmod(0o400)
        except OSError as error:
            self._on_failed(Path(name), error)
            return
        if QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            self._workspace.say(
                self.tr("A copy of {file} was opened; what is changed there is not kept.").format(file=name)
            )
        else:
            self._workspace.prompts.message(
                self.tr("No program on this computer opens {file}.").format(file=name),
                self.tr("Nothing was changed. Save it, and open it with a program of your choice."),
            )

    def _on_saved(self, target: Path) -> None:
        self._workspace.notify(
            written_notice(self.tr("The attachment was saved as {path}.").format(path=target), target, opens=False)
        )

    def _on_failed(self, path: Path, error: BaseException) -> None:
        if isinstance(error, PlanFileError):
            self._workspace.prompts.message(words(error.what), error.code)
            return
        if not isinstance(error, OSError):
            raise error
        said = self.tr("{file} cannot be read or written ({reason}).")
        self._workspace.prompts.message(
            said.format(file=safe_name(path.name), reason=error.strerror or error),
            self.tr("The plan was not changed. Mend the cause, or choose another file or folder, and try again."),
        )


def _take_in(path: Path, attached: Attached, _control: Control) -> tuple[int, str]:
    """Keep what is in a file: how many bytes that is, and the digest. No more is read than one file may have."""
    with path.open("rb") as file:
        content = file.read(MOST_OF_A_FILE + 1)
    return len(content), attached.keep(content)


def _take_out(digest: str, attached: Attached, _control: Control) -> bytes:
    return attached.fetch(digest)


def _put(digest: str, target: Path, attached: Attached, _control: Control) -> Path:
    """Write a file whole or not at all; what was there stays where that fails."""
    content = attached.fetch(digest)
    with part_beside(target) as draft:
        draft.write_bytes(content)
        os.replace(draft, target)
    return target
