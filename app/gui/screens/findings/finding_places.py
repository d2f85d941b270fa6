"""Where a finding leads: to its engagements, or to the place where a gap shows."""

from __future__ import annotations

from app.domain.findings import Finding, FindingClass, Subject
from app.gui.workspace.workspace import Workspace

_PLACES = frozenset({"countries", "regions"})


def go_to_finding(workspace: Workspace, finding: Finding) -> None:
    """Go to the engagements that a finding concerns, or to the place where a gap shows."""
    view = workspace.view
    if finding.engagements:
        view.select(finding.engagements)
        workspace.actions.action("engagement.open").trigger()
        return
    place = finding.subject if finding.subject.table in _PLACES else None
    if place is None and finding.countries:
        place = Subject("countries", finding.countries[0])
    if _is_gap(workspace, finding):
        workspace.go_to("coverage")
    if place is not None:
        view.look_at_place(place)


def _is_gap(workspace: Workspace, finding: Finding) -> bool:
    rules = {rule.id: rule.finding_class for rule in workspace.document.review.rules}
    return rules.get(finding.rule, FindingClass.GAP) is FindingClass.GAP
