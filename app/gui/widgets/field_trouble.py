"""Says at a field why what was typed into it is not taken."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from app.gui.look.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.form import FormRow
from app.gui.widgets.spacing import set_look

_SAYS = "saysTrouble"
"""The property of an editor whose tip says what is wrong."""


def say_trouble(editor: QWidget, said: str) -> None:
    """Say it below the field in its form; where it stands in none, in a tip that comes at once and stays to be read.

    An empty text takes it away.
    """
    around = editor.parentWidget()
    while around is not None and not around.isWindow() and not isinstance(around, FormRow):
        around = around.parentWidget()
    if isinstance(around, FormRow):
        around.set_warning(said)
        return
    if not said and editor.property(_SAYS) is None:
        return
    set_look(editor, meaning=Meaning.WARNS.value if said else "")
    editor.setAccessibleDescription(said)
    editor.setToolTip(said)
    editor.setProperty(_SAYS, said or None)
    if said:
        announce(editor, said)
        QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height())), said, editor)
