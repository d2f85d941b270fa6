"""The bars of a timeline, their lanes, and what hangs on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Any

import pytest

from app.domain.asks import Verdict
from app.domain.engagement import Engagement
from app.domain.findings import Severity
from app.domain.kinds import Family
from app.domain.spans import Dates, PlanDate, Precision
from app.domain.statuses import Status
from app.services.layouts.timeline_bars import Bar, make_bar
from app.services.review.review import unreviewed
from app.services.texts.status_looks import Fill
from app.services.titles import STATUS_CODES
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.services.timeline_cases import KENYA, day, laid, plan_of, row_of, year


def bar_of(item: Engagement, *others: Any) -> Bar:
    plan = plan_of(item, *others)
    return make_bar(plan, unreviewed(facts_on("2027-01-15"), ()), item)


@pytest.mark.parametrize(
    ("dates", "whole", "sure", "ends", "is_open"),
    [
        pytest.param(make.dates("2027-03-03"), ("2027-03-03", "2027-03-04"), True, "day", False, id="one day"),
        pytest.param(
            make.dates("2027-03-03", "2027-03-05"), ("2027-03-03", "2027-03-06"), True, "day", False, id="three days"
        ),
        pytest.param(
            make.dates("2027-W14", "2027-W14"), ("2027-04-05", "2027-04-12"), None, "week", False, id="a week"
        ),
        pytest.param(
            make.dates("2027-Q2", "2027-Q2"), ("2027-04-01", "2027-07-01"), None, "quarter", False, id="a quarter"
        ),
        pytest.param(make.dates("2027", "2027"), ("2027-01-01", "2028-01-01"), None, "year", False, id="a year"),
        pytest.param(
            make.dates("2027-05-03/2027-05-20", "2027-05-03/2027-05-20"),
            ("2027-05-03", "2027-05-21"),
            None,
            "window",
            False,
            id="a window",
        ),
        pytest.param(
            make.dates("2027-03-03", None), ("2027-03-03", "2027-03-04"), True, "day", True, id="no end stated"
        ),
        pytest.param(
            make.dates("2027-03-03", "2027-04"),
            ("2027-03-03", "2027-05-01"),
            ("2027-03-03", "2027-04-02"),
            "month",
            False,
            id="a begin that is known, an end that is not",
        ),
    ],
)
def test_a_bar_says_what_is_known_of_its_days(
    dates: Dates, whole: tuple[str, str], sure: tuple[str, str] | bool | None, ends: str, is_open: bool
) -> None:
    bar = bar_of(make.engagement(dates=dates))
    assert (bar.first, bar.end) == (day(whole[0]), day(whole[1]))
    wanted = whole if sure is True else sure
    assert bar.sure == (None if not isinstance(wanted, tuple) else (day(wanted[0]), day(wanted[1])))
    assert bar.ends is Precision(ends)
    assert bar.open_end is is_open
    assert bar.is_exact == (ends == "day" and not is_open)


def test_a_bar_knows_its_kind_its_status_and_its_clock() -> None:
    first = PlanDate.parse("2027-03-03")
    dates = Dates(first, first, time(9), time(11, 30), "Africa/Nairobi")
    bar = bar_of(make.engagement(dates=dates, kind="exercise", status=Status.CONFIRMED, countries="KE TZ"))
    assert (bar.code, bar.family, bar.icon) == ("EX", Family.TRAINING, "target-arrow")
    assert (bar.fill, bar.sign) == (Fill.SOLID, "CF")
    assert (bar.is_timed, bar.clock, bar.countries) == (True, "09:00–11:30", 2)


def test_every_status_has_two_letters_of_its_own() -> None:
    assert set(STATUS_CODES) == set(Status)
    assert len(set(STATUS_CODES.values())) == len(Status)
    assert all(len(code) == 2 and code.isupper() for code in STATUS_CODES.values())


def test_a_bar_counts_open_asks_and_those_past_their_day() -> None:
    asks = [
        make.ask("a1", due=make.dates("2027-01-10").earliest),
        make.ask("a2", due=make.dates("2027-02-10").earliest),
        make.ask("a3", due=make.dates("2027-01-01").earliest, answer=make.answer(Verdict.CONCUR)),
        make.ask("a4", due=make.dates("2027-01-01").earliest, withdrawn=True),
        make.ask("a5"),
    ]
    bar = bar_of(make.engagement("e1"), *asks)
    assert (bar.asks, bar.overdue) == (3, 1)


def test_a_bar_carries_its_heaviest_finding_and_how_many_there_are() -> None:
    plan = plan_of(
        make.principal("p1", "Ada Okoro"),
        make.engagement("e1", "2027-03-03", "2027-03-05", "KE", principals=("p1",), status=Status.CONFIRMED),
        make.engagement("e2", "2027-03-04", "2027-03-06", "SA", principals=("p1",), status=Status.CONFIRMED),
    )
    layout = laid(plan)
    bar = layout.bar("e1")
    found = layout.review.of_engagement("e1")
    assert bar.severity is Severity.BLOCK
    assert bar.findings == len(found)
    waivers = [make.waiver(f"w{at}", each.rule, each.key) for at, each in enumerate(found)]
    waived = laid(plan.replacing([("waivers", each.id, each) for each in waivers])).bar("e1")
    assert (waived.severity, waived.findings) == (None, 0)


def five(**fields: Any) -> list[Engagement]:
    """Six engagements of which five overlap on 5 March, and one follows them."""
    spans = [("03-01", "03-09"), ("03-02", "03-06"), ("03-03", "03-05"), ("03-04", "03-30"), ("03-05", "03-07")]
    made = [make.engagement(f"e{at}", f"2027-{one}", f"2027-{two}", "KE") for at, (one, two) in enumerate(spans)]
    return [*made, make.engagement("e9", "2027-03-10", "2027-03-12", "KE", **fields)]


def test_bars_stack_in_four_lanes_and_the_rest_is_told() -> None:
    layout = laid(plan_of(*five()))
    row = row_of(layout, "KE")
    lanes = {placed.bar.id: placed.lane for placed in layout.bars(row, *year())}
    assert lanes == {"e0": 0, "e1": 1, "e2": 2, "e3": 3, "e9": 0}
    assert layout.rows[row].lanes == 5
    (more,) = layout.more(row, *year())
    assert (more.first, more.end, more.ids) == (day("2027-03-05"), day("2027-03-08"), ("e4",))
    assert (layout.lane_of(row, "e4"), layout.lane_of(row, "e9")) == (None, 0)


def test_an_opened_row_has_a_lane_for_each() -> None:
    layout = laid(plan_of(*five()), opened=frozenset({KENYA}))
    row = row_of(layout, "KE")
    assert layout.rows[row].lanes == 5
    assert layout.more(row, *year()) == ()
    assert {placed.bar.id: placed.lane for placed in layout.bars(row, *year())}["e4"] == 4


def test_a_label_knows_where_the_next_bar_of_its_lane_begins() -> None:
    layout = laid(plan_of(*five()))
    row = row_of(layout, "KE")
    until = {placed.bar.id: placed.until for placed in layout.bars(row, *year())}
    assert until == {"e0": day("2027-03-10"), "e1": None, "e2": None, "e3": None, "e9": None}


@pytest.mark.parametrize(
    ("gap", "lane"),
    [pytest.param(0, 0, id="side by side"), pytest.param(1, 1, id="a day between them")],
)
def test_bars_that_follow_each_other_share_a_lane_unless_room_is_asked_for(gap: int, lane: int) -> None:
    plan = plan_of(
        make.engagement("e1", "2027-03-01", "2027-03-03", "KE"), make.engagement("e2", "2027-03-04", countries="KE")
    )
    layout = laid(plan, gap=gap)
    assert layout.lane_of(row_of(layout, "KE"), "e2") == lane


def test_signs_of_what_is_hidden_stand_apart_by_the_room_of_their_words() -> None:
    many = [make.engagement(f"x{at:02}", "2027-01-01", "2027-12-31", "KE") for at in range(4)]
    few = [make.engagement(f"y{at}", f"2027-0{at + 1}-10", countries="KE") for at in range(6)]
    layout = laid(plan_of(*many, *few))
    row = row_of(layout, "KE")
    assert [len(more.ids) for more in layout.more(row, *year())] == [1] * 6
    assert sum(len(more.ids) for more in layout.more(row, *year(), 90)) == 6
    assert len(layout.more(row, *year(), 90)) < 6
    assert layout.more(row, day("2027-02-01"), day("2027-03-01"))[0].ids == ("y1",)


def test_rows_are_found_by_height() -> None:
    layout = laid(plan_of(*five(), make.engagement("f1", countries="TZ")))
    assert [row.lanes for row in layout.rows] == [1, 5, 1]
    assert layout.offsets == [0, 1, 6, 7]
    assert [layout.row_at(y, 20, 4) for y in (0, 23, 24, 127, 128, 151, 152, 9999)] == [0, 0, 1, 1, 2, 2, 3, 3]
    assert list(layout.rows_between(100, 130, 20, 4)) == [1, 2]
    assert layout.top_of(3, 20, 4) == 152


def test_an_empty_plan_has_no_rows() -> None:
    layout = laid(plan_of())
    assert (layout.rows, layout.lane_count, layout.density().weeks) == ((), 0, ())
    assert list(layout.rows_between(0, 500, 20)) == []


@pytest.mark.parametrize("due", ["2027-01-10", "2027-02-20"])
def test_an_answer_is_due_in_the_rows_of_its_engagement(due: str) -> None:
    plan = plan_of(
        make.engagement("e1", "2027-06-03", "2027-06-05", "KE SA"),
        make.ask("a1", "e1", due=make.dates(due).earliest),
        make.ask("a2", "e1", due=make.dates(due).earliest, answer=make.answer()),
    )
    layout = laid(plan)
    for country in ("KE", "SA"):
        (flag,) = layout.flags(row_of(layout, country), *year())
        assert (flag.day, flag.engagement, flag.ask) == (day(due), "e1", "a1")
        assert flag.overdue == (due < "2027-01-15")
    assert layout.flags(row_of(layout, "KE"), *year(2028)) == ()
    assert layout.flags(0, *year()) == ()


def test_an_engagement_that_is_not_shown_has_no_flag() -> None:
    plan = plan_of(
        make.engagement("e1", "2027-06-03", countries="KE"),
        make.engagement("e2", "2027-06-09", countries="KE"),
        make.ask("a1", "e1", due=make.dates("2027-02-20").earliest),
    )
    layout = laid(plan, "e2")
    assert layout.flags(row_of(layout, "KE"), *year()) == ()


def test_density_counts_an_engagement_once_in_each_week_it_may_touch() -> None:
    plan = plan_of(
        make.engagement("e1", "2027-03-01", "2027-03-09", "KE TZ"), make.engagement("e2", "2027-03-02", countries="KE")
    )
    density = laid(plan).density()
    assert (density.first, density.weeks) == (day("2027-03-01"), (2, 1))
    assert density.days(day("2027-02-28"), day("2027-03-04")) == (0, 1, 2, 1)


def test_rows_and_headers_count_what_touches_each_week() -> None:
    plan = plan_of(
        make.engagement("e1", "2027-03-01", "2027-03-09", "KE TZ"), make.engagement("e2", "2027-03-02", countries="KE")
    )
    layout = laid(plan)
    span = (day("2027-03-01"), day("2027-03-15"))
    assert [layout.counts(at, *span, 7) for at in range(3)] == [(2, 1), (2, 1), (1, 1)]
    assert [layout.count_between(at, *span) for at in range(3)] == [2, 2, 1]


def test_years_at_the_edge_of_the_calendar_can_be_laid_out() -> None:
    plan = plan_of(
        make.engagement("e1", "1900-01-01", countries="KE"),
        make.engagement("e2", "2199-12-31", countries="KE"),
        make.engagement("e3", "1900", "2199", "KE"),
    )
    layout = laid(plan)
    row = row_of(layout, "KE")
    assert len(layout.bars(row, day("1900-01-01"), day("2199-12-31") + 1)) == 3
    assert layout.density().weeks[0] == layout.density().weeks[-1] == 2
    assert layout.flags(row, 1, 3_000_000) == ()


def test_a_change_in_one_row_leaves_the_rows_of_other_groups_unpainted() -> None:
    plan = plan_of(make.engagement("e1", countries="KE"), make.engagement("e2", countries="SA"))
    layout = laid(plan)
    moved = replace(plan.engagements["e1"], title="Port call Lamu")
    change = make.edit(plan, moved)
    after = plan.replacing([("engagements", "e1", moved)])
    reviewed, delta = layout.review.after(plan, after, change)
    later = layout.after(after, reviewed, change, delta, layout.shown)
    unlike = later.rows_unlike(layout)
    assert unlike is not None
    assert [str(later.rows[at].title) for at in sorted(unlike)] == ["Africa", "Kenya"]
    assert later.bar("e1").title == "Port call Lamu"
    assert layout.bar("e1").title == "Port call e1"
    assert layout.rows_unlike(later) is None
