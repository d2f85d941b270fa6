"""What only a whole list shows of its dates: whether “Mar 27” is a month, and the year of dates that name none."""

from __future__ import annotations

import pytest

from app.domain.edtf import dates_text
from app.services.importing.mapping import ImportMapping
from app.services.importing.month_numbers import month_numbers
from app.services.importing.plan_import import plan_import
from app.services.importing.preparation import Preparation, prepare
from app.services.importing.results import ImportResult, Outcome
from app.services.texts.tables import RawRow, RawTable, Value
from tests.builders import plan_with
from tests.unit.services.importing_cases import COUNTRIES, KINDS, PLAN, TODAY, WORDS

HEAD = ("S/N", "Activity", "Type", "Partner", "When")


def sheet(*when: Value, title: str = "", name: str = "Sheet", between: str = "") -> RawTable:
    rows: list[tuple[Value, ...]] = [(title,), HEAD] if title else [HEAD]
    rows += [(at, f"Talks {at}", "exercise", "Kenya", each) for at, each in enumerate(when, 1)]
    rows += [(between,), (99, "Last", "exercise", "Kenya", "3 March 2027")] if between else []
    return RawTable("f.xlsx", name, tuple(RawRow(at, cells) for at, cells in enumerate(rows, 1)))


def read(table: RawTable, plan_title: str = "", year_start: int = 1, **mapping: object) -> ImportResult:
    plan = plan_with(*COUNTRIES, *KINDS, title=plan_title, year_start=year_start)
    return plan_import(plan, [table], TODAY, words=WORDS, mapping=ImportMapping(**mapping))  # type: ignore[arg-type]


def days(result: ImportResult) -> list[str]:
    return ["" if row.dates is None else dates_text(row.dates) for row in result.rows]


PROGRAMME = ("3-5 May 27", "Mar 27", "12-15 Apr 27", "Feb-Mar 27", "Sept 27 - July 28", "early June 27", "Dec 27")


def test_a_month_with_the_year_that_the_other_dates_of_its_column_end_in_is_that_month() -> None:
    result = read(sheet(*PROGRAMME))
    assert days(result)[1:] == [
        "2027-03",
        "2027-04-12/2027-04-15",
        "2027-02/2027-03",
        "2027-09/2028-07",
        "[2027-06-01..2027-06-10]",
        "2027-12",
    ]
    assert any("“Mar 27” was read as a month and its year" in str(note) for note in result.notes)


@pytest.mark.parametrize(
    ("cells", "means"),
    [
        (PROGRAMME, "year"),
        (("Mar 27", "1.7.27-4.7.27"), "year"),
        (("Mar 27", "3 May 2027"), ""),
        (("Mar 27",), ""),
        (("Mar 27", "Jan 27", "Oct 27"), ""),
        (("Mar 27", "Mar 14, 2027"), "day"),
        (("Mar 27", "Mar 14, 2027", "3 May 27"), ""),
        (("Mar 14", "3 May 27"), ""),
        (("3 May 27", None, 7), ""),
    ],
)
def test_a_column_shows_what_the_number_behind_a_month_is(cells: tuple[Value, ...], means: str) -> None:
    assert month_numbers(cells, "dmy", ()).means == means


@pytest.mark.parametrize(
    ("cells", "means"), [(("Mar 27", "Jan 27", "Oct 27"), "year"), (("Mar 27", "Jan 14"), "day"), (("Mar 27",), "")]
)
def test_the_year_of_the_list_shows_it_too(cells: tuple[Value, ...], means: str) -> None:
    assert month_numbers(cells, "", (2027,)).means == means


def test_what_a_person_says_of_such_numbers_counts_first() -> None:
    assert days(read(sheet(*PROGRAMME), month_numbers="day", year=2027))[1] == "2027-03-27"
    assert days(read(sheet("Mar 27"), month_numbers="year")) == ["2027-03"]


def test_where_nothing_shows_it_both_readings_are_named_and_where_to_say_it() -> None:
    result = read(sheet("Sept 27 - July 28"))
    (reason,) = (row.reason for row in result.refused)
    assert "the days 27 Sep to 28 Jul or the months September 2027 to July 2028" in reason
    assert "“Dates such as Mar 27” of the step File" in reason


LACKING = ("12 Jan", "Wk 37", "Sep", "20 Dec - 5 Jan", "3-5 May")
IN_2027 = ["2027-01-12", "2027-W37", "2027-09", "2027-12-20/2028-01-05", "2027-05-03/2027-05-05"]


@pytest.mark.parametrize(
    ("table", "plan_title", "says"),
    [
        (sheet(*LACKING, title="COOPERATION PROGRAMME 2027 (DRAFT 3, as at 12 Nov 26)"), "", "as the title says"),
        (sheet(*LACKING, name="2027"), "", "as the title says"),
        (sheet(*LACKING, "1 Mar 2027", "2 Mar 27", "Oct 2027"), "", "all other dates of the list"),
        (sheet(*LACKING), "Ghana 2027", "title of this plan"),
    ],
)
def test_dates_without_a_year_are_of_that_of_their_list(table: RawTable, plan_title: str, says: str) -> None:
    result = read(table, plan_title)
    assert days(result)[:5] == IN_2027
    assert [row.outcome for row in result.rows] == [Outcome.NEW] * len(result.rows)
    assert all("was read as" in row.reason for row in result.rows[:5])
    assert any(says in str(note) and "“12 Jan”" in str(note) for note in result.notes)


@pytest.mark.parametrize(
    ("table", "plan_title", "year_start"),
    [
        (sheet(*LACKING), "", 1),
        (sheet(*LACKING, title="PROGRAMME 2026 AND 2027"), "", 1),
        (sheet(*LACKING, "1 Mar 2026", title="PROGRAMME 2027"), "", 1),
        (sheet(*LACKING, "1 Mar 2027"), "", 1),
        (sheet(*LACKING, "1 Mar 2026", "1 Mar 2026", "1 Mar 2027"), "Ghana 2027", 1),
        (sheet(*LACKING, name="2027", between="2026"), "", 1),
        (sheet(*LACKING, name="2027"), "Ghana 2027", 7),
    ],
    ids=["nothing", "two", "outside its title", "one other", "two years", "another below", "years that turn in July"],
)
def test_no_year_is_taken_where_what_says_it_does_not_agree(table: RawTable, plan_title: str, year_start: int) -> None:
    result = read(table, plan_title, year_start)
    assert [row.reason.endswith("no year is given") for row in result.rows[:5]] == [True] * 5


def test_the_year_that_a_person_says_serves_lists_and_keeps_what_was_mended() -> None:
    table = sheet(*LACKING, name="2027")
    assert days(read(table, year=2030))[0] == "2030-01-12"
    first = prepare(PLAN, Preparation((table,)), TODAY, words=WORDS)
    key = first.rows[0]
    mended = first.preparation.mended(key, "title", "Other talks")
    made = prepare(PLAN, mended.mapped(ImportMapping(year=2030)), TODAY, words=WORDS)
    assert made.result is not None
    assert made.result.rows[0].title == "Other talks"
    assert days(made.result)[0] == "2030-01-12"
    samples = next(look for look in made.columns if look.head == "When").samples
    assert {sample.words: "2030" in sample.read for sample in samples} == dict.fromkeys(LACKING, True)
