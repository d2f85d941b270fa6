from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.asks import Ask, Verdict
from app.domain.consents import against_advice, without_consent
from app.domain.coordination.confirmed_against_advice import ConfirmedAgainstAdvice
from app.domain.findings import Severity, Subject
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ConfirmedAgainstAdvice()
SENT = date(2027, 1, 2)


def said(verdict: Verdict, on: str = "2027-01-10", **fields: Any) -> Any:
    return make.answer(verdict, date.fromisoformat(on), **fields)


def asked(id: str = "a1", **fields: Any) -> Ask:
    return make.ask(id, **{"sent": SENT, **fields})


CONDITIONS = said(Verdict.CONCUR_WITH_CONDITIONS, conditions="No press")
OPEN, MET = make.condition(), make.condition(met_on=date(2027, 1, 12))


@pytest.mark.parametrize(
    ("asks", "against", "lacks"),
    [
        pytest.param([asked(answer=said(Verdict.CONCUR))], [], [], id="yes"),
        pytest.param([asked(answer=said(Verdict.CONCUR_WITH_COMMENTS))], [], [], id="yes with comments"),
        pytest.param([asked(answer=said(Verdict.NO_OBJECTION_BY_SILENCE))], [], [], id="silence where it may be"),
        pytest.param([asked(answer=said(Verdict.NON_CONCUR))], ["a1"], ["a1"], id="no"),
        pytest.param([asked(answer=CONDITIONS), OPEN], ["a1"], ["a1"], id="conditions not met"),
        pytest.param([asked(answer=CONDITIONS)], ["a1"], ["a1"], id="conditions that nobody wrote down"),
        pytest.param([asked(answer=CONDITIONS), MET], [], [], id="conditions met"),
        pytest.param([asked(answer=said(Verdict.RESTRICTED))], [], [], id="yes to less than was asked"),
        pytest.param([asked(answer=said(Verdict.DEFER))], [], ["a1"], id="not yet"),
        pytest.param([asked(answer=said(Verdict.NOT_OUR_LEAD))], [], ["a1"], id="not their lead"),
        pytest.param([asked()], [], ["a1"], id="no answer"),
        pytest.param([make.ask("a1")], [], ["a1"], id="not sent"),
        pytest.param([asked(required=False)], [], [], id="no answer, not required"),
        pytest.param([asked(required=False, answer=said(Verdict.NON_CONCUR))], ["a1"], [], id="no, not required"),
        pytest.param([asked(withdrawn=True)], [], [], id="withdrawn"),
        pytest.param(
            [asked("a1", answer=said(Verdict.NON_CONCUR)), asked("a2", answer=said(Verdict.CONCUR, "2027-01-14"))],
            [],
            [],
            id="no, and yes when asked again",
        ),
        pytest.param(
            [asked("a1", answer=said(Verdict.CONCUR)), asked("a2", answer=said(Verdict.NON_CONCUR, "2027-01-14"))],
            ["a2"],
            ["a2"],
            id="yes, and no when asked again",
        ),
        pytest.param(
            [asked("a1", answer=said(Verdict.NON_CONCUR)), asked("a2")],
            ["a1"],
            ["a2"],
            id="no, and asked again without an answer",
        ),
        pytest.param(
            [asked("a1", answer=said(Verdict.NON_CONCUR)), asked("a2", post="po2", answer=said(Verdict.CONCUR))],
            ["a1"],
            ["a1"],
            id="no of one, yes of another",
        ),
        pytest.param(
            [asked("a1", answer=said(Verdict.CONCUR), superseded=True), asked("a2", supersedes="a1")],
            [],
            ["a2"],
            id="yes to what it was, and asked again",
        ),
        pytest.param(
            [asked("a1", answer=said(Verdict.CONCUR), superseded=True), asked("a2", withdrawn=True)],
            [],
            [],
            id="yes to what it was, the next one withdrawn",
        ),
    ],
)
def test_who_is_against_it_and_who_has_not_consented(asks: list[Any], against: list[str], lacks: list[str]) -> None:
    plan = plan_of(make.engagement(status=Status.CONFIRMED), *asks)
    assert [ask.id for ask in against_advice(plan, "e1")] == against
    assert [ask.id for ask in without_consent(plan, "e1")] == lacks
    assert severities(RULE, plan) == ["block"] * len(against)


@pytest.mark.parametrize(
    ("status", "expected"),
    [(status, ["block"] if status in (Status.CONFIRMED, Status.UNDER_WAY) else []) for status in Status],
)
def test_only_what_is_confirmed(status: Status, expected: list[str]) -> None:
    plan = plan_of(make.engagement(status=status), asked(answer=said(Verdict.NON_CONCUR)))
    assert severities(RULE, plan) == expected


def test_what_is_over_cannot_be_mended() -> None:
    plan = plan_of(make.engagement(status=Status.CONFIRMED), asked(answer=said(Verdict.NON_CONCUR)))
    assert severities(RULE, plan, "2027-03-03") == ["block"]
    assert severities(RULE, plan, "2027-03-04") == []


def test_it_says_who_and_what_to_do_and_cannot_be_waived() -> None:
    plan = plan_of(
        make.engagement(status=Status.CONFIRMED, title="Port call"),
        make.post("po1", "Desk"),
        make.post("po2", "Embassy"),
        asked("a1", answer=said(Verdict.NON_CONCUR)),
        asked("a2", post="po2", answer=CONDITIONS),
        make.condition(ask="a2"),
    )
    no, conditions = found(RULE, plan)
    assert not RULE.waivable
    assert (no.severity, no.subject, no.engagements) == (Severity.BLOCK, Subject("asks", "a1"), ("e1",))
    assert str(no.title) == "Port call is confirmed although Desk does not concur"
    assert str(no.why) == "Desk said no on Sun 10 Jan 2027."
    assert str(conditions.title) == "Port call is confirmed although conditions of Embassy are not met"
    assert str(conditions.why) == "Embassy concurs under conditions: No press"
