"""Plan files for tests to open."""

from __future__ import annotations

from pathlib import Path

from app.domain.changes import Change
from app.domain.plan import Plan
from app.persistence.plan_stores import SqlPlanStores
from tests.builders import ask, edit, engagement, person, plan_with, stamped


def made(stores: SqlPlanStores, path: Path) -> Plan:
    """A closed plan file of one engagement with one ask and forty people."""
    plan = plan_with(engagement(), ask(), *(person(f"p{number}", notes="x" * 400) for number in range(40)))
    stores.create(str(path), plan, "Maj Lund").close()
    return plan


def one_more(plan: Plan, change_id: str = "c1") -> Change:
    return stamped(edit(plan, engagement("e2")), id=change_id)
