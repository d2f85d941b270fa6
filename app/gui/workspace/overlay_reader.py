"""Starts the reading of overlays, each in the lane where it is in nobody's way."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.spans import DaySpan
from app.domain.value_classes import dataclass
from app.gui.workspace.document import PlanDocument, words
from app.gui.workspace.overlay_reading import ReadOverlay, read_file, read_holidays, read_plan
from app.gui.workspace.tasks import Task, Tasks
from app.services.overlays.overlays import OverlaySort, read_id
from app.services.ports import Exchange
from app.services.store_ports import PlanStores
from app.services.stores.locations import plan_name
from app.services.texts.marked_outputs import marking_table


@dataclass(slots=True, eq=False)
class OverlayRun:
    """One reading of an overlay; only the one begun last counts: another plan, or another file, came since."""

    task: Task | None = None

    def cancel(self) -> None:
        """Nobody wants it any more."""
        if self.task is not None:
            self.task.cancel()


class OverlayReader(QObject):
    """Knows where overlays are read from: the calendars of the open plan, other plans, files of other programs."""

    def __init__(
        self,
        document: PlanDocument,
        tasks: Tasks,
        stores: PlanStores,
        exchange: Exchange,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._tasks = tasks
        self._stores = stores
        self._exchange = exchange

    def start(self, overlay: str, span: DaySpan, on_read: Callable[[ReadOverlay], None]) -> Task | None:
        """Read the overlay of that id over a span of days; None where the plan does not know what it names."""
        sort, source = read_id(overlay) or (OverlaySort.CALENDAR, "")
        plan, lanes = self._document.plan, self._tasks
        name = words(plan_name(source)) if sort is OverlaySort.PLAN else Path(source).name
        label = self.tr("Reading {name}").format(name=name)
        match sort:
            case OverlaySort.HOLIDAYS:
                country = plan.countries.get(source)
                if country is None:
                    return None
                calendars = self._document.review.facts.calendars
                return lanes.compute.start(partial(read_holidays, plan, country, calendars, span), on_done=on_read)
            case OverlaySort.PLAN:
                other = partial(read_plan, source, self._stores)
                return lanes.storage.start(other, label=label, on_done=on_read)
            case OverlaySort.CALENDAR:
                zone, levels = plan.settings.home_zone, marking_table(plan)
                file = partial(read_file, source, self._exchange, levels, span, zone)
                return lanes.foreign.start(file, label=label, on_done=on_read)
