"""Which overlays lie under the calendar of this window, and the reading of them beside the plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.spans import DaySpan
from app.domain.wording import Text
from app.gui.document import PlanDocument
from app.gui.settings import SettingsStore
from app.gui.tasks import Tasks
from app.services.overlays import OverlaidEntry, Overlay, OverlayIndex, OverlaySort
from app.services.ports import Exchange, PlanStores


class OverlayState(StrEnum):
    """How a choice of overlay stands."""

    OFF = "off"
    LOADING = "loading"
    ON = "on"
    TROUBLED = "troubled"


@dataclass(frozen=True, slots=True)
class OverlayChoice:
    """One overlay that can be ticked; `trouble` says why a file cannot be shown."""

    id: str
    sort: OverlaySort
    title: str
    state: OverlayState
    trouble: Text | None = None


class OverlayBook(QObject):
    """The overlays of the open plan in this window. They never enter the plan, its exports or its counts.

    `changed` comes when what `overlays`, `choices` or `entries_on` give is another.
    """

    changed = Signal()

    def __init__(
        self,
        document: PlanDocument,
        settings: SettingsStore,
        tasks: Tasks,
        stores: PlanStores,
        exchange: Exchange,
        markings: Mapping[str, tuple[str, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._settings = settings
        self._tasks = tasks
        self._stores = stores
        self._exchange = exchange
        self._markings = markings
        self._overlays: tuple[Overlay, ...] = ()
        self._index = OverlayIndex(())

    @property
    def overlays(self) -> tuple[Overlay, ...]:
        """The overlays that are on and read, in the order of the list."""
        return self._overlays

    @property
    def choices(self) -> tuple[OverlayChoice, ...]:
        """All that can be ticked now: holidays first, then plans, then calendar files."""
        return ()

    def entries_on(self, span: DaySpan) -> tuple[OverlaidEntry, ...]:
        """What the overlays have on these days: by first day, then in the order of the list."""
        return self._index.on(span)

    def turn(self, overlay: str, on: bool) -> None:
        """Show the overlay of that id, or no longer."""

    def add_file(self, path: Path) -> None:
        """Lay a calendar file or another plan under this one."""
