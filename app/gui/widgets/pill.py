"""A word on a soft ground: a state with its icon and colour, or a plain chip."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import WholeLabel
from app.gui.widgets.spacing import GRID, HALF, row, set_look


class _ChipWords(WholeLabel):
    """One line where there is room for it."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())


class Chip(QFrame):
    """A word, with an icon before it if wanted, on the soft ground of a family of kinds or on the neutral one.

    What has no room in one line takes two: it is the name of something, and half of it may be that of another thing.
    """

    def __init__(self, icons: Icons, text: str = "", icon: str = "", family: str = "",
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setProperty("look", "pill")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self._icon = IconLabel(icons, icon or "circle")
        self._label = _ChipWords()
        self._label.setFont(fonts.strong(QFont()))
        layout = row(self, gap=HALF)
        layout.setContentsMargins(GRID, 2, GRID, 2)
        layout.addWidget(self._icon)
        layout.addWidget(self._label)
        self.show_word(text, icon, family)

    @property
    def text(self) -> str:
        return self._label.text()

    def show_word(self, text: str, icon: str = "", family: str = "") -> None:
        """Show `text`; `family` is one of theme.FAMILIES or empty."""
        self._show(text, icon, f"{family}-text" if family else "text-muted")
        set_look(self, family=family, meaning="")
        set_look(self._label, family=family, meaning="")

    def _show(self, text: str, icon: str, colour_name: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)
        self._icon.setVisible(bool(icon))
        if icon:
            self._icon.set_icon(icon, colour_name)


class StatePill(Chip):
    """One of the four meanings, or none, as icon, word and colour together."""

    def __init__(self, icons: Icons, text: str = "", meaning: Meaning = Meaning.NEUTRAL,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(icons, parent=parent)
        self.show_state(text, meaning)

    def show_state(self, text: str, meaning: Meaning) -> None:
        """Say `text` in the look of `meaning`."""
        self._show(text, meaning.value, "text-muted" if meaning is Meaning.NEUTRAL else meaning.value)
        set_look(self, family="", meaning=meaning.value)
        set_look(self._label, family="", meaning=meaning.value)
