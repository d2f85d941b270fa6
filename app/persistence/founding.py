"""Fills an empty database with a new plan."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.changes import Change
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.settings import ISSUING
from app.persistence import beginnings, change_log, schema_version
from app.persistence.entities import ENTITIES
from app.persistence.item_writer import insert_items
from app.persistence.schema import SCHEMA, whole_schema
from app.persistence.search import backlog_table
from app.persistence.workplace import Workplace


def found(connection: Connection, plan: Plan, author: str, workplace: Workplace, *, is_draft: bool = False) -> None:
    """Create the tables, write the plan, and begin its history with a change that holds no items.

    `is_draft`: the plan is the copy of one that was changed since its issue.
    """
    whole_schema().create_all(connection)
    schema_version.write(connection, SCHEMA)
    for name, entity in ENTITIES.items():
        insert_items(connection, entity, sorted(plan.table(name).values(), key=lambda item: item.id))
    settings = plan.settings
    is_issued = any(getattr(settings, name) for name in ISSUING)
    begins = beginnings.beginning_of_draft if is_draft and is_issued else beginnings.beginning
    beginning = Change(begins(settings.title or settings.own_nation), ())
    beginning = beginning.stamped(new_id(), author, workplace.computer, workplace.clock.now())
    change_log.record(connection, 1, beginning, ())
    backlog_table.begin(connection)
