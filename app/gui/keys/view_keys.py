"""Keys of one view or pane that are no commands of the window, declared as data for help and keyboard page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.domain.value_classes import dataclass

CONTEXT = "ViewKeys"
"""Translation context of all texts of view keys: mark them with QT_TRANSLATE_NOOP("ViewKeys", …)."""


@dataclass(frozen=True, slots=True)
class ViewKey:
    """Keys, in portable text ("Ctrl+Left"), and what they do; both untranslated."""

    keys: tuple[str, ...]
    does: str

    @property
    def shown(self) -> str:
        """The keys as the keyboard names them."""
        return ", ".join(_native(each) for each in self.keys)

    @property
    def said(self) -> str:
        """What they do, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.does)


@dataclass(frozen=True, slots=True)
class ViewKeys:
    """The keys of one pane, and what the pane is for.

    `pane` is the objectName of the widget that holds the pane: where the focus is inside it, F1 opens
    the help at these lines. Texts are untranslated.
    """

    pane: str
    title: str
    about: str
    keys: tuple[ViewKey, ...]

    @property
    def name(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.title)

    @property
    def explained(self) -> str:
        """What the pane is for, in the language of the window."""
        return QCoreApplication.translate(CONTEXT, self.about)

    def uses(self, keys: str) -> ViewKey | None:
        """What the pane does with keys (portable text) while it has the focus."""
        return next((each for each in self.keys if keys in each.keys), None)


def _native(keys: str) -> str:
    return QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).toString(QKeySequence.SequenceFormat.NativeText)
