"""The asks as a file: every declared field of each, and how it stands today in words."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from app.domain.asks import Ask
from app.domain.plan import Plan
from app.domain.records.cells import CellColumn
from app.domain.records.record import record_of
from app.domain.wording import Text
from app.domain.wording_values import Count
from app.services.importing.register import RegisterWords
from app.services.layouts.coordination import countries_of, state_words
from app.services.listings.record_rows import record_columns, record_row
from app.services.ports import ListExport
from app.services.texts.marked_outputs import own_marking

_TOLD = (
    CellColumn("state", "State", width=26, is_told=True),
    CellColumn("engagement_ref", "Engagement reference", width=16, is_told=True),
    CellColumn("countries", "Countries", width=24, is_told=True),
    CellColumn("engagement_marking", "Engagement marking", width=18, is_told=True),
)


def asks_listing(plan: Plan, ask_ids: Iterable[str], as_of: date, filtered: tuple[Text, ...] = ()) -> ListExport:
    """The asks of those ids, in their order."""
    record, names = record_of(Ask), RegisterWords(plan)
    asks = [plan.asks[each] for each in ask_ids if each in plan.asks]
    rows = []
    for ask in asks:
        item = plan.engagements[ask.engagement]
        told = (str(state_words(plan, ask, as_of)[0]), item.ref, countries_of(plan, item), own_marking(plan, item))
        rows.append(record_row(record, ask, names.name_of, told))
    content = dict.fromkeys(ask.engagement for ask in asks)
    return ListExport(
        plan,
        record.many,
        Count(len(asks), "ask", "asks"),
        record_columns(record, _TOLD),
        tuple(rows),
        tuple(plan.engagements[each] for each in content),
        filtered=filtered,
    )
