"""Renews what resources/reference says of days, from the holidays package, hijridate and dateutil.

    python scripts/build_days.py

It rewrites the rows of weekends.csv, subdivisions.csv and observing_countries.csv that a package is the source of,
and the whole of periods.csv; rows with another source are kept by hand and stay. Run it after an upgrade of a
package, then read the difference.
"""

from __future__ import annotations

import csv
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path

import hijridate
import holidays
from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

REFERENCE = Path(__file__).resolve().parent.parent / "resources" / "reference"
PACKAGE = f"holidays {holidays.__version__}"
DAY = timedelta(days=1)

FIRST_WEEKEND = date(2001, 1, 1)  # nobody plans or looks back before, and the calendars grow uncertain
DECREES_FROM = 2025  # a Saturday that was worked long ago concerns nobody
YEARS = range(2025, 2036)  # until the days of Diwali that the package knows end
OWN_WEEKENDS = ("LY", "PS", "SO", "MR")  # corrected by hand in countries.csv

PARTS = (
    "AE",
    "AT",
    "AU",
    "BA",
    "BR",
    "CA",
    "CH",
    "DE",
    "ES",
    "FR",
    "GB",
    "IN",
    "MY",
    "NZ",
    "PT",
    "US",
)
"""Countries of which all parts are kept; of others those are in which our places lie."""
ENGLISH_PARTS = {
    ("AT", "2"): "Carinthia",
    ("AT", "3"): "Lower Austria",
    ("AT", "4"): "Upper Austria",
    ("AT", "6"): "Styria",
    ("AT", "7"): "Tyrol",
    ("AT", "9"): "Vienna",
    ("BA", "BIH"): "Federation of Bosnia and Herzegovina",
    ("BA", "BRC"): "Brčko District",
    ("BR", "DF"): "Federal District",
    ("CH", "GE"): "Geneva",
    ("CH", "FR"): "Fribourg",
    ("CH", "LU"): "Lucerne",
    ("CH", "ZH"): "Zurich",
    ("DE", "BY"): "Bavaria",
    ("DE", "HE"): "Hesse",
    ("DE", "MV"): "Mecklenburg-West Pomerania",
    ("DE", "NI"): "Lower Saxony",
    ("DE", "NW"): "North Rhine-Westphalia",
    ("DE", "RP"): "Rhineland-Palatinate",
    ("DE", "SN"): "Saxony",
    ("DE", "ST"): "Saxony-Anhalt",
    ("DE", "TH"): "Thuringia",
    ("ES", "AN"): "Andalusia",
    ("ES", "AR"): "Aragon",
    ("ES", "CN"): "Canary Islands",
    ("ES", "CT"): "Catalonia",
    ("ES", "GA"): "Galicia",
    ("ES", "IB"): "Balearic Islands",
    ("ES", "MC"): "Murcia",
    ("ES", "NC"): "Navarre",
    ("ES", "PV"): "Basque Country",
    ("ES", "VC"): "Valencia",
    ("MY", "07"): "Penang",
    ("MY", "14"): "Kuala Lumpur",
    ("MY", "15"): "Labuan",
    ("MY", "16"): "Putrajaya",
}

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


def codes() -> list[str]:
    return [row["id"] for row in read("countries.csv")]


def renew_weekends(checked: date) -> None:
    """Where a country had another weekend since FIRST_WEEKEND, and the days of weekends that were or are worked."""
    kept = [row for row in read("weekends.csv") if not row["source"].startswith("holidays ")]
    made = [row for country in codes() if country not in OWN_WEEKENDS for row in _weekends(country, checked)]
    rows = sorted(kept + made, key=lambda row: (row["country"], row["part"], row["valid_to"] or "~", row["valid_from"]))
    write("weekends.csv", ["country", "part", "weekend", "valid_from", "valid_to", "source", "checked"], rows)


def _weekends(country: str, checked: date) -> Iterator[Row]:
    calendar = holidays.country_holidays(country, years=range(DECREES_FROM, checked.year + 2))
    begin, day, held = "", FIRST_WEEKEND, calendar._get_weekend(FIRST_WEEKEND)
    while day < checked:
        day += DAY
        if (now := calendar._get_weekend(day)) != held:
            yield _weekend(country, held, begin, (day - DAY).isoformat(), PACKAGE, checked)
            begin, held = day.isoformat(), now
    for worked in sorted(day for day in calendar.weekend_workdays if day.year >= DECREES_FROM):
        left = calendar._get_weekend(worked) - {worked.weekday()}
        yield _weekend(
            country, left, worked.isoformat(), worked.isoformat(), f"{PACKAGE}: worked for another day off", checked
        )


def _weekend(country: str, days: Iterable[int], begin: str, end: str, source: str, checked: date) -> Row:
    return {
        "country": country,
        "part": "",
        "weekend": "".join(str(each + 1) for each in sorted(days)),
        "valid_from": begin,
        "valid_to": end,
        "source": source,
        "checked": checked.isoformat(),
    }


def renew_subdivisions() -> None:
    """The parts of countries whose public holidays differ, by the codes of the package."""
    kept = [row for row in read("subdivisions.csv") if not row["source"].startswith("holidays ")]
    by_hand = {(row["country"], row["code"]) for row in kept}
    places = (*read("places.csv"), *read("ports.csv"))
    used = {(row["country"], row["subdivision"]) for row in places if row["subdivision"]}
    for country in sorted({*PARTS, *(country for country, _ in used)}):
        calendar = holidays.country_holidays(country)
        aliases = calendar.get_subdivision_aliases()
        for code in calendar.subdivisions:
            is_meant = country in PARTS or (country, code) in used
            if (country, code) in by_hand or not is_meant or code.startswith("Zone"):
                continue
            found = [each for each in aliases.get(code, ()) if not each.isupper()] or [code]
            name = ENGLISH_PARTS.get((country, code), found[0])
            others = [each for each in found if each != name]
            kept.append(
                {
                    "country": country,
                    "code": code,
                    "name": name,
                    "alternatives": ";".join(others),
                    "source": f"{PACKAGE}; English names own",
                }
            )
    kept.sort(key=lambda row: (row["country"], row["code"]))
    write("subdivisions.csv", ["country", "code", "name", "alternatives", "source"], kept)


LONG_NEW_YEAR = ("CN", "TW", "VN", "MN")
"""Where the Lunar New Year is a week (`spring-festival`), or comes by a calendar of its own (MN)."""

WORKED_CHRISTMAS = "BD BN HK ID IN JO KR LA LB LK MM MO MV MY NP PK SG SY TH TW VN"
"""Where Christmas is a public holiday, but the week is worked."""


def renew_observing(year: int) -> None:
    """Which countries keep what: those with a public holiday of that name, and those written down by hand."""
    kept = [row for row in read("observing_countries.csv") if not row["source"].startswith("public holiday in")]
    by_hand = {(row["country"], row["observance"]) for row in kept}
    good, orthodox = easter(year, EASTER_WESTERN), easter(year, EASTER_ORTHODOX)
    muslim = {row["country"] for row in kept if row["observance"] == "ramadan"}
    for country in codes():
        days = holidays.country_holidays(country, years=year, language="en_US")
        words = " ".join(days.values()).casefold().replace("-", " ").replace("feast of the sacrifice", "eid al adha")
        words = words.replace("ul fitr", "al fitr").replace("ul adha", "al adha")
        is_christian = (
            date(year, 12, 25) in days and "christmas" in days[date(year, 12, 25)].casefold() and country not in muslim
        )
        found = {
            "eid-al-fitr": "al fitr" in words,
            "eid-al-adha": "al adha" in words,
            "ashura": "ashura" in words,
            "easter": any(_is_easter(days.get(day, "")) for day in (good - 2 * DAY, good + DAY)),
            "orthodox-easter": any(_is_easter(days.get(day, "")) for day in (orthodox - 2 * DAY, orthodox + DAY)),
            "orthodox-christmas": "christmas" in days.get(date(year, 1, 7), "").casefold(),
            "christmas": is_christian and country not in WORKED_CHRISTMAS.split(),
            "lunar-new-year": country not in LONG_NEW_YEAR
            and any(word in words for word in ("lunar new year", "chinese new year")),
            "diwali": any(word in words for word in ("diwali", "deepavali", "divali")),
        }
        kept += [
            {"country": country, "observance": observance, "source": f"public holiday in {PACKAGE}"}
            for observance, is_kept in found.items()
            if is_kept and (country, observance) not in by_hand
        ]
    order = [each[0] for each in OBSERVANCES]
    kept.sort(key=lambda row: (order.index(row["observance"]), row["country"]))
    write("observing_countries.csv", ["country", "observance", "source"], kept)


def _is_easter(name: str) -> bool:
    return any(word in name.casefold() for word in ("good friday", "easter", "holy"))


Days = Iterator[tuple[date, date]]


def _hijri(month: int, day: int, count: int) -> Callable[[], Days]:
    def days() -> Days:
        for year in range(1446, 1464):
            first = hijridate.Hijri(year, month, day).to_gregorian()
            begin = date(first.year, first.month, first.day)
            yield begin, begin + timedelta(days=count - 1)

    return days


def _ramadan() -> Days:
    for (begin, _), (eid, _) in zip(_hijri(9, 1, 1)(), _hijri(10, 1, 1)(), strict=True):
        yield begin, eid - DAY


def _easter(method: int) -> Callable[[], Days]:
    return lambda: ((easter(year, method) - 2 * DAY, easter(year, method) + DAY) for year in YEARS)


def _named(country: str, word: str, before: int, after: int) -> Callable[[], Days]:
    """The first day of each year that a country calls so, with days before and after it."""

    def days() -> Days:
        for year in YEARS:
            found = holidays.country_holidays(country, years=year, language="en_US", observed=False)
            named = sorted(day for day, name in found.items() if word in name and day.year == year)
            if named:
                yield named[0] - before * DAY, named[0] + after * DAY

    return days


def _yearly(first: tuple[int, int], last: tuple[int, int]) -> Callable[[], Days]:
    def days() -> Days:
        for year in YEARS:
            end = date(year, *last)
            yield date(year, *first), end if last >= first else date(year + 1, *last)

    return days


HIJRI = f"Umm al-Qura calendar, hijridate {version('hijridate')}"
EASTER = "dateutil.easter"
KNOWN = "general knowledge, not checked against a text"

OBSERVANCES: tuple[tuple[str, str, Callable[[], Days], bool, int, bool, str], ...] = (
    ("ramadan", "Ramadan", _ramadan, True, 0, True, HIJRI),
    ("eid-al-fitr", "Eid al-Fitr", _hijri(10, 1, 3), True, 1, False, HIJRI),
    ("hajj", "Hajj", _hijri(12, 8, 6), True, 0, False, HIJRI),
    ("eid-al-adha", "Eid al-Adha", _hijri(12, 10, 4), True, 1, False, HIJRI),
    ("ashura", "Ashura", _hijri(1, 9, 2), True, 0, False, HIJRI),
    ("easter", "Easter", _easter(EASTER_WESTERN), False, 0, False, EASTER),
    ("orthodox-easter", "Orthodox Easter", _easter(EASTER_ORTHODOX), False, 0, False, EASTER),
    ("lunar-new-year", "Lunar New Year", _named("SG", "Chinese New Year", 1, 2), False, 0, False, PACKAGE),
    ("spring-festival", "Lunar New Year", _named("CN", "Chinese New Year (Spring", 1, 6), False, 0, False, PACKAGE),
    ("diwali", "Diwali", _named("IN", "Diwali", 0, 0), True, 1, False, PACKAGE),
    ("rosh-hashanah", "Rosh Hashanah", _named("IL", "Rosh Hashanah", 1, 1), False, 0, False, PACKAGE),
    ("yom-kippur", "Yom Kippur", _named("IL", "Yom Kippur", 1, 0), False, 0, False, PACKAGE),
    ("songkran", "Songkran", _yearly((4, 13), (4, 16)), False, 0, False, KNOWN),
    ("timkat", "Timkat", _named("ET", "Epiphany", 1, 0), False, 0, False, PACKAGE),
    ("meskel", "Meskel", _named("ET", "True Cross", 1, 0), False, 0, False, PACKAGE),
    ("golden-week-japan", "Golden Week", _yearly((4, 29), (5, 5)), False, 0, False, KNOWN),
    ("golden-week-china", "National Day Golden Week", _yearly((10, 1), (10, 7)), False, 0, False, KNOWN),
    ("genocide-mourning", "Genocide mourning week", _yearly((4, 7), (4, 13)), False, 0, False, KNOWN),
    ("august-leave", "August leave", _yearly((8, 1), (8, 31)), False, 0, False, KNOWN),
    ("christmas", "Christmas and New Year", _yearly((12, 24), (1, 1)), False, 0, False, KNOWN),
    ("orthodox-christmas", "Orthodox Christmas", _yearly((1, 6), (1, 7)), False, 0, False, KNOWN),
)
"""Each with title, days, whether they are estimates, days around them, whether it stops training, and source."""


def renew_periods(checked: date) -> None:
    """The days of each observance in each of the YEARS, as far as they can be computed."""
    rows = [
        {
            "period": observance,
            "title": title,
            "first": first.isoformat(),
            "last": last.isoformat(),
            "estimated": "ny"[estimated],
            "around": str(around),
            "stops_training": "ny"[stops],
            "source": source,
            "checked": "" if source == KNOWN else checked.isoformat(),
        }
        for observance, title, days, estimated, around, stops, source in OBSERVANCES
        for first, last in days()
        if first.year in YEARS
    ]
    write("periods.csv", list(rows[0]), rows)


def main() -> None:
    warnings.filterwarnings("ignore", message="Requested Holidays are available only")
    today = date.today()
    renew_weekends(today)
    renew_subdivisions()
    renew_observing(today.year + 1)
    renew_periods(today)


if __name__ == "__main__":
    main()
