"""The marks of milestones in the timeline: planned days, what is done, what is overdue, nothing that is moot."""

from __future__ import annotations

from datetime import date

from app.domain.statuses import Status
from app.services.layouts.timeline_milestones import milestone_marks
from tests.builders import engagement, milestone, plan_with

AS_OF = date(2027, 3, 10)


def marks(status: Status) -> list[tuple[str, bool, bool]]:
    plan = plan_with(
        engagement("e1", "2027-05-03", status=status),
        milestone("m1", title="Note", planned=date(2027, 3, 1)),
        milestone("m2", title="Programme", planned=date(2027, 3, 5), done_on=date(2027, 3, 4)),
        milestone("m3", title="Report", planned=date(2027, 5, 20)),
        milestone("m4", title="No day", days=3),
    )
    return [(mark.title, mark.done_on is not None, mark.overdue) for mark in milestone_marks(plan, "e1", AS_OF)]


def test_they_stand_on_their_planned_days() -> None:
    assert marks(Status.PLANNED) == [("Note", False, True), ("Programme", True, False), ("Report", False, False)]


def test_of_what_is_called_off_only_what_was_done_is_marked() -> None:
    assert marks(Status.CANCELLED) == [("Programme", True, False)]
    assert milestone_marks(plan_with(), "gone", AS_OF) == ()
