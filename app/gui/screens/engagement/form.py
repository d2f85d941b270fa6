"""All fields of an engagement in one column; each is written when it is left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.engagement import DIRECTION_TITLES, PRIORITY_TITLES, STATUS_TITLES, Engagement
from app.domain.levels import LEVEL_TITLES
from app.domain.wording import Text
from app.gui.choice_editors import ChoiceEditor, ManyEditor
from app.gui.document import words
from app.gui.field_editors import CompletingEditor, HeadingEditor, LineEditor, TextArea
from app.gui.overtaking import Overtaking
from app.gui.principals import Principals
from app.gui.screens.engagement.writing import FieldWriting
from app.gui.translation import QT_TRANSLATE_NOOP
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.form import FieldColumn, FormRow
from app.gui.workspace import Workspace
from app.services.field_texts import field_text
from app.services.field_values import shown
from app.services.layouts.engagement import dates_echo

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
    """The editors of one engagement at a time: `title`, and two columns of fields, `essentials` and `more`.

    What is typed belongs to the engagement it was typed for: `leave` before another is shown.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: dict[str, FormRow] = {}
        self._unread: dict[str, dict[str, tuple[str, str]]] = {}
        self._writing = FieldWriting(workspace, self._rows, self)
        self._writing.settled.connect(self._show_again)
        self._principals = Principals(workspace, self)
        self.title = HeadingEditor()
        self.title.setObjectName("title")
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("Title"))
        self._overtaking = Overtaking(workspace, self)
        self._overtaking.watch(self.title)
        self.title.committed.connect(partial(self._writing.text, "title"))
        self.essentials = FieldColumn(workspace.icons)
        self.more = FieldColumn(workspace.icons)
        self._build_essentials()
        self._build_more()
        workspace.document.replaced.connect(self._on_replaced)
        self._on_replaced()

    def focus_title(self) -> None:
        """Put the cursor into the title, all of it selected."""
        self.title.setFocus()
        self.title.selectAll()

    def commit(self) -> None:
        """Write what is half typed."""
        for editor in self._texts():
            editor.commit()

    def leave(self) -> None:
        """Write what is half typed to the engagement it was typed for; what was not understood is kept for it."""
        self.commit()
        held = self._held()
        if self._writing.item is not None and held:
            self._unread[self._writing.item.id] = held
        self._writing.item_id = None

    @property
    def unread(self) -> tuple[str, ...]:
        """Texts that were not understood, of this engagement and of those looked at before."""
        kept = (*self._unread.values(), self._held())
        return tuple(typed for fields in kept for typed, _reason in fields.values())

    def show_other(self, item: Engagement) -> None:
        """Belong to another engagement, and show again what was not understood when it was left."""
        self._writing.item_id = item.id
        for field in self._rows.values():
            field.set_warning("")
        for editor in self._texts():
            editor.show_anew("")
        self.show_engagement(item)
        for name, (typed, reason) in self._unread.pop(item.id, {}).items():
            self._writing.keep_unread(name, typed, reason)

    def show_engagement(self, item: Engagement) -> None:
        """Show the engagement's values; what is being typed stays."""
        document = self._workspace.document
        plan = document.plan
        self.title.show_value(item.title)
        for name in ("dates", "times", "countries", "place", "host", "participants", "review_on"):
            self._show_text(name, shown(plan, item, name))
        for name, _title, _lines in (*_PLAIN, *_MORE):
            self._show_text(name, getattr(item, name))
        for name in ("kind", "status", "level", "counterpart_level", "direction", "priority"):
            editor = self._rows[name].editor
            if isinstance(editor, ChoiceEditor):
                editor.show_value(str(getattr(item, name) or ""))
        for name in ("principals", "objectives"):
            editor = self._rows[name].editor
            if isinstance(editor, ManyEditor):
                editor.show_value(getattr(item, name), field_text(plan, name, getattr(item, name)))
        dates = self._rows["dates"]
        if isinstance(dates.editor, LineEditor) and not dates.editor.is_changed:
            dates.set_echo(words(dates_echo(item, plan, document.review.facts)))

    def set_read_only(self, on: bool) -> None:
        """Show values only, or let them be changed."""
        self.title.setReadOnly(on)
        for field in self._rows.values():
            editor = field.editor
            if isinstance(editor, LineEditor | TextArea):
                editor.setReadOnly(on)
            else:
                editor.setEnabled(not on)

    def _held(self) -> dict[str, tuple[str, str]]:
        """Per field, what is no value, and why."""
        fields = ((name, field.editor, field.warning) for name, field in self._rows.items())
        return {
            name: (editor.text(), why)
            for name, editor, why in fields
            if isinstance(editor, LineEditor) and editor.is_held
        }

    def _texts(self) -> list[LineEditor | TextArea]:
        editors = (self.title, *(row.editor for row in self._rows.values()))
        return [editor for editor in editors if isinstance(editor, LineEditor | TextArea)]

    def _build_essentials(self) -> None:
        essentials = self.essentials
        kind, status = ChoiceEditor(), ChoiceEditor(_choices(STATUS_TITLES))
        kind.committed.connect(partial(self._writing.value, "kind"))
        status.committed.connect(self._writing.status)
        kind.setObjectName("kind")
        status.setObjectName("status")
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
        return self._named(LineEditor(), name, write)

    def _completing(self, name: str, separator: str, write: Callable[[str, str], None]) -> LineEditor:
        return self._named(CompletingEditor(separator=separator), name, write)

    def _named(self, editor: LineEditor, name: str, write: Callable[[str, str], None]) -> LineEditor:
        editor.setObjectName(name)
        self._overtaking.watch(editor)
        editor.committed.connect(partial(write, name))
        editor.reverted.connect(partial(self._on_reverted, name))
        return editor

    def _text(self, name: str, lines: int) -> QWidget:
        if name == "own_lead":
            return self._completing(name, "", self._writing.lead)
        if lines == 1:
            return self._line(name, self._writing.text)
        area = TextArea(lines)
        area.setObjectName(name)
        self._overtaking.watch(area)
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
        if name == "principals":
            editor.offer_making(self.tr("Make ‘{name}’ a principal…"))
            editor.making.connect(self._on_making)
        return editor

    def _on_making(self, name: str) -> None:
        if self._writing.item_id is not None:
            self._principals.make(name, self._writing.item_id)

    def _options(self, name: str) -> tuple[Option, ...]:
        plan = self._workspace.document.plan
        if name == "principals":
            people = sorted(plan.people.values(), key=lambda person: (not person.is_principal, person.name))
            return tuple(Option(person.id, person.name, person.rank) for person in people)
        objectives = sorted(plan.objectives.values(), key=lambda objective: (objective.position, objective.code))
        return tuple(Option(each.id, f"{each.code} {each.title}".strip()) for each in objectives)

    def _show_text(self, name: str, text: str) -> None:
        editor = self._rows[name].editor
        if isinstance(editor, LineEditor | TextArea):
            editor.show_value(text)

    def _show_again(self) -> None:
        if (item := self._writing.item) is not None:
            self.show_engagement(item)

    def _on_reverted(self, name: str) -> None:
        self._rows[name].set_warning("")
        self._show_again()

    def _on_replaced(self) -> None:
        self._writing.forget_names()
        self._writing.item_id = None
        self._unread = {}
        document = self._workspace.document
        if not document.is_open:
            return
        plan = document.plan
        kinds = sorted(plan.kinds.values(), key=lambda kind: kind.position)
        editor = self._rows["kind"].editor
        if isinstance(editor, ChoiceEditor):
            editor.set_choices((kind.id, words(Text(kind.title))) for kind in kinds)
        countries = [country.name for country in plan.countries.values()]
        for name, names in (
            ("countries", countries),
            ("host", countries),
            ("place", {known.name for known in self._workspace.places}),
            ("own_lead", {person.name for person in plan.people.values() if person.is_principal}),
        ):
            field = self._rows[name].editor
            if isinstance(field, CompletingEditor):
                field.set_names(names)


def _choices(titles: Mapping[Any, Text]) -> tuple[tuple[str, str], ...]:
    return tuple((str(key.value), _capital(words(title))) for key, title in titles.items())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
