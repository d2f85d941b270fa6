"""What a gap is, and how many there are: the one count that window, paper and command line give."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from app.domain.findings import Finding, FindingClass, Rule
from app.domain.lived_with import waiver_of
from app.domain.norms.norm import NormState
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text, listed, sentences, text
from app.domain.wording_values import Count
from app.services.coverage.cells import CoverageRow, RowKind
from app.services.coverage.states import CoverageState

_MISSING = (NormState.MISSED, NormState.AHEAD)
_ROWS = ("countries", "regions")


class GapTime(StrEnum):
    """Whether a gap is there today, is foretold for a known day, or is over."""

    TODAY = "today"
    AHEAD = "ahead"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class GapCounts:
    """How many gaps there are.

    A gap is one finding of the class, however many norms it speaks of: a country has one, a region
    under its weight, an objective that nothing serves. `accepted` are those that somebody lives with by
    name, whatever their time; they are in no other number. `rowless` are those of today and foretold
    that are of neither a country nor a region, and so have no row in the matrix.
    """

    today: int = 0
    ahead: int = 0
    past: int = 0
    accepted: int = 0
    rowless: int = 0


def gap_time(finding: Finding) -> GapTime:
    """When a gap is; one of several parts is there today where one of them is."""
    times = {_part_time(part) for part in finding.every_part}
    return next(time for time in GapTime if time in times)


def _part_time(part: Finding) -> GapTime:
    if part.becomes is not None:
        return GapTime.AHEAD
    return GapTime.PAST if part.is_past else GapTime.TODAY


def gaps_among(findings: Iterable[Finding], rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """The findings of the class of gaps, in their order, lived with or not."""
    gap_rules = {rule.id for rule in rules if rule.finding_class is FindingClass.GAP}
    return tuple(finding for finding in findings if finding.rule in gap_rules)


def count_gaps(plan: Plan, gaps: Iterable[Finding], as_of: date) -> GapCounts:
    """The counts of findings that are gaps, as of a day."""
    counts = dict.fromkeys(GapTime, 0)
    accepted = rowless = 0
    for gap in gaps:
        if waiver_of(plan, gap, as_of) is not None:
            accepted += 1
            continue
        time = gap_time(gap)
        counts[time] += 1
        rowless += time is not GapTime.PAST and gap.subject.table not in _ROWS
    return GapCounts(counts[GapTime.TODAY], counts[GapTime.AHEAD], counts[GapTime.PAST], accepted, rowless)


def gap_words(counts: GapCounts) -> Text:
    """`19 gaps today, 2 foretold, 1 over and 4 accepted`; what is none is left out, but for today."""
    parts = [text("{gaps} today", gaps=Count(counts.today, "gap", "gaps"))]
    if counts.ahead:
        parts.append(text("{count} foretold", count=counts.ahead))
    if counts.past:
        parts.append(text("{count} over", count=counts.past))
    if counts.accepted:
        parts.append(text("{count} accepted", count=counts.accepted))
    return listed(parts)


def gap_note(counts: GapCounts) -> Text:
    """The count, and how much of it is not to be found among the rows."""
    said = text("{gaps}.", gaps=gap_words(counts))
    if not counts.rowless:
        return said
    return sentences(said, text("Without a row, as of no country or region: {count}.", count=counts.rowless))


def has_gap(row: CoverageRow) -> bool:
    """Whether a row is that of a gap that is there today or foretold, and that nobody lives with."""
    if row.kind is RowKind.COUNTRY:
        return any(norm.state in _MISSING for norm in row.norms)
    is_open = row.standing is not None and row.standing.state in (CoverageState.SHORT, CoverageState.NONE)
    return is_open and row.share is not None and row.share.is_under
