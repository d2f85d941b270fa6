"""The parts beside a view: the engagement panel at the right, the findings below."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.gui.screens.findings import FindingsPanel
from app.gui.workspace.actions import ActionRegistry
from app.gui.workspace.settings import SettingsStore

WHOLE = frozenset({"contacts", "reports"})
"""Views with a side of their own, which take the room of panel and findings."""

WIDE = frozenset({"coverage"})
"""Views that want the whole width until an engagement is opened from them."""


LOW = 900
"""Pixels of a window's height below which the list of findings is folded until it is asked for."""


class Sides(QObject):
    """Shows panel and findings where the person wants them and the view has room for them."""

    def __init__(
        self, actions: ActionRegistry, settings: SettingsStore, panel: QWidget, findings: FindingsPanel, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._panel_wanted = actions.action("view.panel")
        self._findings_wanted = actions.action("view.findings")
        self._panel = panel
        self._findings = findings
        self._view = ""
        self._asked = False
        self._panel_wanted.setChecked(True)
        kept = settings.settings.findings
        self._findings_wanted.setChecked(kept == "open" or (not kept and _is_high(findings)))
        actions.bind("view.panel", self._on_panel)
        actions.bind("view.findings", self._on_findings)
        findings.fold_wanted.connect(self._findings_wanted.trigger)

    @property
    def is_whole(self) -> bool:
        """Whether the view shown leaves no room for an engagement."""
        return self._view in WHOLE

    def show_for(self, view: str) -> None:
        """Another view is shown."""
        self._view, self._asked = view, False
        self._refresh()

    def show_panel(self) -> None:
        """An engagement was opened."""
        self._panel_wanted.setChecked(True)
        self._on_panel(True)

    def show_findings(self) -> None:
        """The findings were asked for."""
        self._findings_wanted.setChecked(True)
        self._refresh()

    def _on_findings(self, wanted: bool) -> None:
        self._settings.change(findings="open" if wanted else "folded")
        self._refresh()

    def _on_panel(self, wanted: bool) -> None:
        self._asked = wanted
        self._refresh()

    def _refresh(self, _wanted: bool = True) -> None:
        room = self._view not in WHOLE
        self._findings.setVisible(room)
        self._findings.set_folded(not self._findings_wanted.isChecked())
        room = room and (self._view not in WIDE or self._asked)
        self._panel.setVisible(room and self._panel_wanted.isChecked())


def _is_high(part: QWidget) -> bool:
    return part.window().height() >= LOW
