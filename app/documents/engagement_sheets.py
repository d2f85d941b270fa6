"""Engagements in full as Typst's input: a page for each, or as many as it takes."""

from __future__ import annotations

from collections.abc import Iterable

from app.documents.masthead import kind_input, masthead
from app.documents.plain_text import Unbroken
from app.documents.sheet_sizes import SIZES
from app.domain.findings import SEVERITY_TITLES, Severity
from app.domain.wording import Text, text
from app.services.layouts.engagement import AskLine
from app.services.reports.engagement_sheets import EngagementSheet, EngagementSheets, PartTable, SheetFact


def sheets_input(report: EngagementSheets) -> dict[str, object]:
    """What `engagement-sheets.typ` reads; it is printed upright."""
    return {
        **masthead(report.identity),
        "sheet": SIZES[report.paper].name,
        "engagements": [_engagement(each) for each in report.sheets],
    }


def _engagement(sheet: EngagementSheet) -> dict[str, object]:
    row = sheet.row
    return {
        "ref": row.ref,
        "title": row.title,
        "kind": kind_input(row.kind),
        "dates": Unbroken(row.dates),
        "high": row.is_high,
        "status": text("{sign} {word:capital}", sign=row.sign, word=row.word),
        "facts": _facts(sheet.facts),
        "singles": [
            {"title": text("{one:capital}", one=each.title), "facts": _facts(each.facts)} for each in sheet.singles
        ],
        "tables": [_table(each) for each in sheet.tables],
        "asks": [_ask(each) for each in sheet.asks],
        "checks": [_check(*each) for each in sheet.checks],
    }


def _facts(facts: Iterable[SheetFact]) -> list[dict[str, object]]:
    return [{"title": each.title, "said": each.said} for each in facts]


def _table(table: PartTable) -> dict[str, object]:
    rows = zip(table.rows, table.below, strict=True)
    return {
        "title": table.title,
        "heads": [{"title": title, "number": number} for title, number in table.heads],
        "widths": list(table.widths),
        "rows": [{"cells": list(cells), "below": _facts(below)} for cells, below in rows],
    }


def _ask(line: AskLine) -> dict[str, object]:
    return {
        "whom": line.whom,
        "state": text("{state:capital}", state=line.state),
        "remark": line.remark or "",
        "conditions": [{"words": each.condition.words, "state": each.state} for each in line.conditions],
    }


def _check(severity: Severity, said: Text) -> dict[str, object]:
    return {"weight": text("{word:capital}", word=SEVERITY_TITLES[severity]), "said": said}
