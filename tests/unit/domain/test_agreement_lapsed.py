from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.agreement_lapsed import AgreementLapsed
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = AgreementLapsed()


def plan(expires: str | None = "2027-03-04", **fields: Any) -> Plan:
    known = {"start": "2027-03-03", "end": "2027-03-05", "agreements": ("ag1",)}
    until = date.fromisoformat(expires) if expires else None
    return plan_of(make.agreement(expires=until), make.engagement("e1", **{**known, **fields}))


@pytest.mark.parametrize(
    ("expires", "fields", "expected"),
    [
        pytest.param("2027-03-04", {}, ["block"], id="the day before the last"),
        pytest.param("2027-03-05", {}, [], id="on the last day"),
        pytest.param("2020-01-01", {}, ["block"], id="long before"),
        pytest.param(None, {}, [], id="no end is known"),
        pytest.param("2027-03-04", {"agreements": ()}, [], id="it rests on none"),
        pytest.param("2027-03-04", {"status": Status.PROPOSED}, ["inform"], id="only proposed"),
        pytest.param("2027-03-04", {"status": Status.CANCELLED}, [], id="cancelled"),
        pytest.param("2027-03-15", {"start": "2027-03", "end": "2027-03"}, ["warn"], id="some day of the month"),
        pytest.param("2027-02-15", {"start": "2027-03", "end": "2027-03"}, ["block"], id="before that month"),
    ],
)
def test_an_agreement_must_outlast_what_rests_on_it(
    expires: str | None, fields: dict[str, Any], expected: list[str]
) -> None:
    assert severities(RULE, plan(expires, **fields)) == expected


def posting(expires: str, **fields: Any) -> list[str]:
    item: Engagement = make.engagement("e1", "2026-01-01", "2028-12-31", kind="personnel-exchange")
    exchange = make.exchange(agreement="ag1", **fields)
    return severities(RULE, plan_of(make.agreement(expires=date.fromisoformat(expires)), item, exchange))


def test_the_agreement_of_an_exchange_must_outlast_the_tour() -> None:
    assert posting("2028-06-30") == ["block"]
    assert posting("2028-06-30", tour_end=date(2028, 6, 30)) == []
    assert posting("2028-06-30", tour_end=date(2028, 7, 1)) == ["block"]


def test_it_says_until_when_and_what_ends() -> None:
    (finding,) = found(RULE, plan())
    assert str(finding.title) == "Port call e1 outlasts what it rests on"
    assert (
        str(finding.why) == "Port call e1 lasts until Fri 5 Mar 2027, and before that expires: MoU 2019 (4 Mar 2027)."
    )
    assert finding.due == date(2027, 3, 4)
