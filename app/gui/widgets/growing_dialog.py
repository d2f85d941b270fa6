"""A dialog that becomes taller when what it says needs more lines, so that no field is squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog


class GrowingDialog(QDialog):
    """Grows downwards, and never shrinks under the hands of whoever uses it."""

    def event(self, event: QEvent) -> bool:
        speaks_of_room = event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show)
        done = super().event(event)
        # Any other event may have been the last one of this dialog.
        if speaks_of_room and (layout := self.layout()) is not None:
            wanted = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else self.height()
            if wanted > self.height():
                self.resize(self.width(), wanted)
        return done
