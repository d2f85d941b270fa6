"""All fields of an engagement in one column; each is written when it is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.engagement import Engagement
from app.domain.wording import Text
from app.gui.document import words
from app.gui.field_editors import ChoiceEditor, CompletingEditor, LineEditor, ManyEditor, TextArea
from app.gui.screens.engagement.writing import FieldWriting
from app.gui.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.form import FieldColumn, FormRow
from app.gui.workspace import Workspace
from app.services.field_values import shown
from app.services.layouts.engagement import dates_echo
from app.services.layouts.field_texts import field_text
from app.services.titles import DIRECTION_TITLES, LEVEL_TITLES, PRIORITY_TITLES, STATUS_TITLES

_PLAIN = (
    ("own_lead", QT_TRANSLATE_NOOP("EngagementForm", "Own lead"), 1),
    ("counterpart", QT_TRANSLATE_NOOP("EngagementForm", "Counterpart"), 1),
)
_MORE = (
    ("ref", QT_TRANSLATE_NOOP("EngagementForm", "Reference"), 1),
    ("lead_office", QT_TRANSLATE_NOOP("EngagementForm", "Lead office"), 1),
    ("agreement", QT_TRANSLATE_NOOP("EngagementForm", "Agreement basis"), 1),
    ("marking", QT_TRANSLATE_NOOP("EngagementForm", "Marking"), 1),
    ("description", QT_TRANSLATE_NOOP("EngagementForm", "Description"), 3),
    ("notes", QT_TRANSLATE_NOOP("EngagementForm", "Notes and links"), 3),
    ("outcome", QT_TRANSLATE_NOOP("EngagementForm", "Outcome"), 3),
    ("reason", QT_TRANSLATE_NOOP("EngagementForm", "Reason, if cancelled, postponed or declined"), 1),
)


class EngagementForm(QObject):
    """Two columns of fields, `essentials` and `more`, bound to one engagement at a time."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: dict[str, FormRow] = {}
        self._writing = FieldWriting(workspace, self._rows, self)
        self._writing.settled.connect(self._show_again)
        self.essentials = FieldColumn(workspace.icons)
        self.more = FieldColumn(workspace.icons)
        self._build_essentials()
        self._build_more()
        workspace.document.replaced.connect(self._on_replaced)
        self._on_replaced()

    def focus_title(self) -> None:
        """Put the cursor into the title."""
        editor = self._rows["title"].editor
        editor.setFocus()
        if isinstance(editor, LineEditor):
            editor.selectAll()

    def show_none(self) -> None:
        """Belong to no engagement."""
        self._writing.item = None

    def show_other(self, item: Engagement) -> None:
        """Belong to another engagement: forget what was typed and not understood."""
        self._writing.item = item
        for field in self._rows.values():
            field.set_warning("")

    def show_engagement(self, item: Engagement) -> None:
        """Show the engagement's values."""
        self._writing.item = item
        document = self._workspace.document
        plan = document.plan
        for name in ("title", "dates", "times", "countries", "place", "host", "participants", "review_on"):
            self._show_line(name, shown(plan, item, name))
        for name, _title, _lines in (*_PLAIN, *_MORE):
            self._show_line(name, getattr(item, name))
        for name in ("kind", "status", "level", "counterpart_level", "direction", "priority"):
            editor = self._rows[name].editor
            if isinstance(editor, ChoiceEditor):
                editor.show_value(str(getattr(item, name) or ""))
        for name in ("principals", "objectives"):
            editor = self._rows[name].editor
            if isinstance(editor, ManyEditor):
                editor.show_value(getattr(item, name), field_text(plan, name, getattr(item, name)))
        self._rows["dates"].set_echo(words(dates_echo(item, plan, document.review.facts)))

    def _build_essentials(self) -> None:
        essentials = self.essentials
        self._rows["title"] = essentials.add(self.tr("Title"), self._line("title", self._writing.text))
        kind, status = ChoiceEditor(), ChoiceEditor(_choices(STATUS_TITLES))
        kind.committed.connect(partial(self._writing.value, "kind"))
        status.committed.connect(self._writing.status)
        self._rows["kind"], self._rows["status"] = essentials.add_pair(
            (self.tr("Kind"), kind), (self.tr("Status"), status)
        )
        dates = self._line("dates", self._writing.dates)
        dates.textEdited.connect(self._writing.preview_dates)
        self._rows["dates"] = essentials.add(self.tr("Dates"), dates)
        self._rows["times"] = essentials.add(
            self.tr("Times of day"), self._line("times", self._writing.times), self.tr("Empty: all day")
        )
        self._rows["countries"] = essentials.add(
            self.tr("Countries"), self._completing("countries", ";", self._writing.countries)
        )
        self._rows["place"], self._rows["host"] = essentials.add_pair(
            (self.tr("Place"), self._completing("place", "", self._writing.place)),
            (self.tr("Host country"), self._completing("host", "", self._writing.host)),
        )
        self._rows["direction"] = essentials.add(self.tr("Direction"), self._choice("direction", DIRECTION_TITLES))
        for name, title, lines in _PLAIN:
            level = "level" if name == "own_lead" else "counterpart_level"
            word = self.tr("Own level") if name == "own_lead" else self.tr("Their level")
            self._rows[name], self._rows[level] = essentials.add_pair(
                (self.tr(title), self._text(name, lines)), (word, self._choice(level, LEVEL_TITLES))
            )
        self._rows["principals"] = essentials.add(self.tr("Principals who travel or host"), self._many("principals"))
        self._rows["objectives"] = essentials.add(self.tr("Objectives"), self._many("objectives"))
        priority = self._choice("priority", PRIORITY_TITLES)
        people = self._line("participants", self._writing.number)
        self._rows["priority"], self._rows["participants"] = essentials.add_pair(
            (self.tr("Priority"), priority), (self.tr("Own participants"), people)
        )

    def _build_more(self) -> None:
        self.more.add_heading(self.tr("Notes and links"))
        for name, title, lines in _MORE:
            self._rows[name] = self.more.add(self.tr(title), self._text(name, lines))
        self._rows["review_on"] = self.more.add(
            self.tr("To be reviewed on, if postponed"), self._line("review_on", self._writing.review_day)
        )

    def _line(self, name: str, write: Callable[[str, str], None]) -> LineEditor:
        editor = LineEditor()
        editor.setObjectName(name)
        editor.committed.connect(partial(write, name))
        return editor

    def _completing(self, name: str, separator: str, write: Callable[[str, str], None]) -> CompletingEditor:
        editor = CompletingEditor(separator=separator)
        editor.setObjectName(name)
        editor.committed.connect(partial(write, name))
        return editor

    def _text(self, name: str, lines: int) -> QWidget:
        if lines == 1:
            return self._line(name, self._writing.text)
        area = TextArea(lines)
        area.setObjectName(name)
        area.committed.connect(partial(self._writing.text, name))
        return area

    def _choice(self, name: str, titles: Mapping[Any, Text]) -> ChoiceEditor:
        editor = ChoiceEditor((("", "–"), *_choices(titles)))
        editor.setObjectName(name)
        editor.committed.connect(partial(self._writing.choice, name))
        return editor

    def _many(self, name: str) -> ManyEditor:
        title = self.tr("Principals") if name == "principals" else self.tr("Objectives")
        editor = ManyEditor(self._workspace.icons, title)
        editor.setObjectName(name)
        editor.set_options(partial(self._options, name))
        editor.committed.connect(partial(self._writing.value, name))
        return editor

    def _options(self, name: str) -> tuple[Option, ...]:
        plan = self._workspace.document.plan
        if name == "principals":
            people = sorted(plan.people.values(), key=lambda person: (not person.is_principal, person.name))
            return tuple(Option(person.id, person.name, person.rank) for person in people)
        objectives = sorted(plan.objectives.values(), key=lambda objective: (objective.position, objective.code))
        return tuple(Option(each.id, f"{each.code} {each.title}".strip()) for each in objectives)

    def _show_line(self, name: str, text: str) -> None:
        editor = self._rows[name].editor
        if isinstance(editor, LineEditor):
            if not (editor.hasFocus() and editor.is_changed and self._rows[name].warning):
                editor.show_value(text)
        elif isinstance(editor, TextArea):
            editor.show_value(text)

    def _show_again(self) -> None:
        item = self._writing.item
        if item is not None and (now := self._workspace.document.plan.engagements.get(item.id)):
            self.show_engagement(now)

    def _on_replaced(self) -> None:
        self._writing.forget_names()
        self._writing.item = None
        document = self._workspace.document
        if not document.is_open:
            return
        plan = document.plan
        kinds = sorted(plan.kinds.values(), key=lambda kind: kind.position)
        editor = self._rows["kind"].editor
        if isinstance(editor, ChoiceEditor):
            editor.set_choices((kind.id, kind.title) for kind in kinds)
        names = [country.name for country in plan.countries.values()]
        for name in ("countries", "host"):
            field = self._rows[name].editor
            if isinstance(field, CompletingEditor):
                field.set_names(names)
        place = self._rows["place"].editor
        if isinstance(place, CompletingEditor):
            place.set_names({known.name for known in self._workspace.places})


def _choices(titles: Mapping[Any, Text]) -> tuple[tuple[str, str], ...]:
    return tuple((str(key.value), _capital(words(title))) for key, title in titles.items())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
