from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.conflicts.religious_period import ReligiousPeriod
from app.domain.engagement import Engagement
from app.domain.participation import Participation
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = ReligiousPeriod()


def hosted(start: str, end: str | None = "", countries: Any = "SA", **fields: Any) -> Engagement:
    return make.engagement("e1", start, end, countries, **fields)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(hosted("2027-02-07"), [], id="the day before Ramadan"),
        pytest.param(hosted("2027-02-08"), ["warn"], id="its first day"),
        pytest.param(hosted("2027-02-20", kind="exercise"), ["block"], id="an exercise in it"),
        pytest.param(hosted("2027-02-20", kind="training"), ["block"], id="training in it"),
        pytest.param(hosted("2027-02-20", kind="high-level-visit"), ["warn"], id="a call in it"),
        pytest.param(hosted("2027-01-25", "2027-02-09", kind="exercise"), ["block"], id="an exercise into it"),
        pytest.param(hosted("2027-01-10", "2028-01-10", kind="personnel-exchange"), [], id="a posting"),
        pytest.param(hosted("2027-03-12", kind="exercise"), ["warn"], id="the day after Eid, estimated"),
        pytest.param(hosted("2027-03-13"), [], id="two days after Eid"),
        pytest.param(hosted("2027-05-14"), [], id="two days before Eid"),
        pytest.param(hosted("2027-05-15"), ["warn"], id="the day before Eid, estimated"),
        pytest.param(hosted("2027-02-20", countries="KE"), [], id="a host that does not keep it"),
        pytest.param(hosted("2027-02-20", countries="KE SA"), [], id="half of a tour: not of the guest"),
        pytest.param(hosted("2027-02"), [], id="a month that lies in it in part"),
        pytest.param(hosted("2027-W08", kind="exercise"), ["block"], id="a week wholly in it"),
        pytest.param(hosted("2027-W10"), [], id="a week that it ends in"),
        pytest.param(hosted("2027-02-10/2027-03-05", kind="exercise"), ["block"], id="a window wholly in it"),
        pytest.param(hosted("2027-02-08/2027-03-07"), ["warn"], id="a window that is nearly all of it"),
        pytest.param(hosted("2027-02-07/2027-03-07"), [], id="a window that begins a day before"),
        pytest.param(hosted("2027-02-09/2027-03-09"), [], id="a window that ends a day after"),
        pytest.param(hosted("2027-03-09/2027-03-12"), ["warn"], id="a window in Eid with the days around it"),
        pytest.param(hosted("2027-W08", None), ["warn"], id="a week in it, without an end"),
        pytest.param(hosted("2027-08", countries="FR", kind="exercise"), ["warn"], id="a month of leave"),
        pytest.param(hosted("2027-03-26", countries="KE", kind="exercise"), ["warn"], id="Good Friday"),
        pytest.param(hosted("2027-03-30", countries="KE"), [], id="the day after Easter Monday"),
        pytest.param(hosted("2027-02-20", countries=[Participation("SA")]), ["warn"], id="the one partner is the host"),
        pytest.param(
            hosted("2027-02-20", countries=[Participation("SA"), Participation("KE")], kind="exercise"),
            ["warn"],
            id="one of two that can be the host",
        ),
        pytest.param(hosted("2027-02", "2027-03"), ["warn"], id="begun by 28 February, on until March"),
        pytest.param(hosted("2027-02-20", status=Status.CANCELLED), [], id="cancelled"),
    ],
)
def test_ramadan_and_the_eids(item: Engagement, expected: list[str]) -> None:
    assert severities(RULE, plan_of(item)) == expected


@pytest.mark.parametrize(
    ("start", "as_of", "count"),
    [
        ("2020-01-01", "2027-01-15", 3),
        ("2020-01-01", "2027-04-01", 1),
        ("2020-01-01", "2027-06-01", 0),
        ("2026-06-01", "2026-01-15", 3),
        ("2027-05-17", "2026-01-15", 1),
    ],
    ids=["all to come", "Ramadan is over", "all over", "begins next summer", "begins within one"],
)
def test_of_what_lasts_for_years_only_the_periods_of_one_year_are_named(start: str, as_of: str, count: int) -> None:
    assert len(found(RULE, plan_of(hosted(start, "2069-12-31")), as_of)) == count


def test_it_says_that_days_are_estimates_and_names_the_first_free_week() -> None:
    (finding,) = found(RULE, plan_of(hosted("2027-02-20", "2027-02-22", kind="exercise", title="Falcon")))
    assert str(finding.title) == "Falcon falls in Ramadan"
    assert str(finding.why) == (
        "Saudi Arabia keeps Ramadan about Mon 8 Feb – Mon 8 Mar 2027 (estimated, a day earlier or later); "
        "this is Sat 20 – Mon 22 Feb 2027."
    )
    # Eid ends on Thu 11 March, a day later at most; the week begins on Sunday there.
    assert str(finding.remedy) == "Move it: the first free week in Saudi Arabia begins on Sun 14 Mar 2027."
    assert finding.due == date(2027, 2, 20)


def test_the_week_begins_on_monday_where_the_weekend_is_saturday_and_sunday() -> None:
    (finding,) = found(RULE, plan_of(hosted("2027-02-20", countries="ID")))
    assert str(finding.remedy).endswith("begins on Mon 15 Mar 2027.")


def test_the_last_day_of_ramadan_touches_both() -> None:
    keys = [finding.key for finding in found(RULE, plan_of(hosted("2027-03-08")))]
    assert keys == ["e1|SA|eid-al-fitr|2027-03-08..2027-03-08", "e1|SA|ramadan|2027-03-08..2027-03-08"]


def test_a_window_in_it_is_said_with_its_days() -> None:
    (finding,) = found(RULE, plan_of(hosted("2027-W08", "2027-W08", title="Falcon")))
    assert finding.key == "e1|SA|ramadan|2027-02-22..2027-02-28"
    assert str(finding.why).endswith("this is week 8, 2027.")
    assert finding.due == date(2027, 2, 22)


def test_mourning_that_somebody_enters_is_a_period_like_any_other() -> None:
    mourning = make.period("pe1", "National mourning", "2027-06-10", "2027-06-12", "KE")
    (finding,) = found(RULE, plan_of(hosted("2027-06-11", countries="KE", title="Talks"), mourning))
    assert str(finding.title) == "Talks falls in National mourning"
    assert str(finding.why) == "Kenya keeps National mourning on Thu 10 – Sat 12 Jun 2027; this is Fri 11 Jun 2027."
    assert str(finding.remedy) == "Move it: the first free week in Kenya begins on Mon 14 Jun 2027."
