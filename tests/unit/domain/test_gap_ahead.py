"""What is to become a gap: foretold as far ahead as the plan sets, and where the records are too young to tell."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.coverage import RULES
from app.domain.coverage.gap_ahead import GapAhead
from app.domain.coverage.long_silence import LongSilence
from app.domain.coverage.narrow_relationship import NarrowRelationship
from app.domain.coverage.no_high_level_contact import NoHighLevelContact
from app.domain.engagement import Engagement
from app.domain.levels import Level
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.services.review.review import review
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.domain.rule_cases import found, plan_of, severities

RULE = GapAhead()
AS_OF = "2027-01-15"
HIGH = make.norm("1", high_level_months=12)


def met(start: str, **fields: Any) -> Engagement:
    known = {"kind": "high-level-visit", "level": Level.L1, "title": "Minister in Nairobi", "id": "e1"}
    return make.engagement(start=start, **{"status": Status.COMPLETED, **known, **fields})


def ahead(*items: Item, as_of: str = AS_OF, **settings: Any) -> list[str]:
    return [str(finding.title) for finding in found(RULE, plan_of(make.tier("KE"), *items, **settings), as_of)]


@pytest.mark.parametrize(
    ("items", "months", "expected"),
    [
        pytest.param([met("2026-07-14")], 6, ["15 Jul 2027"], id="within six months"),
        pytest.param([met("2026-07-15")], 6, [], id="beyond"),
        pytest.param([met("2026-07-15")], 7, ["16 Jul 2027"], id="within seven"),
        pytest.param([met("2026-03-01")], 0, [], id="nothing is to be foretold"),
        pytest.param([met("2026-03-01"), met("2027-03-01", id="e2", status=Status.PLANNED)], 6, [], id="planned"),
        pytest.param(
            [met("2026-03-01"), met("2027-03-02", id="e2", status=Status.PLANNED)], 6, ["2 Mar 2027"], id="too late"
        ),
        pytest.param(
            [met("2026-03-01"), met("2027-02-02", id="e2", status=Status.IDEA)], 6, ["2 Mar 2027"], id="an idea"
        ),
        pytest.param([met("2025-03-01")], 6, [], id="a gap already"),
    ],
)
def test_a_contact_that_will_be_too_old(items: list[Item], months: int, expected: list[str]) -> None:
    said = [f"High-level contact with Kenya: becomes a gap on {day}" for day in expected]
    assert ahead(HIGH, *items, gaps_ahead=months) == said


def test_it_informs_and_names_the_day() -> None:
    (finding,) = found(RULE, plan_of(make.tier("KE"), HIGH, met("2026-03-01")), AS_OF)
    assert finding.severity.value == "inform"
    assert finding.becomes == date(2027, 3, 2)
    assert finding.lateness < 0
    assert str(finding.why).endswith("the next is due by Mon 1 Mar 2027, and none is planned until then.")


def test_too_few_kinds_once_one_is_too_long_ago() -> None:
    kinds = make.norm("1", kinds=2)
    ship = make.engagement("e1", "2025-03-03", status=Status.COMPLETED)
    talks = make.engagement("e2", "2026-03-03", kind="bilateral-meeting", status=Status.COMPLETED)
    said = "Too few kinds of engagement with Kenya: becomes a gap on 3 Mar 2027"
    assert ahead(kinds, ship, talks) == [said]
    again = make.engagement("e3", "2027-02-03", status=Status.PLANNED)
    assert ahead(kinds, ship, talks, again) == []
    assert ahead(kinds, ship, talks, gaps_ahead=1) == []


BEGIN = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("norm", "rule", "as_of", "severity"),
    [
        pytest.param(HIGH, RULE, "2027-01-15", "inform", id="contact: too early"),
        pytest.param(HIGH, NoHighLevelContact(), "2027-10-02", "warn", id="contact: none in twelve months"),
        pytest.param(make.norm("1", talks_months=24), RULE, "2027-01-15", "inform", id="talks: far ahead, yet said"),
        pytest.param(make.norm("1", kinds=2), RULE, "2028-09-29", "inform", id="kinds: too early"),
        pytest.param(make.norm("1", kinds=2), NarrowRelationship(), "2028-10-01", "warn", id="kinds: in 24 months"),
        pytest.param(make.norm("1", silence_days=120), LongSilence(), "2027-01-28", "inform", id="silence: too early"),
        pytest.param(make.norm("1", silence_days=120), LongSilence(), "2027-01-29", "warn", id="silence: 121 days"),
    ],
)
def test_before_the_records_begin_no_absence_counts(norm: Item, rule: Any, as_of: str, severity: str) -> None:
    plan = plan_of(make.tier("KE"), norm, records_begin=BEGIN)
    assert severities(rule, plan, as_of) == [severity]
    others = [each for each in (RULE, NoHighLevelContact(), NarrowRelationship(), LongSilence()) if each.id != rule.id]
    assert all(found(each, plan, as_of) == () for each in others)


def test_a_contact_before_the_records_begin_lets_the_clock_run_from_there() -> None:
    plan = plan_of(make.tier("KE"), HIGH, met("2020-03-01"), records_begin=BEGIN)
    (finding,) = found(RULE, plan, AS_OF)
    assert str(finding.title) == "High-level contact with Kenya: becomes a gap on 2 Oct 2027"
    (finding,) = found(NoHighLevelContact(), plan, "2027-12-01")
    assert str(finding.title) == "No minister or chief of defence has met Kenya since 1 Oct 2026"


def test_a_begin_that_is_only_supposed_goes_back_to_the_first_record_with_the_country() -> None:
    made = {"made_on": date(2027, 1, 10)}
    items = (make.tier("KE"), make.tier("TZ"), HIGH)
    supposed = plan_of(*items, met("2025-03-01"), **made)
    assert [(each.subject.id, each.rule) for each in review(supposed, facts_on(AS_OF), RULES).findings()] == [
        ("KE", "G1"), ("TZ", "G24"),
    ]  # fmt: skip
    declared = plan_of(*items, met("2025-03-01"), records_begin=date(2027, 1, 1), **made)
    assert {each.rule for each in review(declared, facts_on(AS_OF), RULES).findings()} == {"G24"}
    assert supposed.settings.begin_of_records == date(2027, 1, 10)


def test_a_new_plan_tells_of_each_wanted_country_once() -> None:
    countries = ("KE", "TZ", "JP", "DE", "FR", "ID", "SA", "BN", "IR")
    every = {"high_level_months": 12, "talks_months": 12, "exercise_months": 12, "ship_months": 24}
    norm = make.norm("1", silence_days=120, kinds=4, **every)
    plan = plan_of(*(make.tier(country) for country in countries), norm, records_begin=date(2027, 1, 1))
    findings = review(plan, facts_on(AS_OF), RULES).findings()
    assert sorted(finding.subject.id for finding in findings) == sorted(countries)
    assert {finding.severity.value for finding in findings} == {"inform"}
    assert all(len(finding.parts) == 6 for finding in findings)
