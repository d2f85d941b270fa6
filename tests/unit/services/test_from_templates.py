"""New engagements from templates."""

from __future__ import annotations

import pytest

from app.domain.changes import apply
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Precision
from app.domain.statuses import Status
from app.domain.templates import EngagementTemplate
from app.services.edits.engagements import delete_engagements, duplicate_engagement
from app.services.edits.from_templates import begun_from_template, templates_by_kind
from app.services.edits.refusals import EditRefused
from tests import builders as make

PLAN = make.plan_with(
    make.engagement("e1", "2026-03-03", status=Status.REPORTED, outcome="went well", series="se1"),
    make.engagement("e2", "2026-05-03", kind="bilateral-meeting"),
    make.engagement("e3", "2026-07-03"),
    make.series(),
    make.programme_item(),
    make.action(),
    EngagementTemplate("e1", "Port call"),
    EngagementTemplate("e2", "Staff talks"),
    EngagementTemplate("e3", "Big port call"),
)


def test_an_engagement_from_a_template_is_an_idea_with_its_programme() -> None:
    after = apply(begun_from_template(PLAN, make.TODAY, "e1"), PLAN)
    (made,) = (item for item in after.engagements.values() if item.id not in PLAN.engagements)
    assert (made.title, made.status, made.outcome, made.series) == ("Port call", Status.IDEA, "", None)
    assert (made.dates.earliest, made.dates.start.precision) == (make.TODAY, Precision.WINDOW)
    assert len(after.parts(ProgrammeItem, made.id)) == 1
    assert len(after.table("actions")) == len(PLAN.table("actions"))
    assert after.part(EngagementTemplate, made.id) is None


def test_templates_of_one_kind_stand_together() -> None:
    assert [(each.kind, each.title) for each in templates_by_kind(PLAN)] == [
        ("Bilateral meeting", "Staff talks"),
        ("Ship visit", "Big port call"),
        ("Ship visit", "Port call"),
    ]


def test_a_copy_is_no_template_and_a_template_goes_with_its_engagement() -> None:
    assert "templates" not in {item.table for item in duplicate_engagement(PLAN, "e1").items}
    without = apply(delete_engagements(PLAN, ["e1"]), PLAN)
    assert set(without.records(EngagementTemplate)) == {"e2", "e3"}
    with pytest.raises(EditRefused, match="no longer in the plan"):
        begun_from_template(without, make.TODAY, "e1")
