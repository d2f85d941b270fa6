"""Region schemes that people make: whatever is done to them, every country stays in exactly one region."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.changes import Change, apply
from app.domain.coverage.region_under_weight import RegionUnderWeight
from app.domain.facts import Facts
from app.domain.geography import check_partition
from app.domain.parties import Post
from app.domain.plan import Plan
from app.domain.tables import RECORDS
from app.reference.geography import load_schemes
from app.services.coverage.cells import RowKind
from app.services.coverage.matrix import coverage
from app.services.edits import regions as edits
from app.services.edits.asks import post_for
from app.services.edits.refusals import EditRefused
from app.services.filtering.facets import choices, facets
from app.services.layouts.regions import country_lines, region_lines, scheme_lines
from app.services.reports.regions import ordered_regions
from app.services.review.review import review
from tests.builders import TODAY, country, engagement, plan_with, post, region, scheme, tier, weight
from tests.unit.domain.fake_calendars import FakeCalendars

RESOURCES = Path(__file__).parents[3] / "resources"
CODES = ("KE", "TZ", "SA", "DE", "NO")


def world() -> Plan:
    """Two shipped schemes, one of our own, posts and weights on it."""
    return plan_with(
        *(country(code) for code in CODES),
        scheme("defence", "Defence regions"),
        region("defence/all", "KE TZ SA DE NO"),
        scheme("own", "Our desks"),
        region("own/south", "KE TZ", position=1),
        region("own/east", "SA", position=2),
        region("own/rest", "DE NO", position=3),
        region("own/empty", "", position=4),
        weight("own/south", 30.0),
        weight("own/east", 20.0),
        post("south", regions=frozenset({"own/south"})),
        post("both", regions=frozenset({"own/south", "own/east"}), countries=frozenset({"DE"})),
        post("nobody", regions=frozenset({"own/empty"})),
        post("all"),
        engagement("e1", "2027-02-03", "2027-02-06", "KE"),
        engagement("e2", "2027-02-20", "2027-02-25", "SA"),
    )


def after(plan: Plan, change: Change) -> Plan:
    """The plan after the change, having made sure that undoing it brings back the plan before."""
    changed = apply(change, plan)
    assert apply(change.inverse(), changed) == plan
    return changed


def countries_in(plan: Plan, scheme_id: str) -> dict[str, str]:
    return {each.title: " ".join(sorted(each.countries)) for each in edits.regions_of(plan, scheme_id)}


def covered(plan: Plan, made: Post) -> frozenset[str]:
    """The countries that a post answers for."""
    if not made.countries and not made.regions:
        return frozenset(plan.countries)
    return made.countries.union(*(plan.regions[each].countries for each in made.regions))


# --- single edits ----------------------------------------------------------------------------------


def test_a_copy_has_the_regions_of_its_source_and_none_of_the_weights() -> None:
    plan = world()
    grown = after(plan, edits.copy_scheme(plan, "own", "  Desks of  2028 "))
    assert grown.schemes["desks-2028"].title == "Desks of 2028"
    assert countries_in(grown, "desks-2028") == countries_in(plan, "own")
    assert set(grown.weights) == set(plan.weights)


def test_a_copy_of_a_shipped_scheme_can_be_changed() -> None:
    plan = world()
    grown = after(plan, edits.copy_scheme(plan, "defence", "Mine"))
    assert countries_in(after(grown, edits.rename_region(grown, "mine/all", "World")), "mine") == {
        "World": "DE KE NO SA TZ"
    }


def test_a_new_scheme_begins_with_all_countries_unassigned() -> None:
    plan = world()
    grown = after(plan, edits.new_scheme(plan, "Fleets", "Unassigned"))
    assert countries_in(grown, "fleets") == {"Unassigned": "DE KE NO SA TZ"}


def test_a_name_that_gives_no_id_of_its_own_still_gets_a_free_one() -> None:
    plan = world()
    grown = after(plan, edits.new_scheme(plan, "…", "?"))
    assert set(after(grown, edits.new_scheme(grown, "!", "?")).schemes) - set(plan.schemes) == {"region", "region-2"}


def test_moving_takes_the_countries_out_of_every_other_region() -> None:
    plan = world()
    change = edits.move_countries(plan, ["KE", "DE", "SA"], "own/east")
    assert str(change.label) == "move of 2 countries to ‘East’"
    assert countries_in(after(plan, change), "own") == {"South": "TZ", "East": "DE KE SA", "Rest": "NO", "Empty": ""}


def test_moving_one_country_names_it() -> None:
    plan = world()
    assert str(edits.move_countries(plan, ["KE"], "own/rest").label) == "move of Country KE to ‘Rest’"


def test_moving_a_country_to_where_it_is_changes_nothing() -> None:
    assert edits.move_countries(world(), ["SA"], "own/east").is_empty


def test_a_new_region_stands_last_and_is_empty() -> None:
    plan = world()
    grown = after(plan, edits.add_region(plan, "own", "Far North"))
    assert list(countries_in(grown, "own").items())[-1] == ("Far North", "")


def test_the_heir_of_a_region_takes_its_countries_and_its_weight() -> None:
    plan = world()
    grown = after(plan, edits.delete_region(plan, "own/south", "own/east", TODAY))
    assert countries_in(grown, "own") == {"East": "KE SA TZ", "Rest": "DE NO", "Empty": ""}
    assert {key: (each.percent, each.since) for key, each in grown.weights.items()} == {"own/east": (50.0, TODAY)}
    assert grown.weights["own/east"].reason == "with that of South"


def test_an_heir_without_a_weight_takes_over_the_whole_of_it() -> None:
    plan = world()
    grown = after(plan, edits.delete_region(plan, "own/south", "own/rest", TODAY))
    assert {key: each.percent for key, each in grown.weights.items()} == {"own/east": 20.0, "own/rest": 30.0}


def test_posts_of_a_deleted_region_keep_its_countries() -> None:
    plan = world()
    grown = after(plan, edits.delete_region(plan, "own/south", "own/rest", TODAY))
    assert (grown.posts["south"].regions, grown.posts["south"].countries) == (frozenset(), {"KE", "TZ"})
    assert (grown.posts["both"].regions, grown.posts["both"].countries) == ({"own/east"}, {"DE", "KE", "TZ"})


def test_a_post_that_covers_the_heir_too_needs_no_names() -> None:
    plan = world()
    grown = after(plan, edits.delete_region(plan, "own/south", "own/east", TODAY))
    assert grown.posts["both"].countries == {"DE"}


def test_a_post_of_an_empty_region_goes_to_the_heir_and_never_covers_all() -> None:
    plan = world()
    grown = after(plan, edits.delete_region(plan, "own/empty", "own/east", TODAY))
    assert grown.posts["nobody"].regions == {"own/east"}


def test_a_deleted_scheme_takes_regions_and_weights_with_it() -> None:
    plan = after(world(), edits.delete_region(world(), "own/empty", "own/rest", TODAY))
    grown = after(plan, edits.delete_scheme(plan, "own"))
    assert set(grown.schemes) == {"defence"}
    assert set(grown.regions) == {"defence/all"}
    assert not grown.weights
    assert covered(grown, grown.posts["both"]) == {"KE", "TZ", "SA", "DE"}


def test_another_scheme_is_used_for_coverage() -> None:
    plan = world()
    change = edits.use_scheme(plan, "own")
    assert (after(plan, change).settings.scheme, str(change.label)) == ("own", "use of ‘Our desks’ for coverage")


def test_a_post_answers_for_its_region_whichever_scheme_counts_coverage() -> None:
    plan = world()
    found = post_for(plan, "foreign-ministry", plan.engagements["e1"])
    assert found is not None
    assert found.id in ("both", "south")
    assert post_for(after(plan, edits.use_scheme(plan, "own")), "foreign-ministry", plan.engagements["e1"]) == found


REFUSED: dict[str, tuple[Callable[[Plan], Change], str]] = {
    "renaming a shipped scheme": (lambda p: edits.rename_scheme(p, "defence", "Mine"), "Copy it"),
    "deleting a shipped scheme": (lambda p: edits.delete_scheme(p, "defence"), "Copy it"),
    "a new region in a shipped scheme": (lambda p: edits.add_region(p, "defence", "North"), "Copy it"),
    "renaming a shipped region": (lambda p: edits.rename_region(p, "defence/all", "World"), "Copy it"),
    "deleting a shipped region": (lambda p: edits.delete_region(p, "defence/all", "own/rest", TODAY), "Copy it"),
    "moving in a shipped scheme": (lambda p: edits.move_countries(p, ["KE"], "defence/all"), "Copy it"),
    "deleting the scheme in use": (
        lambda p: edits.delete_scheme(apply(edits.use_scheme(p, "own"), p), "own"), "is in use"),
    "a scheme without a name": (lambda p: edits.copy_scheme(p, "own", "  "), "needs a name"),
    "a second scheme of that name": (lambda p: edits.new_scheme(p, "défence REGIONS", "x"), "already"),
    "a first region without a name": (lambda p: edits.new_scheme(p, "x", ""), "needs a name"),
    "a second region of that name": (lambda p: edits.rename_region(p, "own/east", "south"), "already"),
    "a region without a name": (lambda p: edits.add_region(p, "own", ""), "needs a name"),
    "a scheme that is gone": (lambda p: edits.use_scheme(p, "gone"), "not in the plan"),
    "a region that is gone": (lambda p: edits.rename_region(p, "own/gone", "x"), "not in the plan"),
    "an heir that is the region itself": (lambda p: edits.delete_region(p, "own/east", "own/east", TODAY), "another"),
    "an heir of another scheme": (lambda p: edits.delete_region(p, "own/east", "defence/all", TODAY), "another"),
    "an heir that is gone": (lambda p: edits.delete_region(p, "own/east", "own/gone", TODAY), "another"),
    "what is not a country": (lambda p: edits.move_countries(p, ["KE", "ZZ"], "own/east"), "ZZ"),
    "a post that would then cover all": (lambda p: edits.delete_scheme(p, "own"), "would then cover all"),
    "a scheme that leaves a country out": (
        lambda p: edits.copy_scheme(plan_with(scheme("odd"), region("odd/a", "KE"), country("TZ")), "odd", "x"),
        "exactly one region"),
}  # fmt: skip


@pytest.mark.parametrize(("use_case", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_what_makes_no_sense_is_refused_in_words(use_case: Callable[[Plan], Change], said: str) -> None:
    with pytest.raises(EditRefused) as refused:
        use_case(world())
    assert said in str(refused.value.reason)


def test_the_protected_schemes_are_those_that_ship() -> None:
    assert {each.id for each in load_schemes(RESOURCES)} == edits.SHIPPED


# --- as lines --------------------------------------------------------------------------------------


def test_the_scheme_in_use_stands_first_and_those_that_ship_last() -> None:
    plan = after(world(), edits.copy_scheme(world(), "own", "Desks"))
    assert [(each.id, each.regions, each.in_use, each.shipped) for each in scheme_lines(plan)] == [
        ("defence", 1, True, True),
        ("desks", 4, False, False),
        ("own", 4, False, False),
    ]


def test_regions_say_how_many_countries_and_what_weight_they_have() -> None:
    assert [(each.title, each.countries, each.weight) for each in region_lines(world(), "own")] == [
        ("South", 2, "30 %"),
        ("East", 1, "20 %"),
        ("Rest", 2, ""),
        ("Empty", 0, ""),
    ]


FOUND = {
    "a region's countries": ("", [("Kenya", ""), ("Tanzania", "")]),
    "a name of any region": ("saudi", [("Saudi Arabia", "")]),
    "an old name": ("tanganyika", [("Tanzania", "Tanganyika")]),
    "an official name": ("republic of kenya", [("Kenya", "Republic of Kenya")]),
    "a code typed whole": ("sa", [("Saudi Arabia", "")]),
    "a code of three letters": ("KEN", [("Kenya", "")]),
    "no such name": ("atlantis", []),
}


@pytest.mark.parametrize(("words", "names"), FOUND.values(), ids=FOUND.keys())
def test_a_country_is_found_by_any_name_it_bears(words: str, names: list[tuple[str, str]]) -> None:
    plan = plan_with(
        country("KE", "Kenya", alpha3="KEN", official_name="Republic of Kenya"),
        country("TZ", "Tanzania", alternatives=("Tanganyika",)),
        country("SA", "Saudi Arabia"),
        region("own/south", "KE TZ"),
        region("own/east", "SA"),
    )
    lines = country_lines(plan, "own", "own/south", words)
    assert [(each.name, each.other_name) for each in lines] == names


# --- any sequence ----------------------------------------------------------------------------------

Edit = Callable[[Plan], Change]


@st.composite
def _edits(draw: st.DrawFn, plan: Plan) -> Edit:
    """One edit of what the plan holds now, most of them possible."""
    schemes, regions = sorted(plan.schemes), sorted(plan.regions)
    a_scheme, a_region, another = (st.sampled_from(each) for each in (schemes, regions, regions))
    name = draw(st.sampled_from(["North", "South", "Fleets", "Desks", "Übersee", "…"]))
    some = st.lists(st.sampled_from(CODES), min_size=1, max_size=3)
    which = draw(st.integers(0, 8))
    scheme_id, region_id, heir, moved = draw(a_scheme), draw(a_region), draw(another), draw(some)
    wanted: tuple[Edit, ...] = (
        lambda p: edits.move_countries(p, moved, region_id),
        lambda p: edits.delete_region(p, region_id, heir, TODAY),
        lambda p: edits.add_region(p, scheme_id, name),
        lambda p: edits.copy_scheme(p, scheme_id, name),
        lambda p: edits.new_scheme(p, name, "Unassigned"),
        lambda p: edits.use_scheme(p, scheme_id),
        lambda p: edits.delete_scheme(p, scheme_id),
        lambda p: edits.rename_region(p, region_id, name),
        lambda p: edits.rename_scheme(p, scheme_id, name),
    )
    return wanted[which]


@given(st.data())
def test_any_sequence_of_edits_leaves_partitions_and_nothing_that_hangs_in_the_air(data: st.DataObject) -> None:
    plan = world()
    facts = Facts(TODAY, FakeCalendars())
    rules = (RegionUnderWeight(),)
    found = review(plan, facts, rules)
    for _ in range(data.draw(st.integers(1, 8))):
        try:
            change = data.draw(_edits(plan))(plan)
        except EditRefused:
            continue
        before, plan = plan, after(plan, change)
        found = found.after(before, plan, change)[0]
        everywhere = frozenset(plan.countries)
        for scheme_id in plan.schemes:
            check_partition(edits.regions_of(plan, scheme_id), everywhere)
        assert {each.scheme for each in plan.regions.values()} == set(plan.schemes)
        assert set(plan.weights) <= set(plan.regions)
        assert plan.settings.scheme in plan.schemes
        assert plan.regions["defence/all"].countries == everywhere
        for each in plan.posts.values():
            assert each.regions <= set(plan.regions)
            assert each.id == "all" or each.regions or each.countries
        assert found.findings() == review(plan, facts, rules).findings()
        assert [plan.region_days(each, 2027, 2) for each in sorted(plan.regions)] == _counted(plan)


def _counted(plan: Plan) -> list[int]:
    """The days of February 2027 by region, counted in a plan built anew."""
    anew = Plan.of({name: plan.table(name).values() for name in RECORDS})
    return [anew.region_days(each, 2027, 2) for each in sorted(anew.regions)]


@given(st.data())
def test_a_post_covers_after_a_deletion_what_it_covered_before(data: st.DataObject) -> None:
    plan = world()
    ours = sorted(each.id for each in edits.regions_of(plan, "own"))
    gone, heir = data.draw(st.permutations(ours))[:2]
    smaller = after(plan, edits.delete_region(plan, gone, heir, TODAY))
    for each in plan.posts.values():
        if each.id == "nobody" and gone == "own/empty":
            continue
        assert covered(plan, each) <= covered(smaller, smaller.posts[each.id])
        grown = covered(smaller, smaller.posts[each.id]) - covered(plan, each)
        assert not grown or heir in each.regions


def test_posts_that_nothing_happens_to_stay_as_they_are() -> None:
    plan = world()
    grown = after(plan, edits.move_countries(plan, ["KE"], "own/rest"))
    assert grown.posts == plan.posts


def test_regions_of_the_same_place_stand_in_the_order_of_their_numbers() -> None:
    """“Region 10” stood before “Region 2” wherever a file had brought no places along."""
    titles = {"Region 10": "KE", "region 9": "TZ", "Region 1": "SA", "Region 2": "DE"}
    plan = plan_with(
        *(country(code) for code in CODES),
        scheme("defence", "Defence regions"),
        *(region(f"defence/{code}", code, title=title) for title, code in titles.items()),
        tier("KE"), tier("TZ"), tier("SA"), tier("DE"),
    )  # fmt: skip
    wanted = ["Region 1", "Region 2", "region 9", "Region 10"]
    assert [each.title for each in region_lines(plan, "defence")] == wanted
    assert [each.title for each in ordered_regions(plan)] == wanted
    assert [str(each.title) for each in choices(plan, facets()["regions"], {})] == [*wanted, "No regions"]
    rows = coverage(plan, 2026, TODAY).rows
    assert [str(each.title) for each in rows if each.kind is RowKind.REGION] == wanted
