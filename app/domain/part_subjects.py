"""What the rules that look at one engagement and its parts have in common: which engagements an item bears on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, FindingClass, Subject, subjects_in
from app.domain.plan import Plan
from app.domain.records.record import Item, record_of
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class PartRule:
    """Looks at one engagement that has a part of one of the `kinds`.

    A rule that is one says its id, its title, what it reads and what it finds at such an engagement. Anything that
    it reads beside engagements and these parts, such as a list of thresholds, bears on all of them.
    """

    kinds: ClassVar[tuple[type[Any], ...]] = ()
    finding_class: FindingClass = FindingClass.CONFLICT
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements with such a part."""
        return subjects_in("engagements", dict.fromkeys(whole for kind in self.kinds for whole in plan.wholes(kind)))

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement, that of the part, or all."""
        if isinstance(item, Engagement):
            return (Subject("engagements", item.id),)
        if isinstance(item, self.kinds):
            return (Subject("engagements", getattr(item, record_of(type(item)).whole)),)
        return (EVERYTHING,)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """What is found at the engagement, if the plan holds it."""
        item = plan.engagements.get(subject.id)
        if item is not None:
            yield from self.check_of(plan, facts, item)

    def check_of(self, plan: Plan, facts: Facts, item: Engagement) -> Iterable[Finding]:
        """The findings on an engagement, which perhaps has such a part."""
        raise NotImplementedError
