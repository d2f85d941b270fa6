"""Countries, region schemes and memberships as shipped."""

from __future__ import annotations

import csv
import datetime
import re
import zoneinfo
from collections import Counter
from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[3] / "resources" / "reference"
WITHOUT_ZONE = {"BV", "HM"}


def rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def countries() -> set[str]:
    return {row["id"] for row in rows("countries.csv")}


def test_countries_have_codes_names_weekends_and_zones() -> None:
    assert len(countries()) == 250
    for row in rows("countries.csv"):
        assert re.fullmatch("[A-Z]{2}", row["id"])
        assert re.fullmatch("[A-Z]{3}", row["alpha3"])
        assert re.fullmatch("[0-9]{3}", row["numeric"]) or row["id"] == "XK"
        assert row["name"]
        assert row["official_name"]
        assert re.fullmatch("[1-7]{1,3}", row["weekend"])
        assert list(row["weekend"]) == sorted(set(row["weekend"]))
        zones = [zone for zone in row["zones"].split(";") if zone]
        assert zones or row["id"] in WITHOUT_ZONE
        for zone in zones:
            zoneinfo.ZoneInfo(zone)


def test_iso_codes_are_unique_too() -> None:
    found = rows("countries.csv")
    assert len({row["alpha3"] for row in found}) == 250
    assert len({row["numeric"] for row in found if row["numeric"]}) == 249


def test_no_name_or_code_means_two_countries() -> None:
    owners: dict[str, set[str]] = {}
    for row in rows("countries.csv"):
        names = [row["id"], row["alpha3"], row["name"], row["official_name"], *row["alternatives"].split(";")]
        for name in filter(None, names):
            owners.setdefault(name.casefold(), set()).add(row["id"])
    assert {name: ids for name, ids in owners.items() if len(ids) > 1} == {}
    assert "korea" not in owners
    assert "congo" not in owners


@pytest.mark.parametrize(
    ("name", "country"),
    [
        *(("Turkey", "TR"), ("Türkiye", "TR"), ("Ivory Coast", "CI"), ("Swaziland", "SZ"), ("Burma", "MM")),
        *(("Holland", "NL"), ("Macedonia", "MK"), ("Cape Verde", "CV"), ("East Timor", "TL"), ("PNG", "PG")),
        *(("Republic of Korea", "KR"), ("ROK", "KR"), ("Korea (South)", "KR"), ("DPRK", "KP"), ("UAE", "AE")),
        *(("UK", "GB"), ("Great Britain", "GB"), ("USA", "US"), ("DRC", "CD"), ("Congo-Kinshasa", "CD")),
        *(("Brunei Darussalam", "BN"), ("Viet Nam", "VN"), ("Lao PDR", "LA"), ("Russian Federation", "RU")),
        *(("Federated States of Micronesia", "FM"), ("Vatican", "VA"), ("Kosovo", "XK")),
    ],
)
def test_former_and_other_names_are_known(name: str, country: str) -> None:
    (row,) = [
        row
        for row in rows("countries.csv")
        if name in (row["name"], row["official_name"], *row["alternatives"].split(";"))
    ]
    assert row["id"] == country


@pytest.mark.parametrize(
    ("country", "weekend"),
    [("AU", "67"), ("SA", "56"), ("IR", "5"), ("BN", "57"), ("AE", "67"), ("IL", "56"), ("LY", "56")],
)
def test_weekends_differ(country: str, weekend: str) -> None:
    assert {row["id"]: row["weekend"] for row in rows("countries.csv")}[country] == weekend


@pytest.mark.parametrize("scheme", ["un-m49", "defence"])
def test_region_scheme_is_a_partition(scheme: str) -> None:
    members = [row for row in rows("region_members.csv") if row["scheme"] == scheme]
    assert Counter(row["country"] for row in members) == dict.fromkeys(countries(), 1)
    regions = [row for row in rows("regions.csv") if row["scheme"] == scheme]
    assert {row["region"] for row in members} == {row["id"] for row in regions}
    assert sorted(int(row["position"]) for row in regions) == list(range(1, len(regions) + 1))


def test_there_are_ten_defence_regions_and_two_schemes() -> None:
    assert sum(row["scheme"] == "defence" for row in rows("regions.csv")) == 10
    assert {row["id"] for row in rows("region_schemes.csv")} == {row["scheme"] for row in rows("regions.csv")}


@pytest.mark.parametrize(
    ("organisation", "day", "count"),
    [
        ("NATO", "2026-01-01", 32),
        ("NATO", "2023-01-01", 30),
        ("EU", "2026-01-01", 27),
        ("EU", "2020-01-31", 28),
        ("OSCE", "2026-01-01", 57),
        ("ASEAN", "2025-10-25", 10),
        ("ASEAN", "2025-10-26", 11),
        ("AU", "2026-01-01", 55),
        ("ECOWAS", "2025-01-29", 15),
        ("ECOWAS", "2025-02-01", 12),
        ("GCC", "2026-01-01", 6),
        ("CARICOM", "2026-01-01", 15),
        ("PIF", "2026-01-01", 18),
        ("FPDA", "2026-01-01", 5),
        ("ADMM-Plus", "2026-01-01", 19),
        ("5+5", "2026-01-01", 10),
        ("SPDMM", "2026-01-01", 7),
    ],
)
def test_memberships_count_right_on_a_day(organisation: str, day: str, count: int) -> None:
    inside = [
        row
        for row in rows("memberships.csv")
        if row["organisation"] == organisation
        and row["valid_from"] <= day
        and (not row["valid_to"] or day <= row["valid_to"])
    ]
    assert len(inside) == count


def test_membership_dates_are_days_of_known_organisations() -> None:
    known = {row["id"] for row in rows("organisations.csv")}
    for row in rows("memberships.csv"):
        assert row["organisation"] in known
        days = [datetime.date.fromisoformat(row[key]) for key in ("valid_from", "valid_to") if row[key]]
        assert days == sorted(days)
