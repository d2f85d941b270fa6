"""A search through a plan in memory, for where the store keeps no index: right, and slower."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from app.domain.asks import Ask
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.wording import Text
from app.services.search.index import SEARCHED, IndexRow, kept_words, row_of
from app.services.stores.search_query import Term, TextHits, TextQuery

_Made = tuple[Item, Engagement | None, IndexRow]


class MemoryTexts:
    """The TextSearch over a plan; reads every item at every question. Items come in the order of their ids."""

    def __init__(self, plan: Plan | None = None) -> None:
        self._plan: Plan | None = None
        self._made: dict[tuple[str, str], _Made] = {}
        if plan is not None:
            self.follow(plan)

    def follow(self, plan: Plan) -> None:
        """Search this plan from now on; only what is not as it was is folded anew."""
        if plan is self._plan:
            return
        before, self._made, self._plan = self._made, {}, plan
        for table in SEARCHED:
            for item_id, item in sorted(plan.table(table).items()):
                about = plan.engagements.get(item.engagement) if isinstance(item, Ask) else None
                made = before.get((table, item_id))
                if made is None or made[0] is not item or made[1] is not about:
                    made = (item, about, row_of(table, item, about))
                self._made[table, item_id] = made

    def lack(self) -> Text | None:
        """None."""
        return None

    def prepare(self, most: int) -> float:
        """Always ready."""
        return 1.0

    def vocabulary(self) -> Collection[str]:
        """All words of four letters and more."""
        return {word for _, _, row in self._made.values() for word in kept_words(row)}

    def find(self, query: TextQuery, near: date, limit: int) -> dict[str, TextHits]:
        """See the port."""
        found: dict[str, list[IndexRow]] = {}
        for _, _, row in self._made.values():
            if query.clauses and _meets(query, f" {row.title} ", f" {row.body} "):
                found.setdefault(row.table, []).append(row)
        today = near.toordinal()
        for rows in found.values():
            rows.sort(key=lambda row: (not _meets(query, f" {row.title} "), abs(row.day - today), row.day < today))
        return {table: TextHits(len(rows), tuple(row.id for row in rows[:limit])) for table, rows in found.items()}


def _meets(query: TextQuery, *texts: str) -> bool:
    return all(any(_stands(term, text) for term in clause.terms for text in texts) for clause in query.clauses)


def _stands(term: Term, text: str) -> bool:
    return f" {' '.join(term.words)}{'' if term.is_prefix else ' '}" in text
