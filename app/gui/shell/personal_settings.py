"""Theme, text size and the other personal settings, from the View menu and the settings dialog."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from app.gui.dialogs.folder_field import FolderField
from app.gui.dialogs.settings import SettingsDialog
from app.gui.look.theme import THEME_CHOICES
from app.gui.shell.application import set_text_size
from app.gui.views import VIEWS
from app.gui.widgets.plain_text import unmarked
from app.gui.workspace.actions import CONTEXT
from app.gui.workspace.settings import Settings
from app.gui.workspace.workspace import Workspace
from app.services.store_ports import BackupFolders

STEP = 10
SMALLEST, LARGEST = 90, 200


class Taste(QObject):
    """Binds the commands that change how the window looks to the settings that remember it."""

    def __init__(self, workspace: Workspace, backups: BackupFolders, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._backups = backups
        self._text_size = workspace.settings.settings.text_size
        actions = workspace.actions
        for choice in THEME_CHOICES:
            actions.bind(f"view.theme-{choice}", partial(self._choose_theme, choice))
        actions.bind("view.larger-text", partial(self._resize, STEP))
        actions.bind("view.smaller-text", partial(self._resize, -STEP))
        actions.bind("view.normal-text", partial(self._resize, 0))
        actions.bind("view.full-screen", self._full_screen)
        actions.bind("tools.settings", self._show_settings)
        workspace.settings.changed.connect(self._on_settings)
        actions.action(f"view.theme-{workspace.settings.settings.theme}").setChecked(True)
        workspace.themes.changed.connect(workspace.icons.set_theme)
        workspace.dates.changed.connect(self._on_dates)

    def _choose_theme(self, choice: str, _checked: bool = True) -> None:
        self._workspace.settings.change(theme=choice)

    def _resize(self, step: int) -> None:
        size = self._workspace.settings.settings.text_size
        wanted = 100 if step == 0 else min(max(size + step, SMALLEST), LARGEST)
        self._workspace.settings.change(text_size=wanted)
        self._workspace.say(self.tr("Text size {percent} %").format(percent=wanted))

    def _full_screen(self, on: bool) -> None:
        window = self._workspace.window
        if on:
            window.showFullScreen()
        else:
            window.showNormal()

    def _on_settings(self, settings: Settings) -> None:
        themes = self._workspace.themes
        if themes.choice != settings.theme:
            themes.choose(settings.theme)
            self._workspace.actions.action(f"view.theme-{settings.theme}").setChecked(True)
        app = QApplication.instance()
        # Every widget is polished anew for it: not for each thing that the window remembers by itself.
        if isinstance(app, QApplication) and settings.text_size != self._text_size:
            self._text_size = settings.text_size
            set_text_size(app, settings.text_size)

    def _on_dates(self) -> None:
        """Every view draws itself anew as after a review, and says its days in the form that is wanted now."""
        document = self._workspace.document
        if document.is_open:
            document.adopt(document.review)

    def _show_settings(self) -> None:
        workspace = self._workspace
        views = [(view.id, unmarked(QCoreApplication.translate(CONTEXT, view.title))) for view in VIEWS]
        folder = FolderField(self._backups.usual, self._backups.trouble, workspace.prompts)
        dialog = SettingsDialog(workspace.settings, workspace.window, views=views, folder=folder)
        dialog.keyboard_asked.connect(self._workspace.actions.action("help.keyboard").trigger)
        dialog.open()
