"""Takes what was erased out of the stored changes: the history then says that somebody was erased, and not who."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Engine, select, update

from app.persistence.attached import sweep
from app.persistence.lenient_text import lenient_text
from app.persistence.schema import CHANGE_ITEMS as ITEMS
from app.persistence.schema import CHANGES
from app.persistence.search import backlog_table
from app.persistence.unit_of_work import rewrite, writing
from app.services.stores.erasures import Erasure


def forget(engine: Engine, erasure: Erasure) -> None:
    """Blank all states of the items and all names in labels, let go of files that nothing is attached to any more, and
    have the words of texts collected anew.

    In a file what is overwritten is gone from it afterwards, free pages and all. On a server that is its own affair:
    PostgreSQL clears the former rows away by and by.
    """
    with writing(engine) as connection:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("PRAGMA secure_delete = ON")
        names = erasure.names | _blank_states(connection, erasure)
        _blank_labels(connection, names, erasure.stand_in)
        sweep(connection)
        backlog_table.start_over(connection)
    rewrite(engine)


def _blank_states(connection: Connection, erasure: Erasure) -> frozenset[str]:
    """Blank what the history keeps of the items; returns what each was called at any time."""
    names: set[str] = set()
    for (table, item_id), blank in erasure.blanks.items():
        mine = (ITEMS.c.table_name == table, ITEMS.c.item_id == item_id)
        query = select(ITEMS.c.change, ITEMS.c.position, ITEMS.c.before, ITEMS.c.after).where(*mine)
        with lenient_text(connection):
            rows = connection.execute(query).all()
        for row in rows:
            states = {side: _state(getattr(row, side)) for side in ("before", "after")}
            names.update(str(each["name"]) for each in states.values() if each and each.get("name"))
            connection.execute(
                update(ITEMS)
                .where(ITEMS.c.change == row.change, ITEMS.c.position == row.position)
                .values({side: _blanked(state, blank) for side, state in states.items()})
            )
    return frozenset(names) - {erasure.stand_in}


def _state(stored: str | None) -> dict[str, Any] | None:
    """A stored state; what cannot be read may hold anything, and is then not kept at all."""
    try:
        values = None if stored is None else json.loads(stored)
    except ValueError:
        return None
    return values if isinstance(values, dict) else None


def _blanked(state: Mapping[str, Any] | None, blank: Mapping[str, Any]) -> str | None:
    if state is None:
        return None
    values = {name: blank.get(name, value) for name, value in state.items()}
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _blank_labels(connection: Connection, names: Iterable[str], stand_in: str) -> None:
    """Put the stand-in in the place of each name, the longest first, wherever the label of an edit says one."""
    said = sorted((_quoted(name) for name in names if name), key=len, reverse=True)
    with lenient_text(connection):
        rows = connection.execute(select(CHANGES.c.number, CHANGES.c.label_values)).all()
    for row in rows:
        values = row.label_values
        for name in said:
            values = values.replace(name, _quoted(stand_in))
        if values != row.label_values:
            connection.execute(update(CHANGES).where(CHANGES.c.number == row.number).values(label_values=values))


def _quoted(words: str) -> str:
    """Words as they stand within a JSON text."""
    return json.dumps(words, ensure_ascii=False)[1:-1]
