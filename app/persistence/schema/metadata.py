"""What all tables share: names for constraints, an identity, a version per row."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Integer, MetaData, Table, Text
from sqlalchemy.orm import DeclarativeBase

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


def points_at(target: str) -> ForeignKey:
    """A foreign key that is checked when the transaction ends, so that items go in in any order."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")


def table_of(row: type[Row]) -> Table:
    """The table of a row class."""
    table = row.__table__
    assert isinstance(table, Table)
    return table
