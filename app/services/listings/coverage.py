"""The coverage matrix as a file: the figures of the command line, by region or by country."""

from __future__ import annotations

from dataclasses import asdict

from app.domain.plan import Plan
from app.domain.records.cells import CellColumn
from app.domain.wording import Text, text
from app.domain.wording_values import Count
from app.services.coverage.cells import CoverageMatrix
from app.services.coverage.gaps import GapCounts
from app.services.coverage.records import RowUnit, coverage_records, coverage_table
from app.services.ports import ListExport

_NAME_WIDTH, _WIDTH = 28, 12


def coverage_listing(
    plan: Plan,
    matrix: CoverageMatrix,
    by: RowUnit,
    gaps: GapCounts,
    chosen: tuple[Text, ...] = (),
    filtered: tuple[Text, ...] = (),
) -> ListExport:
    """All rows of the matrix, their total, and how many gaps there are.

    The days of the last high-level contacts speak of the whole plan.
    """
    head, lines = coverage_table(matrix, by)
    title = Text("Coverage by region") if by == "region" else Text("Coverage by country")
    return ListExport(
        plan,
        title,
        Count(len(lines) - 1, "row", "rows"),
        tuple(CellColumn(name, name, width=_NAME_WIDTH if name == "name" else _WIDTH) for name in head),
        tuple(tuple(line) for line in lines),
        tuple(plan.engagements.values()),
        (text("{year}", year=matrix.year_title), *chosen),
        {**coverage_records(matrix, by), "gaps": asdict(gaps)},
        filtered,
    )
