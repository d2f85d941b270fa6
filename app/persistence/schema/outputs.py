"""The tables of what left in files. No undo takes anything out of them: what left, left."""

from __future__ import annotations

from sqlalchemy import BigInteger, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.persistence.schema.metadata import Row, points_at
from app.persistence.types import truth


class OutputRow(Row):
    """A file for certain readers, as it was written last.

    `form` is its suffix; `wish` and `period` say what it is to hold (an `OutputScope`; a period is `first/end`, or
    empty), `words` the same for people; `at` is an ISO 8601 instant in UTC. `number` is the order in which they were
    written, whatever a clock said.
    """

    __tablename__ = "outputs"
    __table_args__ = (UniqueConstraint("form", "wish", "period"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    form: Mapped[str]
    wish: Mapped[str]
    period: Mapped[str]
    words: Mapped[str]
    file: Mapped[str]
    author: Mapped[str]
    at: Mapped[str]
    number: Mapped[int]


class OutputEventRow(Row):
    """An engagement in a file: whether it is still given there, or was called back. It may be gone from the plan."""

    __tablename__ = "output_events"

    output: Mapped[str] = mapped_column(points_at("outputs.id"), primary_key=True)
    engagement: Mapped[str] = mapped_column(primary_key=True)
    withdrawn: Mapped[bool] = mapped_column(truth("withdrawn"))


class CalendarEventRow(Row):
    """How an engagement left last, whichever calendar it was in: the fields of a `LeftEvent`.

    `modified` is an ISO 8601 instant in UTC; `title`, `start`, `end` and `marking` are what was stated.
    """

    __tablename__ = "calendar_events"

    engagement: Mapped[str] = mapped_column(primary_key=True)
    sequence: Mapped[int] = mapped_column(BigInteger())
    modified: Mapped[str]
    digest: Mapped[str]
    title: Mapped[str]
    start: Mapped[str]
    end: Mapped[str]
    marking: Mapped[str]
