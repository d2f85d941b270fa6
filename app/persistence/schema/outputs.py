"""The tables of what left in files. No undo takes anything out of them: what left, left."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, Table, UniqueConstraint

from app.persistence.schema.metadata import METADATA, points_at, words
from app.persistence.types import truth

OUTPUTS = Table(
    "outputs",
    METADATA,
    words("id", primary_key=True),
    words("form"),
    words("wish"),
    words("period"),
    words("words"),
    words("file"),
    words("author"),
    words("at"),
    Column("number", Integer(), nullable=False),
    UniqueConstraint("form", "wish", "period"),
)
"""The files for certain readers, as they were written last.

`form` is its suffix; `wish` and `period` say what it is to hold (an `OutputScope`; a period is `first/end`, or
empty), `words` the same for people; `at` is an ISO 8601 instant in UTC. `number` is the order in which they were
written, whatever a clock said.
"""

OUTPUT_EVENTS = Table(
    "output_events",
    METADATA,
    words("output", points_at("outputs.id"), primary_key=True),
    words("engagement", primary_key=True),
    Column("withdrawn", truth("withdrawn"), nullable=False),
)
"""An engagement in a file: whether it is still given there, or was called back. It may be gone from the plan."""

CALENDAR_EVENTS = Table(
    "calendar_events",
    METADATA,
    words("engagement", primary_key=True),
    Column("sequence", BigInteger(), nullable=False),
    words("modified"),
    words("digest"),
    words("title"),
    words("start"),
    words("end"),
    words("marking"),
)
"""How an engagement left last, whichever calendar it was in: the fields of a `LeftEvent`.

`modified` is an ISO 8601 instant in UTC; `title`, `start`, `end` and `marking` are what was stated.
"""
