"""What the rules that look at all that one office leads have in common: which offices an item bears on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, cast

from app.domain.engagement import Engagement
from app.domain.finding_groups import OFFICES
from app.domain.findings import EVERYTHING, FindingClass, Subject
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.value_classes import dataclass


@dataclass(frozen=True, slots=True)
class OfficeRule:
    """Looks at the engagements of one lead office that an `index` of the plan holds by office and a number.

    What else it reads bears on all offices.
    """

    index: ClassVar[str] = ""
    finding_class: FindingClass = FindingClass.OBLIGATION
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The offices of which the index holds something."""
        offices = dict.fromkeys(office for office, _ in office_keys(plan, self.index))
        return (Subject(OFFICES, office) for office in offices)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement's lead office, where the index holds the engagement."""
        if not isinstance(item, Engagement):
            return (EVERYTHING,)
        return (Subject(OFFICES, item.lead_office),) if any(plan.keys_of(self.index, item)) else ()


def office_keys(plan: Plan, index: str) -> Iterator[tuple[str, int]]:
    """The keys of such an index: an office with a year or month."""
    return (cast("tuple[str, int]", key) for key in plan.keys(index))
