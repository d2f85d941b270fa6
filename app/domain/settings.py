"""What a plan says of itself: whose it is, its year, its marking, its issue."""

from datetime import date
from typing import Annotated

from app.domain.records.days import Day
from app.domain.records.links import Ref
from app.domain.records.numbers import Number
from app.domain.records.record import record
from app.domain.records.sort import Surface
from app.domain.records.stored import Form
from app.domain.records.words import Words
from app.domain.value_classes import dataclass

UNSEEN = dict.fromkeys(Surface, "it means something to the program only")

LONGEST_FORETOLD = 36
"""Months ahead for which gaps can be foretold: default of this product."""

PLAN = "plan"
"""The id of the one settings record of a plan."""

ISSUING = ("issue", "issue_date", "approved_by")
"""The fields that say of the plan as it stands that it is issued and approved."""


@record("settings", number=19, one="settings of the plan", many="The plan", titled="{title}", is_listed=False)
@dataclass(frozen=True, slots=True)
class PlanSettings:
    """Settings that belong to the plan, not to the person at the screen.

    `year_start` is the month (1–12) in which the plan year begins, `scheme` the
    id of the region scheme used for coverage. An empty `marking` means none.
    `plan_uid` never changes and is part of every calendar UID. Before `records_begin`
    the absence of a record says nothing (see `begin_of_records`). What is met today and
    will not be within `gaps_ahead` months is foretold.
    """

    plan_uid: Annotated[str, Words("Identity", must=True, is_fixed=True, without=UNSEEN)]
    own_nation: Annotated[str, Ref("Own nation", "countries", must=True, is_held=False)]
    id: str = PLAN
    title: Annotated[str, Words("Title", names=True)] = ""
    organisation: Annotated[str, Words("Organisation")] = ""
    year_start: Annotated[int, Number("The plan year begins in month", low=1, high=12)] = 1
    marking: Annotated[str, Words("Marking")] = ""
    scheme: Annotated[str, Ref("Division of the world", "schemes", must=True, is_held=False)] = "defence"
    issue: Annotated[str, Words("Issue")] = ""
    issue_date: Annotated[date | None, Day("Issue of")] = None
    approved_by: Annotated[str, Words("Approved by")] = ""
    distribution: Annotated[str, Words("Distribution")] = ""
    home_zone: Annotated[str, Words("Time zone at home", must=True, form=Form.ZONE)] = "UTC"
    records_begin: Annotated[date | None, Day("Our records begin on")] = None
    made_on: Annotated[date | None, Day("Made on", is_fixed=True)] = None
    gaps_ahead: Annotated[int, Number("Gaps are foretold", unit="months", high=LONGEST_FORETOLD)] = 6

    @property
    def begin_of_records(self) -> date | None:
        """The day before which the absence of a record says nothing.

        That which was declared; else the day on which the plan was made; None in a plan of which neither is
        known, which holds every record there ever was.
        """
        return self.records_begin if self.records_begin is not None else self.made_on

    def plan_year(self, day: date) -> int:
        """The calendar year in which the plan year holding `day` begins."""
        return day.year if day.month >= self.year_start else day.year - 1

    def year_title(self, year: int) -> str:
        """`2027`, or `2026–27` where the plan year is not the calendar year."""
        return str(year) if self.year_start == 1 else f"{year}–{(year + 1) % 100:02d}"
