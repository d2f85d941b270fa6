"""Which findings are listed, in which order, and whom they concern."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.findings import Finding, Severity, Subject
from app.domain.wording import text
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.findings import FindingWish, concerned, list_findings, waiver_words
from tests.builders import TODAY, engagement, objective, plan_with, region, waiver


def finding(key: str = "k1", severity: Severity = Severity.WARN, rule: str = "C3", **fields: object) -> Finding:
    subject = fields.pop("subject", Subject("engagements", "e1"))
    words = text(key), text("why"), text("mend")
    return Finding(rule, severity, subject, key, *words, **fields)  # type: ignore[arg-type]


def keys(found: object) -> list[str]:
    return [line.finding.key for line in found.lines]  # type: ignore[attr-defined]


def test_waived_findings_are_counted_apart_and_stand_last() -> None:
    plan = plan_with(waiver("w1", "C3", "waived"), waiver("w2", "C3", "over", until=date(2027, 1, 1)))
    findings = [finding("waived", Severity.BLOCK), finding("over"), finding("open")]
    found = list_findings(plan, findings, TODAY, FindingWish())
    assert (keys(found), found.waived, found.count(Severity.WARN)) == (["over", "open"], 1, 2)
    assert keys(list_findings(plan, findings, TODAY, FindingWish(with_waived=True))) == ["over", "open", "waived"]


def test_a_hidden_severity_is_still_counted() -> None:
    wish = FindingWish(severities=frozenset({Severity.WARN}))
    found = list_findings(plan_with(), [finding("b", Severity.BLOCK), finding("w")], TODAY, wish)
    assert (keys(found), found.count(Severity.BLOCK)) == (["w"], 1)


def test_those_of_the_engagement_looked_at_stand_first_without_mixing_the_rest() -> None:
    findings = [finding("a", engagements=("e1",)), finding("b", engagements=("e2", "e3")), finding("c")]
    wish = FindingWish(first=frozenset({"e3"}))
    assert keys(list_findings(plan_with(), findings, TODAY, wish)) == ["b", "a", "c"]


KENYA = {"subject": Subject("countries", "KE"), "countries": ("KE",)}
AFRICA = {"subject": Subject("regions", "defence/east-africa"), "countries": ("KE", "TZ")}
FILTERS = {
    "an engagement that is shown": ({"engagements": ("e1", "e2")}, PlanFilter(words="x"), True),
    "an engagement that is not": ({"engagements": ("e2",)}, PlanFilter(words="x"), False),
    "a gap, filtered by words": (KENYA, PlanFilter(words="x"), True),
    "a gap in the country": (KENYA, PlanFilter(countries=frozenset({"KE"})), True),
    "a gap in another country": (KENYA, PlanFilter(countries=frozenset({"JP"})), False),
    "a gap in the region": (KENYA, PlanFilter(regions=frozenset({"defence/east-africa"})), True),
    "a gap in another region": (KENYA, PlanFilter(regions=frozenset({"defence/asia"})), False),
    "the region itself": (AFRICA, PlanFilter(regions=frozenset({"defence/east-africa"})), True),
    "the region of a country": (AFRICA, PlanFilter(countries=frozenset({"TZ"})), True),
    "about no place": ({"subject": Subject("objectives", "o1")}, PlanFilter(countries=frozenset({"KE"})), False),
}


@pytest.mark.parametrize(("fields", "wanted", "listed"), FILTERS.values(), ids=FILTERS.keys())
def test_findings_follow_the_filter(fields: dict[str, object], wanted: PlanFilter, listed: bool) -> None:
    plan = plan_with(region(), region("defence/asia", "JP"))
    wish = FindingWish(filter=wanted, shown=("e1",))
    assert bool(keys(list_findings(plan, [finding(**fields)], TODAY, wish))) is listed


CONCERNED = {
    "one": ({"engagements": ("e1",)}, "R-e1"),
    "many": ({"engagements": ("e1", "e2", "e3", "e4", "e5")}, "R-e1, R-e2, R-e3 +2"),
    "gone": ({"engagements": ("e9",)}, ""),
    "a country": (KENYA, "Country KE"),
    "a region": ({"subject": Subject("regions", "defence/east-africa")}, "East africa"),
    "an objective": ({"subject": Subject("objectives", "ob1")}, "O1"),
    "the whole plan": ({"subject": Subject("plan", "plan")}, ""),
}


@pytest.mark.parametrize(("fields", "said"), CONCERNED.values(), ids=CONCERNED.keys())
def test_a_finding_names_whom_it_concerns(fields: dict[str, object], said: str) -> None:
    plan = plan_with(*(engagement(f"e{number}") for number in range(1, 6)), region(), objective())
    assert concerned(plan, finding(**fields)) == said


def test_a_waiver_says_who_why_and_until_when() -> None:
    assert str(waiver_words(waiver())) == "Waived by Maj Lund: known. Until lifted."
    assert str(waiver_words(waiver(until=date(2027, 3, 1)))) == "Waived by Maj Lund until 1 Mar 2027: known."
