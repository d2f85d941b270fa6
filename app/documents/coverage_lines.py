"""The coverage matrix as lines of a printed table: a sign and a number for each standing."""

from __future__ import annotations

from app.domain.wording import NOTHING, Text, sentences, text
from app.services.coverage.cells import CoverageMatrix, CoverageRow, RowKind, Tally
from app.services.coverage.columns import OPEN, RUNNING
from app.services.coverage.states import CoverageState

_TONES = {
    CoverageState.MET: "good",
    CoverageState.SHORT: "caution",
    CoverageState.NONE: "alarm",
    CoverageState.OVER: "caution",
    CoverageState.NOT_WANTED: "quiet",
    CoverageState.NO_TARGET: "quiet",
}


def coverage_lines(matrix: CoverageMatrix) -> dict[str, object]:
    """What the coverage table reads; the columns that hold nothing are left out."""
    columns = [matrix.columns[index].title for index in matrix.shown]
    notes = [text("✓ done, ● confirmed, ○ planned, d known days; ideas and proposals are not counted.")]
    ids = {matrix.columns[index].id for index in matrix.shown}
    if RUNNING in ids:
        notes.append(text("Running on: began before the plan year."))
    if OPEN in ids:
        notes.append(text("Date open: may begin in one of several quarters."))
    if matrix.filtered:
        notes.append(text("The cells count this document's engagements; target, share and state are the whole plan's."))
    return {
        "columns": columns,
        "note": sentences(*notes),
        "rows": [_line(matrix, row) for row in matrix.rows] + ([_total(matrix)] if matrix.rows else []),
        "others": text("{count} more countries without tier or engagement.", count=matrix.others),
    }


def _line(matrix: CoverageMatrix, row: CoverageRow) -> dict[str, object]:
    standing = row.standing
    return {
        "group": row.kind is not RowKind.COUNTRY,
        "title": row.title,
        "tier": row.tier,
        "cells": [cell_texts(row.cells[index]) for index in matrix.shown],
        "year": cell_texts(row.total),
        "share": _share(row),
        "target": "" if row.target is None else str(row.target),
        "last": _last(row),
        "state": text("{sign} {word}", sign=standing.state.symbol, word=standing.word) if standing else "",
        "tone": _TONES[standing.state] if standing else "quiet",
    }


def _share(row: CoverageRow) -> Text:
    share = row.share
    if share is None or (share.weight is None and not share.days):
        return NOTHING
    if share.weight is None:
        return text("{percent:.0f} % of days", percent=share.percent)
    return text("{percent:.0f} % of days, weight {weight} %", percent=share.percent, weight=share.weight)


def _last(row: CoverageRow) -> Text:
    if row.kind is not RowKind.COUNTRY:
        return NOTHING
    day = row.last_high_level
    return text("{month:short_month}", month=day) if day else text("never")


def _total(matrix: CoverageMatrix) -> dict[str, object]:
    return {
        "group": True,
        "title": text("All, each engagement once"),
        "tier": "",
        "cells": [cell_texts(matrix.total_cells[index]) for index in matrix.shown],
        "year": cell_texts(matrix.total),
        "share": "",
        "target": "",
        "last": "",
        "state": "",
        "tone": "quiet",
    }


def cell_texts(tally: Tally) -> dict[str, object]:
    """`✓2 ●1 ○3` and `9 d`; a dash where nothing stands."""
    counts = "\u00a0".join(
        f"{sign}{count:,}" for sign, count in (("✓", tally.done), ("●", tally.confirmed), ("○", tally.planned)) if count
    )
    return {"counts": counts or "–", "days": text("{days}\u00a0d", days=tally.days) if tally.days else ""}
