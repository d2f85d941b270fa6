"""Engagements copied in a view of days and put down again: what is remembered of them, and the edit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from app.domain.changes import Change
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import text
from app.services.edits.moving import Push, copy
from app.services.edits.refusals import EditRefused
from app.services.edits.regrouping import RowStep

MOST = 2_000
"""Engagements that are copied at once; more of them no view of days shows."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Engagements by their ids, and the part of a field by which they stood in their row: `countries`, `KE`."""

    ids: tuple[str, ...]
    field: str = ""
    part: str = ""

    def written(self) -> bytes:
        """As it lies on the clipboard; `read_copied` reads it back."""
        return json.dumps({"ids": self.ids, "field": self.field, "part": self.part}).encode()


def read_copied(data: bytes) -> Copied | None:
    """What was copied; None where the bytes are anything else."""
    try:
        held = json.loads(data)
    except ValueError:
        return None
    if not isinstance(held, Mapping) or not isinstance(held.get("ids"), list):
        return None
    ids = [each for each in held["ids"] if isinstance(each, str)]
    field, part = held.get("field"), held.get("part")
    return Copied(
        tuple(dict.fromkeys(ids))[:MOST],
        field if isinstance(field, str) else "",
        part if isinstance(part, str) else "",
    )


def paste(plan: Plan, copied: Copied, day: date | None, step: RowStep | None = None) -> Change:
    """Copies as ideas, the earliest beginning on `day` (None: where they stand) and the others as far after it as
    theirs do; in the row of `step`. Those no longer in the plan are left out. Raises EditRefused where none is left."""
    ids = tuple(each for each in copied.ids if each in plan.engagements)
    if not ids:
        raise EditRefused(text("What was copied is no longer in the plan. Nothing was changed."))
    days = 0
    if day is not None:
        days = (day - min(plan.engagements[each].dates.earliest for each in ids)).days
    if step is not None:
        left = copied.part if copied.field == step.field else ""
        step = replace(step, left=left, joins=True)
    return copy(plan, ids, Push(days), step)
