"""Opens a plan for one command and closes it again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.bootstrap.compose import Program
from app.domain.wording import text
from app.persistence.plan_store import SqlPlanStore
from app.services.ports import NewerPlan, PlanInUse, PlanIsReadOnly


@contextmanager
def reading(program: Program, location: str) -> Iterator[SqlPlanStore]:
    """The plan for reading only, also while somebody holds it; raises PlanFileError."""
    store = program.stores.open(location, read_only=True)
    try:
        if store.is_newer and store.notice is not None:
            raise NewerPlan(store.notice)
        yield store
    finally:
        store.close()


@contextmanager
def writing(program: Program, location: str) -> Iterator[SqlPlanStore]:
    """The plan for writing; raises PlanInUse naming the holder, PlanIsReadOnly, or another PlanFileError."""
    store = program.stores.open(location)
    try:
        if store.is_newer and store.notice is not None:
            raise NewerPlan(store.notice)
        if store.holder is not None:
            raise PlanInUse(
                text(
                    "{plan} is held by {who} on {computer} since {since}. Nothing was changed. "
                    "Ask {who} to close it, then try again.",
                    plan=store.location,
                    who=store.holder.name,
                    computer=store.holder.computer,
                    since=f"{store.holder.since:%Y-%m-%d %H:%M} UTC",
                ),
                store.holder,
            )
        if store.read_only and store.notice is not None:
            raise PlanIsReadOnly(store.notice)
        yield store
    finally:
        store.close()
