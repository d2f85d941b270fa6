"""What must be known of the figures that the matrix shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.coverage.cells import CoverageMatrix
from app.services.coverage.gaps import count_gaps, gap_note, gaps_among


def matrix_note(workspace: Workspace, matrix: CoverageMatrix, *, only_gaps: bool) -> str:
    """Why the figures may be others than expected, and with `only_gaps` how many gaps there are; empty for nothing."""
    document = workspace.document
    said = _figures(workspace, matrix)
    if only_gaps:
        gaps = gaps_among(document.review.findings(), document.review.rules)
        counted = gap_note(count_gaps(document.plan, gaps, document.today))
        said = " ".join(filter(None, (words(counted), said)))
    return said


def _figures(workspace: Workspace, matrix: CoverageMatrix) -> str:
    plan = workspace.document.plan
    if matrix.filtered:
        return _tr(
            "Only what the filter shows is counted, in any period: the plan year is chosen here. "
            "States and shares speak of the whole plan."
        )
    if not plan.tiers and not plan.weights:
        return _tr("No tiers or weights are set, so no gaps can be shown. Set them under “Priorities…”.")
    if workspace.view.filter.period is not None:
        return _tr("The period of the filter does not narrow these figures: the plan year is chosen here.")
    return ""


def _tr(source: str) -> str:
    return QCoreApplication.translate("CoverageNote", source)
