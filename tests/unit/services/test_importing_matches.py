"""Rows that are already in the plan, or twice in a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.changes import apply
from app.domain.participation import Participation
from app.domain.spans import Dates, PlanDate
from app.services.importing.plan_import import plan_import
from app.services.importing.results import Outcome
from app.services.texts.tables import Value
from tests.builders import dates, engagement, plan_with
from tests.unit.services.importing_cases import COUNTRIES, KINDS, PLAN, imported, landed, outcome_of, row, table


def test_the_same_file_again_changes_nothing() -> None:
    rows = [row(end="2027-03-05", place="Mombasa"), row(ref="", title="Talks", kind="Bilat", start="2027-05")]
    first = imported(*rows)
    plan = apply(first.change, PLAN)

    again = imported(*rows, plan=plan)

    assert again.change.is_empty
    assert [outcome.outcome for outcome in again.rows] == [Outcome.SAME, Outcome.SAME]


def test_the_same_file_a_year_later_does_not_complete_what_it_planned() -> None:
    plan = apply(imported(row()).change, PLAN)

    later = plan_import(plan, [table(row())], date(2028, 1, 1))

    assert later.change.is_empty


def test_an_edited_row_changes_just_what_was_edited() -> None:
    before = engagement("e1", "2027-03-03", "2027-03-05", "KE", ref="N-1", title="Port call", own_lead="CO", notes="n")
    plan = plan_with(*COUNTRIES, *KINDS, before)

    result = imported(row(title="Port visit", start="2027-03-04", countries="KE;TZ"), plan=plan)

    (item,) = result.change.items
    assert item.before == before
    assert item.after == replace(
        before,
        title="Port visit",
        dates=dates("2027-03-04", "2027-03-05"),
        countries=(*before.countries, Participation("TZ")),
    )
    assert set(result.rows[0].changed) == {"title", "dates", "countries"}
    assert str(result.change.label) == "import of ‘f.csv’"


def test_new_days_keep_the_time_of_day() -> None:
    timed = Dates(PlanDate.on(date(2027, 3, 3)), PlanDate.on(date(2027, 3, 3)), time(9), time(17), "Africa/Nairobi")
    plan = plan_with(*COUNTRIES, *KINDS, replace(engagement("e1", ref="N-1"), dates=timed))

    after = landed(row(title="", start="2027-03-04", end="2027-03-04"), plan=plan)

    assert (after.dates.start.iso, after.dates.start_time, after.dates.zone) == (
        "2027-03-04",
        time(9),
        "Africa/Nairobi",
    )


@pytest.mark.parametrize("cells", [{"start": "2027-03-03 09:30"}, {"start_time": "09:30"}], ids=["days", "own column"])
def test_a_time_of_day_without_a_zone_is_by_the_clock_of_its_place(cells: dict[str, Value]) -> None:
    stated = row(place="Kilifi", end="2027-03-03", **cells)
    days = landed(stated).dates

    assert (days.start_time, days.zone) == (time(9, 30), "Africa/Nairobi")
    said = "times of day without a zone were read by the clock of the place, in 1 row"
    assert said in [str(note) for note in imported(stated).notes]
    assert said not in [str(note) for note in imported(row(place="Kilifi", zone="UTC", **cells)).notes]


@pytest.mark.parametrize(
    ("cells", "lines"),
    [
        ({"start": "2027-03-03 09:30"}, ["Start time in the table: 09:30"]),
        ({"place": "Kilifi", "start_time": "09:30", "zone": "Africa/Nairobi"}, ["Start time in the table: 09:30"]),
        (
            {"countries": "FR", "start": "2027-03-03 09:30", "end": "2027-03-03 17:00"},
            ["Start time in the table: 09:30", "End time in the table: 17:00"],
        ),
        (
            {"place": "Kilifi", "start": "2027-03", "end": "2027-04", "start_time": "09:30"},
            ["Start time in the table: 09:30"],
        ),
    ],
    ids=["no end", "no end in a zone", "no zone", "no days"],
)
def test_a_time_of_day_that_the_dates_cannot_keep_stands_in_the_notes_and_is_told(
    cells: dict[str, Value], lines: list[str]
) -> None:
    outcome = outcome_of(row(**cells))
    alone, beside = landed(row(**cells)), landed(row(**cells, notes="Bring flags."))
    again = outcome_of(row(**cells), plan=plan_with(*COUNTRIES, *KINDS, alone))
    edited = replace(alone, notes="Bring flags.\nNo speeches.")

    assert (outcome.outcome, alone.dates.start_time) == (Outcome.NEW, None)
    for line in lines:
        assert f"the time of day {line[-5:]} stands in the notes only" in str(outcome.reason)
    assert (alone.notes.splitlines(), beside.notes.splitlines()) == (lines, ["Bring flags.", *lines])
    assert again.outcome is Outcome.SAME
    after = landed(row(**cells), plan=plan_with(*COUNTRIES, *KINDS, edited))
    assert after.notes.splitlines() == ["Bring flags.", "No speeches.", *lines]


def test_without_a_reference_title_countries_and_start_find_the_engagement() -> None:
    before = engagement("e1", "2027-03-03", None, "KE", title="Port  Call")
    plan = plan_with(*COUNTRIES, *KINDS, before)

    outcome = outcome_of(row(ref="", title="port call", end="2027-03-06"), plan=plan)

    assert (outcome.outcome, outcome.ref, outcome.changed) == (Outcome.CHANGED, before.ref, ("title", "dates"))


def test_the_hidden_id_finds_an_engagement_whose_reference_was_edited() -> None:
    before = engagement("e1", "2027-03-03", "2027-03-03", "KE", ref="OLD", title="Port call")
    plan = plan_with(*COUNTRIES, *KINDS, before, engagement("e2", ref="TAKEN"))

    renamed = imported(row(ref="NEW") | {"Entente id": "e1"}, plan=plan)
    taken = imported(row(ref="TAKEN") | {"Entente id": "e1"}, plan=plan)

    assert [item.after for item in renamed.change.items] == [replace(before, ref="NEW")]
    assert taken.refused[0].reason == "the reference TAKEN is taken by another engagement"


def test_the_second_row_of_an_engagement_is_refused() -> None:
    by_ref = imported(row(), row(title="Another"))
    by_key = imported(row(ref=""), row(ref=""))

    for result in (by_ref, by_key):
        assert [outcome.outcome for outcome in result.rows] == [Outcome.NEW, Outcome.REFUSED]
        assert "already in row 2" in result.rows[1].reason


def test_missing_references_are_given_in_order_and_clash_with_none() -> None:
    plan = plan_with(*COUNTRIES, *KINDS, engagement("e1", ref="NO-2027-004"))
    rows = [row(ref="", title=f"T{at}") for at in range(3)] + [
        row(ref="NO-2027-006"),
        row(ref="", title="x", start="2028"),
    ]

    refs = [outcome.ref for outcome in imported(*rows, plan=plan).rows]

    assert refs == ["NO-2027-007", "NO-2027-008", "NO-2027-009", "NO-2027-006", "NO-2028-001"]


def test_of_rows_with_one_reference_the_one_that_can_stand_alone_is_taken_whatever_the_plan_holds() -> None:
    rows = [row(kind="", title="Earlier"), row(title="Whole"), row(title="Later")]
    first = imported(*rows)
    again = imported(*rows, plan=apply(first.change, PLAN))

    assert [outcome.outcome for outcome in first.rows] == [Outcome.REFUSED, Outcome.NEW, Outcome.REFUSED]
    assert [outcome.outcome for outcome in again.rows] == [Outcome.REFUSED, Outcome.SAME, Outcome.REFUSED]
    assert [outcome.reason for outcome in again.refused] == [
        "the same engagement is already in row 3 of this file",
        "the same engagement is already in row 3 of this file",
    ]


@pytest.mark.parametrize("spelt", ["n-1", " N-1", "\uff2e-1", "N\u200b-1"])
def test_a_reference_spelt_otherwise_is_the_same_and_stays_as_the_plan_spells_it(spelt: str) -> None:
    before = engagement("e1", "2027-03-03", "2027-03-03", "KE", ref="N-1", title="Port call")
    plan = plan_with(*COUNTRIES, *KINDS, before)

    same, repeated = imported(row(ref=spelt, end="2027-03-03"), plan=plan), imported(row(), row(ref=spelt))

    assert same.change.is_empty
    assert [outcome.outcome for outcome in repeated.rows] == [Outcome.NEW, Outcome.REFUSED]


def test_two_that_the_plan_spells_apart_stay_apart() -> None:
    items = [engagement(f"e{at}", "2027-03-03", "2027-03-03", ref=ref) for at, ref in enumerate(("A", "a"))]
    plan = plan_with(*COUNTRIES, *KINDS, *items)
    rows = [row(ref=item.ref, title=item.title) for item in items]
    assert [outcome.outcome for outcome in imported(*rows, plan=plan).rows] == [Outcome.SAME, Outcome.SAME]


def test_a_row_without_a_reference_is_the_row_of_this_file_with_the_same_title_countries_and_start() -> None:
    for rows in ([row(ref=""), row(ref="N-1")], [row(ref="N-1"), row(ref="")]):
        first = imported(*rows)
        again = imported(*rows, plan=apply(first.change, PLAN))
        assert first.count(Outcome.NEW) == again.count(Outcome.SAME) == 1
        assert first.count(Outcome.REFUSED) == again.count(Outcome.REFUSED) == 1


@pytest.mark.parametrize(
    ("refs", "stated", "reason"),
    [
        (("A", "B"), "", "2 engagements of the plan have this title, these countries and this start; state the "),
        (("A", "A"), "A", "2 engagements of the plan have the reference A; give each a reference of its own"),
        (("A", "\uff21"), "a", "2 engagements of the plan have the reference a; give each a reference of its own"),
    ],
    ids=["alike in all", "one reference", "one reference but for its spelling"],
)
def test_a_row_that_could_be_either_of_two_is_refused(refs: tuple[str, str], stated: str, reason: str) -> None:
    items = [engagement(f"e{at}", title="Port call", ref=ref) for at, ref in enumerate(refs)]
    plan = plan_with(*COUNTRIES, *KINDS, *items)

    outcome = outcome_of(row(ref=stated, place="Mombasa"), plan=plan)

    assert outcome.outcome is Outcome.REFUSED
    assert outcome.reason.startswith(reason)


def _renamed(*refs: tuple[str, str, str]) -> list[str]:
    """The references of engagements after a file that names them by id; of each: id, reference, reference there."""
    items = [engagement(item_id, title=f"T{item_id}", ref=ref) for item_id, ref, _ in refs]
    plan = plan_with(*COUNTRIES, *KINDS, *items)
    rows = [row(ref=ref, title=f"T{item_id}") | {"Entente id": item_id} for item_id, _, ref in refs]
    after = apply(imported(*rows, plan=plan).change, plan)
    assert imported(*rows, plan=after).change.is_empty
    return [after.engagements[item_id].ref for item_id, _, _ in refs]


def test_references_can_be_exchanged_and_handed_on() -> None:
    assert _renamed(("e1", "A", "B"), ("e2", "B", "A")) == ["B", "A"]
    assert _renamed(("e1", "A", "B"), ("e2", "B", "C"), ("e3", "C", "D")) == ["B", "C", "D"]


def test_a_reference_that_is_kept_is_given_to_nobody_down_the_whole_line() -> None:
    assert _renamed(("e1", "A", "B"), ("e2", "B", "C"), ("e3", "C", "C")) == ["A", "B", "C"]
    assert _renamed(("e1", "A", "X"), ("e2", "B", "x")) == ["X", "B"]


def test_an_edit_by_hand_is_brought_back_once_and_then_the_file_changes_nothing() -> None:
    rows = [row(place="Mombasa"), row(ref="", title="Talks", kind="Staff talks", start="2027-05")]
    plan = apply(imported(*rows).change, PLAN)
    edited = plan.replacing(
        ("engagements", item.id, replace(item, title=f"{item.title} (moved)")) for item in plan.engagements.values()
    )

    second = imported(*rows, plan=edited)
    third = imported(*rows, plan=apply(second.change, edited))

    assert [outcome.outcome for outcome in second.rows] == [Outcome.CHANGED, Outcome.NEW]
    assert third.change.is_empty
    assert third.count(Outcome.SAME) == 2


def test_a_row_of_centuries_is_refused_unless_the_plan_holds_it_so() -> None:
    long = row(end="2187-03-05")
    plan = plan_with(
        *COUNTRIES, *KINDS, engagement("e1", "2027-03-03", "2187-03-05", "KE", ref="N-1", title="Port call")
    )

    assert outcome_of(long).reason == "from 3 Mar 2027 to 5 Mar 2187 are more than 50 years; is a year mistyped?"
    assert outcome_of(long | {"ref": "N-2"}, plan=plan).outcome is Outcome.REFUSED
    assert outcome_of(long, plan=plan).outcome is Outcome.SAME
    assert outcome_of(row(end="2077-12-31")).outcome is Outcome.NEW
