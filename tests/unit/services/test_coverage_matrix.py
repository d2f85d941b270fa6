"""The coverage matrix: what stands where, and that every number is the list behind it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.engagement import Engagement, Status
from app.domain.levels import Level
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.services.coverage.cells import CoverageMatrix, CoverageRow, RowKind
from app.services.coverage.columns import OPEN, RUNNING
from app.services.coverage.matrix import coverage
from app.services.coverage.records import coverage_records, coverage_table
from app.services.coverage.states import CoverageState, yearly_target
from tests.builders import country, engagement, kind, norm, plan_with, region, tier, weight

AS_OF = date(2026, 11, 22)

EAST = region("defence/east-africa", "KE TZ", position=1)
ASIA = region("defence/asia", "JP IN", position=2)


def plan(*items: object, **settings: object) -> Plan:
    """A plan of the Australian year with two regions."""
    return plan_with(EAST, ASIA, *items, **{"own_nation": "AU", "year_start": 7, **settings})  # type: ignore[arg-type]


def row(matrix: CoverageMatrix, row_id: str) -> CoverageRow:
    return next(one for one in matrix.rows if one.id == row_id)


def where(matrix: CoverageMatrix, row_id: str) -> list[str]:
    """The ids of the columns in which the row holds something."""
    cells = row(matrix, row_id).cells
    return [column.id for column, cell in zip(matrix.columns, cells, strict=True) if cell.live or cell.drafts]


@pytest.mark.parametrize(
    ("start", "end", "column"),
    [
        pytest.param("2026-07-01", "", "Q1", id="the first day of the plan year"),
        pytest.param("2027-06-30", "", "Q4", id="the last day of the plan year"),
        pytest.param("2026-09-28", "2026-10-03", "Q1", id="over the edge stands where it starts"),
        pytest.param("2026-08", "", "Q1", id="a month inside a quarter"),
        pytest.param("2027-Q1", "", "Q3", id="a quarter that is a column"),
        pytest.param("2026-W40", "", OPEN, id="a week across two quarters"),
        pytest.param("2026", "", OPEN, id="a year that may fall in the plan year"),
        pytest.param("2026-06-20", "2026-07-03", RUNNING, id="began before the year"),
        pytest.param("2025-07", "2026-08", RUNNING, id="began before the year, days unknown"),
    ],
)
def test_an_engagement_stands_in_one_column(start: str, end: str, column: str) -> None:
    matrix = coverage(plan(engagement("e1", start, end, "KE")), 2026, AS_OF)
    assert where(matrix, "KE") == [column]
    assert matrix.total.ids == ("e1",)


@pytest.mark.parametrize(("start", "end"), [("2026-06-30", ""), ("2027-07-01", ""), ("2026-Q2", "")])
def test_what_lies_outside_the_year_is_not_counted(start: str, end: str) -> None:
    assert coverage(plan(engagement("e1", start, end, "KE")), 2026, AS_OF).total.live == 0


def test_months_of_the_plan_year_as_columns() -> None:
    matrix = coverage(plan(engagement("e1", "2027-02-10", "", "KE")), 2026, AS_OF, by="month")
    assert [column.id for column in matrix.columns][1:4] == ["2026-07", "2026-08", "2026-09"]
    assert where(matrix, "KE") == ["2027-02"]


@pytest.mark.parametrize(
    ("status", "counts"),
    [
        (Status.COMPLETED, (1, 0, 0, 0)),
        (Status.REPORTED, (1, 0, 0, 0)),
        (Status.UNDER_WAY, (0, 1, 0, 0)),
        (Status.CONFIRMED, (0, 1, 0, 0)),
        (Status.PLANNED, (0, 0, 1, 0)),
        (Status.PROPOSED, (0, 0, 0, 1)),
        (Status.IDEA, (0, 0, 0, 1)),
    ],
)
def test_each_standing_is_counted_apart(status: Status, counts: tuple[int, ...]) -> None:
    total = coverage(plan(engagement("e1", "2026-08-03", status=status)), 2026, AS_OF).total
    assert (total.done, total.confirmed, total.planned, total.drafts) == counts


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.POSTPONED, Status.DECLINED])
def test_what_will_not_take_place_counts_nowhere(status: Status) -> None:
    total = coverage(plan(engagement("e1", "2026-08-03", status=status)), 2026, AS_OF).total
    assert (total.live, total.drafts) == (0, 0)


def test_days_are_known_days_inside_the_year() -> None:
    made = plan(
        engagement("in", "2026-08-03", "2026-08-07"),
        engagement("out", "2027-06-29", "2027-07-10"),
        engagement("month", "2026-08"),
        kind("ship-visit", counts_days=True),
    )
    total = coverage(made, 2026, AS_OF).total
    assert (total.planned, total.days_planned, total.undated) == (3, 5 + 2, 1)


def test_a_kind_that_counts_no_days_counts_as_an_engagement() -> None:
    made = plan(engagement("e1", "2026-08-03", "2026-08-07"), kind("ship-visit", counts_days=False))
    total = coverage(made, 2026, AS_OF).total
    assert (total.planned, total.days, total.undated) == (1, 0, 0)


def test_a_region_counts_an_engagement_with_three_of_its_countries_once() -> None:
    matrix = coverage(plan(engagement("e1", "2026-08-03", "2026-08-05", "KE TZ JP")), 2026, AS_OF)
    east, asia = row(matrix, EAST.id), row(matrix, ASIA.id)
    assert (east.total.planned, asia.total.planned, matrix.total.planned) == (1, 1, 1)
    assert east.share is not None
    assert (east.share.days, east.share.all_days) == (3, 6)


def test_countries_without_region_and_engagements_without_country_have_their_rows() -> None:
    made = plan(engagement("e1", "2026-08-03", "", "QQ"), engagement("e2", "2026-08-04", "", ""))
    rows = [(one.kind, one.id, str(one.title)) for one in coverage(made, 2026, AS_OF).rows]
    assert (RowKind.REGION, "", "No region") in rows
    assert rows[-1] == (RowKind.UNNAMED, "", "No country named")


def test_other_countries_are_counted_not_listed() -> None:
    made = plan(engagement("e1", "2026-08-03", "", "KE"), country("FR"), tier("JP", "1"), norm("1"))
    matrix = coverage(made, 2026, AS_OF)
    assert {one.id for one in matrix.rows if one.kind is RowKind.COUNTRY} == {"KE", "JP"}
    assert matrix.others == len({"FR", "TZ", "IN"})


@pytest.mark.parametrize(
    ("tier_id", "done", "planned", "state", "word"),
    [
        ("1", 0, 0, CoverageState.NONE, "never engaged"),
        ("1", 1, 0, CoverageState.SHORT, "1 short"),
        ("1", 2, 0, CoverageState.MET, "met"),
        ("1", 1, 1, CoverageState.MET, "will be met"),
        ("1", 2, 3, CoverageState.OVER, "3 over"),
        ("X", 0, 0, CoverageState.NOT_WANTED, "not wanted"),
        ("X", 0, 1, CoverageState.NOT_WANTED, "not wanted, 1 in the plan"),
    ],
)
def test_state_of_a_country(tier_id: str, done: int, planned: int, state: CoverageState, word: str) -> None:
    items: list[Engagement] = [
        engagement(f"d{n}", f"2026-08-{n + 3:02d}", status=Status.COMPLETED) for n in range(done)
    ]
    items += [engagement(f"p{n}", f"2027-02-{n + 3:02d}") for n in range(planned)]
    made = plan(*items, tier("KE", tier_id), norm("1", high_level_months=12, talks_months=12), norm("X"))
    standing = row(coverage(made, 2026, AS_OF), "KE").standing
    assert standing is not None
    assert (standing.state, str(standing.word)) == (state, word)


@pytest.mark.parametrize(
    ("months", "target"),
    [
        pytest.param((12, 12, 12, 24), 4, id="core"),
        pytest.param((24, 18, 24, 36), 2, id="important"),
        pytest.param((36, None, None, None), 1, id="maintain"),
    ],
)
def test_the_target_is_what_the_norms_add_up_to(months: tuple[int | None, ...], target: int) -> None:
    high, talks, exercise, ship = months
    made = norm("1", high_level_months=high, talks_months=talks, exercise_months=exercise, ship_months=ship)
    assert yearly_target(made) == target


def test_without_any_norm_there_is_no_target() -> None:
    assert yearly_target(norm("1")) is None
    assert yearly_target(norm("1", silence_days=365)) == 1


def test_region_under_weight_names_its_missing_days() -> None:
    made = plan(
        engagement("e1", "2026-08-03", "2026-08-12", "JP"),
        engagement("e2", "2026-08-03", "2026-08-04", "KE"),
        weight(EAST.id, 50.0),
        weight(ASIA.id, 50.0),
    )
    east = row(coverage(made, 2026, AS_OF), EAST.id)
    assert east.standing is not None
    assert (east.standing.state, str(east.standing.word)) == (CoverageState.SHORT, "4 days short")
    assert east.share is not None
    assert east.share.shortfall == 4


def test_last_and_next_high_level_contact() -> None:
    high = {"kind": "high-level-visit", "level": Level.L1}
    made = plan(
        engagement("past", "2024-03-03", "2024-03-05", status=Status.COMPLETED, **high),
        engagement("low", "2026-03-03", status=Status.COMPLETED, kind="high-level-visit", level=Level.L4),
        engagement("next", "2027-03-03", status=Status.CONFIRMED, **high),
        kind("high-level-visit", counts_high_level=True),
    )
    kenya = row(coverage(made, 2026, AS_OF), "KE")
    assert (kenya.last_high_level, kenya.next_high_level) == (date(2024, 3, 5), date(2027, 3, 3))


CONTACTS = {
    "our chief": ({"level": Level.L2}, True),
    "only the counterpart is recorded": ({"counterpart_level": Level.L1}, True),
    "our colonel meets their minister": ({"level": Level.L5, "counterpart_level": Level.L1}, False),
    "a level that its tier counts": ({"level": Level.L3}, True),
    "below the level of its tier": ({"level": Level.L4}, False),
    "nobody recorded": ({}, False),
    "a kind that is no contact": ({"level": Level.L1, "kind": "ship-visit"}, False),
    "only passed through": ({"level": Level.L1, "countries": (Participation("KE", Role.TRANSIT),)}, False),
    "said to be completed, yet to begin": ({"level": Level.L1, "start": "2027-01-02"}, False),
}


@pytest.mark.parametrize(("fields", "counts"), CONTACTS.values(), ids=CONTACTS.keys())
def test_a_high_level_contact_is_what_the_rule_takes_for_one(fields: dict[str, Any], counts: bool) -> None:
    settled = {"kind": "high-level-visit", "start": "2026-03-03", "status": Status.COMPLETED, **fields}
    made = plan(
        engagement("e1", **settled),
        kind("high-level-visit", counts_high_level=True),
        tier("KE"),
        norm("1", high_level_months=12, high_level_floor="L3"),
    )
    assert (row(coverage(made, 2026, AS_OF), "KE").last_high_level is not None) is counts


def test_a_filter_narrows_the_cells_but_not_the_state() -> None:
    made = plan(
        engagement("e1", "2026-08-03"),
        engagement("e2", "2026-08-10"),
        tier("KE", "1"),
        norm("1", high_level_months=6),
    )
    kenya = row(coverage(made, 2026, AS_OF, ids={"e1"}), "KE")
    assert kenya.total.ids == ("e1",)
    assert kenya.standing is not None
    assert str(kenya.standing.word) == "will be met"


def test_records_and_table_say_the_same_numbers() -> None:
    made = plan(
        engagement("e1", "2026-08-03", "2026-08-04", "KE TZ", status=Status.COMPLETED),
        engagement("e2", "2027-02-03", "", "JP"),
        engagement("e3", "2027-02-03", "", ""),
    )
    matrix = coverage(made, 2026, AS_OF)
    records = coverage_records(matrix, "country")
    head, lines = coverage_table(matrix, "country")
    kenya = next(one for one in records["rows"] if one["country"] == "KE")
    line = next(one for one in lines if one[head.index("country")] == "KE")
    assert kenya["columns"]["Q1"]["done"] == int(line[head.index("Q1_done")]) == 1
    assert kenya["year"]["engagements"] == ["R-e1"]
    assert [one["name"] for one in records["rows"]][-1] == "No country named"
    assert all(len(one) == len(head) for one in lines)
    assert [one["region"] for one in coverage_records(matrix, "region")["rows"]] == [EAST.id, ASIA.id, ""]


_STATUSES = st.sampled_from([Status.IDEA, Status.PLANNED, Status.CONFIRMED, Status.COMPLETED, Status.CANCELLED])
_STARTS = st.one_of(
    st.dates(date(2026, 1, 1), date(2027, 12, 31)).map(date.isoformat),
    st.sampled_from(["2026", "2027", "2026-06", "2026-Q4", "2026-W40", "2026-06-20/2026-07-10"]),
)
_ENGAGEMENTS = st.lists(
    st.tuples(_STARTS, st.lists(st.sampled_from(["KE", "TZ", "JP", "IN", "QQ"]), unique=True), _STATUSES),
    max_size=12,
)


@given(_ENGAGEMENTS)
def test_every_number_is_the_length_of_the_list_behind_it(
    drawn: list[tuple[str, list[str], Status]],
) -> None:
    made = plan(
        *(
            engagement(f"e{n}", start, "", [Participation(code) for code in codes], status=status)
            for n, (start, codes, status) in enumerate(drawn)
        )
    )
    matrix = coverage(made, 2026, AS_OF)
    for one in matrix.rows:
        assert sum(cell.live for cell in one.cells) == one.total.live == len(one.total.ids)
        assert sum(cell.days for cell in one.cells) == one.total.days
        assert {item for cell in one.cells for item in cell.ids} == set(one.total.ids)
        assert dict(one.kinds) == ({"ship-visit": one.total.live} if one.total.live else {})
    assert sum(cell.live for cell in matrix.total_cells) == matrix.total.live
    assert {item for one in matrix.rows for item in one.total.ids} == set(matrix.total.ids)
    for one in matrix.rows:
        if one.share is not None:
            months = [(2026 + (m > 12), (m - 1) % 12 + 1) for m in range(7, 19)]
            assert one.share.days == sum(made.region_days(one.id, year, month) for year, month in months)
