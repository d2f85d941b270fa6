"""The steps of an ask between its sending and its end, and where it stands after each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.asks import Ask, AskState, Verdict
from app.domain.changes import Change, apply
from app.domain.facts import NO_HOLIDAYS, Facts
from app.domain.plan import Plan
from app.services.edits.ask_life import acknowledge, close_asks, supply, want_more
from app.services.edits.asking_again import ask_again
from app.services.edits.asks import delete_asks, record_answer
from app.services.edits.refusals import EditRefused
from tests.builders import TODAY, answer, ask, condition, engagement, plan_with, stamped

SENT, DUE = TODAY - timedelta(days=9), TODAY + timedelta(days=9)


def asked(**fields: Any) -> Ask:
    return ask(**{"sent": SENT, "due": DUE, **fields})


STATES = {
    "draft": (ask(), AskState.DRAFT),
    "sent": (asked(), AskState.SENT),
    "acknowledged": (asked(acknowledged=TODAY), AskState.ACKNOWLEDGED),
    "more wanted": (asked(acknowledged=SENT, more_wanted=TODAY), AskState.MORE_WANTED),
    "more wanted again": (asked(more_wanted=TODAY, supplied=SENT), AskState.MORE_WANTED),
    "supplied": (asked(acknowledged=SENT, more_wanted=SENT, supplied=SENT), AskState.ACKNOWLEDGED),
    "overdue": (asked(due=SENT, acknowledged=SENT), AskState.OVERDUE),
    "overdue, though more is wanted": (asked(due=SENT, more_wanted=SENT), AskState.OVERDUE),
    "answered": (asked(due=SENT, answer=answer()), AskState.ANSWERED),
    "closed": (asked(answer=answer(), closed=TODAY), AskState.CLOSED),
    "closed without an answer": (asked(due=SENT, closed=TODAY), AskState.CLOSED),
    "superseded": (asked(answer=answer(), superseded=True), AskState.SUPERSEDED),
    "withdrawn": (asked(withdrawn=True), AskState.WITHDRAWN),
}


@pytest.mark.parametrize(("made", "expected"), STATES.values(), ids=STATES.keys())
def test_where_it_stands_follows_from_its_days(made: Ask, expected: AskState) -> None:
    assert made.state(TODAY) is expected
    still_open = (AskState.DRAFT, AskState.SENT, AskState.ACKNOWLEDGED, AskState.MORE_WANTED, AskState.OVERDUE)
    assert made.is_open is (expected in still_open)


Step = Callable[[Plan, list[str], date], Change]


@pytest.mark.parametrize(
    ("step", "before", "after"),
    [
        pytest.param(acknowledge, asked(), asked(acknowledged=TODAY), id="acknowledged"),
        pytest.param(
            lambda plan, ids, on: want_more(plan, ids, on, " How long? "),
            asked(wanted="With whom?", supplied=SENT),
            asked(acknowledged=TODAY, more_wanted=TODAY, wanted="With whom?\nHow long?"),
            id="more wanted, again",
        ),
        pytest.param(supply, asked(more_wanted=SENT), asked(more_wanted=SENT, supplied=TODAY), id="supplied"),
        pytest.param(close_asks, asked(answer=answer()), asked(answer=answer(), closed=TODAY), id="closed"),
        pytest.param(
            close_asks, asked(required=False), asked(required=False, closed=TODAY), id="closed, no answer needed"
        ),
    ],
)
def test_a_step_is_one_change_that_can_be_taken_back(step: Step, before: Ask, after: Ask) -> None:
    plan = plan_with(before)
    made = step(plan, ["a1", "a1", "gone"], TODAY)
    there = apply(stamped(made), plan)
    assert there.asks["a1"] == after
    assert "Port call e1" in str(made.label)
    assert apply(stamped(made.inverse()), there) == plan
    both = plan_with(before, ask("a2"))
    assert step(both, ["a1", "a2"], TODAY).items == made.items


@pytest.mark.parametrize(
    ("step", "before"),
    [
        pytest.param(acknowledge, ask(), id="not sent"),
        pytest.param(acknowledge, asked(acknowledged=SENT), id="acknowledged before"),
        pytest.param(acknowledge, asked(answer=answer()), id="answered"),
        pytest.param(want_more, asked(withdrawn=True), id="withdrawn"),
        pytest.param(supply, asked(), id="nothing wanted"),
        pytest.param(close_asks, asked(), id="required and not answered"),
        pytest.param(close_asks, asked(answer=answer(), superseded=True), id="superseded"),
    ],
)
def test_a_step_that_makes_no_sense_is_refused(step: Step, before: Ask) -> None:
    with pytest.raises(EditRefused, match="Nothing was changed"):
        step(plan_with(before), ["a1"], TODAY)


def test_what_is_asked_again_takes_the_place_of_what_was_asked() -> None:
    plan = plan_with(engagement(), asked(answer=answer(), acknowledged=SENT, reference="N 4"), condition())
    there = apply(stamped(ask_again(plan, ["a1"], Facts(TODAY, NO_HOLIDAYS))), plan)
    (again,) = (each for each in there.asks.values() if each.id != "a1")
    assert there.asks["a1"].state(TODAY) is AskState.SUPERSEDED
    assert (again.supersedes, again.state(TODAY), again.acknowledged, again.reference) == (
        "a1",
        AskState.DRAFT,
        None,
        "",
    )
    left = apply(stamped(delete_asks(there, ["a1"])), there)
    assert left.asks[again.id].supersedes is None


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(answer(Verdict.RESTRICTED), id="restricted to nothing"),
        pytest.param(answer(valid_from=TODAY, valid_to=SENT), id="holds no day"),
    ],
)
def test_an_answer_that_says_too_little_is_refused(given: Any) -> None:
    with pytest.raises(EditRefused):
        record_answer(plan_with(asked()), ["a1"], given)
