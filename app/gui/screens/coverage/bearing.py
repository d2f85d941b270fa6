"""Which changes of a plan bear on the figures of the matrix."""

from __future__ import annotations

from app.domain.changes import ItemChange
from app.domain.engagement import Engagement

_READ = frozenset(
    {"engagements", "tiers", "weights", "norms", "regions", "schemes", "kinds", "countries", "settings", "waivers"}
)

_COUNTED = ("dates", "status", "kind", "countries", "level", "counterpart_level", "ref")
"""The fields of an engagement that the figures are made of."""


def bears_on_figures(item: ItemChange) -> bool:
    """Whether a change of this item can change a figure of the matrix."""
    before, after = item.before, item.after
    if isinstance(before, Engagement) and isinstance(after, Engagement):
        return any(getattr(before, field) != getattr(after, field) for field in _COUNTED)
    return item.table in _READ
