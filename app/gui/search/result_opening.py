"""Takes people to a search result: each thing is opened where it can be read and worked on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from app.domain.tables import RECORDS
from app.domain.value_classes import dataclass
from app.gui.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Openers:
    """What the window can open: an ask or a part in the panel of its engagement, a saved view, an item in its list."""

    ask: Callable[[str], None]
    part: Callable[[str, str], None]
    saved_view: Callable[[str], None]
    listed: Callable[[str, str], None]


class ResultOpening(QObject):
    """Opens an item of any table of the plan; one that is gone meanwhile is said to be."""

    def __init__(self, workspace: Workspace, openers: Openers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._doors = openers
        self._ways: Mapping[str, Callable[[str], None]] = {
            "engagements": self._engagement,
            "asks": self._ask,
            "saved_views": openers.saved_view,
        }

    def open(self, table: str, item_id: str) -> None:
        """Go to the item; KeyError for a table that a plan does not have."""
        if self._workspace.document.plan.find(table, item_id) is None:
            self._workspace.say(self.tr("That has been deleted meanwhile."))
        elif (way := self._ways.get(table)) is not None:
            way(item_id)
        elif RECORDS[table].part_of:
            self._part(table, item_id)
        elif RECORDS[table].is_listed:
            # What was typed to find it is not meant to narrow the views.
            self._workspace.view.set_filter(self._workspace.view.filter.with_(words=""))
            self._doors.listed(table, item_id)
        else:
            self._do("file.properties")

    def _engagement(self, item_id: str) -> None:
        self._workspace.view.show_guest(item_id)
        self._do("engagement.open")

    def _ask(self, item_id: str) -> None:
        self._engagement(self._workspace.document.plan.asks[item_id].engagement)
        self._doors.ask(item_id)

    def _part(self, table: str, item_id: str) -> None:
        item = self._workspace.document.plan.find(table, item_id)
        self._engagement(getattr(item, RECORDS[table].whole))
        self._doors.part(table, item_id)

    def _do(self, command: str) -> None:
        self._workspace.actions.action(command).trigger()
