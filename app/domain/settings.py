"""What a plan says of itself: whose it is, its year, its marking, its issue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

PLAN = "plan"
"""The id of the one settings record of a plan."""


@dataclass(frozen=True, slots=True)
class PlanSettings:
    """Settings that belong to the plan, not to the person at the screen.

    `year_start` is the month (1–12) in which the plan year begins, `scheme` the
    id of the region scheme used for coverage. An empty `marking` means none.
    `plan_uid` never changes and is part of every calendar UID.
    """

    plan_uid: str
    own_nation: str
    id: str = PLAN
    title: str = ""
    organisation: str = ""
    year_start: int = 1
    marking: str = ""
    scheme: str = "defence"
    issue: str = ""
    issue_date: date | None = None
    approved_by: str = ""
    distribution: str = ""
    home_zone: str = "UTC"

    def plan_year(self, day: date) -> int:
        """The calendar year in which the plan year holding `day` begins."""
        return day.year if day.month >= self.year_start else day.year - 1

    def year_title(self, year: int) -> str:
        """`2027`, or `2026–27` where the plan year is not the calendar year."""
        return str(year) if self.year_start == 1 else f"{year}–{(year + 1) % 100:02d}"
