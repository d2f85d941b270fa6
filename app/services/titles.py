"""The letters by which the states of engagements are told."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.statuses import Status

STATUS_CODES: Mapping[Status, str] = MappingProxyType(
    {
        Status.IDEA: "ID",
        Status.PROPOSED: "PR",
        Status.PLANNED: "PL",
        Status.CONFIRMED: "CF",
        Status.UNDER_WAY: "UW",
        Status.COMPLETED: "CO",
        Status.REPORTED: "RP",
        Status.POSTPONED: "PP",
        Status.CANCELLED: "CX",
        Status.DECLINED: "DC",
    }
)
"""The two letters by which a status is told on a bar, on screen and on paper; a legend says what they mean."""
