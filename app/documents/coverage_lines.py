"""The coverage matrix as lines of a printed table: a sign and a number for each standing."""

from __future__ import annotations

from app.domain.wording_dates import short_month
from app.services.coverage_cells import CoverageMatrix, Row, RowKind, Tally
from app.services.coverage_columns import OPEN, RUNNING
from app.services.coverage_states import CoverageState

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
    columns = [str(matrix.columns[index].title) for index in matrix.shown]
    note = "✓ done, ● confirmed, ○ planned, d known days; ideas and proposals are not counted."
    ids = {matrix.columns[index].id for index in matrix.shown}
    if RUNNING in ids:
        note += " Running on: began before the plan year."
    if OPEN in ids:
        note += " Date open: may begin in one of several quarters."
    if matrix.filtered:
        note += " The cells count this document's engagements; target, share and state are the whole plan's."
    return {
        "columns": columns,
        "note": note,
        "rows": [_line(matrix, row) for row in matrix.rows] + ([_total(matrix)] if matrix.rows else []),
        "others": f"{matrix.others:,} more countries without tier or engagement.",
    }


def _line(matrix: CoverageMatrix, row: Row) -> dict[str, object]:
    standing = row.standing
    return {
        "group": row.kind is not RowKind.COUNTRY,
        "title": str(row.title),
        "tier": row.tier,
        "cells": [cell_texts(row.cells[index]) for index in matrix.shown],
        "year": cell_texts(row.total),
        "share": _share(row),
        "target": "" if row.target is None else str(row.target),
        "last": _last(row),
        "state": f"{standing.state.symbol} {standing.word}".strip() if standing else "",
        "tone": _TONES[standing.state] if standing else "quiet",
    }


def _share(row: Row) -> str:
    share = row.share
    if share is None or (share.weight is None and not share.days):
        return ""
    weight = "" if share.weight is None else f", weight {share.weight:g} %"
    return f"{share.percent:.0f} % of days{weight}"


def _last(row: Row) -> str:
    if row.kind is not RowKind.COUNTRY:
        return ""
    day = row.last_high_level
    return short_month(day) if day else "never"


def _total(matrix: CoverageMatrix) -> dict[str, object]:
    return {
        "group": True,
        "title": "All, each engagement once",
        "tier": "",
        "cells": [cell_texts(matrix.total_cells[index]) for index in matrix.shown],
        "year": cell_texts(matrix.total),
        "share": "",
        "target": "",
        "last": "",
        "state": "",
        "tone": "quiet",
    }


def cell_texts(tally: Tally) -> dict[str, str]:
    """`✓2 ●1 ○3` and `9 d`; a dash where nothing stands."""
    counts = "\u00a0".join(
        f"{sign}{count:,}" for sign, count in (("✓", tally.done), ("●", tally.confirmed), ("○", tally.planned)) if count
    )
    return {"counts": counts or "–", "days": f"{tally.days:,}\u00a0d" if tally.days else ""}
