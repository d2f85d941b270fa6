"""Under which waiver a finding is knowingly lived with."""

from __future__ import annotations

from collections.abc import Iterator
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
    """Every waiver of the finding, whether it is in force or not, by id.

    Where it is all that is left of several, that of the several with the same matter is one of its own.
    """
    ids = set(_by_itself(plan, finding))
    if not finding.parts:
        ids |= plan.ids("waiver_by_key", finding.stamp)
    return [plan.waivers[one] for one in sorted(ids)]


def is_lived_with_alone(plan: Plan, part: Finding, as_of: date) -> bool:
    """Whether a part of a finding is lived with for itself, and not with the others as one."""
    return any(plan.waivers[one].holds_on(as_of) for one in _by_itself(plan, part))


def _by_itself(plan: Plan, finding: Finding) -> Iterator[str]:
    rules = dict.fromkeys((finding.rule, *(part.rule for part in finding.parts)))
    return (one for rule in rules for one in plan.ids("waiver_by_finding", (rule, finding.key)))
