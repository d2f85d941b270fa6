"""The table's rows in groups and through the filters of its columns, without a window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.records.sort import Said
from app.domain.statuses import Status
from app.services.dates.date_reading import DateReading
from app.services.edits.refusals import EditRefused
from app.services.filtering.plan_filter import NONE, by_date
from app.services.layouts.table import ColumnSort
from app.services.layouts.table_columns import BY_ID, COLUMNS
from app.services.layouts.table_filters import (
    ColumnFilter,
    check,
    filter_words,
    filters_text,
    part_choices,
    read_filters,
    with_filter,
)
from app.services.layouts.table_rows import GroupHeading, TableBook, TableLine, TableWish
from app.services.review.review import Review, review
from tests.builders import answer, ask, country, engagement, kind, plan_with
from tests.property.universe import world
from tests.unit.domain.fake_calendars import FakeCalendars

TODAY = date(2027, 1, 15)
READING = DateReading(TODAY)
WORLD = world()


def reviewed(plan: Plan) -> Review:
    return review(plan, Facts(TODAY, FakeCalendars()), ())


def small_plan() -> Plan:
    return plan_with(
        country("KE", "Kenya", alpha3="KEN"),
        country("TZ", "Tanzania", alpha3="TZA"),
        kind("ship-visit", title="Ship visit", code="SV", position=1),
        kind("bilateral-meeting", title="Bilateral meeting", code="BM", position=2),
        engagement("a", "2027-01-01", title="Éclair visit", own_lead="Navy", status=Status.CONFIRMED, participants=7),
        engagement("b", "2027-02", "2027-02", title="alpha", countries="TZ", status=Status.IDEA, outcome="A treaty"),
        engagement("c", "2027-02-10", "2027-02-12", title="Zulu visit", own_lead="Army", kind="bilateral-meeting"),
        engagement("d", "2027-04-10", title="Both", countries="KE TZ", own_lead="Navy", participants=40),
        ask("a1", "c", due=date(2027, 1, 10)),
        ask("a2", "d", answer=answer()),
    )


def said(words: Said) -> str:
    return str(words)


def lines(plan: Plan, wish: TableWish, **options: object) -> Sequence[TableLine]:
    by_day = [item.id for item in sorted(plan.engagements.values(), key=by_date)]
    return TableBook(said).lines(plan, reviewed(plan), by_day, lambda: by_day, wish, **options)  # type: ignore[arg-type]


def told(found: Sequence[TableLine]) -> list[str]:
    """The lines in short: `Kenya 2` for a heading, the id for a row."""
    return [f"{line.title} {line.count}" if isinstance(line, GroupHeading) else line for line in found]


def filtered(*filters: ColumnFilter) -> list[str]:
    return told(lines(small_plan(), TableWish(filters=filters)))


@pytest.mark.parametrize(
    ("column", "wanted"),
    [
        ("status", ["idea 1", "b", "planned 2", "c", "d", "confirmed 1", "a"]),
        ("kind", ["Ship visit 3", "a", "b", "d", "Bilateral meeting 1", "c"]),
        ("countries", ["Kenya 2", "a", "c", "Kenya, Tanzania 1", "d", "Tanzania 1", "b"]),
        ("dates", ["January 2027 1", "a", "February 2027 2", "b", "c", "April 2027 1", "d"]),
        ("own_lead", ["Army 1", "c", "Navy 2", "a", "d", "No lead person 1", "b"]),
        ("days", ["1 2", "a", "d", "3 1", "c", "No days 1", "b"]),
        ("participants", ["1 to 9 1", "a", "10 to 49 1", "d", "No own participants 2", "b", "c"]),
        ("outcome", ["Filled in 1", "b", "No outcome 3", "a", "c", "d"]),
        ("coordination", ["overdue 1", "c", "all agreed 1", "d", "No asks 2", "a", "b"]),
        ("title", ["alpha 1", "b", "Both 1", "d", "Éclair visit 1", "a", "Zulu visit 1", "c"]),
    ],
)
def test_rows_are_grouped_by_any_column(column: str, wanted: list[str]) -> None:
    assert told(lines(small_plan(), TableWish(group=BY_ID[column]))) == wanted


def test_groups_turn_round_with_the_order_and_what_is_empty_stays_last() -> None:
    wish = TableWish((ColumnSort("own_lead", descending=True),), BY_ID["own_lead"])
    assert told(lines(small_plan(), wish)) == ["Navy 2", "a", "d", "Army 1", "c", "No lead person 1", "b"]


def test_rows_are_sorted_inside_their_groups() -> None:
    wish = TableWish((ColumnSort("title", descending=True),), BY_ID["kind"])
    assert told(lines(small_plan(), wish)) == ["Ship visit 3", "a", "d", "b", "Bilateral meeting 1", "c"]


def test_of_a_closed_group_the_heading_stays_with_its_count() -> None:
    found = lines(small_plan(), TableWish(group=BY_ID["kind"]), closed={"ship-visit"})
    assert told(found) == ["Ship visit 3", "Bilateral meeting 1", "c"]
    assert [line.is_open for line in found if isinstance(line, GroupHeading)] == [False, True]


@pytest.mark.parametrize(
    ("column", "typed", "wanted"),
    [
        ("title", "visit", ["a", "c"]),
        ("title", "VISIT ecl", ["a"]),
        ("title", "*", ["a", "b", "c", "d"]),
        ("own_lead", "=", ["b"]),
        ("own_lead", "*", ["a", "c", "d"]),
        ("countries", "tanz", ["b", "d"]),
        ("dates", "february 2027", ["b", "c"]),
        ("dates", "11 feb 2027", ["b", "c"]),
        ("dates", "Q2 2027", ["d"]),
        ("dates", ">= 12 feb 2027", ["b", "c", "d"]),
        ("dates", "> 28 feb 2027", ["d"]),
        ("dates", "< 1 feb 2027", ["a"]),
        ("dates", "<= 1 feb 2027", ["a", "b"]),
        ("days", "3", ["c"]),
        ("days", "=", ["b"]),
        ("participants", ">7", ["d"]),
        ("participants", ">=7", ["a", "d"]),
        ("participants", "<40", ["a"]),
        ("participants", "40 - 5", ["a", "d"]),
        ("coordination", "overdue", ["c"]),
        ("outcome", "treaty", ["b"]),
        ("review_on", "=", ["a", "b", "c", "d"]),
    ],
)
def test_what_is_typed_for_a_column_lets_through_what_fits(column: str, typed: str, wanted: list[str]) -> None:
    check(BY_ID[column], typed, READING)
    assert filtered(ColumnFilter(column, typed)) == wanted


@pytest.mark.parametrize(
    ("column", "parts", "wanted"),
    [
        ("status", {"idea", "confirmed"}, ["a", "b"]),
        ("own_lead", {"Navy", NONE}, ["a", "b", "d"]),
        ("countries", {"TZ"}, ["b", "d"]),
        ("coordination", {"overdue"}, ["c"]),
        ("outcome", {"filled"}, ["b"]),
    ],
)
def test_what_is_ticked_lets_through_what_has_one_of_them(column: str, parts: set[str], wanted: list[str]) -> None:
    assert filtered(ColumnFilter(column, parts=frozenset(parts))) == wanted


def test_all_columns_and_both_ways_of_one_must_fit() -> None:
    by_lead, by_title = ColumnFilter("own_lead", "nav"), ColumnFilter("title", "visit")
    assert filtered(by_lead, by_title) == ["a"]
    assert filtered(ColumnFilter("countries", "kenya", frozenset({"TZ"}))) == ["d"]


def test_what_was_just_made_stays_whatever_the_columns_let_through() -> None:
    wish = TableWish(filters=(ColumnFilter("title", "visit"),))
    assert told(lines(small_plan(), wish, also={"b"})) == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("column", "typed", "reason"),
    [("dates", "soonish", "soonish"), ("days", "many", "‘many’ is no figure"), ("participants", "3-", "‘3-’")],
)
def test_what_means_nothing_for_a_column_is_refused_with_what_would(column: str, typed: str, reason: str) -> None:
    with pytest.raises(EditRefused) as refused:
        check(BY_ID[column], typed, READING)
    assert reason in str(refused.value.reason)
    assert "The rows stay as they are." in str(refused.value.reason)


def test_choices_are_counted_and_none_is_one_of_them() -> None:
    plan = small_plan()
    found = part_choices(plan, reviewed(plan), BY_ID["own_lead"], plan.engagements)
    assert [(str(each.title), each.count) for each in found] == [("Army", 1), ("Navy", 2), ("No lead person", 1)]
    assert part_choices(plan, reviewed(plan), BY_ID["title"], plan.engagements) == ()


def test_a_filter_is_said_in_words() -> None:
    plan = small_plan()
    assert str(filter_words(plan, ColumnFilter("status", parts=frozenset({"confirmed", "idea"})))) == (
        "Status: idea, confirmed"
    )
    assert (
        str(filter_words(plan, ColumnFilter("own_lead", "=", frozenset({NONE}))))
        == "Lead person: nothing, No lead person"
    )
    assert str(filter_words(plan, ColumnFilter("dates", "Q2"))) == "Dates: “Q2”"


def test_an_empty_filter_goes_and_another_takes_the_place_of_its_column() -> None:
    one, other = ColumnFilter("title", "a"), ColumnFilter("status", "b")
    assert with_filter((one,), other) == (one, other)
    assert with_filter((one, other), ColumnFilter("title", "c")) == (ColumnFilter("title", "c"), other)
    assert with_filter((one, other), ColumnFilter("status", " ")) == (one,)


@pytest.mark.parametrize(
    ("kept", "wanted"),
    [
        ("", ()),
        ("no json", ()),
        ('{"a": 1}', ()),
        ('[["gone", "x", []], ["lead", "nav", ["Navy"]]]', (ColumnFilter("own_lead", "nav", frozenset({"Navy"})),)),
        ('[["days", "many", []], ["title", "a", ["x"]], 7]', (ColumnFilter("title", "a"),)),
    ],
)
def test_what_is_not_understood_of_kept_filters_is_passed_over(kept: str, wanted: tuple[ColumnFilter, ...]) -> None:
    assert read_filters(kept, READING) == wanted


@pytest.mark.parametrize(
    ("edited", "astray"),
    [
        ({"title": "Aardvark"}, 1),
        ({"title": "Eclair visit"}, 0),
        ({"own_lead": "Zebra corps"}, 0),
        ({"status": Status.CANCELLED}, 0),
    ],
)
def test_an_edited_row_is_astray_only_where_the_order_would_have_it_elsewhere(
    edited: dict[str, object], astray: int
) -> None:
    plan, wish = small_plan(), TableWish((ColumnSort("title"),))
    before = lines(plan, wish)
    after = plan_with(*[
        replace(item, **edited) if item.id == "a" else item  # type: ignore[arg-type]
        for table in (plan.engagements, plan.countries, plan.kinds) for item in table.values()
    ])  # fmt: skip
    at = list(before).index("a")
    assert TableBook(said).astray(after, reviewed(after), before, wish, [at]) == astray


def test_a_row_that_left_its_group_or_what_the_columns_let_through_is_astray() -> None:
    plan = small_plan()
    moved = plan_with(
        *(replace(item, own_lead="Army") if item.id == "a" else item for item in plan.engagements.values()),
        *plan.countries.values(), *plan.kinds.values(),
    )  # fmt: skip
    for wish in (TableWish(group=BY_ID["own_lead"]), TableWish(filters=(ColumnFilter("own_lead", "navy"),))):
        before = list(lines(plan, wish))
        places = range(len(before))
        assert TableBook(said).astray(plan, reviewed(plan), before, wish, places) == 0
        assert TableBook(said).astray(moved, reviewed(moved), before, wish, places) == 1


@given(
    st.sampled_from([None, *COLUMNS]),
    st.lists(st.builds(ColumnSort, st.sampled_from([each.id for each in COLUMNS]), st.booleans()), max_size=2),
    st.sampled_from(["", "e", "=", "*"]),
)
def test_every_engagement_that_passes_has_one_row_and_none_is_astray(
    group: object, sorts: list[ColumnSort], typed: str
) -> None:
    """Law: groups and order lose nothing and repeat nothing; what was just laid out stands right."""
    filters = (ColumnFilter("title", typed),) if typed else ()
    wish = TableWish(tuple(sorts) or TableWish().sorts, group, filters)  # type: ignore[arg-type]
    found = lines(WORLD, wish)
    rows = [line for line in found if isinstance(line, str)]
    passing = lines(WORLD, TableWish(filters=filters))
    assert sorted(rows) == sorted(passing)
    headings = [line for line in found if isinstance(line, GroupHeading)]
    assert sum(each.count for each in headings) == (len(rows) if group is not None else 0)
    assert len({each.key for each in headings}) == len(headings)
    assert TableBook(said).astray(WORLD, reviewed(WORLD), found, wish, range(len(found))) == 0


def test_kept_filters_come_back() -> None:
    filters = (ColumnFilter("dates", "Q2"), ColumnFilter("status", "", frozenset({"idea", NONE})))
    assert read_filters(filters_text(filters), READING) == filters
    assert filters_text(()) == ""
