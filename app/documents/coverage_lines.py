"""The coverage matrix as lines of a printed table: a sign and a number for each standing."""

from __future__ import annotations

from app.domain.wording import NOTHING, Text, sentences, text
from app.domain.wording_values import Count
from app.services.coverage.cells import CoverageMatrix, CoverageRow, RowKind, Tally
from app.services.coverage.columns import OPEN, OUTREACH, POSTINGS, RUNNING
from app.services.coverage.states import CoverageState
from app.services.layouts.coverage import no_contact, share_words, target_words
from app.services.texts.signs import COUNTED, counted_legend

_TONES = {
    CoverageState.MET: "good",
    CoverageState.AHEAD: "caution",
    CoverageState.SHORT: "caution",
    CoverageState.NONE: "alarm",
    CoverageState.OVER: "caution",
    CoverageState.NOT_WANTED: "quiet",
    CoverageState.NO_TARGET: "quiet",
}


def coverage_lines(matrix: CoverageMatrix) -> dict[str, object]:
    """What the coverage table reads; the columns that hold nothing are left out."""
    shown = [matrix.columns[at] for at in matrix.shown]
    columns = [{"head": each.head, "below": each.below, "quarter": each.span is not None} for each in shown]
    notes = [text("{signs}, d known days; ideas and proposals are not counted.", signs=counted_legend())]
    ids = {each.id for each in shown}
    if RUNNING in ids:
        notes.append(text("Running on: began before the plan year."))
    if OPEN in ids:
        notes.append(text("Date open: may begin in one of several quarters."))
    if POSTINGS in ids or OUTREACH in ids:
        notes.append(text("Postings and outreach stand apart: they are no contact of high level."))
    notes.append(text("Days stand in the quarter in which they fall. A tier is met where each of its norms is."))
    if matrix.filtered:
        notes.append(text("The cells count this document's engagements; target, share and state are the whole plan's."))
    return {
        "columns": columns,
        "note": sentences(*notes),
        "rows": [_line(matrix, row) for row in matrix.rows] + ([_total(matrix)] if matrix.rows else []),
        "others": _others(matrix.others),
    }


def _others(count: int) -> Text:
    if not count:
        return NOTHING
    more = Count(count, "more country", "more countries")
    return text("{countries} without tier or engagement.", countries=more)


def _line(matrix: CoverageMatrix, row: CoverageRow) -> dict[str, object]:
    standing = row.standing
    return {
        "group": row.kind is not RowKind.COUNTRY,
        "title": row.title,
        "tier": row.tier,
        "cells": [cell_texts(row.cells[index]) for index in matrix.shown],
        "year": cell_texts(row.total),
        "share": _share(row),
        "target": target_words(row) or "",
        "last": _last(matrix, row),
        "state": text("{sign} {word}", sign=standing.state.symbol, word=standing.word) if standing else "",
        "tone": _TONES[standing.state] if standing else "quiet",
    }


def _share(row: CoverageRow) -> Text:
    share = row.share
    if share is None or (share.weight is None and not share.days):
        return NOTHING
    if share.weight is None:
        return share_words(share)
    return text("{share}, weight {weight} %", share=share_words(share), weight=share.weight)


def _last(matrix: CoverageMatrix, row: CoverageRow) -> Text:
    if row.kind is not RowKind.COUNTRY:
        return NOTHING
    day = row.last_high_level
    return text("{month:short_month}", month=day) if day else no_contact(matrix)


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
    counts = " ".join(
        f"{sign}{count:,}"
        for sign, count in zip(COUNTED, (tally.done, tally.confirmed, tally.planned), strict=True)
        if count
    )
    return {"counts": counts or "–", "days": text("{days}\u00a0d", days=tally.days) if tally.days else ""}
