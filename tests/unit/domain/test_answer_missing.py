from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.asks import Ask, Verdict
from app.domain.coordination.answer_missing import AnswerMissing
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = AnswerMissing()
VISIT = make.engagement("e1", "2027-03-31", "2027-04-02", title="Port call Mombasa")


def asked(due: str | None = None, **fields: Any) -> Ask:
    return make.ask(due=date.fromisoformat(due) if due else None, **fields)


@pytest.mark.parametrize(
    ("ask", "as_of", "expected"),
    [
        pytest.param(asked("2027-02-10"), "2027-02-10", [], id="on its due day"),
        pytest.param(asked("2027-02-10"), "2027-02-11", ["warn"], id="the day after"),
        pytest.param(asked("2027-03-30"), "2027-02-28", [], id="31 days before the start"),
        pytest.param(asked("2027-03-30"), "2027-03-01", ["warn"], id="30 days before the start"),
        pytest.param(asked(), "2027-03-01", ["warn"], id="without a due day"),
        pytest.param(asked("2027-02-10"), "2027-03-16", ["warn"], id="15 days before the start"),
        pytest.param(asked("2027-02-10"), "2027-03-17", ["block"], id="14 days before the start"),
        pytest.param(asked("2027-02-10"), "2027-04-02", ["block"], id="on its last day"),
        pytest.param(asked("2027-02-10"), "2027-04-03", [], id="over"),
        pytest.param(asked("2027-02-10", required=False), "2027-03-17", [], id="not required"),
        pytest.param(asked("2027-02-10", withdrawn=True), "2027-03-17", [], id="withdrawn"),
        pytest.param(asked("2027-02-10", answer=make.answer()), "2027-03-17", [], id="answered"),
        pytest.param(
            asked("2027-02-10", answer=make.answer(Verdict.NON_CONCUR)), "2027-03-17", [], id="refused is answered"
        ),
        pytest.param(asked("2027-02-10", answer=make.answer(Verdict.DEFER)), "2027-03-17", ["block"], id="deferred"),
        pytest.param(asked("2027-02-10", sent=date(2027, 1, 5)), "2027-02-11", ["warn"], id="sent"),
    ],
)
def test_when_an_answer_is_missing(ask: Ask, as_of: str, expected: list[str]) -> None:
    assert severities(RULE, plan_of(VISIT, ask), as_of) == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(replace(VISIT, status=Status.IDEA), [], id="an idea"),
        pytest.param(replace(VISIT, status=Status.PROPOSED), ["warn"], id="proposed"),
        pytest.param(replace(VISIT, status=Status.CONFIRMED), ["warn"], id="confirmed all the same"),
        pytest.param(replace(VISIT, status=Status.COMPLETED), [], id="delivered"),
        pytest.param(replace(VISIT, status=Status.POSTPONED), [], id="postponed"),
        pytest.param(replace(VISIT, status=Status.CANCELLED), [], id="cancelled"),
        pytest.param(make.with_dates(VISIT, "2027-03", "2027-03"), ["warn"], id="month only"),
    ],
)
def test_which_engagements(item: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(item, asked("2027-02-10")), "2027-03-10") == expected


def test_each_ask_is_its_own_matter() -> None:
    plan = plan_of(VISIT, asked("2027-02-10"), asked("2027-02-12", id="a2"), asked("2027-06-01", id="a3"))
    assert [finding.subject for finding in found(RULE, plan, "2027-02-20")] == [
        Subject("asks", "a1"),
        Subject("asks", "a2"),
    ]


@pytest.mark.parametrize(
    ("ask", "as_of", "title", "why", "remedy"),
    [
        pytest.param(
            asked("2027-02-10", sent=date(2027, 1, 5)),
            "2027-02-18",
            "Political clearance of Desk officer, East Africa is 8 days late",
            "Needed before Port call Mombasa (Wed 31 Mar 2027) may be confirmed. "
            "Sent on Tue 5 Jan 2027; due: Wed 10 Feb 2027.",
            "Write to the deputy head of Desk officer, East Africa, or record the answer if it has come. "
            "Next: letter of the desk’s director on Fri 19 Feb 2027.",
            id="sent",
        ),
        pytest.param(
            asked("2027-02-10"),
            "2027-02-11",
            "Political clearance of Desk officer, East Africa is 1 day late",
            "Needed before Port call Mombasa (Wed 31 Mar 2027) may be confirmed. Not sent yet; due: Wed 10 Feb 2027.",
            "Send the question to Desk officer, East Africa today. Next: letter to the deputy head on Mon 15 Feb 2027.",
            id="not sent",
        ),
        pytest.param(
            asked("2027-03-05", answer=make.answer(Verdict.DEFER, date(2027, 2, 1))),
            "2027-03-05",
            "Political clearance of Desk officer, East Africa is due today",
            "Needed before Port call Mombasa (Wed 31 Mar 2027) may be confirmed. "
            "Deferred on Mon 1 Feb 2027; due: Fri 5 Mar 2027.",
            "Give Desk officer, East Africa what is missing and ask for a final answer. "
            "Next: at risk on Wed 17 Mar 2027.",
            id="deferred",
        ),
    ],
)
def test_it_says_who_what_and_how_late(ask: Ask, as_of: str, title: str, why: str, remedy: str) -> None:
    (finding,) = found(RULE, plan_of(VISIT, ask), as_of)
    assert (str(finding.title), str(finding.why), str(finding.remedy)) == (title, why, remedy)


def test_the_matter_does_not_change_from_day_to_day_but_with_the_due_day() -> None:
    plan, later = plan_of(VISIT, asked("2027-02-10")), plan_of(VISIT, asked("2027-02-12"))
    assert found(RULE, plan, "2027-02-20")[0].key == found(RULE, plan, "2027-02-21")[0].key
    assert found(RULE, plan, "2027-02-20")[0].key != found(RULE, later, "2027-02-20")[0].key
