"""The marking of a file that is to leave: everything, or an edition without what is marked above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QWidget

from app.domain.wording_values import engagements_count
from app.gui.look.languages import told
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.spacing import GRID, column


class EditionDialog(GrowingDialog):
    """`chosen(str)`: the marking of the edition, empty for everything, which is marked `whole`.

    `offered` are the lower markings with how many engagements each leaves out.
    """

    chosen = Signal(str)

    def __init__(self, whole: str, offered: Sequence[tuple[str, int]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edition")
        self.setWindowTitle(self.tr("Which marking?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choices = QButtonGroup(self)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        go_on = box.button(QDialogButtonBox.StandardButton.Ok)
        go_on.setText(self.tr("Continue"))
        go_on.setProperty("look", "primary")
        box.accepted.connect(self._on_accepted)
        box.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=GRID)
        layout.addWidget(
            TextLabel(
                self.tr(
                    "The highest marking of this is {marking}. An edition at a lower one leaves out what is marked "
                    "above it, with all that would speak of it, and says how much that is."
                ).format(marking=whole),
                wraps=True,
            )
        )
        self._add("", self.tr("Everything, marked {marking}").format(marking=whole))
        for marking, withheld in offered:
            said = self.tr("{marking} edition, without {engagements}")
            self._add(marking, said.format(marking=marking, engagements=told(engagements_count(withheld))))
        for button in self._choices.buttons():
            layout.addWidget(button)
        layout.addWidget(box)
        self._choices.buttons()[0].setChecked(True)
        self._choices.buttons()[0].setFocus()
        self.resize(self.fontMetrics().averageCharWidth() * 64, self.sizeHint().height())

    def _add(self, marking: str, title: str) -> None:
        button = QRadioButton(literal(title))
        button.setProperty("marking", marking)
        self._choices.addButton(button)

    def _on_accepted(self) -> None:
        self.accept()
        chosen = next(button for button in self._choices.buttons() if button.isChecked())
        self.chosen.emit(str(chosen.property("marking")))
