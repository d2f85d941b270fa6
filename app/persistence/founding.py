"""Fills an empty database with a new plan."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.changes import Change
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.persistence import change_log, messages, schema_version
from app.persistence.entities import ENTITIES
from app.persistence.item_writer import insert_items
from app.persistence.schema import METADATA, SCHEMA
from app.persistence.search import backlog_table
from app.persistence.workplace import Workplace


def found(connection: Connection, plan: Plan, author: str, workplace: Workplace) -> None:
    """Create the tables, write the plan, and begin its history with a change that holds no items."""
    METADATA.create_all(connection)
    schema_version.write(connection, SCHEMA)
    for name, entity in ENTITIES.items():
        insert_items(connection, entity, sorted(plan.table(name).values(), key=lambda item: item.id))
    settings = plan.settings
    beginning = Change(messages.beginning(settings.title or settings.own_nation), ())
    beginning = beginning.stamped(new_id(), author, workplace.computer, workplace.clock.now())
    change_log.record(connection, 1, beginning, ())
    backlog_table.begin(connection)
