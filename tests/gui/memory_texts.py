"""A search through a plan in memory: what an index must answer, without one."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from app.domain.plan import Plan
from app.services.search_index import SEARCHED, IndexRow, kept_words, row_of
from app.services.search_query import Term, TextHits, TextQuery


class MemoryTexts:
    """Reads every item at every question: right, and slow. Items come in the order of their ids."""

    def __init__(self, plan: Plan) -> None:
        self._rows = [
            row_of(table, item, plan.engagements.get(getattr(item, "engagement", "")))
            for table in SEARCHED
            for _, item in sorted(plan.table(table).items())
        ]

    def prepare(self, most: int) -> float:
        """Always ready."""
        return 1.0

    def vocabulary(self) -> Collection[str]:
        """All words of four letters and more."""
        return {word for row in self._rows for word in kept_words(row)}

    def find(self, query: TextQuery, near: date, limit: int) -> dict[str, TextHits]:
        """See the port."""
        found: dict[str, list[IndexRow]] = {}
        for row in self._rows:
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
