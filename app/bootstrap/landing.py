"""Writes the change of a command into the plan, signed as whoever runs it."""

from __future__ import annotations

from app.bootstrap.compose import Program
from app.bootstrap.refusal import PLAN_TROUBLE, CommandRefused
from app.domain.changes import Change
from app.domain.identity import new_id
from app.persistence.plan_store import SqlPlanStore
from app.services.ports import StorageFailed


def land(program: Program, store: SqlPlanStore, made: Change, what: str, again: str) -> None:
    """Write a change, unless it is empty; `what` names it ("The closing"), `again` what is to be done then ("close").

    Raises CommandRefused where it cannot be written.
    """
    if made.is_empty:
        return
    author = program.author
    try:
        store.append(made.stamped(new_id(), author.name, author.computer, program.clock.now()))
    except StorageFailed as error:
        reason = dict(error.what.values).get("reason", "the file is no longer as it was opened")
        raise CommandRefused(
            f"{what} could not be saved to {store.location}: {reason}. Nothing of it was written, and the plan is as "
            f"it was. Mend the cause and {again} again. ({error.code})",
            PLAN_TROUBLE,
        ) from error
