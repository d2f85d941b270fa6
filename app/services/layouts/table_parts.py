"""The parts by which a column of the table is filtered and grouped: those of the facet that says the same."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.engagement import Engagement
from app.domain.records.record import record_of
from app.services.filtering.computed_facets import COMPUTED
from app.services.filtering.facet import Facet, FieldFacet
from app.services.filtering.part_facets import PartFacet
from app.services.layouts.table_columns import TableColumn

_OF_WORKED_OUT: Mapping[str, str] = MappingProxyType(
    {"region": "regions", "findings": "findings", "coordination": "asks"}
)
"""Columns that no field is behind, and the facets that say the same."""


def column_facet(column: TableColumn) -> Facet | None:
    """What tells the parts of a column's cells; None where every cell is words, dates or figures of its own."""
    if (name := _OF_WORKED_OUT.get(column.id)) is not None:
        return next(each for each in COMPUTED if each.id == name)
    sort = column.sort
    if sort is None or not (sort.facet or sort.grouping or sort.lines > 1):
        return None
    return FieldFacet(record_of(Engagement)[column.id]) if column.part is None else PartFacet(column.part)
