"""A finding as cells of a quiet table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.findings import Severity
from app.domain.plan import Plan
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec
from app.gui.workspace.document import words
from app.services.layouts.findings import FindingLine, concerned, waiver_words

MEANINGS = {Severity.BLOCK: "blocks", Severity.WARN: "warns", Severity.INFORM: "informs"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingsPanel", text)


def severity_words() -> dict[Severity, str]:
    """What each severity does."""
    return {Severity.BLOCK: _tr("Blocks"), Severity.WARN: _tr("Warns"), Severity.INFORM: _tr("Informs")}


def columns() -> tuple[ColumnSpec, ...]:
    """How bad, by which rule, what and why, what would mend it, whom it concerns."""
    return (
        ColumnSpec(_tr("Severity"), 14, 0, whole=True),
        ColumnSpec(_tr("Rule"), 14, 1),
        ColumnSpec(_tr("What and why"), 40, 5),
        ColumnSpec(_tr("What would mend it"), 30, 3),
        ColumnSpec(_tr("Concerns"), 15, 1),
    )


def finding_cells(plan: Plan, line: FindingLine, rule_title: str, tinted: bool) -> QuietRow:
    """An open finding, or one that somebody lives with: struck, with who and until when."""
    finding, waiver = line.finding, line.waiver
    meaning = MEANINGS[finding.severity]
    concerns = Cell(concerned(plan, finding), tone="text-muted")
    if waiver is not None:
        return QuietRow(
            (
                Cell(_tr("Waived"), tone="text-muted", icon="check"),
                Cell(finding.rule, rule_title, "text-muted"),
                Cell(words(finding.title), words(finding.why), "text-muted", struck=True),
                Cell(words(waiver_words(waiver)), tone="text-muted", wraps=True),
                concerns,
            ),
            tinted=tinted,
        )
    return QuietRow(
        (
            Cell(severity_words()[finding.severity], tone=meaning, icon=meaning, strong=True),
            Cell(finding.rule, rule_title, "text-muted"),
            Cell(words(finding.title), words(finding.why)),
            Cell(words(finding.remedy), tone="text-muted", wraps=True),
            concerns,
        ),
        tinted=tinted,
    )
