"""The report of an import as a JSON value: what became of every row, and what was and was not understood."""

from __future__ import annotations

from app.services.importing.columns import ColumnReading
from app.services.importing.headline import headline
from app.services.importing.results import ImportResult, Outcome, RowOutcome


def import_report(result: ImportResult) -> dict[str, object]:
    """File, headline and counts; each column, word and row, understood or not; stable and in the file's order."""
    return {
        "file": result.file,
        "headline": str(headline(result)),
        "counts": {"rows": len(result.rows)} | {outcome.value: result.count(outcome) for outcome in Outcome},
        "columns": [_column(column) for column in result.columns],
        "unread_columns": [column.head for column in result.unread],
        "words": [
            {"field": each.field, "word": each.word, "means": each.means, "rows": each.rows} for each in result.words
        ],
        "unknown_words": [
            {"field": word.field, "word": word.word, "can_mean": list(word.meant), "rows": rows}
            for word, rows in result.unknown()
        ],
        "no_host_known": {"count": len(result.without_host), "rows": [_place(row) for row in result.without_host]},
        "skipped": [
            {"sheet": each.sheet, "row": each.number, "content": each.content, "reason": str(each.why)}
            for each in result.skipped
        ],
        "notes": [str(note) for note in result.notes],
        "rows": [_row(row) for row in result.rows],
    }


def _column(column: ColumnReading) -> dict[str, object]:
    return {
        "sheet": column.sheet,
        "head": column.head,
        "field": column.field or None,
        "filled": column.filled,
        "example": column.example,
        "reason": str(column.why) if column.why is not None else None,
    }


def _place(row: RowOutcome) -> dict[str, object]:
    return {"sheet": row.sheet, "row": row.row, "ref": row.ref, "title": row.title}


def _row(row: RowOutcome) -> dict[str, object]:
    return {
        **_place(row),
        "outcome": row.outcome.value,
        "reasons": [str(reason) for reason in row.reasons],
        "changed": list(row.changed),
        "countries": list(row.countries),
        "host": row.host,
        "unknown": [{"field": each.field, "word": each.word} for each in row.unknown],
    }
