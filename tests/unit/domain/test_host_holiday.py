from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.host_holiday import HostHoliday
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.participation import Direction, Participation
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = HostHoliday()

KENYA = [Participation("KE")]
"""With Kenya, and nobody says where."""


def hosted(start: str, end: str | None = "", countries: Any = "KE", **fields: Any) -> Engagement:
    return make.engagement("e1", start, end, countries, **fields)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(hosted("2027-06-01"), ["warn"], id="on it"),
        pytest.param(hosted("2027-05-05", countries="DE"), [], id="the day before"),
        pytest.param(hosted("2027-06-02"), [], id="the day after"),
        pytest.param(hosted("2027-06-01", kind="bilateral-meeting"), ["block"], id="talks"),
        pytest.param(hosted("2027-06-01", kind="high-level-visit"), ["block"], id="a call"),
        pytest.param(hosted("2027-05-31", "2027-06-04"), ["warn"], id="within five days"),
        pytest.param(hosted("2027-05-30", "2027-06-04", kind="exercise"), [], id="within six days"),
        pytest.param(hosted("2027-06-01", "2027-06-12", kind="exercise"), ["warn"], id="first of many"),
        pytest.param(hosted("2027-05-20", "2027-06-01", kind="exercise"), ["warn"], id="last of many"),
        pytest.param(hosted("2027-06-01", "2028-06-01", kind="personnel-exchange"), [], id="a posting"),
        pytest.param(hosted("2027-12-30", "2028-01-02"), ["warn"], id="over new year, in both years"),
        pytest.param(hosted("2027-06"), [], id="month only"),
        pytest.param(hosted("2027-06-01", None), ["warn"], id="open end"),
        pytest.param(hosted("2027-05", "2027-06-01"), ["warn"], id="only the last day known"),
        pytest.param(hosted("2027-05-30", "2027-06"), [], id="only the first day known"),
        pytest.param(hosted("2027-06-01", countries="JP"), [], id="holidays not known"),
        pytest.param(hosted("2027-06-01", status=Status.CANCELLED), [], id="cancelled"),
        pytest.param(hosted("2027-06-01", status=Status.POSTPONED), [], id="postponed"),
        pytest.param(hosted("2027-06-01", status=Status.IDEA), ["warn"], id="an idea"),
        pytest.param(hosted("2027-06-01", countries="TZ KE"), [], id="half of a tour: not of the guest"),
        pytest.param(hosted("2027-06-01", countries="TZ", place=Place("x", "KE")), ["warn"], id="by its place"),
        pytest.param(hosted("2027-06-01", countries=KENYA), ["warn"], id="the one partner is the host"),
        pytest.param(hosted("2027-06-01", countries=KENYA, direction=Direction.INCOMING), [], id="they come to us"),
        pytest.param(hosted("2027-06-01", countries=KENYA, direction=Direction.THIRD_COUNTRY), [], id="elsewhere"),
        pytest.param(
            hosted("2027-06-01", countries=[*KENYA, Participation("TZ")], kind="bilateral-meeting"),
            ["warn"],
            id="talks with two of whom one may be the host: a warning at most",
        ),
        pytest.param(hosted("2027-12-31/2028-01-01"), ["warn"], id="a window of nothing but days off"),
        pytest.param(hosted("2027-12-31/2028-01-03"), [], id="a window with a working day"),
        pytest.param(hosted("2027-05-31/2027-06-01"), [], id="a window whose other day is a bridge day"),
        pytest.param(hosted("2027-08-02", countries="CA"), ["warn"], id="of the capital's part"),
        pytest.param(hosted("2027-08-02", countries="CA", place=Place("x", "CA")), ["warn"], id="a place in no list"),
        pytest.param(hosted("2027-08-02", countries="CA", place=Place("Banff", "CA")), [], id="not of that place's"),
        pytest.param(hosted("2027-09-06", countries="CA", place=Place("Banff", "CA")), ["warn"], id="of that place's"),
        pytest.param(hosted("2027-05-07", countries="DE"), ["warn"], id="Friday after a Thursday holiday"),
        pytest.param(hosted("2027-05-31"), ["warn"], id="Monday before a Tuesday holiday"),
        pytest.param(
            hosted("2027-05-07", countries="DE", kind="bilateral-meeting"), ["block"], id="talks on a bridge day"
        ),
    ],
)
def test_days_on_which_the_host_is_away(item: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(item)) == expected


@pytest.mark.parametrize(
    ("place", "day", "why"),
    [
        pytest.param(
            "", "2027-08-02", "In Canada (Ontario, where its capital is): Mon 2 Aug 2027 – Civic Holiday.", id="nowhere"
        ),
        pytest.param("Banff", "2027-09-06", "In Canada (Alberta): Mon 6 Sep 2027 – Labour Day.", id="a known place"),
    ],
)
def test_it_says_of_which_part_of_the_country_the_days_are(place: str, day: str, why: str) -> None:
    (finding,) = found(RULE, plan_of(hosted(day, countries="CA", place=Place(place, "CA"))))
    assert str(finding.why) == why


def test_it_says_where_it_is_not_sure_of_the_host() -> None:
    item = hosted("2027-06-01", countries=[*KENYA, Participation("TZ")])
    (finding,) = found(RULE, plan_of(item))
    assert str(finding.why) == (
        "In Kenya: Tue 1 Jun 2027 – Madaraka Day. Where it takes place is not known; this holds for Kenya."
    )
    assert finding.countries == ("KE",)


@pytest.mark.parametrize(("as_of", "expected"), [("2027-06-01", ["warn"]), ("2027-06-02", [])])
def test_what_is_over_is_left_alone(as_of: str, expected: list[str]) -> None:
    assert severities(RULE, plan_of(hosted("2027-06-01")), as_of) == expected


def test_it_names_the_holidays() -> None:
    (finding,) = found(RULE, plan_of(hosted("2027-12-30", "2028-01-02", title="Port call")))
    assert str(finding.title) == "Port call falls on a public holiday in Kenya"
    assert str(finding.why) == "In Kenya: Fri 31 Dec 2027 – Year's End; Sat 1 Jan 2028 – New Year."
    assert finding.key == "e1|KE|2027-12-31|2028-01-01"
    assert finding.due == date(2027, 12, 31)
    (bridge,) = found(RULE, plan_of(hosted("2027-05-07", countries="DE")))
    assert str(bridge.why) == "In Germany: Fri 7 May 2027 – day between days off (Ascension Day)."
