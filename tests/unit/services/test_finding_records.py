"""Findings as records: named by the words of the plan, in an order that does not change."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.findings import WHOLE_PLAN, Finding, Severity, Subject
from app.domain.wording import text
from app.services.review.finding_records import finding_records, subject_name
from tests import builders as made


def finding(rule: str = "C1", severity: Severity = Severity.WARN, engagements: str = "", **fields: object) -> Finding:
    subject = Subject("engagements", "e1")
    words = (text("title"), text("why {brace}", brace="{x}"), text("remedy"))
    return Finding(rule, severity, subject, "key", *words, tuple(engagements.split()), **fields)  # type: ignore[arg-type]


def test_a_record_names_engagements_by_ref_and_carries_days_only_where_there_are_any() -> None:
    plan = made.plan_with(made.engagement("e1", ref="AU-1"))
    late, other = finding_records(
        plan, [finding("C9", engagements="e1", due=date(2027, 1, 2)), finding("C1", Severity.INFORM)]
    )
    assert late["engagements"] == ["AU-1"]
    assert late["due"] == "2027-01-02"
    assert late["message"] == "why {x}"
    assert not {"since", "due"} & other.keys()


def test_records_are_sorted_by_severity_then_rule_then_day() -> None:
    plan = made.plan_with(made.engagement("e1"))
    found = [
        finding("C9", Severity.INFORM),
        finding("C9", due=date(2027, 2, 1)),
        finding("C9", due=date(2027, 1, 1)),
        finding("C1"),
        finding("G1", Severity.BLOCK),
    ]
    records = finding_records(plan, found)
    assert [(record["rule"], record.get("due")) for record in records] == [
        ("G1", None),
        ("C1", None),
        ("C9", "2027-01-01"),
        ("C9", "2027-02-01"),
        ("C9", None),
    ]
    assert records == finding_records(plan, reversed(found))


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        (Subject("engagements", "e1"), "engagement:AU-1"),
        (Subject("asks", "a1"), "ask:AU-1/A2"),
        (Subject("objectives", "ob1"), "objective:O1"),
        (Subject("people", "p1"), "person:Ada Okoro"),
        (Subject("countries", "KE"), "country:KE"),
        (Subject("regions", "defence/africa"), "region:defence/africa"),
        (Subject("people", "gone"), "person:gone"),
        (WHOLE_PLAN, "plan"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.table,
)
def test_a_subject_is_named_in_the_words_of_the_plan(subject: Subject, name: str) -> None:
    plan = made.plan_with(made.engagement("e1", ref="AU-1"), made.ask("a1"), made.objective("ob1"), made.person("p1"))
    assert subject_name(plan, subject) == name
