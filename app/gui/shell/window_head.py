"""Which plan a window shows: its title with whether it is only read, and the banner of its marking."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.gui.widgets.plain_text import window_title
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.stores.locations import plan_name
from app.services.texts.marked_outputs import plan_marking


class WindowHead(QObject):
    """Keeps both in step with the plan; `show_marking` is called with the marking, empty where there is none.

    The title names the file or the database too: two plans, or two states of one, may have the same title. The marking
    is the highest of anything in the plan: any view, panel or preview of the window may show that next.
    """

    def __init__(
        self, workspace: Workspace, show_marking: Callable[[str], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._show_marking = show_marking
        workspace.document.replaced.connect(self.show)
        workspace.document.changed.connect(self.show)
        self.show()

    def show(self) -> None:
        """Show them as they are now."""
        document = self._workspace.document
        settings = document.plan.settings if document.is_open else None
        self._show_marking(plan_marking(document.plan) if document.is_open else "")
        title = ""
        if settings is not None:
            name = words(plan_name(document.editor.store.location))
            own = " ".join(settings.title.split())
            title = own if own.casefold() == name.casefold() else " – ".join(filter(None, (own, name)))
        if document.is_open and document.read_only:
            title = self.tr("{title} (read-only)").format(title=title).strip()
        self._workspace.window.setWindowTitle(window_title(title))
