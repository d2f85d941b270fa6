from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.milestone_types import Anchor
from app.domain.milestones import Milestone
from app.domain.obligations.milestones_overdue import MilestonesOverdue
from app.domain.obligations.milestones_soon import MilestonesSoon
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

OVERDUE, SOON = MilestonesOverdue(), MilestonesSoon()
AS_OF = "2027-03-15"
TODAY = date.fromisoformat(AS_OF)


def due(days: int, id: str = "ms1", **fields: object) -> Milestone:
    """A milestone so many days from today."""
    return make.milestone(id, planned=TODAY + timedelta(days=days), **fields)


@pytest.mark.parametrize(
    ("milestone", "overdue", "soon"),
    [
        pytest.param(due(-1), ["warn"], [], id="since yesterday"),
        pytest.param(due(0), [], ["inform"], id="today"),
        pytest.param(due(7), [], ["inform"], id="in a week"),
        pytest.param(due(8), [], [], id="in more than a week"),
        pytest.param(due(-1, done_on=TODAY), [], [], id="late, but done"),
        pytest.param(due(3, done_on=TODAY), [], [], id="done before its day"),
        pytest.param(make.milestone(days=3), [], [], id="without a day"),
    ],
)
def test_from_the_day_after_its_day_and_a_week_before(
    milestone: Milestone, overdue: list[str], soon: list[str]
) -> None:
    plan = plan_of(make.engagement("e1", "2027-05-03"), milestone)
    assert severities(OVERDUE, plan, AS_OF) == overdue
    assert severities(SOON, plan, AS_OF) == soon


@pytest.mark.parametrize("status", list(Status))
def test_only_live_engagements_count(status: Status) -> None:
    live = status in (Status.PLANNED, Status.CONFIRMED, Status.UNDER_WAY)
    plan = plan_of(make.engagement("e1", "2027-05-03", status=status), due(-1), due(2, "ms2"))
    assert severities(OVERDUE, plan, AS_OF) == (["warn"] if live else [])
    assert severities(SOON, plan, AS_OF) == (["inform"] if live else [])


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        pytest.param(Status.UNDER_WAY, ["Formal note verbale", "Report"], id="it goes on: both"),
        pytest.param(Status.COMPLETED, ["Report"], id="it took place: what comes after it"),
        pytest.param(Status.REPORTED, [], id="it is reported: nothing"),
    ],
)
def test_what_took_place_is_asked_for_its_report_only(status: Status, expected: list[str]) -> None:
    plan = plan_of(
        make.engagement("e1", "2027-03-01", status=status),
        due(-60),
        due(-2, "ms2", title="Report", anchor=Anchor.AFTER_END),
    )
    findings = found(OVERDUE, plan, AS_OF)
    assert [
        title for title in ("Formal note verbale", "Report") if findings and title in str(findings[0].why)
    ] == expected


def test_several_of_one_engagement_are_one_finding_with_the_first_day() -> None:
    milestones = [due(-at, f"ms{at}", title=f"Step {at}", who="fleet") for at in range(1, 6)]
    (finding,) = found(OVERDUE, plan_of(make.engagement("e1", "2027-05-03"), *milestones), AS_OF)
    assert str(finding.title) == "5 milestones of Port call e1 overdue"
    assert str(finding.why) == (
        "Not marked as done, before Port call e1 (Mon 3 May 2027): Step 5 (Wed 10 Mar 2027, fleet), "
        "Step 4 (Thu 11 Mar 2027, fleet), Step 3 (Fri 12 Mar 2027, fleet) and 2 more."
    )
    assert (finding.since, finding.due) == (date(2027, 3, 11), date(2027, 3, 10))
    (one,) = found(SOON, plan_of(make.engagement("e1", "2027-05-03"), due(2)), AS_OF)
    assert str(one.title) == "1 milestone of Port call e1 due soon"
    assert (one.since, one.due) == (date(2027, 3, 10), date(2027, 3, 17))


def test_another_day_is_another_matter() -> None:
    visit = make.engagement("e1", "2027-05-03")
    (before,) = found(OVERDUE, plan_of(visit, due(-1)), AS_OF)
    (after,) = found(OVERDUE, plan_of(visit, due(-2)), AS_OF)
    assert before.key != after.key
