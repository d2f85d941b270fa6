"""Headings between rows give their kind and their year; numbers that count rows are references of nothing."""

from __future__ import annotations

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.services.importing.mapping import ImportMapping
from app.services.importing.plan_import import plan_import
from app.services.importing.results import ImportResult, Outcome
from app.services.texts.tables import RawRow, RawTable, Value
from tests.unit.services.importing_cases import PLAN, TODAY, WORDS

HEAD = ("Ser", "Activity", "Type", "Partner", "When")


def sheet(*rows: tuple[Value, ...], name: str = "2027") -> RawTable:
    return RawTable("f.xlsx", name, tuple(RawRow(at, cells) for at, cells in enumerate((HEAD, *rows), 1)))


def read(*sheets: RawTable, mapping: ImportMapping | None = None) -> ImportResult:
    return plan_import(PLAN, sheets, TODAY, words=WORDS, mapping=mapping)


def made(result: ImportResult) -> dict[str, Engagement]:
    items = (item.after for item in result.change.items)
    return {item.title: item for item in items if isinstance(item, Engagement)}


def talks(
    title: str = "One", *, ser: Value = None, kind: Value = None, when: Value = "3 Mar 2027"
) -> tuple[Value, ...]:
    return (ser, title, kind, "Kenya", when)


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("B. SHIP VISITS", "ship-visit"),
        ("Ship visits", "ship-visit"),
        ("II) Exercises", "exercise"),
        ("1. Staff talks and bilateral meetings", "bilateral-meeting"),
        ("D. ARMS CONTROL (CSBM)", "csbm"),
        ("Schiffsbesuche", ""),
        ("Ship visits and exercises", ""),
        ("Other", ""),
        ("Note: dates are to be confirmed", ""),
    ],
)
def test_a_heading_that_names_one_kind_gives_it_to_the_rows_below(heading: str, kind: str) -> None:
    result = read(sheet((heading,), talks()))
    (row,) = result.rows
    assert (row.outcome is Outcome.NEW) is bool(kind), row.reason
    if kind:
        assert made(result)["One"].kind == kind
        assert any(heading in str(note) for note in result.notes), "it is said where the kind is from"


def test_a_row_that_says_its_kind_keeps_it_and_a_heading_without_one_ends_the_section() -> None:
    result = read(
        sheet(
            ("Ship visits",), talks("Of the section"), talks("Of its own", kind="exercise"),
            ("Other",), talks("Of none"),
        )
    )  # fmt: skip
    found = made(result)
    assert (found["Of the section"].kind, found["Of its own"].kind) == ("ship-visit", "exercise")
    assert [row.title for row in result.refused] == ["Of none"]


@pytest.mark.parametrize(
    ("heading", "when", "start", "end"),
    [
        ("CALENDAR YEAR 2027", "19-22 Apr", "2027-04-19", "2027-04-22"),
        ("2027", "27 Jul - 17 Aug", "2027-07-27", "2027-08-17"),
        ("CALENDAR YEAR 2026", "3 Mar 2027", "2027-03-03", "2027-03-03"),
        ("CALENDAR YEAR 2015", "Feb-15", "", ""),
        ("2026-2027", "19-22 Apr", "", ""),
    ],
    ids=["days", "a range", "a year of its own counts", "a day or a month", "two years"],
)
def test_a_heading_gives_its_year_to_days_that_say_none(heading: str, when: str, start: str, end: str) -> None:
    result = read(sheet((heading,), talks(kind="exercise", when=when)))
    if not start:
        assert [row.outcome for row in result.rows] == [Outcome.REFUSED]
        return
    dates = made(result)["One"].dates
    assert (dates.earliest.isoformat(), dates.latest.isoformat()) == (start, end)


def test_a_year_lasts_over_the_kinds_below_it() -> None:
    result = read(
        sheet(("2027",), ("Ship visits",), talks(when="19-22 Apr"), ("Exercises",), talks("Two", when="3 May"))
    )
    found = made(result)
    assert (found["One"].kind, found["Two"].kind) == ("ship-visit", "exercise")
    assert found["Two"].dates.earliest.isoformat() == "2027-05-03"


def test_serials_that_begin_anew_on_each_sheet_are_no_references() -> None:
    first = sheet(talks("One", ser=1, kind="exercise"), talks("Two", ser=2, kind="exercise"))
    second = sheet(talks("Three", ser=1, kind="exercise"), name="2028")
    result = read(first, second)
    assert [row.outcome for row in result.rows] == [Outcome.NEW] * 3
    assert {item.ref for item in made(result).values()}.isdisjoint({"1", "2"})
    assert {(column.sheet, column.head) for column in result.unread} == {("2027", "Ser"), ("2028", "Ser")}


def test_numbers_that_stand_once_are_references_and_so_is_what_a_mapping_says() -> None:
    once = read(sheet(talks("One", ser=101, kind="exercise"), talks("Two", ser=102, kind="exercise")))
    assert {item.ref for item in made(once).values()} == {"101", "102"}
    mapping = ImportMapping(columns={"ser": "ref"})
    twice = read(
        sheet(talks("One", ser=7, kind="exercise")),
        sheet(talks("Two", ser=7, kind="exercise"), name="b"),
        mapping=mapping,
    )
    assert Outcome.REFUSED in {row.outcome for row in twice.rows}, "one reference is one engagement"


@pytest.mark.parametrize(
    ("numbers", "is_count"),
    [
        ((1, 2, 3, 4, 5, 6, 7), True),
        ((1, 2, 3, None, 5, 6, 7), True),
        ((1, 2, 5, 6), True),
        ((3, 1, 2), True),
        (("1.", "2.", "3."), True),
        ((2, 3, 5), True),
        ((1,), True),
        ((101, 102, 103), False),
        ((1, 2, 31), False),
        (("1", "2", "3a"), False),
        ((0, 1, 2), False),
    ],
)
def test_a_count_from_one_is_no_reference_whatever_its_gaps(numbers: tuple[Value, ...], is_count: bool) -> None:
    rows = [talks(f"Talks {at}", ser=said, kind="exercise") for at, said in enumerate(numbers)]
    result = read(sheet(*rows))
    assert [row.outcome for row in result.rows] == [Outcome.NEW] * len(numbers)
    refs = {item.ref for item in made(result).values()}
    assert refs.isdisjoint({str(each) for each in numbers}) is is_count
    assert [(column.head, "count the rows" in str(column.why)) for column in result.unread] == (
        [("Ser", True)] if is_count else []
    )


@pytest.mark.parametrize(
    "others",
    [
        [("A. VISITS", None, None, None, None)],
        [("A", "VISITS", None, None, None)],
        [("Notes: 1. Dates not confirmed", None, None, None, None)],
        [("Note", "dates in italics are not confirmed", None, None, None)],
        [("A. VISITS", None, None, None, None), ("B. TRAINING", None, None, None, None)],
    ],
)
@pytest.mark.parametrize("numbers", [(1, 2, 3), (1, 2, 5), (1, 2, 1), ("1.", "2.", "4.")])
def test_headings_and_notes_in_the_column_of_the_count_make_no_references_of_it(
    others: list[tuple[Value, ...]], numbers: tuple[Value, ...]
) -> None:
    rows = [talks(f"Talks {at}", ser=said, kind="exercise") for at, said in enumerate(numbers)]
    result = read(sheet(others[0], *rows, *others[1:]))
    assert {item.ref for item in made(result).values()}.isdisjoint({str(each) for each in numbers})
    assert [column.head for column in result.unread] == ["Ser"]


def test_a_heading_in_the_column_of_the_count_still_gives_its_kind() -> None:
    rows = (("A. SHIP VISITS", None, None, None, None), talks("One", ser=1), ("B. EXERCISES", None, None, None, None))
    result = read(sheet(*rows, talks("Two", ser=2)))
    assert {title: item.kind for title, item in made(result).items()} == {"One": "ship-visit", "Two": "exercise"}
    assert [each.content for each in result.skipped] == ["A. SHIP VISITS", "B. EXERCISES"]


def test_the_next_numbered_list_overwrites_no_engagement_of_the_one_before() -> None:
    heading = ("A. VISITS", None, None, None, None)
    first = read(sheet(heading, *(talks(f"Talks {at}", ser=at, kind="exercise") for at in (1, 2))))
    plan = apply(first.change, PLAN)
    second = plan_import(plan, [sheet(heading, talks("Others", ser=1, kind="exercise"))], TODAY, words=WORDS)
    assert [row.outcome for row in second.rows] == [Outcome.NEW]


def test_a_count_that_the_plan_knows_as_its_references_finds_its_engagements() -> None:
    rows = [talks(f"Talks {at}", ser=at, kind="exercise") for at in (1, 2)]
    first = read(sheet(*rows), mapping=ImportMapping(columns={"ser": "ref"}))
    renamed = talks("Talks of another name", ser=2, kind="exercise")
    second = plan_import(apply(first.change, PLAN), [sheet(rows[0], renamed)], TODAY, words=WORDS)
    assert [row.outcome for row in second.rows] == [Outcome.SAME, Outcome.CHANGED]
