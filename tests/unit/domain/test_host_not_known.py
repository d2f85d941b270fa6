"""H1: what was not checked is said."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.conflicts.host_not_known import HostNotKnown
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.participation import Direction, Participation
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = HostNotKnown()


def somewhere(*countries: str, **fields: Any) -> Engagement:
    start = fields.pop("start", "2027-06-09")
    return make.engagement("e1", start, countries=[Participation(each) for each in countries], **fields)


@pytest.mark.parametrize(
    ("item", "is_said"),
    [
        pytest.param(somewhere(), True, id="nothing at all"),
        pytest.param(somewhere(place=Place("Kilifi")), True, id="a place in no list, and no country"),
        pytest.param(somewhere("KE"), False, id="one partner"),
        pytest.param(somewhere("KE", "DE"), False, id="two partners: each is checked"),
        pytest.param(somewhere(place=Place("Kilifi", "KE")), False, id="a place with its country"),
        pytest.param(somewhere("KE", direction=Direction.THIRD_COUNTRY), True, id="with Kenya, in a third country"),
        pytest.param(somewhere("KE", "DE", direction=Direction.THIRD_COUNTRY), False, id="with two, one the third"),
        pytest.param(somewhere(status=Status.CANCELLED), False, id="cancelled"),
        pytest.param(somewhere(kind="personnel-exchange"), False, id="a posting"),
        pytest.param(somewhere(start="2027-01-14"), False, id="over"),
    ],
)
def test_what_has_no_host_is_said_not_to_be_checked(item: Engagement, is_said: bool) -> None:
    findings = found(RULE, plan_of(item))
    assert [finding.severity.value for finding in findings] == (["inform"] if is_said else [])
    assert all("no host is known" in str(finding.title) for finding in findings)


def test_it_says_why() -> None:
    (nowhere,) = found(RULE, plan_of(somewhere(title="Talks")))
    assert str(nowhere.title) == "Not checked: no host is known of Talks"
    assert str(nowhere.why) == (
        "Holidays, weekends, periods and lead times were not checked for any country: no country and no place is named."
    )
    (third,) = found(RULE, plan_of(somewhere("KE", direction=Direction.THIRD_COUNTRY)))
    assert str(third.why) == (
        "Holidays, weekends, periods and lead times were not checked for any country: "
        "Port call e1 is with Kenya, in a third country that is not named."
    )


def test_a_host_whose_holidays_are_not_known_is_said() -> None:
    (finding,) = found(RULE, plan_of(somewhere("JP", title="Talks")))
    assert str(finding.title) == "Talks is not checked in full for Japan"
    assert str(finding.why) == "No public holidays of Japan are known."
    assert finding.countries == ("JP",)


@pytest.mark.parametrize(
    ("start", "is_said"), [("2027-12-31", False), ("2028-01-01", True), ("2031-05", True)], ids=str
)
def test_days_after_the_last_period_that_is_listed_are_said(start: str, is_said: bool) -> None:
    findings = found(RULE, plan_of(somewhere("KE", start=start)))
    assert [str(finding.why) for finding in findings] == (
        ["The periods of Kenya are listed until 2027 only."] if is_said else []
    )
