"""The newest change of a plan that is known in the window: by it the plan, and its history, are known again."""

from __future__ import annotations

from sqlalchemy import Connection

from app.persistence import change_log, messages
from app.persistence.file_guard import FileGuard
from app.services.ports import PlanSupplanted
from app.services.store_ports import HistoryCut, Landed


class LastSeen:
    """Number and id of that change, and the `origin`, with which the history of the plan begins."""

    def __init__(self, location: str, guard: FileGuard | None) -> None:
        self._location = location
        self._guard = guard
        self.number, self.id = 0, ""
        self.origin = ""

    def begin(self, connection: Connection) -> None:
        """Get to know a plan that was just opened."""
        self.origin = change_log.change_id_at(connection, 1) or ""
        self.look(connection)

    def look(self, connection: Connection) -> None:
        """Know all that is there now."""
        number = change_log.last_number(connection)
        self.know(number, change_log.change_id_at(connection, number) or "")

    def know(self, number: int, change_id: str) -> None:
        """Know a change."""
        self.number, self.id = number, change_id
        if self._guard is not None:
            self._guard.remember(number, change_id, self.origin)

    def after(self, connection: Connection, number: int) -> tuple[Landed, ...]:
        """The changes since the one of that number, known from now on.

        Raises HistoryCut where the change known last is not there any more, and PlanSupplanted where this is
        another plan altogether.
        """
        if (change_log.change_id_at(connection, self.number) or "") != self.id:
            if (change_log.change_id_at(connection, 1) or "") != self.origin:
                raise PlanSupplanted(messages.supplanted(self._location))
            raise HistoryCut
        news = change_log.after(connection, number)
        if news:
            self.know(news[-1].number, news[-1].change.id)
        return news
