"""Where the parts of the left of the reports view stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from app.gui.screens.reports.side import ReportSide
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.spacing import column, hairline


def beside(side: ReportSide, scrolled: ColumnScroll) -> QVBoxLayout:
    """The side, of which the choices may be scrolled, and the buttons never.

    The buttons stand above: a notice takes its room from below, and nothing that is pressed may move then. The keys
    still come to the choices first.
    """
    made = column(gap=0)
    made.addWidget(scrolled, 1)
    made.addWidget(hairline(Qt.Orientation.Horizontal))
    made.addWidget(side.foot)
    made.insertWidget(0, side.buttons)
    made.insertWidget(1, hairline(Qt.Orientation.Horizontal))
    return made
