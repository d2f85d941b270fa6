from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.delegation_papers import DelegationPapers
from app.domain.delegates import VisitRequest
from app.domain.participation import Direction, Side
from app.domain.plan import Plan
from app.domain.records.record import Item
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = DelegationPapers()
VISIT = {"kind": "high-level-visit", "start": "2027-06-01", "end": "2027-06-03"}


def plan(*items: Item, **fields: Any) -> Plan:
    return plan_of(make.engagement("e1", **{**VISIT, **fields}), *items)


def sorts(plan: Plan, as_of: str = "2027-01-15") -> list[str]:
    """What is found, by the second word of the keys."""
    return sorted(finding.key.split("|")[1] for finding in found(RULE, plan, as_of))


@pytest.mark.parametrize(
    ("expires", "fields", "expected"),
    [
        pytest.param("2027-12-02", {}, ["passports"], id="a day less than six months after the return"),
        pytest.param("2027-12-03", {}, [], id="six months after the return"),
        pytest.param("2027-11-30", {"leaves": date(2027, 5, 30)}, [], id="back earlier than the others"),
        pytest.param("2027-12-03", {"leaves": date(2027, 6, 10)}, ["passports"], id="back later than the others"),
        pytest.param("2027-02-01", {"side": Side.THEIRS}, [], id="theirs are at home"),
        pytest.param("2027-02-01", {"side": Side.THEIRS, "nation": "TZ"}, ["passports"], id="theirs of a third nation"),
    ],
)
def test_a_passport_must_be_good_for_six_months_after_the_return(
    expires: str, fields: dict[str, Any], expected: list[str]
) -> None:
    delegate = make.delegate(passport_expiry=date.fromisoformat(expires), request=VisitRequest.GRANTED, **fields)
    assert sorts(plan(delegate)) == expected


@pytest.mark.parametrize(
    ("side", "direction", "countries", "expected"),
    [
        pytest.param(Side.OURS, Direction.OUTGOING, "KE", ["passports"], id="ours, abroad"),
        pytest.param(Side.OURS, Direction.INCOMING, "KE", [], id="ours, at home"),
        pytest.param(Side.THEIRS, Direction.INCOMING, "KE", ["passports"], id="theirs, at our place"),
        pytest.param(Side.THEIRS, Direction.OUTGOING, "KE", [], id="theirs, at their place"),
    ],
)
def test_only_those_who_travel_need_papers(
    side: Side, direction: Direction, countries: str, expected: list[str]
) -> None:
    where = make.place("Oslo", "NO") if direction is Direction.INCOMING else make.place()
    delegate = make.delegate(side=side, passport_expiry=date(2027, 2, 1), request=VisitRequest.SENT)
    assert sorts(plan(delegate, direction=direction, countries=countries, place=where)) == expected


@pytest.mark.parametrize(
    ("request_state", "as_of", "expected"),
    [
        pytest.param(None, "2027-05-02", [], id="thirty days before"),
        pytest.param(None, "2027-05-03", ["requests"], id="twenty-nine days before"),
        pytest.param(VisitRequest.TO_SEND, "2027-05-03", ["requests"], id="still to be sent"),
        pytest.param(VisitRequest.SENT, "2027-05-03", [], id="sent"),
        pytest.param(VisitRequest.GRANTED, "2027-05-03", [], id="granted"),
        pytest.param(VisitRequest.NOT_NEEDED, "2027-05-03", [], id="not needed"),
        pytest.param(VisitRequest.REFUSED, "2027-01-15", ["refused"], id="refused"),
        pytest.param(None, "2027-06-04", [], id="over"),
    ],
)
def test_a_request_must_be_in_by_the_lead_time(
    request_state: VisitRequest | None, as_of: str, expected: list[str]
) -> None:
    assert sorts(plan(make.delegate(request=request_state)), as_of) == expected


def test_the_lead_time_of_the_host_goes_before_the_usual_one() -> None:
    lead = make.lead_time("lt", "KE", "high-level-visit", days=60, case="routine")
    assert sorts(plan(make.delegate(), lead), "2027-04-02") == []
    assert sorts(plan(make.delegate(), lead), "2027-04-03") == ["requests"]


@pytest.mark.parametrize(("number", "expected"), [(30, []), (31, ["size"])])
def test_a_request_names_thirty_at_most(number: int, expected: list[str]) -> None:
    many = [
        make.delegate(f"d{at}", request=VisitRequest.SENT, request_ref="RFV 7/27" if at < number else "RFV 8/27")
        for at in range(40)
    ]
    assert sorts(plan(*many)) == expected


def test_of_a_tour_the_requests_are_those_of_its_legs() -> None:
    leg = make.engagement("l1", "2027-06-01", parent="e1", kind="high-level-visit")
    assert sorts(plan(make.delegate(), leg), "2027-05-20") == []
    assert sorts(plan(make.delegate(engagement="l1"), leg), "2027-05-20") == ["requests"]


def test_one_finding_names_all() -> None:
    many = [make.delegate(f"d{at}", name=f"Officer {at}") for at in range(5)]
    (finding,) = found(RULE, plan(*many), "2027-05-20")
    assert str(finding.title) == "5 requests for visit of Port call e1 not sent"
    assert str(finding.why) == (
        "Kenya should have had the requests by Sun 2 May 2027; none was sent for Officer 0, Officer 1, Officer 2 "
        "and 2 more."
    )
