"""The number of the schema that a plan is stored in, read and written without Alembic."""

from __future__ import annotations

import re

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, insert, inspect, select

_NUMBER = re.compile("[0-9]{1,9}")

_TABLE = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Alembic's own table, as Alembic makes it; a revision's name is its number with leading zeros."""


def read(connection: Connection) -> int | None:
    """The schema's number, or None where the database holds no plan."""
    if not inspect(connection).has_table(_TABLE.name):
        return None
    found = connection.execute(select(_TABLE.c.version_num)).scalars().all()
    if len(found) != 1 or not _NUMBER.fullmatch(str(found[0])):
        return None
    return int(found[0])


def write(connection: Connection, number: int) -> None:
    """Say that a new database holds a plan of that schema."""
    _TABLE.create(connection)
    connection.execute(insert(_TABLE), {"version_num": f"{number:04d}"})
