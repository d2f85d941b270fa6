"""Where an engagement can stand, and what that means for counting."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from app.domain.wording import Text


class Status(StrEnum):
    """Where an engagement stands, from idea to report, with three side exits."""

    IDEA = "idea"
    PROPOSED = "proposed"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    UNDER_WAY = "under-way"
    COMPLETED = "completed"
    REPORTED = "reported"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    DECLINED = "declined"


LIVE = frozenset({Status.PLANNED, Status.CONFIRMED, Status.UNDER_WAY, Status.COMPLETED, Status.REPORTED})
"""The states that the gap rules call live (domain.md §4.3)."""

DELIVERED = frozenset({Status.COMPLETED, Status.REPORTED})
"""Took place: counts as done."""

COMMITTED = frozenset({Status.CONFIRMED, Status.UNDER_WAY})
"""Agreed with all who must agree, not yet over: counts as confirmed."""

DRAFT = frozenset({Status.IDEA, Status.PROPOSED})
"""Not yet in the plan."""

TO_COME = LIVE - DELIVERED
"""In the plan and not yet delivered."""

OPEN = DRAFT | TO_COME
"""Still to take place as far as is known, wished for or planned."""

ENDED_EARLY = frozenset({Status.POSTPONED, Status.CANCELLED, Status.DECLINED})
"""Will not take place as it stands."""


STATUS_TITLES: Mapping[Status, Text] = MappingProxyType(
    {
        Status.IDEA: Text("idea"),
        Status.PROPOSED: Text("proposed"),
        Status.PLANNED: Text("planned"),
        Status.CONFIRMED: Text("confirmed"),
        Status.UNDER_WAY: Text("under way"),
        Status.COMPLETED: Text("completed"),
        Status.REPORTED: Text("reported"),
        Status.POSTPONED: Text("postponed"),
        Status.CANCELLED: Text("cancelled"),
        Status.DECLINED: Text("declined"),
    }
)
