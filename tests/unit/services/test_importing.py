"""Tables made into one change of the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from app.domain.changes import apply
from app.domain.engagement import Direction, Engagement, Level, Role, Status
from app.domain.geography import Place
from app.domain.plan import Plan
from app.domain.spans import Dates, PlanDate
from app.services.importing import ImportResult, Outcome, RowOutcome, plan_import
from app.services.importing_columns import ImportMapping
from app.services.tables import RawTable, TableRow, Value
from tests.builders import country, dates, engagement, kind, participations, plan_with

TODAY = date(2027, 1, 15)
COLUMNS = ("ref", "title", "kind", "countries", "place", "start", "end", "level", "own_lead", "counterpart", "direction")
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


def table(*rows: dict[str, Value], columns: tuple[str, ...] = COLUMNS, sheet: str = "", file: str = "f.csv") -> RawTable:
    lines = [TableRow(1, columns)]
    lines += [TableRow(at, tuple(row.get(name) for name in columns)) for at, row in enumerate(rows, 2)]
    return RawTable(file, sheet, tuple(lines))


def row(**cells: Value) -> dict[str, Value]:
    return {"ref": "N-1", "title": "Port call", "kind": "ship visit", "countries": "KE", "start": "2027-03-03"} | cells


def imported(*rows: dict[str, Value], plan: Plan = PLAN, **options: object) -> ImportResult:
    columns = tuple(dict.fromkeys([*COLUMNS, *(name for made in rows for name in made)]))
    return plan_import(plan, [table(*rows, columns=columns)], TODAY, **options)  # type: ignore[arg-type]


def landed(*rows: dict[str, Value], **options: object) -> Engagement:
    result = imported(*rows, **options)
    assert [outcome.reason for outcome in result.refused] == []
    (item,) = result.change.items
    assert isinstance(item.after, Engagement)
    return item.after


def outcome_of(*rows: dict[str, Value], plan: Plan = PLAN) -> RowOutcome:
    return imported(*rows, plan=plan).rows[-1]


def test_a_row_becomes_an_engagement_with_all_that_it_states() -> None:
    item = landed(
        row(
            countries="KE; NO;Tanzania",
            place="Mombasa",
            end="2027-03-05",
            level="L5",
            own_lead="Commanding Officer",
            counterpart="Kenya Navy",
            direction="outgoing",
            source="published source",
            notes="two ships",
            marking="RESTRICTED",
        )
    )

    assert replace(item, id="") == Engagement(
        id="",
        ref="N-1",
        title="Port call",
        kind="ship-visit",
        dates=dates("2027-03-03", "2027-03-05"),
        status=Status.PLANNED,
        countries=participations(["KE", "TZ"])[1:] and item.countries,
        place=Place("Mombasa"),
        direction=Direction.OUTGOING,
        own_lead="Commanding Officer",
        level=Level.L5,
        counterpart="Kenya Navy",
        marking="RESTRICTED",
        notes="two ships",
        provenance="published source (f.csv, row 2)",
    )
    assert item.country_ids == ("KE", "TZ")


@pytest.mark.parametrize(
    ("start", "end"),
    [("2015", "2015"), ("2015-06", "2015-06-05"), ("2015-02", ""), ("2027-03-03", "2027-04")],
)
def test_dates_keep_the_precision_of_both_ends(start: str, end: str) -> None:
    item = landed(row(start=start, end=end))

    assert item.dates == Dates(PlanDate.parse(start), PlanDate.parse(end) if end else None)


@pytest.mark.parametrize(
    ("start", "end", "status"),
    [
        ("2027-01-14", "2027-01-14", Status.COMPLETED),
        ("2027-01-14", "2027-01-15", Status.PLANNED),
        ("2027-01", "", Status.PLANNED),
        ("2026-12", "", Status.COMPLETED),
        ("2026", "2027", Status.PLANNED),
    ],
)
def test_without_a_status_the_latest_possible_day_decides(start: str, end: str, status: Status) -> None:
    assert landed(row(start=start, end=end)).status is status


def test_a_status_is_taken_as_stated() -> None:
    assert landed(row(start="2015", status="Cnx")).status is Status.CANCELLED


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"countries": "Swazilnd"}, "unknown country “Swazilnd”; did you mean Eswatini?"),
        ({"countries": "KE; Atlantis"}, "unknown country “Atlantis”"),
        ({"countries": "Korea"}, "“Korea” can be KP or KR; write which"),
        ({"kind": "ship vist"}, "unknown kind “ship vist”; did you mean ship-visit?"),
        ({"kind": "parade"}, "“parade” is not a kind of engagement in this plan"),
        ({"kind": ""}, "no kind is given"),
        ({"title": ""}, "no title is given"),
        ({"start": "tbc"}, "no start date is given"),
        ({"start": "30 February 2027"}, "start: “30 February 2027” is not a date: no such day"),
        ({"start": "2027-03-03", "end": "2027-03-01"}, "the end 2027-03-01 lies before the start 2027-03-03"),
        ({"level": "L9"}, "“L9” is not a level, L1 to L5"),
        ({"direction": "sideways"}, "“sideways” is not a direction: outgoing, incoming, at home or third-country"),
        ({"status": "maybe"}, "“maybe” is not a status such as planned, confirmed or completed"),
        ({"notes": "x" * 40_000}, "the cell “notes” is longer than 32767 characters"),
        ({"countries": "KE," * 2000}, "the list of countries is too long"),
    ],
)
def test_a_row_that_is_not_understood_is_refused_with_number_and_reason(
    cells: dict[str, Value], reason: str
) -> None:
    result = imported(row(ref="N-0"), row(**cells))

    (refused,) = result.refused
    assert (refused.row, refused.reason) == (3, reason)
    assert len(result.change.items) == 1


def test_all_that_is_wrong_with_a_row_is_said_at_once() -> None:
    refused = outcome_of(row(kind="parade", countries="Atlantis", start="soon"))

    assert len(refused.reasons) == 3


def test_dates_that_could_be_read_both_ways_are_refused_unless_the_column_shows_the_order() -> None:
    unclear = imported(row(start="05/06/2027"), row(ref="N-2", start="07/08/2027"))
    shown = imported(row(start="05/06/2027"), row(ref="N-2", start="13/08/2027"))
    declared = imported(row(start="05/06/2027"), mapping=ImportMapping.from_json({"date_order": "mdy"}))

    assert len(unclear.refused) == 2
    assert [item.after.dates.start.iso for item in shown.change.items] == ["2027-06-05", "2027-08-13"]  # type: ignore[union-attr]
    assert [item.after.dates.start.iso for item in declared.change.items] == ["2027-05-06"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("cell", "ids"),
    [
        ("KE;TZ", ("KE", "TZ")),
        ("Kenya, Tanzania", ("KE", "TZ")),
        ("Kenya and Tanzania & Norway", ("KE", "TZ")),
        ("Antigua and Barbuda and Kenya", ("AG", "KE")),
        ("Swaziland / Kenya\nTanzania", ("SZ", "KE", "TZ")),
        ("KE; KE", ("KE",)),
        ("NO", ()),
        ("", ()),
        ("-", ()),
    ],
)
def test_countries_are_read_however_they_are_set_apart_and_without_the_own_nation(
    cell: str, ids: tuple[str, ...]
) -> None:
    assert landed(row(countries=cell)).country_ids == ids


@pytest.mark.parametrize(
    "word", ["ship-visit", "Ship visit", "SHIP VISIT", "Port call", "SV", "naval visit"]
)
def test_kinds_are_known_by_id_title_code_and_habit(word: str) -> None:
    assert landed(row(kind=word)).kind == "ship-visit"


def test_the_same_file_again_changes_nothing() -> None:
    rows = [row(end="2027-03-05", place="Mombasa"), row(ref="", title="Talks", kind="Bilat", start="2027-05")]
    first = imported(*rows)
    plan = apply(first.change, PLAN)

    again = imported(*rows, plan=plan)

    assert again.change.is_empty
    assert [outcome.outcome for outcome in again.rows] == [Outcome.SAME, Outcome.SAME]


def test_the_same_file_a_year_later_does_not_complete_what_it_planned() -> None:
    plan = apply(imported(row()).change, PLAN)

    later = plan_import(plan, [table(row())], date(2028, 1, 1))

    assert later.change.is_empty


def test_an_edited_row_changes_just_what_was_edited() -> None:
    before = engagement("e1", "2027-03-03", "2027-03-05", "KE", ref="N-1", title="Port call", own_lead="CO", notes="n")
    plan = plan_with(*COUNTRIES, *KINDS, before)

    result = imported(row(title="Port visit", start="2027-03-04", countries="KE TZ".replace(" ", ";")), plan=plan)

    (item,) = result.change.items
    assert item.before == before
    assert item.after == replace(
        before,
        title="Port visit",
        dates=dates("2027-03-04", "2027-03-05"),
        countries=(*before.countries, *participations(["KE", "TZ"])[1:]),
    )
    assert set(result.rows[0].changed) == {"title", "dates", "countries"}
    assert str(result.change.label) == "import of ‘f.csv’"


def test_new_days_keep_the_time_of_day() -> None:
    timed = Dates(PlanDate.on(date(2027, 3, 3)), PlanDate.on(date(2027, 3, 3)), time(9), time(17), "Africa/Nairobi")
    plan = plan_with(*COUNTRIES, *KINDS, replace(engagement("e1", ref="N-1"), dates=timed))

    after = landed(row(title="", start="2027-03-04", end="2027-03-04"), plan=plan)

    assert (after.dates.start.iso, after.dates.start_time, after.dates.zone) == (
        "2027-03-04",
        time(9),
        "Africa/Nairobi",
    )


def test_a_time_of_day_that_cannot_be_kept_is_told() -> None:
    outcome = outcome_of(row(start="2027-03-03 09:30"))

    assert (outcome.outcome, outcome.reason) == (Outcome.NEW, "the time of day 09:30 was left out")


def test_without_a_reference_title_countries_and_start_find_the_engagement() -> None:
    before = engagement("e1", "2027-03-03", None, "KE", title="Port  Call")
    plan = plan_with(*COUNTRIES, *KINDS, before)

    outcome = outcome_of(row(ref="", title="port call", end="2027-03-06"), plan=plan)

    assert (outcome.outcome, outcome.ref, outcome.changed) == (Outcome.CHANGED, before.ref, ("title", "dates"))


def test_the_hidden_id_finds_an_engagement_whose_reference_was_edited() -> None:
    before = engagement("e1", "2027-03-03", "2027-03-03", "KE", ref="OLD", title="Port call")
    plan = plan_with(*COUNTRIES, *KINDS, before, engagement("e2", ref="TAKEN"))

    renamed = imported(row(ref="NEW") | {"Entente id": "e1"}, plan=plan)
    taken = imported(row(ref="TAKEN") | {"Entente id": "e1"}, plan=plan)

    assert [item.after for item in renamed.change.items] == [replace(before, ref="NEW")]
    assert taken.refused[0].reason == "the reference TAKEN is taken by another engagement"


def test_the_second_row_of_an_engagement_is_refused() -> None:
    by_ref = imported(row(), row(title="Another"))
    by_key = imported(row(ref=""), row(ref=""))

    for result in (by_ref, by_key):
        assert [outcome.outcome for outcome in result.rows] == [Outcome.NEW, Outcome.REFUSED]
        assert "already in row 2" in result.rows[1].reason


def test_missing_references_are_given_in_order_and_clash_with_none() -> None:
    plan = plan_with(*COUNTRIES, *KINDS, engagement("e1", ref="NO-2027-004"))
    rows = [row(ref="", title=f"T{at}") for at in range(3)] + [row(ref="NO-2027-006"), row(ref="", title="x", start="2028")]

    refs = [outcome.ref for outcome in imported(*rows, plan=plan).rows]

    assert refs == ["NO-2027-007", "NO-2027-008", "NO-2027-009", "NO-2027-006", "NO-2028-001"]


PORTS = (
    Place("Mombasa (Kilindini)", "KE", "Africa/Nairobi", -4.05, 39.65),
    Place("Santiago", "FR", "Europe/Paris", 1.0, 2.0),
    Place("Santiago", "TZ", "Africa/Dar_es_Salaam", 3.0, 4.0),
)


@pytest.mark.parametrize(
    ("cells", "where", "zone"),
    [
        ({"place": "Mombasa", "direction": "outgoing"}, "KE", "Africa/Nairobi"),
        ({"place": "mombasa (kilindini)"}, "KE", "Africa/Nairobi"),
        ({"place": "Lamu", "direction": "outgoing"}, "KE", "Africa/Nairobi"),
        ({"place": "Tahiti", "direction": "out", "countries": "FR"}, "FR", None),
        ({"place": "Lamu", "direction": "outgoing", "countries": "KE;TZ"}, None, None),
        ({"place": "Oslo", "direction": "at home"}, "NO", "Europe/Oslo"),
        ({"place": "Mombasa", "direction": "incoming"}, "NO", "Europe/Oslo"),
        ({"place": "Tanzania", "direction": "outgoing", "countries": "KE;TZ"}, "TZ", None),
        ({"place": "Arabian Sea", "direction": "third-country"}, None, None),
        ({"place": "Santiago", "countries": "KE"}, None, None),
        ({"place": "Santiago", "countries": "TZ"}, "TZ", "Africa/Dar_es_Salaam"),
        ({"place": "Nairobi"}, None, None),
        ({"ref": "KE-7", "place": "Nairobi", "direction": "at home", "countries": "NO"}, "KE", "Africa/Nairobi"),
    ],
)
def test_the_place_gets_the_country_that_the_row_tells(
    cells: dict[str, Value], where: str | None, zone: str | None
) -> None:
    place = landed(row(**cells), places=PORTS).place

    assert (place.country, place.zone) == (where, zone)


def test_the_host_among_the_countries_is_marked() -> None:
    item = landed(row(countries="KE;TZ", place="Tanzania"))

    assert [part.role for part in item.countries] == [Role.PARTICIPANT, Role.HOST]


def test_a_known_place_brings_its_coordinates_and_keeps_its_spelling() -> None:
    place = landed(row(place="MOMBASA"), places=PORTS).place

    assert place == Place("MOMBASA", "KE", "Africa/Nairobi", -4.05, 39.65)


def test_what_looks_like_a_formula_stays_text() -> None:
    assert landed(row(title="=HYPERLINK(1)", own_lead="+1")).title == "=HYPERLINK(1)"


def test_headings_between_the_rows_are_passed_over() -> None:
    assert len(imported(row(), {"start": "CALENDAR YEAR 2015"}).rows) == 1


def test_a_mapping_explains_words() -> None:
    mapping = ImportMapping.from_json(
        {"kinds": {"Flottenbesuch": "ship visit"}, "countries": {"Ostafrika": "KE;TZ", "various": ""}}
    )

    first = landed(row(kind="Flottenbesuch", countries="Ostafrika"), mapping=mapping)
    second = landed(row(countries="various"), mapping=mapping)

    assert (first.kind, first.country_ids, second.country_ids) == ("ship-visit", ("KE", "TZ"), ())


def test_the_report_counts_and_lists_every_row() -> None:
    report = imported(row(), row(ref="N-2", kind="parade")).report()

    assert report["counts"] == {"rows": 2, "new": 1, "changed": 0, "same": 0, "refused": 1}
    assert report["rows"][1] == {  # type: ignore[index]
        "sheet": "",
        "row": 3,
        "ref": "N-2",
        "title": "Port call",
        "outcome": "refused",
        "reasons": ["“parade” is not a kind of engagement in this plan"],
        "changed": [],
    }


def test_rows_of_all_sheets_land_together() -> None:
    sheets = [table(row(), sheet="One"), table(row(ref="N-2"), row(), sheet="Two")]

    result = plan_import(PLAN, sheets, TODAY)

    assert [(outcome.sheet, outcome.outcome) for outcome in result.rows] == [
        ("One", Outcome.NEW),
        ("Two", Outcome.NEW),
        ("Two", Outcome.REFUSED),
    ]
    assert result.rows[2].reason == "the same engagement is already in row One 2 of this file"
