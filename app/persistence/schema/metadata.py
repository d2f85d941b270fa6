"""What all tables share: names for constraints, an identity, a version per row."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


class Row(DeclarativeBase):
    """A row of the plan file. Dates are texts as `PlanDate.iso` and ISO 8601 write them."""

    metadata = METADATA
    type_annotation_map = {str: Text(), int: Integer()}  # noqa: RUF012  (SQLAlchemy reads it as it is)


class ItemRow(Row):
    """The row of one item of a plan. `version` goes up by one whenever the item is written."""

    __abstract__ = True

    id: Mapped[str] = mapped_column(primary_key=True, sort_order=-1)
    version: Mapped[int] = mapped_column(sort_order=1000)


def points_at(target: str) -> ForeignKey:
    """A foreign key that is checked when the transaction ends, so that items go in in any order."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")
