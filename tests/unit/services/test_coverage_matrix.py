"""The coverage matrix: what stands where, and that every number is the list behind it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.engagement import Engagement
from app.domain.kinds import Counting
from app.domain.levels import Level
from app.domain.participation import Participation, Role
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.services.coverage.cells import CoverageMatrix, CoverageRow, RowKind
from app.services.coverage.columns import OPEN, OUTREACH, POSTINGS, RUNNING
from app.services.coverage.matrix import coverage
from app.services.coverage.records import coverage_records, coverage_table
from app.services.coverage.states import CoverageState
from tests.builders import country, engagement, kind, norm, plan_with, region, tier, waiver, weight

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
    assert rows[-1] == (RowKind.UNNAMED, "", "With no country in particular")


def test_other_countries_are_counted_not_listed() -> None:
    made = plan(engagement("e1", "2026-08-03", "", "KE"), country("FR"), tier("JP", "1"), norm("1"))
    matrix = coverage(made, 2026, AS_OF)
    assert {one.id for one in matrix.rows if one.kind is RowKind.COUNTRY} == {"KE", "JP"}
    assert matrix.others == len({"FR", "TZ", "IN"})


DONE = {"status": Status.COMPLETED}
EVERY_NORM = norm(
    "1", high_level_months=12, talks_months=12, exercise_months=12, ship_months=24, silence_days=120, kinds=4
)
KINDS = (
    kind("ship-visit", counting=Counting.VISIT),
    kind("high-level-visit", counting=Counting.CONTACT, default_level="L2", counts_high_level=True),
    kind("bilateral-meeting", counting=Counting.CONTACT, default_level="L4", counts_high_level=True),
    kind("exercise", counting=Counting.EXERCISE_DAYS),
    kind("regional-forum", counting=Counting.ATTENDANCE, counts_days=False),
    kind("personnel-exchange", counting=Counting.PRESENCE, counts_days=False),
    kind("outreach", counting=Counting.PUBLIC, counts_days=False),
)
SHIP = engagement("ship", "2026-10-01", **DONE)
HIGH = engagement("high", "2026-09-01", kind="high-level-visit", level=Level.L1, **DONE)
TALKS = engagement("talks", "2026-08-03", kind="bilateral-meeting", level=Level.L4, **DONE)
EXERCISE = engagement("exercise", "2026-11-02", "2026-11-12", kind="exercise", **DONE)
NEXT = engagement("next", "2027-02-03")
LATER = engagement("later", "2027-05-12")
ALL = (SHIP, HIGH, TALKS, EXERCISE, NEXT, LATER)


@pytest.mark.parametrize(
    ("items", "state", "word"),
    [
        pytest.param((), CoverageState.NONE, "never engaged", id="nothing ever"),
        pytest.param(ALL, CoverageState.MET, "met", id="each of its norms"),
        pytest.param((SHIP, HIGH, TALKS, NEXT, LATER), CoverageState.SHORT, "2 missed", id="no exercise, 3 kinds"),
        pytest.param((SHIP, HIGH, EXERCISE, NEXT, LATER), CoverageState.SHORT, "2 missed", id="no talks, 3 kinds"),
        pytest.param((SHIP,) * 1 + (NEXT,), CoverageState.SHORT, "4 missed", id="one visit meets one norm"),
        pytest.param((SHIP, HIGH, TALKS, EXERCISE), CoverageState.AHEAD, "gap in Mar 2027", id="silence to come"),
    ],
)
def test_a_country_is_met_where_each_norm_of_its_tier_is(
    items: tuple[Engagement, ...], state: CoverageState, word: str
) -> None:
    before = (engagement("before", "2026-05-01", **DONE), engagement("first", "2026-02-02", **DONE))
    made = plan(*items, *(before if items else ()), *KINDS, tier("KE", "1"), EVERY_NORM)
    standing = row(coverage(made, 2026, AS_OF), "KE").standing
    assert standing is not None
    assert (standing.state, str(standing.word)) == (state, word)


def test_many_engagements_of_one_kind_do_not_stand_for_another() -> None:
    visits = (engagement(f"v{month}", f"2026-{month:02d}-03", **DONE) for month in range(7, 12))
    made = plan(*visits, *KINDS, tier("KE", "1"), EVERY_NORM)
    kenya = row(coverage(made, 2026, AS_OF), "KE")
    assert (kenya.norms_met, len(kenya.norms), kenya.total.done) == (2, 6, 5)


def test_a_gap_that_somebody_lives_with_is_said_beside_met() -> None:
    made = plan(*KINDS, tier("KE", "1"), norm("1", high_level_months=12), waiver("w1", "G1", "KE|1|12|L2|never"))
    standing = row(coverage(made, 2026, AS_OF), "KE").standing
    assert standing is not None
    assert (standing.state, str(standing.word)) == (CoverageState.MET, "met, 1 lived with")


def test_a_region_with_nobody_stands_there_in_one_row() -> None:
    matrix = coverage(plan(tier("KE", "1"), EVERY_NORM, country("JP"), country("IN")), 2026, AS_OF)
    assert [one.id for one in matrix.rows] == [EAST.id, "KE", ASIA.id]
    nobody = row(matrix, ASIA.id)
    assert nobody.standing is not None
    assert (nobody.standing.state, str(nobody.standing.word)) == (CoverageState.NO_TARGET, "nobody")
    assert [one["word"] for one in coverage_records(matrix, "region")["rows"]] == ["1 not engaged; no weight", "nobody"]
    assert coverage(plan(), 2026, AS_OF).rows == ()


@pytest.mark.parametrize(
    ("norms", "begin", "items", "met", "word"),
    [
        pytest.param({"high_level_months": 36, "silence_days": 365}, date(2026, 7, 1), (), 0, "gap in Jul 2027",
                     id="due long after all that is foretold"),
        pytest.param({"high_level_months": 36, "silence_days": 120}, date(2026, 1, 1), (), 0, "nothing since Jan 2026",
                     id="one missed, the other not due"),
        pytest.param({"high_level_months": 36, "silence_days": 365}, date(2026, 7, 1),
                     (engagement("e1", "2026-09-01", **DONE),), 1, "gap in Jul 2029", id="a visit meets one"),
        pytest.param({"high_level_months": 36, "silence_days": 365}, None,
                     (engagement("e1", "2026-09-01", level=Level.L1, kind="high-level-visit", **DONE),), 2, "met",
                     id="all records are known"),
    ],
)  # fmt: skip
def test_what_is_not_due_yet_is_not_met(
    norms: dict[str, int], begin: date | None, items: tuple[Engagement, ...], met: int, word: str
) -> None:
    made = plan(*items, *KINDS, tier("KE", "3"), norm("3", **norms), records_begin=begin)
    kenya = row(coverage(made, 2026, AS_OF), "KE")
    assert kenya.standing is not None
    assert (kenya.norms_met, str(kenya.standing.word)) == (met, word)


def test_before_the_records_begin_nothing_is_never() -> None:
    items = (*KINDS, tier("KE", "1"), norm("1", high_level_months=12))
    young = row(coverage(plan(*items, records_begin=date(2026, 7, 1)), 2026, AS_OF), "KE").standing
    old = row(coverage(plan(*items, records_begin=date(2025, 7, 1)), 2026, AS_OF), "KE").standing
    assert young is not None
    assert old is not None
    assert (young.state, str(young.word)) == (CoverageState.AHEAD, "gap in Jul 2027")
    assert (old.state, str(old.word)) == (CoverageState.NONE, "nothing since Jul 2025")


@pytest.mark.parametrize(
    ("planned", "state", "word"),
    [(0, CoverageState.NOT_WANTED, "not wanted"), (1, CoverageState.NOT_WANTED, "not wanted, 1 in the plan")],
)
def test_a_suspended_country(planned: int, state: CoverageState, word: str) -> None:
    items = [engagement(f"p{n}", f"2027-02-{n + 3:02d}") for n in range(planned)]
    standing = row(coverage(plan(*items, tier("KE", "X"), norm("X")), 2026, AS_OF), "KE").standing
    assert standing is not None
    assert (standing.state, str(standing.word)) == (state, word)


def test_a_tier_that_asks_for_nothing_has_no_target() -> None:
    kenya = row(coverage(plan(tier("KE", "1"), norm("1")), 2026, AS_OF), "KE")
    assert (kenya.norms, kenya.standing and kenya.standing.state) == ((), CoverageState.NO_TARGET)


def test_a_forum_counts_with_those_alone_who_were_met_at_its_side() -> None:
    met = [Participation("JP", Role.HOST), Participation("KE", Role.SIDELINE), Participation("TZ")]
    forum = engagement("forum", "2026-09-01", "2026-09-03", met, kind="regional-forum", level=Level.L1, **DONE)
    attended = engagement("attended", "2026-10-01", "", "JP KE", kind="regional-forum", level=Level.L1, **DONE)
    matrix = coverage(plan(forum, attended, *KINDS), 2026, AS_OF)
    counted = {one.id: one.total.ids for one in matrix.rows if one.kind is RowKind.COUNTRY}
    assert counted == {"KE": ("forum",)}
    assert row(matrix, "KE").last_high_level == date(2026, 9, 3)
    assert (str(matrix.rows[-1].title), matrix.rows[-1].total.ids) == ("With no country in particular", ("attended",))
    assert matrix.total.done == 2


def test_a_country_that_is_passed_through_is_not_engaged() -> None:
    through = [Participation("KE", Role.TRANSIT), Participation("JP", Role.HOST)]
    made = plan(engagement("e1", "2026-09-01", "2026-09-10", through, kind="exercise"), *KINDS)
    matrix = coverage(made, 2026, AS_OF)
    assert [one.id for one in matrix.rows if one.kind is RowKind.COUNTRY] == ["JP"]
    assert row(matrix, "JP").total.days_planned == 10
    assert made.region_days(EAST.id, 2026, 9) == 0
    assert "KE" in matrix.without_engagements
    kenya, japan = sorted(coverage_records(matrix, "country")["rows"], key=lambda one: str(one["country"] != "KE"))
    assert (kenya["country"], kenya["year"]["planned"], kenya["year"]["days_planned"]) == ("KE", 0, 0)
    assert (japan["country"], japan["year"]["days_planned"]) == ("JP", 10)


@pytest.mark.parametrize(("kind_id", "column"), [("personnel-exchange", POSTINGS), ("outreach", OUTREACH)])
def test_postings_and_outreach_have_columns_of_their_own(kind_id: str, column: str) -> None:
    item = engagement("e1", "2026-08-01", "2027-02-01", kind=kind_id, level=Level.L1, **DONE)
    running = engagement("e2", "2025-08-01", "2027-08-01", kind=kind_id)
    matrix = coverage(plan(item, running, *KINDS), 2026, date(2027, 6, 1))
    assert where(matrix, "KE") == [column]
    assert matrix.total.live == 2
    assert row(matrix, "KE").last_high_level is None


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        pytest.param("2027-03-29", "2027-04-11", {"Q3": 3, "Q4": 11}, id="over the end of a quarter"),
        pytest.param("2026-06-20", "2026-10-03", {"Q1": 92, "Q2": 3}, id="began before the year"),
        pytest.param("2027-06-29", "2027-07-10", {"Q4": 2}, id="goes on after the year"),
        pytest.param("2026-01-01", "2028-01-01", {"Q1": 92, "Q2": 92, "Q3": 90, "Q4": 91}, id="longer than the year"),
        pytest.param("2026-09-30", "", {"Q1": 1}, id="the last day of a quarter"),
        pytest.param("2026-10-01", "", {"Q2": 1}, id="the first day of a quarter"),
        pytest.param("2026-W40", "", {}, id="days that are not known"),
    ],
)
def test_days_stand_where_they_fall(start: str, end: str, days: dict[str, int]) -> None:
    made = plan(engagement("e1", start, end, "KE"))
    matrix = coverage(made, 2026, AS_OF)
    cells = dict(zip((column.id for column in matrix.columns), row(matrix, "KE").cells, strict=True))
    assert {column: cell.days for column, cell in cells.items() if cell.days} == days
    at_start = row(coverage(made, 2026, AS_OF, days_at_start=True), "KE")
    assert sum(cell.days > 0 for cell in at_start.cells) == (1 if days else 0)
    assert at_start.total.days == row(matrix, "KE").total.days == sum(days.values())
    for cell in at_start.cells:
        assert not (cell.days and not cell.live)


@pytest.mark.parametrize(
    ("start", "end", "as_of", "counts"),
    [
        pytest.param("2026-10-05", "", date(2026, 9, 30), (0, 0, 1), id="yet to begin on the day"),
        pytest.param("2026-09-28", "2026-10-05", date(2026, 9, 30), (0, 1, 0), id="under way on the day"),
        pytest.param("2026-09-28", "2026-09-30", date(2026, 9, 30), (1, 0, 0), id="its last day is the day"),
        pytest.param("2026-09", "", date(2026, 9, 15), (1, 0, 0), id="some day of the month, it may be over"),
    ],
)
def test_what_was_not_done_on_the_day_is_not_done(
    start: str, end: str, as_of: date, counts: tuple[int, int, int]
) -> None:
    total = coverage(plan(engagement("e1", start, end, **DONE)), 2026, as_of).total
    assert (total.done, total.confirmed, total.planned) == counts


def test_a_region_over_its_weight_names_how_many_of_its_countries_are_not_engaged() -> None:
    made = plan(
        engagement("e1", "2026-08-03", "2026-08-12", "KE"),
        engagement("e2", "2026-08-03", "2026-08-12", "JP"),
        *(weight(region_id, percent) for region_id, percent in ((EAST.id, 10.0), (ASIA.id, 90.0))),
        *(tier(country_id) for country_id in ("KE", "TZ")),
        norm("1", ship_months=12),
    )
    east = row(coverage(made, 2026, AS_OF), EAST.id)
    assert east.standing is not None
    assert (east.standing.state, str(east.standing.word)) == (CoverageState.OVER, "1 not engaged; 8 days over")
    assert east.never == ("TZ",)


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
    assert kenya.standing == row(coverage(made, 2026, AS_OF), "KE").standing


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
    for one, cells in zip(records["rows"], lines, strict=False):
        for column in (*records["columns"], "year"):
            counts = one["year"] if column == "year" else one["columns"][column]
            said = {name: cells[head.index(f"{column}_{name}")] for name in counts}
            assert said == {name: "; ".join(each) if isinstance(each, list) else each for name, each in counts.items()}
        assert set(one) - {"columns", "year"} <= set(head)
    assert [one["name"] for one in records["rows"]][-1] == "With no country in particular"
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
        assert {item for cell in one.cells for item in cell.going_on} <= set(one.total.ids)
        assert dict(one.kinds) == ({"ship-visit": one.total.live} if one.total.live else {})
    assert sum(cell.live for cell in matrix.total_cells) == matrix.total.live
    assert {item for one in matrix.rows for item in one.total.ids} == set(matrix.total.ids)
    for one in matrix.rows:
        if one.share is not None:
            months = [(2026 + (m > 12), (m - 1) % 12 + 1) for m in range(7, 19)]
            assert one.share.days == sum(made.region_days(one.id, year, month) for year, month in months)
