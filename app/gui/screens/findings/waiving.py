"""Living with a finding knowingly, and no longer: the questions, and why it cannot be."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.findings import Finding
from app.domain.wording import text
from app.gui.dialogs.waive import WaiveDialog, WaiverTerms
from app.gui.workspace.workspace import Workspace
from app.services.edits.waivers import lift_waiver, waive
from app.services.layouts.findings import FindingLine


class Waiving(QObject):
    """Asks who waives a finding, why and until when; lifting a waiver is one step."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def why_not(self, finding: Finding) -> str:
        """Why a finding cannot be waived; empty where it can."""
        rule = next((rule for rule in self._workspace.document.review.rules if rule.id == finding.rule), None)
        if rule is not None and not rule.waivable:
            return self.tr("Nobody can waive {rule}: it has to be mended.").format(rule=finding.rule)
        return ""

    def waive(self, line: FindingLine) -> None:
        """Ask for the terms, where nobody has waived it."""
        document = self._workspace.document
        if line.waiver is not None:
            return
        if reason := self.why_not(line.finding):
            document.refused.emit(text("{reason} Nothing was changed.", reason=reason))
            return
        who = self._workspace.settings.settings.author
        dialog = WaiveDialog(self._workspace.icons, line.finding, who, document.today, self._workspace.window)
        dialog.made.connect(partial(self._on_terms_made, line.finding))
        dialog.open()

    def lift(self, line: FindingLine) -> None:
        """Lift the waiver, where there is one."""
        document = self._workspace.document
        if line.waiver is not None:
            document.attempt(partial(lift_waiver, document.plan, line.finding))

    def _on_terms_made(self, finding: Finding, terms: WaiverTerms) -> None:
        document = self._workspace.document
        document.attempt(partial(waive, finding, terms.who, terms.reason, terms.until, document.today))
