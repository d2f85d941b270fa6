"""Columns of parts go out with the register, and come back with all that stands in them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.changes import apply
from app.domain.part_fields import PART_FIELD, PART_FIELDS
from app.domain.plan import Plan
from app.domain.tables import PARTS
from app.exchange.csv import read_csv, write_csv
from app.exchange.xlsx import read_xlsx, write_xlsx
from app.services.importing.mapping import ImportMapping
from app.services.importing.part_columns import part_columns
from app.services.importing.plan_import import plan_import
from app.services.importing.results import ImportResult, Outcome
from app.services.ports import Selection
from app.services.texts.tables import RawRow, RawTable
from tests import builders as make
from tests.filled import with_two_of_each

TODAY = date(2027, 1, 15)
SINGLE = [record for record in PARTS if record.is_single]
KINDS = sorted({kind for record in SINGLE for kind in record.of_kinds})
ALL = tuple(PART_FIELD)


def bare_plan() -> Plan:
    kinds = [make.kind(kind, title=kind.replace("-", " ").capitalize()) for kind in KINDS]
    engagements = [
        make.engagement(f"{kind}/{at}", "2027-03-01", title=f"A {kind} {at}", kind=kind, ref=f"R-{kind}-{at}")
        for kind in KINDS
        for at in (0, 1)
    ]
    plan = make.plan_with(make.country("KE", "Kenya"), make.country("TZ", "Tanzania"), *kinds, *engagements)
    return with_two_of_each(plan, {table for part in SINGLE for each in part.fields for table in each.sort.into})


BARE = bare_plan()


def full_plan() -> Plan:
    """Two filled parts of each record, of engagements that can have them."""
    plan = with_two_of_each(BARE, [record.name for record in SINGLE])
    for record in SINGLE:
        kind = record.of_kinds[0] if record.of_kinds else KINDS[0]
        items: list[Any] = sorted(plan.table(record.name).values(), key=lambda item: item.id)
        gone = [(record.name, item.id, None) for item in items]
        moved = [replace(item, id=f"{kind}/{at}") for at, item in enumerate(items)]
        plan = plan.replacing(gone).replacing([(record.name, item.id, item) for item in moved])
    return plan


FULL = full_plan()


def brought(plan: Plan, into: Plan) -> ImportResult:
    written = write_csv(Selection(plan, make.NOON, parts=ALL))
    return plan_import(into, read_csv(written, "f.csv"), TODAY)


def parts_of(plan: Plan) -> dict[str, dict[str, Any]]:
    return {record.name: dict(plan.table(record.name)) for record in SINGLE}


def test_a_text_file_with_every_column_brings_every_part_and_changes_nothing_a_second_time() -> None:
    result = brought(FULL, BARE)
    after = apply(result.change, BARE)
    assert [row.reason for row in result.rows if row.reasons] == []
    assert parts_of(after) == parts_of(FULL)
    assert after == FULL
    assert {row.outcome for row in result.rows if row.changed} == {Outcome.CHANGED}
    assert brought(FULL, FULL).change.is_empty
    assert brought(BARE, FULL).change.is_empty, "blank cells change nothing"


def test_what_differs_is_named_in_the_words_of_the_window() -> None:
    part: Any = FULL.find("ship_visits", "ship-visit/0")
    other = FULL.replacing([("ship_visits", part.id, replace(part, berth="South quay"))])
    result = brought(other, FULL)
    changed = [row for row in result.rows if row.outcome is Outcome.CHANGED]
    assert [[str(title) for title in row.changed_titles] for row in changed] == [["Berth (ship visit)"]]
    assert apply(result.change, FULL) == other


def test_a_workbook_has_the_columns_and_its_sheets_count() -> None:
    written = write_xlsx(Selection(FULL, make.NOON, parts=ALL))
    register, *_ = read_xlsx(written, "f.xlsx")
    heads = [str(cell) for cell in register.rows[0].cells]
    assert heads[-len(PART_FIELDS) :] == [column.title for column in part_columns(PART_FIELDS)]
    result = plan_import(BARE, read_xlsx(written, "f.xlsx"), TODAY)
    assert parts_of(apply(result.change, BARE)) == parts_of(FULL)
    assert "columns that repeat the sheets of the records were not read" in "; ".join(map(str, result.notes))
    assert not any("Berth" in item.notes for item in apply(result.change, BARE).engagements.values())


def test_without_a_wish_no_file_has_them() -> None:
    assert b"ship_visits." not in write_csv(Selection(FULL, make.NOON))
    register, *_ = read_xlsx(write_xlsx(Selection(FULL, make.NOON)), "f.xlsx")
    assert "Berth (ship visit)" not in register.rows[0].cells


def of_staff(*rows: tuple[str, ...], mapping: ImportMapping | None = None) -> ImportResult:
    """A register as somebody else keeps it."""
    heads = (
        "Title",
        "Start",
        "Kind",
        "Berth (ship visit)",
        "Officers (ship visit)",
        "Aim reached (outcome and follow-up)",
    )
    table = RawTable("f.csv", "", tuple(RawRow(at, row) for at, row in enumerate((heads, *rows), 1)))
    return plan_import(BARE, [table], TODAY, mapping=mapping)


@pytest.mark.parametrize(
    ("row", "parts", "reason"),
    [
        (("Call", "2027-03-03", "Ship visit", "North quay", "12", ""), {"berth": "North quay", "officers": 12}, ""),
        (("Call", "2027-03-03", "Ship visit", "", "", "largely"), {}, ""),
        (("Call", "2027-03-03", "Ship visit", "North quay", "many", ""), {"berth": "North quay"}, "Officers"),
        (("Film", "2027-03-03", "Outreach", "North quay", "", ""), {}, "ship visit was left out: the kind Outreach"),
    ],
)  # fmt: skip
def test_the_register_of_others_brings_parts_with_what_can_be_read(
    row: tuple[str, ...], parts: dict[str, Any], reason: str
) -> None:
    result = of_staff(row)
    after = apply(result.change, BARE)
    (made,) = set(after.engagements) - set(BARE.engagements)
    part = after.find("ship_visits", made)
    assert {name: getattr(part, name) for name in parts} == parts
    assert (part is None) == (not parts)
    assert (after.find("outcomes", made) is not None) == (row[-1] == "largely")
    assert reason in result.rows[0].reason
    assert bool(reason) == bool(result.rows[0].reasons)


def test_a_mapping_says_which_column_is_a_field_of_a_part() -> None:
    mapping = ImportMapping.from_json({"columns": {"Quay": "ship_visits.berth"}})
    rows = (RawRow(1, ("Title", "Start", "Kind", "Quay")), RawRow(2, ("Call", "2027-03-03", "Ship visit", "North")))
    result = plan_import(BARE, [RawTable("f.csv", "", rows)], TODAY, mapping=mapping)
    (part,) = apply(result.change, BARE).table("ship_visits").values()
    assert getattr(part, "berth", "") == "North"
