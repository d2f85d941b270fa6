"""The checklists of several answers at once, to be ticked off."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.domain.conditions import Condition
from app.domain.item_names import post_title
from app.gui.engaging.condition_list import ConditionList
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, HALF, column
from app.gui.workspace.workspace import Workspace
from app.services.edits.conditions import tick_conditions
from app.services.layouts.conditions import condition_lines


class ConditionsDialog(GrowingDialog):
    """Each tick is an edit of its own, made at once; what else changes the plan meanwhile is shown at once too."""

    def __init__(self, workspace: Workspace, ask_ids: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conditionsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Conditions"))
        self._workspace = workspace
        self._ids = tuple(ask_ids)
        whole = QWidget(self)
        self._lists = column(whole, gap=GRID)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=GRID)
        layout.addWidget(TitleLabel(self.tr("What the answers depend on")))
        layout.addWidget(ColumnScroll(whole), 1)
        layout.addWidget(buttons)
        workspace.document.changed.connect(self._show)
        workspace.document.replaced.connect(self.reject)
        open_at(self, 84, 26)
        self._show()

    def _show(self) -> None:
        """Show the checklists as they are, the focus where it was."""
        document = self._workspace.document
        focused = self.focusWidget()
        held = focused.objectName() if focused is not None else ""
        while (old := self._lists.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for ask_id in self._ids:
            ask = document.plan.asks.get(ask_id)
            item = document.plan.engagements.get(ask.engagement) if ask is not None else None
            if ask is None or item is None:
                continue
            whom = post_title(document.plan, ask.post)
            part = QWidget(self)
            inside = column(part, gap=HALF)
            inside.addWidget(TextLabel(f"{item.title} · {whom}", wraps=True))
            lines = ConditionList(ask_id, whom, condition_lines(document.plan, item, ask, document.today))
            lines.set_read_only(document.read_only)
            lines.ticked.connect(self._on_ticked)
            inside.addWidget(lines)
            self._lists.addWidget(part)
            part.show()
            for box in lines.boxes:
                if box.objectName() == held:
                    box.setFocus(Qt.FocusReason.OtherFocusReason)
        self._lists.addStretch(1)

    def _on_ticked(self, seen: Condition) -> None:
        document = self._workspace.document
        document.attempt(partial(tick_conditions, document.plan, (seen,), document.today))
