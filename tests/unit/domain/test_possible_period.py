"""H2: what may fall into a period of the host."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.conflicts.possible_period import PossiblePeriod
from app.domain.conflicts.religious_period import ReligiousPeriod
from app.domain.engagement import Engagement
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = PossiblePeriod()


def hosted(start: str, end: str | None = "", countries: str = "SA", **fields: Any) -> Engagement:
    return make.engagement("e1", start, end, countries, **{"title": "Talks", **fields})


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(hosted("2027-02"), "Ramadan", id="a month"),
        pytest.param(hosted("2027-W10"), "Ramadan or Eid al-Fitr", id="a week over its end"),
        pytest.param(hosted("2027-W08"), None, id="a week wholly in it: for sure"),
        pytest.param(hosted("2027-01"), None, id="the month before"),
        pytest.param(hosted("2027-01-20/2027-02-08"), "Ramadan", id="a window that ends on its first day"),
        pytest.param(hosted("2027-01-20/2027-02-07"), None, id="a window that ends before"),
        pytest.param(hosted("2027-02-01", "2027-02"), "Ramadan", id="only the first day known"),
        pytest.param(hosted("2027-02-10", "2027-02"), None, id="only the first day known, and in it"),
        pytest.param(hosted("2027-02-10"), None, id="a known day"),
        pytest.param(hosted("2027-Q1"), None, id="a quarter tells nothing"),
        pytest.param(hosted("2027"), None, id="a year tells nothing"),
        pytest.param(hosted("2027-01-01/2027-05-15"), None, id="a window of four months tells nothing"),
        pytest.param(hosted("2027-02", countries="KE"), None, id="a host that does not keep it"),
        pytest.param(hosted("2027-02", kind="personnel-exchange"), None, id="a posting"),
        pytest.param(hosted("2027-02", status=Status.CANCELLED), None, id="cancelled"),
    ],
)
def test_what_may_fall_into_a_period(item: Engagement, expected: str | None) -> None:
    findings = found(RULE, plan_of(item))
    assert [str(finding.title) for finding in findings] == ([f"Talks may fall in {expected}"] if expected else [])
    assert all(finding.severity.value == "inform" for finding in findings)


@pytest.mark.parametrize("start", ["2027-02", "2027-W06", "2027-W08", "2027-02-08/2027-03-20", "2027-03-09"])
def test_a_period_is_certain_or_possible_and_never_both(start: str) -> None:
    plan = plan_of(hosted(start))
    certain = {str(finding.title).partition(" in ")[2] for finding in found(ReligiousPeriod(), plan)}
    possible = {part for finding in found(RULE, plan) for part in str(finding.title).partition(" in ")[2].split(" or ")}
    assert certain or possible
    assert not certain & possible


def test_it_names_the_periods_with_their_days() -> None:
    (finding,) = found(RULE, plan_of(hosted("2027-W10", "2027-W10", title="Falcon")))
    assert str(finding.why) == (
        "Saudi Arabia keeps Ramadan about Mon 8 Feb – Mon 8 Mar 2027 (estimated, a day earlier or later); "
        "Saudi Arabia keeps Eid al-Fitr about Mon 8 – Fri 12 Mar 2027 (estimated, ±1 day included); "
        "this is week 10, 2027, of which some days lie in it."
    )
