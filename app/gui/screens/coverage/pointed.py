"""What another view points at: a country or region, or the countries of the engagement selected there."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.domain.findings import Subject
from app.gui.workspace.workspace import Workspace


class Pointed(QObject):
    """Keeps what was pointed at last until it is taken, so that a view that was hidden goes there when it is shown.

    `is_exact` says that a place itself was meant, not an engagement with its countries.
    """

    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._places: tuple[Subject, ...] = ()
        self.is_exact = False
        workspace.view.place_changed.connect(self._on_place_changed)
        workspace.view.selection_changed.connect(self._on_selection_changed)
        self._on_selection_changed()

    def take(self) -> tuple[Subject, ...]:
        """The places, any of which will do, the best first; from then on nothing is pointed at."""
        places, self._places = self._places, ()
        return places

    def _on_place_changed(self) -> None:
        place = self._workspace.view.place
        self._point(() if place is None else (place,), is_exact=True)

    def _on_selection_changed(self) -> None:
        document, current = self._workspace.document, self._workspace.view.current
        item = document.plan.engagements.get(current) if document.is_open and current is not None else None
        self._point(
            () if item is None else tuple(Subject("countries", country) for country in item.country_ids), is_exact=False
        )

    def _point(self, places: tuple[Subject, ...], *, is_exact: bool) -> None:
        self._places, self.is_exact = places, is_exact
        self.changed.emit()
