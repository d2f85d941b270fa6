"""Asking which region takes the countries of one that is deleted."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.room import keep_wide
from app.gui.widgets.spacing import GRID, column, set_look
from app.services.layouts.regions import RegionLine


class RegionHeirDialog(GrowingDialog):
    """Hands over the id of the other region with `made`."""

    made = Signal(str)

    def __init__(
        self, icons: Icons, gone: RegionLine, others: Iterable[RegionLine], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("regionHeirDialog")
        self.setWindowTitle(self.tr("Delete region"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heirs = ChoiceEditor((line.id, line.title) for line in others)
        self._heirs.setObjectName("heir")
        self._heirs.setCurrentIndex(0)
        form = FieldColumn(icons)
        form.add(self.tr("Region that takes its countries"), self._heirs)
        delete = QPushButton(self.tr("Delete region"))
        delete.setObjectName("deleteRegion")
        set_look(delete, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(delete, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Where do its countries go?")))
        held = self.tr("‘{title}’ holds %n country(ies).", "", gone.countries).format(title=gone.title)
        if gone.weight:
            held += " " + self.tr("Its weight of {weight} goes with them.").format(weight=gone.weight)
        said = self.tr("Posts that cover the region keep its countries by name.")
        layout.addWidget(TextLabel(f"{held} {said}", muted=True, wraps=True))
        layout.addWidget(form)
        layout.addStretch(1)
        layout.addWidget(buttons)
        keep_wide(self, 60)
        self._heirs.setFocus()

    def _on_accepted(self) -> None:
        self.made.emit(str(self._heirs.currentData()))
        self.accept()
