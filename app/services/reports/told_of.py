"""Which engagements a document tells its reader of, for the note of who holds what."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.domain.asks import Ask
from app.domain.plan import Plan
from app.services.reports.call_list import called_asks
from app.services.reports.coordination_sheet import sheet_asks
from app.services.reports.editions import edition
from app.services.reports.selection import ReportOptions, select

_OF_ASKS: Mapping[str, Callable[[Plan, ReportOptions], list[Ask]]] = {
    "coordination-sheet": sheet_asks,
    "call-list": called_asks,
}
"""The documents that tell of engagements only as far as something is asked about them."""


def told_of(plan: Plan, document: str, options: ReportOptions) -> tuple[str, ...]:
    """The ids of the engagements in a document by its name; raises ReportRefused as the document does."""
    told = edition(plan, options.marking).plan
    if document in _OF_ASKS:
        return tuple(sorted({ask.engagement for ask in _OF_ASKS[document](told, options)}))
    return tuple(sorted(select(told, options).ids))
