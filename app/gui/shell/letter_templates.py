"""The ways to another template of a letter: one's own, a copy to edit, the one that ships, and what it can name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject

from app.gui.dialogs.letter import LetterDialog
from app.gui.dialogs.template_names import TemplateNamesDialog
from app.gui.widgets.written_notice import written_notice
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace


class LetterTemplateDoors(QObject):
    """Serves the dialog of letters; `on_failed` says what went wrong."""

    def __init__(
        self, workspace: Workspace, means: Means, on_failed: Callable[[BaseException], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._on_failed = on_failed

    def serve(self, dialog: LetterDialog) -> None:
        """Answer what a dialog asks for as long as it is open."""
        dialog.own_wanted.connect(partial(self._ask_own, dialog))
        dialog.copy_wanted.connect(self._ask_copy)
        dialog.shipped_wanted.connect(partial(self._use_shipped, dialog))
        dialog.names_wanted.connect(partial(self._show_names, dialog))

    def _kinds(self) -> list[FileKind]:
        return [FileKind(self.tr("Word document"), ("docx",))]

    def _ask_own(self, dialog: LetterDialog, kind: str) -> None:
        self._workspace.prompts.open_file(
            self.tr("Use your own template"), self._kinds(), self._means.home, partial(self._take, dialog, kind)
        )

    def _take(self, dialog: LetterDialog, kind: str, source: Path) -> None:
        self._workspace.tasks.compute.start(
            lambda _control: self._means.letters.take(kind, source),
            label=self.tr("Reading {name}").format(name=source.name),
            on_done=lambda _done: _show(dialog),
            on_failed=self._on_failed,
        )

    def _use_shipped(self, dialog: LetterDialog, kind: str) -> None:
        self._workspace.tasks.compute.start(
            lambda _control: self._means.letters.forget(kind),
            label=self.tr("Going back to the template that ships"),
            on_done=lambda _done: _show(dialog),
            on_failed=self._on_failed,
        )

    def _ask_copy(self, kind: str, language: str) -> None:
        suggested = self._means.home / f"{kind}-template.docx"
        self._workspace.prompts.save_file(
            self.tr("Save a copy of the template"), self._kinds(), suggested, partial(self._give, kind, language)
        )

    def _give(self, kind: str, language: str, target: Path) -> None:
        said = self.tr("Template written to {path}. Edit it, then choose it here as your own.").format(path=target)
        self._workspace.tasks.compute.start(
            lambda _control: self._means.letters.give(kind, language, target),
            label=self.tr("Writing {name}").format(name=target.name),
            on_done=lambda _done: self._workspace.notify(written_notice(said, target)),
            on_failed=self._on_failed,
        )

    def _show_names(self, dialog: LetterDialog) -> None:
        TemplateNamesDialog(dialog).open()


def _show(dialog: LetterDialog) -> None:
    if shiboken6.isValid(dialog):
        dialog.show_template()
