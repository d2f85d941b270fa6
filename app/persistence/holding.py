"""Who writes a plan that is only read here: asked again and again, for they come and go."""

from __future__ import annotations

from pathlib import Path

from app.persistence import locks
from app.services.ports import Holder


class Holding:
    """Looks at the lock beside a plan file; `plan` is its own path, `holder` is whom it named when last looked at."""

    def __init__(self, plan: Path, computer: str, holder: Holder | None) -> None:
        self._plan = plan
        self._computer = computer
        self.holder = holder

    def ask(self) -> None:
        """Look again."""
        self.holder = locks.holder_of(self._plan, self._computer)
