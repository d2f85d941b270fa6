"""Lines of plain text with the sign of what they mean before them; as many as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.value_classes import dataclass
from app.gui.look.icons import Icons
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import HALF, column, row, set_look


@dataclass(frozen=True, slots=True)
class SignedText:
    """A line; `meaning` is blocks, warns, informs or done. Neutral lines have no sign."""

    text: str
    meaning: str = "neutral"
    muted: bool = False


class _Line(QWidget):
    """One line with room for its sign."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._mark = IconLabel(icons, "informs", "informs")
        self._label = TextLabel(wraps=True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = row(self, gap=HALF)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)

    def show_line(self, line: SignedText) -> None:
        has_sign = line.meaning != "neutral"
        self._mark.setVisible(has_sign)
        if has_sign:
            self._mark.set_icon(line.meaning, line.meaning)
        set_look(self._label, look="muted" if line.muted else "", meaning=line.meaning if has_sign else "")
        self._label.setText(line.text)


class SignedLines(QWidget):
    """Up to `most` lines, one below the other."""

    def __init__(self, icons: Icons, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[SignedText, ...] = ()
        self._lines = tuple(_Line(icons) for _ in range(most))
        layout = column(self, gap=HALF)
        for line in self._lines:
            layout.addWidget(line)
            line.hide()
        layout.addStretch(1)

    @property
    def shown(self) -> tuple[SignedText, ...]:
        """What is said now."""
        return self._shown

    def show_lines(self, lines: Sequence[SignedText]) -> None:
        """Say something else; what is beyond the last line is left out."""
        self._shown = tuple(lines[: len(self._lines)])
        for at, line in enumerate(self._lines):
            if at < len(self._shown):
                line.show_line(self._shown[at])
            line.setVisible(at < len(self._shown))
        self.setAccessibleName(". ".join(line.text for line in self._shown))
