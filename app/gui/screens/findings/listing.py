"""The findings that the panel shows, for a file."""

from __future__ import annotations

from app.domain.findings import SEVERITY_TITLES, Severity
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.gui.screens.findings.head import FindingsHead
from app.gui.workspace.workspace import Workspace
from app.services.filtering.filter_titles import filter_titles
from app.services.layouts.findings import FindingWish, list_findings
from app.services.listings.findings import findings_listing
from app.services.ports import ListExport
from app.services.review.review import Review


def shown_findings(workspace: Workspace, plan: Plan, review: Review, head: FindingsHead) -> ListExport:
    """The findings that the toggles of the panel leave, in its order, but for what is looked at."""
    document, view = workspace.document, workspace.view
    wish = FindingWish(
        severities=head.severities,
        with_waived=head.with_waived,
        filter=view.filter if head.filtered else None,
        shown=view.shown if head.filtered else (),
        rules=head.rules,
    )
    found = list_findings(plan, review.findings(), document.today, wish)
    filtered = filter_titles(plan, view.filter) if head.filtered else ()
    chosen: tuple[Text, ...] = ()
    if head.severities != frozenset(Severity):
        chosen = tuple(SEVERITY_TITLES[each] for each in Severity if each in head.severities)
    if head.rules:
        rules = sorted(head.rules, key=natural)
        chosen = (*chosen, text("of {rules}", rules=tuple(rules)))
    if head.with_waived and found.waived:
        chosen = (*chosen, text("with those lived with"))
    return findings_listing(plan, found.lines, chosen, filtered)
