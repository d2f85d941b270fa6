"""The ladder of an answer that does not come: which step, from which day, and what is said at it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.asks import Need
from app.domain.coordination.answer_missing import AnswerMissing
from app.domain.coordination.reminder_due import ReminderDue
from app.domain.escalation import Rung, escalation, rungs
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.domain.rule_cases import found, plan_of, severities

VISIT = make.engagement("e1", "2027-06-30", "2027-07-02", title="Port call", place=make.place("Mombasa", "KE"))
SENT = date(2027, 3, 1)
DUE = date(2027, 4, 30)
"""A Friday."""


def asked(**fields: Any) -> Any:
    return make.ask(**{"sent": SENT, "due": DUE, **fields})


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        pytest.param(
            asked(),
            {
                Rung.REMIND: date(2027, 4, 23),
                Rung.DUE: DUE,
                Rung.DEPUTY: date(2027, 5, 5),
                Rung.DIRECTOR: date(2027, 5, 11),
                Rung.BOARD: date(2027, 5, 31),
                Rung.AT_RISK: date(2027, 6, 16),
            },
            id="with a due day",
        ),
        pytest.param(
            asked(due=None),
            {Rung.BOARD: date(2027, 5, 31), Rung.AT_RISK: date(2027, 6, 16)},
            id="without",
        ),
        pytest.param(
            asked(due=None, need=Need.CLEAR),
            {Rung.BOARD: date(2027, 5, 12), Rung.AT_RISK: date(2027, 6, 16)},
            id="what a host wants 42 days ahead",
        ),
    ],
)
def test_each_step_has_its_day(ask: Any, expected: dict[Rung, date]) -> None:
    plan = plan_of(VISIT, ask)
    assert rungs(plan, facts_on("2027-01-15"), VISIT, ask) == expected


@pytest.mark.parametrize(
    ("as_of", "rung", "following"),
    [
        ("2027-04-22", None, Rung.REMIND),
        ("2027-04-23", Rung.REMIND, Rung.DUE),
        ("2027-04-30", Rung.DUE, Rung.DEPUTY),
        ("2027-05-04", Rung.DUE, Rung.DEPUTY),
        ("2027-05-05", Rung.DEPUTY, Rung.DIRECTOR),
        ("2027-05-11", Rung.DIRECTOR, Rung.BOARD),
        ("2027-05-31", Rung.BOARD, Rung.AT_RISK),
        ("2027-06-16", Rung.AT_RISK, None),
    ],
)
def test_it_climbs_day_by_day(as_of: str, rung: Rung | None, following: Rung | None) -> None:
    stands = escalation(plan_of(VISIT, asked()), facts_on(as_of), VISIT, asked())
    assert (stands.rung, stands.next[0] if stands.next is not None else None) == (rung, following)


@pytest.mark.parametrize(
    ("as_of", "says"),
    [
        ("2027-05-01", "Remind"),
        ("2027-05-05", "Write to the deputy head"),
        ("2027-05-11", "Have the desk’s director write"),
        ("2027-05-31", "Put the answer"),
        ("2027-06-16", "The engagement is at risk"),
    ],
)
def test_each_step_says_what_to_do_about_the_same_matter(as_of: str, says: str) -> None:
    plan = plan_of(VISIT, asked())
    (finding,) = found(AnswerMissing(), plan, as_of)
    assert str(finding.remedy).startswith(says)
    assert finding.key == found(AnswerMissing(), plan, "2027-05-01")[0].key


@pytest.mark.parametrize(
    ("ask", "as_of", "expected"),
    [
        pytest.param(asked(), "2027-04-22", [], id="six working days before"),
        pytest.param(asked(), "2027-04-23", ["inform"], id="five working days before"),
        pytest.param(asked(), "2027-04-30", ["inform"], id="on its due day"),
        pytest.param(asked(), "2027-05-01", [], id="late"),
        pytest.param(asked(sent=None), "2027-04-23", [], id="not sent"),
        pytest.param(asked(answer=make.answer()), "2027-04-23", [], id="answered"),
        pytest.param(asked(superseded=True), "2027-04-23", [], id="superseded"),
        pytest.param(asked(due=date(2027, 6, 4)), "2027-06-01", [], id="missing already"),
        pytest.param(asked(due=date(2027, 6, 4), required=False), "2027-06-01", ["inform"], id="not required"),
    ],
)
def test_who_is_to_be_reminded(ask: Any, as_of: str, expected: list[str]) -> None:
    assert severities(ReminderDue(), plan_of(VISIT, ask), as_of) == expected


def test_nobody_is_reminded_of_what_is_off() -> None:
    off = make.engagement("e1", "2027-06-30", status=Status.CANCELLED)
    assert severities(ReminderDue(), plan_of(off, asked()), "2027-04-23") == []
