"""What left of an open plan in files, each question in a transaction of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager

from sqlalchemy import Engine

from app.persistence import change_log, output_ledger
from app.persistence.unit_of_work import reading, writing
from app.services.ports import EngagementStamp
from app.services.store_ports import OutputRows
from app.services.stores.ledger import CalendarOutput, Ledger, OutputScope


class SqlOutputs:
    """The Outputs of `services.store_ports`; `telling` turns errors of the database into PlanFileError."""

    def __init__(
        self,
        engine: Engine,
        telling: Callable[[], AbstractContextManager[None]],
        is_read_only: Callable[[], bool],
        is_newer: bool,
    ) -> None:
        self._engine = engine
        self._telling = telling
        self._is_read_only = is_read_only
        self._is_newer = is_newer

    def stamps(self, engagement_ids: Iterable[str] | None = None) -> Mapping[str, EngagementStamp]:
        """The calendar stamps of the given engagements, or of all."""
        with self._telling(), reading(self._engine) as connection:
            return change_log.stamps(connection, engagement_ids)

    def ledger(self, scope: OutputScope) -> Ledger:
        """What is known of earlier files, for one of that scope; nothing where a newer version keeps it its own way."""
        if self._is_newer:
            return Ledger()
        with self._telling(), reading(self._engine) as connection:
            return output_ledger.read_ledger(connection, scope)

    def calendars_with(self, engagement_ids: Iterable[str]) -> tuple[str, ...]:
        """The names of the files that hold one of these; none where a newer version keeps them its own way."""
        if self._is_newer:
            return ()
        with self._telling(), reading(self._engine) as connection:
            return output_ledger.calendars_with(connection, engagement_ids)

    def remember(self, output: CalendarOutput, author: str) -> bool:
        """Remember a file that was written; False where the plan is read-only."""
        if self._is_read_only():
            return False
        with self._telling(), writing(self._engine) as connection:
            output_ledger.remember(connection, output, author)
        return True

    def whole(self) -> OutputRows:
        """All that is remembered; nothing where a newer version keeps it its own way."""
        if self._is_newer:
            return {}
        with self._telling(), reading(self._engine) as connection:
            return output_ledger.rows_of(connection)

    def take_over(self, rows: OutputRows) -> None:
        """Remember what left of the plan that this one, which is new, is a copy of."""
        with self._telling(), writing(self._engine) as connection:
            output_ledger.put_rows(connection, rows)
