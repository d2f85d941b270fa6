"""The import assistant: file, columns, words and review as steps at the side, free back and forth."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QStackedWidget, QWidget

from app.gui.importing.columns_page import ColumnsPage
from app.gui.importing.done_page import DonePage
from app.gui.importing.file_page import FilePage
from app.gui.importing.review_page import ReviewPage
from app.gui.importing.words_page import WordsPage
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.look.theme import Meaning
from app.gui.widgets.announce import announce
from app.gui.widgets.nav_rail import NavRail
from app.gui.widgets.plain_text import TextLabel, TitleLabel, window_title
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column, row
from app.gui.widgets.steady_dialog import SteadyDialog
from app.services.importing.headline import headline
from app.services.importing.mapping import ImportMapping
from app.services.importing.mends import FileRow
from app.services.importing.preparation import ImportPreview
from app.services.importing.results import Outcome

FILE, COLUMNS, WORDS, REVIEW = "file", "columns", "words", "review"


class ImportAssistant(SteadyDialog):
    """Nothing is changed before `agreed(ImportPreview)`.

    `wanted(Preparation)` when something was said or mended: hand what comes of it to `show_prepared`.
    `rows_wanted(rows)` asks to write the refused rows, `mapping_wanted(ImportMapping)` to write how the file is read,
    `loading_wanted` to read that from a file, `undone` to take the import back. `remembered`: the file is read as
    one before it was, which is said.
    """

    wanted = Signal(object)
    agreed = Signal(object)
    rows_wanted = Signal(object)
    mapping_wanted = Signal(object)
    loading_wanted = Signal()
    undone = Signal()

    def __init__(
        self,
        icons: Icons,
        prepared: ImportPreview,
        kinds: Mapping[str, str],
        countries: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        remembered: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importAssistant")
        self.setWindowTitle(window_title(self.tr("Import {file}").format(file=prepared.preparation.file)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._prepared = prepared
        self._remembered = remembered
        self._title = TitleLabel()
        self._title.setObjectName("importHeadline")
        self._said = TextLabel(muted=True, wraps=True)
        self._file = FilePage(icons, prepared.preparation.silent_order)
        self._columns = ColumnsPage(icons)
        self._words = WordsPage(kinds, countries)
        self._review = ReviewPage(icons, dict(countries))
        self._done = DonePage(icons)
        for asking in (self._file, self._columns, self._words):
            asking.mapped.connect(self._on_mapped)
        self._review.mended.connect(self._on_mended)
        self._review.save_wanted.connect(self.rows_wanted)
        self._done.undone.connect(self._on_undone)
        self._done.save_wanted.connect(self._review.save_refused)
        self._stack = QStackedWidget()
        self._steps: dict[str, QAction] = {}
        self._rail = NavRail(icons, self.tr("Steps of the import"))
        steps: Sequence[tuple[str, str, str, QWidget]] = (
            (FILE, self.tr("File"), "file-spreadsheet", self._file),
            (COLUMNS, self.tr("Columns"), "columns", self._columns),
            (WORDS, self.tr("Words"), "tag", self._words),
            (REVIEW, self.tr("Review"), "clipboard-check", self._review),
        )
        for step, title, icon, page in steps:
            action = QAction(title, self)
            action.setObjectName(step)
            action.triggered.connect(partial(self.go_to, step))
            self._steps[step] = action
            self._rail.add(action, icon)
            self._stack.addWidget(page)
        self._stack.addWidget(self._done)
        head = column(gap=GRID // 2)
        head.addWidget(self._title)
        head.addWidget(self._said)
        beside = row(gap=2 * GRID)
        beside.addWidget(self._rail)
        beside.addWidget(self._stack, 1)
        layout = column(self, margin=2 * GRID, gap=GRID + GRID // 2)
        layout.addLayout(head)
        layout.addLayout(beside, 1)
        layout.addWidget(self._make_buttons())
        open_at(self, 200, 56)
        self.show_prepared(prepared)
        self.go_to(self._first_step())

    @property
    def prepared(self) -> ImportPreview:
        """What would come of the file now."""
        return self._prepared

    def show_prepared(self, prepared: ImportPreview) -> None:
        """Show what the file would bring now."""
        self._prepared = prepared
        for page in (self._file, self._columns, self._words, self._review):
            page.show_prepared(prepared)
        result = prepared.result
        landing = result.count(Outcome.NEW) + result.count(Outcome.CHANGED) if result is not None else 0
        many = self.tr("Import {count} rows").format(count=f"{landing:,}")
        self._ok.setText(self.tr("Import 1 row") if landing == 1 else many)
        self._ok.setEnabled(landing > 0)
        said = self.tr("No heads were found: say in Columns which column is which")
        if result is not None:
            said = told(headline(result), "capital")
        if said != self._title.text():
            announce(self, said)
        self._title.setText(said)
        safe = (
            self.tr("Nothing has been changed yet. What you import lands as one step and can be undone.")
            if landing
            else self.tr("The plan stays as it is.")
        )
        how = self.tr("It is read as the last file with the same heads was.") if self._remembered else ""
        self._said.setText(f"{safe} {how}".strip())
        self._badge(COLUMNS, self.tr("{count} to check"), self._columns.unread())
        self._badge(WORDS, self.tr("{count} unknown"), self._words.waiting())
        self._badge(REVIEW, self.tr("{count} refused"), len(result.refused) if result is not None else 0)

    def show_done(self) -> None:
        """Say what has been done; from here it can be taken back."""
        self._done.show_done(self._prepared)
        self._stack.setCurrentWidget(self._done)
        self._rail.setVisible(False)
        self._title.setText(window_title(self.tr("Import {file}").format(file=self._prepared.preparation.file)))
        self._said.setText("")
        for button in (self._back, self._next, self._ok, self._saving, self._loading):
            button.setVisible(False)
        self._cancel.setText(self.tr("Close"))
        # Whoever presses Enter once more is done, and does not take back what has just landed.
        self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, step: str) -> None:
        """Show a step."""
        steps = list(self._steps)
        self._steps[step].setChecked(True)
        self._stack.setCurrentIndex(steps.index(step))
        self._back.setEnabled(step != steps[0])
        self._next.setEnabled(step != steps[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the field, the list or the button that has the focus, never to the import."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _first_step(self) -> str:
        """Where somebody is needed first."""
        if self._prepared.result is None:
            return COLUMNS if self._prepared.columns else FILE
        return WORDS if self._words.waiting() else REVIEW

    def _badge(self, step: str, said: str, count: int) -> None:
        self._rail.set_badge(step, said.format(count=f"{count:,}") if count else "", Meaning.WARNS)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self._ok: QPushButton = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setProperty("look", "primary")
        self._cancel: QPushButton = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        role = QDialogButtonBox.ButtonRole
        self._loading = buttons.addButton(self.tr("&Load choices…"), role.ResetRole)
        self._loading.setObjectName("loadMapping")
        self._loading.setToolTip(
            self.tr("Read a file as somebody else has mapped it (JSON, as import --mapping takes)")
        )
        self._loading.clicked.connect(self.loading_wanted)
        self._saving = buttons.addButton(self.tr("Sa&ve choices…"), role.ResetRole)
        self._saving.setObjectName("saveMapping")
        self._saving.setToolTip(self.tr("Keep how this file is read for others (JSON, as import --mapping takes)"))
        self._saving.clicked.connect(self._on_saving)
        self._back = buttons.addButton(self.tr("&Back"), role.ActionRole)
        self._back.setObjectName("stepBack")
        self._back.clicked.connect(partial(self._walk, -1))
        self._next = buttons.addButton(self.tr("&Next"), role.ActionRole)
        self._next.setObjectName("stepNext")
        self._next.clicked.connect(partial(self._walk, 1))
        for button in (self._loading, self._saving, self._back, self._next, self._ok):
            press_on_return(button)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _walk(self, by: int) -> None:
        steps = list(self._steps)
        self.go_to(steps[min(max(self._stack.currentIndex() + by, 0), len(steps) - 1)])

    def _on_saving(self) -> None:
        self.mapping_wanted.emit(self._prepared.mapping)

    def _on_mapped(self, mapping: ImportMapping) -> None:
        self._ok.setEnabled(False)  # What is shown is not what would come of it any more.
        self.wanted.emit(self._prepared.preparation.mapped(mapping))

    def _on_mended(self, key: FileRow, field: str, said: str) -> None:
        self._ok.setEnabled(False)
        self.wanted.emit(self._prepared.preparation.mended(key, field, said))

    def _on_accepted(self) -> None:
        self.agreed.emit(self._prepared)

    def _on_undone(self) -> None:
        self._done.show_undone()
        self.undone.emit()
