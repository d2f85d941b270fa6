"""The figures that the matrix shows, for a file."""

from __future__ import annotations

from collections.abc import Collection

from app.domain.plan import Plan
from app.domain.wording import text
from app.gui.workspace.workspace import Workspace
from app.services.coverage.gaps import count_gaps, gaps_among
from app.services.coverage.matrix import coverage
from app.services.coverage.records import RowUnit
from app.services.filtering.filter_titles import filter_titles
from app.services.filtering.periods import year_at_hand
from app.services.listings.coverage import coverage_listing
from app.services.ports import ListExport
from app.services.review.review import Review


def matrix_listing(
    workspace: Workspace,
    plan: Plan,
    review: Review,
    by: RowUnit,
    year: int | None,
    ids: Collection[str] | None,
    *,
    days_at_start: bool,
) -> ListExport:
    """The whole matrix of a plan year (None: the one at hand), counted from the engagements `ids` (None: all)."""
    document, view = workspace.document, workspace.view
    today = document.today
    year = year_at_hand(plan, today) if year is None else year
    matrix = coverage(plan, year, today, ids=ids, days_at_start=days_at_start)
    chosen = (text("days counted where an engagement starts"),) if days_at_start else ()
    gaps = count_gaps(plan, gaps_among(review.findings(), review.rules), today)
    return coverage_listing(plan, matrix, by, gaps, chosen, filter_titles(plan, view.filter.with_(period=None)))
