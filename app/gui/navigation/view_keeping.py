"""The commands on saved views: choose, save, save as, discard, manage."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.dialogs.save_view import SaveViewDialog, ViewName
from app.gui.dialogs.saved_views import SavedViewsDialog
from app.gui.look.translation import QT_TRANSLATE_NOOP
from app.gui.viewing.saved_views import SavedViews
from app.gui.workspace.actions import ActionSpec
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.filtering.moving_periods import moving_period

_MENU = (QT_TRANSLATE_NOOP("Actions", "&View"), QT_TRANSLATE_NOOP("Actions", "Saved &views"))

KEEPING_COMMANDS = (
    ActionSpec("view.choose-view", QT_TRANSLATE_NOOP("Actions", "&Choose a view…"), _MENU, ("Alt+Shift+V",), "bookmark",
               QT_TRANSLATE_NOOP("Actions", "Show what was kept under a name"), "plan"),
    ActionSpec("view.save-view", QT_TRANSLATE_NOOP("Actions", "&Save"), _MENU, (), "device-floppy",
               QT_TRANSLATE_NOOP("Actions", "Keep what is shown in the saved view that is looked at"), "view-changed",
               separator_before=True),
    ActionSpec("view.save-view-as", QT_TRANSLATE_NOOP("Actions", "Save &as…"), _MENU, ("Alt+Shift+S",), "bookmark-plus",
               QT_TRANSLATE_NOOP("Actions", "Keep filter, view and its arrangement under a name"), "plan"),
    ActionSpec("view.discard-view", QT_TRANSLATE_NOOP("Actions", "&Discard changes"), _MENU, (), "arrow-back-up",
               QT_TRANSLATE_NOOP("Actions", "Show the saved view as it was saved"), "view-left"),
    ActionSpec("view.manage-views", QT_TRANSLATE_NOOP("Actions", "&Manage…"), _MENU, (), "settings",
               QT_TRANSLATE_NOOP("Actions", "Rename and delete saved views, and share them in the plan"), "plan",
               separator_before=True),
)  # fmt: skip


class ViewKeeping(QObject):
    """Binds the commands and asks what they need to know."""

    def __init__(self, workspace: Workspace, saved: SavedViews, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._saved = saved
        actions = workspace.actions
        actions.add(KEEPING_COMMANDS)
        actions.bind("view.save-view", self.save)
        actions.bind("view.save-view-as", self.save_as)
        actions.bind("view.discard-view", saved.discard)
        actions.bind("view.manage-views", self.manage)
        saved.changed.connect(self._refresh)
        workspace.document.replaced.connect(self._refresh)
        self._refresh()

    def save(self) -> None:
        """Save the view looked at; one that comes with the program is saved under another name."""
        if not self._saved.save():
            self.save_as()

    def save_as(self) -> None:
        """Ask for a name, and keep what is shown under it."""
        workspace, saved = self._workspace, self._saved
        document = workspace.document
        moving = moving_period(workspace.view.filter.period, document.plan.settings, document.today)
        is_own = saved.is_mine(saved.current.id) or saved.is_shared(saved.current.id)
        dialog = SaveViewDialog(
            workspace.icons,
            saved.check_title,
            name=self.tr("{view} 2").format(view=saved.current.title) if is_own else "",
            moving=words(moving.title) if moving is not None else "",
            locked=self.tr("This plan is open for reading only.") if document.read_only else "",
            parent=workspace.window,
        )
        dialog.made.connect(self._on_named)
        dialog.open()

    def manage(self) -> None:
        """Show all saved views."""
        open_ones = (each for each in self._workspace.window.findChildren(SavedViewsDialog) if each.isVisible())
        dialog = next(open_ones, None) or SavedViewsDialog(self._workspace, self._saved)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _on_named(self, made: ViewName) -> None:
        if self._saved.keep(made.title, shared=made.shared, moves=made.moves):
            self._workspace.say(self.tr("‘{view}’ was saved.").format(view=made.title.strip()))

    def _refresh(self) -> None:
        actions, is_open = self._workspace.actions, self._workspace.document.is_open
        no_plan = "" if is_open else self.tr("Open a plan first")
        actions.set_condition("view-changed", no_plan or self._saved.why_not_saved())
        unchanged = "" if self._saved.is_changed else self.tr("Nothing was changed since the view was opened")
        actions.set_condition("view-left", no_plan or unchanged)
