"""The draft of a notice: what the exercise holds, and what is not known yet."""

from __future__ import annotations

from datetime import date

from app.domain.contributions import Contribution, ContributionRole
from app.domain.exercises import Exercise, ExerciseSort
from app.domain.regimes import MeasureSort
from app.services.layouts.notice_draft import notice_draft
from tests import builders as make


def test_it_says_what_a_notice_needs_by_nation_and_together() -> None:
    item = make.engagement("e1", "2027-06-01", "2027-06-10", "DE", kind="exercise", title="Iron Gate", marking="SECRET")
    plan = make.plan_with(
        make.country("DE", "Germany"),
        make.country("NO", "Norway"),
        item,
        Exercise("e1", sort=ExerciseSort.FIELD, area="Bergen", deploys_from=date(2027, 5, 20), signs="the Head"),
        Contribution("c1", "e1", "DE", ContributionRole.HOST, ("1 Bn", "2 Bn"), troops=5_000, tanks=40),
        Contribution("c2", "e1", "NO", troops=4_050),
        make.measure("n1", sort=MeasureSort.NOTICE, days=42, troops=9_000),
        make.measure("n2", "Air part", sort=MeasureSort.AIR_PART, sorties=200),
    )
    assert [(str(head), str(value)) for head, value in notice_draft(plan, item)] == [
        ("Marking", "SECRET"),
        ("Activity", "Iron Gate"),
        ("Sort", "field exercise"),
        ("What it is to achieve", "not known yet"),
        ("Host", "Germany"),
        ("Area", "Bergen"),
        ("Dates", "Tue 1 – Thu 10 Jun 2027"),
        ("Deployment from", "Thu 20 May 2027"),
        ("Recovered by", "not known yet"),
        ("Germany", "host; 1 Bn, 2 Bn; 5,000 troops and 40 tanks"),
        ("Norway", "participant; 4,050 troops"),
        ("All nations together", "9,050 troops and 40 tanks"),
        ("Vienna Document · Prior notification", "the last day is Tue 20 Apr 2027"),
        ("Who signs the notice", "the Head"),
        ("Number of the notice", "not known yet"),
    ]


def test_other_kinds_have_no_notice_and_an_empty_exercise_says_what_is_missing() -> None:
    visit = make.engagement("e1")
    assert notice_draft(make.plan_with(visit), visit) == []
    bare = make.engagement("e1", kind="training")
    told = {str(head): str(value) for head, value in notice_draft(make.plan_with(bare), bare)}
    assert told["All nations together"] == "not known yet"
