"""One absence that several rules see is one finding with its parts."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.changes import apply
from app.domain.coverage import RULES
from app.domain.findings import Finding
from app.domain.levels import Level
from app.domain.lived_with import waiver_of
from app.domain.norms.states import norm_standings
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.statuses import Status
from app.services.coverage.states import country_standing
from app.services.edits.waivers import lift_waiver, waive
from app.services.review.finding_records import finding_records
from app.services.review.review import review
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.domain.rule_cases import plan_of

AS_OF = date(2027, 12, 31)
NORM = make.norm("1", high_level_months=12, silence_days=120, kinds=4)
FORUM = make.engagement("f1", "2027-05-01", "2027-05-03", "JP KE", kind="regional-forum", status=Status.COMPLETED)


def findings_of(plan: Plan, as_of: date = AS_OF) -> tuple[Finding, ...]:
    return review(plan, facts_on(as_of), RULES).findings()


def plan_with(*items: Item) -> Plan:
    return plan_of(make.tier("KE"), NORM, *items)


def test_attending_forums_leaves_one_finding_that_names_each_rule() -> None:
    (finding,) = findings_of(plan_with(FORUM))
    assert [part.rule for part in finding.parts] == ["G1", "G7", "G6"]
    assert finding.rule == "G1"
    assert str(finding.title) == "No minister or chief of defence has met Kenya yet; 2 more norms of its tier"
    (record,) = finding_records(plan_with(FORUM), [finding])
    assert [part["rule"] for part in record["parts"]] == ["G1", "G7", "G6"]
    assert [part["norm"] for part in record["parts"]] == ["high-level", "silence", "kinds"]
    assert "lateness" not in record


def test_the_part_that_is_latest_for_what_is_allowed_comes_first() -> None:
    minister = make.engagement("m", "2026-11-30", kind="high-level-visit", level=Level.L1, status=Status.COMPLETED)
    (finding,) = findings_of(plan_with(minister))
    assert [part.rule for part in finding.parts] == ["G7", "G6", "G1"]
    (record,) = finding_records(plan_with(minister), [finding])
    assert (record["rule"], record["lateness"]) == ("G7", 2.05)


def test_a_sideline_contact_at_its_level_is_one_with_that_country() -> None:
    met = make.participations([make.Participation("KE", make.Role.SIDELINE)])
    forum = make.engagement("f1", "2027-10-01", "", met, kind="regional-forum", level=Level.L1, status=Status.COMPLETED)
    (finding,) = findings_of(plan_with(forum))
    assert (finding.rule, finding.parts[0].norm) == ("G6", "kinds")
    assert {part.rule for part in finding.every_part} == {"G6", "G7"}


def test_two_countries_are_in_order_of_how_late_they_are() -> None:
    norms = (make.norm("1", silence_days=100), make.norm("2", silence_days=30))
    seen = (make.engagement("k", "2027-07-01", "", "KE"), make.engagement("t", "2027-10-01", "", "TZ"))
    found = findings_of(plan_of(make.tier("KE", "1"), make.tier("TZ", "2"), *norms, *seen))
    assert [finding.subject.id for finding in found] == ["TZ", "KE"]


def test_a_part_that_somebody_lives_with_stands_alone() -> None:
    plan = plan_with(FORUM, make.waiver("w1", "G1", "KE|1|12|L2|never"))
    found = findings_of(plan)
    waived = [finding for finding in found if waiver_of(plan, finding, AS_OF) is not None]
    assert [finding.rule for finding in waived] == ["G1"]
    (rest,) = (finding for finding in found if finding not in waived)
    assert {part.rule for part in rest.parts} == {"G6", "G7"}


def test_the_whole_can_be_lived_with_and_stands_again_when_another_norm_is_missed() -> None:
    plan = plan_with(FORUM)
    (finding,) = findings_of(plan)
    plan = apply(waive(finding, "Maj Lund", "known", None, AS_OF), plan)
    (same,) = findings_of(plan)
    assert waiver_of(plan, same, AS_OF) is not None
    stricter = apply(make.edit(plan, make.norm("1", high_level_months=6, silence_days=120, kinds=4)), plan)
    (other,) = findings_of(stricter)
    assert waiver_of(stricter, other, AS_OF) is None
    lifted = apply(lift_waiver(plan, same), plan)
    assert not lifted.waivers


@pytest.mark.parametrize("rule", ["G1", "G6", "G7"])
def test_a_waiver_of_several_holds_whichever_part_comes_first(rule: str) -> None:
    plan = plan_with(FORUM)
    (finding,) = findings_of(plan)
    plan = apply(make.edit(plan, make.waiver("w1", rule, finding.key)), plan)
    (same,) = findings_of(plan)
    assert waiver_of(plan, same, AS_OF) is not None


def matters(plan: Plan, as_of: date, *, is_open: bool) -> set[str]:
    """What is missing or foretold, by norm, and is lived with or not."""
    found = (each for each in findings_of(plan, as_of) if (waiver_of(plan, each, as_of) is None) is is_open)
    return {part.norm for each in found for part in each.every_part if part.norm}


def test_whoever_lives_with_a_gap_and_what_is_foretold_lives_with_both_while_they_stand() -> None:
    """Until the exercise is overdue: that is another matter than one that is foretold."""
    seen = [make.engagement(f"e{at}", day, day, status=Status.COMPLETED, kind="exercise")
            for at, day in enumerate(("2025-08-01", "2027-01-10"))]  # fmt: skip
    talks = [make.engagement(f"k{month}", f"2027-{month:02}-01", status=Status.CONFIRMED) for month in range(3, 13, 2)]
    norm = make.norm("1", silence_days=120, exercise_months=12, high_level_months=12)
    plan = plan_of(make.tier("KE"), norm, *seen, *talks, gaps_ahead=24)
    day = date(2027, 1, 15)
    (finding,) = [each for each in findings_of(plan, day) if each.norm]
    assert {part.becomes is None for part in finding.parts} == {True, False}
    plan = apply(waive(finding, "Maj Lund", "known", None, day), plan)
    assert matters(plan, day, is_open=True) == set()
    assert len(matters(plan, day, is_open=False)) == 3
    planned = make.engagement("x", "2027-12-20", status=Status.CONFIRMED, kind="exercise")
    planned_too = make.engagement("y", "2028-03-01", status=Status.CONFIRMED)
    calmer = apply(make.edit(plan, planned, planned_too), plan)
    assert matters(calmer, day, is_open=True) == set()
    assert "high-level" in matters(calmer, day, is_open=False)
    late = date(2028, 2, 1)
    assert "exercise" in matters(plan, late, is_open=True)


def test_what_is_foretold_leads_with_the_norm_that_becomes_a_gap_first() -> None:
    """Counted by the share of what is allowed, another one would weigh more; the matrix names the first day too."""
    trained = make.engagement("e1", "2025-08-01", "2025-08-01", status=Status.COMPLETED, kind="exercise")
    met = make.engagement("e2", "2026-12-01", "2026-12-01", status=Status.COMPLETED, kind="staff-talks")
    norm = make.norm("1", silence_days=120, exercise_months=24)
    plan = plan_of(make.tier("KE"), norm, trained, met, gaps_ahead=24, records_begin=date(2025, 1, 1))
    (finding,) = [each for each in findings_of(plan, date(2027, 1, 15)) if each.norm]
    assert [part.becomes for part in finding.parts] == [date(2027, 4, 1), date(2027, 8, 2)]
    assert finding.parts[0].lateness < finding.parts[1].lateness
    assert finding.becomes == date(2027, 4, 1)
    assert finding.due == date(2027, 3, 31)
    assert str(finding.title) == "Silence with Kenya: becomes a gap on 1 Apr 2027; 1 more norm of its tier"
    standing = country_standing("1", norm_standings(plan, "KE", date(2027, 1, 15)), 0, ever_engaged=True)
    assert str(standing.word) == "gap in Apr 2027"
