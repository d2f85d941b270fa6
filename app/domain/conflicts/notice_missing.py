"""C17: an exercise is so large that other states must be told, and they were not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, ClassVar

from app.domain.contributions import Contribution
from app.domain.engagement import Engagement
from app.domain.exercises import Exercise
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject
from app.domain.notices import STRENGTH_COUNTS, ReachedMeasure, reached_measures, strength_of
from app.domain.part_subjects import PartRule
from app.domain.plan import Plan
from app.domain.regimes import MeasureSort
from app.domain.spans import ONE_DAY
from app.domain.statuses import Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text, sentences, text
from app.domain.wording_values import days_count


@dataclass(frozen=True, slots=True)
class NoticeMissing(PartRule):
    """Troops or equipment of all nations together reach the number of a notification (domain.md §2.8, §5 C17).

    It holds inside the zone of application, from when it is proposed until a notice is noted: at once where the
    activity does not stand in the annual calendar, else from the day after the last one for the notice. An uncertain
    start counts from the first day on which it can begin.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = (Exercise, Contribution)
    id: str = "C17"
    title: Text = text("Notifiable, not notified")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset(
        {"engagements", "exercises", "contributions", "csbm_measures", "regimes", "settings"}
    )

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterator[Finding]:
        """One finding for each measure whose numbers are reached."""
        exercise = plan.part(Exercise, item.id)
        if exercise is None or not exercise.in_zone or exercise.notified_on is not None:
            return
        if item.status is Status.IDEA or not item.is_ahead(facts.as_of):
            return
        strength = strength_of(plan, item.id)
        for reached in reached_measures(plan, strength, MeasureSort.NOTICE):
            latest = reached.latest(item)
            if exercise.in_calendar and facts.as_of <= latest:
                continue
            also = [
                found
                for sort in (MeasureSort.AIR_PART, MeasureSort.OBSERVATION)
                for found in reached_measures(plan, strength, sort)
                if found.measure.regime == reached.measure.regime
            ]
            numbers = "|".join(f"{name}{has}" for name, has, _ in reached.numbers)
            yield Finding(
                rule=self.id,
                severity=Severity.BLOCK,
                subject=Subject("engagements", item.id),
                key=f"{item.id}|{reached.measure.id}|{numbers}|{latest}|{exercise.in_calendar:d}",
                title=text("{title} must be notified: {what}", title=item.title, what=_has(reached)),
                why=_why(plan, reached, exercise, also, latest),
                remedy=_remedy(exercise, latest, facts.as_of),
                engagements=(item.id,),
                countries=item.country_ids,
                since=latest + ONE_DAY if facts.as_of > latest else None,
                due=latest,
            )


def _has(reached: ReachedMeasure) -> Text:
    return text("{all:and}", all=tuple(STRENGTH_COUNTS[name](has) for name, has, _ in reached.numbers))


def _why(plan: Plan, reached: ReachedMeasure, exercise: Exercise, also: list[ReachedMeasure], latest: date) -> Text:
    measure = reached.measure
    limits = tuple(STRENGTH_COUNTS[name](needed) for name, _, needed in reached.numbers)
    said = [
        text(
            "All nations together bring {what}; “{measure}” holds from {limits:and} on ({source}). "
            "The last day to notify is {latest:weekday}, {days} before the start.",
            what=_has(reached),
            measure=plan.title_of("csbm_measures", measure.id),
            limits=limits,
            source=measure.source or text("no source"),
            latest=latest,
            days=days_count(measure.days or 0),
        ),
        text("The exercise stands in the annual calendar.")
        if exercise.in_calendar
        else text("The exercise does not stand in the annual calendar."),
    ]
    said += [text("“{measure}” holds too: {what}.", measure=each.measure.title, what=_has(each)) for each in also]
    return sentences(*said)


def _remedy(exercise: Exercise, latest: date, as_of: date) -> Text:
    signs = exercise.signs or text("whoever signs it for the nation")
    if as_of > latest:
        return text(
            "Take the notice to {signs} today, send it and note its day and number, or bring fewer: the notice is "
            "late.",
            signs=signs,
        )
    return text(
        "Have the notice signed by {signs}, send it by {latest:weekday} and note its day and number, or bring fewer.",
        signs=signs,
        latest=latest,
    )
