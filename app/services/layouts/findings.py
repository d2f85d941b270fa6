"""The findings as the panel lists them: who is concerned, what is waived, what the filter leaves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

from app.domain.findings import Finding, Severity
from app.domain.item_names import country_name
from app.domain.lived_with import waiver_of
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.waivers import Waiver
from app.domain.wording import Text, text
from app.services.filtering.plan_filter import PlanFilter

MOST_NAMED = 3
"""How many engagements or countries a row names before it counts the rest."""


class FindingLine(NamedTuple):
    """A finding, and the waiver under which it is lived with, if there is one."""

    finding: Finding
    waiver: Waiver | None = None


@dataclass(frozen=True, slots=True)
class FindingList:
    """What the panel shows, and how many there are of each severity before any is hidden by its toggle.

    `counts` and `waived` already obey the filter and the rules wanted; `by_rule` counts the findings, open or
    waived, of each rule that has some, wanted or not.
    """

    lines: tuple[FindingLine, ...]
    counts: tuple[tuple[Severity, int], ...]
    waived: int
    by_rule: tuple[tuple[str, int], ...] = ()

    def count(self, severity: Severity) -> int:
        """How many open findings of that severity there are."""
        return dict(self.counts)[severity]


@dataclass(frozen=True, slots=True)
class FindingWish:
    """What the person wants to see. `shown` is None where the shared filter is not to be followed.

    Findings of the engagements `first` stand before all others. `rules` narrows to theirs; empty for all.
    """

    severities: frozenset[Severity] = frozenset(Severity)
    with_waived: bool = False
    filter: PlanFilter | None = None
    shown: Collection[str] = ()
    first: frozenset[str] = frozenset()
    rules: frozenset[str] = frozenset()


def list_findings(plan: Plan, findings: Iterable[Finding], as_of: date, wish: FindingWish) -> FindingList:
    """Sort and narrow the findings, heaviest first; waived ones stand last."""
    shown = frozenset(wish.shown) if wish.filter is not None else frozenset()
    has_waivers = bool(plan.waivers)
    # What is looked at, open then waived; then the rest, open then waived.
    lines: tuple[list[FindingLine], ...] = ([], [], [], [])
    counts = dict.fromkeys(Severity, 0)
    by_rule: dict[str, int] = {}
    waived = 0
    for finding in findings:
        if wish.filter is not None and not _let_through(plan, finding, wish.filter, shown):
            continue
        by_rule[finding.rule] = by_rule.get(finding.rule, 0) + 1
        if wish.rules and finding.rule not in wish.rules:
            continue
        place = 0 if wish.first and not wish.first.isdisjoint(finding.engagements) else 2
        waiver = waiver_of(plan, finding, as_of) if has_waivers else None
        if waiver is not None:
            waived += 1
            if wish.with_waived:
                lines[place + 1].append(FindingLine(finding, waiver))
            continue
        counts[finding.severity] += 1
        if finding.severity in wish.severities:
            lines[place].append(FindingLine(finding))
    return FindingList(tuple(chain(*lines)), tuple(counts.items()), waived, tuple(sorted(by_rule.items())))


def _let_through(plan: Plan, finding: Finding, wanted: PlanFilter, shown: frozenset[str]) -> bool:
    """Findings about engagements follow these; gaps follow the region and the country of the filter.

    Where it names neither, they stand beside any engagement that is shown, and with none nothing is listed.
    """
    if finding.engagements:
        return not shown.isdisjoint(finding.engagements)
    regions, countries = wanted.chosen("regions"), wanted.chosen("countries")
    if not regions and not countries:
        return bool(shown) or wanted.is_empty
    if finding.subject.table == "regions" and finding.subject.id in regions:
        return True
    for country in finding.countries:
        region = plan.region_of(country)
        if (not countries or country in countries) and (not regions or (region is not None and region.id in regions)):
            return True
    return False


def concerned(plan: Plan, finding: Finding) -> str:
    """Whom a finding concerns: the references of engagements, else countries or a region by name."""
    if finding.engagements:
        items = (plan.engagements.get(item_id) for item_id in finding.engagements)
        return some_named([item.ref for item in items if item is not None])
    if finding.countries and len(finding.countries) <= MOST_NAMED:
        return some_named([country_name(plan, country) for country in finding.countries])
    region = plan.regions.get(finding.subject.id) if finding.subject.table == "regions" else None
    if region is not None:
        return region.title
    objective = plan.objectives.get(finding.subject.id) if finding.subject.table == "objectives" else None
    return objective.name if objective is not None else ""


def waiver_words(waiver: Waiver) -> Text:
    """Who lives with it, why, and until when."""
    if waiver.until is None:
        return text("Waived by {who}: {reason}. Until lifted.", who=waiver.who, reason=waiver.reason.rstrip("."))
    return text(
        "Waived by {who} until {day}: {reason}.",
        who=waiver.who,
        day=waiver.until,
        reason=waiver.reason.rstrip("."),
    )


def some_named(names: Sequence[str]) -> str:
    """The first names, and how many more there are: `R1, R2, R3 +997`."""
    rest = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" +{rest}" if rest > 0 else "")
