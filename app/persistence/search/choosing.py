"""Which database is at hand."""

from __future__ import annotations

from sqlalchemy import Connection

from app.persistence.search.dialects import Dialect
from app.persistence.search.in_file import InFile
from app.persistence.search.on_server import OnServer


def dialect_of(connection: Connection) -> Dialect:
    """The way of the database at hand."""
    return OnServer() if connection.dialect.name == "postgresql" else InFile()
