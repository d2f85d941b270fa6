"""The shipped CSV files agree with themselves and with each other."""

from __future__ import annotations

import csv
import datetime
import itertools
import re
import zoneinfo
from collections import Counter
from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[3] / "resources" / "reference"
FILES = sorted(path.name for path in REFERENCE.glob("*.csv"))
LEVELS = ("L1", "L2", "L3", "L4", "L5")
KINDS = [
    *("personnel-exchange", "ship-visit", "aircraft-visit", "high-level-visit", "bilateral-meeting"),
    *("training", "exercise", "regional-forum", "outreach", "csbm", "non-proliferation"),
]


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def countries() -> set[str]:
    return {row["id"] for row in rows("countries.csv")}


def test_all_thirty_files_are_there() -> None:
    assert len(FILES) == 30


@pytest.mark.parametrize("name", FILES)
def test_file_is_plain_utf8_with_full_rows_and_a_source(name: str) -> None:
    content = (REFERENCE / name).read_bytes()
    assert b"\r" not in content
    assert content.endswith(b"\n")
    assert not content.startswith(b"\xef\xbb\xbf")
    for row in rows(name):
        assert None not in row
        assert None not in row.values()
        assert row["source"].strip()
        assert all(value == value.strip() for value in row.values()), row


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("countries.csv", ("id",)),
        ("region_schemes.csv", ("id",)),
        ("regions.csv", ("scheme", "id")),
        ("organisations.csv", ("id",)),
        ("memberships.csv", ("organisation", "country", "valid_from")),
        ("weekends.csv", ("country", "part", "valid_from", "valid_to")),
        ("oda_recipients.csv", ("country", "valid_from")),
        ("subdivisions.csv", ("country", "code")),
        ("closing_categories.csv", ("country", "category")),
        ("periods.csv", ("period", "first")),
        ("kinds.csv", ("id",)),
        ("kinds.csv", ("code",)),
        ("kinds.csv", ("icon",)),
        ("lead_times.csv", ("host", "kind", "case", "relation")),
        ("ask_types.csv", ("id",)),
        ("ask_routing.csv", ("kind", "addressee", "ask_type", "min_level")),
        ("tier_norms.csv", ("tier",)),
        ("observing_countries.csv", ("country", "observance")),
        ("ports.csv", ("unlocode",)),
        ("places.csv", ("country", "name")),
        ("markings.csv", ("scheme", "level")),
        ("markings.csv", ("scheme", "rank")),
    ],
    ids=lambda value: value if isinstance(value, str) else "+".join(value),
)
def test_key_is_unique(name: str, key: tuple[str, ...]) -> None:
    seen = Counter(tuple(row[column] for column in key) for row in rows(name))
    assert [found for found, times in seen.items() if times > 1] == []


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("region_members.csv", "country"),
        ("memberships.csv", "country"),
        ("weekends.csv", "country"),
        ("oda_recipients.csv", "country"),
        ("subdivisions.csv", "country"),
        ("closing_categories.csv", "country"),
        ("observing_countries.csv", "country"),
        ("ports.csv", "country"),
        ("places.csv", "country"),
        ("lead_times.csv", "host"),
    ],
)
def test_every_country_named_exists(name: str, column: str) -> None:
    assert {row[column] for row in rows(name)} - countries() - {"*"} == set()


@pytest.mark.parametrize("name", ["lead_times.csv", "ask_routing.csv"])
def test_every_kind_named_exists(name: str) -> None:
    assert {row["kind"] for row in rows(name)} <= set(KINDS)


def test_kinds_are_the_eleven_in_five_families() -> None:
    found = rows("kinds.csv")
    assert [row["id"] for row in found] == KINDS
    assert {row["family"] for row in found} == {"people", "ships", "training", "forums", "csbm"}
    assert [int(row["position"]) for row in found] == list(range(1, 12))
    for row in found:
        assert re.fullmatch("[A-Z]{2}", row["code"])
        assert int(row["default_days"]) > 0
        assert row["default_level"] in LEVELS
        assert row["counts_days"] in ("y", "n")
        assert row["counts_high_level"] in ("y", "n")
        assert bool(row["fallback_lead_days"]) == bool(row["fallback_lead_unit"])
        assert row["fallback_lead_unit"] in ("", "cd", "wd")


def test_lead_times_are_positive_and_in_days() -> None:
    for row in rows("lead_times.csv"):
        assert int(row["days"]) > 0
        assert row["unit"] in ("cd", "wd")
        assert row["relation"] in ("any", "eu-nato", "other")
        assert row["case"]
        assert row["checked"] == "not checked" or datetime.date.fromisoformat(row["checked"])


def test_fallback_of_a_kind_is_the_routine_lead_of_any_host() -> None:
    fallbacks = {
        row["kind"]: (row["days"], row["unit"])
        for row in rows("lead_times.csv")
        if row["host"] == "*" and row["case"] == "routine"
    }
    kinds = rows("kinds.csv")
    assert fallbacks == {
        row["id"]: (row["fallback_lead_days"], row["fallback_lead_unit"]) for row in kinds if row["fallback_lead_days"]
    }


def test_routing_names_known_ask_types_levels_and_needs() -> None:
    types = {row["id"] for row in rows("ask_types.csv")}
    found = rows("ask_routing.csv")
    assert {row["kind"] for row in found} == set(KINDS)
    for row in found:
        assert row["ask_type"] in types
        assert row["min_level"] in ("", *LEVELS)
        assert bool(row["min_level"]) == bool(row["max_level"])
        assert row["min_level"] <= row["max_level"]
        assert row["required"] == ("y" if row["need"] in ("concur", "clear") else "n")
        assert row["need"] in ("concur", "clear", "notify", "inform")
        assert int(row["due_days_before"]) > 0


def test_ask_types_say_what_silence_means() -> None:
    allowed = {"never", "no-objection-if-announced", "inform-only", "proceed-without", "not-applicable"}
    for row in rows("ask_types.csv"):
        assert row["silence"] in allowed
        assert row["question"].endswith(("?", "."))
        assert "{" not in row["question"]
        int(row["default_due_days"])


def test_norms_grow_slacker_from_tier_to_tier() -> None:
    found = rows("tier_norms.csv")
    assert [row["tier"] for row in found] == ["1", "2", "3", "4", "X"]
    silence = [int(row["silence_days"]) for row in found if row["silence_days"]]
    assert silence == sorted(silence)


@pytest.mark.parametrize(("name", "zone"), [("ports.csv", "timezone"), ("places.csv", "zone")])
def test_places_are_on_earth_and_have_a_zone(name: str, zone: str) -> None:
    for row in rows(name):
        assert -90 <= float(row["latitude"]) <= 90
        assert -180 <= float(row["longitude"]) <= 180
        zoneinfo.ZoneInfo(row[zone])


def test_every_united_nations_member_has_its_capital_or_seat() -> None:
    with_place = {row["country"] for row in rows("places.csv")}
    without = countries() - with_place
    assert len(with_place) == 199
    assert {"GL", "HK", "PR"} <= without


def test_parts_of_countries_are_named_wherever_a_place_lies_in_one() -> None:
    named = {(row["country"], row["code"]) for row in rows("subdivisions.csv")}
    used = {(row["country"], row["subdivision"]) for name in ("places.csv", "ports.csv") for row in rows(name)}
    assert {each for each in used if each[1]} <= named


def test_weekends_name_parts_that_there_are() -> None:
    named = {(row["country"], row["name"]) for row in rows("subdivisions.csv")}
    assert {(row["country"], row["part"]) for row in rows("weekends.csv") if row["part"]} <= named


def test_periods_are_whole_days_of_each_year_and_somebody_keeps_each() -> None:
    kept = {row["observance"] for row in rows("observing_countries.csv")}
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rows("periods.csv"):
        assert datetime.date.fromisoformat(row["first"]) <= datetime.date.fromisoformat(row["last"])
        found.setdefault(row["period"], []).append((row["first"], row["last"]))
    assert set(found) == kept
    for days in found.values():
        assert {first[:4] for first, _ in days} == {str(year) for year in range(2025, 2036)}
        assert all(last < following for (_, last), (following, _) in itertools.pairwise(days))


def test_markings_rank_from_the_lowest_up() -> None:
    by_scheme: dict[str, list[int]] = {}
    for row in rows("markings.csv"):
        by_scheme.setdefault(row["scheme"], []).append(int(row["rank"]))
    assert by_scheme == {"uk": [1, 2, 3, 4], "nato": [1, 2, 3, 4], "generic": [1, 2, 3, 4], "au": [1, 2, 3, 4, 5]}


def test_the_rank_over_all_schemes_keeps_the_order_of_each() -> None:
    by_scheme: dict[str, list[int]] = {}
    by_level: dict[str, set[str]] = {}
    for row in rows("markings.csv"):
        by_scheme.setdefault(row["scheme"], []).append(int(row["across"]))
        by_level.setdefault(row["level"], set()).add(row["across"])
    assert all(ranks == sorted(set(ranks)) for ranks in by_scheme.values())
    assert all(len(ranks) == 1 for ranks in by_level.values()), "a level of two schemes is one level"


def test_ramadan_hosts_keep_the_eids_as_well() -> None:
    kept: dict[str, set[str]] = {}
    for row in rows("observing_countries.csv"):
        kept.setdefault(row["observance"], set()).add(row["country"])
    assert kept["ramadan"] <= kept["eid-al-fitr"]
    assert kept["ramadan"] <= kept["eid-al-adha"]
    assert {"SG", "PH"} <= kept["eid-al-fitr"] - kept["ramadan"]
