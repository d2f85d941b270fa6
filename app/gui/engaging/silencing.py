"""Silence procedures: started for asks, and noted as broken."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from app.domain.plan import Plan
from app.domain.silence_procedures import SilenceProcedure
from app.domain.tables import RECORDS
from app.domain.wording_dates import plain_day
from app.gui.dialogs.silence_broken import SilenceBrokenDialog
from app.gui.look.dates import date_preferences
from app.gui.records.record_dialog import RecordDialog
from app.gui.workspace.workspace import Workspace
from app.services.edits.refusals import EditRefused
from app.services.edits.silence_rounds import SAID, break_silence, not_silent, running_silence, start_silence
from app.services.records.reading import PlanReading


class Silencing(QObject):
    """Opens the dialogs over the window, and makes one change of what they hand over."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def start(self, ask_ids: Sequence[str]) -> None:
        """Ask for the terms of a procedure for these asks, or say why there can be none."""
        document, record = self._workspace.document, RECORDS["silence_procedures"]
        plan, today, ids = document.plan, document.today, tuple(ask_ids)
        if (reason := not_silent(plan, ids)) is not None:
            document.refused.emit(reason)
            return
        reading = PlanReading(plan, today, date_preferences())
        dialog = RecordDialog(
            self._workspace.icons,
            record,
            reading,
            lambda texts: start_silence(document.plan, ids, texts, reading, today),
            self._workspace.window,
            fields=tuple(record[name] for name in SAID),
            proposed={"zone": _usual_zone(plan), "announced": plain_day(today)},
        )
        dialog.made.connect(document.do)
        dialog.open()

    def note_broken(self, ask_ids: Sequence[str], post: str) -> None:
        """Ask by whom silence on these asks was broken, `post` (an id) first, or say why nobody can have."""
        document = self._workspace.document
        try:
            procedure = running_silence(document.plan, ask_ids)
        except EditRefused as refusal:
            document.refused.emit(refusal.reason)
            return
        dialog = SilenceBrokenDialog(
            self._workspace.icons, document.plan, procedure, post, document.today, self._workspace.window
        )
        dialog.made.connect(
            lambda by, on: document.attempt(partial(break_silence, document.plan, procedure.id, by, on, document.today))
        )
        dialog.open()


def _usual_zone(plan: Plan) -> str:
    """The zone of the procedure that runs out last, or that of the capital at home."""
    last = max(plan.records(SilenceProcedure).values(), key=lambda each: (each.expires, each.id), default=None)
    if last is not None:
        return last.zone
    home = plan.countries.get(plan.settings.own_nation)
    return next(iter(home.zones), "") if home is not None else ""
