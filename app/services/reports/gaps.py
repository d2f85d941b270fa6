"""Known gaps: what the review finds missing, and what of it somebody has accepted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.findings import Finding, FindingClass, Severity
from app.domain.item_names import country_name
from app.domain.lived_with import waiver_of
from app.domain.plan import Plan
from app.domain.waivers import Waiver
from app.domain.wording import Text, text
from app.services.reports.selection import ReportSelection
from app.services.review.finding_records import finding_marking
from app.services.review.review import Review

_WORDS = {
    Severity.BLOCK: text("Open, blocks"),
    Severity.WARN: text("Open, warns"),
    Severity.INFORM: text("Open, for information"),
}


@dataclass(frozen=True, slots=True)
class GapLine:
    """One gap: whom or what it concerns, the rule, why, what would close it, and its position."""

    subject: str
    rule: str
    title: Text
    why: Text
    remedy: Text
    severity: Severity
    accepted: bool
    position: Text


def known_gaps(plan: Plan, review: Review, selection: ReportSelection, as_of: date) -> tuple[GapLine, ...]:
    """The findings of class gap that concern the selection: open ones first, then the accepted."""
    gap_rules = {rule.id for rule in review.rules if rule.finding_class is FindingClass.GAP}
    lines = [
        _line(plan, finding, as_of)
        for finding in review.findings()
        if finding.rule in gap_rules and _concerns(plan, finding, selection)
    ]
    return tuple(sorted(lines, key=lambda line: (line.accepted, line.severity.weight)))


def _concerns(plan: Plan, finding: Finding, selection: ReportSelection) -> bool:
    if not selection.narrowed:
        return True
    if not selection.ids.isdisjoint(finding.engagements):
        return True
    if selection.countries is None:
        return False
    region = plan.regions.get(finding.subject.id)
    if region is not None:
        return region.countries <= selection.countries
    return not selection.countries.isdisjoint(finding.countries)


def _line(plan: Plan, finding: Finding, as_of: date) -> GapLine:
    waiver, above = waiver_of(plan, finding, as_of), finding_marking(plan, finding)
    return GapLine(
        _subject(plan, finding),
        finding.rule,
        text("({marking}) {title}", marking=above, title=finding.title) if above else finding.title,
        finding.why,
        finding.remedy,
        finding.severity,
        waiver is not None,
        _accepted(waiver) if waiver is not None else _WORDS[finding.severity],
    )


def _accepted(waiver: Waiver) -> Text:
    if waiver.until is None:
        return text("Accepted by {who} until lifted: {reason}", who=waiver.who, reason=waiver.reason)
    return text(
        "Accepted by {who} until {day}: {reason}",
        who=waiver.who,
        day=waiver.until,
        reason=waiver.reason,
    )


def _subject(plan: Plan, finding: Finding) -> str:
    region = plan.regions.get(finding.subject.id)
    if region is not None:
        return region.title
    objective = plan.objectives.get(finding.subject.id)
    if objective is not None:
        return objective.code
    if finding.countries:
        return ", ".join(country_name(plan, country) for country in finding.countries)
    return "Plan"
