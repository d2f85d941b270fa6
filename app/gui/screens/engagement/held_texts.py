"""What was typed into the form and is no value yet: kept with its engagement, and taken once it can be."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.editors.field_editors import LineEditor
from app.gui.screens.engagement.writing import FieldWriting
from app.gui.workspace.workspace import Workspace


class HeldTexts(QObject):
    """Holds, per engagement, the texts of the fields that `writing` could not write, with the reason of each."""

    def __init__(self, workspace: Workspace, writing: FieldWriting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._writing = writing
        self._left: dict[str, dict[str, tuple[str, str]]] = {}

    @property
    def unread(self) -> tuple[str, ...]:
        """What was not understood, of this engagement and of those looked at before, each with where it was typed."""
        # What is gone, undone for one, has no field that could still be mended.
        document, item = self._workspace.document, self._writing.item
        there = document.plan.engagements if document.is_open else {}
        known = [(there[item_id].title, texts) for item_id, texts in self._left.items() if item_id in there]
        if item is not None:
            known.append((item.title, self._here()))
        said = self.tr("“{typed}” in {field} of ‘{title}’")
        return tuple(
            said.format(typed=typed, field=self._writing.rows[name].editor.accessibleName(), title=title)
            for title, texts in known
            for name, (typed, _reason) in texts.items()
        )

    def try_again(self) -> None:
        """Take what can be understood by now, such as times once the place is known; else say what is missing now."""
        for name, field in self._writing.rows.items():
            editor = field.editor
            if not isinstance(editor, LineEditor) or not editor.is_held:
                continue
            reason = self._writing.why_not(name, editor.text())
            if not reason:
                editor.let_go()
                editor.commit()
            elif reason != field.warning:
                self._writing.keep_unread(name, editor.text(), reason)

    def leave(self) -> None:
        """Keep what is held for the engagement that is left; one that was only begun is written for it."""
        held, item = self._here(), self._writing.item
        if held and item is not None and self._writing.is_written():
            self._left[item.id] = held

    def take_up(self, item_id: str) -> None:
        """Show again what was held when this engagement was left, as far as it still is no value."""
        for name, (typed, reason) in self._left.pop(item_id, {}).items():
            if name in self._writing.rows:  # An own field may have gone meanwhile.
                self._writing.keep_unread(name, typed, reason)

    def forget(self) -> None:
        """Another plan: nothing is held."""
        self._left = {}

    def _here(self) -> dict[str, tuple[str, str]]:
        """Per field, what is no value, and why."""
        fields = ((name, field.editor, field.warning) for name, field in self._writing.rows.items())
        return {
            name: (editor.text(), why)
            for name, editor, why in fields
            if isinstance(editor, LineEditor) and editor.is_held
        }
