"""Says at a field in which somebody types that its value was changed meanwhile by somebody else."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.gui.editors.field_editors import LineEditor, TextArea
from app.gui.widgets.form import FormRow
from app.gui.workspace.workspace import Workspace


class Overtaking(QObject):
    """What is typed stays; the person sees the other value before leaving the field decides between them."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def watch(self, editor: LineEditor | TextArea) -> None:
        """Look after an editor; to be called before it is told whom to hand over to."""
        editor.overtaken.connect(partial(self._on_overtaken, editor))
        editor.committed.connect(partial(self._on_settled, editor))
        editor.reverted.connect(partial(self._on_settled, editor))

    def _on_overtaken(self, editor: LineEditor | TextArea, value: str) -> None:
        if not self._workspace.document.is_arriving:
            return
        said = self.tr("Changed meanwhile by somebody else to “{value}”. Leaving the field keeps yours, Esc takes it.")
        field = _row_of(editor)
        if field is not None:
            field.set_warning(said.format(value=value))
        else:
            self._workspace.say(said.format(value=value))

    def _on_settled(self, editor: LineEditor | TextArea, _typed: object = None) -> None:
        if (field := _row_of(editor)) is not None:
            field.set_warning("")


def _row_of(editor: QWidget) -> FormRow | None:
    """The row with the label and the remarks of an editor, if it stands in one."""
    part = editor.parentWidget()
    while part is not None and not isinstance(part, FormRow):
        part = part.parentWidget()
    return part
