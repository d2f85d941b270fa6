"""The coverage matrix as plain records for JSON and as rows for CSV; the numbers are the matrix's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from app.services.coverage.cells import CoverageMatrix, CoverageRow, RowKind, Tally
from app.services.texts.tables import Cell

RowUnit = Literal["region", "country"]

_HEAD = (
    "region",
    "country",
    "name",
    "tier",
    "target",
    "target_met",
    "norms",
    "gap_on",
    "state",
    "word",
    "never_engaged",
    "last_high_level",
    "next_high_level",
    "share_percent",
    "share_days",
    "share_of_days",
    "weight_percent",
    "shortfall_days",
    "kinds",
)
_COUNTS = (
    "done",
    "confirmed",
    "planned",
    "draft",
    "days_done",
    "days_confirmed",
    "days_planned",
    "undated",
    "engagements",
    "going_on",
    "drafts",
)


def coverage_records(matrix: CoverageMatrix, by: RowUnit) -> dict[str, Any]:
    """The matrix as JSON-able values: by region one row a region, by country one row a country.

    What counts with no country is the last row of either; before it stand, by country, those that are
    only named. Each cell gives `done`, `confirmed`,
    `planned`, `draft`, the days of each, and the refs of the counted engagements.
    """
    return {
        "year": matrix.year,
        "year_title": matrix.year_title,
        "as_of": matrix.as_of.isoformat(),
        "scheme": matrix.scheme,
        "by": by,
        "columns": [column.id for column in matrix.columns],
        "rows": [_record(matrix, row) for row in rows_by(matrix, by)],
        "total": _numbers(matrix, matrix.total),
        "countries_without_engagements": list(matrix.without_engagements),
    }


def coverage_table(matrix: CoverageMatrix, by: RowUnit) -> tuple[list[str], list[list[Cell]]]:
    """The same rows as a header and lines of texts and numbers, for CSV; the last line is the total.

    What JSON holds as a list or by name stands in one cell, parted by semicolons.
    """
    head = list(_HEAD)
    head += [f"{column.id}_{name}" for column in matrix.columns for name in _COUNTS]
    head += [f"year_{name}" for name in _COUNTS]
    lines = [_line(matrix, row) for row in rows_by(matrix, by)]
    cells = [*matrix.total_cells, matrix.total]
    total: list[Cell] = ["", "", "Total", *[""] * (len(_HEAD) - 3)]
    lines.append(total + [_cell(_numbers(matrix, tally)[name]) for tally in cells for name in _COUNTS])
    return head, lines


def rows_by(matrix: CoverageMatrix, by: RowUnit) -> list[CoverageRow]:
    """The rows of a unit, those of the countries that are only named among them."""
    unit = RowKind.REGION if by == "region" else RowKind.COUNTRY
    rows = [row for row in matrix.rows if row.kind in (unit, RowKind.UNNAMED)]
    if by == "region":
        return rows
    at = next((at for at, row in enumerate(rows) if row.kind is RowKind.UNNAMED), len(rows))
    return [*rows[:at], *matrix.named_only, *rows[at:]]


def _line(matrix: CoverageMatrix, row: CoverageRow) -> list[Cell]:
    record = _record(matrix, row)
    cells = [*(record["columns"][column.id] for column in matrix.columns), record["year"]]
    return [_cell(record[key]) for key in _HEAD] + [_cell(cell[name]) for cell in cells for name in _COUNTS]


def _cell(value: Any) -> Cell:
    """A value of the records in one cell."""
    if value is None:
        return ""
    if isinstance(value, Mapping):
        return "; ".join(f"{name}={each}" for name, each in value.items())
    if isinstance(value, list):
        return "; ".join(map(str, value))
    cell: Cell = value
    return cell


def _record(matrix: CoverageMatrix, row: CoverageRow) -> dict[str, Any]:
    share = row.share
    days = [standing.becomes for standing in row.norms if standing.becomes is not None]
    return {
        "region": row.region,
        "country": row.id if row.kind is RowKind.COUNTRY else "",
        "name": str(row.title),
        "tier": row.tier,
        "target": len(row.norms) or None,
        "target_met": row.norms_met if row.norms else None,
        "norms": {standing.norm.name: standing.state.value for standing in row.norms},
        "gap_on": min(days).isoformat() if days else None,
        "state": row.standing.state.value if row.standing else None,
        "word": str(row.standing.word) if row.standing else None,
        "never_engaged": list(row.never),
        "last_high_level": row.last_high_level.isoformat() if row.last_high_level else None,
        "next_high_level": row.next_high_level.isoformat() if row.next_high_level else None,
        "share_percent": round(share.percent, 1) if share else None,
        "share_days": share.days if share else None,
        "share_of_days": share.all_days if share else None,
        "weight_percent": share.weight if share else None,
        "shortfall_days": share.shortfall if share else None,
        "kinds": dict(row.kinds),
        "columns": {column.id: _numbers(matrix, cell) for column, cell in zip(matrix.columns, row.cells, strict=True)},
        "year": _numbers(matrix, row.total),
    }


def _numbers(matrix: CoverageMatrix, tally: Tally) -> dict[str, Any]:
    return {
        "done": tally.done,
        "confirmed": tally.confirmed,
        "planned": tally.planned,
        "draft": tally.drafts,
        "days_done": tally.days_done,
        "days_confirmed": tally.days_confirmed,
        "days_planned": tally.days_planned,
        "undated": tally.undated,
        "engagements": [matrix.refs[item] for item in tally.ids],
        "going_on": [matrix.refs[item] for item in tally.going_on],
        "drafts": [matrix.refs[item] for item in tally.draft_ids],
    }
