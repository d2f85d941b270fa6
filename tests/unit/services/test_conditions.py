"""The conditions of an answer: read one a line, ticked one at a time, met as a whole with the last."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.asks import Answer, Verdict
from app.domain.changes import apply
from app.domain.conditions import Condition, conditions_of, with_condition
from app.services.edits.asks import record_answer
from app.services.edits.conditions import tick_condition
from app.services.edits.refusals import EditRefused
from app.services.layouts.conditions import condition_lines
from app.services.reports.ministries import ministry_conditions
from tests.builders import TODAY, answer, ask, engagement, plan_with, post, stamped

TWO = "No liberty on Sunday\nGuest list through the Embassy"
LATER = TODAY + timedelta(days=4)


def conditional(conditions: str = TWO, **fields: object) -> Answer:
    return answer(Verdict.CONCUR_WITH_CONDITIONS, conditions=conditions, **fields)


@pytest.mark.parametrize(
    ("given_answer", "expected"),
    [
        (conditional(), [("No liberty on Sunday", False), ("Guest list through the Embassy", False)]),
        (conditional("✓ Yes\n\n  No "), [("Yes", True), ("No", False)]),
        (conditional("A\nB", met_on=TODAY), [("A", True), ("B", True)]),
        (conditional("✓"), []),
        (answer(Verdict.CONCUR, conditions="left over"), []),
    ],
    ids=["open", "one met, empty lines", "all met", "a sign alone", "another verdict"],
)
def test_conditions_are_read_one_a_line(given_answer: Answer, expected: list[tuple[str, bool]]) -> None:
    assert [(each.words, each.is_met) for each in conditions_of(given_answer)] == expected


def test_the_last_tick_meets_them_all_and_taking_one_back_opens_the_answer() -> None:
    first = with_condition(conditional(), 1, met=True, on=LATER)
    assert (first.conditions, first.met_on) == ("No liberty on Sunday\n✓ Guest list through the Embassy", None)
    assert first.waits_for_conditions
    second = with_condition(first, 0, met=True, on=LATER)
    assert (second.conditions, second.met_on) == (TWO, LATER)
    assert second.consents
    third = with_condition(second, 1, met=False, on=LATER)
    assert (third.conditions, third.met_on) == ("✓ No liberty on Sunday\nGuest list through the Embassy", None)


def test_conditions_are_not_met_before_they_were_set() -> None:
    assert with_condition(conditional("A", on=LATER), 0, met=True, on=TODAY).met_on == LATER


_LINE = st.text("ab ✓", min_size=1, max_size=5)


@given(lines=st.lists(_LINE, min_size=1, max_size=5), ticks=st.lists(st.tuples(st.integers(0, 4), st.booleans())))
def test_ticking_changes_the_state_of_one_condition_and_nothing_else(
    lines: list[str], ticks: list[tuple[int, bool]]
) -> None:
    held = conditional("\n".join(lines))
    for number, met in ticks:
        before = list(conditions_of(held))
        if number >= len(before):
            continue
        held = with_condition(held, number, met=met, on=TODAY)
        before[number] = Condition(before[number].words, met)
        assert list(conditions_of(held)) == before
        assert held.waits_for_conditions == (not all(each.is_met for each in before))


def test_a_tick_is_one_change_that_can_be_taken_back() -> None:
    plan = plan_with(engagement(), post(), ask(answer=conditional()))
    made = tick_condition(plan, "a1", 0, Condition("No liberty on Sunday", False), TODAY)
    after = apply(stamped(made), plan)
    assert [each.is_met for each in conditions_of(after.asks["a1"].answer)] == [True, False]
    assert str(made.label) == "condition about ‘Port call e1’ met: No liberty on Sunday"
    assert apply(stamped(made.inverse()), after) == plan


@pytest.mark.parametrize(
    ("ask_id", "number", "seen"),
    [
        ("a1", 0, Condition("Something else", False)),
        ("a1", 0, Condition("No liberty on Sunday", True)),
        ("a1", 7, Condition("No liberty on Sunday", False)),
        ("gone", 0, Condition("No liberty on Sunday", False)),
    ],
)
def test_what_is_not_there_any_more_cannot_be_ticked(ask_id: str, number: int, seen: Condition) -> None:
    plan = plan_with(engagement(), post(), ask(answer=conditional()))
    with pytest.raises(EditRefused, match="Nothing was changed"):
        tick_condition(plan, ask_id, number, seen, TODAY)


def test_all_ticked_without_a_day_is_asked_for_the_day() -> None:
    plan = plan_with(engagement(), post(), ask())
    with pytest.raises(EditRefused, match="Give the day"):
        record_answer(plan, ("a1",), conditional("✓ A\n✓ B"))


def test_each_line_says_its_state_until_when_and_who() -> None:
    item = engagement(start="2027-03-03", own_lead="Chief of Navy")
    asked = ask(answer=conditional("A\n✓ B", by="Ambassador, Hanoi"))
    plan = plan_with(item, post(), asked)
    first, second = condition_lines(plan, item, asked, TODAY)
    assert (str(first.state), str(second.state)) == ("open, to be met by 3 Mar", "met")
    assert str(first.who) == "set by Ambassador, Hanoi, 15 Jan; lead: Chief of Navy"
    assert not first.is_late
    (late, _) = condition_lines(plan, item, asked, date(2027, 3, 3))
    assert late.is_late
    assert [str(each) for each in ministry_conditions(plan, item, TODAY)] == [
        "○ A (open, to be met by 3 Mar 2027; set by Ambassador, Hanoi, 15 Jan 2027; lead: Chief of Navy)",
        "✓ B (met; set by Ambassador, Hanoi, 15 Jan 2027; lead: Chief of Navy)",
    ]
