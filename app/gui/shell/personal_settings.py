"""Theme, text size and the other personal settings, from the View menu and the settings dialog."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from app.gui.dialogs.settings import SettingsDialog
from app.gui.look.theme import THEME_CHOICES
from app.gui.shell.application import set_text_size
from app.gui.workspace.settings import Settings
from app.gui.workspace.workspace import Workspace

STEP = 10
SMALLEST, LARGEST = 90, 200


class Taste(QObject):
    """Binds the commands that change how the window looks to the settings that remember it."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
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

    def _show_settings(self) -> None:
        dialog = SettingsDialog(self._workspace.settings, self._workspace.window)
        dialog.keyboard_asked.connect(self._workspace.actions.action("help.keyboard").trigger)
        dialog.open()
