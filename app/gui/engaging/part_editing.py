"""Adding, changing and removing parts of an engagement, each in a dialog made of its declared fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.attachments import Attachment
from app.domain.changes import Change
from app.domain.not_understood import NotUnderstood
from app.domain.records.record import Field, Item, Record, record_of
from app.domain.tables import RECORDS
from app.gui.engaging.attaching import Attaching
from app.gui.look.dates import date_preferences
from app.gui.records.record_dialog import RecordDialog
from app.gui.records.record_form import Helps
from app.gui.widgets.plain_text import capital
from app.gui.workspace.document import words
from app.gui.workspace.part_drafts import Key
from app.gui.workspace.workspace import Workspace
from app.services.edits.part_beginnings import part_begun
from app.services.edits.part_filling import known_of, names_known
from app.services.edits.parts import remove_parts, write_part
from app.services.edits.programme import clock_remark
from app.services.layouts.part_sections import own_fields
from app.services.layouts.record_list import asked_fields
from app.services.records.reading import PlanReading

_ATTACHMENTS = record_of(Attachment)


class PartEditing(QObject):
    """Opens the dialog of a part over the widget that it was asked for from; what is said there is one edit.

    `settled(table, id)` when it is closed after something was done: the part that was made or changed last, or "".
    """

    settled = Signal(str, str)

    def __init__(self, workspace: Workspace, over: QWidget) -> None:
        super().__init__(over)
        self._workspace = workspace
        self._over = over
        self.attaching = Attaching(workspace, over)

    def add(self, table: str, engagement_id: str) -> None:
        """Ask for a new part of an engagement; of what it has one of, for that one, and for a file to attach it."""
        record, document = RECORDS[table], self._workspace.document
        if record.is_single and document.plan.find(table, engagement_id) is not None:
            self.change(table, engagement_id, engagement_id)
        elif not document.read_only and record is _ATTACHMENTS:
            self.attaching.add(engagement_id)
        elif not document.read_only:
            self._open(record, engagement_id, None)

    def change(self, table: str, engagement_id: str, part_id: str) -> None:
        """Let a part be changed or removed; one that is gone meanwhile is not asked for."""
        document = self._workspace.document
        if not document.read_only and document.plan.find(table, part_id) is not None:
            self._open(RECORDS[table], engagement_id, part_id)

    def _open(self, record: Record, engagement_id: str, part_id: str | None) -> None:
        document = self._workspace.document
        plan = document.plan
        reading = PlanReading(plan, document.today, date_preferences()).beside_engagement(engagement_id)
        own = {each.name for each in own_fields(record)}
        fields = tuple(each for each in asked_fields(record) if each.name in own)
        part = plan.find(record.name, part_id) if part_id is not None else None
        begun = {each.name: reading.written(each.sort, getattr(part, each.name)) for each in fields} if part else None
        is_one_of_several = part is None and not record.is_single
        proposed = self._proposed(record, engagement_id, None, fields) if is_one_of_several else None
        places = document.review.facts.places
        key = record.name, engagement_id, part_id or ""
        done: list[str] = []
        dialog = RecordDialog(
            self._workspace.icons,
            record,
            reading,
            lambda texts: write_part(document.plan, record.name, engagement_id, part_id, texts, reading, places),
            self._over,
            fields=fields,
            begun=begun,
            proposed=proposed,
            follow=partial(self._following, record, engagement_id, fields) if is_one_of_several else None,
            remark=lambda made: clock_remark(document.plan, made, places),
            helps=Helps(names_known(plan, record), partial(self._known, record, fields), folds=True),
            draft=self._workspace.view.part_drafts.of(key),
        )
        dialog.made.connect(document.do)
        dialog.made.connect(lambda made: done.append(_made_of(record, made)))
        dialog.left.connect(partial(self._keep, key, record))
        if part_id is not None:
            dialog.removal_wanted.connect(partial(self._remove, record.name, engagement_id, part_id))
            dialog.removal_wanted.connect(lambda: done.append(""))
        dialog.finished.connect(partial(self._settle, record.name, done))
        dialog.open()

    def _keep(self, key: Key, record: Record, texts: Mapping[str, str]) -> None:
        """Keep what was typed and not taken, and say so; whoever closes the form by mistake loses nothing."""
        self._workspace.view.part_drafts.keep(key, texts)
        if texts:
            said = self.tr("What you typed is kept, and is there when you open “{form}” again. It is not in the plan.")
            self._workspace.say(said.format(form=capital(words(record.one))))

    def _settle(self, table: str, done: Sequence[str], _result: int) -> None:
        """Say what was done last, once the dialog has given the focus back."""
        if done:
            QTimer.singleShot(0, self, partial(self.settled.emit, table, done[-1]))

    def _known(self, record: Record, fields: Sequence[Field], name: str, typed: str) -> Mapping[str, str]:
        """What goes with a text typed into a field, as the other fields have it written."""
        document = self._workspace.document
        reading = PlanReading(document.plan, document.today, date_preferences())
        try:
            values = known_of(document.plan, record, name, record[name].sort.read(typed, reading))
        except NotUnderstood:
            return {}
        return {each.name: reading.written(each.sort, values[each.name]) for each in fields if each.name in values}

    def _following(
        self, record: Record, engagement_id: str, fields: Sequence[Field], made: Change
    ) -> Mapping[str, str]:
        """What the part that comes after one just made begins with."""
        new = next((each.after for each in made.items if each.table == record.name and each.before is None), None)
        return self._proposed(record, engagement_id, new, fields)

    def _proposed(
        self, record: Record, engagement_id: str, after: Item | None, fields: Sequence[Field]
    ) -> Mapping[str, str]:
        document = self._workspace.document
        reading = PlanReading(document.plan, document.today, date_preferences())
        if engagement_id not in document.plan.engagements:
            return {}
        values = part_begun(document.plan, record, engagement_id, after)
        return {each.name: reading.written(each.sort, values[each.name]) for each in fields if each.name in values}

    def _remove(self, table: str, engagement_id: str, part_id: str) -> None:
        document = self._workspace.document
        document.attempt(partial(remove_parts, document.plan, table, engagement_id, [part_id]))


def _made_of(record: Record, made: Change) -> str:
    """The id of the part of this table that a change makes or changes; "" where it takes it out."""
    return next((each.id for each in made.items if each.table == record.name and each.after is not None), "")
