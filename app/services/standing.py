"""Which findings stand, and which are knowingly lived with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.findings import Finding
from app.domain.plan import Plan
from app.domain.waivers import Waiver
from app.services.review import heaviest_first


def waiver_of(plan: Plan, finding: Finding, as_of: date) -> Waiver | None:
    """The waiver in force on that day under which the finding is lived with, or None.

    Of several, the one that holds longest.
    """
    held = [
        waiver
        for waiver_id in plan.ids("waiver_by_finding", (finding.rule, finding.key))
        if (waiver := plan.waivers[waiver_id]).holds_on(as_of)
    ]
    return max(held, key=lambda waiver: (waiver.until or date.max, waiver.id), default=None)


def sorted_open(plan: Plan, findings: Iterable[Finding], as_of: date) -> tuple[Finding, ...]:
    """The findings without a waiver in force, heaviest first."""
    return heaviest_first(finding for finding in findings if waiver_of(plan, finding, as_of) is None)
