"""Known gaps: what the review finds missing, and what of it somebody has accepted."""

from __future__ import annotations

from datetime import date

from app.domain.finding_groups import dated_named
from app.domain.findings import Finding, Severity
from app.domain.item_names import country_name
from app.domain.lived_with import waiver_of
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.waivers import Waiver
from app.domain.wording import Text, text
from app.services.coverage.gaps import GapCounts, GapTime, count_gaps, gap_time, gaps_among
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
    """One gap: whom or what it concerns, the rule, why, what would close it, and its position.

    `reasons` and `remedies` are of each norm that it speaks of, each once.
    """

    subject: str
    rule: str
    title: Text
    reasons: tuple[Text, ...]
    remedies: tuple[Text, ...]
    severity: Severity
    accepted: bool
    position: Text


@dataclass(frozen=True, slots=True)
class KnownGaps:
    """The gaps of a document and how many they are: those of today, foretold, over, and last the accepted.

    `engagements` are the ids of those that they speak of.
    """

    lines: tuple[GapLine, ...]
    counts: GapCounts
    engagements: frozenset[str]


def known_gaps(plan: Plan, review: Review, selection: ReportSelection, as_of: date) -> KnownGaps:
    """The gaps that concern the selection."""
    gaps = gaps_among(review.findings(), review.rules)
    gaps = tuple(gap for gap in gaps if _concerns(plan, gap, selection))
    lines = [(gap_time(gap), _line(plan, gap, selection, as_of)) for gap in gaps]
    order = list(GapTime)
    lines.sort(key=lambda each: (each[1].accepted, order.index(each[0]), each[1].severity.weight))
    spoken_of = frozenset(each for gap in gaps for each in gap.engagements)
    return KnownGaps(tuple(line for _, line in lines), count_gaps(plan, gaps, as_of), spoken_of)


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


def _line(plan: Plan, finding: Finding, selection: ReportSelection, as_of: date) -> GapLine:
    waiver, above = waiver_of(plan, finding, as_of), finding_marking(plan, finding)
    title, reasons = finding.title, tuple(dict.fromkeys(part.why for part in finding.every_part))
    here = [each for each in finding.engagements if not selection.narrowed or each in selection.ids]
    if here and len(here) < len(finding.engagements):
        # Of what lies elsewhere a document about some countries says how much it is, and no more.
        title = text("{title}, {count} of them here", title=title, count=len(here))
        reasons = (text("Here: {what}.", what=dated_named([plan.engagements[each] for each in here])),)
    return GapLine(
        _subject(plan, finding, selection),
        finding.rule,
        text("({marking}) {title}", marking=above, title=title) if above else title,
        reasons,
        tuple(dict.fromkeys(part.remedy for part in finding.every_part)),
        finding.severity,
        waiver is not None,
        _accepted(waiver) if waiver is not None else _position(finding),
    )


def _position(gap: Finding) -> Text:
    match gap_time(gap):
        case GapTime.TODAY:
            return _WORDS[gap.severity]
        case GapTime.AHEAD:
            return text("Foretold for {day}", day=min(part.becomes for part in gap.every_part if part.becomes))
        case GapTime.PAST:
            return text("Over")


def _accepted(waiver: Waiver) -> Text:
    if waiver.until is None:
        return text("Accepted by {who} until lifted: {reason}", who=waiver.who, reason=waiver.reason)
    return text(
        "Accepted by {who} until {day}: {reason}",
        who=waiver.who,
        day=waiver.until,
        reason=waiver.reason,
    )


def _subject(plan: Plan, finding: Finding, selection: ReportSelection) -> str:
    region = plan.regions.get(finding.subject.id)
    if region is not None:
        return region.title
    objective = plan.objectives.get(finding.subject.id)
    if objective is not None:
        return objective.name
    about = selection.countries if selection.narrowed else None
    if countries := [each for each in finding.countries if about is None or each in about]:
        return ", ".join(country_name(plan, country) for country in countries)
    return "Plan"
