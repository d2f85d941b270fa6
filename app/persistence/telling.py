"""What goes wrong in the database, said in the words of the services."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from app.persistence import messages, odd_messages
from app.persistence.inspection import translated
from app.persistence.opened import Opened
from app.persistence.plan_repository import OddValue
from app.services.ports import DamagedPlan, StorageFailed


@contextmanager
def telling(opened: Opened, name: str) -> Iterator[None]:
    """Raise a PlanFileError in the place of what the driver says of a plan; `name` is what the planner calls it."""
    try:
        yield
    except OddValue as error:
        # Read a little at a time: it was not there, or not met, when the plan was opened.
        raise DamagedPlan(odd_messages.odd_since(name, error)) from error
    except (DBAPIError, UnicodeDecodeError) as error:
        if opened.guard is None and isinstance(error, DBAPIError):
            raise StorageFailed(messages.unreachable(opened.location, messages.reason_of(error))) from error
        raise translated(error, Path(opened.location), opened.backups) from error
