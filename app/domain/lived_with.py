"""Under which waiver a finding is knowingly lived with."""

from __future__ import annotations

from datetime import date

from app.domain.findings import Finding
from app.domain.plan import Plan
from app.domain.waivers import Waiver


def waiver_of(plan: Plan, finding: Finding, as_of: date) -> Waiver | None:
    """The waiver in force on that day under which the finding is lived with, or None.

    Of several, the one that holds longest. Which of its parts weighs most may change with the day, so
    a finding of several parts is lived with under the rule of any of them.
    """
    held = [waiver for waiver in waivers_of(plan, finding) if waiver.holds_on(as_of)]
    return max(held, key=lambda waiver: (waiver.until or date.max, waiver.id), default=None)


def waivers_of(plan: Plan, finding: Finding) -> list[Waiver]:
    """Every waiver of the finding, whether it is in force or not, by id."""
    rules = dict.fromkeys((finding.rule, *(part.rule for part in finding.parts)))
    ids = {one for rule in rules for one in plan.ids("waiver_by_finding", (rule, finding.key))}
    return [plan.waivers[one] for one in sorted(ids)]
