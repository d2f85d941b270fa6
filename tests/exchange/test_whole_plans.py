"""A whole plan goes out and comes back into an empty one: every record and every field, or a remark."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from app.domain.agreements import Agreement
from app.domain.assets import Asset
from app.domain.changes import apply
from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.origins import AskedForBy, Posture
from app.domain.own_fields import OwnField, OwnSort
from app.domain.own_values import OwnValue, packed
from app.domain.participation import Participation, Role
from app.domain.parties import Organisation, OrganisationKind, Person
from app.domain.plan import Plan
from app.domain.priorities import Objective, Priority
from app.domain.ranked_markings import markings_for
from app.domain.records.cells import joined, parted
from app.domain.records.record import Item, record_of
from app.domain.series import Series
from app.domain.services import Service
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.domain.tables import RECORDS
from app.exchange.csv import read_csv, write_csv
from app.exchange.xlsx import read_xlsx, write_xlsx
from app.reference.sample import sample_plan
from app.reference.seed import Seed
from app.services.importing.plan_import import plan_import
from app.services.importing.register_columns import ID, register_columns
from app.services.importing.register_sheets import sheet_columns, sheet_records
from app.services.importing.results import ImportResult
from app.services.ports import Selection
from app.services.texts.tables import RawTable
from tests.builders import NOON, absence, engagement, oda_recipient, weekend

ROOT = Path(__file__).parents[2]
TODAY = NOON.date()
LISTED = [record.name for record in RECORDS.values() if record.is_listed]


@pytest.fixture(scope="module")
def sample(seed: Seed) -> Plan:
    return sample_plan(ROOT / "resources", seed, TODAY)


@pytest.fixture(scope="module")
def empty(seed: Seed, sample: Plan) -> Plan:
    # As a new plan of that nation is made.
    ranked = markings_for(sample.settings.own_nation, seed.markings)
    return Plan.of({**seed.tables, "markings": ranked, "settings": [sample.settings]})


def of_workbook(plan: Plan, into: Plan) -> ImportResult:
    return plan_import(into, read_xlsx(write_xlsx(Selection(plan, NOON)), "f.xlsx"), TODAY)


def of_text(plan: Plan, into: Plan) -> ImportResult:
    return plan_import(into, read_csv(write_csv(Selection(plan, NOON)), "f.csv"), TODAY)


def differing(one: Plan, other: Plan, tables: list[str]) -> list[tuple[str, Item | None, Item | None]]:
    return [
        (name, one.find(name, item_id), other.find(name, item_id))
        for name in tables
        for item_id in {*one.table(name), *other.table(name)}
        if one.find(name, item_id) != other.find(name, item_id)
    ]


def test_a_workbook_of_the_sample_comes_back_equal_and_changes_nothing_where_it_came_from(
    sample: Plan, empty: Plan
) -> None:
    result = of_workbook(sample, empty)

    assert [row.reason for row in result.rows if row.reasons] == []
    assert differing(sample, apply(result.change, empty), LISTED) == []
    assert of_workbook(sample, sample).change.is_empty


def test_a_text_table_of_the_sample_brings_every_field_back_where_its_people_are_known(
    sample: Plan, empty: Plan
) -> None:
    others = {name: sample.table(name).values() for name in RECORDS if name not in ("engagements", "asks")}
    known = Plan.of({**others})

    made = apply(of_text(sample, known).change, known)

    assert differing(sample, made, ["engagements"]) == []


FULL = replace(
    engagement("e1", "2027-03-03", "2027-03-05", "KE TZ", title="Visit"),
    dates=Dates(PlanDate.parse("2027-03-03"), PlanDate.parse("2027-03-05"), time(9, 30), time(17), "Africa/Nairobi"),
    status=Status.UNDER_WAY,
    countries=(Participation("TZ", Role.OBSERVER), Participation("KE", Role.HOST)),
    place=Place("Mombasa", "KE", "Africa/Nairobi", -4.05, 39.666_666_7),
    level=Level.L2,
    counterpart_level=Level.L3,
    own_lead="Chief",
    counterpart="Navy",
    principals=("p1",),
    organisations=("og1",),
    objectives=("o1",),
    lead_office="Plans",
    participants=12,
    priority=Priority.MUST,
    agreement="Memorandum; annex B",
    outcome="Agreed",
    reason="none",
    review_on=date(2027, 6, 1),
    provenance="List of 2026",
    assets=("as1",),
    service=Service.NAVY,
    parent="e9",
    after=("e8", "e9"),
    series="se1",
    asked_for_by=AskedForBy.HOST,
    posture=Posture.ACTIVE,
    risk="Rains; short notice",
    tags=("press", "first; ever"),
    releasable_to=("KE",),
    agreements=("ag1",),
)
WHOLE = replace(engagement("e9", "2027-03-01", "2027-03-20", "KE", title="Tour"), after=("e8",))
FIRST = engagement("e8", "2027-02-01", "2027-02-02", "TZ", title="Talks")


@pytest.fixture
def full(seed: Seed, empty: Plan) -> Plan:
    people, objectives = [Person("p1", "Adm; Ito")], [Objective("o1", "O1", "Sea")]
    bodies = [Organisation("og1", "NATO", OrganisationKind.OTHER)]
    tables = {**seed.tables, "settings": [empty.settings], "people": people, "objectives": objectives}
    tables["organisations"] = bodies
    tables |= {"assets": [Asset("as1", "HMAS Perth")], "series": [Series("se1", "Port calls")]}
    tables["agreements"] = [Agreement("ag1", "Visiting forces")]
    return Plan.of({**tables, "engagements": [FULL, WHOLE, FIRST]})


def test_a_filled_engagement_has_no_empty_cell_and_comes_back_with_every_field(full: Plan, empty: Plan) -> None:
    filled = replace(
        FULL,
        assets=("as1",),
        service=Service.NAVY,
        parent="e2",
        after=("e2",),
        series="s1",
        asked_for_by=AskedForBy.HOST,
        posture=Posture.ACTIVE,
        risk="Storm",
        tags=("sea", "first"),
        releasable_to=("NZ",),
        agreements=("ag1",),
        own=packed(
            (
                OwnValue("of1", words="CAB 27; annex"),
                OwnValue("of2", number=1_234_567.25),
                OwnValue("of3", day=date(2027, 2, 1)),
                OwnValue("of4", words="by sea"),
                OwnValue("of5", person="p1"),
            )
        ),
    )
    unfilled = {each.name for each in record_of(type(filled)).fields if each.sort.is_empty(getattr(filled, each.name))}
    assert unfilled <= {"marking", "description", "notes", "direction"}
    others: list[tuple[str, str, Item]] = [
        ("assets", "as1", Asset("as1", "Ship")),
        ("agreements", "ag1", Agreement("ag1", "Status of forces")),
        ("series", "s1", Series("s1", "Visits")),
        ("own_fields", "of1", OwnField("of1", "Cabinet paper")),
        ("own_fields", "of2", OwnField("of2", "Bags; of mail", OwnSort.NUMBER)),
        ("own_fields", "of3", OwnField("of3", "Brief due", OwnSort.DATE)),
        ("own_fields", "of4", OwnField("of4", "Route", OwnSort.CHOICE, ("by air", "by sea"))),
        ("own_fields", "of5", OwnField("of5", "Desk / officer", OwnSort.PERSON)),
        ("engagements", "e1", filled),
        ("engagements", "e2", engagement("e2", "2027-03-01", "2027-03-30", "KE", title="Deployment")),
    ]
    plan = full.replacing(others)

    made = of_workbook(plan, empty)

    assert apply(made.change, empty).engagements["e1"] == filled
    assert of_text(plan, plan).change.is_empty


def test_a_part_whose_whole_is_refused_comes_without_it(empty: Plan) -> None:
    whole = engagement("e2", "2027-03-01", "2027-03-30", "KE", title="Deployment")
    part = replace(engagement("e1", "2027-03-03", "2027-03-05", "KE", title="Port call"), parent="e2", after=("e2",))
    plan = empty.replacing([("engagements", each.id, each) for each in (part, whole)])
    written = write_csv(Selection(plan, NOON)).decode("utf-8-sig")
    assert "2027-03-01" in written

    result = plan_import(empty, read_csv(written.replace("2027-03-01", "some day").encode(), "f.csv"), TODAY)

    (made,) = apply(result.change, empty).engagements.values()
    assert (made.title, made.parent, made.after) == ("Port call", None, ())


def test_what_a_text_table_cannot_bring_is_named(full: Plan, empty: Plan) -> None:
    result = of_text(full, empty)

    (row,) = (row for row in result.rows if row.reasons)
    assert row.reason == (
        "“HMAS Perth” is not in this plan and was left out; “NATO” is not in this plan and was left out; "
        "“O1 Sea” is not in this plan and was left out; “Port calls” is not in this plan and was left out; "
        "“Visiting forces” is not in this plan and was left out; "
        "“Adm; Ito” was not in this plan and was made a principal"
    )
    made = apply(result.change, empty)
    (ito,) = made.people.values()
    assert (ito.name, ito.is_principal) == ("Adm; Ito", True)
    assert made.engagements["e1"] == replace(
        FULL, principals=(ito.id,), organisations=(), objectives=(), assets=(), series=None, agreements=()
    )


HEAD = "title,kind,countries,start,part of,comes after\n"


def rows_of(lines: str, into: Plan) -> ImportResult:
    return plan_import(into, read_csv((HEAD + lines).encode(), "f.csv"), TODAY)


def test_rows_of_somebodys_table_name_each_other_whatever_their_order(empty: Plan) -> None:
    call, tour = "Call,ship visit,KE,2027-03-03,Tour,Talks; Tour", "Tour,ship visit,KE,2027-03-01,,Talks"
    lines = f"{call}\n{tour}\nTalks,ship visit,KE,2027-02-01,,\n"
    made = apply(rows_of(lines, empty).change, empty)
    by_title = {item.title: item for item in made.engagements.values()}
    visit, whole, talks = by_title["Call"], by_title["Tour"], by_title["Talks"]
    assert (visit.parent, visit.after) == (whole.id, (talks.id, whole.id))
    assert (whole.parent, whole.after) == (None, (talks.id,))
    assert rows_of(lines, made).change.is_empty

    moved = rows_of("Call,ship visit,KE,2027-03-03,Talks,\n", made)
    assert [row.changed for row in moved.rows] == [("parent",)]
    after = apply(moved.change, made).engagements[visit.id]
    assert (after.parent, after.after) == (talks.id, (talks.id, whole.id))


def test_a_row_that_names_no_engagement_or_one_that_was_refused_comes_and_says_so(empty: Plan) -> None:
    lines = "Call,ship visit,KE,2027-03-03,Tour,Talks\nTour,no kind of ours,KE,2027-03-01,,\n"
    result = rows_of(lines, empty)
    (call,) = apply(result.change, empty).engagements.values()
    assert (call.title, call.parent, call.after) == ("Call", None, ())
    assert {row.title: row.reason for row in result.rows}["Call"].endswith(
        "“Tour” is not in this plan and was left out; “Talks” is not in this plan and was left out"
    )


def test_no_two_columns_of_a_sheet_have_the_same_head() -> None:
    for columns in (register_columns(), *map(sheet_columns, sheet_records())):
        assert len({column.title.casefold() for column in columns}) == len(columns)
        assert len({column.name for column in columns}) == len(columns)


def test_a_part_of_a_plan_takes_along_what_it_needs_only(full: Plan) -> None:
    other = Person("p2", "Col Sato")
    plan = full.replacing([("people", "p2", other), ("engagements", "e2", engagement("e2", title="Other"))])
    tables = read_xlsx(write_xlsx(Selection(plan, NOON, ids=("e1",))), "f.xlsx")
    (people,) = (table for table in tables if table.sheet == "People")

    assert [row.cells[0] for row in people.rows[1:]] == ["Adm; Ito"]


@pytest.mark.parametrize("parts", [(), ("a",), ("a b", "c"), ("a;b", '"q"', "c"), ("two\nlines", "x")])
def test_parts_of_a_cell_are_told_apart(parts: tuple[str, ...]) -> None:
    assert parted(joined(parts)) == parts


def test_people_of_one_sheet_are_each_others_deputies_whatever_their_order_and_with_or_without_ids(
    full: Plan, empty: Plan
) -> None:
    people = [Person("p1", "Adm; Ito", deputy="p3"), Person("p2", "Col Sato", deputy="p1"), Person("p3", "Gen Abe")]
    plan = full.replacing([("people", person.id, person) for person in people])
    tables = read_xlsx(write_xlsx(Selection(plan, NOON)), "f.xlsx")

    assert dict(apply(plan_import(empty, tables, TODAY).change, empty).people) == {each.id: each for each in people}

    bare = [without_ids(table) if table.sheet == "People" else table for table in tables]
    made = apply(plan_import(empty, bare, TODAY).change, empty)
    deputies = {each.name: each.deputy and made.people[each.deputy].name for each in made.people.values()}
    assert deputies == {"Adm; Ito": "Gen Abe", "Col Sato": "Adm; Ito", "Gen Abe": None}
    assert plan_import(plan, bare, TODAY).change.is_empty


def test_what_does_not_fit_together_is_refused_and_the_rest_comes(full: Plan, empty: Plan) -> None:
    odd = [
        ("people", "p2", Person("p2", "Col Sato", deputy="p2")),
        ("absences", "ab1", absence("ab1", "p1", "2027-03-05", "2027-03-01")),
        ("absences", "ab2", absence("ab2", "p1", "2027-03-05", "2027-03-07")),
        ("weekends", "we1", weekend(valid_from=date(2027, 3, 5), valid_to=date(2027, 3, 1))),
        ("oda_recipients", "od1", oda_recipient(valid_from=date(2027, 3, 5), valid_to=date(2027, 3, 1))),
    ]
    result = of_workbook(full.replacing(odd), empty)

    assert sorted(row.reason for row in result.rows if row.reasons) == [
        "It would leave the list before it is on it. Choose a later last day.",
        "Nobody is their own deputy. Choose somebody else, or nobody.",
        "The absence would end before it begins. Choose a later last day.",
        "The weekend would end before it begins. Choose a later last day.",
    ]
    made = apply(result.change, empty)
    assert set(made.people) == {"p1"}
    assert set(made.table("absences")) == {"ab2"}


def without_ids(table: RawTable) -> RawTable:
    """The table with an empty column of ids."""
    at = list(table.rows[0].cells).index(ID.title)
    rows = [replace(row, cells=(*row.cells[:at], "", *row.cells[at + 1 :])) for row in table.rows[1:]]
    return replace(table, rows=(table.rows[0], *rows))
