"""Which rows a timeline has, in what order, and what is missing in them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.domain.statuses import Status
from app.services.filtering.plan_filter import NONE
from app.services.layouts.timeline import RowKey, RowsShown
from app.services.layouts.timeline_groupings import grouping_named, groupings
from tests import builders as make
from tests.unit.services.timeline_cases import AFRICA, ASIA, KENYA, laid, lines, plan_of, row_of

ENGAGED = RowsShown.ENGAGED


@pytest.fixture
def plan() -> Plan:
    return plan_of(
        make.principal("p1", "Ada Okoro", level="L2"),
        make.principal("p2", "Ben Lund", level="L1"),
        make.engagement("e1", "2027-02-01", "2027-02-04", "KE", lead_office="Navy", principals=("p1", "p2")),
        make.engagement("e2", "2027-03-01", "2027-03-04", "KE TZ", kind="exercise", lead_office="Army"),
        make.engagement("e3", "2027-03-05", "2027-03-09", "SA KE", status=Status.IDEA),
        make.engagement("e4", "2027-04-05", "2027-04-05", "", status=Status.CANCELLED),
        make.engagement("e5", "2027-05-05", "2027-05-05", "PW"),
    )


def test_rows_are_in_the_order_in_which_people_count() -> None:
    offices = ("Squadron 10", "Squadron 2", "Squadron 2 B", "squadron 002", "Squadron", "10 Wing", "9 Wing", "Élan 3")
    made = (make.engagement(f"e{at}", lead_office=office) for at, office in enumerate(offices))
    assert [line.rpartition(" ")[0] for line in lines(laid(plan_of(*made), grouping="lead_office", rows=ENGAGED))] == [
        "9 Wing", "10 Wing", "Élan 3", "Squadron", "Squadron 2", "squadron 002", "Squadron 2 B", "Squadron 10",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("grouping", "rows"),
    [
        pytest.param(
            "countries",
            [
                "Asia 1",
                "  Saudi Arabia 1",
                "Africa 3",
                "  Kenya 3",
                "  Tanzania 1",
                "No region 2",
                "  Palau 1",
                "  No countries 1",
            ],
            id="country: regions in their order, an engagement in the row of each country, in its region once",
        ),
        pytest.param("lead_office", ["Army 1", "Navy 1", "No lead office 3"], id="office: by name, none last"),
        pytest.param(
            "kind",
            ["Ships and aircraft 4", "  Ship visit 4", "Training and exercises 1", "  Exercise 1"],
            id="kind: under its family",
        ),
        pytest.param("status", ["idea 1", "planned 3", "cancelled 1"], id="status: in the order of the states"),
        pytest.param(
            "principals", ["Ben Lund 1", "Ada Okoro 1", "No principals 4"], id="principal: by rank, in the row of each"
        ),
    ],
)
def test_rows_are_grouped(plan: Plan, grouping: str, rows: list[str]) -> None:
    assert lines(laid(plan, grouping=grouping, rows=ENGAGED)) == rows


def test_every_grouping_is_known_by_its_id() -> None:
    declared = {each.name for each in record_of(Engagement).fields if each.sort.grouping}
    assert set(groupings()) == declared
    assert list(groupings())[:5] == ["countries", "lead_office", "kind", "status", "principals"]


@pytest.mark.parametrize(
    ("former", "name"), [("country", "countries"), ("office", "lead_office"), ("principal", "principals")]
)
def test_a_grouping_is_known_by_what_it_was_called(former: str, name: str) -> None:
    assert grouping_named(former) == grouping_named(name) == groupings()[name]
    assert grouping_named("weather") is None


def test_all_rows_are_those_that_could_be(plan: Plan) -> None:
    assert lines(laid(plan, "e1", rows=RowsShown.ALL)) == [
        "Asia 0",
        "  Japan 0",
        "  Saudi Arabia 0",
        "Africa 1",
        "  Kenya 1",
        "  Tanzania 0",
        "No region 0",
        "  Palau 0",
    ]


def test_the_statuses_nobody_is_in_are_rows_too_where_all_are_asked_for(plan: Plan) -> None:
    layout = laid(plan, grouping="status", rows=RowsShown.ALL)
    assert [str(row.title) for row in layout.rows] == [
        "idea", "proposed", "planned", "confirmed", "under way", "completed", "reported", "postponed", "cancelled",
        "declined",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("options", "rows"),
    [
        pytest.param(
            {"closed": frozenset({AFRICA})}, ["Asia 1", "  Saudi Arabia 1", "Africa 3"], id="a folded group counts on"
        ),
        pytest.param(
            {"hidden": frozenset({KENYA})},
            ["Asia 1", "  Saudi Arabia 1", "Africa 3", "  Tanzania 1"],
            id="a hidden row; its group counts on",
        ),
        pytest.param({"hidden": frozenset({KENYA.header})}, ["Asia 1", "  Saudi Arabia 1"], id="a hidden group"),
    ],
)
def test_rows_are_folded_and_hidden(plan: Plan, options: dict[str, Any], rows: list[str]) -> None:
    assert lines(laid(plan, "e1", "e2", "e3", rows=ENGAGED, **options)) == rows


def test_a_country_of_a_tier_without_an_engagement_says_so() -> None:
    plan = plan_of(make.tier("JP", "2"), make.tier("TZ", "X"), make.engagement("e1", countries="KE"))
    layout = laid(plan)
    assert lines(layout) == ["Asia 0", "  Japan 0", "Africa 1", "  Kenya 1"]
    gap = layout.rows[row_of(layout, "JP")].gap
    assert gap is not None
    assert (str(gap.sentence), gap.country, gap.is_never, gap.severity) == (
        "No engagement with Japan yet; it is in tier 2",
        "JP",
        True,
        None,
    )


def test_a_country_whose_engagements_are_not_shown_is_not_called_never_engaged() -> None:
    plan = plan_of(make.tier("KE", "2"), make.engagement("e1", countries="KE"), make.engagement("e2", countries="SA"))
    layout = laid(plan, "e2")
    gap = layout.rows[row_of(layout, "KE")].gap
    assert gap is not None
    assert not gap.is_never
    assert str(gap.sentence) == "Nothing with Kenya is shown here; it is in tier 2"
    assert laid(plan).rows[row_of(laid(plan), "KE")].gap is None


def test_an_engagement_that_was_called_off_is_none() -> None:
    plan = plan_of(make.tier("KE", "2"), make.engagement("e1", countries="KE", status=Status.CANCELLED))
    shown = laid(plan_of(make.tier("KE", "2"), *plan.engagements.values(), make.engagement("e2", countries="SA")), "e2")
    gap = shown.rows[row_of(shown, "KE")].gap
    assert gap is not None
    assert gap.is_never


def test_the_review_says_what_is_missing_in_its_own_words() -> None:
    plan = plan_of(make.norm("1", high_level_months=12), make.tier("KE", "1"), make.engagement("e1", countries="KE"))
    layout = laid(plan)
    gap = layout.rows[row_of(layout, "KE")].gap
    assert gap is not None
    assert gap.finding is not None
    assert gap.finding.rule == "G1"
    assert (str(gap.sentence), str(gap.remedy)) == (
        "No minister or chief of defence has met Kenya yet",
        "Plan a visit or a meeting at level L1–L2 with Kenya, and have it confirmed.",
    )


def test_a_gap_knowingly_lived_with_is_not_told() -> None:
    plan = plan_of(make.norm("1", high_level_months=12), make.tier("KE", "1"), make.engagement("e1", countries="KE"))
    gap = laid(plan).rows[row_of(laid(plan), "KE")].gap
    assert gap is not None
    assert gap.finding is not None
    waived = make.waiver("w1", "G1", gap.finding.key)
    layout = laid(plan.replacing([("waivers", waived.id, waived)]))
    assert layout.rows[row_of(layout, "KE")].gap is None


def test_rows_are_shaded_as_their_country_or_as_home(plan: Plan) -> None:
    countries = laid(plan, rows=ENGAGED)
    assert countries.rows[row_of(countries, "SA")].country == "SA"
    assert {row.country for row in laid(plan, grouping="status").rows} == {"NO"}
    assert countries.rows[row_of(countries, "")].country == "NO"


@pytest.mark.parametrize("grouping", groupings())
def test_every_row_says_what_it_means_to_stand_in_it(plan: Plan, grouping: str) -> None:
    layout = laid(plan, grouping=grouping, rows=RowsShown.ALL)
    for at, row in enumerate(layout.rows):
        meaning = layout.meaning(at)
        assert (meaning.refusal is not None) == row.is_header
        assert meaning.field == ("" if row.is_header else grouping)
        assert row.is_header or meaning.value == row.key.leaf


@pytest.mark.parametrize(
    ("grouping", "key", "parts"),
    [
        pytest.param("countries", KENYA, {"countries": frozenset({"KE"})}, id="a country"),
        pytest.param(
            "countries", KENYA.header, {"regions": frozenset({AFRICA}), "countries": frozenset()}, id="a region"
        ),
        pytest.param(
            "countries", RowKey("~", "", True), {"regions": frozenset({NONE}), "countries": frozenset()}, id="no region"
        ),
        pytest.param("countries", RowKey("~", ""), {"countries": frozenset({NONE})}, id="no country"),
        pytest.param("kind", RowKey("ships", "", True), {"kind": frozenset({"ship-visit"})}, id="a family"),
        pytest.param("lead_office", RowKey("", "Navy"), {"lead_office": frozenset({"Navy"})}, id="an office"),
        pytest.param("principals", RowKey("", ""), {"principals": frozenset({""})}, id="no principal"),
    ],
)
def test_a_row_can_be_shown_alone(
    plan: Plan, grouping: str, key: RowKey, parts: dict[str, frozenset[str]] | None
) -> None:
    assert groupings()[grouping].only(plan, key) == parts


def test_a_new_region_moves_the_rows_of_its_countries(plan: Plan) -> None:
    regions = plan.regions
    moved = plan.replacing(
        [
            ("regions", AFRICA, replace(regions[AFRICA], countries=frozenset({"TZ"}))),
            ("regions", ASIA, replace(regions[ASIA], countries=frozenset({"SA", "JP", "KE"}))),
        ]
    )
    assert lines(laid(moved, rows=ENGAGED))[:3] == ["Asia 3", "  Kenya 3", "  Saudi Arabia 1"]
