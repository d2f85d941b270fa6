"""What is part of an edition is carried on to the next one: planning conferences, meetings on the sidelines, legs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.exercises import Exercise
from app.domain.facts import NO_HOLIDAYS, Facts
from app.domain.forums import Attendance
from app.domain.plan import Plan
from app.domain.spans import Dates
from app.domain.staff_talks import AgendaItem
from app.domain.statuses import Status
from app.services.edits.children import children_of, left_open
from app.services.edits.edition_children import child_dates
from app.services.edits.engagements import set_status
from app.services.rolling.next_edition import next_edition
from app.services.rolling.run import RollRun, roll_year
from tests import builders as make

FACTS = Facts(make.TODAY, NO_HOLIDAYS)
TAG = "to confirm"

DATES = {
    "as far before, on the same weekday": (
        "2027-06-14",
        "2028-06-12",
        "2027-01-11/2027-01-13",
        "2028-01-10/2028-01-12",
    ),
    "after the whole": ("2027-06-14", "2028-06-12", "2027-07-14", "2028-07-12"),
    "over 29 February: days, not dates, are kept": ("2027-03-10", "2028-03-08", "2027-02-28", "2028-02-27"),
    "from a leap year": ("2028-03-10", "2029-03-09", "2028-02-29", "2029-02-27"),
    "on a weekday that moves with the whole": ("2027-06-15", "2028-06-15", "2027-06-11", "2028-06-11"),
    "the whole is known to its month alone": ("2027-06-14", "2028-06", "2027-01-11", "2028-01"),
    "the whole was known to its month alone": ("2027-06", "2028-06-12", "2026-12-01", "2027-12"),
    "after it by months": ("2027-11", "2028-05", "2028-01-17", "2028-07"),
    "itself known to its month alone": ("2027-06-14", "2028-06-12", "2027-01", "2027-12-31/2028-01-30"),
}


@pytest.mark.parametrize("case", DATES)
def test_a_part_keeps_its_distance(case: str) -> None:
    pattern, copy, child, expected = DATES[case]
    assert _iso(child_dates(_dates(child), _dates(pattern), _dates(copy))) == expected


def _dates(words: str) -> Dates:
    first, _, last = words.partition("/")
    return make.dates(first, last or first)


def _iso(dates: Dates) -> str:
    end = dates.end
    return dates.start.iso if end is None or end == dates.start else f"{dates.start.iso}/{end.iso}"


def exercise(**fields: Any) -> Engagement:
    return make.engagement("ex", "2027-06-14", "2027-06-25", "KE", title="Exercise North 2027, 4th", series="se1",
                           kind="exercise", **fields)  # fmt: skip


def conference(id: str, start: str, end: str, **fields: Any) -> Engagement:
    return make.engagement(id, start, end, "KE", **{"title": id, "parent": "ex", "status": Status.COMPLETED, **fields})


def family(*more: Any) -> Plan:
    return make.plan_with(
        make.kind("exercise"),
        make.series(rule="second Monday of June"),
        exercise(status=Status.REPORTED),
        Exercise("ex", edition="4th"),
        conference("Initial conference 2026", "2026-10-12", "2026-10-14", outcome="agreed"),
        conference("Main conference", "2027-02-01", "2027-02-05", after=("Initial conference 2026", "other")),
        AgendaItem("ag1", "Main conference", "Ranges"),
        make.engagement("other", "2027-01-04", "2027-01-05", title="Something else"),
        *more,
    )


def made_of(plan: Plan, run: RollRun) -> dict[str, Engagement]:
    after = apply(run.change, plan)
    return {item.title: item for item in after.engagements.values() if item.id not in plan.engagements}


@pytest.mark.parametrize("way", ["rolled", "next edition"])
def test_planning_conferences_go_along_with_their_exercise(way: str) -> None:
    plan = family()
    run = roll_year(plan, FACTS, 2028, TAG) if way == "rolled" else next_edition(plan, FACTS, "ex", TAG)
    made = made_of(plan, run)
    assert set(made) == {"Exercise North 2028, 5th", "Initial conference 2027", "Main conference"}
    whole, initial, main = made["Exercise North 2028, 5th"], made["Initial conference 2027"], made["Main conference"]
    assert whole.dates == Dates.days(date(2028, 6, 12), date(2028, 6, 23))
    assert initial.dates == Dates.days(date(2027, 10, 11), date(2027, 10, 13))
    assert main.dates == Dates.days(date(2028, 1, 31), date(2028, 2, 4))
    assert [each.parent for each in (whole, initial, main)] == [None, whole.id, whole.id]
    assert main.after == (initial.id,), "what it came after is what was made of that"
    assert {each.status for each in made.values()} == {Status.IDEA}
    assert all(TAG in each.tags and not each.outcome for each in made.values())
    refs = [each.ref for each in made.values()] + [each.ref for each in plan.engagements.values()]
    assert len(set(refs)) == len(refs)
    after = apply(run.change, plan)
    assert [each.subject for each in after.parts(AgendaItem, main.id)] == ["Ranges"]
    assert after.part(Exercise, whole.id).edition == "5th"  # type: ignore[union-attr]
    lines = {line.title: line.part_of for line in run.lines if line.id}
    assert lines == {whole.title: "", initial.title: whole.title, main.title: whole.title}
    assert apply(run.change.inverse(), after) == plan


def test_parts_of_parts_point_at_what_was_made_of_these() -> None:
    plan = family(conference("Site survey", "2027-02-03", "2027-02-03", parent="Main conference"))
    made = made_of(plan, next_edition(plan, FACTS, "ex", TAG))
    assert made["Site survey"].parent == made["Main conference"].id
    assert made["Site survey"].dates == Dates.days(date(2028, 2, 2), date(2028, 2, 2))


LEFT = {
    "called off": (conference("gone", "2027-03-01", "2027-03-02", status=Status.CANCELLED),),
    "postponed": (conference("gone", "2027-03-01", "2027-03-02", status=Status.POSTPONED),),
    "of a series of its own": (
        make.series("se2", "Other"),
        conference("gone", "2027-03-01", "2027-03-02", series="se2"),
    ),
    "an edition of talks that come again by themselves": (
        make.mechanism(),
        conference("gone", "2027-03-01", "2027-03-02"),
        make.talks("gone"),
    ),
}


@pytest.mark.parametrize("case", LEFT)
def test_what_is_not_carried(case: str) -> None:
    plan = family(*LEFT[case])
    assert "gone" not in made_of(plan, next_edition(plan, FACTS, "ex", TAG))


def test_a_ring_of_parts_is_carried_once() -> None:
    plan = make.plan_with(
        make.series(rule="second Monday of June"),
        replace(exercise(), parent="Main conference"),
        conference("Main conference", "2027-02-01", "2027-02-05"),
    )
    assert len(made_of(plan, next_edition(plan, FACTS, "ex", TAG))) == 2


def test_meetings_on_the_sidelines_go_along_with_their_forum() -> None:
    plan = make.plan_with(
        make.forum(rule="weekend before US Thanksgiving", title="Halifax"),
        make.engagement("hx", "2027-11-20", "2027-11-21", title="Halifax", kind="regional-forum"),
        Attendance("hx", "fo1", edition="2027"),
        make.engagement("side", "2027-11-21", "2027-11-21", "KE", title="Call", parent="hx"),
    )
    run = next_edition(plan, FACTS, "hx", TAG)
    made = made_of(plan, run)
    assert made["Halifax"].dates.earliest == date(2028, 11, 18)
    assert (made["Call"].dates.earliest, made["Call"].parent) == (date(2028, 11, 19), made["Halifax"].id)
    attended = apply(run.change, plan).part(Attendance, made["Halifax"].id)
    assert attended is not None
    assert (attended.forum, attended.edition, attended.is_confirmed) == ("fo1", "2028", False)


def test_what_becomes_of_parts_is_asked_when_the_whole_is_called_off() -> None:
    plan = family(conference("ahead", "2027-06-01", "2027-06-02", status=Status.PLANNED))
    assert left_open(plan, set_status(plan, ["ex"], Status.CANCELLED, lambda _: ())) == ("ahead",)
    assert len(children_of(plan, ["ex"])) == 3
