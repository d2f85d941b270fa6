"""A no to what is confirmed sets it back to planned: which no, of which engagement, and as one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.asks import Verdict
from app.domain.changes import apply, change, joined, removed, replaced
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.edits.asks import record_answer, withdraw
from app.services.edits.freezing import frozen_by, frozen_words, with_set_back
from app.services.edits.status_gate import status_gate
from tests.builders import TODAY, answer, ask, engagement, plan_with, post, stamped

DESK, POST = post("po1", "Desk"), post("po2", "Embassy")
NO = answer(Verdict.NON_CONCUR)
LATER = replace(NO, on=date(2027, 1, 14))


def held(*asks: Any, status: Status = Status.CONFIRMED, start: str = "2027-06-01") -> Plan:
    return plan_with(engagement("e1", start, status=status), DESK, POST, *asks)


@pytest.mark.parametrize("status", list(Status))
def test_what_is_confirmed_is_set_back_and_nothing_else(status: Status) -> None:
    plan = held(ask("a1"), status=status)
    expected = ("e1",) if status is Status.CONFIRMED else ()
    assert frozen_by(plan, record_answer(plan, ["a1"], NO), TODAY) == expected


@pytest.mark.parametrize("verdict", [each for each in Verdict if each is not Verdict.NO_OBJECTION_BY_SILENCE])
def test_a_no_alone_sets_back(verdict: Verdict) -> None:
    plan = held(ask("a1"))
    given = answer(verdict, text="At night only", conditions="Without weapons")
    expected = ("e1",) if verdict is Verdict.NON_CONCUR else ()
    assert frozen_by(plan, record_answer(plan, ["a1"], given), TODAY) == expected


@pytest.mark.parametrize(
    ("asks", "answered", "start", "expected"),
    [
        pytest.param([ask("a1", required=False)], ["a1"], "2027-06-01", ("e1",), id="whether it was required or not"),
        pytest.param([ask("a1")], ["a1"], "2027-01-14", (), id="what is over needs nobody any more"),
        pytest.param([ask("a1", answer=NO)], ["a1"], "2027-06-01", (), id="known before, with other words now"),
        pytest.param([ask("a1", answer=answer())], ["a1"], "2027-06-01", ("e1",), id="a yes that became a no"),
        pytest.param([ask("a1", answer=NO), ask("a2", post="po2")], ["a2"], "2027-06-01", ("e1",), id="a second no"),
        pytest.param(
            [ask("a1"), ask("a2", answer=answer(on=date(2027, 1, 15)))],
            ["a1"], "2027-06-01", (), id="a later yes to the same question counts",
        ),
    ],
)  # fmt: skip
def test_which_no_counts(asks: Sequence[Any], answered: list[str], start: str, expected: tuple[str, ...]) -> None:
    plan = held(*asks, start=start)
    assert frozen_by(plan, record_answer(plan, answered, LATER), TODAY) == expected


def test_an_edit_that_sets_it_back_itself_or_takes_it_away_is_not_asked_about() -> None:
    plan = held(ask("a1"))
    made, item = record_answer(plan, ["a1"], NO), plan.engagements["e1"]
    planned = joined(made, change(text("both"), [replaced("engagements", item, replace(item, status=Status.PLANNED))]))
    assert frozen_by(plan, planned, TODAY) == ()
    gone = joined(made, change(text("both"), [removed("engagements", item), removed("asks", plan.asks["a1"])]))
    assert frozen_by(plan, gone, TODAY) == ()
    assert frozen_by(plan, withdraw(plan, ["a1"]), TODAY) == ()


def test_it_is_one_step_that_keeps_the_reason() -> None:
    plan = held(ask("a1"))
    made = record_answer(plan, ["a1"], replace(NO, text="Elections that week"))
    whole = with_set_back(plan, made, ("e1",))
    assert str(whole.label) == str(made.label)
    after = apply(stamped(whole), plan)
    assert after.engagements["e1"].status is Status.PLANNED
    given = after.asks["a1"].answer
    assert given is not None
    assert given.text == "Elections that week"
    assert apply(stamped(whole).inverse(), after) == plan
    assert with_set_back(plan, made, ()) is made


def test_the_gate_asks_once_for_all_that_one_edit_answers() -> None:
    items = [engagement(f"e{n}", "2027-06-01", title=f"Call {n}", status=Status.CONFIRMED) for n in (1, 2)]
    plan = plan_with(*items, DESK, ask("a1"), ask("a2", "e2"))
    made = record_answer(plan, ["a1", "a2"], NO)
    gate = status_gate(plan, made, TODAY)
    assert (gate.frozen, gate.is_open, gate.refusals) == (("e1", "e2"), False, ())
    assert [str(each) for each in frozen_words(plan, made, gate.frozen)] == [
        f"‘Call {n}’ (Tue 1 Jun 2027) is confirmed, and Desk does not concur" for n in (1, 2)
    ]
    assert status_gate(plan, with_set_back(plan, made, gate.frozen), TODAY).is_open
