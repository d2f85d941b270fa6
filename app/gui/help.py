"""Help ▸ Help and About, and the undo history: what the program says of itself."""

from __future__ import annotations

import platform
from functools import partial

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QUndoView

from app.gui.dialogs.plan_properties import PlanPropertiesDialog
from app.gui.means import Means
from app.gui.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace import Workspace
from app.services.date_texts import DateReading
from app.services.edits.priorities import change_settings

TOPICS = (
    (
        QT_TRANSLATE_NOOP("Help", "Planning an engagement"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Press Ctrl+N. The panel at the right holds every field; each is saved when you leave it. Type dates as "
            "you speak them: 3-5 mar 27, wk 14, Q2 27, window 3-20 may, +2w. The line below says what was understood.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Knowing what is wrong"),
        QT_TRANSLATE_NOOP(
            "Help",
            "The findings below the view are live. Each says what is wrong, why, and what would mend it. Press Enter "
            "to go there, or W to waive it with a name, a reason and a date. A blocking finding keeps an engagement "
            "from being confirmed until it is mended or waived.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Asking the ministries"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Press Ctrl+Shift+Q on an engagement: whom to ask, what and by when is proposed from its kind, level and "
            "country. Coordination (Ctrl+4) lists every ask; Ctrl+Shift+R records an answer.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Seeing who was left out"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Coverage (Ctrl+5) counts engagements and days by region, country and quarter, done and planned apart. "
            "Enter lists what stands behind a cell, Ctrl+N plans an engagement there.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Undoing, and not losing anything"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Everything is saved at once and can be undone with Ctrl+Z, without limit. Ctrl+H shows the history of an "
            "engagement field by field. Copies are kept by themselves; File, Backups goes back to one.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Handing out and printing"),
        QT_TRANSLATE_NOOP(
            "Help",
            "File, Export writes calendars for Outlook, Thunderbird, Apple and Google, and workbooks for Excel. "
            "Ctrl+P shows the engagement plan and the year planner as the very file that is printed and saved.",
        ),
    ),
)


class Help(QObject):
    """Binds what explains the program, and the plan's properties."""

    def __init__(self, workspace: Workspace, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        actions = workspace.actions
        actions.bind("help.help", self._show_help)
        actions.bind("help.about", self._show_about)
        actions.bind("edit.history", self._show_undo_history)
        actions.bind("file.properties", self._show_properties)

    def _show_help(self) -> None:
        browser = QTextBrowser()
        browser.setAccessibleName(self.tr("Help"))
        browser.setOpenLinks(False)
        cursor = browser.textCursor()
        heading, body = cursor.charFormat(), cursor.charFormat()
        heading.setFontWeight(600)
        for title, sentence in TOPICS:
            cursor.insertText(_help(title) + "\n", heading)
            cursor.insertText(_help(sentence) + "\n\n", body)
        browser.moveCursor(browser.textCursor().MoveOperation.Start)
        self._show(self.tr("Help"), browser)

    def _show_about(self) -> None:
        said = self.tr(
            "Entente {version}\n\nA planner for a nation's defence diplomacy. MIT licence.\n\n"
            "Regions: CLDR (Unicode licence). Holidays: the holidays package. Hijri dates: hijridate. "
            "Icons: Tabler (MIT). Fonts on paper: Noto Sans (OFL). Documents: Typst (Apache-2.0).\n\n"
            "Python {python}, Qt {qt}, {system}"
        ).format(
            version=self._means.version,
            python=platform.python_version(),
            qt=PySide6.__version__,
            system=platform.platform(terse=True),
        )
        self._workspace.prompts.message(self.tr("About Entente"), said)

    def _show_undo_history(self) -> None:
        view = QUndoView(self._workspace.document.undo_stack)
        view.setEmptyLabel(self.tr("As the plan was opened"))
        view.setAccessibleName(self.tr("Undo history"))
        self._show(self.tr("Undo history"), view)

    def _show(self, title: str, content: QTextBrowser | QUndoView) -> None:
        dialog = QDialog(self._workspace.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        layout = column(dialog, margin=2 * GRID)
        layout.addWidget(content, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        layout.addWidget(buttons)
        metrics = dialog.fontMetrics()
        dialog.resize(metrics.averageCharWidth() * 72, metrics.height() * 30)
        dialog.open()

    def _show_properties(self) -> None:
        document = self._workspace.document
        reading = DateReading(document.today)
        dialog = PlanPropertiesDialog(
            self._workspace.icons, document.plan, reading, self._means.markings, self._workspace.window
        )
        dialog.chosen.connect(self._on_properties)
        dialog.open()

    def _on_properties(self, settings: object) -> None:
        document = self._workspace.document
        before = document.plan.settings
        fields = {
            name: getattr(settings, name)
            for name in before.__dataclass_fields__
            if getattr(settings, name) != getattr(before, name)
        }
        document.attempt(partial(change_settings, document.plan, **fields))


def _help(text: str) -> str:
    return QCoreApplication.translate("Help", text)
