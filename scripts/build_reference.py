"""Renews the derived columns of resources/reference from CLDR, the tz database and the holidays package.

Names, memberships, kinds, lead times, routing and norms are kept by hand in the CSV files. This script
rewrites what other people maintain: ISO codes, weekends, time zones, the UN M49 regions, and, with --ports, the
ports. Dated weekends and periods are renewed by build_days.py. Run it after an upgrade, then read the difference.

    npm pack cldr-core && tar xzf cldr-core-*.tgz
    python scripts/build_reference.py --cldr package [--ports ports.csv]
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import holidays
import tzdata

REFERENCE = Path(__file__).resolve().parent.parent / "resources" / "reference"

KOSOVO = {"alpha3": "XKX", "numeric": ""}  # user-assigned: no ISO number exists

WEEKEND_CORRECTIONS = {
    # The package has no weekend of its own for these and falls back on Saturday and Sunday,
    # or (MR) keeps the weekend from before October 2014.
    "LY": "56",
    "PS": "56",
    "SO": "56",
    "MR": "67",
}

ZONES_WITHOUT_ROW = {"XK": ["Europe/Belgrade"]}

M49_TITLES = {
    "005": "South America",
    "010": "Antarctica",
    "011": "Western Africa",
    "013": "Central America",
    "014": "Eastern Africa",
    "015": "Northern Africa",
    "017": "Middle Africa",
    "018": "Southern Africa",
    "021": "Northern America",
    "029": "Caribbean",
    "030": "Eastern Asia",
    "034": "Southern Asia",
    "035": "South-eastern Asia",
    "039": "Southern Europe",
    "053": "Australia and New Zealand",
    "054": "Melanesia",
    "057": "Micronesia",
    "061": "Polynesia",
    "143": "Central Asia",
    "145": "Western Asia",
    "151": "Eastern Europe",
    "154": "Northern Europe",
    "155": "Western Europe",
}
M49_ORDER = [
    *("015", "011", "017", "014", "018"),
    *("021", "013", "029", "005"),
    *("143", "030", "035", "034", "145"),
    *("154", "155", "151", "039"),
    *("053", "054", "057", "061", "010"),
]

PORT_COLUMNS = ("unlocode", "name", "country", "latitude", "longitude", "timezone")

Row = dict[str, str]


def read(name: str) -> list[Row]:
    """Rows of one reference file."""
    with (REFERENCE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def write(name: str, columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> None:
    """Replace one reference file: UTF-8, LF, a header row."""
    with (REFERENCE / name).open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def supplemental(cldr: Path, name: str) -> dict[str, Any]:
    """One supplemental table of the unpacked cldr-core package."""
    text = (cldr / "supplemental" / f"{name}.json").read_text(encoding="utf-8")
    table: dict[str, Any] = json.loads(text)["supplemental"][name]
    return table


def version_of_cldr(cldr: Path) -> str:
    return str(json.loads((cldr / "package.json").read_text(encoding="utf-8"))["version"])


def zones_by_country() -> dict[str, list[str]]:
    """IANA zones per country, in the order of the tz database's zone.tab."""
    found: dict[str, list[str]] = {country: list(zones) for country, zones in ZONES_WITHOUT_ROW.items()}
    table = resources.files(tzdata).joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for line in table.splitlines():
        if not line.startswith("#"):
            country, _, zone = line.split("\t")[:3]
            found.setdefault(country, []).append(zone)
    return found


def weekend(country: str) -> tuple[str, str]:
    """ISO weekday digits of the weekend, and where they come from."""
    if country in WEEKEND_CORRECTIONS:
        return WEEKEND_CORRECTIONS[country], "weekend general knowledge"
    days = holidays.country_holidays(country).weekend
    return "".join(str(day + 1) for day in sorted(days)), f"weekend holidays {holidays.__version__}"


def renew_countries(cldr: Path) -> None:
    """ISO codes, weekends and zones; the names stay as they are."""
    codes = supplemental(cldr, "codeMappings")
    zones = zones_by_country()
    capitals = {place["country"]: place["zone"] for place in reversed(read("places.csv"))}
    rows = read("countries.csv")
    for row in rows:
        country = row["id"]
        row["alpha3"] = KOSOVO["alpha3"] if country == "XK" else codes[country]["_alpha3"]
        row["numeric"] = KOSOVO["numeric"] if country == "XK" else codes[country]["_numeric"]
        row["weekend"], weekend_source = weekend(country)
        found = zones.get(country, [])
        first = capitals.get(country)
        row["zones"] = ";".join(sorted(found, key=lambda zone: zone != first))
        row["source"] = (
            f"codes CLDR {version_of_cldr(cldr)}; names own; {weekend_source}; zones tz {tzdata.IANA_VERSION}"
        )
    write("countries.csv", list(rows[0]), rows)


def renew_m49(cldr: Path) -> None:
    """The UN M49 scheme's regions and members; other schemes stay as they are."""
    containment = supplemental(cldr, "territoryContainment")
    ours = {row["id"] for row in read("countries.csv")}
    source = f"CLDR {version_of_cldr(cldr)} territory containment, Unicode licence"
    regions = [
        {"scheme": "un-m49", "id": code, "title": M49_TITLES[code], "position": str(n), "source": source}
        for n, code in enumerate(M49_ORDER, start=1)
    ]
    # M49 puts Antarctica in no subregion; here it is a region of its own, so that nothing is left out.
    inside = {code: ["AQ"] if code == "010" else containment[code]["_contains"] for code in M49_ORDER}
    members = [
        {"scheme": "un-m49", "region": code, "country": country, "source": source}
        for code, countries in inside.items()
        for country in sorted(countries)
        if country in ours
    ]
    others = [row for row in read("regions.csv") if row["scheme"] != "un-m49"]
    write("regions.csv", ["scheme", "id", "title", "position", "source"], [*regions, *others])
    others = [row for row in read("region_members.csv") if row["scheme"] != "un-m49"]
    write("region_members.csv", ["scheme", "region", "country", "source"], [*members, *others])


def renew_ports(full: Path) -> None:
    """The columns that ship, from the full list with its checks."""
    parts = {row["unlocode"]: row["subdivision"] for row in read("ports.csv")}
    with full.open(encoding="utf-8", newline="") as lines:
        rows = [
            {
                **{key: row[key] for key in PORT_COLUMNS},
                "subdivision": parts.get(row["unlocode"], ""),
                "source": f"coordinates {row['coordinates_source']}; code {row['unlocode_check']}",
            }
            for row in csv.DictReader(lines)
        ]
    write("ports.csv", list(rows[0]), rows)


def main() -> None:
    parser = argparse.ArgumentParser(description="Renew the derived columns of resources/reference.")
    parser.add_argument("--cldr", type=Path, required=True, help="folder of the unpacked cldr-core")
    parser.add_argument("--ports", type=Path, help="full list of ports to cut from")
    given = parser.parse_args()
    renew_countries(given.cldr)
    renew_m49(given.cldr)
    if given.ports:
        renew_ports(given.ports)


if __name__ == "__main__":
    main()
