"""One count of gaps: on the rail, in the rows of the matrix and on paper, on the sample plan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox

from app.gui.screens.coverage.bar import CoverageBar
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.widgets.nav_rail import RailButton
from app.services.coverage.gaps import GapCounts, count_gaps, gap_note, gap_words, gaps_among
from app.services.coverage.matrix import coverage
from app.services.coverage.states import CoverageState
from app.services.edits.waivers import waive
from app.services.layouts.coverage import LineKind
from app.services.reports.engagement_plan import engagement_plan
from app.services.reports.selection import ReportOptions
from tests.e2e.conftest import Desk


class _Seen:
    """What the window says of the gaps of its plan."""

    def __init__(self, desk: Desk) -> None:
        assert desk.window is not None
        self._window, self._document = desk.window, desk.window.workspace.document

    @property
    def counts(self) -> GapCounts:
        document = self._document
        return count_gaps(document.plan, gaps_among(document.review.findings(), document.review.rules), document.today)

    @property
    def badge(self) -> str:
        buttons = self._window.findChildren(RailButton)
        return next(name for button in buttons if (name := button.accessibleName()).startswith("Coverage,"))

    @property
    def note(self) -> str:
        bar = self._window.findChild(CoverageBar)
        assert bar is not None
        return bar.note

    @property
    def rows(self) -> list[CoverageState | None]:
        """The states of the rows that have a gap of their own, as “Only gaps” leaves them."""
        view = self._window.findChild(MatrixView)
        assert view is not None
        wanted = (CoverageState.SHORT, CoverageState.NONE, CoverageState.AHEAD)
        states = [line.standing.state for line in view.matrix.lines if line.standing is not None]
        return [state for state in states if state in wanted]

    @property
    def paper(self) -> GapCounts:
        document = self._document
        report = engagement_plan(document.plan, document.review, ReportOptions(document.today))
        return report.gaps.counts


def test_every_view_of_a_plan_counts_its_gaps_alike(desk: Desk, trigger: Callable[[str], None]) -> None:
    desk.start()
    trigger("file.open-sample")
    trigger("view.coverage")
    seen = _Seen(desk)
    counts = seen.counts
    assert min(counts.today, counts.ahead, counts.accepted, counts.rowless) > 0
    assert desk.window is not None
    box = desk.window.findChild(QCheckBox, "coverageGaps")
    assert box is not None
    assert not seen.note
    box.click()
    assert seen.badge == f"Coverage, {counts.today} gaps"
    assert seen.note == str(gap_note(counts))
    assert CoverageState.AHEAD in seen.rows
    assert len(seen.rows) == counts.today + counts.ahead - counts.rowless
    assert seen.paper == counts


def test_a_region_that_somebody_lives_with_is_no_gap_in_any_view(desk: Desk, trigger: Callable[[str], None]) -> None:
    desk.start()
    trigger("file.open-sample")
    trigger("view.coverage")
    seen = _Seen(desk)
    before = seen.counts
    assert desk.window is not None
    document = desk.window.workspace.document
    short = next(finding for finding in document.review.findings() if finding.subject.table == "regions")
    document.do(waive(short, "Maj Lund", "next year", None, document.today))
    assert (seen.counts.today, seen.counts.accepted) == (before.today - 1, before.accepted + 1)
    assert seen.badge == f"Coverage, {before.today - 1} gaps"
    matrix = coverage(document.plan, document.plan.settings.plan_year(document.today), document.today)
    row = next(row for row in matrix.rows if row.id == short.subject.id)
    assert row.standing is not None
    assert row.standing.state is CoverageState.MET
    assert str(row.standing.word).endswith("days short, lived with")
    box = desk.window.findChild(QCheckBox, "coverageGaps")
    view = desk.window.findChild(MatrixView)
    assert box is not None
    assert view is not None
    box.click()
    assert seen.note.startswith(str(gap_words(seen.counts)))
    own = [line for line in view.matrix.lines if line.kind is LineKind.REGION and line.id == short.subject.id]
    assert all(line.standing == row.standing for line in own)
