"""What left with calendar files: read for the next file, and written when one was made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, false, func, insert, select, update

from app.domain.identity import new_id
from app.domain.spans import DaySpan
from app.persistence import change_log
from app.persistence.odd_records import quoted
from app.persistence.plan_repository import OddValue
from app.persistence.schema import CALENDAR_EVENTS as EVENTS
from app.persistence.schema import OUTPUT_EVENTS as GIVEN
from app.persistence.schema import OUTPUTS
from app.services.outputs.scopes import takes_in
from app.services.store_ports import OutputRows
from app.services.stores.ledger import CALLED_BACK, CalendarOutput, Ledger, LeftEvent, OutputScope, Stated

_TABLES = (OUTPUTS, GIVEN, EVENTS)

CALENDAR = "ics"

MOST_PERIODS = 24
"""So many files of other days are remembered for one wish; what they still hold, newer ones have taken on."""

_FEW = 500
"""So many events are looked up one by one; for more, the whole table is read."""

_POINT = re.compile(r"\d{8}(T\d{6}Z)?")


def read_ledger(connection: Connection, scope: OutputScope) -> Ledger:
    """What is known when a file of that scope is to be made; raises OddValue where it cannot be read."""
    events = {row.engagement: _event(row) for row in connection.execute(select(EVENTS))}
    changed = change_log.last_change_at(connection)
    outputs = _outputs(connection, scope.wish)
    own = [row.id for row in outputs if row.period == _period(scope.period)]
    state: dict[str, bool] = {}
    for output in own or [row.id for row in outputs]:
        rows = select(GIVEN.c.engagement, GIVEN.c.withdrawn).where(GIVEN.c.output == output)
        state |= {row.engagement: bool(row.withdrawn) for row in connection.execute(rows)}
    given = frozenset(each for each, gone in state.items() if not gone)
    return Ledger(events, given, not own, changed, _alone(connection, scope, own, state))


def calendars_with(connection: Connection, engagement_ids: Iterable[str]) -> tuple[str, ...]:
    """The names of the files that hold one of these at their readers, the one written longest ago first."""
    wanted = frozenset(engagement_ids)
    query = select(GIVEN.c.engagement, OUTPUTS.c.id, OUTPUTS.c.file).join(OUTPUTS, OUTPUTS.c.id == GIVEN.c.output)
    rows = connection.execute(query.where(GIVEN.c.withdrawn == false()).order_by(OUTPUTS.c.number))
    return tuple({row.id: row.file for row in rows if row.engagement in wanted}.values())


def _alone(connection: Connection, scope: OutputScope, own: Sequence[str], state: Mapping[str, bool]) -> frozenset[str]:
    """What files of one engagement hold that this one, of everything, has not called back since."""
    last = connection.execute(select(func.max(OUTPUTS.c.number)).where(OUTPUTS.c.id.in_(own))).scalar() or 0
    query = select(GIVEN.c.engagement, OUTPUTS.c.wish, OUTPUTS.c.number).join(OUTPUTS, OUTPUTS.c.id == GIVEN.c.output)
    of_one = (OUTPUTS.c.form == CALENDAR, OUTPUTS.c.wish.contains("engagement"), GIVEN.c.withdrawn == false())
    return frozenset(
        row.engagement
        for row in connection.execute(query.where(*of_one))
        if takes_in(scope, row.wish) and not (state.get(row.engagement, False) and row.number < last)
    )


def remember(connection: Connection, output: CalendarOutput, author: str) -> None:
    """Write what left with a file.

    Where another hand wrote the same event meanwhile, its number stays the highest, and how it left counts as
    unknown: the next file tells it anew.
    """
    there_now = select(EVENTS.c.engagement, EVENTS.c.sequence, EVENTS.c.digest, EVENTS.c.modified)
    if len(output.events) <= _FEW:
        there_now = there_now.where(EVENTS.c.engagement.in_(output.events))
    known = {row.engagement: row for row in connection.execute(there_now)}
    rows = []
    for engagement, event in output.events.items():
        there = known.get(engagement)
        sequence, modified, digest = event.sequence, event.modified.astimezone(UTC), event.digest
        if there is not None and there.sequence >= sequence and there.digest != digest:
            modified = max(modified, change_log.stored_instant(there.modified))
            sequence, digest = there.sequence, CALLED_BACK
        stated = event.stated
        rows.append(
            {
                "engagement": engagement,
                "sequence": sequence,
                "modified": modified.isoformat(),
                "digest": digest,
                "title": stated.title,
                "start": stated.start,
                "end": stated.end,
                "marking": stated.marking,
            }
        )
    _put(connection, EVENTS, rows, ("engagement",))
    _put_output(connection, output, author)


def rows_of(connection: Connection) -> OutputRows:
    """Everything that is remembered, by table."""
    return {table.name: [dict(row._mapping) for row in connection.execute(select(table))] for table in _TABLES}


def put_rows(connection: Connection, rows: OutputRows) -> None:
    """Write everything of another plan into one that remembers nothing yet."""
    for table in _TABLES:
        if there := rows.get(table.name):
            connection.execute(insert(table), there)


def _put_output(connection: Connection, output: CalendarOutput, author: str) -> None:
    outputs = _outputs(connection, output.scope.wish)
    period = _period(output.scope.period)
    own = next((row.id for row in outputs if row.period == period), None)
    at = output.at.astimezone(UTC).isoformat(timespec="microseconds")
    number = (connection.execute(select(func.max(OUTPUTS.c.number))).scalar() or 0) + 1
    telling = {"words": output.words, "file": output.file, "author": author, "at": at, "number": number}
    if own is None:
        own = new_id()
        connection.execute(
            insert(OUTPUTS), {"id": own, "form": CALENDAR, "wish": output.scope.wish, "period": period, **telling}
        )
        _forget(connection, [row.id for row in outputs[: -(MOST_PERIODS - 1)]])
    else:
        connection.execute(update(OUTPUTS).where(OUTPUTS.c.id == own).values(**telling))
    states = connection.execute(select(GIVEN.c.engagement, GIVEN.c.withdrawn).where(GIVEN.c.output == own))
    there = {row.engagement: bool(row.withdrawn) for row in states}
    wanted = dict.fromkeys(output.given, False) | dict.fromkeys(output.withdrawn, True)
    rows = [
        {"output": own, "engagement": each, "withdrawn": gone}
        for each, gone in sorted(wanted.items())
        if there.get(each) != gone
    ]
    _put(connection, GIVEN, rows, ("output", "engagement"))


def _forget(connection: Connection, outputs: Iterable[str]) -> None:
    for output in outputs:
        connection.execute(delete(GIVEN).where(GIVEN.c.output == output))
        connection.execute(delete(OUTPUTS).where(OUTPUTS.c.id == output))


def _put(connection: Connection, table: Any, rows: Sequence[Mapping[str, Any]], key: tuple[str, ...]) -> None:
    """Write rows in the place of those with the same key."""
    if not rows:
        return
    same = (table.c[name] == bindparam(f"of_{name}") for name in key)
    connection.execute(delete(table).where(*same), [{f"of_{name}": row[name] for name in key} for row in rows])
    connection.execute(insert(table), rows)


def _outputs(connection: Connection, wish: str) -> list[Row[Any]]:
    """The outputs of a wish, the one written longest ago first."""
    mine = (OUTPUTS.c.form == CALENDAR, OUTPUTS.c.wish == wish)
    query = select(OUTPUTS.c.id, OUTPUTS.c.period).where(*mine).order_by(OUTPUTS.c.number)
    return list(connection.execute(query))


def _period(period: DaySpan | None) -> str:
    return "" if period is None else f"{period.first.isoformat()}/{period.end.isoformat()}"


def _event(row: Row[Any]) -> LeftEvent:
    for point in (row.start, row.end or row.start):
        if not isinstance(point, str) or not _POINT.fullmatch(point):
            raise OddValue(f"{quoted(point)} is not a day or an instant of a calendar")
    if not isinstance(row.sequence, int):
        raise OddValue(f"{quoted(row.sequence)} is not the number of an event")
    stated = Stated(row.title, row.start, row.end, row.marking)
    return LeftEvent(row.sequence, change_log.stored_instant(row.modified), row.digest, stated)
