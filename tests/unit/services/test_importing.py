"""Tables made into one change of the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.levels import Level
from app.domain.participation import Direction, Participation
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.services.importing.mapping import ImportMapping
from app.services.importing.plan_import import plan_import
from app.services.importing.report import import_report
from app.services.importing.results import Outcome
from app.services.texts.tables import Value
from tests.builders import dates, stamped
from tests.unit.services.importing_cases import PLAN, TODAY, imported, landed, outcome_of, row, table


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
        countries=(Participation("KE"), Participation("TZ")),
        place=Place("Mombasa"),
        direction=Direction.OUTGOING,
        own_lead="Commanding Officer",
        level=Level.L5,
        counterpart="Kenya Navy",
        marking="RESTRICTED",
        notes="two ships",
        provenance="published source (f.csv, row 2)",
    )


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
        ({"countries": "Swazilnd"}, "“Swazilnd” is not a known country; did you mean Eswatini?"),
        ({"countries": "KE; Atlantis"}, "“Atlantis” is not a known country"),
        ({"countries": "Korea"}, "“Korea” can be North Korea or South Korea; write which"),
        ({"kind": "ship vist"}, "“ship vist” is not a kind of engagement; did you mean Ship visit?"),
        ({"kind": "parade"}, "“parade” is not a kind of engagement in this plan"),
        ({"kind": ""}, "no kind is given"),
        ({"title": ""}, "no title is given"),
        ({"start": "tbc"}, "no start date is given"),
        ({"start": "30 February 2027"}, "start: “30 February 2027” is not a date: there is no 30 February 2027"),
        ({"start": "2027-03-03", "end": "2027-03-01"}, "the end 2027-03-01 lies before the start 2027-03-03"),
        ({"level": "L9"}, "“L9” is not a level, L1 to L5"),
        ({"direction": "sideways"}, "“sideways” is not a direction: outgoing, incoming, at home or third country"),
        ({"status": "maybe"}, "“maybe” is not a status such as planned, confirmed or completed"),
        ({"notes": "x" * 40_000}, "the cell “notes” is longer than 32,767 characters"),
        ({"countries": "KE," * 2000}, "the list of countries is too long"),
    ],
)
def test_a_row_that_is_not_understood_is_refused_with_number_and_reason(cells: dict[str, Value], reason: str) -> None:
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


@pytest.mark.parametrize("word", ["ship-visit", "Ship visit", "SHIP VISIT", "Port call", "SV", "naval visit"])
def test_kinds_are_known_by_id_title_code_and_habit(word: str) -> None:
    assert landed(row(kind=word)).kind == "ship-visit"


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
    report = import_report(imported(row(), row(ref="N-2", kind="nonsense")))

    assert report["counts"] == {"rows": 2, "new": 1, "changed": 0, "same": 0, "refused": 1}
    assert report["rows"][1] == {  # type: ignore[index]
        "sheet": "",
        "row": 3,
        "ref": "N-2",
        "title": "Port call",
        "outcome": "refused",
        "reasons": ["“nonsense” is not a kind of engagement in this plan"],
        "changed": [],
        "dates": [
            {
                "column": "start",
                "cell": "2027-03-03",
                "read": "2027-03-03",
                "earliest": "2027-03-03",
                "latest": "2027-03-03",
                "words": "Wed 3 Mar 2027 · 1 day · week 9",
            }
        ],
        "countries": ["KE"],
        "host": None,
        "unknown": [{"field": "kind", "word": "nonsense"}],
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


def test_an_import_that_nobody_waits_for_ends_at_the_next_row() -> None:
    class Enough(Exception):
        """Somebody pressed Cancel."""

    rows = [0]

    def check() -> None:
        rows[0] += 1
        if rows[0] == 3:
            raise Enough

    tables = (table(*(row(title=f"Visit {number}") for number in range(9))),)
    with pytest.raises(Enough):
        plan_import(PLAN, tables, TODAY, check=check)
    assert rows == [3]


@pytest.mark.parametrize(
    ("made", "declared", "starts", "begin"),
    [
        pytest.param("2026-11-30", None, ["2026-02-01", "2026-05-01", "2027-03-01"], "2026-11-30", id="two are older"),
        pytest.param("2026-11-30", None, ["2026-02-01", "2026-05-01", "2026-09-01"], "2026-02-01", id="this year’s"),
        pytest.param("2026-01-09", None, ["2025-02-01", "2025-05-01", "2025-09-01"], "2025-02-01", id="last year’s"),
        pytest.param("2026-11-30", None, ["2019-02-01", "2026-05-01", "2026-06-01", "2026-07-01"], "2026-05-01",
                     id="a single old one tells of its country alone"),
        pytest.param("2026-11-30", "2026-10-01", ["2026-02-01", "2026-05-01", "2026-09-01"], "2026-10-01",
                     id="a declared begin stays"),
        pytest.param(None, None, ["2026-02-01", "2026-05-01", "2026-09-01"], None, id="all was known before"),
    ],
)  # fmt: skip
def test_a_register_of_older_engagements_moves_the_begin_of_the_records_back(
    made: str | None, declared: str | None, starts: list[str], begin: str | None
) -> None:
    made_on, since = (date.fromisoformat(each) if each else None for each in (made, declared))
    settings = replace(PLAN.settings, made_on=made_on, records_begin=since)
    plan = PLAN.replacing([("settings", settings.id, settings)])
    rows = [row(ref=f"N-{at}", title=f"Call {at}", start=start, end=start) for at, start in enumerate(starts)]
    result = plan_import(plan, [table(*rows)], TODAY)
    after = apply(stamped(result.change), plan).settings.begin_of_records
    assert after == (date.fromisoformat(begin) if begin else None)
    is_moved = after != plan.settings.begin_of_records
    assert any(str(each).startswith("our records begin on") for each in result.notes) == is_moved
