"""The tables of what happened: every change, and what it did to each item."""

from __future__ import annotations

from sqlalchemy import Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from app.persistence.schema.metadata import Row, points_at
from app.persistence.types import truth


class ChangeRow(Row):
    """One change; `number` is the order in which they came in, `at` an ISO 8601 instant in UTC."""

    __tablename__ = "changes"

    number: Mapped[int] = mapped_column(Integer(), primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str]
    label_values: Mapped[str]
    author: Mapped[str]
    computer: Mapped[str]
    at: Mapped[str]
    reverts: Mapped[str]


class ChangeItemRow(Row):
    """One item before and after, as JSON. `shifts` says whether calendars must be told."""

    __tablename__ = "change_items"
    __table_args__ = (Index("ix_change_items_item", "table_name", "item_id"),)

    change: Mapped[int] = mapped_column(Integer(), points_at("changes.number"), primary_key=True)
    position: Mapped[int] = mapped_column(Integer(), primary_key=True)
    table_name: Mapped[str] = mapped_column()
    item_id: Mapped[str] = mapped_column()
    before: Mapped[str | None]
    after: Mapped[str | None]
    shifts: Mapped[bool] = mapped_column(truth("shifts"))
