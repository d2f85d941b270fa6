"""Read-outs: proposed once an engagement took place, to whoever answers for its countries and has none."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.asks import AskState, Need
from app.domain.changes import apply
from app.domain.facts import NO_HOLIDAYS, Facts
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.edits.readouts import draft_readouts, missing_readouts
from app.services.edits.refusals import EditRefused
from tests.builders import TODAY, ask, ask_type, engagement, plan_with, post, stamped

FACTS = Facts(TODAY, NO_HOLIDAYS)


def held(status: Status = Status.COMPLETED, *more: object) -> Plan:
    return plan_with(
        engagement("e1", "2027-01-12", status=status),
        post("po1", "Desk", addressee="foreign-ministry"),
        post("po2", "Embassy", addressee="head-of-mission", countries=frozenset({"KE"})),
        ask_type("A10", "Read-out", question="What came of {subject}"),
        *more,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        pytest.param(held(), ["po1", "po2"], id="nobody has one"),
        pytest.param(held(Status.CONFIRMED), [], id="not over yet"),
        pytest.param(held(Status.CANCELLED), [], id="called off"),
        pytest.param(held(Status.REPORTED, ask("a1", ask_type="A10")), ["po2"], id="the desk has"),
        pytest.param(held(Status.REPORTED, ask("a1", ask_type="A10", withdrawn=True)), ["po1", "po2"], id="taken back"),
    ],
)
def test_who_should_have_one(plan: Plan, expected: list[str]) -> None:
    assert [post for _, post in missing_readouts(plan, ["e1", "gone"])] == expected


def test_the_drafts_are_for_information_and_due_a_week_after() -> None:
    plan = held()
    made = draft_readouts(plan, ["e1"], FACTS)
    there = apply(stamped(made), plan)
    drafts = list(there.asks.values())
    assert {(each.need, each.required, each.due, each.state(TODAY)) for each in drafts} == {
        (Need.INFORM, False, date(2027, 1, 19), AskState.DRAFT)
    }
    assert drafts[0].question == "What came of ‘Port call e1’"
    with pytest.raises(EditRefused, match="has one"):
        draft_readouts(there, ["e1"], FACTS)
