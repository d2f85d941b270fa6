"""Tables in the shapes in which staffs keep them: title lines, heads of two rows, totals, calendars of months."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.domain.engagement import Engagement
from app.domain.spans import PlanDate
from app.services.importing.mapping import EXTRA, ImportMapping
from app.services.importing.month_heads import month_read
from app.services.importing.plan_import import plan_import
from app.services.importing.results import ImportResult, Outcome
from app.services.texts.tables import RawRow, RawTable, Value
from tests.builders import plan_with, region, scheme
from tests.unit.services.importing_cases import COUNTRIES, KINDS, PLAN, TODAY, WORDS

Rows = Sequence[Sequence[Value]]
Landed = list[tuple[int, str, str, tuple[str, ...]]]

LIST: Rows = (
    ("Register 2027",),
    ("compiled by the embassy", "", ""),
    ("Activity", "Type", "Country", "When", "Remarks"),
    ("Port call", "Port call", "Kenya", "3 Mar 2027", "berth 4"),
    ("Subtotal March", None, None, 1, None),
    ("Talks", "Staff talks", "Tanzania", "2 Apr 2027", None),
    ("TOTAL", "2", None, None, None),
)


def sheet(rows: Rows, name: str = "", file: str = "list.csv") -> RawTable:
    numbered = (RawRow(at, tuple(cells)) for at, cells in enumerate(rows, 1) if any(cells))
    return RawTable(file, name, tuple(numbered))


def read(rows: Rows, name: str = "", file: str = "list.csv", **mapping: object) -> ImportResult:
    said = ImportMapping(**mapping)  # type: ignore[arg-type]
    return plan_import(PLAN, [sheet(rows, name, file)], TODAY, mapping=said, words=WORDS)


def landed(result: ImportResult) -> Landed:
    assert [row.reason for row in result.refused] == []
    return [(row.row, row.title, row.dates.start.iso if row.dates else "", row.countries) for row in result.rows]


def made(result: ImportResult) -> list[Engagement]:
    return [item.after for item in result.change.items if isinstance(item.after, Engagement)]


def test_title_lines_stand_above_and_totals_are_passed_over_with_a_word() -> None:
    result = read(LIST)
    assert landed(result) == [(4, "Port call", "2027-03-03", ("KE",)), (6, "Talks", "2027-04-02", ("TZ",))]
    assert [(row.number, row.content, str(row.why)) for row in result.skipped] == [
        (5, "Subtotal March", "it is a row of totals"),
        (7, "TOTAL", "it is a row of totals"),
    ]


@pytest.mark.parametrize("title", ["Total Defence exercise", "Summer school", "Sum of all fears seminar"])
def test_a_title_that_begins_like_a_total_and_has_a_date_is_an_engagement(title: str) -> None:
    result = read((*LIST[2:4], (title, "Exercise", "Kenya", "9 Jun 2027", None)))
    assert [row.title for row in result.rows] == ["Port call", title]
    assert result.skipped == ()


@pytest.mark.parametrize("words", ["Sous-total", "Zwischensumme", "Gesamt", "Grand total", "Number of visits: 4"])
def test_totals_are_known_in_three_languages(words: str) -> None:
    result = read((*LIST[2:4], (words, None, None, "4", None)))
    assert [row.content for row in result.skipped] == [words]


def test_heads_of_two_rows_are_one() -> None:
    rows: Rows = (
        ("Ser", "Activity", "Type", "When", None, "Who"),
        (None, None, None, "From", "To", "Country"),
        (1, "Port call", "Port call", "3 Mar 2027", "5 Mar 2027", "Kenya"),
        ("Ser", "Activity", "Type", "When", None, "Who"),
        (None, None, None, "From", "To", "Country"),
        (2, "Talks", "Staff talks", "2 Apr 2027", "2 Apr 2027", "Tanzania"),
    )
    result = read(rows)
    assert landed(result) == [(3, "Port call", "2027-03-03", ("KE",)), (6, "Talks", "2027-04-02", ("TZ",))]
    assert [item.dates.end.iso for item in made(result) if item.dates.end] == ["2027-03-05", "2027-04-02"]


def test_the_first_row_of_data_can_be_said() -> None:
    rows: Rows = (
        ("Activity", "Type", "Country", "When"),
        ("what", "which", "who", "day"),
        ("Port call", "Port call", "Kenya", "3 Mar 2027"),
    )
    columns = {"what": "title", "which": "kind", "who": "countries", "day": "dates"}
    assert landed(read(rows, first_row=3, columns=columns)) == [(3, "Port call", "2027-03-03", ("KE",))]


def test_columns_can_be_kept_as_notes() -> None:
    rows: Rows = (
        ("Activity", "Type", "Country", "When", "Remarks", "Hotel", "POC"),
        ("Port call", "Port call", "Kenya", "3 Mar 2027", "berth 4", "Serena", None),
    )
    result = read(rows, columns={"hotel": EXTRA, "poc": EXTRA})
    assert [item.notes for item in made(result)] == ["berth 4\nHotel: Serena"]
    without = read([each[:4] + each[5:] for each in rows], columns={"hotel": EXTRA, "poc": EXTRA})
    assert [item.notes for item in made(without)] == ["Hotel: Serena"]


DOWN: Rows = (
    ("Engagement calendar 2027",),
    (None, "Kenya", "Tanzania", "Total"),
    ("January", "Port call Mombasa", None, 1),
    ("Feb", "12-14: Staff talks\nExercise Blue", "Ship visit (3-5); nil", 3),
    ("March", "nil", "-", 0),
    ("Total", 3, 1, 4),
)


def test_months_down_and_countries_across() -> None:
    result = read(DOWN)
    assert landed(result) == [
        (3, "Port call Mombasa", "2027-01", ("KE",)),
        (4, "Staff talks", "2027-02-12", ("KE",)),
        (4, "Exercise Blue", "2027-02", ("KE",)),
        (4, "Ship visit", "2027-02-03", ("TZ",)),
    ]
    assert [item.kind for item in made(result)] == ["ship-visit", "bilateral-meeting", "exercise", "ship-visit"]
    assert [str(said) for said in result.notes] == [
        "“list.csv” is a calendar, months down and 2 columns of partners: 4 engagements in its cells"
    ]


def test_months_across_and_countries_down() -> None:
    rows: Rows = (
        ("Region", "Country", PlanDate.parse("2027-01"), "Feb 27", "Mar-27"),
        ("Africa", "Kenya", "Port call A", None, "Exercise B;"),
        (None, "Tanzania", None, "Staff talks; port call C", None),
    )
    assert landed(read(rows)) == [
        (2, "Port call A", "2027-01", ("KE",)),
        (2, "Exercise B", "2027-03", ("KE",)),
        (3, "Staff talks", "2027-02", ("TZ",)),
        (3, "port call C", "2027-02", ("TZ",)),
    ]


YEARS: dict[str, tuple[str, dict[str, object], list[str]]] = {
    "one year in a title": ("Plan 2027", {}, ["2027-07", "2027-08", "2027-09"]),
    "said in the mapping": ("Plan", {"year": 2028}, ["2028-07", "2028-08", "2028-09"]),
    "a fiscal year could be either": ("Plan FY2027", {}, []),
    "nobody says": ("Plan", {}, []),
}


@pytest.mark.parametrize("name", YEARS)
def test_the_year_of_months_is_told_or_asked_about(name: str) -> None:
    title, mapping, expected = YEARS[name]
    rows: Rows = (
        (title,),
        ("Country", "July", "August", "September"),
        ("Kenya", "Port call A", "Port call B", "Port call C"),
    )
    result = read(rows, **mapping)
    assert [row.dates.start.iso for row in result.rows if row.dates and row.outcome is Outcome.NEW] == expected
    assert len(result.refused) == 3 - len(expected)


def test_words_for_months_can_be_explained() -> None:
    rows: Rows = (("2027", "Kenya"), ("brumaire", "Port call"), ("nivôse", "Exercise"), ("pluviôse", "Talks"))
    months = {"brumaire": 11, "nivôse": 12, "pluviôse": 1}
    found = [row.dates.start.iso for row in read(rows, months=months, year=2027).rows if row.dates]
    assert found == ["2027-11", "2027-12", "2027-01"]


def test_two_years_turn_where_the_months_do() -> None:
    rows: Rows = (
        ("Plan 2026/27",),
        ("Country", "Nov", "Dec", "Jan", "Feb"),
        ("Kenya", "Port call A", "Port call B", "Port call C", "Port call D"),
    )
    months = [row.dates.start.iso for row in read(rows).rows if row.dates]
    assert months == ["2026-11", "2026-12", "2027-01", "2027-02"]


def test_what_is_not_known_in_a_calendar_waits_for_a_hand() -> None:
    rows: Rows = (
        ("2027", "Jan", "Feb", "Mar"),
        ("Westland", "Port call", None, None),
        ("Kenya", None, "Reception", 3),
    )
    result = read(rows)
    assert [(row.row, row.title, row.outcome.value) for row in result.rows] == [
        (2, "Port call", "refused"),
        (3, "Reception", "refused"),
    ]
    assert [(each.field, each.word) for each, _ in result.unknown()] == [
        ("countries", "Westland"),
        ("title", "Reception"),
    ]
    assert [(row.content, str(row.why)) for row in result.skipped] == [("3", "a number is no engagement")]
    explained = read(rows, countries={"westland": ()}, titles={"reception": "bilateral-meeting"})
    assert [row.countries for row in explained.rows] == [(), ("KE",)]


def test_a_register_with_a_column_of_months_is_a_list() -> None:
    rows: Rows = (
        ("Month", "Activity", "Type", "Country", "When"),
        ("January", "A", "Exercise", "Kenya", "3 Jan 2027"),
        ("February", "B", "Exercise", "Kenya", "3 Feb 2027"),
        ("March", "C", "Exercise", "Kenya", "3 Mar 2027"),
    )
    assert [row.title for row in read(rows).rows] == ["A", "B", "C"]


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("March", "2027-03"),
        ("mar.", "2027-03"),
        ("Mar-28", "2028-03"),
        ("Sept 2028", "2028-09"),
        ("janvier", "2027-01"),
        ("FÉVRIER 2028", "2028-02"),
        ("août", "2027-08"),
        ("März", "2027-03"),
        ("Dez 27", "2027-12"),
        (PlanDate.parse("2028-05"), "2028-05"),
        (PlanDate.parse("2028-05-03"), ""),
        ("jui", ""),
        ("Ma", ""),
        ("Marching", ""),
        ("3 March", ""),
        (3, ""),
        (None, ""),
    ],
)
def test_months_at_the_head_of_a_calendar(cell: Value, iso: str) -> None:
    found = month_read(cell, 2027)
    assert (found.iso if found is not None else "") == iso


def test_days_that_a_month_does_not_have_stay_in_the_text() -> None:
    rows: Rows = (
        ("2027", "Kenya"),
        ("January", "30: Port call"),
        ("February", "30: Port call; Exercise (28-31); 28-3: Exercise; 2-4: Exercise"),
        ("March", "Exercise"),
    )
    landed_rows = [(row.title, row.dates.start.iso) for row in read(rows).rows if row.dates]
    assert landed_rows == [
        ("Port call", "2027-01-30"),
        ("30: Port call", "2027-02"),
        ("Exercise (28-31)", "2027-02"),
        ("28-3: Exercise", "2027-02"),
        ("Exercise", "2027-02-02"),
        ("Exercise", "2027-03"),
    ]


KINDS_IN_TITLES = {
    "Escale Mombasa": "ship-visit",
    "Exercice BLEU": "exercise",
    "Defence staff talks, round 3": "bilateral-meeting",
    "Port Moresby dinner": "",
    "Exercise planning staff talks": "",
    "Dinner": "",
}


@pytest.mark.parametrize("title", KINDS_IN_TITLES)
def test_the_kind_of_an_entry_is_what_its_words_say_and_nothing_else(title: str) -> None:
    rows: Rows = (("2027", "Kenya"), ("January", title), ("February", "nil"), ("March", "nil"))
    result = read(rows)
    assert [item.kind for item in made(result)] == [kind for kind in (KINDS_IN_TITLES[title],) if kind]


def test_regions_across_are_kept_and_countries_in_the_texts_are_partners() -> None:
    world = (
        scheme(),
        region("defence/mena", "", title="Middle East and North Africa"),
        region("defence/oceania", "", title="Oceania and the South Pacific"),
    )
    rows: Rows = (
        ("2027", "Middle East", "Oceania", "Elsewhere"),
        ("January", "Port call", "Kenya: Exercise", None),
        ("February", "Exercise (TZ)", None, "Exercise"),
        ("March", "Exercise", None, None),
    )
    result = plan_import(plan_with(*COUNTRIES, *KINDS, *world), [sheet(rows)], TODAY, words=WORDS)
    assert [(row.title, row.countries, row.outcome.value) for row in result.rows] == [
        ("Port call", (), "new"),
        ("Kenya: Exercise", ("KE",), "new"),
        ("Exercise (TZ)", ("TZ",), "new"),
        ("Exercise", (), "refused"),
        ("Exercise", (), "new"),
    ]
    assert [item.notes for item in made(result)][:2] == ["Region: Middle East", "Region: Oceania"]
