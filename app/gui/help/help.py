"""Help ▸ Help and About, and the undo history: what the program says of itself."""

from __future__ import annotations

import platform
from functools import partial

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QUndoView, QWidget

from app.gui.dialogs.help_pages import HelpPages
from app.gui.dialogs.plan_properties import PlanPropertiesDialog
from app.gui.dialogs.release import ReleaseDialog
from app.gui.help.help_topics import TOPICS, with_keys
from app.gui.help.pane_keys import PANE_KEYS, keys_of_pane
from app.gui.look.dates import date_reading
from app.gui.widgets.plain_text import window_title
from app.gui.widgets.room import open_at
from app.gui.widgets.spacing import GRID, column
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.edits.priorities import change_settings
from app.services.reports.release_check import release_check
from app.services.texts.marked_outputs import marking_table


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
        actions.bind("file.properties", self.show_properties)

    def pages(self) -> tuple[tuple[str, str, str], ...]:
        """All pages as (key, title, text), with the keys of the day: those of the panes, then the topics."""
        panes = ((pane.pane, pane.name, pane.explained) for pane in PANE_KEYS)
        topics = ((key, _help(title), with_keys(_help(text), self._keys)) for key, title, text in TOPICS)
        return (*panes, *topics)

    def show_page(self, key: str) -> None:
        """Open the help at a page; at the first where there is no such page."""
        pages, uses = self.pages(), {pane.pane: pane.keys for pane in PANE_KEYS}
        shown = [
            (title, text, tuple((each.shown, each.said) for each in uses.get(name, ()))) for name, title, text in pages
        ]
        dialog = HelpPages(self._workspace.icons, shown, self._workspace.window)
        dialog.show_page(next((at for at, page in enumerate(pages) if page[0] == key), 0))
        dialog.open()

    def _show_help(self) -> None:
        """Open the help at the pane that has the focus."""
        names, widget = set(), QApplication.focusWidget()
        while widget is not None:
            names.add(widget.objectName())
            widget = widget.parentWidget()
        pane = keys_of_pane(names)
        self.show_page(pane.pane if pane is not None else TOPICS[0][0])

    def _keys(self, command: str) -> str:
        entry = self._workspace.actions.entry(command)
        return entry.shortcuts.partition(", ")[0] or f"“{entry.title}”"

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

    def _show(self, title: str, content: QWidget) -> None:
        dialog = QDialog(self._workspace.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(window_title(title))
        layout = column(dialog, margin=2 * GRID)
        layout.addWidget(content, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        layout.addWidget(buttons)
        open_at(dialog, 72, 30)
        dialog.open()

    def show_properties(self, _checked: bool = False, *, field: str = "") -> None:
        """Show what the plan says of itself; with the cursor in the field of that name, where one is named."""
        document = self._workspace.document
        reading = date_reading(document.today, document.plan.settings.year_start)
        dialog = PlanPropertiesDialog(
            self._workspace.icons, document.plan, reading, marking_table(document.plan), self._workspace.window
        )
        dialog.chosen.connect(self._on_properties)
        dialog.open()
        if field:
            dialog.go_to(field)

    def _on_properties(self, settings: object) -> None:
        document = self._workspace.document
        before = document.plan.settings
        fields = {
            name: getattr(settings, name)
            for name in before.__dataclass_fields__
            if getattr(settings, name) != getattr(before, name)
        }
        check = release_check(document.plan, document.today) if fields.keys() & {"issue", "issue_date"} else None
        if check is None or check.is_clear:
            document.attempt(partial(change_settings, document.plan, **fields))
            return
        dialog = ReleaseDialog(check, self._workspace.window)
        dialog.issued.connect(partial(self._issue, fields))
        dialog.open()

    def _issue(self, fields: dict[str, object]) -> None:
        document = self._workspace.document
        if document.is_open:
            document.attempt(partial(change_settings, document.plan, **fields))


def _help(text: str) -> str:
    return QCoreApplication.translate("Help", text)
