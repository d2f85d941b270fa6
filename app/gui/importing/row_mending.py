"""One row of the file with its cells as they were read, to be mended by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.domain.records.record import Field
from app.domain.spans import DateError
from app.gui.editors.field_editors import LineEditor
from app.gui.importing.field_titles import title_of_field
from app.gui.look.icons import Icons
from app.gui.widgets.day_book import book_of
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column
from app.services.importing.field_reading import is_dated
from app.services.importing.mends import FileRow

ALWAYS = ("title", "kind", "countries", "start", "dates")
"""Fields that every engagement has, and that can be given to a row whose table has no column for them."""

_EDGES = ("start", "end")
"""Columns of the first and the last day by themselves."""

_WIDE = 34
"""Average characters of its width."""


class RowMending(QFrame):
    """`mended(FileRow, field, words)` when a cell was given another text; it is read again at once."""

    mended = Signal(object, str, str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._key: FileRow | None = None
        self._editors: dict[str, LineEditor] = {}
        self._own: Sequence[Field] = ()
        self.setObjectName("rowMending")
        self._heading = SectionHeading("")
        self._why = TextLabel(wraps=True)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Cells of the row"))
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = column(self, gap=GRID)
        layout.addWidget(self._heading)
        layout.addWidget(self._why)
        layout.addWidget(self._area, 1)
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _WIDE + 3 * GRID)

    def show_row(
        self, key: FileRow | None, title: str, fields: Mapping[str, str], why: str, own: Sequence[Field] = ()
    ) -> None:
        """Show a row, and why it needs a hand; without a key nothing can be mended."""
        self._own = own
        names = self._names(fields) if key is not None else ()
        if tuple(self._editors) != names:
            self._build(names)
        is_other = key != self._key
        self._key = key
        self._heading.set_text(title)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        for name, editor in self._editors.items():
            said = fields.get(name, "").replace("\n", "; ")
            if is_other:
                editor.show_anew(said)
            else:
                editor.show_value(said)

    def begin(self) -> None:
        """Go to the first cell."""
        if self._editors:
            editor = next(iter(self._editors.values()))
            editor.setFocus(Qt.FocusReason.OtherFocusReason)
            editor.selectAll()

    def _names(self, fields: Mapping[str, str]) -> tuple[str, ...]:
        dated = "start" if "start" in fields else "dates"
        always = [name for name in ALWAYS if name in fields or name not in ("start", "dates") or name == dated]
        return (*always, *(name for name in fields if name not in always))

    def _build(self, names: tuple[str, ...]) -> None:
        fields = FieldColumn(self._icons)
        self._editors = {}
        for name in names:
            editor = LineEditor()
            editor.setObjectName(f"mend.{name}")
            editor.committed.connect(partial(self._on_committed, name))
            fields.add(title_of_field(name, self._own), editor)
            if name in _EDGES or is_dated(name):
                DayPicking(editor, spans=name == "dates", begins=self._first_day if name == "end" else None)
            self._editors[name] = editor
        self._area.setWidget(fields)

    def _first_day(self) -> date | None:
        """The first day of the row, where it states one that is understood."""
        start, book = self._editors.get("start"), book_of(self)
        try:
            return book.read(start.text()).earliest if start is not None and book is not None else None
        except DateError:
            return None

    def _on_committed(self, name: str, words: str) -> None:
        if self._key is not None:
            self.mended.emit(self._key, name, words)
