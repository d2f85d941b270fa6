"""A plan year rolled on, the next edition of a series, and what a copy carries along."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.agreed_lines import AgreedLine
from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.facts import NO_HOLIDAYS, Facts
from app.domain.forums import Attendance
from app.domain.outcomes import EngagementOutcome
from app.domain.participation import Role
from app.domain.plan import Plan
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates
from app.domain.staff_talks import AgendaItem, Talks, TalksRecord
from app.domain.statuses import Status
from app.domain.tables import PARTS
from app.services.edits.copied_parts import CARRIED
from app.services.edits.engagements import change_engagement, duplicate_engagement, set_status
from app.services.edits.refusals import EditRefused
from app.services.rolling.next_edition import next_edition
from app.services.rolling.run import RollRun, roll_year
from tests import builders as make

FACTS = Facts(make.TODAY, NO_HOLIDAYS)
TAG = "to confirm"
KIND = make.kind("bilateral-meeting")


def rolled(plan: Plan, year: int = 2028) -> tuple[Plan, RollRun]:
    run = roll_year(plan, FACTS, year, TAG)
    return apply(run.change, plan), run


def new_ones(before: Plan, after: Plan) -> list[Engagement]:
    made = [item for item in after.engagements.values() if item.id not in before.engagements]
    return sorted(made, key=lambda item: (item.dates.earliest, item.title))


def edition(id: str = "e1", start: str = "2027-03-03", end: str = "2027-03-05", **fields: Any) -> Engagement:
    return make.engagement(id, start, end, **{"series": "se1", "title": "Talks", **fields})


SERIES = {
    "every 18 months, counted from the first edition": ("every 18 months", "2026-09-07", ["2028-03"]),
    "twice in a year": ("every 6 months", "2027-03-03", ["2028-03", "2028-09"]),
    "not in this year": ("every 2 years in odd years", "2027-03-03", []),
    "the very days": ("weekend before US Thanksgiving", "2027-11-20", ["2028-11-18"]),
    "as RFC 5545 writes it": ("FREQ=YEARLY;BYMONTH=7;BYDAY=2MO", "2027-07-12", ["2028-07-10"]),
}


@pytest.mark.parametrize("case", SERIES)
def test_a_series_comes_again_by_its_rule(case: str) -> None:
    rule, first, expected = SERIES[case]
    plan = make.plan_with(make.series(rule=rule), edition(start=first, end=first))
    after, _ = rolled(plan)
    assert [item.dates.start.iso for item in new_ones(plan, after)] == expected
    assert all(item.series == "se1" and item.tags == (TAG,) for item in new_ones(plan, after))


LEFT = {
    "no rule": (make.series(), "does not say when it comes again"),
    "words that are no rule": (make.series(rule="when it suits"), "Type for example: every 18 months"),
    "no first day": (make.series(rule="every 18 months"), "does not say from which day it counts"),
    "no kind": (make.series(rule="4 July"), "names no kind"),
}


@pytest.mark.parametrize("case", LEFT)
def test_a_series_that_cannot_come_again_says_why(case: str) -> None:
    series, why = LEFT[case]
    plan = make.plan_with(series)
    after, run = rolled(plan)
    (line,) = run.lines
    assert why in str(line.reason)
    assert after == plan


def test_a_series_without_an_edition_begins_with_its_kind_and_length() -> None:
    plan = make.plan_with(make.series(rule="second Monday of July", kind="ship-visit", days=3))
    (made,) = new_ones(plan, rolled(plan)[0])
    assert (made.title, made.kind, made.status) == ("Staff talks", "ship-visit", Status.IDEA)
    assert made.dates == Dates.days(date(2028, 7, 10), date(2028, 7, 12))


def test_a_series_that_has_ended_does_not_come_again() -> None:
    plan = make.plan_with(make.series(rule="every year", until=date(2028, 2, 1)), edition())
    assert rolled(plan)[0] == plan


def test_no_status_answer_or_outcome_is_carried_over() -> None:
    plan = make.plan_with(
        make.series(rule="every year"),
        edition(status=Status.REPORTED, outcome="went well", provenance="list.xlsx", own_lead="J5"),
        make.ask("a1", answer=make.answer()),
        make.clearance(),
        make.milestone(),
        make.action(),
        EngagementOutcome("e1", ours="ten places"),
        make.talks(mechanism=None, edition=6, record=TalksRecord.AGREED, next_date=date(2028, 3, 1)),
        AgendaItem("ag1", "e1", "Ranges"),
    )
    after, run = rolled(plan)
    (made,) = new_ones(plan, after)
    assert (made.status, made.outcome, made.provenance, made.own_lead) == (Status.IDEA, "", "", "J5")
    assert {item.table for item in run.change.items} == {"engagements", "talks", "agenda_items"}
    assert after.part(Talks, made.id) == Talks(made.id, None, edition=7)
    assert [item.subject for item in after.parts(AgendaItem, made.id)] == ["Ranges"]
    assert str(run.change.label) == "rolling of the year 2028"


def test_a_year_that_was_rolled_is_not_made_twice() -> None:
    plan = make.plan_with(
        make.series(rule="every year"),
        edition(),
        make.mechanism(),
        make.engagement("e2", "2027-05-03", kind="bilateral-meeting"),
        make.talks("e2"),
        make.forum(is_must=True, rule="yearly, October or November (inferred)"),
        make.agreed_line(year=2028),
    )
    once, run = rolled(plan)
    assert run.made == 4
    moved = apply(change_engagement(once, run.lines[0].id, dates=make.dates("2028-05-20")), once)
    called_off = apply(set_status(moved, [run.lines[1].id], Status.CANCELLED, lambda _: ()), moved)
    twice, again = rolled(called_off)
    assert (twice, again.made) == (called_off, 0)
    assert all(str(line.reason) == "it is there already" for line in again.lines)


TALKS = {
    "counted from the last edition": ({"months": 18}, {}, ["2028-05"]),
    "on the day that was agreed": ({"months": 18}, {"next_date": date(2028, 9, 4)}, ["2028-09-04"]),
    "overdue for long": ({"months": 12}, {"start": "2024-05-03"}, ["2028-01"]),
    "not for the mechanism that ended": ({"months": 18, "until": date(2028, 1, 31)}, {}, []),
    "without periodicity": ({"months": None}, {}, []),
}


@pytest.mark.parametrize("case", TALKS)
def test_talks_come_again_by_their_mechanism(case: str) -> None:
    mechanism, talks, expected = TALKS[case]
    start = str(talks.get("start", "2026-11-03"))
    fields = {name: value for name, value in talks.items() if name != "start"}
    held = make.engagement("e1", start, kind="bilateral-meeting")
    plan = make.plan_with(make.mechanism(**mechanism), held, make.talks(**fields))
    after, _ = rolled(plan)
    made = new_ones(plan, after)
    assert [item.dates.start.iso for item in made] == expected
    assert all(after.records(Talks)[item.id].mechanism == "me1" for item in made)


def test_talks_of_which_no_edition_is_in_the_plan_begin_with_their_mechanism() -> None:
    plan = make.plan_with(KIND, make.mechanism(countries="KE TZ", last_held=date(2027, 6, 1)))
    after, _ = rolled(plan)
    (made,) = new_ones(plan, after)
    assert (made.title, made.country_ids, made.kind) == ("Navy talks", ("KE", "TZ"), "bilateral-meeting")
    assert after.records(Talks)[made.id].mechanism == "me1"


FORUMS = {
    "the weekend before Thanksgiving": (
        "yearly in November, usually the weekend (Friday to Sunday) before US Thanksgiving",
        "2027-11-19", "2028-11-17",
    ),
    "between two months": ("yearly; between late May and mid June", "2027-06-04", "2028-05-01/2028-06-30"),
    "in one month": ("yearly in mid February", "2027-02-12", "2028-02"),
    "in even years": ("every two years (even years since 1996), mostly October", "2026-10-12", "2028-10"),
    "in odd years": ("every two years (odd years), mostly October", "2027-10-12", None),
    "every two years from the last": ("every two years when the chair changes", "2026-10-12", "2028"),
    "not yet two years after the last": ("every two years when the chair changes", "2027-10-12", None),
}  # fmt: skip


@pytest.mark.parametrize("case", FORUMS)
def test_a_forum_that_was_attended_comes_again_at_its_usual_time(case: str) -> None:
    rule, start, expected = FORUMS[case]
    held = make.engagement("e1", start, kind="regional-forum")
    attended = Attendance("e1", "fo1", is_confirmed=True, sidelines_wanted=4)
    plan = make.plan_with(make.forum(rule=rule), make.forum("fo2", "Never attended", rule="yearly"), held, attended)
    after, _ = rolled(plan)
    made = new_ones(plan, after)
    assert [item.dates.start.iso for item in made] == ([expected] if expected else [])
    for item in made:
        assert after.records(Attendance)[item.id] == Attendance(item.id, "fo1", sidelines_wanted=4)


def test_an_agreed_line_becomes_an_idea_that_is_linked_with_it() -> None:
    plan = make.plan_with(
        KIND,
        make.agreed_line("al1", year=2028, quarter=3, host="KE"),
        make.agreed_line("al2", year=2028, dropped="no ranges"),
        make.agreed_line("al3", year=2029),
    )
    after, _ = rolled(plan)
    (made,) = new_ones(plan, after)
    assert (made.title, made.dates.start.iso, made.status) == ("Divers' course", "2028-Q3", Status.IDEA)
    assert [(each.country, each.role) for each in made.countries] == [("KE", Role.HOST)]
    assert after.records(AgreedLine)["al1"].engagement == made.id


def test_a_plan_year_that_begins_in_july_is_rolled_from_july() -> None:
    plan = make.plan_with(KIND, make.agreed_line(year=2028, quarter=1), year_start=7)
    after, run = rolled(plan)
    assert [item.dates.start.iso for item in new_ones(plan, after)] == ["2028-Q3"]
    assert str(run.change.label) == "rolling of the year 2028–29"


def test_the_next_edition_follows_the_last_one() -> None:
    plan = make.plan_with(make.series(rule="every year"), edition(), edition("e2", "2028-03-01", "2028-03-03"))
    after = apply(next_edition(plan, FACTS, "e1", TAG).change, plan)
    (made,) = new_ones(plan, after)
    assert made.dates.start.iso == "2029-03"
    later = apply(next_edition(after, FACTS, "e2", TAG).change, after)
    assert new_ones(after, later)[0].dates.start.iso == "2030-03"


@pytest.mark.parametrize(
    ("series", "items"),
    [
        (make.series(), [edition()]),
        (make.series(rule="every year", until=date(2028, 1, 1)), [edition()]),
        (make.series(rule="FREQ=YEARLY;COUNT=1"), [edition()]),
    ],
)
def test_a_series_without_a_next_edition_says_so(series: Any, items: list[Engagement]) -> None:
    with pytest.raises(EditRefused, match="Nothing was changed"):
        next_edition(make.plan_with(series, *items), FACTS, "e1", TAG)


def test_a_copy_carries_its_programme_on_days_as_far_from_its_first_day() -> None:
    plan = make.plan_with(
        make.series(rule="Monday after 1 March"),
        edition(start="2027-03-08", end="2027-03-10"),
        make.programme_item(day="2027-03-09"),
        make.delegate(arrives=date(2027, 3, 7), passport_expiry=date(2030, 1, 1)),
    )
    after, _ = rolled(plan)
    (made,) = new_ones(plan, after)
    assert made.dates == Dates.days(date(2028, 3, 6), date(2028, 3, 8))
    (item,) = after.parts(ProgrammeItem, made.id)
    assert item.day == date(2028, 3, 7)
    (delegate,) = (each for each in after.table("delegates").values() if each.id != "d1")
    before: Any = plan.table("delegates")["d1"]
    expected = replace(before, id=delegate.id, engagement=made.id, arrives=date(2028, 3, 5))
    assert delegate == expected


def test_a_duplicate_carries_its_plan_and_not_what_came_of_it() -> None:
    plan = make.plan_with(edition(), make.programme_item(), make.action(), make.clearance(), make.milestone())
    change = duplicate_engagement(plan, "e1")
    assert [item.table for item in change.items] == ["engagements", "programme_items"]


def test_every_field_that_a_copy_leaves_empty_exists() -> None:
    known = {record.name: {each.name for each in record.fields} for record in PARTS}
    assert {(table, name) for table, names in CARRIED.items() for name in names if name not in known[table]} == set()


TITLES = {
    "Talks, 16th, Tokyo": (16, "Talks, 17th, Tokyo"),
    "10th talks 2027": (10, "11th talks 2028"),
    "Talks, 21st": (21, "Talks, 22nd"),
    "16th Brigade talks, 3rd": (3, "16th Brigade talks, 4th"),
    "Exercise North 2027": (None, "Exercise North 2028"),
    "Room 20270": (None, "Room 20270"),
}


@pytest.mark.parametrize("title", TITLES)
def test_a_year_and_a_number_in_a_title_go_on(title: str) -> None:
    number, expected = TITLES[title]
    plan = make.plan_with(make.series(rule="every year"), edition(title=title), make.talks("e1", None, edition=number))
    (made,) = new_ones(plan, rolled(plan)[0])
    assert made.title == expected
