"""A small button with an icon only; its word is the tooltip and what screen readers say."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from app.gui.look.icons import Icons


class IconButton(QToolButton):
    """As high as a line of text; reached by Tab; `name` says what it does."""

    def __init__(self, icons: Icons, icon: str, name: str, colour_name: str = "text-muted",
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setIcon(icons.icon(icon, colour_name))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = self.fontMetrics().height()
        self.setIconSize(QSize(side, side))
