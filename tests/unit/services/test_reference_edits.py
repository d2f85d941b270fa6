"""Lead times and norms as people change them, and how far each figure can be trusted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.changes import Change, apply
from app.domain.clearance import lead_of
from app.domain.conflicts.clearance_late import ClearanceLate
from app.domain.coverage.no_high_level_contact import NoHighLevelContact
from app.domain.facts import Facts
from app.domain.kinds import DayUnit
from app.domain.plan import Plan
from app.reference.kinds import load_lead_times
from app.reference.priorities import load_norms
from app.services.edits import reference as edits
from app.services.edits.refusals import EditRefused
from app.services.layouts.reference import Trust, lead_lines, length_words, norm_said, norm_tiers, trust_of
from app.services.review.review import review
from tests.builders import TODAY, country, engagement, kind, lead_time, norm, plan_with, tier
from tests.unit.domain.fake_calendars import FakeCalendars

RESOURCES = Path(__file__).parents[3] / "resources"
DEFAULT = "default of this product, no authority"


def plan_of_leads() -> Plan:
    return plan_with(
        country("KE", "Kenya"),
        country("SZ", "Eswatini", alternatives=("Swaziland",)),
        kind("ship-visit", title="Ship visit", position=1, fallback_lead=42),
        kind("exercise", title="Exercise", position=2),
        lead_time("ke", "KE", case="routine", days=21, source="ministry circular", checked="2026-11-20"),
        lead_time(
            "ke-nuclear", "KE", case="nuclear-powered", days=90, source="ministry circular", checked="2025-12-01"
        ),
        lead_time("sz", "SZ", "exercise", case="routine", days=5, unit=DayUnit.WORKING, source="a web page"),
        lead_time("any", "*", case="routine", days=42, source=DEFAULT),
        norm("1", high_level_months=12, source=DEFAULT),
        norm("2", high_level_months=24, source="staff order 4"),
        norm("X"),
    )


def after(plan: Plan, change: Change) -> Plan:
    """The plan after the change, having made sure that undoing it brings back the plan before."""
    changed = apply(change, plan)
    assert apply(change.inverse(), changed) == plan
    return changed


# --- lead times ------------------------------------------------------------------------------------


def test_a_new_lead_time_is_kept_with_its_texts_in_order() -> None:
    plan = plan_of_leads()
    change = edits.add_lead_time(plan, lead_time("new", "KE", "exercise", case="  ", source=" note 4 "))
    made = after(plan, change).lead_times["new"]
    assert (made.case, made.source, str(change.label)) == ("routine", "note 4", "new lead time for Kenya, Exercise")


FORGOTTEN = {
    "another figure is not what was checked": ("ke", {"days": 30}, ("ministry circular", "")),
    "another unit is not what was checked": ("ke", {"unit": DayUnit.WORKING}, ("ministry circular", "")),
    "a default that was changed is none any more": ("any", {"days": 30}, ("", "")),
    "a source given with it is kept": ("any", {"days": 30, "source": "order 7"}, ("order 7", "")),
    "a day given with it is kept": ("ke", {"days": 30, "checked": "2027-01-15"}, ("ministry circular", "2027-01-15")),
    "a note changes nothing of it": ("ke", {"note": "ask early"}, ("ministry circular", "2026-11-20")),
    "the same figure changes nothing of it": ("ke", {"days": 21}, ("ministry circular", "2026-11-20")),
}


@pytest.mark.parametrize(("lead_id", "values", "known"), FORGOTTEN.values(), ids=FORGOTTEN.keys())
def test_a_figure_keeps_no_more_authority_than_it_has(
    lead_id: str, values: dict[str, object], known: tuple[str, str]
) -> None:
    plan = plan_of_leads()
    made = after(plan, edits.change_lead_time(plan, lead_id, **values)).lead_times[lead_id]
    assert (made.source, made.checked) == known


def test_many_are_checked_at_once() -> None:
    plan = plan_of_leads()
    change = edits.mark_checked(plan, ["ke", "sz", "ke", "gone"], TODAY)
    assert str(change.label) == "check of 2 lead times"
    assert {after(plan, change).lead_times[each].checked for each in ("ke", "sz")} == {"2027-01-15"}


def test_with_the_figure_for_any_host_goes_the_default_that_would_hold_unseen() -> None:
    plan = plan_of_leads()
    grown = after(plan, edits.delete_lead_times(plan, ["any", "sz"]))
    assert set(grown.lead_times) == {"ke", "ke-nuclear"}
    assert grown.kinds["ship-visit"].fallback_lead is None
    assert lead_of(grown, engagement(countries="SZ"), "SZ") is None


def test_a_figure_for_any_host_that_is_given_to_one_host_holds_for_that_one_only() -> None:
    plan = plan_of_leads()
    grown = after(plan, edits.change_lead_time(plan, "any", host="SZ"))
    assert grown.kinds["ship-visit"].fallback_lead is None


def test_while_another_figure_for_any_host_is_left_the_kind_keeps_its_own() -> None:
    plan = plan_with(
        kind("ship-visit", fallback_lead=42),
        lead_time("a", "*", case="routine", relation="eu-nato"),
        lead_time("b", "*", case="routine", relation="other"),
    )
    grown = after(plan, edits.delete_lead_times(plan, ["a"]))
    assert grown.kinds["ship-visit"].fallback_lead == 42
    assert after(grown, edits.delete_lead_times(grown, ["b"])).kinds["ship-visit"].fallback_lead is None


REFUSED: dict[str, tuple[Callable[[Plan], Change], str]] = {
    "no such host": (lambda p: edits.add_lead_time(p, lead_time("n", "ZZ")), "not a country"),
    "no such kind": (lambda p: edits.change_lead_time(p, "ke", kind="parade"), "kind"),
    "days below nothing": (lambda p: edits.change_lead_time(p, "ke", days=-1), "0 to 1,000"),
    "more days than make sense": (lambda p: edits.change_lead_time(p, "ke", days=1001), "0 to 1,000"),
    "no such relation": (lambda p: edits.change_lead_time(p, "ke", relation="friends"), "holds for"),
    "no day": (lambda p: edits.change_lead_time(p, "ke", checked="lately"), "not a day"),
    "a second one for the same case": (lambda p: edits.change_lead_time(p, "ke-nuclear", case="Routine"), "already"),
    "one that is gone": (lambda p: edits.change_lead_time(p, "gone", days=1), "any more"),
    "checking a default": (lambda p: edits.mark_checked(p, ["ke", "any"], TODAY), "Name its source"),
    "deleting nothing": (lambda p: edits.delete_lead_times(p, ["gone"]), "Choose"),
    "a norm of no tier": (lambda p: edits.set_norm(p, "9", {"kinds": 1}), "no tier"),
    "a norm of the suspended tier": (lambda p: edits.set_norm(p, "X", {"kinds": 1}), "suspended"),
    "an ideal beyond its norm": (
        lambda p: edits.set_norm(p, "1", {"talks_months": 12, "talks_ideal": 13}),
        "Ideally within 13 months",
    ),
    "a norm of nothing": (lambda p: edits.set_norm(p, "1", {"talks_months": 0}), "between 1 and 240"),
    "more kinds than there are": (lambda p: edits.set_norm(p, "1", {"kinds": 12}), "between 1 and 11"),
    "longer than a thousand days": (lambda p: edits.set_norm(p, "1", {"silence_days": 1001}), "between 1 and 1,000"),
    "no such level": (lambda p: edits.set_norm(p, "1", {"high_level_floor": "L9"}), "L1 to L5"),
}


@pytest.mark.parametrize(("use_case", "said"), REFUSED.values(), ids=REFUSED.keys())
def test_what_makes_no_sense_is_refused_in_words(use_case: Callable[[Plan], Change], said: str) -> None:
    with pytest.raises(EditRefused) as refused:
        use_case(plan_of_leads())
    assert said in str(refused.value.reason)


# --- norms -----------------------------------------------------------------------------------------


def test_a_norm_that_was_changed_is_no_default_any_more() -> None:
    plan = plan_of_leads()
    change = edits.set_norm(plan, "1", {"high_level_months": 6})
    made = after(plan, change).norms["1"]
    assert (made.high_level_months, made.source, str(change.label)) == (6, "", "norms of tier 1")


def test_a_norm_keeps_a_source_of_its_own_and_may_ask_for_nothing() -> None:
    plan = plan_of_leads()
    made = after(plan, edits.set_norm(plan, "2", {"high_level_months": None})).norms["2"]
    assert (made.high_level_months, made.source) == (None, "staff order 4")


def test_naming_the_source_of_a_norm_changes_no_figure() -> None:
    plan = plan_of_leads()
    assert after(plan, edits.set_norm(plan, "1", {"source": "order 9"})).norms["1"].high_level_months == 12


def test_a_norm_has_only_the_figures_of_a_norm() -> None:
    with pytest.raises(ValueError, match="id"):
        edits.set_norm(plan_of_leads(), "1", {"id": "2"})


# --- findings follow -------------------------------------------------------------------------------


def test_another_lead_time_and_another_norm_change_the_findings_at_once() -> None:
    plan = plan_with(
        engagement("e1", "2027-02-10", countries="KE"),
        lead_time("ke", "KE", case="routine", days=10),
        norm("1", high_level_months=None),
        tier("KE", "1"),
    )
    found = review(plan, Facts(TODAY, FakeCalendars()), (ClearanceLate(), NoHighLevelContact()))
    assert not found.findings()
    change = edits.change_lead_time(plan, "ke", days=60)
    later = after(plan, change)
    found, delta = found.after(plan, later, change)
    assert [each.rule for each in delta.appeared] == ["C9"]
    change = edits.set_norm(later, "1", {"high_level_months": 12})
    found, delta = found.after(later, after(later, change), change)
    assert [each.rule for each in delta.appeared] == ["G1"]
    assert {each.rule for each in found.findings()} == {"C9", "G1"}


# --- as lines --------------------------------------------------------------------------------------

TRUST = {
    "nothing named": ("", "2027-01-01", Trust.NO_SOURCE, "no source named"),
    "a default": (DEFAULT, "2027-01-01", Trust.DEFAULT, "default, no authority"),
    "never looked at": ("a circular", "", Trust.NEVER_CHECKED, "never checked"),
    "no day": ("a circular", "lately", Trust.NEVER_CHECKED, "never checked"),
    "eleven months and more": ("a circular", "2026-01-16", Trust.CHECKED, "16 Jan 2026"),
    "twelve months": ("a circular", "2026-01-15", Trust.OLD, "12 months ago"),
}


@pytest.mark.parametrize(("source", "checked", "trust", "said"), TRUST.values(), ids=TRUST.keys())
def test_how_far_a_figure_can_be_trusted_is_said(source: str, checked: str, trust: Trust, said: str) -> None:
    found, words = trust_of(source, checked, TODAY)
    assert (found, str(words)) == (trust, said)


def test_what_waits_for_somebody_is_what_is_old_unchecked_or_without_source() -> None:
    assert {each for each in Trust if each.needs_somebody} == {Trust.OLD, Trust.NEVER_CHECKED, Trust.NO_SOURCE}


def test_lead_times_stand_by_host_kind_and_case_with_any_host_last() -> None:
    lines = lead_lines(plan_of_leads(), TODAY)
    assert [(str(line.host), line.kind, line.case, str(line.length)) for line in lines] == [
        ("Eswatini", "Exercise", "", "5 working days"),
        ("Kenya", "Ship visit", "", "21 days"),
        ("Kenya", "Ship visit", "nuclear-powered", "90 days"),
        ("Any host", "Ship visit", "", "42 days"),
    ]


SEARCHES = {
    "an old name": ("swazi", ["sz"]),
    "kind and case": ("SHIP nuclear", ["ke-nuclear"]),
    "the source": ("circular", ["ke", "ke-nuclear"]),
    "any host": ("any", ["any"]),
    "nothing": ("zebra", []),
}


@pytest.mark.parametrize(("words", "ids"), SEARCHES.values(), ids=SEARCHES.keys())
def test_a_lead_time_is_found_by(words: str, ids: list[str]) -> None:
    assert [line.id for line in lead_lines(plan_of_leads(), TODAY, words)] == ids


def test_one_day_is_one_day() -> None:
    assert str(length_words(1, DayUnit.CALENDAR)) == "1 day"
    assert str(length_words(1, DayUnit.WORKING)) == "1 working day"


def test_norms_stand_by_tier_without_the_suspended_one() -> None:
    norms = norm_tiers(plan_of_leads())
    assert [(each.id, str(norm_said(each, TODAY))) for each in norms] == [("1", "default, no authority"), ("2", "")]


def test_every_figure_that_ships_passes_the_rules_of_editing() -> None:
    shipped = load_lead_times(RESOURCES)
    plan = plan_with(*(country(each.host) for each in shipped if each.host != "*"), *shipped, *load_norms(RESOURCES))
    for lead in shipped:
        assert edits.change_lead_time(plan, lead.id, note=lead.note).is_empty
    assert all(lead.source for lead in shipped)
