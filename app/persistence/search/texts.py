"""The search through an open plan's texts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import date

from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from app.domain.wording import Text
from app.persistence import messages
from app.persistence.lenient_text import lenient_text
from app.persistence.schema.search import SEARCH_VOCABULARY
from app.persistence.search import backlog_table
from app.persistence.search.backlog import Backlog
from app.persistence.search.choosing import dialect_of
from app.persistence.unit_of_work import reading, writing
from app.services.ports import PlanFileError
from app.services.stores.search_query import TextHits, TextQuery

_WORD = SEARCH_VOCABULARY.c.word


class SqlTexts:
    """The TextSearch of `services.ports`; `telling` turns the database's errors into the port's."""

    def __init__(
        self, engine: Engine, telling: Callable[[], AbstractContextManager[None]], is_read_only: Callable[[], bool]
    ) -> None:
        self._engine = engine
        self._telling = telling
        self._is_read_only = is_read_only
        self._is_closed = False
        self._is_void = False
        self._backlog = Backlog()

    def close(self) -> None:
        """Touch the plan no more, whoever still asks: its file may be another's by then."""
        self._is_closed = True

    def find(self, query: TextQuery, near: date, limit: int) -> dict[str, TextHits]:
        """The hits by table; see the port."""
        if not query.clauses or self._is_closed:
            return {}
        with self._telling(), self._doubting(), reading(self._engine) as connection:
            return dialect_of(connection).find(connection, query, near.toordinal(), limit)

    def vocabulary(self) -> Collection[str]:
        """The words that stand, or once stood, in the plan."""
        if self._is_closed:
            return ()
        with self._telling(), self._doubting(), reading(self._engine) as connection, lenient_text(connection):
            return connection.execute(select(_WORD)).scalars().all()

    def distrust(self) -> None:
        """Ask the index no more: it is damaged, or knows more than is shown. Where it can be, it is made anew."""
        self._is_void = True
        if not self._is_read_only():
            with suppress(SQLAlchemyError, PlanFileError), writing(self._engine) as connection:
                backlog_table.start_over(connection)

    def lack(self) -> Text | None:
        """Why the plan has no index to ask; see the port."""
        if self._is_closed:
            return None
        with self._telling(), reading(self._engine) as connection:
            if not dialect_of(connection).is_there:
                return messages.without_words()
            if self._is_void:
                return messages.index_void()
            is_waiting = bool(backlog_table.waiting(connection).tables)
            return messages.never_indexed() if self._is_read_only() and is_waiting else None

    def prepare(self, most: int) -> float:
        """Index up to `most` more items; see the port."""
        if self._is_closed or self._is_read_only():
            return 1.0
        with self._telling():
            with reading(self._engine) as connection:
                if not (dialect_of(connection).is_there and backlog_table.waiting(connection).tables):
                    return 1.0
                batch = self._backlog.gather(connection, most)
            with writing(self._engine) as connection:
                done = self._backlog.put(connection, batch)
            self._is_void = self._is_void and done < 1.0
            return done

    @contextmanager
    def _doubting(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError:
            self.distrust()
            raise
