"""What is typed into the form, written to the plan: each field as one edit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.not_understood import NotUnderstood
from app.domain.participation import Direction
from app.domain.statuses import Status
from app.gui.editors.field_editors import LineEditor
from app.gui.look.dates import date_preferences
from app.gui.look.theme import Meaning
from app.gui.widgets.form import FormRow
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.drafting import with_fields
from app.services.edits.engagements import set_status
from app.services.edits.lead_fields import lead_fields
from app.services.edits.refusals import EditRefused
from app.services.importing.field_reading import FieldReading
from app.services.layouts.day_marks import days_of
from app.services.layouts.engagement import dates_echo
from app.services.review.move_preview import along_words
from app.services.review.open_findings import what_blocks


class FieldWriting(QObject):
    """Writes fields of the engagement `item_id`; `settled` comes when the form should show what the plan holds now.

    A text that is no value, or one that the plan cannot take, stays in its editor, with the reason below it and
    nowhere else, and changes nothing.
    """

    settled = Signal()

    def __init__(self, workspace: Workspace, rows: dict[str, FormRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.rows = rows
        self.item_id: str | None = None
        self._begun: Engagement | None = None
        self._known: FieldReading | None = None
        self._proposed: Direction | None = None

    def begin(self, item: Engagement | None) -> None:
        """Write to this engagement from now on; one that no plan holds is added with the first thing said of it."""
        self.item_id, self._begun = (item.id, item) if item is not None else (None, None)
        self._proposed = None
        if item is not None and item.id in self._workspace.document.plan.engagements:
            self._begun = None

    @property
    def item(self) -> Engagement | None:
        """The engagement as the plan holds it now, if it still does, or as it was begun."""
        document = self._workspace.document
        if self.item_id is None or not document.is_open:
            return None
        return document.plan.engagements.get(self.item_id, self._begun)

    def is_written(self) -> bool:
        """Whether the plan holds the engagement; one only begun is added now."""
        item = self.item
        if item is not None and item.id not in self._workspace.document.plan.engagements:
            self._change({})
        return item is not None and item.id in self._workspace.document.plan.engagements

    @property
    def reading(self) -> FieldReading:
        """What the plan as it is now makes of typed words; another one where what it knows has changed."""
        document = self._workspace.document
        plan, today, preferences = document.plan, document.today, date_preferences()
        if self._known is None or not self._known.follows(plan, today, preferences):
            workspace = self._workspace
            self._known = FieldReading(plan, today, workspace.places, workspace.staff_words, preferences)
        return self._known

    def add_begun(self) -> None:
        """Add what is begun to the plan as it is proposed: a part of another, of which something is said already."""
        item, document = self.item, self._workspace.document
        if item is not None and item.parent is not None and item.id not in document.plan.engagements:
            self._change({})

    def title(self, typed: str) -> None:
        """The title, on one line; without one, the old title comes back."""
        self._change({"title": " ".join(typed.split())})

    def lead(self, typed: str) -> None:
        """Who leads; a principal whom the plan knows brings diary and level along."""
        if self.item is not None:
            fields = lead_fields(self._workspace.document.plan.people, typed.strip(), self.item)
            self._write("own_lead", typed, partial(self._edit, fields))

    def status(self, choice: str) -> None:
        """A status; confirming is refused where something blocks it."""
        item = self.item
        if item is None or not self.is_written():
            return
        document = self._workspace.document
        blocked = partial(what_blocks, document.plan, document.review, as_of=document.today)
        self._write("status", choice, partial(set_status, document.plan, [item.id], Status(choice), blocked))

    def several(self, name: str, ids: tuple[str, ...]) -> None:
        """Items of the plan, by their ids."""
        self.typed(name, ";".join(ids))

    def typed(self, name: str, typed: str) -> None:
        """Any field as it is typed or chosen."""
        item = self.item
        if item is None:
            return
        try:
            fields = self.reading.fields(name, typed, item)
        except NotUnderstood as error:
            self.keep_unread(name, typed, words(error.reason))
            return
        self._write(name, typed, partial(self._edit, fields))
        self._proposed = fields["direction"] if "direction" in fields and name != "direction" else None
        self.tell_proposed()

    def tell_proposed(self) -> None:
        """Say at the direction that the host proposed it, as long as it is that one."""
        item = self.item
        is_proposed = item is not None and self._proposed is not None and item.direction is self._proposed
        said = self.tr("Proposed by the host. Choose another where it is otherwise.") if is_proposed else ""
        self.rows["direction"].set_echo(said)

    def whose_days(self) -> tuple[str, str]:
        """The country, and the place in it, in whose days the engagement takes place; empty where that is open."""
        return days_of(self.item) if self.item is not None else ("", "")

    def why_not(self, name: str, typed: str) -> str:
        """Why a field cannot be given what is typed; empty where it can."""
        if self.item is None:
            return ""
        try:
            self.reading.fields(name, typed, self.item)
        except NotUnderstood as error:
            return words(error.reason)
        return ""

    def understands(self, name: str, typed: str) -> bool:
        """Whether a field can be given what is typed."""
        return not self.why_not(name, typed)

    def keep_unread(self, name: str, typed: str, reason: str) -> None:
        """Leave a text that is no value in its editor, with the reason."""
        field = self.rows[name]
        if isinstance(field.editor, LineEditor):
            field.editor.hold(typed)
        # What was said while it was typed is the same: it stands there once.
        field.set_echo("")
        field.set_warning(reason, Meaning.BLOCKS)

    def preview_dates(self, typed: str) -> None:
        """Say what is understood of dates while they are typed."""
        item = self.item
        if item is None:
            return
        field, document = self.rows["dates"], self._workspace.document
        field.set_warning("")
        try:
            dates = self.reading.value("dates", typed, item)
        except NotUnderstood as error:
            field.set_echo(words(error.reason))
            return
        proposed = with_fields(document.plan, item, {"dates": dates})
        after = proposed.items[0].after if proposed.items else item
        if isinstance(after, Engagement):
            echo = dates_echo(after, document.plan, document.review.facts)
            along = along_words(proposed, document.followed(proposed))
            field.set_echo("\n".join(map(words, (echo, *along))))

    def _write(self, name: str, typed: str, use_case: Callable[[], Change]) -> None:
        """Do what a field proposes; where that is refused, the field says why and keeps what was typed."""
        try:
            change = use_case()
        except EditRefused as refusal:
            self.keep_unread(name, typed, words(refusal.reason))
            if not isinstance(self.rows[name].editor, LineEditor):
                self.settled.emit()
            return
        self.rows[name].set_warning("")
        self._do(change)

    def _edit(self, fields: dict[str, object]) -> Change:
        item = self.item
        assert item is not None
        return with_fields(self._workspace.document.plan, item, fields)

    def _change(self, fields: dict[str, object]) -> None:
        item = self.item
        if item is None:
            return
        try:
            change = self._edit(fields)
        except EditRefused as refusal:
            self._workspace.document.refused.emit(refusal.reason)
            self.settled.emit()
            return
        self._do(change)

    def _do(self, change: Change) -> None:
        document, view, item = self._workspace.document, self._workspace.view, self.item
        is_looked_at = item is not None and view.draft is not None and view.draft.id == item.id
        if document.do(change):
            # Undone, it is gone like any other, and begins no second time.
            self._begun = None
            if item is not None and is_looked_at:
                view.select((item.id,))
        self.settled.emit()
