"""A region's share of the days of a plan year against the weight of the region."""

from __future__ import annotations

from math import ceil

from app.domain.value_classes import dataclass

TOLERANCE = 0.8
"""The part of its weight below which a region is under it: default of this product."""

EXCESS = 1.5
"""The part of its weight above which a region is over it: default of this product."""


@dataclass(frozen=True, slots=True)
class RegionShare:
    """A region's known days of live engagements in the year against the weight of the region.

    `days` of `all_days`; both count an engagement in each region that it touches. `weight`
    is in per cent, None where the region has none.
    """

    days: int
    all_days: int
    weight: float | None

    @property
    def percent(self) -> float:
        """The share in per cent; 0 where the plan has no days at all."""
        return 100 * self.days / self.all_days if self.all_days else 0.0

    @property
    def shortfall(self) -> int:
        """Days missing to the weight, rounded up to whole days; 0 where none is missing."""
        return max(0, ceil(round(self._wanted - self.days, 6)))

    @property
    def surplus(self) -> int:
        """Days above the weight, rounded up to whole days; 0 where there are none or no weight."""
        return max(0, ceil(round(self.days - self._wanted, 6))) if self.weight is not None else 0

    @property
    def is_under(self) -> bool:
        """Whether it is clearly under its weight; never where the plan has no days, for then there are no shares."""
        return self.weight is not None and 100 * self.days < TOLERANCE * self.weight * self.all_days

    @property
    def is_over(self) -> bool:
        """Whether it is clearly over its weight."""
        return self.weight is not None and 100 * self.days > EXCESS * self.weight * self.all_days

    @property
    def _wanted(self) -> float:
        return (self.weight or 0.0) * self.all_days / 100
