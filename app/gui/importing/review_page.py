"""The last step before the import: what the file would bring, row by row, and rows that need a hand."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from app.gui.importing.row_mending import RowMending
from app.gui.importing.row_texts import changed_words, countries_words, dates_words, where_words, why_words
from app.gui.look.icons import Icons
from app.gui.widgets import clipboard
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.document import words
from app.services.importing.columns import SkippedRow
from app.services.importing.field_reading import sort_of
from app.services.importing.preparation import ImportPreview
from app.services.importing.results import ImportResult, Outcome, RowOutcome
from app.services.importing.row_dates import dates_as_typed

_PASSED = "passed"


class ReviewPage(QWidget):
    """Shows new, changed, same and refused rows with reasons, and those that were passed over.

    `mended(FileRow, field, words)` when a cell of a row was given another text; `save_wanted(rows)` asks to write
    the refused rows. `countries` are titles by id.
    """

    mended = Signal(object, str, str)
    save_wanted = Signal(object)

    def __init__(self, icons: Icons, countries: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prepared: ImportPreview | None = None
        self._countries = countries
        self._listed: frozenset[Hashable] = frozenset()
        self._titles = {
            Outcome.NEW: self.tr("New"),
            Outcome.CHANGED: self.tr("Changed"),
            Outcome.SAME: self.tr("Same"),
            Outcome.REFUSED: self.tr("Refused"),
        }
        self._segments = Segments(self.tr("Rows to show"))
        for segment in ("", *self._titles, _PASSED):
            self._segments.add(str(segment), "")
        self._segments.chosen.connect(self._on_segment)
        columns = (
            ColumnSpec(self.tr("Row"), 12, 0),
            ColumnSpec(words(sort_of("title").heading), 24, 2),
            ColumnSpec(words(sort_of("dates").heading), 27, 0, whole=True),
            ColumnSpec(words(sort_of("countries").heading), 16, 1),
            ColumnSpec(self.tr("Outcome"), 14, 0, whole=True),
            ColumnSpec(self.tr("Why"), 30, 3),
        )
        self._table = KeyedTable(icons, self.tr("Rows of the file"), columns)
        self._table.setObjectName("importRows")
        self._table.setToolTip(self.tr("Enter: mend the cells of the row"))
        self._table.chosen.connect(self._show_row)
        self._table.installEventFilter(self)
        self._mending = RowMending(icons)
        self._mending.mended.connect(self.mended)
        self._table.opened.connect(self._on_opened)
        copying = QPushButton(self.tr("&Copy"))
        copying.setObjectName("copyRows")
        copying.setToolTip(self.tr("Copy the selected rows with their reasons (Ctrl+C)"))
        copying.clicked.connect(self.copy)
        self._save = QPushButton(self.tr("&Save the refused rows…"))
        self._save.setObjectName("saveRefused")
        self._save.clicked.connect(self.save_refused)
        top = row()
        top.addWidget(self._segments, 1)
        for button in (copying, self._save):
            press_on_return(button)
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        both = row(gap=2 * GRID)
        both.addWidget(self._table, 1)
        both.addWidget(self._mending)
        layout = column(self)
        layout.addLayout(top)
        layout.addLayout(both, 1)

    def show_prepared(self, prepared: ImportPreview) -> None:
        """Show what the file would bring now."""
        before = [(each.sheet, each.row) for each in self._rows]
        self._prepared = prepared
        if before != [(each.sheet, each.row) for each in self._rows]:
            self._listed = frozenset()
        result = prepared.result
        rows = result.rows if result is not None else ()
        for outcome in self._titles:
            count = sum(each.outcome is outcome for each in rows)
            self._segment(outcome.value).setText(f"{self._titles[outcome]} {count:,}")
        self._segment("").setText(self.tr("All {count}").format(count=f"{len(rows):,}"))
        passed = result.skipped if result is not None else ()
        self._segment(_PASSED).setText(self.tr("Passed over {count}").format(count=f"{len(passed):,}"))
        self._segment(_PASSED).setVisible(bool(passed))
        self._save.setEnabled(result is not None and bool(result.refused))
        self._show_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+C in the list copies whole rows, not the one cell that Qt would take; F2 mends as Enter does."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.copy()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F2:
            self._mending.begin()
            return True
        return super().eventFilter(watched, event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as text, with the reasons; all that are shown where none is."""
        chosen = self._table.selected_keys or self._table.rows.keys
        clipboard.put([self._texts(key) for key in chosen if isinstance(key, int)])

    @property
    def _result(self) -> ImportResult | None:
        return self._prepared.result if self._prepared is not None else None

    @property
    def _rows(self) -> Sequence[RowOutcome]:
        return self._result.rows if self._result is not None else ()

    def _segment(self, segment_id: str) -> QToolButton:
        return next(each for each in self._segments.findChildren(QToolButton) if each.objectName() == segment_id)

    def _on_segment(self) -> None:
        self._show_rows(keeping=False)

    def _show_rows(self, *, keeping: bool = True) -> None:
        wanted, result = self._segments.current, self._result
        keys: list[Hashable]
        if wanted == _PASSED and result is not None:
            keys = [(_PASSED, at) for at in range(len(result.skipped))]
        else:
            # Rows stay where they stand when they are mended and no longer those asked for: nothing moves under the
            # pointer.
            listed = self._listed if keeping else frozenset()
            keys = [
                at for at, each in enumerate(self._rows) if not wanted or each.outcome.value == wanted or at in listed
            ]
        self._listed = frozenset(keys)
        self._table.show_rows(keys, self._row)

    def _show_row(self) -> None:
        key = self._table.current_key
        if self._prepared is None or not isinstance(key, int) or key >= len(self._rows):
            self._mending.show_row(None, self.tr("Choose a row to mend its cells."), {}, "")
            return
        found, spot = self._rows[key], self._prepared.rows.get(key)
        title = self.tr("Row {row}").format(row=where_words(found))
        why = why_words(found)
        fields = self._prepared.fields.get(spot, {}) if spot is not None else {}
        self._mending.show_row(spot, title, fields, why, self._prepared.own)

    def _on_opened(self, _row: int) -> None:
        self._mending.begin()

    def _row(self, key: Hashable) -> QuietRow:
        if not isinstance(key, int):
            assert isinstance(key, tuple)
            assert self._result is not None
            return self._passed_row(self._result.skipped[key[1]])
        found = self._rows[key]
        refused = found.outcome is Outcome.REFUSED
        typed = dates_as_typed(found.date_cells)
        why = "; ".join(filter(None, (self._changes(key), why_words(found))))
        return QuietRow(
            (
                # The number first: a long name of the sheet would leave none of it.
                Cell(str(found.row), found.sheet),
                Cell(found.title, found.ref, strong=True),
                Cell(dates_words(found), typed, wraps=not typed),
                Cell(countries_words(found, self._countries), wraps=True),
                Cell(
                    self._titles[found.outcome],
                    tone="blocks" if refused else "text",
                    icon="blocks" if refused else "",
                ),
                Cell(why, tone="text" if refused else "text-muted", wraps=True),
            )
        )

    def _passed_row(self, passed: SkippedRow) -> QuietRow:
        happens, why = self.tr("Passed over"), words(passed.why)
        where = Cell(str(passed.number), passed.sheet)
        return QuietRow((where, Cell(passed.content), Cell(), Cell(), Cell(happens), Cell(why, wraps=True)))

    def _changes(self, key: int) -> str:
        assert self._prepared is not None
        return changed_words(self._rows[key], self._prepared.differences.get(key, ()))

    def _texts(self, key: int) -> tuple[str, ...]:
        found = self._rows[key]
        return (
            where_words(found),
            found.ref,
            found.title,
            dates_words(found),
            countries_words(found, self._countries),
            self._titles[found.outcome],
            "; ".join(filter(None, (self._changes(key), why_words(found)))),
        )

    def save_refused(self) -> None:
        """Ask to write the refused rows with their reasons."""
        # As the register's: what was mended is brought in again, and its heads are read, not shown.
        heads = ("Row", "Reason", *(sort_of(name).title for name in ("ref", "title", "dates", "countries")))
        rows = [
            (
                where_words(each),
                why_words(each),
                each.ref,
                each.title,
                dates_words(each) or dates_as_typed(each.date_cells),
                countries_words(each, self._countries),
            )
            for each in self._rows
            if each.outcome is Outcome.REFUSED
        ]
        self.save_wanted.emit((heads, *rows))
