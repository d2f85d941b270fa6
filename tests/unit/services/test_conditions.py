"""The checklist of an answer: made of what it sets, ticked one at a time, in the way of consent while it is open."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.asks import Answer, Verdict
from app.domain.changes import apply
from app.domain.conditions import Condition
from app.domain.consents import conditions_of, consents, waits_for_conditions
from app.domain.plan import Plan
from app.services.due.conditions import DueConditions
from app.services.edits.asks import delete_asks, record_answer
from app.services.edits.conditions import tick_conditions
from app.services.edits.correcting import correct_ask
from app.services.edits.refusals import EditRefused
from app.services.layouts.conditions import condition_lines
from app.services.reports.ministries import ministry_conditions
from tests.builders import TODAY, answer, ask, condition, engagement, person, plan_with, post, stamped

TWO = "No liberty on Sunday\nGuest list through the Embassy"
LATER = TODAY + timedelta(days=4)
PLAN = plan_with(engagement(), post(), ask())


def conditional(conditions: str = TWO, **fields: object) -> Answer:
    return answer(Verdict.CONCUR_WITH_CONDITIONS, conditions=conditions, **fields)


def answered(*answers: Answer, plan: Plan = PLAN) -> Plan:
    """The plan after these answers to its ask, one correcting the other."""
    for each in answers:
        plan = apply(stamped(record_answer(plan, ("a1",), each)), plan)
    return plan


def listed(plan: Plan) -> list[tuple[str, bool]]:
    return [(each.words, each.is_met) for each in conditions_of(plan, plan.asks["a1"])]


def ticked(plan: Plan, number: int, on: date = TODAY) -> Plan:
    seen = conditions_of(plan, plan.asks["a1"])[number]
    return apply(stamped(tick_conditions(plan, (seen,), on)), plan)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([conditional()], ["No liberty on Sunday", "Guest list through the Embassy"]),
        ([conditional("Yes\n\n  No \nYes")], ["Yes", "No"]),
        ([answer(Verdict.CONCUR, conditions="left over")], []),
        ([conditional("A\nB"), conditional("B\nC")], ["B", "C"]),
        ([conditional("A"), conditional("A", by="Somebody else")], ["A"]),
        ([conditional("A"), answer()], []),
    ],
    ids=["two", "empty lines, and one twice", "another verdict", "corrected", "the same again", "yes without any"],
)
def test_an_answer_makes_the_checklist(answers: list[Answer], expected: list[str]) -> None:
    assert [words for words, _ in listed(answered(*answers))] == expected


def test_what_was_ticked_or_worded_otherwise_stays_when_the_answer_is_corrected() -> None:
    plan = ticked(answered(conditional("A\nB")), 0)
    mine = next(each for each in conditions_of(plan, plan.asks["a1"]) if each.words == "B")
    plan = plan.replacing([("ask_conditions", mine.id, condition(mine.id, words="B, by Friday"))])
    corrected = correct_ask(plan, "a1", TODAY, answer=conditional("A\nB\nC"))
    assert listed(apply(stamped(corrected), plan)) == [("A", True), ("C", False), ("B, by Friday", False)]
    taken_away = correct_ask(plan, "a1", TODAY, answer=None)
    assert listed(apply(stamped(taken_away), plan)) == []


@pytest.mark.parametrize(
    ("given_answer", "items", "waits"),
    [
        (conditional("A"), [condition(words="A")], True),
        (conditional("A"), [condition(words="A", met_on=TODAY)], False),
        (conditional("A\nB"), [condition("c1", words="A", met_on=TODAY), condition("c2", words="B")], True),
        (conditional(""), [], True),
        (answer(), [], False),
        (answer(Verdict.RESTRICTED), [condition(words="Not at night")], True),
        (answer(Verdict.NON_CONCUR), [condition()], False),
    ],
    ids=["open", "met", "one of two", "nobody wrote them down", "none", "of a restricted one", "no is no"],
)
def test_a_consent_waits_for_its_conditions(given_answer: Answer, items: list[Condition], waits: bool) -> None:
    plan = plan_with(ask(answer=given_answer), *items)
    assert waits_for_conditions(plan, plan.asks["a1"]) is waits
    assert consents(plan, plan.asks["a1"]) is (given_answer.clears and not waits)


def test_conditions_are_not_met_before_they_were_set() -> None:
    plan = ticked(answered(conditional("A", on=LATER)), 0, TODAY)
    assert conditions_of(plan, plan.asks["a1"])[0].met_on == LATER


_LINE = st.text("ab", min_size=1, max_size=5)


@given(
    lines=st.lists(_LINE, min_size=1, max_size=5, unique=True),
    ticks=st.lists(st.integers(0, 4), max_size=6),
)
def test_ticking_changes_the_state_of_one_condition_and_nothing_else(lines: list[str], ticks: list[int]) -> None:
    plan = answered(conditional("\n".join(lines)))
    for number in ticks:
        if number < len(lines):
            before = listed(plan)
            plan = ticked(plan, number)
            before[number] = (before[number][0], not before[number][1])
            assert listed(plan) == before
            assert waits_for_conditions(plan, plan.asks["a1"]) == (not all(met for _, met in before))


def test_a_tick_is_one_change_that_can_be_taken_back() -> None:
    plan = answered(conditional())
    made = tick_conditions(plan, (conditions_of(plan, plan.asks["a1"])[0],), TODAY)
    after = apply(stamped(made), plan)
    assert [met for _, met in listed(after)] == [True, False]
    assert str(made.label) == "condition about ‘Port call e1’ met: No liberty on Sunday"
    assert apply(stamped(made.inverse()), after) == plan


@pytest.mark.parametrize(
    "seen", [condition(words="Something else"), condition(words="A", met_on=TODAY), condition("gone"), None]
)
def test_what_is_not_there_any_more_cannot_be_ticked(seen: Condition | None) -> None:
    plan = plan_with(ask(answer=conditional("A")), condition(words="A"))
    with pytest.raises(EditRefused, match="Nothing was changed"):
        tick_conditions(plan, (seen,) if seen is not None else (), TODAY)


def test_with_an_ask_goes_its_checklist() -> None:
    plan = answered(conditional())
    assert not apply(stamped(delete_asks(plan, ("a1",))), plan).table("ask_conditions")


def test_each_line_says_its_state_until_when_and_who() -> None:
    item = engagement(start="2027-03-03", own_lead="Chief of Navy")
    asked = ask(answer=conditional("A\nB\nC", by="Ambassador, Hanoi"))
    plan = plan_with(
        item, post(), asked, person("p1", "Lt Vang"),
        condition("c1", words="A"),
        condition("c2", words="B", met_on=TODAY),
        condition("c3", words="C", person="p1", until=date(2027, 2, 10)),
    )  # fmt: skip
    first, second, third = condition_lines(plan, item, asked, TODAY)
    assert (str(first.state), str(second.state)) == ("open, to be met by 3 Mar", "met 15 Jan")
    assert str(first.who) == "set by Ambassador, Hanoi, 15 Jan; lead: Chief of Navy"
    assert (str(third.state), str(third.who)) == (
        "open, to be met by 10 Feb",
        "set by Ambassador, Hanoi, 15 Jan; sees to it: Lt Vang",
    )
    assert not first.is_late
    late = condition_lines(plan, item, asked, date(2027, 2, 11))
    assert [each.is_late for each in late] == [False, False, True]
    assert condition_lines(plan, item, asked, date(2027, 3, 3))[0].is_late
    assert [str(each) for each in ministry_conditions(plan, item, TODAY)][:2] == [
        "○ A (open, to be met by 3 Mar 2027; set by Ambassador, Hanoi, 15 Jan 2027; lead: Chief of Navy)",
        "✓ B (met 15 Jan 2027; set by Ambassador, Hanoi, 15 Jan 2027; lead: Chief of Navy)",
    ]


def test_open_conditions_are_due_by_their_day_or_before_the_engagement() -> None:
    plan = plan_with(
        engagement(start="2027-03-03"), person("p1", "Lt Vang"), ask(answer=conditional("A\nB\nC")),
        condition("c1", words="A"),
        condition("c2", words="B", until=date(2027, 2, 10), person="p1"),
        condition("c3", words="C", met_on=TODAY),
    )  # fmt: skip
    source = DueConditions()
    found = sorted(source.items(plan, TODAY, date(2027, 12, 31)), key=lambda each: each.order)
    assert [(each.title, each.day, each.owners) for each in found] == [
        ("B", date(2027, 2, 10), frozenset({"p1"})),
        ("A", date(2027, 3, 3), frozenset()),
    ]
    assert not list(source.items(plan, TODAY, date(2027, 2, 9)))
    after = apply(stamped(source.tick(plan, ["c1", "c2"], TODAY)), plan)
    assert not list(source.items(after, TODAY, date(2027, 12, 31)))
    moved = apply(stamped(source.move(plan, ["c1", "c3"], 7, TODAY)), plan)
    assert moved.records(Condition)["c1"].until == date(2027, 3, 10)
    given_away = apply(stamped(source.give(plan, ["c1"], "p1")), plan)
    assert given_away.records(Condition)["c1"].person == "p1"
    with pytest.raises(EditRefused):
        source.move(plan, ["c3"], 7, TODAY)
