"""The fast selection is the slow one: every engagement that passes, by date, after any edits and questions."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Change, ItemChange, apply, change
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.domain.wording import text
from app.services.filtering.facet import Reviewed
from app.services.filtering.facets import passing
from app.services.filtering.plan_filter import NONE, PlanFilter, by_date
from app.services.search.filter_words import FilterWords
from app.services.search.selector import Selector
from tests import builders as make

STARTS = ("2026-12-30", "2027-03-01", "2027-03-02", "2027-W11", "2027-Q2", "2027")
KINDS = ("ship-visit", "staff-talks")
OFFICES = ("", "Navy", "Army")
REGIONS = ("defence/east-africa", "defence/asia", "other/all", NONE, "gone")


def world() -> Plan:
    return make.plan_with(
        *(make.country(each, name) for each, name in (("KE", "Kenya"), ("TR", "Türkiye"), ("JP", "Japan"))),
        *(make.kind(each, title=each) for each in KINDS),
        make.scheme(),
        make.scheme("other", "Other"),
        make.region("defence/east-africa", "KE"),
        make.region("defence/asia", "JP"),
        make.region("other/all", "KE TR JP", scheme="other"),
        *(make.principal(each, each.upper()) for each in ("p1", "p2")),
    )


def _some(values: tuple[str, ...]) -> st.SearchStrategy[frozenset[str]]:
    return st.just(frozenset()) | st.frozensets(st.sampled_from(values), max_size=2)


periods = st.none() | st.builds(
    lambda first, days: DaySpan(first, first + timedelta(days=days)),
    st.dates(date(2026, 12, 1), date(2027, 7, 1)),
    st.integers(1, 120),
)
filters = st.builds(
    PlanFilter,
    period=periods,
    regions=_some(REGIONS),
    countries=_some(("KE", "TR", "JP", "XX")),
    kind=_some(KINDS),
    status=_some((Status.PLANNED.value, Status.IDEA.value)),
    leads=_some(OFFICES),
    principals=_some((NONE, "p1", "p2")),
    marking=_some(("", "SECRET")),
    words=st.sampled_from(["", "c", "ca", "call", "call t", "turkiye", "p1", "nothing"]),
)
engagements = st.builds(
    lambda start, **fields: make.engagement("?", start, **fields),
    st.sampled_from(STARTS),
    countries=st.sampled_from(["", "KE", "TR", "KE JP"]),
    title=st.sampled_from(["Port call", "Staff talks", "Çall"]),
    kind=st.sampled_from(KINDS),
    status=st.sampled_from([Status.PLANNED, Status.IDEA]),
    lead_office=st.sampled_from(OFFICES),
    own_lead=st.sampled_from(OFFICES),
    principals=st.sampled_from([(), ("p1",), ("p1", "p2")]),
    marking=st.sampled_from(["", "SECRET"]),
)
edits = st.tuples(st.sampled_from("abcdef"), st.none() | engagements)
renames = st.sampled_from([("countries", make.country("TR", "Calligraphia")), ("countries", make.country("TR", "T"))])


def _edit(plan: Plan, edit: tuple[str, Engagement | None]) -> Change:
    item_id, item = edit
    after = make.engagement(item_id, **_fields(item)) if item is not None else None
    return change(text("edit"), [ItemChange("engagements", item_id, plan.engagements.get(item_id), after)])


def _fields(item: Engagement) -> dict[str, object]:
    names = ("title", "kind", "status", "lead_office", "own_lead", "principals", "marking", "dates", "countries")
    return {name: getattr(item, name) for name in names}


def slow(plan: Plan, wanted: PlanFilter) -> tuple[str, ...]:
    words = FilterWords(plan)
    passes = passing(Reviewed(plan), wanted)
    found = [item for item in plan.engagements.values() if passes(item, words.of(item))]
    return tuple(item.id for item in sorted(found, key=by_date))


@given(st.lists(st.tuples(edits, st.lists(filters, min_size=1, max_size=3)), max_size=10), renames)
def test_the_fast_selection_is_the_slow_one(
    steps: list[tuple[tuple[str, Engagement | None], list[PlanFilter]]], rename: tuple[str, object]
) -> None:
    plan = world()
    selector = Selector(plan)
    for number, (edit, questions) in enumerate(steps):
        made = _edit(plan, edit)
        if number == 5:
            made = make.edit(plan, rename[1])  # type: ignore[arg-type]
        plan = apply(made, plan)
        selector.follow(plan, made)
        for wanted in questions:
            assert selector.select(wanted) == slow(plan, wanted)
            more = wanted.with_(words=wanted.words + "l")
            assert selector.select(more) == slow(plan, more)
