from __future__ import annotations

from typing import Any

import pytest

from app.domain.coverage.no_high_level_contact import NoHighLevelContact
from app.domain.engagement import Engagement
from app.domain.levels import Level
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = NoHighLevelContact()
NORMS: tuple[Item, ...] = (
    make.norm("1", high_level_months=12),
    make.norm("2", high_level_months=24),
    make.norm("3", high_level_months=36, high_level_floor="L3"),
    make.norm("4", high_level_months=12, high_level_floor="L5"),
    make.norm("X"),
)
AS_OF = "2028-02-28"


def held(start: str, end: str | None = "", status: Status = Status.COMPLETED, **fields: Any) -> Engagement:
    known = {"kind": "high-level-visit", "level": Level.L1, "title": "Minister in Nairobi", "id": "e1"}
    return make.engagement(start=start, end=end, status=status, **{**known, **fields})


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([], ["warn"], id="never"),
        pytest.param([held("2027-02-28")], [], id="twelve months ago to the day"),
        pytest.param([held("2027-02-27")], ["warn"], id="a day more"),
        pytest.param([held("2027-02-25", "2027-02-28")], [], id="the end counts"),
        pytest.param([held("2027-02", "2027-02")], [], id="some time in February: it may have been the last day"),
        pytest.param([held("2027-01", "2027-01")], ["warn"], id="some time in January"),
        pytest.param([held("2027-06-01", level=Level.L2)], [], id="a chief of defence"),
        pytest.param([held("2027-06-01", level=Level.L3)], ["warn"], id="a service chief is not enough"),
        pytest.param([held("2027-06-01", level=None)], ["warn"], id="level not recorded"),
        pytest.param([held("2027-06-01", kind="bilateral-meeting")], [], id="talks"),
        pytest.param([held("2027-06-01", kind="regional-forum")], ["warn"], id="attending a forum is none"),
        pytest.param([held("2027-06-01", kind="exercise")], ["warn"], id="watching an exercise is none"),
        pytest.param([held("2027-06-01", status=Status.REPORTED)], [], id="reported"),
        pytest.param([held("2027-06-01", status=Status.CANCELLED)], ["warn"], id="cancelled"),
        pytest.param([held("2027-06-01", status=Status.CONFIRMED)], ["warn"], id="confirmed, over, not recorded"),
        pytest.param([held("2028-05-28", status=Status.CONFIRMED)], [], id="confirmed in 90 days"),
        pytest.param([held("2028-05-29", status=Status.CONFIRMED)], ["warn"], id="confirmed in 91 days"),
        pytest.param([held("2028-05", status=Status.CONFIRMED)], ["warn"], id="confirmed, perhaps too late"),
        pytest.param([held("2028-04", status=Status.CONFIRMED)], [], id="confirmed for April"),
        pytest.param([held("2028-04-01", status=Status.PLANNED)], ["warn"], id="only planned"),
        pytest.param([held("2028-02-27", "2028-03-02", status=Status.UNDER_WAY)], [], id="under way"),
        pytest.param([held("2027-06-01", countries="TZ KE")], [], id="half of a tour"),
        pytest.param([held("2027-06-01", countries="TZ")], ["warn"], id="the neighbour"),
    ],
)
def test_a_core_country(items: list[Item], expected: list[str]) -> None:
    assert severities(RULE, plan_of(make.tier("KE", "1"), *NORMS, *items), AS_OF) == expected


@pytest.mark.parametrize(
    ("tier", "level", "start", "expected"),
    [
        pytest.param("2", Level.L1, "2026-02-28", [], id="important: 24 months"),
        pytest.param("2", Level.L1, "2026-02-27", ["warn"], id="important: a day more"),
        pytest.param("3", Level.L3, "2025-03-01", [], id="maintain: a service chief will do"),
        pytest.param("3", Level.L4, "2025-03-01", ["inform"], id="maintain: a lower level will not"),
        pytest.param("4", Level.L5, "2027-03-01", [], id="minimal: the attaché will do"),
        pytest.param("4", Level.L5, "2027-01-01", ["inform"], id="minimal: too long ago"),
        pytest.param("X", Level.L1, "2001-01-01", [], id="suspended: nothing wanted"),
        pytest.param("9", Level.L1, "2001-01-01", [], id="a tier without norms"),
    ],
)
def test_other_tiers(tier: str, level: Level, start: str, expected: list[str]) -> None:
    plan = plan_of(make.tier("KE", tier), *NORMS, held(start, level=level))
    assert severities(RULE, plan, AS_OF) == expected


@pytest.mark.parametrize(("as_of", "gap"), [("2029-02-28", False), ("2029-03-01", True)])
def test_a_year_after_a_leap_day_ends_with_february(as_of: str, gap: bool) -> None:
    plan = plan_of(make.tier("KE", "1"), *NORMS, held("2028-02-29"))
    assert bool(found(RULE, plan, as_of)) is gap


def test_a_country_without_a_tier_has_no_gap() -> None:
    assert found(RULE, plan_of(*NORMS), AS_OF) == ()


def test_it_says_how_long_and_what_was_last() -> None:
    last = held("2025-07-10", "2025-07-12")
    (finding,) = found(RULE, plan_of(make.tier("KE", "1"), *NORMS, last), AS_OF)
    assert str(finding.title) == "No minister or chief of defence has met Kenya for 31 months"
    assert str(finding.why) == (
        "Kenya is in tier 1, which asks for a high-level contact every 12 months. The last was Minister in Nairobi "
        "(L1, Thu 10 – Sat 12 Jul 2025); the next was due by Sun 12 Jul 2026, 19 months ago, "
        "and none is confirmed for the next 90 days."
    )
    assert finding.engagements == ("e1",)
    assert finding.key == "KE|1|12|L2|e1"


def test_never_is_said_as_never() -> None:
    (finding,) = found(RULE, plan_of(make.tier("KE", "1"), *NORMS), AS_OF)
    assert str(finding.title) == "No minister or chief of defence has met Kenya yet"
    assert finding.since is None
    (minimal,) = found(RULE, plan_of(make.tier("KE", "4"), *NORMS), AS_OF)
    assert str(minimal.title) == "No contact at L1–L5 with Kenya yet"
