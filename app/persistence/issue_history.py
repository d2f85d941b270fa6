"""Whether a plan is still what was issued, by its stored changes alone."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, select

from app.domain.records.record import record_of
from app.domain.saved_views import SavedView
from app.domain.settings import ISSUING, PLAN, PlanSettings
from app.persistence.beginnings import BEGUN_AS_DRAFT
from app.persistence.lenient_text import lenient_text
from app.persistence.schema import CHANGE_ITEMS as ITEMS
from app.persistence.schema import CHANGES

_SETTINGS = record_of(PlanSettings).name
_NOT_THE_PLAN = record_of(SavedView).name
"""How somebody looks at the plan is no part of what was issued."""


def is_changed_since_issue(connection: Connection) -> bool:
    """Whether anything in the plan is other than when its number, date and approval of issue were given.

    What was changed and put back again is as it was. Where the plan never was without them, it was founded with
    them: as it was issued, or as the copy of a draft. What cannot be read counts as changed: an approval must not
    be claimed.
    """
    with lenient_text(connection):
        try:
            issued = _number_of_issue(connection)
            if not issued and _began_as_draft(connection):
                return True
        except (ValueError, TypeError, AttributeError):
            return True
        rows = connection.execute(
            select(ITEMS.c.table_name, ITEMS.c.item_id, ITEMS.c.before, ITEMS.c.after)
            .where(ITEMS.c.change > issued, ITEMS.c.table_name != _NOT_THE_PLAN)
            .order_by(ITEMS.c.change, ITEMS.c.position)
        )
        befores: dict[tuple[str, str], Any] = {}
        afters: dict[tuple[str, str], Any] = {}
        for table, item_id, before, after in rows:
            befores.setdefault((table, item_id), before)
            afters[table, item_id] = after
    return befores != afters


def _number_of_issue(connection: Connection) -> int:
    """The number of the change by which the issue came to be called as it is now; 0 where the plan began with it.

    An undone change gave nothing, and an undo gives back what stood before, with all that was done since. An
    issue that is named again as it was named before is the same issue.
    """
    rows = connection.execute(
        select(CHANGES.c.number, CHANGES.c.id, CHANGES.c.reverts, ITEMS.c.before, ITEMS.c.after)
        .join(CHANGES, CHANGES.c.number == ITEMS.c.change)
        .where(ITEMS.c.table_name == _SETTINGS, ITEMS.c.item_id == PLAN)
        .order_by(ITEMS.c.change.desc(), ITEMS.c.position.desc())
    ).all()
    if not rows:
        return 0
    now = _issue_in(rows[0].after)
    if _issue_in(rows[-1].before) == now:
        return 0
    found = 0
    undone: set[str] = set()
    for row in rows:
        if row.id in undone:
            continue
        if row.reverts:
            undone.add(row.reverts)
        elif _issue_in(row.after) == now and _issue_in(row.before) != now:
            found = row.number
    return found


def _began_as_draft(connection: Connection) -> bool:
    first = connection.execute(select(CHANGES.c.label).order_by(CHANGES.c.number).limit(1)).scalar()
    return first == BEGUN_AS_DRAFT


def _issue_in(stored: Any) -> tuple[Any, ...]:
    values = json.loads(stored)
    return tuple(values.get(name) for name in ISSUING)
