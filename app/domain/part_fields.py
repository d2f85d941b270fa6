"""The fields of what an engagement has at most one of, such as its ship visit, beside the engagement's own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from app.domain.plan import Plan
from app.domain.records.record import Field, Item, Record
from app.domain.records.sort import Sort, Surface
from app.domain.tables import PARTS
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text


@dataclass(frozen=True, slots=True, eq=False)
class PartField:
    """One field of the `record` of such a part; `id` tells it from those of the engagement and of other records."""

    id: str
    record: Record
    field: Field

    @property
    def sort(self) -> Sort:
        """What sort of field it is."""
        return self.field.sort

    @property
    def title(self) -> Text:
        """Its name where fields of several records stand side by side: `Purpose (ship visit)`."""
        field, record = self.field.title, self.record.one
        if str(field).casefold() == str(record).casefold():
            return field
        return text("{field} ({record})", field=field, record=record)

    def held(self, plan: Plan, engagement: str) -> Item | None:
        """The part of an engagement, where it has one."""
        return plan.find(self.record.name, engagement)

    def of(self, plan: Plan, engagement: str) -> Any:
        """What stands in the field; what it holds where nobody gave it a value, where there is no part."""
        part = plan.find(self.record.name, engagement)
        return self.field.empty if part is None else getattr(part, self.field.name)

    def goes_with(self, plan: Plan, engagement: str, kind: str) -> bool:
        """Whether an engagement of that kind can have it. What was recorded under another kind stays."""
        return self.record.fits(kind) or self.held(plan, engagement) is not None


PART_FIELDS: tuple[PartField, ...] = tuple(
    PartField(f"{record.name}.{each.name}", record, each)
    for record in PARTS
    if record.is_single
    for each in record.on(Surface.COLUMN)
    if each.name != record.whole
)
"""Every one, by record in the order of the tables."""

PART_FIELD: Mapping[str, PartField] = MappingProxyType({each.id: each for each in PART_FIELDS})
"""By id."""
