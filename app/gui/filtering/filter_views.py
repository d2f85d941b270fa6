"""At the beginning of the filter bar: back and forward, and the saved view that is looked at."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.gui.filtering.view_popup import ViewPopup
from app.gui.viewing.saved_views import SavedViews
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.icon_button import IconButton
from app.gui.widgets.plain_text import unmarked
from app.gui.widgets.spacing import HALF, row
from app.gui.workspace.workspace import Workspace

DOT = " •"
"""Behind the name of a view that was changed and not saved."""


class WayButtons(QWidget):
    """Back and forward as two small buttons; their tooltips say where each leads."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ways")
        self._buttons: list[tuple[IconButton, QAction]] = []
        layout = row(self, gap=HALF)
        for command, icon in (("view.back", "chevron-left"), ("view.forward", "chevron-right")):
            action = workspace.actions.action(command)
            button = IconButton(workspace.icons, icon, action.text())
            button.setObjectName(f"{command}-button")
            button.clicked.connect(action.trigger)
            action.changed.connect(self._show)
            layout.addWidget(button)
            self._buttons.append((button, action))
        self._show()

    def _show(self) -> None:
        for button, action in self._buttons:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())
            button.setAccessibleName(unmarked(action.text()))


class ViewCombo(DropButton):
    """Reads `All engagements`, with a dot behind it where what is shown is not what was saved."""

    def __init__(self, workspace: Workspace, saved: SavedViews, parent: QWidget | None = None) -> None:
        super().__init__(workspace.icons, "", "bookmark", parent)
        self.setObjectName("viewCombo")
        self._workspace = workspace
        self._saved = saved
        self._popup: ViewPopup | None = None
        self.setAccessibleDescription(self.tr("Opens the list of saved views."))
        self.opened.connect(self.open)
        saved.changed.connect(self._show)
        workspace.document.replaced.connect(self._show)
        workspace.actions.bind("view.choose-view", self.open)
        self._show()

    @property
    def popup(self) -> ViewPopup | None:
        """The list while it is open."""
        return self._popup

    def open(self) -> None:
        """Open the list below the button."""
        if self._popup is not None or not self.isEnabled():
            return
        saved, actions = self._saved, self._workspace.actions
        commands = ["view.save-view", "view.save-view-as", "view.discard-view"] if saved.is_changed else []
        state = self.tr("What is shown was changed since the view was opened.") if saved.is_changed else ""
        if not saved.is_changed:
            commands = ["view.save-view-as"]
        offered = [actions.action(each) for each in (*commands, "view.manage-views")]
        groups = (
            (self.tr("My views"), self.tr("None yet: “Save as…” keeps what is shown"), saved.mine),
            (self.tr("Views of this plan"), self.tr("None yet"), saved.shared),
            (self.tr("To begin with"), "", saved.starting),
        )
        self._popup = ViewPopup(self._icons, self)
        self._popup.show_views(groups, saved.current.id, state, [each for each in offered if each.isEnabled()])
        self._popup.chosen.connect(saved.open)
        self._popup.closed.connect(self._on_closed)
        self._popup.show_below(self)

    def _on_closed(self) -> None:
        self._popup = None
        self.setFocus()

    def _show(self) -> None:
        self.setEnabled(self._workspace.document.is_open)
        title, changed = self._saved.current.title, self._saved.is_changed
        self.setText(f"{title}{DOT}" if changed else title)
        said = self.tr("View: {view}").format(view=title)
        self.setAccessibleName(self.tr("{view}, changed").format(view=said) if changed else said)
        if changed:
            self.setToolTip(self.tr("Changed since it was opened: save it, or go back to it, in the list"))
