from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.coverage.mechanism_overdue import MechanismOverdue
from app.domain.coverage.talks_overdue import TalksOverdue
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import Status
from tests import builders as make
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = MechanismOverdue()


def edition(id: str, start: str, status: Status = Status.COMPLETED, **fields: Any) -> Engagement:
    return make.engagement(id, start, status=status, kind="bilateral-meeting", **fields)


def plan(*items: Item, **fields: Any) -> Plan:
    """Talks every 12 months, last held on 16 November 2025: with the 60 days, late from 16 January 2027 on."""
    known = {"last_held": date(2025, 11, 16), "countries": "KE TZ", **fields}
    return plan_of(make.mechanism(**known), *items)


@pytest.mark.parametrize(
    ("fields", "as_of", "expected"),
    [
        pytest.param({}, "2027-01-15", [], id="the period and sixty days"),
        pytest.param({}, "2027-01-16", ["warn"], id="a day more"),
        pytest.param({"months": None}, "2027-01-16", [], id="no period"),
        pytest.param({"months": 24}, "2027-01-16", [], id="a longer period"),
        pytest.param({"until": date(2027, 1, 1)}, "2027-01-16", [], id="it has ended"),
        pytest.param({"until": date(2028, 1, 1)}, "2027-01-16", ["warn"], id="it is to end"),
        pytest.param({"last_held": None}, "2027-01-16", [], id="nothing is known to count from"),
    ],
)
def test_talks_are_due_by_their_own_period(fields: dict[str, Any], as_of: str, expected: list[str]) -> None:
    assert severities(RULE, plan(**fields), as_of) == expected


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        pytest.param([edition("e1", "2026-02-01")], [], id="held since"),
        pytest.param([edition("e1", "2026-02-01", Status.CANCELLED)], ["warn"], id="cancelled"),
        pytest.param([edition("e1", "2027-06-01", Status.PROPOSED)], [], id="one is proposed"),
        pytest.param([edition("e1", "2027-06-01", Status.DECLINED)], ["warn"], id="one was declined"),
        pytest.param([edition("e1", "2025-10-01")], ["warn"], id="held before the last"),
    ],
)
def test_editions_stop_the_clock(items: list[Engagement], expected: list[str]) -> None:
    assert severities(RULE, plan(*items, make.talks()), "2027-01-16") == expected
    assert severities(RULE, plan(*items, make.talks(mechanism=None)), "2027-01-16") == ["warn"]


def test_a_day_that_was_named_for_the_next_edition_is_a_date() -> None:
    held = edition("e1", "2025-10-01")
    assert severities(RULE, plan(held, make.talks(next_date=date(2027, 5, 1))), "2027-01-16") == []
    assert severities(RULE, plan(held, make.talks(next_date=date(2027, 5, 1))), "2027-05-02") == ["warn"]


def test_without_an_edition_the_clock_runs_from_the_begin_of_the_records() -> None:
    known = plan_of(make.mechanism(), records_begin=date(2025, 1, 1))
    assert severities(RULE, known, "2027-01-16") == ["warn"]


def test_what_the_tier_says_of_the_one_country_is_not_said_twice() -> None:
    core, norm = make.tier("KE"), make.norm("1", talks_months=12)
    held = edition("e1", "2025-11-16")
    both = plan(core, norm, held, make.talks(), countries="KE")
    assert severities(TalksOverdue(), both, "2027-01-16") == ["warn"]
    assert severities(RULE, both, "2027-01-16") == []
    others = plan(core, norm, held, make.talks(), edition("e9", "2026-12-01"), countries="KE")
    assert severities(TalksOverdue(), others, "2027-01-16") == []
    assert severities(RULE, others, "2027-01-16") == ["warn"]


def test_it_says_since_when() -> None:
    (finding,) = found(RULE, plan(), "2027-01-16")
    assert str(finding.title) == "Navy talks: the next edition is overdue"
    assert str(finding.why) == (
        "Editions of Navy talks take place every 12 months, the last was on Sun 16 Nov 2025, so the next was due by "
        "Mon 16 Nov 2026; no date is set."
    )
    assert finding.countries == ("KE", "TZ")
