"""G15: a submission, an answer or a report under a regime is due and not sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.regimes import DeadlineSort, RegimeMeasure
from app.domain.spans import ONE_DAY
from app.domain.statuses import ENDED_EARLY, Status
from app.domain.value_classes import dataclass
from app.domain.verification import Verification
from app.domain.wording import Text, text

WARNED_BEFORE = timedelta(days=14)
"""So long before it is due (domain.md §4.3, G15)."""


@dataclass(frozen=True, slots=True)
class SubmissionAtRisk(PartRule):
    """What must be sent under a regime is due within 14 days, or was, and nobody noted that it was sent.

    The day of a submission is stated, or follows from the days before the start that the measure asks for; the
    instant of an answer is stated, or follows from the request and the hours of the measure; the day of a report is
    stated, or follows from the end of what was done and the days of the measure. What was called off owes nothing.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Verification,)
    id: str = "G15"
    title: Text = text("Obligation at risk")
    finding_class: FindingClass = FindingClass.OBLIGATION
    reads: frozenset[str] = frozenset({"engagements", "csbm", "csbm_measures"})

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """One finding for each of submission, answer and report."""
        part = plan.part(Verification, item.id)
        if part is None or item.status is Status.IDEA or item.status in ENDED_EARLY:
            return
        measure = plan.records(RegimeMeasure).get(part.measure or "")
        owed = (
            ("submission", part.sent is not None, submission_due(part, measure, item)),
            ("answer", part.answered_at is not None, _answer_due(part, measure)),
            ("report", part.reported is not None, _report_due(part, measure, item, facts.as_of)),
        )
        for matter, is_sent, due in owed:
            if due is not None and not is_sent and facts.as_of >= due - WARNED_BEFORE:
                yield _finding(item, part, matter, due, facts.as_of)


def submission_due(part: Verification, measure: RegimeMeasure | None, item: Engagement) -> date | None:
    """The day by which it must be sent, or None where none is known."""
    if part.due is not None:
        return part.due
    if measure is None or measure.deadline is not DeadlineSort.BEFORE or measure.days is None:
        return None
    return item.dates.start.first - timedelta(days=measure.days)


def _answer_due(part: Verification, measure: RegimeMeasure | None) -> date | None:
    if part.answer_due is not None:
        return part.answer_due.date()
    if part.requested_at is None or measure is None or measure.hours is None:
        return None
    return (part.requested_at + timedelta(hours=measure.hours)).date()


def _report_due(part: Verification, measure: RegimeMeasure | None, item: Engagement, as_of: date) -> date | None:
    if part.report_due is not None:
        return part.report_due
    if measure is None or measure.report_days is None or item.dates.latest >= as_of:
        return None
    return item.dates.latest + timedelta(days=measure.report_days)


_TITLES = {
    "submission": text("{title} is to be sent by {due:weekday}"),
    "answer": text("{title} is to be answered by {due:weekday}"),
    "report": text("The report of {title} is due on {due:weekday}"),
}
_LATE = {
    "submission": text("{title} was to be sent by {due:weekday}"),
    "answer": text("{title} was to be answered by {due:weekday}"),
    "report": text("The report of {title} was due on {due:weekday}"),
}
_OWED = {
    "submission": text("{title} is owed under the regime, and nobody noted that it was sent."),
    "answer": text("An answer is owed under the regime, and nobody noted that it was given."),
    "report": text("A report on {title} is owed under the regime, and nobody noted that it was sent."),
}
_REMEDIES = {
    "submission": text("Send it and note the day in “Sent”."),
    "answer": text("Answer, by the clock of UTC, and note the instant in “Answered at”."),
    "report": text("Send the report and note the day in “Reported”."),
}


def _finding(item: Engagement, part: Verification, matter: str, due: date, as_of: date) -> Finding:
    is_late = as_of > due
    return Finding(
        rule="G15",
        severity=Severity.WARN,
        subject=Subject("engagements", item.id),
        key=f"{item.id}|{matter}|{due}",
        title=(_LATE if is_late else _TITLES)[matter].filled(title=item.title, due=due),
        why=text("Answer due at {moment}, and none is noted.", moment=part.answer_due)
        if matter == "answer" and part.answer_due is not None
        else _OWED[matter].filled(title=item.title),
        remedy=_REMEDIES[matter],
        engagements=(item.id,),
        countries=item.country_ids,
        since=due + ONE_DAY if is_late else due - WARNED_BEFORE,
        due=due,
    )
