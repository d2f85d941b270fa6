"""The findings as a file: the records of the command line, a row for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.plan import Plan
from app.domain.records.cells import CellColumn, CellValue
from app.domain.wording import Text
from app.domain.wording_values import Count
from app.services.layouts.findings import FindingLine, waiver_words
from app.services.ports import ListExport
from app.services.review.finding_records import finding_records

_WAIVED = "waived"

_COLUMNS = (
    CellColumn("severity", "Severity", width=10),
    CellColumn("rule", "Rule", width=8),
    CellColumn("title", "Title", width=30),
    CellColumn("engagements", "Engagements", width=24),
    CellColumn("countries", "Countries", width=16),
    CellColumn("marking", "Marking", width=16),
    CellColumn("message", "Finding", width=60),
    CellColumn("remedy", "What to do", width=50),
    CellColumn("since", "Since", width=12),
    CellColumn("due", "Due", width=12),
    CellColumn("becomes", "Becomes a gap on", width=14),
    CellColumn("norm", "Norm", width=16),
    CellColumn("lateness", "Lateness", width=10),
    CellColumn("subject", "Subject", width=24),
    CellColumn(_WAIVED, "Lived with", width=40),
)


def findings_listing(
    plan: Plan,
    lines: Sequence[FindingLine],
    chosen: tuple[Text, ...] = (),
    filtered: tuple[Text, ...] = (),
) -> ListExport:
    """The findings of those lines, in their order; what is waived says by whom, why and until when."""
    records = []
    for line in lines:
        [record] = finding_records(plan, [line.finding])
        records.append(record | ({_WAIVED: str(waiver_words(line.waiver))} if line.waiver is not None else {}))
    return ListExport(
        plan,
        Text("Findings"),
        Count(len(records), "finding", "findings"),
        _COLUMNS,
        tuple(tuple(_cell(record.get(column.name)) for column in _COLUMNS) for record in records),
        # What a gap says can come from any engagement.
        tuple(plan.engagements.values()),
        chosen,
        records,
        filtered,
    )


def _cell(value: Any) -> CellValue:
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(map(str, value))
    cell: CellValue = value
    return cell
