"""What the reports view wants compiled, and the work of compiling it, away from the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.domain.changes import Change
from app.domain.item_names import country_name
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.gui.look.languages import told, window_language
from app.gui.screens.reports.choosing import Chosen
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.file_names import file_name
from app.gui.workspace.tasks import Control
from app.gui.workspace.view_state import ViewState
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


def wish_of(chosen: Chosen, document: PlanDocument, view: ViewState, first_weekday: int, edition: int) -> Wish:
    """What is wanted of the open plan: of the one engagement looked at, or of those that the choices let through."""
    one = document.plan.engagements.get(view.current or "") if chosen.only_one else None
    narrowed = chosen.only_filtered and not view.filter.is_empty and one is None
    options = ReportOptions(
        as_of=document.today,
        year=chosen.year,
        period=chosen.period,
        grouping=chosen.grouping,
        sheets=chosen.sheets,
        paper=chosen.paper,
        first_weekday=first_weekday,
        region=chosen.region if one is None else None,
        country=chosen.country if one is None else None,
        engagement=(one.ref or one.id) if one is not None else None,
        people=chosen.people,
        post=chosen.post,
        recipient=chosen.recipient,
        every_year=chosen.every_year,
        ids=frozenset(view.shown) if narrowed else None,
        marking=chosen.marking,
        language=window_language().code,
    )
    return Wish(chosen.document, options, edition)


def suggested_name(wish: Wish, plan: Plan) -> str:
    """What the file may be called: two that tell different things, differently."""
    options, parts = wish.options, [wish.document]
    parts += [plan.people[each].name for each in options.people if each in plan.people]
    parts += [_whose(plan, each) for each in (options.post, options.recipient) if each]
    days = told(options.period) if options.period is not None else plan.settings.year_title(options.year or 0)
    if options.every_year:
        days = told(options.as_of)
    parts.append(days)
    if options.region is not None and options.region in plan.regions:
        parts.append(plan.regions[options.region].title)
    if options.engagement is not None:
        parts.append(options.engagement)
    if options.country is not None:
        parts.append(country_name(plan, options.country))
    if options.ids is not None:
        parts.append(QCoreApplication.translate("Reports", "filtered"))
    return file_name(" ".join(filter(None, (*parts, options.marking)))) + ".pdf"


def _whose(plan: Plan, typed: str) -> str:
    """The title of a post or an organisation, or the name as it was typed."""
    if typed in plan.posts:
        return plan.posts[typed].title
    return plan.organisations[typed].name if typed in plan.organisations else typed


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
