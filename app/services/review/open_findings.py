"""Which findings stand, and which are knowingly lived with."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import cast

from app.domain.findings import Finding, Severity
from app.domain.lived_with import waiver_of
from app.domain.plan import Plan
from app.domain.wording import Text
from app.services.review.review import Review, heaviest_first


def sorted_open(plan: Plan, findings: Iterable[Finding], as_of: date) -> tuple[Finding, ...]:
    """The findings without a waiver in force, heaviest first."""
    return heaviest_first(finding for finding in findings if waiver_of(plan, finding, as_of) is None)


def what_blocks(plan: Plan, reviewed: Review, engagement_id: str, *, as_of: date) -> list[Text]:
    """The titles of the blocking findings of an engagement that nobody has waived; they forbid confirming."""
    standing = sorted_open(plan, reviewed.of_engagement(engagement_id), as_of)
    return [finding.title for finding in standing if finding.severity is Severity.BLOCK]


def overdue_asks(plan: Plan, as_of: date) -> set[str]:
    """The ids of the asks that are `AskState.OVERDUE` on that day."""
    past = (day for day in plan.keys("open_ask_by_due") if cast("date", day) < as_of)
    return {ask_id for day in past for ask_id in plan.ids("open_ask_by_due", day)}
