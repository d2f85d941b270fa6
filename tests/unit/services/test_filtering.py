"""The filter that all views share."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import apply
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.services.edits.engagements import change_engagement, delete_engagements
from app.services.filtering.plan_filter import NONE, PlanFilter, by_date, folded
from app.services.search.selector import Selector
from tests.builders import country, dates, edit, engagement, kind, objective, plan_with, principal, region, scheme


def small_plan() -> Plan:
    return plan_with(
        country("KE", "Kenya"),
        country("TR", "Türkiye", alternatives=("Turkey",)),
        country("CI", "Côte d'Ivoire", alternatives=("Ivory Coast",)),
        kind("ship-visit", title="Ship visit"),
        kind("exercise", title="Exercise", position=1),
        scheme(),
        region("defence/east-africa", "KE TZ"),
        principal("p1", "Jürgen Groß"),
        objective("ob1", title="Maritime awareness"),
        engagement("late", "2027-03-03", "2027-03-05", title="Port call", principals=("p1",), objectives=("ob1",)),
        engagement("early", "2026-12-30", "2027-01-02", "TR", title="Exercise Anatolia", kind="exercise"),
        engagement("vague", "2027", countries="CI", title="Seminar", status=Status.IDEA),
    )


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (PlanFilter(), ("early", "vague", "late")),
        (PlanFilter(status=frozenset({"idea"})), ("vague",)),
        (PlanFilter(kind=frozenset({"exercise"})), ("early",)),
        (PlanFilter(countries=frozenset({"KE", "CI"})), ("vague", "late")),
        (PlanFilter(regions=frozenset({"defence/east-africa"})), ("late",)),
        (PlanFilter(regions=frozenset({NONE})), ("early", "vague")),
        (PlanFilter(period=DaySpan(date(2027, 1, 1), date(2027, 2, 1))), ("early", "vague")),
        (PlanFilter(period=DaySpan(date(2027, 3, 5), date(2027, 3, 6))), ("vague", "late")),
        (PlanFilter(period=DaySpan(date(2027, 3, 6), date(2027, 3, 7))), ("vague",)),
        (PlanFilter(words="turkiye"), ("early",)),
        (PlanFilter(words="TURKEY anatolia"), ("early",)),
        (PlanFilter(words="ivory"), ("vague",)),
        (PlanFilter(words="gross"), ("late",)),
        (PlanFilter(words="ship mari"), ("late",)),
        (PlanFilter(words="port", status=frozenset({"idea"})), ()),
    ],
)
def test_a_filter_lets_through_what_fits_all_its_parts(wanted: PlanFilter, shown: tuple[str, ...]) -> None:
    assert Selector(small_plan()).select(wanted) == shown


def test_accents_case_and_blanks_make_no_difference() -> None:
    assert folded("  Côte   D'IVOIRE ") == "cote d'ivoire"


def test_a_selector_follows_edits_as_if_made_anew() -> None:
    plan = small_plan()
    selector = Selector(plan)
    selector.select(PlanFilter(words="port"))
    for change in (
        change_engagement(plan, "late", dates=dates("2026-01-01"), title="Harbour call"),
        edit(plan, engagement("new", "2027-01-01", title="Port visit")),
        delete_engagements(plan, ["early"]),
    ):
        plan = apply(change, plan)
        selector.follow(plan, change)
        for wanted in (PlanFilter(), PlanFilter(words="port"), PlanFilter(words="harbour")):
            assert selector.select(wanted) == Selector(plan).select(wanted)


def test_a_country_renamed_is_found_by_its_new_name() -> None:
    plan = small_plan()
    selector = Selector(plan)
    selector.select(PlanFilter(words="turkey"))
    change = edit(plan, country("TR", "Anadolu"))
    plan = apply(change, plan)
    selector.follow(plan, change)
    assert selector.select(PlanFilter(words="anadolu")) == ("early",)


def test_words_can_be_made_ready_a_little_at_a_time() -> None:
    selector = Selector(small_plan())
    assert selector.warm(2)
    assert not selector.warm(2)


@given(st.lists(st.sampled_from(["late", "early", "vague"]), unique=True), st.integers(-400, 400))
def test_moves_keep_the_order_by_date(ids: list[str], days: int) -> None:
    plan = small_plan()
    selector = Selector(plan)
    selector.select(PlanFilter())
    for item_id in ids:
        change = change_engagement(plan, item_id, dates=plan.engagements[item_id].dates.moved(days))
        plan = apply(change, plan)
        selector.follow(plan, change)
    expected = tuple(item.id for item in sorted(plan.engagements.values(), key=by_date))
    assert selector.select(PlanFilter()) == expected


@pytest.mark.parametrize(
    ("facet", "expected"),
    [
        ("regions", {"defence/east-africa": 1, NONE: 2}),
        ("countries", {"KE": 1, "TR": 1, "CI": 1, NONE: 0}),
        ("kind", {"ship-visit": 2, "exercise": 1}),
    ],
)
def test_each_choice_says_how_many_it_holds(facet: str, expected: dict[str, int]) -> None:
    plan = small_plan()
    offered = {choice.id: choice.count for choice in Selector(plan).choices(facet, plan.engagements)}
    assert offered == expected


def test_statuses_are_all_offered_in_their_own_order() -> None:
    plan = small_plan()
    offered = Selector(plan).choices("status", plan.engagements)
    assert [choice.id for choice in offered] == [status.value for status in Status]
    assert {choice.id: choice.count for choice in offered if choice.count} == {"idea": 1, "planned": 2}
