"""What a template of a letter can name, each in words, to be copied into it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QWidget

from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.services.outgoing.letter_values import variable_names, variable_words


class TemplateNamesDialog(GrowingDialog):
    """A list to read and to copy from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("templateNames")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What a template can name"))
        names = QPlainTextEdit("\n".join(f"{{{{{name}}}}}  {words(variable_words(name))}" for name in variable_names()))
        names.setObjectName("templateNamesList")
        names.setAccessibleName(self.tr("Names and what they stand for"))
        names.setReadOnly(True)
        names.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=GRID)
        layout.addWidget(
            TextLabel(
                self.tr(
                    "Write a name between double braces anywhere in the document. A row of a table with names of one "
                    "list, such as {example}, is repeated for each of them. A line with nothing but a name that stands "
                    "for nothing is left out."
                ).format(example="{{assets.name}}"),
                wraps=True,
            )
        )
        layout.addWidget(names, 1)
        layout.addWidget(buttons)
        open_at(self, 90, 30)
