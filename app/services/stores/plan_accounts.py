"""What a store tells of its plan beside the plan itself: what happened to it, and whether it is sound."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from app.domain.records.record import Item
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.stores.odd_records import OddRecord


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """What one change did to one item; with a `problem` that cannot be told, nor where `at` is None, when."""

    change_id: str
    label: Text
    author: str
    computer: str
    at: datetime | None
    table: str
    item_id: str
    before: Item | None
    after: Item | None
    problem: Text | None = None


@dataclass(frozen=True, slots=True)
class EngagementStamp:
    """What calendars need to know of an engagement's history.

    `sequence` counts the changes of dates, place, title or status since it was
    created; it never falls, for an undo is a change too. Times are UTC.
    """

    sequence: int
    created: datetime
    modified: datetime


SOUND = "ok"


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """What a plan says of itself; `counts` are items per table, `integrity` is SOUND or says what is wrong."""

    schema: int
    own_nation: str
    counts: Mapping[str, int]
    last_change: datetime | None
    integrity: str
    odd_records: tuple[OddRecord, ...] = ()
