"""Files that are kept in the plan: attached, opened as a copy in the program that the system has for it, and saved."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from weakref import finalize

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.domain.attachments import MOST_OF_A_FILE, MOST_OF_A_PLAN, Attachment
from app.domain.wording import text
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.document import words
from app.gui.workspace.prompts import ANY, FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.workspace import Workspace
from app.services.edits.attaching import KeptFile, attach
from app.services.planning.plan_editor import PlanEditor
from app.services.ports import PlanFileError
from app.services.store_ports import Attached
from app.services.stores.attached_names import safe_name, would_run
from app.services.stores.part_files import part_beside
from app.services.stores.plan_errors import ChangeUnfit

_NO_ROOM = text(
    "The attachments of this plan would be larger than {most} MB together, the most that a plan keeps. Attach fewer "
    "files at a time, or keep the file on a share and add a link to it.",
    most=MOST_OF_A_PLAN // 1_000_000,
)

Taken = tuple[list[KeptFile], list[tuple[Path, Exception]]]
"""Files that the store holds now, and those that it does not, with the reason."""


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

    def attach(self, engagement_id: str, *paths: Path) -> None:
        """Keep files in the plan and attach them as one edit; where they lie, they stay as they are.

        What cannot be attached is said at the end, with its reason; the others are.
        """
        editor = self._workspace.document.editor
        self._workspace.tasks.storage.start(
            partial(_take_in, paths, self._attached),
            label=self.tr("Attaching {file}").format(file=safe_name(paths[0].name)),
            on_done=partial(self._on_kept, editor, engagement_id),
            on_failed=partial(self._on_failed, paths[0]),
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

    def _on_kept(self, editor: PlanEditor, engagement_id: str, taken: Taken) -> None:
        document, (kept, failed) = self._workspace.document, taken
        if not document.is_open or document.editor is not editor:
            return  # Another plan was opened meanwhile.
        edit = partial(attach, document.plan, engagement_id, kept, document.today)
        if kept and document.attempt(edit):
            if len(kept) == 1:
                said = self.tr("{file} is kept in the plan now.").format(file=safe_name(kept[0].name))
            else:
                said = self.tr("Kept in the plan now: %n file(s).", "", len(kept))
            self._workspace.say(said)
        if len(failed) == 1 and not kept:
            self._on_failed(*failed[0])
        elif failed:
            self._workspace.prompts.message(
                self.tr("%n file(s) could not be attached; the others were.", "", len(failed))
                if kept
                else self.tr("%n file(s) could not be attached.", "", len(failed)),
                "\n\n".join(f"{safe_name(path.name)}: {self._why(path, error)}" for path, error in failed),
            )

    def _why(self, path: Path, error: Exception) -> str:
        return " ".join(self._said(path, error)).strip()

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
        self._workspace.prompts.message(*self._said(path, error))

    def _said(self, path: Path, error: BaseException) -> tuple[str, str]:
        """What happened, and what to do; raises what nobody foresaw."""
        if isinstance(error, PlanFileError):
            return words(error.what), error.code
        if not isinstance(error, OSError):
            raise error
        said = self.tr("{file} cannot be read or written ({reason}).")
        return (
            said.format(file=safe_name(path.name), reason=error.strerror or error),
            self.tr("The plan was not changed. Mend the cause, or choose another file or folder, and try again."),
        )


def _take_in(paths: Sequence[Path], attached: Attached, control: Control) -> Taken:
    """Keep what is in files, and say why that failed with some. No more is read than one file may have."""
    kept: list[tuple[Path, KeptFile]] = []
    failed: list[tuple[Path, Exception]] = []
    for path in paths:
        control.check()
        try:
            with path.open("rb") as file:
                content = file.read(MOST_OF_A_FILE + 1)
            kept.append((path, KeptFile(path.name, len(content), attached.keep(content))))
        except (OSError, PlanFileError) as error:
            failed.append((path, error))
    # Where room is short, the store forgets what nothing points at yet: perhaps one that was kept just now.
    there = []
    for path, each in kept:
        try:
            if len(kept) > 1:
                attached.fetch(each.sha256)
            there.append(each)
        except PlanFileError:
            failed.append((path, ChangeUnfit(_NO_ROOM)))
    return there, failed


def _take_out(digest: str, attached: Attached, _control: Control) -> bytes:
    return attached.fetch(digest)


def _put(digest: str, target: Path, attached: Attached, _control: Control) -> Path:
    """Write a file whole or not at all; what was there stays where that fails."""
    content = attached.fetch(digest)
    with part_beside(target) as draft:
        draft.write_bytes(content)
        os.replace(draft, target)
    return target
