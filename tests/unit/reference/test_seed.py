"""The reference files as a new plan's tables."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from app.domain.ask_types import Silence
from app.domain.asks import Need
from app.domain.country_names import CountryNames
from app.domain.geography import NotAPartition, Place
from app.domain.kinds import Counting, DayUnit, Family
from app.domain.markings import highest_marking
from app.domain.oda_recipients import OdaRecipient
from app.domain.plan import Plan
from app.domain.ranked_markings import table_of
from app.domain.settings import PlanSettings
from app.domain.tables import RECORDS
from app.domain.weekends import DatedWeekend
from app.domain.working_days import weekends_of
from app.reference.seed import Seed, load_seed
from app.reference.tables import ReferenceDamaged

RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@pytest.fixture(scope="module")
def seed() -> Seed:
    return load_seed(RESOURCES)


@pytest.fixture(scope="module")
def plan(seed: Seed) -> Plan:
    return Plan.of({"settings": [PlanSettings("plan-1", "AU")], **seed.tables})


def test_the_seed_makes_a_plan_and_every_identity_is_used_once(seed: Seed, plan: Plan) -> None:
    assert seed.tables.keys() <= RECORDS.keys()
    for name, items in seed.tables.items():
        assert len(plan.table(name)) == len(items) > 0, name
        assert all(isinstance(item, RECORDS[name].kind) for item in items)


def test_what_items_point_at_exists(plan: Plan) -> None:
    assert {m.country for m in plan.memberships.values()} <= set(plan.countries)
    assert {route.kind for route in plan.ask_routes.values()} == set(plan.kinds)
    assert {route.ask_type for route in plan.ask_routes.values()} <= set(plan.ask_types)
    assert {lead.kind for lead in plan.lead_times.values()} <= set(plan.kinds)
    assert {lead.host for lead in plan.lead_times.values()} - {"*"} <= set(plan.countries)


def test_brunei_rests_on_friday_and_sunday(plan: Plan) -> None:
    assert plan.countries["BN"].weekend == {5, 7}
    assert plan.countries["AU"].zones[0] == "Australia/Sydney"


@pytest.mark.parametrize(
    ("country", "day", "is_off"),
    [
        *(("AE", "2021-12-31", True), ("AE", "2021-12-26", False)),
        *(("AE", "2022-01-01", True), ("AE", "2022-01-02", True), ("AE", "2022-01-07", False)),
        *(("SA", "2013-06-27", True), ("SA", "2013-06-29", True), ("SA", "2013-07-04", False)),
        ("FR", "2001-01-06", True),
        *(("CN", "2026-02-14", False), ("CN", "2026-02-15", True), ("CN", "2026-02-21", True)),
        *(("HU", "2026-08-08", False), ("HU", "2026-08-09", True), ("CN", "2026-01-04", False)),
    ],
)
def test_weekends_are_those_of_the_day(plan: Plan, country: str, day: str, is_off: bool) -> None:
    assert weekends_of(plan, country).holds(date.fromisoformat(day)) is is_off


def test_weekends_by_date_are_other_ones_in_order_and_say_where_from(plan: Plan) -> None:
    for each in plan.records(DatedWeekend).values():
        assert each.weekend != plan.countries[each.country].weekend
        assert each.part or each.valid_to is not None
        assert each.valid_from is None or each.valid_to is None or each.valid_from <= each.valid_to
        assert each.source
        assert each.checked is not None or "not checked" in each.source


def test_every_country_has_a_region_in_both_schemes(plan: Plan) -> None:
    for country in plan.countries:
        assert plan.region_of(country, "defence")
        assert plan.region_of(country, "un-m49")
    assert plan.region_of("KE") is plan.regions["defence/sub-saharan-africa"]
    assert plan.region_of("GE", "un-m49") is plan.regions["un-m49/145"]


def test_memberships_hold_until_their_last_day(plan: Plan) -> None:
    left = plan.memberships["EU/GB/1973-01-01"]
    assert left.holds_on(date(2020, 1, 31))
    assert not left.holds_on(date(2020, 2, 1))


def test_kinds_carry_their_family_counting_and_fallback(plan: Plan) -> None:
    ship, visit = plan.kinds["ship-visit"], plan.kinds["high-level-visit"]
    assert (ship.family, ship.counting, ship.fallback_lead) == (Family.SHIPS, Counting.VISIT, 42)
    assert plan.kinds["aircraft-visit"].fallback_unit is DayUnit.WORKING
    assert visit.fallback_lead is None
    assert visit.counts_high_level


def test_lead_times_name_their_source(plan: Plan) -> None:
    for lead in plan.lead_times.values():
        assert lead.source
    sweden = plan.lead_times["SE/ship-visit/routine/other"]
    assert (sweden.days, sweden.unit) == (21, DayUnit.CALENDAR)
    assert "no authority" in plan.lead_times["*/ship-visit/routine/any"].source


def test_silence_never_means_yes_to_a_concurrence(plan: Plan) -> None:
    for route in plan.ask_routes.values():
        if route.need is Need.CLEAR:
            assert plan.ask_types[route.ask_type].silence is Silence.NEVER
    assert plan.ask_types["A2"].silence is Silence.NEVER


def test_high_level_visits_need_more_above_the_chiefs(plan: Plan) -> None:
    top = plan.ask_routes["high-level-visit/foreign-ministry/A2/L1"]
    below = plan.ask_routes["high-level-visit/foreign-ministry/A2/L3"]
    assert (top.need, top.required, top.due_days) == (Need.CONCUR, True, 90)
    assert (below.need, below.required) == (Need.NOTIFY, False)


def test_norms_of_the_tiers_are_those_of_the_design(plan: Plan) -> None:
    core, fourth = plan.norms["1"], plan.norms["4"]
    assert (core.high_level_months, core.exercise_months, core.silence_days, core.kinds) == (12, 12, 120, 4)
    assert (fourth.talks_months, fourth.kinds) == (None, None)


def test_places_ports_markings_and_observances_are_read(seed: Seed) -> None:
    assert seed.ports["AUDRW"] == Place("Darwin", "AU", "Australia/Darwin", -12.47, 130.85)
    assert any(place.name == "Canberra" and place.zone == "Australia/Sydney" for place in seed.places)
    table = table_of(seed.markings)
    assert table["uk"] == ("OFFICIAL", "OFFICIAL-SENSITIVE", "SECRET", "TOP SECRET")
    assert highest_marking(["OFFICIAL", "NATO SECRET", "NATO RESTRICTED"], table) == "NATO SECRET"
    assert seed.organisation_titles.keys() == {m.organisation for m in seed.memberships}


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        *(("Turkey", ("TR",)), ("türkiye", ("TR",)), ("IVORY COAST", ("CI",)), ("Cote d’Ivoire", ("CI",))),
        *(("Korea", ("KP", "KR")), ("Congo", ("CD", "CG")), ("Virgin Islands", ("VG", "VI"))),
        *(("Republic of Korea", ("KR",)), ("uk", ("GB",)), ("U.S.", ("US",)), ("the Gambia", ("GM",))),
        *(("Guinea", ("GN",)), ("Niger", ("NE",)), ("Samoa", ("WS",)), ("Atlantis", ())),
    ],
)
def test_shipped_names_find_their_country(seed: Seed, typed: str, ids: tuple[str, ...]) -> None:
    assert CountryNames(seed.countries).match(typed).ids == ids


def test_every_shipped_name_and_code_means_one_country(seed: Seed) -> None:
    names = CountryNames(seed.countries)
    for country in seed.countries:
        for name in (
            *(country.id, country.alpha3, country.name, country.official_name),
            *country.alternatives,
        ):
            assert names.match(name).ids == (country.id,), name


def broken(tmp_path: Path, name: str, old: str, new: str) -> Path:
    shutil.copytree(RESOURCES / "reference", tmp_path / "reference")
    path = tmp_path / "reference" / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "old", "new", "line"),
    [
        ("kinds.csv", ",730,", ",soon,", 2),
        ("kinds.csv", ",people,", ",folk,", 2),
        ("kinds.csv", "default_days", "days", 2),
        ("memberships.csv", "1949-08-24", "1949-08-44", 3),
        ("lead_times.csv", ",7,cd,", ",7,weeks,", 2),
    ],
    ids=["a number", "a choice", "a column", "a date", "a unit"],
)
def test_a_broken_file_is_refused_with_its_line(tmp_path: Path, name: str, old: str, new: str, line: int) -> None:
    with pytest.raises(ReferenceDamaged, match=rf"{name}, line {line}"):
        load_seed(broken(tmp_path, name, old, new))


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ReferenceDamaged, match=r"countries\.csv"):
        load_seed(tmp_path)


def test_a_country_in_two_regions_is_refused(tmp_path: Path) -> None:
    root = broken(tmp_path, "region_members.csv", "defence,north-america,CA", "defence,oceania,US")
    with pytest.raises(NotAPartition):
        load_seed(root)


@pytest.mark.parametrize(
    ("country", "day", "group"),
    [
        ("KE", "2027-05-01", "lmic"),
        ("AF", "2026-01-01", "ldc"),
        ("NR", "2025-12-31", "umic"),
        ("NR", "2026-01-01", ""),
        ("SB", "2024-12-31", "ldc"),
        ("SB", "2025-01-01", "lmic"),
        ("CL", "2026-01-01", ""),
        ("AU", "2026-01-01", ""),
        ("KE", "2023-12-31", ""),
    ],
)
def test_recipients_of_aid_are_those_of_the_day(plan: Plan, country: str, day: str, group: str) -> None:
    listed = [plan.records(OdaRecipient)[each] for each in plan.ids("oda_recipient_by_country", country)]
    assert [each.income.value for each in listed if each.holds_on(date.fromisoformat(day))] == (
        [group] if group else []
    )


def test_only_training_waits_for_recipients_of_aid(plan: Plan) -> None:
    waiting = [route for route in plan.ask_routes.values() if route.oda_only]
    assert [(route.kind, route.addressee) for route in waiting] == [("training", "development-ministry")]
