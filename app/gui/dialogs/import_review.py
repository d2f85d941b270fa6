"""What a file would bring, row by row, before anything is changed."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QToolButton, QWidget

from app.gui.dialogs.import_words import UnknownWords
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets import clipboard
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.room import open_at
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.document import words
from app.services.importing.field_reading import sort_of
from app.services.importing.plan_import import ImportResult, Outcome, RowOutcome
from app.services.importing.row_dates import dates_as_typed


class ImportReviewDialog(QDialog):
    """Shows new, changed, same and refused rows with reasons; `accepted_import(ImportResult)` brings them in.

    `mapped(ImportMapping)` when words of the file have been explained: hand what comes of it to
    `show_result`. `save_wanted` asks to write the refused rows. `kinds` and `countries` are titles by id.
    """

    accepted_import = Signal(object)
    mapped = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self,
        icons: Icons,
        result: ImportResult,
        kinds: Mapping[str, str],
        countries: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importReview")
        self.setWindowTitle(self.tr("Import"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._result = result
        self._countries = countries
        self._titles = {
            Outcome.NEW: self.tr("New"),
            Outcome.CHANGED: self.tr("Changed"),
            Outcome.SAME: self.tr("Same"),
            Outcome.REFUSED: self.tr("Refused"),
        }
        self._segments = Segments(self.tr("Rows to show"))
        for segment in ("", *self._titles):
            self._segments.add(str(segment), "")
        self._segments.chosen.connect(self._show_rows)
        self._words = UnknownWords(kinds, countries)
        self._words.mapped.connect(self._on_mapped)
        columns = (
            ColumnSpec(self.tr("Row"), 10, 0),
            ColumnSpec(words(sort_of("title").heading), 24, 2),
            ColumnSpec(words(sort_of("dates").heading), 34, 0),
            ColumnSpec(words(sort_of("countries").heading), 16, 1),
            ColumnSpec(self.tr("What happens"), 14, 0),
            ColumnSpec(self.tr("Why"), 30, 3),
        )
        self._table = QuietTable(icons, self.tr("Rows of the file"), columns)
        self._table.setObjectName("importRows")
        self._said = TextLabel(muted=True, wraps=True)
        layout = column(self, margin=2 * GRID)
        layout.addWidget(TitleLabel(self.tr("Import {file}").format(file=result.file)))
        layout.addWidget(self._said)
        layout.addWidget(self._words)
        layout.addWidget(self._segments, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._make_buttons())
        self._table.installEventFilter(self)
        open_at(self, 160, 36)
        self.show_result(result)

    def show_result(self, result: ImportResult) -> None:
        """Show what the file would bring now."""
        self._result = result
        for outcome in self._titles:
            self._segment(outcome.value).setText(f"{self._titles[outcome]} {result.count(outcome):,}")
        self._segment("").setText(self.tr("All {count}").format(count=f"{len(result.rows):,}"))
        self._words.show_words(result.unknown())
        landing = result.count(Outcome.NEW) + result.count(Outcome.CHANGED)
        self._ok.setText(self.tr("Import %n row(s)", "", landing))
        self._ok.setEnabled(landing > 0)
        self._save.setEnabled(bool(result.refused))
        self._said.setText(
            self.tr("Nothing has been changed yet. What you import lands as one step and can be undone.")
            if landing
            else self.tr("This file brings nothing new. The plan stays as it is.")
        )
        self._show_rows(self._segments.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+C in the list copies whole rows, not the one cell that Qt would take."""
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            if event.type() == QEvent.Type.KeyPress:
                self.copy()
            return True
        return super().eventFilter(watched, event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as text, with the reasons; all that are shown where none is."""
        keys = self._table.rows.keys
        chosen = [keys[at] for at in self._table.selected_rows] or list(keys)
        found = [self._result.rows[key] for key in chosen if isinstance(key, int)]
        clipboard.put([self._texts(row) for row in found])

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok: QPushButton = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setProperty("look", "primary")
        copying = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copying.setObjectName("copyRows")
        copying.setToolTip(self.tr("Copy the selected rows with their reasons (Ctrl+C)"))
        copying.clicked.connect(self.copy)
        self._save = buttons.addButton(self.tr("&Save the refused rows…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._save.setObjectName("saveRefused")
        self._save.clicked.connect(self._on_save)
        for button in (copying, self._save):
            button.setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _segment(self, segment_id: str) -> QToolButton:
        return next(each for each in self._segments.findChildren(QToolButton) if each.objectName() == segment_id)

    def _show_rows(self, wanted: str) -> None:
        rows = self._result.rows
        self._table.rows.set_rows(
            [place for place, row in enumerate(rows) if not wanted or row.outcome.value == wanted],
            partial(self._row, rows),
        )

    def _row(self, rows: Sequence[RowOutcome], key: Hashable) -> QuietRow:
        assert isinstance(key, int)
        row = rows[key]
        refused = row.outcome is Outcome.REFUSED
        typed = dates_as_typed(row.date_cells)
        return QuietRow(
            (
                Cell(f"{row.sheet} {row.row}".strip()),
                Cell(row.title, row.ref, strong=True),
                Cell(_dates(row), typed, wraps=not typed),
                Cell(self._named(row), wraps=True),
                Cell(self._titles[row.outcome], tone="blocks" if refused else "text", icon="blocks" if refused else ""),
                Cell(_why(row), tone="text" if refused else "text-muted", wraps=True),
            )
        )

    def _named(self, row: RowOutcome) -> str:
        return "; ".join(self._countries.get(each, each) for each in row.countries)

    def _texts(self, row: RowOutcome) -> tuple[str, ...]:
        where = f"{row.sheet} {row.row}".strip()
        return where, row.ref, row.title, _dates(row), self._named(row), self._titles[row.outcome], _why(row)

    def _on_mapped(self, mapping: object) -> None:
        self._ok.setEnabled(False)  # What is shown is not what would come of it any more.
        self.mapped.emit(mapping)

    def _on_save(self) -> None:
        # As the register's: what was mended is brought in again, and its heads are read, not shown.
        heads = ("Row", "Reason", *(sort_of(name).title for name in ("ref", "title", "dates", "countries")))
        rows = [
            (f"{row.sheet} {row.row}".strip(), _why(row), row.ref, row.title, _dates_or_typed(row), self._named(row))
            for row in self._result.refused
        ]
        self.save_wanted.emit((heads, *rows))

    def _on_accepted(self) -> None:
        self.accept()
        self.accepted_import.emit(self._result)


def _dates(row: RowOutcome) -> str:
    return told(row.dates) if row.dates is not None else ""


def _dates_or_typed(row: RowOutcome) -> str:
    """What was understood; else what the file says, to be mended."""
    return _dates(row) or dates_as_typed(row.date_cells)


def _why(row: RowOutcome) -> str:
    reasons = "; ".join(words(reason) for reason in row.reasons)
    return reasons or ", ".join(words(title) for title in row.changed_titles)
