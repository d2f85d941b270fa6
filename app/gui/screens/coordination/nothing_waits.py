"""What the coordination screen says where no ask is to be shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.empty_state import EmptyState


class NothingWaits(EmptyState):
    """Says how many engagements have not been asked about, and offers to show them."""

    def __init__(self, icons: Icons, show_unasked: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(icons, "messages", "", " ", parent)
        self._show = self.add_step(self.tr("Show them"), show_unasked)

    def tell(self, unasked: int) -> None:
        """Say it anew."""
        if unasked == 0:
            sentence = self.tr("Every engagement to come has been asked about, as far as the filter shows.")
        elif unasked == 1:
            sentence = self.tr("1 engagement has not been asked about yet.")
        else:
            sentence = self.tr("{count} engagements have not been asked about yet.").format(count=unasked)
        self.set_text(self.tr("Nothing waits for an answer."), sentence)
        self._show.setVisible(unasked > 0)
