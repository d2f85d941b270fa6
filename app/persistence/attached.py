"""What is in the files that are attached, each under its digest, in the database of the plan."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from hashlib import sha256

from sqlalchemy import Connection, Engine, delete, func, insert, select

from app.domain.attachments import MOST_OF_A_FILE, MOST_OF_A_PLAN
from app.persistence import attached_messages
from app.persistence.schema import ATTACHMENT_BYTES as BYTES
from app.persistence.schema import record_table
from app.persistence.unit_of_work import reading, writing
from app.services.ports import ChangeUnfit, DamagedPlan, PlanIsReadOnly


class SqlAttached:
    """The Attached of `services.store_ports`; `telling` turns errors of the database into PlanFileError."""

    def __init__(
        self, engine: Engine, telling: Callable[[], AbstractContextManager[None]], is_read_only: Callable[[], bool]
    ) -> None:
        self._engine = engine
        self._telling = telling
        self._is_read_only = is_read_only

    def keep(self, content: bytes) -> str:
        """Keep what is in a file; gives its digest. What no attachment points at goes first where room is short."""
        if self._is_read_only():
            raise PlanIsReadOnly(attached_messages.read_only())
        if len(content) > MOST_OF_A_FILE:
            raise ChangeUnfit(attached_messages.too_large(MOST_OF_A_FILE))
        digest = sha256(content).hexdigest()
        with self._telling(), writing(self._engine) as connection:
            if connection.execute(select(BYTES.c.sha256).where(BYTES.c.sha256 == digest)).scalar() is None:
                if _held(connection) + len(content) > MOST_OF_A_PLAN:
                    sweep(connection)
                if _held(connection) + len(content) > MOST_OF_A_PLAN:
                    raise ChangeUnfit(attached_messages.no_room(MOST_OF_A_PLAN))
                connection.execute(insert(BYTES).values(sha256=digest, content=content))
        return digest

    def fetch(self, digest: str) -> bytes:
        """What is in the file of that digest, as it was kept."""
        with self._telling(), reading(self._engine) as connection:
            found = connection.execute(select(BYTES.c.content).where(BYTES.c.sha256 == digest)).scalar()
        if found is None:
            raise ChangeUnfit(attached_messages.not_there())
        content = bytes(found)
        if sha256(content).hexdigest() != digest:
            raise DamagedPlan(attached_messages.not_as_kept())
        return content


def sweep(connection: Connection) -> None:
    """Delete what no attachment of the plan points at."""
    connection.execute(delete(BYTES).where(BYTES.c.sha256.not_in(select(record_table("attachments").c.sha256))))


def _held(connection: Connection) -> int:
    """How many bytes the files of the plan have together."""
    held: int = connection.execute(select(func.coalesce(func.sum(func.length(BYTES.c.content)), 0))).scalar_one()
    return held
