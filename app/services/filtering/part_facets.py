"""The facets of what engagements have at most one of: each declared field of those records can be one."""

from __future__ import annotations

from collections.abc import Collection

from app.domain.changes import Change
from app.domain.part_fields import PART_FIELDS, PartField
from app.services.filtering.facet import FieldFacet, PartsOf, Reviewed
from app.services.review.review import ReviewDelta


class PartFacet(FieldFacet):
    """A field of a part; engagements without the part have nothing there."""

    def __init__(self, field: PartField) -> None:
        super().__init__(field.field)
        self.id, self.title, self.of = field.id, field.title, field.record.one
        self.has_none, self._index = True, ""
        self._field = field

    def parts_of(self, at: Reviewed) -> PartsOf:
        """The sort's, of the part of an engagement."""
        held, name, parts = at.plan.table(self._field.record.name), self._field.field.name, self._sort.parts
        return lambda item: parts(getattr(part, name)) if (part := held.get(item.id)) is not None else ()

    def touched(self, change: Change, delta: ReviewDelta | None) -> Collection[str] | None:
        """Those whose part was made, changed or removed."""
        return {each.id for each in change.items if each.table == self._field.record.name}


PART_FACETS: tuple[PartFacet, ...] = tuple(PartFacet(each) for each in PART_FIELDS if each.sort.facet)
"""Every one, by record."""

PART_NAMING = frozenset(table for each in PART_FIELDS if each.sort.facet for table in each.sort.into)
"""The tables of what can be chosen in them."""
