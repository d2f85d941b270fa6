"""A small plan, and tables made of rows, for the tests of the import."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.reference.geography import load_organisation_titles
from app.reference.kinds import load_kind_words
from app.reference.staff_words import load_staff_words
from app.services.importing.plan_import import plan_import
from app.services.importing.results import ImportResult, RowOutcome
from app.services.texts.tables import RawRow, RawTable, Value
from tests.builders import country, kind, plan_with

_RESOURCES = Path(__file__).parents[3] / "resources"
WORDS = load_staff_words(_RESOURCES, load_kind_words(_RESOURCES), load_organisation_titles(_RESOURCES))
"""What staffs write, as it ships."""

TODAY = date(2027, 1, 15)
COLUMNS = (
    "ref",
    "title",
    "kind",
    "countries",
    "place",
    "start",
    "end",
    "level",
    "own_lead",
    "counterpart",
    "direction",
)
COUNTRIES = (
    country("NO", "Norway", zones=("Europe/Oslo",)),
    country("KE", "Kenya", zones=("Africa/Nairobi",)),
    country("TZ", "Tanzania"),
    country("SZ", "Eswatini", alternatives=("Swaziland",)),
    country("AG", "Antigua and Barbuda"),
    country("FR", "France", zones=("Europe/Paris", "Pacific/Tahiti")),
    country("KP", "North Korea"),
    country("KR", "South Korea"),
)
KINDS = (kind("ship-visit", code="SV"), kind("exercise"), kind("csbm"), kind("bilateral-meeting", title="Staff talks"))
PLAN = plan_with(*COUNTRIES, *KINDS)


def table(
    *rows: dict[str, Value], columns: tuple[str, ...] = COLUMNS, sheet: str = "", file: str = "f.csv"
) -> RawTable:
    lines = [RawRow(1, columns)]
    lines += [RawRow(at, tuple(row.get(name) for name in columns)) for at, row in enumerate(rows, 2)]
    return RawTable(file, sheet, tuple(lines))


def row(**cells: Value) -> dict[str, Value]:
    return {"ref": "N-1", "title": "Port call", "kind": "ship visit", "countries": "KE", "start": "2027-03-03"} | cells


def imported(*rows: dict[str, Value], plan: Plan = PLAN, **options: object) -> ImportResult:
    columns = tuple(dict.fromkeys([*COLUMNS, *(name for made in rows for name in made)]))
    options = {"words": WORDS, **options}
    return plan_import(plan, [table(*rows, columns=columns)], TODAY, **options)  # type: ignore[arg-type]


def landed(*rows: dict[str, Value], **options: object) -> Engagement:
    result = imported(*rows, **options)
    assert [outcome.reason for outcome in result.refused] == []
    (item,) = result.change.items
    assert isinstance(item.after, Engagement)
    return item.after


def outcome_of(*rows: dict[str, Value], plan: Plan = PLAN) -> RowOutcome:
    return imported(*rows, plan=plan).rows[-1]
