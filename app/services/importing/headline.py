"""What an import does, in one sentence."""

from __future__ import annotations

from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.services.importing.results import ImportResult, Outcome


def headline(result: ImportResult) -> Text:
    """“12 new, 3 changed, 4 same, 2 refused”; “5 rows refused, nothing new” where nothing lands for that."""
    new, changed, same, refused = (
        result.count(outcome) for outcome in (Outcome.NEW, Outcome.CHANGED, Outcome.SAME, Outcome.REFUSED)
    )
    if not refused or new or changed:
        return text(
            "{new} new, {changed} changed, {same} same, {refused} refused",
            new=new,
            changed=changed,
            same=same,
            refused=refused,
        )
    rows = Count(refused, "row", "rows")
    if same:
        return text("{rows} refused, nothing new, {same} same", rows=rows, same=same)
    return text("{rows} refused, nothing new", rows=rows)
