"""What the tests of the rules share: the kinds as they ship, countries, and one rule's findings."""

from __future__ import annotations

from datetime import date
from typing import Any

from app.domain.findings import Finding, Rule
from app.domain.kinds import Counting
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.services.review.review import review
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on

KINDS: tuple[Item, ...] = tuple(
    make.kind(kind_id, counting=counting, counts_days=days, counts_high_level=high, fallback_lead=lead)
    for kind_id, counting, days, high, lead in (
        ("personnel-exchange", Counting.PRESENCE, False, False, None),
        ("ship-visit", Counting.VISIT, True, False, 42),
        ("high-level-visit", Counting.CONTACT, True, True, None),
        ("bilateral-meeting", Counting.CONTACT, True, True, None),
        ("training", Counting.EXERCISE_DAYS, True, False, None),
        ("exercise", Counting.EXERCISE_DAYS, True, False, None),
        ("regional-forum", Counting.ATTENDANCE, False, False, None),
        ("outreach", Counting.PUBLIC, False, False, None),
        ("csbm", Counting.OBLIGATION, True, False, None),
        ("non-proliferation", Counting.REGIME, True, False, None),
    )
)

COUNTRIES: tuple[Item, ...] = (
    make.country("NO", "Norway"),
    make.country("KE", "Kenya"),
    make.country("TZ", "Tanzania"),
    make.country("JP", "Japan"),
    make.country("DE", "Germany"),
    make.country("FR", "France"),
    make.country("CA", "Canada"),
    make.country("ID", "Indonesia"),
    make.country("SA", "Saudi Arabia", weekend=frozenset({5, 6})),
    make.country("BN", "Brunei", weekend=frozenset({5, 7})),
    make.country("IR", "Iran", weekend=frozenset({5})),
)


RAMADAN = make.period(
    "ramadan/2027", "Ramadan", "2027-02-08", "2027-03-08", "SA ID", estimated=True, stops_training=True
)
EID_AL_FITR = make.period(
    "eid-al-fitr/2027", "Eid al-Fitr", "2027-03-09", "2027-03-11", "SA ID", estimated=True, around=1
)
EID_AL_ADHA = make.period(
    "eid-al-adha/2027", "Eid al-Adha", "2027-05-16", "2027-05-19", "SA ID", estimated=True, around=1
)
EASTER = make.period("easter/2027", "Easter", "2027-03-26", "2027-03-29", "KE DE")
AUGUST = make.period("august-leave/2027", "August leave", "2027-08-01", "2027-08-31", "FR")

PERIODS: tuple[Item, ...] = (RAMADAN, EID_AL_FITR, EID_AL_ADHA, EASTER, AUGUST)


def plan_of(*items: Item, **settings: Any) -> Plan:
    """A plan of these items with the kinds, countries and periods above; items may replace them."""
    return make.plan_with(*KINDS, *COUNTRIES, *PERIODS, *items, **settings)


def found(rule: Rule, plan: Plan, as_of: date | str = "2027-01-15") -> tuple[Finding, ...]:
    """What one rule finds in the plan on a day."""
    return review(plan, facts_on(as_of), [rule]).findings()


def severities(rule: Rule, plan: Plan, as_of: date | str = "2027-01-15") -> list[str]:
    """The severities of what one rule finds, heaviest first."""
    return [finding.severity.value for finding in found(rule, plan, as_of)]
