"""What an import does, in one sentence: in the assistant, at the end of it, on the command line and in the report."""

from __future__ import annotations

from app.domain.wording import Text, listed, text
from app.domain.wording_values import Count
from app.services.importing.results import ImportResult, Outcome


def headline(result: ImportResult) -> Text:
    """“12 new, 3 changed, 4 as they are, 2 need a hand”; “5 rows refused, nothing new” where nothing would land."""
    same, refused = result.count(Outcome.SAME), result.count(Outcome.REFUSED)
    if not result.count(Outcome.NEW) and not result.count(Outcome.CHANGED):
        rows = Count(refused, "row", "rows")
        if not refused:
            return text("nothing new, {count} as they are", count=same) if same else text("nothing new")
        if same:
            return text("{rows} refused, nothing new, {count} as they are", rows=rows, count=same)
        return text("{rows} refused, nothing new", rows=rows)
    parts = [landed_words(result)]
    if same:
        parts.append(text("{count} as they are", count=same))
    if refused:
        parts.append(text("1 needs a hand") if refused == 1 else text("{count} need a hand", count=refused))
    return listed(parts)


def landed_words(result: ImportResult) -> Text:
    """“12 new, 3 changed”: what lands, or has landed."""
    new, changed = result.count(Outcome.NEW), result.count(Outcome.CHANGED)
    parts = [text("{count} new", count=new)] if new else []
    if changed:
        parts.append(text("{count} changed", count=changed))
    return listed(parts)
