"""The tables of what happened: every change, and what it did to each item."""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, Table

from app.persistence.schema.metadata import METADATA, points_at, words
from app.persistence.types import truth

CHANGES = Table(
    "changes",
    METADATA,
    Column("number", Integer(), primary_key=True, autoincrement=False),
    words("id", unique=True),
    words("label"),
    words("label_values"),
    words("author"),
    words("computer"),
    words("at"),
    words("reverts"),
)
"""The changes; `number` is the order in which they came in, `at` an ISO 8601 instant in UTC."""

CHANGE_ITEMS = Table(
    "change_items",
    METADATA,
    Column("change", Integer(), points_at("changes.number"), primary_key=True),
    Column("position", Integer(), primary_key=True),
    words("table_name"),
    words("item_id"),
    words("before", nullable=True),
    words("after", nullable=True),
    Column("shifts", truth("shifts"), nullable=False),
    Index("ix_change_items_item", "table_name", "item_id"),
)
"""What a change did to each item: before and after, as JSON. `shifts` says whether calendars must be told."""
