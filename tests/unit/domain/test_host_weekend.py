from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.host_weekend import HostWeekend
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.participation import Direction, Participation
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = HostWeekend()


def hosted(start: str, end: str | None = "", countries: Any = "KE", **fields: Any) -> Engagement:
    return make.engagement("e1", start, end, countries, **fields)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(hosted("2027-06-11"), [], id="Friday in Kenya"),
        pytest.param(hosted("2027-06-12"), ["warn"], id="Saturday in Kenya"),
        pytest.param(hosted("2027-06-13"), ["warn"], id="Sunday in Kenya"),
        pytest.param(hosted("2027-06-11", countries="SA"), ["warn"], id="Friday in Saudi Arabia"),
        pytest.param(hosted("2027-06-12", countries="SA"), ["warn"], id="Saturday in Saudi Arabia"),
        pytest.param(hosted("2027-06-13", countries="SA"), [], id="Sunday in Saudi Arabia"),
        pytest.param(hosted("2027-06-11", countries="BN"), ["warn"], id="Friday in Brunei"),
        pytest.param(hosted("2027-06-12", countries="BN"), [], id="Saturday in Brunei"),
        pytest.param(hosted("2027-06-13", countries="BN"), ["warn"], id="Sunday in Brunei"),
        pytest.param(hosted("2027-06-12", countries="IR"), [], id="Saturday in Iran"),
        pytest.param(hosted("2027-06-10", "2027-06-14"), ["warn"], id="five days over a weekend"),
        pytest.param(hosted("2027-06-09", "2027-06-14", kind="exercise"), [], id="six days over a weekend"),
        pytest.param(hosted("2027-06-05", "2027-06-14", kind="exercise"), ["warn"], id="opened on a Saturday"),
        pytest.param(hosted("2027-06-12", "2028-06-11", kind="personnel-exchange"), [], id="a posting"),
        pytest.param(hosted("2027-W23"), [], id="week only"),
        pytest.param(hosted("2027-06-12/2027-06-13"), ["warn"], id="a window of nothing but a weekend"),
        pytest.param(hosted("2027-06-12/2027-06-14"), [], id="a window with a working day"),
        pytest.param(hosted("2027-06-12", countries=[Participation("KE")]), ["warn"], id="the one partner is the host"),
        pytest.param(
            hosted("2027-06-12", countries=[Participation("KE"), Participation("BN")]),
            ["warn"],
            id="of two that can be the host the one",
        ),
        pytest.param(
            hosted("2027-06-12", countries=[Participation("KE")], direction=Direction.AT_HOME),
            ["warn"],
            id="at home: the weekend of Norway",
        ),
        pytest.param(hosted("2027-06-12", status=Status.DECLINED), [], id="declined"),
        pytest.param(hosted("2027-06-12", status=Status.COMPLETED), [], id="delivered"),
        pytest.param(hosted("2027-06-12", countries="ZZ"), ["warn"], id="made-up country of the builder"),
    ],
)
def test_weekends_of_the_host(item: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(item)) == expected


def test_it_says_which_days_are_the_weekend() -> None:
    (finding,) = found(RULE, plan_of(hosted("2027-06-10", "2027-06-13", "BN", title="Talks")))
    assert str(finding.title) == "Talks runs into the weekend in Brunei"
    assert str(finding.why) == "Fri 11, Sun 13 Jun 2027: the weekend in Brunei is Friday and Sunday."
    assert finding.key == "e1|BN|2027-06-11|2027-06-13"


UNTIL_JUNE = make.weekend("we1", "BN", (6, 7), valid_to=date(2027, 6, 11))


@pytest.mark.parametrize(
    ("item", "why"),
    [
        pytest.param(
            hosted("2027-06-06", countries="BN"),
            "Sun 6 Jun 2027: the weekend in Brunei is Saturday and Sunday.",
            id="before",
        ),
        pytest.param(hosted("2027-06-11", countries="BN"), None, id="the last Friday on which people work"),
        pytest.param(hosted("2027-06-12", countries="BN"), None, id="the first Saturday on which they do"),
        pytest.param(
            hosted("2027-06-06", "2027-06-18", "BN"),
            "Sun 6 Jun 2027: the weekend in Brunei is Saturday and Sunday. "
            "Fri 18 Jun 2027: the weekend in Brunei is Friday and Sunday.",
            id="opened and closed in different weekends",
        ),
    ],
)
def test_the_weekend_is_that_of_the_day(item: Engagement, why: str | None) -> None:
    assert [str(finding.why) for finding in found(RULE, plan_of(item, UNTIL_JUNE))] == ([why] if why else [])


ALBERTA = make.weekend("we2", "CA", (5, 6), "Alberta")
WORKED = make.weekend("we3", "CA", (7,), valid_from=date(2027, 6, 12), valid_to=date(2027, 6, 12))


@pytest.mark.parametrize(
    ("day", "place", "why"),
    [
        pytest.param(
            "2027-06-18",
            "Banff",
            "Fri 18 Jun 2027: the weekend in Canada (Alberta) is Friday and Saturday.",
            id="a weekend of the part",
        ),
        pytest.param("2027-06-18", "", None, id="not of the capital's part"),
        pytest.param("2027-06-20", "Banff", None, id="a day that is off elsewhere"),
        pytest.param("2027-06-12", "", None, id="a Saturday worked by decree"),
        pytest.param("2027-06-13", "", "Sun 13 Jun 2027: the weekend in Canada is Saturday and Sunday.", id="after it"),
        pytest.param(
            "2027-06-19", "", "Sat 19 Jun 2027: the weekend in Canada is Saturday and Sunday.", id="a week after it"
        ),
    ],
)
def test_the_weekend_is_that_of_the_place(day: str, place: str, why: str | None) -> None:
    item = hosted(day, countries="CA", place=Place(place, "CA"))
    assert [str(finding.why) for finding in found(RULE, plan_of(item, ALBERTA, WORKED))] == ([why] if why else [])
