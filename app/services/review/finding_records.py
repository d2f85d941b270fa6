"""Findings as plain records for JSON and for text: whom they concern is named, not numbered."""

from __future__ import annotations

from collections.abc import Iterable
from math import isfinite
from typing import Any

from app.domain.findings import WHOLE_PLAN, Finding, Subject
from app.domain.markings import highest_marking
from app.domain.plan import Plan
from app.services.texts.marked_outputs import marking_above, marking_table, own_marking

_NAMES = {
    "asks": "ask",
    "countries": "country",
    "engagement_markings": "marking",
    "engagements": "engagement",
    "lead_offices": "office",
    "objectives": "objective",
    "people": "person",
    "regions": "region",
}


def finding_records(plan: Plan, findings: Iterable[Finding]) -> list[dict[str, Any]]:
    """The findings as JSON-able values: by severity, conflicts before gaps, the latest for what is allowed first.

    Those alike are in order of rule, due day, engagements and subject.
    `subject` is a word and a name joined by a colon (`engagement:AU-2027-003`, `country:KE`,
    `person:Ada Okoro`); `engagements` are refs, `countries` alpha-2. `since` and `due` are there
    only where the finding has them, `marking` where that of its engagements is not the plan's. `lateness` is a
    share of what is allowed, absent where nothing is known of how late it is; `becomes` the day on which what is
    foretold becomes a gap; `parts` what each of several rules says of one absence, the one whose rule and words
    the finding has first.
    """
    made = [(finding, _record(plan, finding)) for finding in findings]
    return [record for _, record in sorted(made, key=lambda each: _order(*each))]


def _record(plan: Plan, finding: Finding) -> dict[str, Any]:
    record: dict[str, Any] = {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "subject": subject_name(plan, finding.subject),
        "engagements": [_ref(plan, item) for item in finding.engagements],
        "countries": list(finding.countries),
        "title": str(finding.title),
        "message": str(finding.why),
        "remedy": str(finding.remedy),
    }
    if marking := finding_marking(plan, finding):
        record["marking"] = marking
    if finding.since is not None:
        record["since"] = finding.since.isoformat()
    if finding.due is not None:
        record["due"] = finding.due.isoformat()
    if finding.becomes is not None:
        record["becomes"] = finding.becomes.isoformat()
    if finding.norm:
        record["norm"] = finding.norm
    if finding.lateness and isfinite(finding.lateness):
        record["lateness"] = round(finding.lateness, 2)
    if finding.parts:
        record["parts"] = [_record(plan, part) for part in finding.parts]
    return record


def subject_name(plan: Plan, subject: Subject) -> str:
    """What the finding is about, in the words of the plan rather than by its identity."""
    if subject == WHOLE_PLAN:
        return "plan"
    word = _NAMES.get(subject.table, subject.table)
    match subject.table:
        case "engagements":
            return f"{word}:{_ref(plan, subject.id)}"
        case "asks":
            ask = plan.asks.get(subject.id)
            return f"{word}:{_ref(plan, ask.engagement)}/{ask.ask_type}" if ask else f"{word}:{subject.id}"
        case "objectives":
            objective = plan.objectives.get(subject.id)
            return f"{word}:{objective.name}" if objective else f"{word}:{subject.id}"
        case "people":
            person = plan.people.get(subject.id)
            return f"{word}:{person.name if person else subject.id}"
        case _:
            return f"{word}:{subject.id}"


def finding_marking(plan: Plan, finding: Finding) -> str:
    """The highest marking of what the finding names; empty where that is the plan's."""
    named = [plan.engagements[each] for each in finding.engagements if each in plan.engagements]
    if not any(marking_above(plan, each) for each in named):
        return ""
    return highest_marking((own_marking(plan, each) for each in named), marking_table(plan))


def _ref(plan: Plan, engagement_id: str) -> str:
    found = plan.engagements.get(engagement_id)
    return found.ref or found.id if found else engagement_id


def _order(finding: Finding, record: dict[str, Any]) -> tuple[int, str, float, str, str, list[str], str, str]:
    return (
        finding.severity.weight,
        finding.rule[:1],
        -finding.lateness,
        finding.rule,
        record.get("due", "~"),
        record["engagements"],
        record["subject"],
        record["message"],
    )
