"""Making what an engagement links to where it is looked for and not found."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.domain.engagement import Engagement
from app.domain.records.record import record_of
from app.domain.tables import RECORDS
from app.gui.editors.choice_editors import ChoiceEditor, ManyEditor
from app.gui.engaging.principals import Principals
from app.gui.look.dates import date_preferences
from app.gui.records.record_dialog import RecordDialog
from app.gui.screens.engagement.writing import FieldWriting
from app.gui.workspace.workspace import Workspace
from app.services.edits.linked_making import MADE_HERE, make_linked
from app.services.layouts.record_list import asked_fields
from app.services.records.reading import PlanReading


class LinkMaking(QObject):
    """Offers to make what was typed into a list of choices, asks for the rest of it, and links the engagement to it."""

    def __init__(self, workspace: Workspace, writing: FieldWriting, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._writing = workspace, writing
        self._principals = Principals(workspace, self)

    def offer(self, editor: ManyEditor, name: str) -> None:
        """Offer it in the editor of a field, where what that links to can be made."""
        if name == "principals":
            editor.offer_making(self.tr("Make ‘{name}’ a principal…"))
        elif name in MADE_HERE:
            editor.offer_making(self.tr("Add ‘{name}’ to the list…"))
        else:
            return
        editor.making.connect(partial(self._on_making, name))

    def offer_one(self, editor: ChoiceEditor, name: str) -> None:
        """Offer it in the editor of a field that holds one of a list."""
        if name in MADE_HERE:
            editor.offer_making(self.tr("New…"))
            editor.making.connect(partial(self._on_making, name, ""))

    def _on_making(self, name: str, typed: str) -> None:
        engagement = self._writing.item_id
        if engagement is None or not self._writing.is_written():
            return
        if name == "principals":
            self._principals.make(typed, engagement)
        else:
            self._ask(name, typed, engagement)

    def _ask(self, name: str, typed: str, engagement: str) -> None:
        document = self._workspace.document
        (table,) = record_of(Engagement)[name].sort.into
        record = RECORDS[table]
        called = next(each.name for each in asked_fields(record) if each.sort.must)
        reading = PlanReading(document.plan, document.today, date_preferences())
        dialog = RecordDialog(
            self._workspace.icons,
            record,
            reading,
            lambda texts: make_linked(document.plan, engagement, name, texts, reading),
            self._workspace.window,
            proposed={called: typed} if typed else None,
        )
        dialog.made.connect(document.do)
        dialog.open()
