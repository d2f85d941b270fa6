"""All fields of an engagement in one column; each is written when it is left."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.engagement import Engagement
from app.domain.records.record import Field, record_of
from app.domain.records.sort import Surface
from app.domain.wording import Text
from app.gui.editors.choice_editors import ChoiceEditor, ManyEditor
from app.gui.editors.completing import CompletingEditor
from app.gui.editors.field_editors import HeadingEditor, LineEditor, TextArea
from app.gui.editors.overtaking import Overtaking
from app.gui.screens.engagement.field_choices import choices_of, names_offered, offer_choices
from app.gui.screens.engagement.held_texts import HeldTexts
from app.gui.screens.engagement.link_making import LinkMaking
from app.gui.screens.engagement.own_fields import OwnFieldsPart
from app.gui.screens.engagement.writing import FieldWriting
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.day_picking import DayPicking
from app.gui.widgets.form import FieldColumn, FormRow
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.importing.field_reading import FieldReading, is_dated, sort_of
from app.services.layouts.engagement import dates_echo, travellers_first
from app.services.texts.marked_outputs import unranked_words

_BESIDE = {
    "kind": "status",
    "own_lead": "level",
    "counterpart": "counterpart_level",
    "participants": "priority",
}
"""Fields that share a row where it is wide enough, with the one that comes first."""

_HOLD_NAMES = frozenset({"kind", "own_lead", "counterpart"})
"""Those of them in which names stand, longer than half a narrow panel."""

_COMPLETED = {"countries": ";", "place": "", "host": "", "own_lead": "", "marking": ""}
"""Fields of typed names that are completed or offered, with what parts several of them."""


class EngagementForm(QObject):
    """The editors of one engagement at a time: `title`, and columns of fields, `essentials`, `own` and `more`.

    What is typed belongs to the engagement it was typed for: `leave` before another is shown.
    """

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: dict[str, FormRow] = {}
        self._writing = FieldWriting(workspace, self._rows, self)
        self._writing.settled.connect(self._show_again)
        self._held = HeldTexts(workspace, self._writing, self)
        self._making = LinkMaking(workspace, self._writing, self)
        self._offered: FieldReading | None = None
        self._titles_of_more: list[str] = []
        self.title = HeadingEditor()
        self.title.setObjectName("title")
        heading = words(sort_of("title").heading)
        self.title.setAccessibleName(heading)
        self.title.setPlaceholderText(heading)
        self._overtaking = Overtaking(workspace, self)
        self._overtaking.watch(self.title)
        self.title.committed.connect(self._writing.title)
        self.title.agreed.connect(self._writing.add_begun)
        self.essentials = FieldColumn(workspace.icons)
        self.more = FieldColumn(workspace.icons)
        self.own = OwnFieldsPart(workspace.icons, self.essentials, self._rows, self._add)
        self._is_read_only = False
        self._build()
        workspace.document.replaced.connect(self._on_replaced)
        self._on_replaced()

    def add_begun(self) -> None:
        """Add what is begun to the plan as it is proposed."""
        self._writing.add_begun()

    def focus_title(self) -> None:
        """Put the cursor into the title, all of it selected."""
        self.title.setFocus()
        self.title.selectAll()

    def focus_field(self, name: str) -> QWidget:
        """Put the cursor into the field of that name; its editor. KeyError for a field that the form does not have."""
        editor = self._rows[name].editor
        editor.setFocus()
        return editor

    def commit(self) -> None:
        """Write what is half typed."""
        for editor in self._texts():
            editor.commit()
        self._held.try_again()

    def leave(self) -> None:
        """Write what is half typed to the engagement it was typed for; what was not understood is kept for it."""
        self.commit()
        self._held.leave()
        self._writing.begin(None)

    def forget(self) -> None:
        """Belong to no engagement; what is half typed is gone with the one that was begun."""
        self._writing.begin(None)
        for editor in self._texts():
            editor.show_anew("")

    @property
    def title_of_more(self) -> str:
        """The heading of the second column."""
        return self._titles_of_more[0]

    @property
    def unread(self) -> tuple[str, ...]:
        """Texts that were not understood, of this engagement and of those looked at before, and where they stand."""
        return self._held.unread

    def show_other(self, item: Engagement) -> None:
        """Belong to another engagement, and show again what was not understood when it was left."""
        self._writing.begin(item)
        for name, field in self._rows.items():
            field.set_warning("")
            if name in _COMPLETED:
                field.set_echo("")
        for editor in self._texts():
            editor.show_anew("")
        self.show_engagement(item)
        self._held.take_up(item.id)

    def show_engagement(self, item: Engagement) -> None:
        """Show the engagement's values; what is being typed stays."""
        document = self._workspace.document
        self.title.show_value(item.title)
        if self._offered is not self._writing.reading:
            self._offer_anew()
        reading = self._writing.reading
        for name in self._rows:
            self._show_value(name, item, reading)
        self._writing.tell_proposed()
        marking = self._rows["marking"]
        if isinstance(marking.editor, LineEditor) and not marking.editor.is_changed:
            # That of the plan itself is told of once, among the findings.
            odd = (item.marking,) if item.marking != document.plan.settings.marking else ()
            said = unranked_words(document.plan, odd)
            marking.set_warning(words(said) if said is not None else "")
        dates = self._rows["dates"]
        if isinstance(dates.editor, LineEditor) and not dates.editor.is_changed:
            dates.set_echo(words(dates_echo(item, document.plan, document.review.facts)))

    def set_read_only(self, on: bool) -> None:
        """Show values only, or let them be changed."""
        self._is_read_only = on
        self.title.setReadOnly(on)
        for field in self._rows.values():
            editor = field.editor
            if isinstance(editor, LineEditor | TextArea):
                editor.setReadOnly(on)
            else:
                editor.setEnabled(not on)

    def _texts(self) -> list[LineEditor | TextArea]:
        editors = (self.title, *(row.editor for row in self._rows.values()))
        return [editor for editor in editors if isinstance(editor, LineEditor | TextArea)]

    def _build(self) -> None:
        """A row for each declared field: those without a group in the first column, the groups in the second."""
        fields = {each.name: each for each in record_of(Engagement).on(Surface.FORM) if each.name != "title"}
        beside = {second for first, second in _BESIDE.items() if first in fields and second in fields}
        for group in dict.fromkeys(each.sort.group for each in fields.values()):
            column = self.more if group else self.essentials
            if group:
                self._titles_of_more.append(column.add_heading(words(Text(group))).text)
            for name, each in fields.items():
                if each.sort.group == group and name not in beside:
                    self._add(column, each, fields.get(_BESIDE.get(name, "")))

    def _add(self, column: FieldColumn, each: Field, other: Field | None) -> None:
        """The row of a field, with the one that shares it and what has an editor of its own."""
        first = words(each.title), self._editor(each)
        if other is not None:
            second = words(other.title), self._editor(other)
            self._rows[each.name], self._rows[other.name] = column.add_pair(
                first, second, are_long=each.name in _HOLD_NAMES
            )
        elif each.name == "place":
            host = self.tr("Host country"), self._line("host")
            self._rows["place"], self._rows["host"] = column.add_pair(first, host, are_long=True)
        else:
            hint = words(each.sort.hinting) if each.sort.hint else ""
            self._rows[each.name] = column.add(*first, hint)
        if each.name == "dates":
            times = self._line("times")
            self._rows["times"] = column.add(self.tr("Times of day"), times, self.tr("Empty: all day"))

    def _editor(self, each: Field) -> QWidget:
        """The editor that goes with what a field holds."""
        name, sort = each.name, each.sort
        if sort.is_choice:
            choice = ChoiceEditor()
            choice.setObjectName(name)
            if name == "kind":
                choice.set_terms(lambda: self._workspace.staff_words().terms_of_kinds)
            choice.committed.connect(self._writing.status if name == "status" else partial(self._writing.typed, name))
            choice.reverted.connect(partial(self._on_reverted, name))
            self._making.offer_one(choice, name)
            return choice
        if name not in _COMPLETED and sort.is_list:
            return self._many(each)
        if sort.lines == 1:
            return self._line(name)
        area = TextArea(sort.lines)
        area.setObjectName(name)
        self._overtaking.watch(area)
        area.committed.connect(partial(self._writing.typed, name))
        return area

    def _line(self, name: str) -> LineEditor:
        editor = CompletingEditor(separator=_COMPLETED[name]) if name in _COMPLETED else LineEditor()
        if isinstance(editor, CompletingEditor):
            editor.understands = partial(self._writing.understands, name)
            editor.kept.connect(partial(self._on_kept, name))
        editor.setObjectName(name)
        self._overtaking.watch(editor)
        editor.committed.connect(self._writing.lead if name == "own_lead" else partial(self._writing.typed, name))
        editor.reverted.connect(partial(self._on_reverted, name))
        if name == "dates":
            editor.textEdited.connect(self._writing.preview_dates)
        if is_dated(name):
            DayPicking(editor, spans=name == "dates", whose=self._writing.whose_days)
        return editor

    def _many(self, each: Field) -> ManyEditor:
        editor = ManyEditor(self._workspace.icons, words(each.title))
        editor.setObjectName(each.name)
        editor.set_options(partial(self._options, each))
        editor.committed.connect(partial(self._writing.several, each.name))
        self._making.offer(editor, each.name)
        return editor

    def _options(self, each: Field) -> tuple[Option, ...]:
        if each.name == "principals":
            plan = self._workspace.document.plan
            return tuple(Option(each.id, each.name, each.rank) for each in travellers_first(plan))
        return tuple(Option(*choice) for choice in choices_of(each.sort, self._writing.reading))

    def _show_value(self, name: str, item: Engagement, reading: FieldReading) -> None:
        match self._rows[name].editor:
            case LineEditor() | TextArea() as editor:
                editor.show_value(reading.shown(name, item))
            case ChoiceEditor() as editor:
                editor.show_value(reading.sort_of(name).chosen(getattr(item, name)))
            case ManyEditor() as editor:
                value = getattr(item, name)
                editor.show_value(
                    tuple(value),
                    reading.sort_of(name).show(value, self._workspace.document.plan.title_of),
                )

    def _offer_anew(self) -> None:
        """Offer what the plan holds now."""
        if self.own.show(self._workspace.document.plan):
            self.set_read_only(self._is_read_only)
        self._offered = reading = self._writing.reading
        for name, field in self._rows.items():
            if isinstance(field.editor, ChoiceEditor):
                offer_choices(field.editor, reading.sort_of(name), self._writing)
        plan, places = self._workspace.document.plan, self._workspace.places
        for name, names in names_offered(plan, reading, places).items():
            editor = self._rows[name].editor
            if isinstance(editor, CompletingEditor):
                editor.set_names(names)

    def _show_again(self) -> None:
        if (item := self._writing.item) is not None:
            self.show_engagement(item)
            self._held.try_again()

    def _on_kept(self, name: str, near: str) -> None:
        """Say that a name was taken as it was typed, where one that is known comes close."""
        if name == "marking" and not self._rows[name].warning:
            near = ""  # A level that is ranked, with caveats behind it, is meant.
        said = self.tr("Kept as typed. Did you mean {name}?").format(name=near) if near else ""
        self._rows[name].set_echo(said)

    def _on_reverted(self, name: str) -> None:
        self._rows[name].set_warning("")
        self._show_again()

    def _on_replaced(self) -> None:
        self._writing.begin(None)
        self._held.forget()
        if self._workspace.document.is_open:
            self._offer_anew()
