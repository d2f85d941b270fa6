"""Milestones are made once, move with their engagement, and can be ticked, moved and given away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from immutables import Map

from app.domain.changes import Change, apply, change, joined
from app.domain.identity import new_id
from app.domain.milestone_types import Anchor, MilestoneUnit
from app.domain.milestones import Milestone
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.edits.engagements import (
    change_engagement,
    delete_engagements,
    duplicate_engagement,
    set_status,
    shift_engagements,
)
from app.services.edits.milestones import (
    add_milestone,
    give_milestones,
    make_milestones,
    move_milestones,
    tick,
    with_milestones,
)
from app.services.edits.records import change_records
from app.services.edits.refusals import EditRefused
from tests.builders import country, dates, edit, engagement, milestone, milestone_type, person, plan_with
from tests.unit.domain.fake_calendars import facts_on

TODAY = facts_on("2026-11-29")
NOTE = milestone_type()
REPORT = milestone_type("ship-visit/report", title="Report", days=14, anchor=Anchor.AFTER_END)
LOGISTICS = milestone_type("ship-visit/logistics", title="Logistics", days=5, unit=MilestoneUnit.HOST)
CHOSEN = milestone_type("ship-visit/large", title="Open day", days=30, case="large", is_made=False)
KENYA = country("KE", weekend=frozenset({6, 7}))


def begun(**fields: Any) -> Plan:
    visit = engagement("e1", "2027-06-07", "2027-06-09", status=Status.IDEA, **fields)
    return plan_with(visit, KENYA, NOTE, REPORT, LOGISTICS, CHOSEN)


def done(plan: Plan, made: Change) -> Plan:
    return apply(with_milestones(plan, made, TODAY), plan)


def planned(plan: Plan, *ids: str) -> Plan:
    return done(plan, set_status(plan, ids or ("e1",), Status.PLANNED, lambda _: ()))


def days(plan: Plan, engagement_id: str = "e1") -> dict[str, str]:
    found = plan.parts(Milestone, engagement_id)
    return {each.title: each.planned.isoformat() if each.planned else "" for each in found}


def one(plan: Plan, title: str) -> Milestone:
    return next(each for each in plan.records(Milestone).values() if each.title == title)


def test_what_is_planned_gets_the_milestones_of_its_kind_by_the_calendar_and_the_hosts_working_days() -> None:
    # 1 June is a holiday in Kenya, 5 and 6 its weekend: five working days before Monday 7 June is 28 May.
    assert days(planned(begun())) == {
        "Formal note verbale": "2027-04-08",
        "Logistics": "2027-05-28",
        "Report": "2027-06-23",
    }


def test_they_are_made_with_the_status_in_one_step_and_go_with_it() -> None:
    plan = begun()
    made = with_milestones(plan, set_status(plan, ["e1"], Status.PLANNED, lambda _: ()), TODAY)
    there = apply(made, plan)
    assert made.tables == {"engagements", "milestones"}
    assert str(made.label) == "change of status of ‘Port call e1’ to planned"
    assert apply(made.inverse(), there) == plan


def test_they_are_never_made_twice() -> None:
    plan = planned(begun())
    back = done(plan, set_status(plan, ["e1"], Status.IDEA, lambda _: ()))
    assert planned(back) == plan
    confirmed = done(plan, change_engagement(plan, "e1", status=Status.CONFIRMED))
    assert confirmed.records(Milestone) == plan.records(Milestone)
    with pytest.raises(EditRefused, match="no milestone to make"):
        make_milestones(plan, ["e1"], TODAY)


def test_what_is_only_an_idea_has_none_until_they_are_asked_for() -> None:
    plan = begun()
    assert done(plan, shift_engagements(plan, ["e1"], 7)).records(Milestone) == Map()
    assert len(apply(make_milestones(plan, ["e1"], TODAY), plan).records(Milestone)) == 3
    large = apply(make_milestones(plan, ["e1"], TODAY, "large"), plan)
    assert days(large) == {"Open day": "2027-05-08"}


def test_a_new_engagement_that_is_planned_gets_them_and_a_copy_which_is_an_idea_does_not() -> None:
    plan = planned(begun())
    second = engagement("e2", "2027-09-06")
    there = done(plan, edit(plan, second))
    assert days(there, "e2")["Formal note verbale"] == "2027-07-08"
    copied = done(plan, duplicate_engagement(plan, "e1"))
    assert copied.records(Milestone) == plan.records(Milestone)


def test_of_what_is_imported_only_what_is_still_ahead_is_made() -> None:
    plan = begun()
    soon = engagement("e2", "2026-12-10", provenance="Register 2026, row 4")
    assert list(days(done(plan, edit(plan, soon)), "e2")) == ["Logistics", "Report"]
    assert "Formal note verbale" in days(done(plan, edit(plan, replace(soon, provenance=""))), "e2")
    over = engagement("e3", "2026-11-20", status=Status.COMPLETED)
    assert list(days(done(plan, edit(plan, over)), "e3")) == ["Report"]


def test_they_move_with_the_dates_but_for_what_is_done_or_set_by_hand() -> None:
    plan = planned(begun())
    plan = apply(tick(plan, [one(plan, "Formal note verbale").id], date(2027, 4, 1)), plan)
    plan = apply(move_milestones(plan, [one(plan, "Report").id], 3, TODAY.as_of), plan)
    there = done(plan, shift_engagements(plan, ["e1"], 14))
    # Five Kenyan working days before Monday 21 June; three days later would be a Saturday.
    assert days(there) == {"Formal note verbale": "2027-04-08", "Logistics": "2027-06-14", "Report": "2027-06-28"}
    assert one(there, "Formal note verbale").done_on == date(2027, 4, 1)
    assert one(there, "Report").is_moved


def test_hundreds_are_shifted_in_one_step() -> None:
    visits = [engagement(f"x{at}", "2027-06-07", status=Status.IDEA) for at in range(300)]
    plan = plan_with(*visits, KENYA, NOTE, REPORT)
    ids = [each.id for each in visits]
    there = planned(plan, *ids)
    assert len(there.records(Milestone)) == 600
    made = with_milestones(there, shift_engagements(there, ids, 1), TODAY)
    after = apply(made, there)
    assert {each.planned for each in after.records(Milestone).values()} == {date(2027, 4, 9), date(2027, 6, 22)}
    assert apply(made.inverse(), after) == there


def test_another_host_has_other_working_days() -> None:
    plan = planned(begun())
    there = done(plan, change_engagement(plan, "e1", countries=()))
    assert days(there)["Logistics"] == "2027-05-31"


def test_dates_known_by_the_month_are_counted_from_the_first_day_they_can_be() -> None:
    plan = begun()
    plan = done(plan, change_engagement(plan, "e1", dates=dates("2027-06"), status=Status.PLANNED))
    assert days(plan)["Formal note verbale"] == "2027-04-02"


def test_the_middle_and_the_end_are_anchors_too() -> None:
    anchored = [
        milestone_type("ship-visit/a", title="Review", days=0, anchor=Anchor.HALF_WAY),
        milestone_type("ship-visit/b", title="Successor", days=365, anchor=Anchor.BEFORE_END),
        milestone_type("ship-visit/c", title="Arrived", days=30, anchor=Anchor.AFTER_START),
    ]
    plan = plan_with(engagement("e1", "2027-01-01", "2029-01-01", status=Status.IDEA), *anchored)
    assert days(planned(plan)) == {"Arrived": "2027-01-31", "Review": "2028-01-01", "Successor": "2028-01-02"}


def test_a_day_typed_by_hand_stays_and_an_emptied_one_is_counted_again() -> None:
    plan = planned(begun())
    note = one(plan, "Formal note verbale").id
    by_hand = done(plan, change_records(plan, "milestones", {note: {"planned": date(2027, 4, 1)}}))
    assert one(by_hand, "Formal note verbale").is_moved
    moved = done(by_hand, shift_engagements(by_hand, ["e1"], 7))
    assert days(moved)["Formal note verbale"] == "2027-04-01"
    counted = done(moved, change_records(moved, "milestones", {note: {"planned": None}}))
    assert days(counted)["Formal note verbale"] == "2027-04-15"
    earlier = done(counted, change_records(counted, "milestones", {note: {"days": 61}}))
    assert days(earlier)["Formal note verbale"] == "2027-04-14"


def test_an_own_milestone_needs_a_day_or_days() -> None:
    plan = begun()
    with pytest.raises(EditRefused, match="needs its day"):
        add(plan, milestone(title="Call the harbour master"))
    there = done(plan, add(plan, milestone(title="Call the harbour master", days=3)))
    assert days(there) == {"Call the harbour master": "2027-06-04"}


def add(plan: Plan, item: Milestone) -> Change:
    return add_milestone(plan, item)


def test_ticks_are_taken_back_and_what_is_done_is_not_moved() -> None:
    plan = planned(begun())
    ids = [each.id for each in plan.parts(Milestone, "e1")]
    ticked = tick(plan, ids, date(2027, 4, 1))
    assert str(ticked.label) == "ticking of 3 milestones"
    there = apply(ticked, plan)
    with pytest.raises(EditRefused, match="done is not moved"):
        move_milestones(there, ids, 1, TODAY.as_of)
    assert apply(tick(there, ids, None), there) == plan


def test_they_are_given_to_a_person_who_leaves_without_taking_them_along() -> None:
    plan = apply(edit(begun(), person("p9", "Liv Berg")), begun())
    plan = planned(plan)
    note = one(plan, "Formal note verbale")
    there = apply(give_milestones(plan, [note.id], "p9"), plan)
    assert one(there, "Formal note verbale").person == "p9"
    assert str(give_milestones(plan, [note.id], "p9").label) == "owner of milestone ‘Formal note verbale’"


def test_they_go_with_their_engagement_and_a_dragged_series_is_one_step() -> None:
    plan = planned(begun())
    assert done(plan, delete_engagements(plan, ["e1"])).records(Milestone) == Map()
    first = with_milestones(plan, shift_engagements(plan, ["e1"], 7), TODAY)
    there = apply(first, plan)
    second = with_milestones(there, shift_engagements(there, ["e1"], -7), TODAY)
    assert joined(first, second).is_empty


def test_a_change_of_something_else_is_left_as_it_is() -> None:
    plan = planned(begun())
    made = change(text("nothing"), edit(plan, person(new_id())).items)
    assert with_milestones(plan, made, TODAY) is made
