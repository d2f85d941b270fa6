"""What an import has done, with the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.gui.look.icons import Icons
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.document import words
from app.services.importing.headline import landed_words
from app.services.importing.preparation import ImportPreview
from app.services.importing.results import ImportResult, Outcome


class DonePage(QWidget):
    """`undone` when the import is to be taken back; `save_wanted` when the rows that were refused are to be kept."""

    undone = Signal()
    save_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importDone")
        self._sign = IconLabel(icons, "done", "done", lines=1.4)
        self._title = TitleLabel()
        self._title.setObjectName("importSaid")
        self._details = TextLabel(wraps=True)
        self._undo = QPushButton(self.tr("&Undo the import"))
        self._undo.setObjectName("undoImport")
        self._undo.clicked.connect(self.undone)
        self._save = QPushButton(self.tr("&Save the refused rows…"))
        self._save.clicked.connect(self.save_wanted)
        head = row(gap=GRID)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        buttons = row(gap=GRID)
        for button in (self._undo, self._save):
            press_on_return(button)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = column(self, gap=2 * GRID)
        layout.addLayout(head)
        layout.addWidget(self._details)
        layout.addLayout(buttons)
        layout.addStretch(1)

    def show_done(self, prepared: ImportPreview) -> None:
        """Say what has been done."""
        result = prepared.result
        assert result is not None
        self._title.setText(self.tr("Imported: {landed}.").format(landed=words(landed_words(result))))
        self._details.setText("\n".join(self._lines(result)))
        self._save.setVisible(bool(result.refused))
        self._undo.setEnabled(True)

    def show_undone(self) -> None:
        """Say that the plan is as it was before."""
        self._title.setText(self.tr("The import was taken back. The plan is as it was before."))
        self._details.setText("")
        self._undo.setEnabled(False)

    def _lines(self, result: ImportResult) -> list[str]:
        refused, skipped = result.count(Outcome.REFUSED), len(result.skipped)
        many = self.tr("{count} rows were not taken. Save them with their reasons, mend them and import them again.")
        one = self.tr("1 row was not taken. Save it with its reason, mend it and import it again.")
        several_skipped = self.tr("{count} rows were passed over: they are no engagements.")
        one_skipped = self.tr("1 row was passed over: it is no engagement.")
        lines = [self.tr("It is one step: Undo takes all of it back, now or later with Ctrl+Z.")]
        if refused:
            lines.append((one if refused == 1 else many).format(count=f"{refused:,}"))
        if skipped:
            lines.append((one_skipped if skipped == 1 else several_skipped).format(count=f"{skipped:,}"))
        lines.append(self.tr("How this file was read is remembered, and used for the next one with the same heads."))
        return lines
