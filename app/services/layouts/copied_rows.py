"""Engagements as rows for other programs: with heads that the import knows again."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.plan import Plan
from app.services.importing.field_reading import FieldReading
from app.services.layouts.table_columns import BY_ID
from app.services.layouts.table_values import copy_text

_COLUMNS = tuple(BY_ID[each] for each in ("ref", "dates", "title", "countries", "place", "kind", "status", "own_lead"))
"""What a reader elsewhere wants to know of an engagement first."""

HEADS = tuple(column.title for column in _COLUMNS)
"""The heads of `copied_rows`."""


def copied_rows(plan: Plan, reading: FieldReading, ids: Sequence[str]) -> list[list[str]]:
    """A row for each engagement, in order of date."""
    items = sorted((plan.engagements[each] for each in ids), key=lambda item: (item.dates.earliest, item.title))
    return [[copy_text(plan, reading, column, item) for column in _COLUMNS] for item in items]
