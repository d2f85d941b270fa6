"""How a status looks wherever an engagement is drawn: the fill says the status, the hue the family."""

from __future__ import annotations

from enum import StrEnum

from app.domain.statuses import Status


class Fill(StrEnum):
    """One way to fill the shape of an engagement."""

    SOLID = "solid"
    LIGHT = "light"
    OUTLINE = "outline"
    DASHED = "dashed"
    QUIET = "quiet"
    STRUCK = "struck"


FILLS = {
    Status.IDEA: Fill.DASHED,
    Status.PROPOSED: Fill.OUTLINE,
    Status.PLANNED: Fill.LIGHT,
    Status.CONFIRMED: Fill.SOLID,
    Status.UNDER_WAY: Fill.SOLID,
    Status.COMPLETED: Fill.QUIET,
    Status.REPORTED: Fill.QUIET,
    Status.POSTPONED: Fill.STRUCK,
    Status.CANCELLED: Fill.STRUCK,
    Status.DECLINED: Fill.STRUCK,
}
"""The fill of every status; quiet is what is over, struck what will not take place as it stands."""
