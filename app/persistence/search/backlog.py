"""Indexes what was in the plan before its texts were, a little at a time: an old plan, or one just made."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, select

from app.domain.engagement import Engagement
from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.persistence import change_log
from app.persistence.entities import ENTITIES
from app.persistence.plan_repository import asks_about, current_items
from app.persistence.schema.search import SEARCH_ROWS, SEARCH_VOCABULARY
from app.persistence.search import backlog_table
from app.persistence.search.backlog_table import WORKED_OFF
from app.persistence.search.choosing import dialect_of
from app.persistence.search.writing import index
from app.services.search.index import IndexRow, row_of

_ASKS_EACH = 4
"""Asks of an engagement that are reckoned with when the next engagements are chosen."""


@dataclass(frozen=True, slots=True)
class Batch:
    """What is indexed next, as it was at the change `at`; `steps` say up to which id each table is done then."""

    at: int
    rows: tuple[IndexRow, ...]
    steps: tuple[tuple[str, str | None], ...]
    is_last: bool


class Backlog:
    """Works off what waits; remembers meanwhile how much there is and which words were kept.

    Nobody need wait while items are read and folded, only while they are written.
    """

    def __init__(self) -> None:
        self._all = 0
        self._indexed = 0
        self._known: set[str] = set()

    def gather(self, connection: Connection, most: int) -> Batch:
        """Fold up to some `most` items that wait. An engagement goes with all its asks, however many."""
        waiting = backlog_table.waiting(connection)
        if not self._all:
            self._count(connection)
        rows: list[IndexRow] = []
        steps: list[tuple[str, str | None]] = []
        tables = [table for table in WORKED_OFF if table in waiting.tables]
        for table in tables:
            if len(rows) >= most or (steps and steps[-1][1] is not None):
                break
            next_rows, after = _next(connection, table, waiting.tables[table], most - len(rows))
            rows += next_rows
            steps.append((table, after))
        is_last = not waiting.is_all and len(steps) == len(tables) and (not steps or steps[-1][1] is None)
        return Batch(change_log.last_number(connection), tuple(rows), tuple(steps), is_last)

    def put(self, connection: Connection, batch: Batch) -> float:
        """Index them; returns how much of the plan is indexed, 0 to 1, and 1 only when all is.

        Nothing is done where somebody has written meanwhile.
        """
        if change_log.last_number(connection) == batch.at:
            if backlog_table.waiting(connection).is_all:
                _clear(connection)
                backlog_table.begin(connection)
                self._all = 0
                return 0.0
            index(connection, batch.rows, self._known)
            for table, after in batch.steps:
                backlog_table.advance(connection, table, after)
            self._indexed += len(batch.rows)
            if batch.is_last:
                self._known.clear()
                dialect_of(connection).settle(connection)
                return 1.0
        return min(0.99, self._indexed / max(1, self._all))

    def _count(self, connection: Connection) -> None:
        self._all = sum(
            connection.execute(select(func.count()).select_from(entity.table)).scalar_one()
            for entity in ENTITIES.values()
        )
        self._indexed = connection.execute(select(func.count()).select_from(SEARCH_ROWS)).scalar_one()
        self._known = set(connection.execute(select(SEARCH_VOCABULARY.c.word)).scalars())


def _clear(connection: Connection) -> None:
    dialect_of(connection).clear(connection)
    connection.execute(delete(SEARCH_ROWS))
    connection.execute(delete(SEARCH_VOCABULARY))


def _next(connection: Connection, table: str, after: str, most: int) -> tuple[list[IndexRow], str | None]:
    """The next rows of a table, and the id up to which they go; None where they are the last."""
    of_engagements = table == "engagements"
    wanted = max(1, most // _ASKS_EACH) if of_engagements else most
    ids = _next_ids(connection, table, after, wanted)
    is_last = len(ids) < wanted
    if of_engagements:
        fitting = _as_many_as_fit(connection, ids, most)
        is_last, ids = is_last and len(fitting) == len(ids), fitting
    items = [item for item in current_items(connection, [(table, item_id) for item_id in ids]).values() if item]
    rows = [row_of(table, item) for item in items]
    if of_engagements:
        rows += _asks_of(connection, items)
    return rows, None if is_last else ids[-1]


def _asks_of(connection: Connection, engagements: list[Item]) -> list[IndexRow]:
    about = {item.id: item for item in engagements if isinstance(item, Engagement)}
    return [row_of("asks", ask, about[ask.engagement]) for ask in asks_about(connection, about)]


def _as_many_as_fit(connection: Connection, ids: list[str], most: int) -> list[str]:
    """The first engagements that are not more than `most` with their asks; at least one."""
    about = ENTITIES["asks"].table.c.engagement
    counted = select(about, func.count()).where(about.in_(ids)).group_by(about)
    asks = {row[0]: row[1] for row in connection.execute(counted)}
    fitting: list[str] = []
    for item_id in ids:
        most -= 1 + asks.get(item_id, 0)
        if most < 0 and fitting:
            break
        fitting.append(item_id)
    return fitting


def _next_ids(connection: Connection, table: str, after: str, most: int) -> list[str]:
    item_id = ENTITIES[table].table.columns["id"]
    if connection.dialect.name == "postgresql":
        # A language's order would differ from one server to the next, and from a file's.
        item_id = item_id.collate("C")  # type: ignore[assignment]
    query = select(item_id).where(item_id > after).order_by(item_id).limit(most)
    return list(connection.execute(query).scalars())
