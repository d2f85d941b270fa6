"""Fields in one column: label above, what was understood below, what to check below that."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.room import keep_lines, keep_room
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look


class FormRow(QWidget):
    """One field with its label; the echo line and the warning line take room only while they say something."""

    def __init__(self, icons: Icons, title: str, editor: QWidget, hint: str = "",
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.editor = editor
        self._hint = hint
        self._echo_text = ""
        # With a buddy an ampersand would give a letter; own fields are called as planners like it.
        self._label = TextLabel(literal(title), muted=True, wraps=True)
        self._label.setBuddy(editor)
        self._echo = TextLabel(hint, muted=True, wraps=True)
        self._warning = TextLabel(wraps=True)
        self._warning_icon = IconLabel(icons, "warns", "warns")
        self._warning_row = QWidget()
        warning = row(self._warning_row, gap=HALF)
        warning.addWidget(self._warning_icon)
        warning.addWidget(self._warning, 1)
        layout = column(self, gap=HALF)
        for part in (self._label, editor, self._echo, self._warning_row):
            layout.addWidget(part)
        if not editor.accessibleName():
            editor.setAccessibleName(title)
        typed = editor.findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if typed is not None and not typed.accessibleName():
            # What is typed into is a field of its own to those who listen.
            typed.setAccessibleName(editor.accessibleName())
        self._show()

    @property
    def warning(self) -> str:
        return self._warning.text()

    @property
    def echo(self) -> str:
        return self._echo_text

    def set_echo(self, text: str) -> None:
        """Say what was understood of the input; empty brings back the hint."""
        self._echo_text = text
        self._show()

    def keep_echo_room(self) -> None:
        """Keep the room of one line below the field while nothing is said there: fields below it stay in place."""
        keep_lines(self._echo, 1)
        keep_room(self._echo)

    def set_warning(self, text: str, meaning: Meaning = Meaning.WARNS) -> None:
        """Say what to check about the input, without blocking it; empty takes the line away."""
        if text and text != self._warning.text():
            announce(self.editor, text)
        self._warning.setText(text)
        self._warning_icon.set_icon(meaning.value, meaning.value)
        set_look(self._warning, meaning=meaning.value)
        set_look(self.editor, meaning=meaning.value if text else "")
        self._show()

    def _show(self) -> None:
        below = self._echo_text or self._hint
        self._echo.setText(below)
        self._echo.setVisible(bool(below))
        self._warning_row.setVisible(bool(self._warning.text()))
        self.editor.setAccessibleDescription(" ".join(t for t in (below, self._warning.text()) if t))


SIDE_BY_SIDE = 32
"""Average characters of width below which two fields of a row stand one below the other."""

LONG_SIDE_BY_SIDE = 84
"""The same for two fields that hold names of people, posts, places and countries, some forty letters each."""


class _Pair(QWidget):
    """Two fields side by side, or one below the other where letters are large or room is scarce."""

    def __init__(self, first: QWidget, second: QWidget, least: int) -> None:
        super().__init__()
        self._least = least
        self._fields = (first, second)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID)
        for field in self._fields:
            self._layout.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        widest = max(field.minimumSizeHint().width() for field in self._fields)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= self.fontMetrics().averageCharWidth() * self._least
        wanted = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._layout.direction() != wanted:
            self._layout.setDirection(wanted)


class FieldColumn(QWidget):
    """Rows of fields aligned on both edges; two short fields may share a row."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._column = column(self, gap=GRID + HALF)
        self._column.addStretch(1)

    def add(self, title: str, editor: QWidget, hint: str = "") -> FormRow:
        """Add a field below the others, over the whole width."""
        field = FormRow(self._icons, title, editor, hint)
        self._insert(field)
        return field

    def add_pair(
        self, first: tuple[str, QWidget], second: tuple[str, QWidget], *, are_long: bool = False
    ) -> tuple[FormRow, FormRow]:
        """Add two fields side by side, each half as wide; `are_long` ones that hold names only where there is room."""
        rows = (FormRow(self._icons, *first), FormRow(self._icons, *second))
        self._insert(_Pair(*rows, LONG_SIDE_BY_SIDE if are_long else SIDE_BY_SIDE))
        return rows

    def add_heading(self, text: str) -> SectionHeading:
        """Begin a group of fields."""
        heading = SectionHeading(text)
        self._insert(heading)
        return heading

    def add_widget(self, widget: QWidget) -> None:
        """Add anything else over the whole width."""
        self._insert(widget)

    def _insert(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
