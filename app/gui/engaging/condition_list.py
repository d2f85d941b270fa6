"""The conditions of an answer as a checklist: what has to be so, whether it is, until when, and who set it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.conditions import Condition
from app.gui.widgets.box_words import BoxWords
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look
from app.gui.workspace.document import words
from app.services.layouts.conditions import ConditionLine


class ConditionList(QWidget):
    """One line below the other; `ticked(Condition as it was shown)` by click and by Space.

    Ticking changes nothing here: the list is shown anew with what the plan holds then.
    """

    ticked = Signal(object)

    def __init__(self, ask_id: str, whom: str, lines: Sequence[ConditionLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Conditions of {whom}").format(whom=whom))
        self._boxes: list[QCheckBox] = []
        layout = column(self, gap=HALF)
        layout.setContentsMargins(GRID, HALF, 0, 0)
        for number, line in enumerate(lines):
            box = QCheckBox()
            box.setObjectName(f"condition-{ask_id}-{number}")
            box.setAccessibleName(line.condition.words)
            box.setAccessibleDescription(f"{words(line.state)}; {words(line.who)}")
            box.setChecked(line.condition.is_met)
            box.clicked.connect(partial(self._on_clicked, number, line.condition))
            self._boxes.append(box)
            said = BoxWords(line.condition.words, box)
            state = TextLabel(f"{words(line.state)} · {words(line.who)}", muted=True, wraps=True)
            if line.is_late:
                set_look(state, meaning="warns")
            beside = column(gap=0)
            beside.addWidget(said)
            beside.addWidget(state)
            whole = row(gap=GRID)
            whole.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
            whole.addLayout(beside, 1)
            layout.addLayout(whole)

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """The boxes to tick, in the order of the conditions."""
        return tuple(self._boxes)

    def set_read_only(self, on: bool) -> None:
        """Only show the conditions, or let them be ticked."""
        for box in self._boxes:
            box.setEnabled(not on)

    def _on_clicked(self, number: int, condition: Condition) -> None:
        self._boxes[number].setChecked(condition.is_met)
        self.ticked.emit(condition)
