"""What an import does, in one sentence."""

from __future__ import annotations

from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.services.importing.results import ImportResult, Outcome


def headline(result: ImportResult) -> Text:
    """“12 new, 3 changed, 2 rows refused, 4 rows as they were”; “5 rows refused, nothing new” where nothing lands."""
    count = {outcome: result.count(outcome) for outcome in Outcome}
    if not result.rows:
        return text("no rows, nothing new")
    nothing = not count[Outcome.NEW] and not count[Outcome.CHANGED]
    said = {
        Outcome.NEW: text("{count} new", count=count[Outcome.NEW]),
        Outcome.CHANGED: text("{count} changed", count=count[Outcome.CHANGED]),
        Outcome.REFUSED: text("{rows} refused", rows=_rows(count[Outcome.REFUSED])),
        Outcome.SAME: text("{rows} as they were", rows=_rows(count[Outcome.SAME])),
    }
    parts = [words for outcome, words in said.items() if count[outcome]]
    if nothing:
        parts.insert(1 if count[Outcome.REFUSED] else 0, text("nothing new"))
    return text("{parts}", parts=tuple(parts))


def _rows(number: int) -> Count:
    return Count(number, "row", "rows")
