"""How an office has answered before, and why it is asked."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.facts import NO_HOLIDAYS
from app.domain.plan import Plan
from app.services.answer_memory import AnswerMemory, answer_memory, ask_by
from app.services.edits.asks import suggest_asks
from app.services.layouts.ask_reasons import reason_asked, reason_chosen
from tests.builders import answer, ask, ask_route, engagement, plan_with, post, region

MONDAY = date(2027, 1, 4)


def asked(*days: int) -> Plan:
    """A plan in which a post answered so many calendar days after it was asked on a Monday."""
    asks = [ask(f"a{n}", sent=MONDAY, answer=answer(on=MONDAY + timedelta(days=took))) for n, took in enumerate(days)]
    return plan_with(*asks, ask("open", sent=MONDAY), ask("draft"), ask("back", sent=MONDAY, withdrawn=True))


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        pytest.param(asked(), AnswerMemory(1, 0, None), id="none"),
        pytest.param(asked(1, 2, 3, 4), AnswerMemory(5, 4, None), id="four answers are too few"),
        pytest.param(asked(1, 2, 3, 4, 14), AnswerMemory(6, 5, 3), id="five"),
        pytest.param(asked(7, 7, 7, 7, 7), AnswerMemory(6, 5, 5), id="weekends do not count"),
        pytest.param(asked(-1, 2, 2, 2, 2), AnswerMemory(6, 4, None), id="answered before it was asked"),
    ],
)
def test_what_is_remembered(plan: Plan, expected: AnswerMemory) -> None:
    assert answer_memory(plan, "po1", NO_HOLIDAYS) == expected


def test_by_when_to_ask_follows_from_it() -> None:
    found = ask_by(asked(7, 7, 7, 7, 7), "po1", date(2027, 3, 12), NO_HOLIDAYS)
    assert found is not None
    assert (found[0], str(found[1].said)) == (
        date(2027, 3, 5),
        "usually answers within 5 working days (median of 5 answers)",
    )
    assert ask_by(asked(1), "po1", date(2027, 3, 12), NO_HOLIDAYS) is None


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"countries": frozenset({"KE"})}, "Desk covers Country KE"),
        ({"regions": frozenset({"defence/east-africa"})}, "Desk covers East Africa"),
        ({}, "Desk covers every country"),
        ({"countries": frozenset({"TZ"})}, "Desk was chosen by hand"),
    ],
)
def test_why_this_office(fields: dict[str, frozenset[str]], expected: str) -> None:
    item, desk = engagement(), post("po1", "Desk", **fields)
    plan = plan_with(item, desk, region(title="East Africa"))
    assert str(reason_chosen(plan, item, desk)) == expected


def test_which_row_of_the_routing_wants_it() -> None:
    route = ask_route(addressee="finance", min_level="L1", max_level="L3", note="above a limit")
    plan = plan_with(engagement(level=None), ask_route(addressee="finance", note=""))
    (suggestion,) = suggest_asks(plan, plan.engagements["e1"])
    assert str(reason_asked(plan, plan.engagements["e1"], suggestion)).startswith("Who is asked: ")
    bounded = type(suggestion)(route, None, "", suggestion.due)
    assert str(reason_asked(plan, plan.engagements["e1"], bounded)).endswith("Finance, L1 to L3; above a limit")
