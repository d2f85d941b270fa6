"""A folder, typed or chosen, with what is wrong with it below."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.wording import Text
from app.gui.editors.field_editors import LineEditor
from app.gui.widgets.announce import announce
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.spacing import HALF, column, row, set_look
from app.gui.workspace.document import words
from app.gui.workspace.prompts import Prompts


class FolderField(QWidget):
    """`committed(str)` for a folder that can be used, and for none; `trouble` says what speaks against one.

    Without a folder, `usual` is the one in use.
    """

    committed = Signal(object)

    def __init__(
        self, usual: Path, trouble: Callable[[str], Text | None], prompts: Prompts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._usual = usual
        self._trouble = trouble
        self._prompts = prompts
        self.line = LineEditor()
        self.line.setPlaceholderText(str(usual))
        self.line.committed.connect(self._take)
        self.line.reverted.connect(self._say)
        choose = QPushButton(self.tr("Choose…"))
        choose.setObjectName("chooseFolder")
        press_on_return(choose)
        choose.clicked.connect(self._choose)
        self._said = TextLabel(wraps=True)
        set_look(self._said, meaning="warns")
        self._said.hide()
        self.setFocusProxy(self.line)
        layout = column(self, gap=HALF)
        across = row(gap=HALF)
        across.addWidget(self.line, 1)
        across.addWidget(choose)
        layout.addLayout(across)
        layout.addWidget(self._said)

    @property
    def warning(self) -> str:
        """What is said of the folder; empty when all is well."""
        return self._said.text()

    def show_value(self, folder: str) -> None:
        """Show a folder; what is wrong with it is said at once."""
        self.line.show_anew(folder)
        self._say(self._trouble(folder))

    def _choose(self) -> None:
        begin = Path(self.line.text()) if self.line.text() else self._usual
        self._prompts.choose_folder(self.tr("Folder for backups"), begin, self._on_chosen)

    def _on_chosen(self, folder: Path) -> None:
        self._take(str(folder))

    def _take(self, typed: str) -> None:
        folder = typed.strip()
        trouble = self._trouble(folder)
        if trouble is None:
            self.line.show_anew(folder)
            self.committed.emit(folder)
        else:
            self.line.hold(typed)
        self._say(trouble)

    def _say(self, trouble: Text | None = None) -> None:
        said = ""
        if trouble is not None:
            said = self.tr("{trouble} Backups go on in the usual folder. Choose another one.").format(
                trouble=words(trouble)
            )
            announce(self.line, said)
        self._said.setText(said)
        self._said.setVisible(bool(said))
