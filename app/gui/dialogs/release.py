"""What stands against numbering an issue of the plan as it is, to be read whole before it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QWidget

from app.gui.widgets.plain_text import TextLabel, TitleLabel, window_title
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.widgets.steady_dialog import SteadyDialog
from app.gui.workspace.document import words
from app.services.reports.release_check import ReleaseCheck


class ReleaseDialog(SteadyDialog):
    """Lists what the check found, which scrolls; `issued` when the plan is to be issued all the same."""

    issued = Signal()

    def __init__(self, check: ReleaseCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("releaseDialog")
        self.setWindowTitle(window_title(self.tr("Before an issue")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parts = [
            f"{words(title)}: {len(found)}\n" + "\n".join(f"– {words(line)}" for line in found)
            for title, found in check.sections
        ]
        said = QPlainTextEdit("\n\n".join(parts))
        said.setObjectName("releaseLines")
        said.setAccessibleName(self.tr("What the check found"))
        said.setReadOnly(True)
        said.setTabChangesFocus(True)
        buttons = QDialogButtonBox()
        issue = QPushButton(self.tr("Issue it all the same"))
        issue.setObjectName("releaseIssue")
        buttons.addButton(issue, QDialogButtonBox.ButtonRole.DestructiveRole)
        keep = QPushButton(self.tr("Do not issue it"))
        keep.setObjectName("releaseKeep")
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.RejectRole)
        keep.setDefault(True)
        buttons.rejected.connect(self.reject)
        issue.clicked.connect(self._on_issue)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Issue the plan as it stands?")))
        layout.addWidget(said, 1)
        layout.addWidget(TextLabel(self.tr("Nothing is changed yet."), muted=True, wraps=True))
        layout.addWidget(buttons)
        open_at(self, 92, 30)
        keep.setFocus()

    def _on_issue(self) -> None:
        self.issued.emit()
        self.accept()
