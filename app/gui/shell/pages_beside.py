"""The pages that stay open beside the window and lead into it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.gui.search.result_opening import Openers
from app.gui.shell.country_pages import CountryPages
from app.gui.shell.next_step_page import NextStepPage
from app.gui.shell.window_layout import Centre
from app.gui.workspace.workspace import Workspace


class PagesBeside(QObject):
    """That of a country, and that of the next steps of an engagement."""

    def __init__(self, workspace: Workspace, openers: Openers, centre: Centre, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._countries = CountryPages(workspace, openers, centre, self)
        self._steps = NextStepPage(workspace, openers, centre.panel.focus_field, self)
