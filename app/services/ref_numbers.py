"""References of engagements, such as `AU-2027-031`, in a row for each year."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.plan import Plan

_LONGEST_NUMBER = 9


class RefNumbers:
    """Gives out the next references of a year, above all that the plan and `others` use."""

    def __init__(self, plan: Plan, others: Iterable[str] = ()) -> None:
        self._own = plan.settings.own_nation
        self._used = [str(key) for key in plan.keys("engagement_by_ref")]
        self._used += others
        self._last: dict[int, int] = {}

    def next(self, year: int) -> str:
        """The next one of a year; each is given out once."""
        stem = f"{self._own}-{year}-"
        if year not in self._last:
            tails = (used[len(stem) :] for used in self._used if used.startswith(stem))
            numbers = (int(tail) for tail in tails if tail.isdecimal() and len(tail) <= _LONGEST_NUMBER)
            self._last[year] = max(numbers, default=0)
        self._last[year] += 1
        return f"{stem}{self._last[year]:03d}"
