"""The sample plan is a whole and believable plan on whatever day it is opened."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import settings

from app.domain.actions import Action
from app.domain.asks import AskState, Verdict
from app.domain.clearances import Clearance
from app.domain.deployments import legs_by_date
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding
from app.domain.geography import check_partition
from app.domain.months import add_months
from app.domain.outcomes import EngagementOutcome
from app.domain.plan import Plan
from app.domain.records.record import Record
from app.domain.rules import ALL_RULES
from app.domain.spans import Precision
from app.domain.statuses import DELIVERED, ENDED_EARLY, Status
from app.domain.tables import PARTS
from app.domain.vettings import Vetting
from app.reference.calendars import HolidayCalendars
from app.reference.sample import sample_plan
from app.reference.sample_engagements import INVENTED, PUBLISHED
from app.reference.sample_files import sample_id
from app.reference.seed import Seed, load_seed
from app.services.edits.engagements import missing_for_confirmed
from app.services.review.review import review

RESOURCES = Path(__file__).resolve().parents[3] / "resources"

ONE_DAY = date(2027, 1, 15)
MONTHLY = [add_months(date(2026, 7, 1), month) + timedelta(days=[0, 21, 13, 8, 27][month % 5]) for month in range(42)]
ODD_DAYS = [date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1), date(2027, 6, 30), date(2027, 12, 25)]
DAYS = [ONE_DAY, *MONTHLY, *ODD_DAYS] if settings.get_current_profile_name() == "nightly" else [ONE_DAY]
"""Each day is a plan and a review of its own; all of them are gone through with the profile for nights."""

SEED = load_seed(RESOURCES)
CALENDARS = HolidayCalendars(SEED.parts, SEED.closing)

NOT_CLOSED = "Export control officials’ workshop"
"""The one engagement that is over and that nobody has closed, so that it can be seen what the review says then."""

BANDS: Mapping[str, tuple[int, int]] = {
    "C1": (1, 4),
    "C2": (0, 3),
    "C3": (1, 9),
    "C4": (2, 8),
    "C5": (2, 13),
    "C9": (1, 4),
    "C10": (2, 2),
    "C11": (1, 4),
    "C12": (1, 1),
    "C13": (0, 3),
    "C14": (5, 11),
    "C15": (0, 2),
    "C28": (1, 2),
    "C37": (1, 3),
    "C38": (1, 12),
    "C16": (1, 1),
    "C17": (0, 0),
    "C18": (0, 0),
    "C19": (0, 0),
    "C21": (1, 3),
    "C22": (1, 2),
    "C23": (1, 1),
    "C26": (0, 1),
    "C29": (1, 1),
    "C30": (1, 1),
    "C33": (1, 3),
    "C34": (1, 1),
    "C35": (0, 0),
    "M1": (1, 14),
    "M2": (10, 40),
    "C36": (0, 0),
    "C39": (0, 1),
    "C40": (0, 0),
    "C41": (0, 0),
    "C42": (0, 1),
    "C43": (0, 0),
    "C44": (0, 0),
    "G1": (3, 10),
    "G2": (1, 5),
    "G4": (1, 2),
    "G5": (0, 3),
    "G6": (1, 6),
    "G7": (2, 10),
    "G8": (1, 2),
    "G9": (1, 2),
    "G12": (1, 1),
    "G13": (2, 2),
    "G14": (0, 1),
    "G15": (1, 1),
    "G16": (0, 2),
    "H1": (1, 1),
    "H2": (1, 8),
    "G19": (0, 2),
    "G21": (5, 15),
    "G22": (0, 8),
    "G23": (5, 14),
    "G24": (2, 10),
    "G25": (1, 1),
    "G26": (0, 4),
    "G27": (0, 0),
    "K1": (0, 0),
    "K2": (0, 0),
    "U1": (0, 1),
    "W1": (2, 2),
}
"""How many findings of each rule a believable plan has."""


@pytest.fixture(scope="module")
def seed() -> Seed:
    return SEED


@pytest.fixture(scope="module", params=DAYS, ids=date.isoformat)
def today(request: pytest.FixtureRequest) -> date:
    day = request.param
    assert isinstance(day, date)
    return day


@pytest.fixture(scope="module")
def plan(today: date, seed: Seed) -> Plan:
    return sample_plan(RESOURCES, seed, today)


@pytest.fixture(scope="module")
def findings(plan: Plan, today: date) -> tuple[Finding, ...]:
    return review(plan, Facts(today, CALENDARS), ALL_RULES).findings()


def invented(plan: Plan) -> list[Engagement]:
    return [item for item in plan.engagements.values() if item.provenance == INVENTED]


def test_the_same_day_gives_an_equal_plan(plan: Plan, today: date, seed: Seed) -> None:
    assert sample_plan(RESOURCES, seed, today) == plan


def test_it_says_whose_it_is(plan: Plan, today: date) -> None:
    settings = plan.settings
    assert (settings.own_nation, settings.year_start, settings.marking, settings.scheme) == (
        "AU",
        7,
        "OFFICIAL",
        "defence",
    )
    assert settings.title
    assert settings.home_zone.startswith("Australia/")
    assert settings.issue_date is not None
    assert settings.issue_date < today


def test_every_reference_points_at_something(plan: Plan) -> None:
    for item in plan.engagements.values():
        assert item.kind in plan.kinds, item.title
        assert set(item.country_ids) <= set(plan.countries), item.title
        assert item.place.country is None or item.place.country in plan.countries
        assert set(item.principals) <= set(plan.people), item.title
        assert set(item.objectives) <= set(plan.objectives), item.title
    for ask in plan.asks.values():
        assert ask.engagement in plan.engagements
        assert ask.post in plan.posts
        assert ask.ask_type in plan.ask_types
    for post in plan.posts.values():
        assert post.organisation in plan.organisations
        assert post.countries <= set(plan.countries)
        assert post.regions <= set(plan.regions)
        assert post.holder is None or post.holder in plan.people
    for objective in plan.objectives.values():
        assert objective.countries <= set(plan.countries)
        assert objective.indicator
        assert objective.target
        assert objective.target_date is not None
    assert {tier.tier for tier in plan.tiers.values()} == {"1", "2", "3", "4", "X"}
    assert set(plan.tiers) <= set(plan.countries)
    assert set(plan.weights) <= set(plan.regions)
    assert {organisation.country for organisation in plan.organisations.values()} <= set(plan.countries)


def test_its_parts_are_of_the_promised_size(plan: Plan, today: date) -> None:
    assert len(invented(plan)) >= 140
    published = [item for item in plan.engagements.values() if item.provenance == PUBLISHED]
    assert len(published) == 56
    assert {item.status for item in published} == {Status.COMPLETED}
    assert len(plan.tiers) == 45
    assert sum(weight.percent for weight in plan.weights.values()) == 100
    assert 6 <= len(plan.objectives) <= 8
    assert len(plan.posts) >= 45
    assert {item.kind for item in invented(plan)} == set(plan.kinds)
    touched = {region.id for item in invented(plan) for c in item.country_ids if (region := plan.region_of(c))}
    assert touched == plan.ids("region_by_scheme", "defence")
    regions = [plan.regions[region] for region in plan.ids("region_by_scheme", "defence")]
    check_partition(regions, frozenset(plan.countries))


def test_references_and_titles_are_unique_among_what_is_planned(plan: Plan) -> None:
    refs = Counter(item.ref for item in plan.engagements.values())
    assert [ref for ref, count in refs.items() if count > 1] == []
    assert all(re.fullmatch(r"AU-\d{4}-\d{3}", item.ref) for item in invented(plan))


def test_nothing_is_with_the_own_nation(plan: Plan) -> None:
    assert plan.ids("engagement_by_country", "AU") == frozenset()
    assert plan.ids("engagement_by_country", "MM") == frozenset(), "nothing is planned with a suspended country"


def test_statuses_agree_with_the_dates(plan: Plan, today: date) -> None:
    for item in plan.engagements.values():
        if item.status in DELIVERED:
            assert item.dates.latest < today, item.title
        elif item.status is Status.UNDER_WAY:
            assert item.dates.earliest <= today <= item.dates.latest, item.title
        elif item.title.startswith(NOT_CLOSED):
            assert item.dates.latest < today
        elif item.status not in ENDED_EARLY:
            assert item.dates.earliest > today, item.title
        if item.status is Status.CONFIRMED:
            assert missing_for_confirmed(item) == [], item.title
        assert (item.review_on is not None) == (item.status is Status.POSTPONED), item.title
        assert bool(item.reason) == (item.status in ENDED_EARLY), item.title
        assert not item.outcome or item.status in DELIVERED, item.title


def test_every_stage_of_planning_is_shown(plan: Plan, today: date) -> None:
    counts = Counter(item.status for item in invented(plan))
    assert set(counts) >= set(Status) - {Status.COMPLETED}, "after the summer break everything is reported"
    total = sum(counts.values())
    assert 0.2 < sum(counts[status] for status in DELIVERED) / total < 0.36
    assert 8 <= counts[Status.UNDER_WAY] <= 16
    assert 10 <= counts[Status.CONFIRMED] <= 40
    assert 35 <= counts[Status.PLANNED] <= 80
    assert 10 <= counts[Status.PROPOSED] <= 45
    assert {item.dates.start.precision for item in invented(plan)} == set(Precision)
    assert sum(item.dates.is_timed for item in invented(plan)) >= 5


def test_nothing_to_come_begins_in_the_own_summer_break(plan: Plan, today: date) -> None:
    ahead = [item for item in invented(plan) if item.dates.is_exact and item.dates.earliest > today]
    leave = [item for item in ahead if (item.dates.earliest.month, item.dates.earliest.day) >= (12, 19)]
    assert [item.title for item in leave if item.status not in ENDED_EARLY] == []


def test_history_keeps_dates_as_they_were_published(seed: Seed) -> None:
    plan = sample_plan(RESOURCES, seed, date(2026, 11, 22))
    by_ref = {item.ref: item for item in plan.engagements.values()}
    assert by_ref["AU-001"].dates.start.iso == "2015"
    assert by_ref["AU-002"].dates.start.iso == "2015-02"
    assert by_ref["AU-010"].dates.end is None
    assert by_ref["AU-039"].country_ids == ("TO", "FJ")
    minister = plan.people[by_ref["AU-051"].principals[0]]
    assert minister.name == "Minister for Defence"
    assert minister.is_principal


def test_history_that_has_not_happened_yet_is_left_out(seed: Seed) -> None:
    plan = sample_plan(RESOURCES, seed, date(2024, 3, 1))
    published = [item for item in plan.engagements.values() if item.provenance == PUBLISHED]
    assert len(published) == 44
    assert all(item.dates.latest < date(2024, 3, 1) for item in published)


def test_asks_stand_in_every_state_and_their_days_are_in_order(plan: Plan, today: date) -> None:
    states = Counter(ask.state(today) for ask in plan.asks.values())
    assert set(states) == set(AskState)
    assert 4 <= states[AskState.OVERDUE] <= 14
    assert {ask.answer.verdict for ask in plan.asks.values() if ask.answer} == set(Verdict)
    assert {ask.required for ask in plan.asks.values()} == {True, False}
    assert any(ask.reminders for ask in plan.asks.values())
    for ask in plan.asks.values():
        assert ask.due is not None
        assert ask.question
        assert ask.sent is None or ask.sent <= min(ask.due, today), ask
        if ask.answer is not None:
            assert ask.sent is not None
            assert ask.sent <= ask.answer.on <= today, ask
            with_conditions = ask.answer.verdict is Verdict.CONCUR_WITH_CONDITIONS
            assert bool(ask.answer.conditions) == with_conditions, ask


def test_every_row_of_the_asks_by_hand_is_used(plan: Plan) -> None:
    with (RESOURCES / "sample" / "asks.csv").open(encoding="utf-8", newline="") as lines:
        rows = {(sample_id("engagements", row["engagement"]), row["ask_type"]) for row in csv.DictReader(lines)}
    assert rows <= {(ask.engagement, ask.ask_type) for ask in plan.asks.values()}


def test_asks_go_to_whom_the_host_concerns(seed: Seed) -> None:
    plan = sample_plan(RESOURCES, seed, date(2027, 3, 9))
    item = next(item for item in plan.engagements.values() if item.title.startswith("Exercise Longreach"))
    asked = {plan.posts[plan.asks[ask].post].title for ask in plan.ids("ask_by_engagement", item.id)}
    assert "High Commissioner, Suva" in asked
    assert "Director Pacific defence and security" in asked
    assert not any(title.startswith("Ambassador") for title in asked)


@pytest.mark.parametrize("rule", [rule.id for rule in ALL_RULES])
def test_each_rule_finds_a_handful(rule: str, findings: tuple[Finding, ...]) -> None:
    least, most = BANDS[rule]
    found = [str(part.title) for finding in findings for part in finding.every_part if part.rule == rule]
    assert least <= len(found) <= most, found


def test_the_review_is_believable_as_a_whole(findings: tuple[Finding, ...]) -> None:
    """What the parts of engagements lack is some twenty of them: one or two for each of their rules."""
    assert 25 <= len(findings) <= 135


SHOWN = [part for part in PARTS if part.name != "attachments"]
"""The sample ships as rows, and the bytes of files are in none."""


@pytest.mark.parametrize("part", SHOWN, ids=lambda part: part.name)
def test_each_kind_is_shown_with_its_parts(part: Record, plan: Plan) -> None:
    wholes = {item.id if part.is_single else item.engagement for item in plan.table(part.name).values()}
    assert len(wholes) >= 3
    for kind in part.of_kinds:
        found = [each for each in wholes if plan.engagements[each].kind == kind]
        assert len(found) >= (3 if part.is_single else 1), kind


def test_a_deployment_is_the_port_calls_of_one_ship(plan: Plan) -> None:
    (whole,) = (item for item in plan.engagements.values() if item.title.startswith("Indo-Pacific Endeavour"))
    legs = legs_by_date(plan, whole.id)
    assert len(legs) == 4
    assert {(leg.kind, leg.assets) for leg in legs} == {("ship-visit", whole.assets)}


def test_what_is_noted_as_asked_or_done_lies_behind(plan: Plan, today: date) -> None:
    for clearance in plan.records(Clearance).values():
        said = [day for day in (clearance.asked_on, clearance.answered_on) if day is not None]
        assert said == sorted(said)
        assert all(day <= today for day in said), clearance
        assert (clearance.answered_on is not None) == clearance.is_given, clearance
    for action in plan.records(Action).values():
        assert action.done_on is None or action.done_on <= today, action
    for vetting in plan.records(Vetting).values():
        assert all(day <= today for day in (vetting.sent, vetting.cleared) if day is not None), vetting
    for outcome in plan.records(EngagementOutcome).values():
        assert plan.engagements[outcome.id].dates.latest < today


def test_each_waiver_covers_a_finding(plan: Plan, findings: tuple[Finding, ...], today: date) -> None:
    open_keys = {(finding.rule, finding.key) for finding in findings}
    assert 2 <= len(plan.waivers) <= 6
    for waiver in plan.waivers.values():
        assert (waiver.rule, waiver.key) in open_keys
        assert waiver.who
        assert waiver.reason
        assert waiver.on is not None
        assert waiver.on <= today
        assert waiver.holds_on(today)


def test_no_address_could_reach_anybody(plan: Plan) -> None:
    contacts = [*plan.people.values(), *plan.posts.values()]
    assert all(re.fullmatch(r"[a-z0-9.\-]+@[a-z]+\.example", contact.email) for contact in contacts)
    assert all(re.fullmatch(r"\+61 2 5550 \d{4}", contact.telephone) for contact in contacts)
    for file in (RESOURCES / "sample").rglob("*.*"):
        found = re.findall(r"https?://[^\s,;]*", file.read_text(encoding="utf-8"))
        assert all(re.match(r"https://[a-z.]+\.example\b", each) for each in found), file
