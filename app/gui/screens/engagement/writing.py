"""What is typed into the form, written to the plan: each field as one edit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.country_names import CountryNames
from app.domain.engagement import Direction, Engagement, Priority, Status
from app.domain.levels import Level
from app.domain.not_understood import NotUnderstood
from app.domain.plan import Plan
from app.gui.document import words
from app.gui.field_editors import LineEditor
from app.gui.theme import Meaning
from app.gui.widgets.form import FormRow
from app.gui.workspace import Workspace
from app.services.country_texts import CountryTexts
from app.services.date_texts import DateReading
from app.services.edits.engagements import change_engagement, set_status
from app.services.field_values import (
    country_fields,
    read_countries,
    read_day,
    read_field_dates,
    read_field_times,
    read_host,
    read_number,
    read_place,
)
from app.services.layouts.engagement import dates_echo
from app.services.leading import lead_fields
from app.services.standing import what_blocks


class FieldWriting(QObject):
    """Writes fields of the engagement `item_id`; `settled` comes when the form should show what the plan holds now.

    A text that is no value stays in its editor, with the reason below it, and changes nothing.
    """

    settled = Signal()

    def __init__(self, workspace: Workspace, rows: dict[str, FormRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.rows = rows
        self.item_id: str | None = None
        self._countries: CountryTexts | None = None

    @property
    def item(self) -> Engagement | None:
        """The engagement as the plan holds it now, if it still does."""
        document = self._workspace.document
        if self.item_id is None or not document.is_open:
            return None
        return document.plan.engagements.get(self.item_id)

    def value(self, name: str, value: object) -> None:
        """Give a field another value; a refusal brings the old one back."""
        self._change({name: value})

    def _change(self, fields: dict[str, object]) -> None:
        item = self.item
        if item is None:
            return
        document = self._workspace.document
        document.attempt(partial(change_engagement, document.plan, item.id, **fields))
        self.settled.emit()

    def text(self, name: str, typed: str) -> None:
        """A free text."""
        self.value(name, " ".join(typed.split()) if name == "title" else typed)

    def lead(self, _name: str, typed: str) -> None:
        """Who leads; a principal whom the plan knows brings diary and level along."""
        if self.item is not None:
            self._change(lead_fields(self._plan.people, typed.strip(), self.item))

    def choice(self, name: str, choice: str) -> None:
        """One of a closed set, or nothing."""
        kinds = {"level": Level, "counterpart_level": Level, "direction": Direction, "priority": Priority}
        self.value(name, kinds[name](choice) if choice else None)

    def status(self, choice: str) -> None:
        """A status; confirming is refused where something blocks it."""
        item = self.item
        if item is None:
            return
        document = self._workspace.document
        blocked = partial(what_blocks, document.plan, document.review, as_of=document.today)
        document.attempt(partial(set_status, document.plan, [item.id], Status(choice), blocked))
        self.settled.emit()

    def dates(self, name: str, typed: str) -> None:
        """Dates as typed."""
        self._read(name, typed, lambda item: {"dates": read_field_dates(typed, item, self._reading)})

    def times(self, name: str, typed: str) -> None:
        """Times of day as typed."""
        self._read(name, typed, lambda item: {"dates": read_field_times(typed, item)})

    def countries(self, name: str, typed: str) -> None:
        """Countries as typed."""

        def read(item: Engagement) -> dict[str, object]:
            countries = read_countries(typed, item, self._country_texts(), self._plan)
            return country_fields(self._plan, countries, item)

        self._read(name, typed, read)

    def place(self, name: str, typed: str) -> None:
        """A place as typed."""
        places = self._workspace.places
        self._read(name, typed, lambda item: {"place": read_place(typed, item, places, self._plan)})

    def host(self, name: str, typed: str) -> None:
        """The host country as typed."""
        self._read(name, typed, lambda item: {"place": read_host(typed, item, self._country_texts(), self._plan)})

    def number(self, name: str, typed: str) -> None:
        """A number of people as typed."""
        self._read(name, typed, lambda _item: {name: read_number(typed)})

    def review_day(self, name: str, typed: str) -> None:
        """A day to look at a postponed engagement again, or none."""
        self._read(name, typed, lambda _item: {name: read_day(typed, self._reading)})

    def _read(self, row: str, typed: str, read: Callable[[Engagement], dict[str, object]]) -> None:
        item = self.item
        if item is None:
            return
        try:
            fields = read(item)
        except NotUnderstood as error:
            self.keep_unread(row, typed, words(error.reason))
            return
        self.rows[row].set_warning("")
        self._change(fields)

    def keep_unread(self, name: str, typed: str, reason: str) -> None:
        """Leave a text that is no value in its editor, with the reason."""
        field = self.rows[name]
        if isinstance(field.editor, LineEditor):
            field.editor.hold(typed)
        field.set_warning(reason, Meaning.BLOCKS)

    def preview_dates(self, typed: str) -> None:
        """Say what is understood of dates while they are typed."""
        item = self.item
        if item is None:
            return
        field, document = self.rows["dates"], self._workspace.document
        field.set_warning("")
        try:
            dates = read_field_dates(typed, item, self._reading)
        except NotUnderstood as error:
            field.set_echo(words(error.reason))
            return
        preview = change_engagement(document.plan, item.id, dates=dates).items
        after = preview[0].after if preview else item
        if isinstance(after, Engagement):
            field.set_echo(words(dates_echo(after, document.plan, document.review.facts)))

    def forget_names(self) -> None:
        """Look countries up anew: another plan is open."""
        self._countries = None

    @property
    def _plan(self) -> Plan:
        return self._workspace.document.plan

    @property
    def _reading(self) -> DateReading:
        return DateReading(self._workspace.document.today)

    def _country_texts(self) -> CountryTexts:
        if self._countries is None:
            self._countries = CountryTexts(CountryNames(self._plan.countries.values()))
        return self._countries
