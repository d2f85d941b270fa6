"""What the rules that look at one objective have in common: which objectives an item bears on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, FindingClass, Subject, subjects_in
from app.domain.plan import Plan
from app.domain.priorities import Objective
from app.domain.records.record import Item
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class ObjectiveRule:
    """Looks at one objective and the engagements that serve it. What else it reads bears on all objectives."""

    finding_class: FindingClass = FindingClass.GAP
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The objectives."""
        return subjects_in("objectives", plan.objectives)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The objective, or those that the engagement serves."""
        match item:
            case Objective():
                return (Subject("objectives", item.id),)
            case Engagement():
                return subjects_in("objectives", item.objectives)
            case _:
                return (EVERYTHING,)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """What is found of the objective, if the plan holds it."""
        objective = plan.objectives.get(subject.id)
        if objective is not None:
            yield from self.check_of(plan, facts, objective)

    def check_of(self, plan: Plan, facts: Facts, objective: Objective) -> Iterable[Finding]:
        """The findings on an objective."""
        raise NotImplementedError
