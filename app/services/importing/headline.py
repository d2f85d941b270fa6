"""What an import does, in one sentence."""

from __future__ import annotations

from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.services.importing.results import ImportResult, Outcome


def headline(result: ImportResult) -> Text:
    """“12 new, 3 changed, 4 as they were, 2 rows refused”; “5 rows refused, nothing new” where nothing lands."""
    count = {outcome: result.count(outcome) for outcome in Outcome}
    if not result.rows:
        return text("no rows, nothing new")
    if not count[Outcome.NEW] and not count[Outcome.CHANGED]:
        if not count[Outcome.REFUSED]:
            return text("nothing new: {same} as they were", same=_rows(count[Outcome.SAME]))
        if not count[Outcome.SAME]:
            return text("{refused} refused, nothing new", refused=_rows(count[Outcome.REFUSED]))
        return text(
            "{refused} refused, nothing new, {same} as they were",
            refused=_rows(count[Outcome.REFUSED]),
            same=_rows(count[Outcome.SAME]),
        )
    return text(
        "{new} new, {changed} changed, {same} as they were, {refused} refused",
        new=count[Outcome.NEW],
        changed=count[Outcome.CHANGED],
        same=count[Outcome.SAME],
        refused=_rows(count[Outcome.REFUSED]),
    )


def _rows(number: int) -> Count:
    return Count(number, "row", "rows")
