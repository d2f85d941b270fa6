"""What all tables share: names for constraints, a column of words, pointing at each other.

The tables are those of SQLAlchemy's core: its classes of rows would cost each start a sixth of a second for nothing.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, MetaData, Text

METADATA = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)


def words(
    name: str, *pointing: ForeignKey, primary_key: bool = False, unique: bool | None = None, nullable: bool = False
) -> Column[str]:
    """A column of words. Dates are words as `PlanDate.iso` and ISO 8601 write them."""
    return Column(name, Text(), *pointing, primary_key=primary_key, unique=unique, nullable=nullable)


def points_at(target: str) -> ForeignKey:
    """A foreign key that is checked when the transaction ends, so that items go in in any order."""
    return ForeignKey(target, deferrable=True, initially="DEFERRED")
