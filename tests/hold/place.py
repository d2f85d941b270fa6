"""Where a try takes place: a plan in a folder of its own, a program with settings and backups of its own."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.bootstrap.compose import Program, compose
from app.bootstrap.folders import find_folders
from app.domain.plan import Plan
from app.persistence.plan_store import SqlPlanStore
from tests.builders import FixedClock, ask, engagement, person, place, plan_with

BEGIN = datetime(2027, 1, 15, 12, 0, tzinfo=UTC)
"""The instant at which the plan is made."""

AUTHOR = "Maj Lund"


@dataclass(frozen=True, slots=True)
class Place:
    """Everything of a try lies under `folder`; the names have a blank, a letter beyond ASCII and a sign."""

    folder: Path

    @property
    def plans(self) -> Path:
        """The folder of the plan; nothing else is in it at first."""
        return self.folder / "Plans é 100%"

    @property
    def plan(self) -> Path:
        """Where the plan lies."""
        return self.plans / "plan.entente"

    @property
    def data(self) -> Path:
        """Where the program keeps its backups."""
        return self.folder / "data"

    def program(self, later: float = 0.0) -> Program:
        """The program, so many minutes after the plan was made."""
        os.environ |= {
            "XDG_DATA_HOME": str(self.data),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
        }
        clock = FixedClock(BEGIN + timedelta(minutes=later))
        return compose(find_folders(), clock, author=AUTHOR)

    def make(self, plan: Plan) -> None:
        """Make the plan file, with all its texts indexed, and its first backup."""
        self.plans.mkdir(parents=True, exist_ok=True)
        store = self.program().stores.create(str(self.plan), plan, AUTHOR)
        index(store)
        store.close()


def index(store: SqlPlanStore) -> None:
    """Index all texts that are not yet."""
    while store.texts.prepare(500) < 1.0:
        pass


def small_plan() -> Plan:
    """Three engagements, an ask and twelve people."""
    return plan_with(
        engagement("e1", "2027-03-03", title="Port call Mombasa", place=place()),
        engagement("e2", "2027-04-14", title="Staff talks Dodoma", countries="TZ"),
        engagement("e3", "2027-09", title="Exercise planning", countries="KE TZ"),
        ask("a1", "e1"),
        *(person(f"p{number}", f"Officer {number}", notes=f"met at reception {number} " * 20) for number in range(12)),
    )
