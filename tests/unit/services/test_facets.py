"""Laws over all facets: what is offered can be chosen and lets through what was counted, and is kept in saved views."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.asks import Verdict
from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.kinds import Family
from app.domain.levels import Level
from app.domain.origins import AskedForBy, Posture
from app.domain.participation import Direction
from app.domain.plan import Plan
from app.domain.priorities import Priority
from app.domain.records.record import record_of
from app.domain.rules import ALL_RULES
from app.domain.saved_views import Part
from app.domain.services import Service
from app.domain.statuses import Status
from app.domain.tables import PARTS
from app.services.filtering.facet import Reviewed
from app.services.filtering.facets import facets, passing
from app.services.filtering.filter_titles import filter_titles
from app.services.filtering.plan_filter import NONE, PlanFilter
from app.services.review.review import Review, review
from app.services.saved_views import Shown, from_text, recalled, saved_view, to_text
from app.services.search.selector import Selector
from tests import builders as make
from tests.filled import with_two_of_each
from tests.unit.domain.fake_calendars import facts_on

TODAY = date(2027, 1, 15)
NAMES = list(facets())


def full_plan() -> Plan:
    """Engagements that differ in everything by which can be filtered, and one that has nothing of it."""
    plan = make.plan_with(
        make.country("NO", "Norway"),
        make.country("KE", "Kenya"),
        make.country("TZ", "Tanzania"),
        make.country("JP", "Japan", alternatives=("Nippon",)),
        make.scheme(),
        make.region("defence/africa", "KE TZ", title="Africa"),
        make.kind(title="Ship visit", code="SV", position=2),
        make.kind("exercise", title="Exercise", family=Family.TRAINING, position=1),
        make.principal("p1", "Ada Okoro", level="L2"),
        make.principal("p2", "Ben Lund", level="L1"),
        make.objective("ob1", "O2", title="Air"),
        make.objective("ob2", "O1", title="Sea"),
        make.organisation("og1", "NATO"),
        make.organisation("og2", "African Union"),
        make.engagement(
            "e1",
            "2027-03-03",
            countries="KE TZ",
            principals=("p1", "p2"),
            organisations=("og1", "og2"),
            objectives=("ob1", "ob2"),
            level=Level.L1,
            counterpart_level=Level.L2,
            priority=Priority.MUST,
            direction=Direction.OUTGOING,
            lead_office="Navy",
            own_lead="Ada Okoro",
            participants=12,
            agreement="MoU 2019",
            outcome="They agreed.\nWe as well.",
            marking="SECRET",
            place=make.place(),
            assets=("as1", "as2"),
            service=Service.NAVY,
            series="se1",
            asked_for_by=AskedForBy.HOST,
            posture=Posture.ACTIVE,
            tags=("sea", "first of class"),
            releasable_to=("KE", "JP"),
            agreements=("ag1",),
        ),
        make.asset(),
        make.asset("as2", "HMS Kent"),
        make.series(),
        make.series("se2", "Sea days"),
        make.agreement(),
        make.agreement("ag2", "SOFA 2021"),
        make.engagement(
            "e2",
            "2027-03-04",
            countries="KE",
            kind="exercise",
            level=Level.L3,
            principals=("p1",),
            assets=("as2",),
            parent="e1",
            series="se2",
            tags=("sea",),
            service=Service.ARMY,
            asked_for_by=AskedForBy.OWN,
            posture=Posture.NONE,
            releasable_to=("TZ",),
            agreements=("ag2",),
        ),
        make.engagement(
            "e3", "2027-04-01", countries="JP", status=Status.CONFIRMED, participants=0, lead_office="Navy", parent="e2"
        ),
        make.engagement("e4", "2027-05-01", countries="", status=Status.IDEA, participants=4000),
        make.ask("a1", "e1", due=date(2027, 1, 1), sent=date(2026, 12, 1)),
        make.ask("a2", "e2", answer=make.answer()),
        make.ask("a3", "e2", answer=make.answer(Verdict.NON_CONCUR)),
        make.ask("a4", "e3", answer=make.answer()),
        make.ask("a5", "e4", withdrawn=True),
    )
    named = {table for part in PARTS if part.is_single for each in part.fields for table in each.sort.into}
    return with_two_of_each(plan, {*named, *(part.name for part in PARTS if part.is_single)} - {"people"})


@pytest.fixture(scope="module")
def plan() -> Plan:
    return full_plan()


@pytest.fixture(scope="module")
def reviewed(plan: Plan) -> Review:
    return review(plan, facts_on(TODAY.isoformat()), ALL_RULES)


def test_every_declared_facet_is_one_under_its_own_title() -> None:
    declared = {each.name: each.title for each in record_of(Engagement).fields if each.sort.facet}
    assert declared.keys() <= facets().keys()
    assert {name: facets()[name].title for name in declared} == declared


@pytest.mark.parametrize("name", NAMES)
def test_a_choice_with_a_count_lets_exactly_so_many_through(plan: Plan, reviewed: Review, name: str) -> None:
    selector = Selector(plan, reviewed)
    offered = selector.choices(name, plan.engagements)
    assert len({each.id for each in offered}) == len(offered) > 1
    assert sum(each.count > 0 for each in offered) > 1
    for each in offered:
        wanted = PlanFilter(**{name: {each.id}})
        passes = passing(Reviewed(plan, reviewed), wanted)
        slow = {item.id for item in plan.engagements.values() if passes(item, "")}
        assert set(selector.select(wanted)) == slow
        assert len(slow) == each.count
    everything = PlanFilter(**{name: {each.id for each in offered}})
    assert len(selector.select(everything)) == len(plan.engagements)


@pytest.mark.parametrize("name", NAMES)
def test_none_is_what_has_nothing_there(plan: Plan, reviewed: Review, name: str) -> None:
    selector, facet = Selector(plan, reviewed), facets()[name]
    parts_of = facet.parts_of(Reviewed(plan, reviewed))
    without = {item.id for item in plan.engagements.values() if not parts_of(item)}
    offered = {each.id: each for each in selector.choices(name, plan.engagements)}
    assert (NONE in offered) == facet.has_none
    assert set(selector.select(PlanFilter(**{name: {NONE}}))) == without
    if facet.has_none:
        called = str(facet.title)[:1].lower() + str(facet.title)[1:]
        assert str(offered[NONE].title) == f"No {called.removeprefix('any ')}"
        assert list(offered)[-1] == NONE


@pytest.mark.parametrize("name", NAMES)
def test_every_choice_comes_back_from_a_saved_view_and_has_a_title(plan: Plan, reviewed: Review, name: str) -> None:
    for each in Selector(plan, reviewed).choices(name, ()):
        shown = Shown("table", PlanFilter(**{name: {each.id}}))
        saved = saved_view(shown, "x", plan.settings, TODAY, moves=False)
        found = recalled(saved, plan, TODAY)
        assert (found.shown, found.lost) == (shown, ())
        assert from_text(to_text(saved)) == saved
        assert str(each.title) in str(filter_titles(plan, shown.filter)[0])


@pytest.mark.parametrize(
    ("former", "today"),
    [
        (Part("kinds", "exercise"), {"kind": {"exercise"}}),
        (Part("statuses", "planned"), {"status": {"planned"}}),
        (Part("markings", ""), {"marking": {NONE}}),
        (Part("regions", "no-region"), {"regions": {NONE}}),
        (Part("regions", "defence/africa"), {"regions": {"defence/africa"}}),
        (Part("countries", "KE"), {"countries": {"KE"}}),
        (Part("leads", ""), {"leads": {NONE}}),
        (Part("leads", "Navy"), {"leads": {"Navy"}}),
        (Part("principals", "p1"), {"principals": {"p1"}}),
    ],
)
def test_a_view_saved_by_the_version_before_shows_the_same(
    plan: Plan, former: Part, today: dict[str, set[str]]
) -> None:
    found = recalled(make.saved_view(choices=(former,)), plan, TODAY)
    assert (found.shown.filter, found.lost) == (PlanFilter(**today), ())


@pytest.mark.parametrize(
    ("name", "offered"),
    [
        ("regions", ["Africa 2", "No regions 2"]),
        ("countries", ["Japan 1", "Kenya 2", "Tanzania 1", "No countries 1"]),
        ("kind", ["Exercise 1", "Ship visit 3"]),
        ("place", ["Kenya 1", "No place 3"]),
        ("principals", ["Ben Lund 1", "Ada Okoro 2", "No principals 2"]),
        ("objectives", ["O1 Sea 1", "O2 Air 1", "No objectives 3"]),
        ("leads", ["Ada Okoro 1", "Navy 2", "No lead 2"]),
        ("priority", ["must 1", "should 0", "could 0", "No priority 3"]),
        (
            "participants",
            ["0 1", "1 to 9 0", "10 to 49 1", "50 to 199 0", "200 or more 1", "No own participants 1"],
        ),
        ("outcome", ["Filled in 1", "No outcome 3"]),
        ("agreement", ["MoU 2019 1", "No agreement basis 3"]),
        (
            "asks",
            [
                "overdue 1",
                "more information wanted 0",
                "waiting for an answer 0",
                "acknowledged 0",
                "not sent 0",
                "not agreed 1",
                "answered for something else 0",
                "all agreed 1",
                "No asks 1",
            ],
        ),
    ],
)
def test_choices_stand_in_order_under_their_titles(plan: Plan, reviewed: Review, name: str, offered: list[str]) -> None:
    choices = Selector(plan, reviewed).choices(name, plan.engagements)
    assert [f"{each.title} {each.count}" for each in choices] == offered


def test_counts_are_those_among_the_engagements_that_are_asked_about(plan: Plan) -> None:
    choices = Selector(plan).choices("level", ["e2", "e4"], also=["L9"])
    assert {each.id: each.count for each in choices if each.count or each.id == "L9"} == {"L3": 1, NONE: 1, "L9": 0}


def test_items_are_also_looked_for_by_their_other_words(plan: Plan) -> None:
    terms = {each.id: each.terms for each in Selector(plan).choices("countries", ())}
    assert {"JP", "Nippon"} <= set(terms["JP"].split())


def test_a_finding_that_is_waived_is_none(plan: Plan, reviewed: Review) -> None:
    found = reviewed.of_engagement("e1")
    waivers = [make.waiver(f"w{at}", each.rule, each.key) for at, each in enumerate(found)]
    selector = Selector(plan, reviewed)
    without = PlanFilter(findings={NONE})
    assert found
    assert "e1" not in selector.select(without)
    change = make.edit(plan, *waivers)
    after = apply(change, plan)
    later, delta = reviewed.after(plan, after, change)
    assert selector.touched(without, change, delta) is None
    selector.follow(after, change, later, delta)
    assert "e1" in selector.select(without)


def test_what_is_worked_out_follows_every_edit(plan: Plan, reviewed: Review) -> None:
    """An answer, another day's dates and a withdrawal move engagements from one choice to another."""
    selector = Selector(plan, reviewed)
    now = plan
    for name in NAMES:
        selector.choices(name, plan.engagements)
    for item in (
        replace(plan.asks["a1"], answer=make.answer()),
        replace(plan.asks["a4"], withdrawn=True),
        replace(plan.engagements["e2"], level=None, countries=(), principals=(), objectives=("ob1",), participants=60),
        make.engagement("e5", "2027-03-03", countries="TZ", principals=("p2",), marking="SECRET"),
        make.region("defence/africa", "JP", title="Africa"),
    ):
        change = make.edit(now, item)
        after = apply(change, now)
        reviewed, delta = reviewed.after(now, after, change)
        selector.follow(after, change, reviewed, delta)
        now, anew = after, Selector(after, reviewed)
        for name in NAMES:
            assert selector.choices(name, now.engagements) == anew.choices(name, now.engagements)


def test_another_day_makes_other_asks_overdue(plan: Plan, reviewed: Review) -> None:
    overdue = PlanFilter(asks={"overdue"})
    selector = Selector(plan, review(plan, facts_on("2026-12-24"), ()))
    assert selector.follows_review(overdue)
    assert not selector.follows_review(PlanFilter(status={"idea"}))
    assert selector.select(overdue) == ()
    selector.reviewed(reviewed)
    assert selector.select(overdue) == ("e1",)


def test_a_facet_that_there_is_not_is_an_error(plan: Plan) -> None:
    with pytest.raises(KeyError):
        Selector(plan).select(PlanFilter(weather={"rain"}))


def test_a_filter_holds_no_facet_in_which_nothing_is_chosen() -> None:
    wanted = PlanFilter(kind={"exercise"}, words="x")
    assert wanted.with_(kind=(), words="") == PlanFilter() == PlanFilter(status=())
    assert wanted.parts() == {"kind": {"exercise"}, "words": "x"}
    assert hash(wanted) == hash(PlanFilter(words="x", kind=["exercise"]))
