"""What is known of a plan when it is opened."""

from __future__ import annotations

from sqlalchemy import Engine

from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.persistence.backups import Backups
from app.persistence.file_guard import FileGuard
from app.persistence.holding import Holding
from app.persistence.locks import Lock


@dataclass(frozen=True, slots=True)
class Opened:
    """What `plan_stores` found out when it opened a plan; on a server `guard` and `holding` are None."""

    engine: Engine
    location: str
    guard: FileGuard | None
    schema: int
    backups: Backups
    lock: Lock | None = None
    read_only: bool = False
    holding: Holding | None = None
    notice: Text | None = None
