"""Saved views: what is kept, what comes back, what a plan does not have of it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.plan import Plan
from app.domain.saved_views import Part, SavedView
from app.domain.spans import DaySpan
from app.services.edits.refusals import EditRefused
from app.services.edits.saved_views import LONGEST, delete_view, keep_view, rename_view
from app.services.filtering.facets import without_lost
from app.services.filtering.moving_periods import MOVING_PERIODS, moving_period
from app.services.filtering.plan_filter import NONE, PlanFilter
from app.services.saved_views import (
    STARTING_VIEWS,
    Shown,
    as_mapping,
    as_parts,
    differs,
    from_text,
    recalled,
    saved_again,
    saved_view,
    to_text,
)
from tests import builders as make

TODAY = date(2026, 11, 22)


@pytest.fixture
def plan() -> Plan:
    return make.plan_with(
        make.country("KE", "Kenya"),
        make.kind("ship-visit"),
        make.scheme(),
        make.region("defence/east-africa", "KE"),
        make.principal("p1"),
        make.saved_view("v1", "East Africa"),
        year_start=7,
    )


def span(first: str, end: str) -> DaySpan:
    return DaySpan(date.fromisoformat(first), date.fromisoformat(end))


MOVING = {
    "last-plan-year": span("2025-07-01", "2026-07-01"),
    "this-plan-year": span("2026-07-01", "2027-07-01"),
    "next-plan-year": span("2027-07-01", "2028-07-01"),
    "this-quarter": span("2026-10-01", "2027-01-01"),
    "next-quarter": span("2027-01-01", "2027-04-01"),
    "next-90-days": span("2026-11-22", "2027-02-20"),
}


@pytest.mark.parametrize("period", MOVING_PERIODS, ids=[each.id for each in MOVING_PERIODS])
def test_a_moving_period_is_certain_days_as_of_today_and_known_by_them(period: object, plan: Plan) -> None:
    days = period.make(plan.settings, TODAY)  # type: ignore[attr-defined]
    assert days == MOVING[period.id]  # type: ignore[attr-defined]
    assert moving_period(days, plan.settings, TODAY) is period


def test_a_period_that_moves_has_moved_when_the_view_is_opened_later(plan: Plan) -> None:
    shown = Shown("table", PlanFilter(period=MOVING["next-quarter"]))
    moves = saved_view(shown, "x", plan.settings, TODAY, moves=True)
    stays = saved_view(shown, "x", plan.settings, TODAY, moves=False)
    later = date(2027, 2, 1)
    assert recalled(moves, plan, later).shown.filter.period == span("2027-04-01", "2027-07-01")
    assert recalled(stays, plan, later).shown.filter.period == MOVING["next-quarter"]
    assert differs(stays, shown, plan, later) is False


WANTED = PlanFilter(
    period=span("2027-03-03", "2027-03-09"),
    regions=frozenset({"defence/east-africa", NONE}),
    countries=frozenset({"KE"}),
    kind=frozenset({"ship-visit"}),
    status=frozenset({"planned"}),
    leads=frozenset({NONE, "Navy: “Office”, 2"}),
    principals=frozenset({"p1", NONE}),
    marking=frozenset({""}),
    words="port, [call]",
)


def test_everything_shown_comes_back(plan: Plan) -> None:
    shown = Shown("timeline", WANTED, as_parts({"group": "region", "zoom": "7 months"}))
    saved = saved_view(shown, "All of it", plan.settings, TODAY, moves=True)
    found = recalled(saved, plan, TODAY)
    assert (found.shown, found.lost) == (shown, ())
    assert as_mapping(found.shown.arrangement) == {"group": "region", "zoom": "7 months"}
    assert not differs(saved, shown, plan, TODAY)
    assert from_text(to_text(saved)) == saved


@pytest.mark.parametrize(
    ("former", "today"), [("country", "countries"), ("office", "lead_office"), ("principal", "principals"), ("x", "x")]
)
def test_a_timeline_saved_by_the_version_before_is_grouped_the_same(plan: Plan, former: str, today: str) -> None:
    saved = make.saved_view(view="timeline", choices=(), arrangement=as_parts({"group": former, "rows": "all"}))
    shown = Shown("timeline", PlanFilter(), as_parts({"group": today, "rows": "all"}))
    assert recalled(saved, plan, TODAY).shown == shown
    assert not differs(saved, shown, plan, TODAY)


def test_what_the_plan_does_not_have_is_told_and_only_that_is_left_out(plan: Plan) -> None:
    gone = (Part("countries", "ZZ"), Part("kinds", "raid"), Part("regions", "x/y"), Part("principals", "p9"))
    saved = make.saved_view(
        choices=(Part("countries", "KE"), *gone, Part("statuses", "lost"), Part("colour", "red")), period="some day"
    )
    found = recalled(saved, plan, TODAY)
    assert found.shown.filter == PlanFilter(countries=frozenset({"KE"}))
    assert [str(each) for each in found.lost] == [
        "‘ZZ’ (countries)", "‘raid’ (kind)", "‘x/y’ (regions)", "‘p9’ (principals)", "‘lost’ (status)", "‘red’",
        "its period",
    ]  # fmt: skip
    wanted = PlanFilter(countries=frozenset({"KE", "ZZ"}), words="x")
    assert without_lost(wanted, plan) == PlanFilter(countries=frozenset({"KE"}), words="x")


def test_only_the_filter_counts_in_another_view(plan: Plan) -> None:
    saved = make.saved_view(arrangement=as_parts({"sort": "title"}))
    kenya = PlanFilter(countries=frozenset({"KE"}))
    sorted_so, otherwise = as_parts({"sort": "title", "new": "1"}), as_parts({"sort": "dates"})
    assert not differs(saved, Shown("table", kenya, sorted_so), plan, TODAY)
    assert differs(saved, Shown("table", kenya, otherwise), plan, TODAY)
    assert not differs(saved, Shown("calendar", kenya, otherwise), plan, TODAY)
    assert differs(saved, Shown("calendar", PlanFilter()), plan, TODAY)


def test_saving_again_elsewhere_keeps_the_view_with_its_arrangement(plan: Plan) -> None:
    before = make.saved_view(arrangement=as_parts({"sort": "title"}))
    wanted = PlanFilter(period=MOVING["this-plan-year"])
    after = saved_again(before, Shown("calendar", wanted, as_parts({"mode": "month"})), plan.settings, TODAY)
    assert (after.view, after.arrangement, after.period, after.choices) == (
        "table", before.arrangement, "this-plan-year", (),
    )  # fmt: skip
    fixed = make.saved_view(period="2026-01-01/2026-12-31")
    again = saved_again(fixed, Shown("table", wanted), plan.settings, TODAY)
    assert again.period == "2026-07-01/2027-06-30"


@pytest.mark.parametrize("text", ["", "{", "[]", "1", '{"id": "x"}', '{"choices": 3}'])
def test_a_text_that_is_no_saved_view_is_none(text: str) -> None:
    assert from_text(text) is None


@given(st.builds(SavedView, *[st.text()] * 3, period=st.text(), words=st.text()))
def test_a_saved_view_becomes_a_text_and_back(saved: SavedView) -> None:
    assert from_text(to_text(saved)) == saved


def test_every_starting_view_can_be_shown_in_any_plan(plan: Plan) -> None:
    for each in STARTING_VIEWS:
        found = recalled(each.saved, plan, TODAY)
        assert found.lost == ()
        assert found.shown.view == ""


def test_a_view_is_kept_renamed_and_deleted_and_each_can_be_undone(plan: Plan) -> None:
    made = keep_view(plan, make.saved_view("v2", "  West   Africa "))
    after = apply(made, plan)
    assert after.saved_views["v2"].title == "West Africa"
    assert str(made.label) == "new view ‘West Africa’"
    renamed = apply(rename_view(after, "v2", "Sahel"), after)
    assert renamed.saved_views["v2"].title == "Sahel"
    deletion = delete_view(renamed, "v2")
    gone = apply(deletion, renamed)
    assert "v2" not in gone.saved_views
    assert apply(deletion.inverse(), gone) == renamed


@pytest.mark.parametrize("title", ["", "  ", "x" * (LONGEST + 1), "éast  AFRICA"])
def test_a_name_must_be_there_short_and_its_own(title: str, plan: Plan) -> None:
    with pytest.raises(EditRefused):
        keep_view(plan, make.saved_view("v2", title))


def test_a_view_that_is_gone_cannot_be_renamed_or_deleted(plan: Plan) -> None:
    for edit in (lambda: rename_view(plan, "v9", "x"), lambda: delete_view(plan, "v9")):
        with pytest.raises(EditRefused, match="not in the plan any more"):
            edit()
