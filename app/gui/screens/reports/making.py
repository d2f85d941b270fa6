"""What the reports view wants compiled, and the work of compiling it, away from the window."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.changes import Change
from app.domain.plan import Plan
from app.gui.look.languages import told
from app.gui.workspace.file_names import file_name
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means, PrintedPages
from app.services.reports.issue import is_draft
from app.services.reports.selection import ReportOptions
from app.services.review.review import Review, completed
from app.services.store_ports import PlanStore


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be seen, so that an unchanged wish is not compiled again."""

    document: str
    options: ReportOptions
    edition: int


def make_pages(
    means: Means,
    wish: Wish,
    store: PlanStore,
    waiting: tuple[Change, ...],
    plan: Plan,
    review: Review,
    control: Control,
) -> PrintedPages:
    """Compile the document; `waiting` are edits that the store has not yet. Raises PrintingFailed."""
    control.check()
    options = replace(wish.options, is_draft=is_draft(store, waiting))
    # Paper that says that nothing was found must not be made before anybody looked.
    return means.print_document(wish.document, plan, completed(review, plan), options, control.check)


def suggested_name(wish: Wish, plan: Plan) -> str:
    """What the file may be called: the document, the principal whose programme it is, and the days."""
    options = wish.options
    days = told(options.period) if options.period is not None else plan.settings.year_title(options.year or 0)
    names = (plan.people[each].name for each in options.people if each in plan.people)
    return file_name(" ".join((wish.document, *names, days))) + ".pdf"
