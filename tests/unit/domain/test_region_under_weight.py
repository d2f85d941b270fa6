from __future__ import annotations

from typing import Any

import pytest

from app.domain.coverage.region_under_weight import RegionUnderWeight
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.domain.participation import Participation, Role
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of

RULE = RegionUnderWeight()
REGIONS: tuple[Item, ...] = (
    make.region("defence/africa", "KE TZ"),
    make.region("defence/asia", "JP ID"),
    make.region("other/world", "KE TZ JP ID"),
)


def days(id: str, count: int, countries: Any, start: str = "2027-03-01", **fields: Any) -> Engagement:
    first = make.dates(start).earliest
    return make.engagement(id, first, first.fromordinal(first.toordinal() + count - 1), countries, **fields)


def under(*items: Item, as_of: str = "2027-01-15", **settings: Any) -> list[str]:
    return [finding.subject.id for finding in found(RULE, plan_of(*REGIONS, *items, **settings), as_of)]


AFRICA, ASIA = "defence/africa", "defence/asia"
HALVES = (make.weight(AFRICA, 50), make.weight(ASIA, 50))


@pytest.mark.parametrize(
    ("africa", "asia", "expected"),
    [
        pytest.param(8, 12, [], id="40 % of a weight of 50 %: just not under"),
        pytest.param(7, 12, [AFRICA], id="37 %"),
        pytest.param(0, 12, [AFRICA], id="nothing at all"),
        pytest.param(12, 7, [ASIA], id="the other"),
    ],
)
def test_four_fifths_of_the_weight(africa: int, asia: int, expected: list[str]) -> None:
    items = [days(f"a{n}", 1, "KE", f"2027-04-{n + 1:02d}") for n in range(africa)]
    assert under(*HALVES, *items, days("j", asia, "JP")) == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        pytest.param(days("k", 10, "KE", "2026-12-27"), [], id="over new year: its five days here count"),
        pytest.param(days("k", 10, "KE", "2026-12-20"), [AFRICA], id="in the year before"),
        pytest.param(days("k", 10, "KE", status=Status.PROPOSED), [AFRICA], id="only proposed"),
        pytest.param(days("k", 10, "KE", status=Status.CANCELLED), [AFRICA], id="cancelled"),
        pytest.param(days("k", 10, "KE", status=Status.COMPLETED), [], id="delivered"),
        pytest.param(days("k", 10, "KE", kind="regional-forum"), [AFRICA], id="a kind whose days do not count"),
        pytest.param(make.engagement("k", "2027-03"), [AFRICA], id="days that are not known"),
        pytest.param(days("k", 10, "KE TZ"), [], id="two countries of the region"),
        pytest.param(days("k", 10, [Participation("KE", Role.TRANSIT)]), [AFRICA], id="only passed through"),
    ],
)
def test_which_days_count(item: Engagement, expected: list[str]) -> None:
    assert under(*HALVES, item, days("j", 7, "JP")) == expected


def test_nothing_is_said_of_an_empty_year() -> None:
    assert under(*HALVES) == []


def test_only_regions_of_the_scheme_of_the_plan_count() -> None:
    assert under(make.weight("other/world", 100), days("j", 5, "JP")) == []
    assert under(make.weight(AFRICA, 50), days("j", 5, "JP"), scheme="other") == []


def test_a_region_without_a_weight_has_no_gap() -> None:
    assert under(make.weight(ASIA, 50), days("j", 5, "JP")) == []
    assert under(make.weight(AFRICA, 0), days("j", 5, "JP")) == []


def test_the_plan_year_need_not_begin_in_january() -> None:
    item = days("j", 5, "JP", "2027-06-20")
    assert under(*HALVES, item, as_of="2027-06-30", year_start=7) == [AFRICA]
    assert under(*HALVES, item, as_of="2027-07-01", year_start=7) == []


def test_it_says_the_numbers() -> None:
    plan = plan_of(*REGIONS, *HALVES, days("k", 6, "KE"), days("j", 14, "JP"), year_start=1)
    (finding,) = found(RULE, plan)
    assert finding.subject == Subject("regions", AFRICA)
    assert str(finding.title) == "Africa is 4 days under its weight in 2027"
    assert str(finding.why) == "Africa has 6 of 20 days planned and done, 30.0 %; its weight is 50 %."
    assert str(finding.remedy) == "Plan 4 days more in Africa, or change its weight."
    assert finding.key == "defence/africa|2027|50"
    assert finding.lateness == 0.4
