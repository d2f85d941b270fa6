"""The engagements that a row names, among those of its own file: read when all rows have landed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.domain.engagement import Engagement
from app.domain.records.record import record_of
from app.services.importing.links import FileWords
from app.services.importing.matches import LandedRow, StatedRow
from app.services.importing.rows import RowRefused

Found = Mapping[int, LandedRow | RowRefused]


def with_own_links(found: Found, rows: Sequence[StatedRow], words: FileWords) -> Found:
    """What became of each row, with the engagements that it names, as its whole, wherever in the file they stand."""
    landed = {at: made for at, made in found.items() if isinstance(made, LandedRow)}
    for at, made in landed.items():
        words.add("engagements", rows[at].id or made.engagement.id, made.engagement.id, made.engagement.title)
    return {**found, **{at: _linked(made, rows[at], words) for at, made in landed.items()}}


def _linked(landed: LandedRow, row: StatedRow, words: FileWords) -> LandedRow:
    """The row with its links; blanks change nothing, and what nobody knows is said."""
    stated: dict[str, Any] = {}
    for name, texts in row.values.more.naming_others.items():
        sort = record_of(Engagement)[name].sort
        value = sort.from_cells(texts, words)
        if not sort.is_empty(value) and value != getattr(landed.engagement, name):
            stated[name] = value
    changed = () if landed.is_new else (*landed.changed, *stated)
    remarks = (*landed.remarks, *words.left_out())
    return replace(landed, engagement=replace(landed.engagement, **stated), changed=changed, remarks=remarks)
