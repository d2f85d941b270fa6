"""What is typed into the form, written to the plan: each field as one edit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.country_names import CountryNames
from app.domain.engagement import Direction, Engagement, Level, Priority, Status
from app.domain.findings import Severity
from app.domain.wording import Text
from app.gui.document import words
from app.gui.theme import Meaning
from app.gui.widgets.form import FormRow
from app.gui.workspace import Workspace
from app.services.date_texts import DateReading
from app.services.edits.engagements import change_engagement, set_status
from app.services.field_values import (
    NotUnderstood,
    read_countries,
    read_day,
    read_field_dates,
    read_field_times,
    read_host,
    read_number,
    read_place,
)
from app.services.layouts.engagement import dates_echo
from app.services.standing import sorted_open


class FieldWriting(QObject):
    """Writes fields of `item`; `settled` comes when the form should show what the plan holds now.

    A text that is no value stays in its editor, with the reason below it, and changes nothing.
    """

    settled = Signal()

    def __init__(self, workspace: Workspace, rows: dict[str, FormRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.rows = rows
        self.item: Engagement | None = None
        self._names: CountryNames | None = None

    def value(self, name: str, value: object) -> None:
        """Give a field another value; a refusal brings the old one back."""
        if self.item is None:
            return
        document = self._workspace.document
        done = document.attempt(partial(change_engagement, document.plan, self.item.id, **{name: value}))
        if done:
            self.rows[name if name in self.rows else "dates"].set_warning("")
        else:
            self.settled.emit()

    def text(self, name: str, typed: str) -> None:
        """A free text."""
        self.value(name, typed.strip() if name == "title" else typed)

    def choice(self, name: str, choice: str) -> None:
        """One of a closed set, or nothing."""
        kinds = {"level": Level, "counterpart_level": Level, "direction": Direction, "priority": Priority}
        self.value(name, kinds[name](choice) if choice else None)

    def status(self, choice: str) -> None:
        """A status; confirming is refused where something blocks it."""
        if self.item is None:
            return
        document = self._workspace.document
        if not document.attempt(partial(set_status, document.plan, [self.item.id], Status(choice), self._what_blocks)):
            self.settled.emit()

    def _what_blocks(self, engagement_id: str) -> list[Text]:
        document = self._workspace.document
        found = document.review.of_engagement(engagement_id)
        standing = sorted_open(document.plan, found, document.today)
        return [finding.title for finding in standing if finding.severity is Severity.BLOCK]

    def dates(self, name: str, typed: str) -> None:
        """Dates as typed."""
        reading = DateReading(self._workspace.document.today)
        self._read(name, "dates", lambda item: read_field_dates(typed, item, reading))

    def times(self, name: str, typed: str) -> None:
        """Times of day as typed."""
        self._read(name, "dates", lambda item: read_field_times(typed, item))

    def countries(self, name: str, typed: str) -> None:
        """Countries as typed."""
        plan, names = self._workspace.document.plan, self._country_names()
        self._read(name, name, lambda item: read_countries(typed, item, names, plan))

    def place(self, name: str, typed: str) -> None:
        """A place as typed."""
        plan, places = self._workspace.document.plan, self._workspace.places
        self._read(name, "place", lambda item: read_place(typed, item, places, plan))

    def host(self, name: str, typed: str) -> None:
        """The host country as typed."""
        plan, names = self._workspace.document.plan, self._country_names()
        self._read(name, "place", lambda item: read_host(typed, item, names, plan))

    def number(self, name: str, typed: str) -> None:
        """A number of people as typed."""
        self._read(name, name, lambda _item: read_number(typed))

    def _read(self, row: str, field: str, read: Callable[[Engagement], object]) -> None:
        if self.item is None:
            return
        try:
            value = read(self.item)
        except NotUnderstood as error:
            self.rows[row].set_warning(str(error), Meaning.BLOCKS)
            return
        self.rows[row].set_warning("")
        self.value(field, value)
        self.settled.emit()

    def preview_dates(self, typed: str) -> None:
        """Say what is understood of dates while they are typed."""
        if self.item is None:
            return
        field, document = self.rows["dates"], self._workspace.document
        try:
            dates = read_field_dates(typed, self.item, DateReading(document.today))
        except NotUnderstood as error:
            field.set_echo(str(error))
            return
        field.set_warning("")
        preview = change_engagement(document.plan, self.item.id, dates=dates).items
        after = preview[0].after if preview else self.item
        if isinstance(after, Engagement):
            field.set_echo(words(dates_echo(after, document.plan, document.review.facts)))

    def review_day(self, name: str, typed: str) -> None:
        """A day to look at a postponed engagement again, or none."""
        reading = DateReading(self._workspace.document.today)
        self._read(name, name, lambda _item: read_day(typed, reading))

    def forget_names(self) -> None:
        """Look countries up anew: another plan is open."""
        self._names = None

    def _country_names(self) -> CountryNames:
        if self._names is None:
            self._names = CountryNames(self._workspace.document.plan.countries.values())
        return self._names
