"""One contact with all its fields; each is written when it is left."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.identity import new_id
from app.domain.natural_order import by_name
from app.domain.parties import ORGANISATION_TITLES, Person, Post
from app.gui.editors.choice_editors import ChoiceEditor, ManyEditor
from app.gui.editors.field_editors import HeadingEditor, LineEditor, TextArea
from app.gui.editors.overtaking import Overtaking
from app.gui.screens.contacts.post_lists import PostLists
from app.gui.widgets.choice_popup import Option
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.contacts import hold_post, save_organisation, save_post


class ContactCard(QWidget):
    """Shows and edits one post; `delete_asked(post id)` when it is to go."""

    delete_asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contactCard")
        self.setAccessibleName(self.tr("Contact"))
        self._workspace = workspace
        self._post_id: str | None = None
        self._leaving = False
        icons = workspace.icons
        self._title = HeadingEditor()
        self._title.setObjectName("contact-title")
        self._title.setAccessibleName(self.tr("Post"))
        self._title.setPlaceholderText(self.tr("Post"))
        self._title.committed.connect(self._write_title)
        self._counts = TextLabel(muted=True, wraps=True)
        form = FieldColumn(icons)
        self._lines: dict[str, LineEditor] = {}
        self._addressee = ChoiceEditor((key, words(said)) for key, said in ADDRESSEE_TITLES.items())
        self._addressee.setObjectName("contact-addressee")
        self._addressee.committed.connect(partial(self._write, "addressee"))
        form.add(self.tr("Answers as"), self._addressee)
        self._organisation = ChoiceEditor()
        self._organisation.setObjectName("contact-organisation")
        self._organisation.committed.connect(partial(self._write, "organisation"))
        form.add(self.tr("Organisation"), self._organisation)
        self._kind = ChoiceEditor((kind.value, words(said)) for kind, said in ORGANISATION_TITLES.items())
        self._kind.setObjectName("contact-kind")
        self._kind.committed.connect(self._write_kind)
        form.add(self.tr("Kind of organisation"), self._kind)
        self._line(
            form, "holder", self.tr("Held by"), self.tr("The person; the post keeps its asks when the holder changes.")
        )
        self._line(form, "email", self.tr("E-mail"))
        self._line(form, "telephone", self.tr("Telephone"))
        self._many: dict[str, ManyEditor] = {}
        for name, title in (("countries", self.tr("Countries it covers")), ("regions", self.tr("Regions it covers"))):
            editor = ManyEditor(icons, title)
            editor.setObjectName(f"contact-{name}")
            editor.set_options(partial(self._options, name))
            editor.committed.connect(partial(self._write_many, name))
            form.add(title, editor)
            self._many[name] = editor
        self._notes = TextArea(3)
        self._notes.setObjectName("contact-notes")
        self._notes.committed.connect(partial(self._write, "notes"))
        form.add(self.tr("Notes"), self._notes)
        self._lists = PostLists(workspace)
        overtaking = Overtaking(workspace, self)
        for text_editor in self._texts():
            overtaking.watch(text_editor)
        self._delete = QPushButton(self.tr("Delete contact"))
        self._delete.setObjectName("deleteContact")
        self._delete.clicked.connect(self._on_delete)
        page = QWidget()
        layout = column(page, margin=2 * GRID, gap=2 * GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._counts)
        layout.addWidget(form)
        layout.addWidget(self._lists)
        foot = row()
        foot.addWidget(self._delete)
        foot.addStretch(1)
        layout.addLayout(foot)
        layout.addStretch(1)
        column(self).addWidget(ColumnScroll(page))
        # Keys give commands without leaving the field that is typed in.
        workspace.actions.given.connect(self.commit)

    def commit(self) -> None:
        """Write what is half typed."""
        for editor in self._texts():
            editor.commit()

    def set_read_only(self, on: bool) -> None:
        """Show values only, or let them be changed."""
        for editor in self._texts():
            editor.setReadOnly(on)
        for chooser in (self._addressee, self._organisation, self._kind, *self._many.values(), self._delete):
            chooser.setEnabled(not on)

    def show_post(self, post: Post | None, counts: str) -> None:
        """Show a post, or nothing; `counts` says how often it was asked."""
        if self._leaving:
            return
        if self._post_id is not None and (post is None or post.id != self._post_id):
            self._leave()
        self.setVisible(post is not None)
        if post is None:
            return
        plan = self._workspace.document.plan
        if post.id != self._post_id:
            self._post_id = post.id
            for editor in self._texts():
                editor.show_anew("")
        self._title.show_value(post.title)
        self._counts.setText(counts)
        holder = plan.people.get(post.holder or "")
        for name, text in (
            ("holder", holder.name if holder is not None else ""),
            ("email", post.email),
            ("telephone", post.telephone),
        ):
            self._lines[name].show_value(text)
        organisations = sorted(plan.organisations.values(), key=lambda each: by_name(each.name))
        self._organisation.set_choices((each.id, each.name) for each in organisations)
        self._organisation.show_value(post.organisation)
        organisation = plan.organisations.get(post.organisation)
        self._kind.show_value(organisation.kind.value if organisation is not None else "")
        self._addressee.show_value(post.addressee)
        countries = sorted(plan.countries[each].name for each in post.countries if each in plan.countries)
        everywhere = not post.countries and not post.regions
        self._many["countries"].show_value(
            tuple(sorted(post.countries)), self.tr("All countries") if everywhere else "; ".join(countries)
        )
        regions = sorted(plan.regions[each].title for each in post.regions if each in plan.regions)
        self._many["regions"].show_value(tuple(sorted(post.regions)), "; ".join(regions))
        self._notes.show_value(post.notes)
        self._lists.show_post(post.id)

    def _texts(self) -> list[LineEditor | TextArea]:
        return [self._title, *self._lines.values(), self._notes]

    def _line(self, form: FieldColumn, name: str, title: str, hint: str = "") -> None:
        editor = LineEditor()
        editor.setObjectName(f"contact-{name}")
        editor.committed.connect(self._write_holder if name == "holder" else partial(self._write, name))
        form.add(title, editor, hint)
        self._lines[name] = editor

    def _options(self, name: str) -> tuple[Option, ...]:
        plan = self._workspace.document.plan
        if name == "countries":
            countries = sorted(plan.countries.values(), key=lambda country: by_name(country.name))
            return tuple(Option(each.id, each.name, terms=" ".join(each.alternatives)) for each in countries)
        regions = [plan.regions[each] for each in plan.ids("region_by_scheme", plan.settings.scheme)]
        return tuple(Option(each.id, each.title) for each in sorted(regions, key=attrgetter("order")))

    def _leave(self) -> None:
        # What is half typed goes to the post it was typed for; writing it brings us to show_post again.
        self._leaving = True
        try:
            self.commit()
        finally:
            self._leaving = False
            self._post_id = None

    @property
    def _post(self) -> Post | None:
        """The post as the plan holds it now, if it still does."""
        document = self._workspace.document
        if self._post_id is None or not document.is_open:
            return None
        return document.plan.posts.get(self._post_id)

    def _write(self, name: str, value: object) -> None:
        if (post := self._post) is not None:
            document = self._workspace.document
            changed = replace(post, **{name: value})  # type: ignore[arg-type]
            if not document.attempt(partial(save_post, document.plan, changed)):
                self._show_again()

    def _write_title(self, typed: str) -> None:
        self._write("title", " ".join(typed.split()))

    def _write_many(self, name: str, ids: tuple[str, ...]) -> None:
        self._write(name, frozenset(ids))

    def _write_kind(self, kind: str) -> None:
        document = self._workspace.document
        post = self._post
        organisation = document.plan.organisations.get(post.organisation) if post is not None else None
        if organisation is not None:
            changed = replace(organisation, kind=type(organisation.kind)(kind))
            document.attempt(partial(save_organisation, document.plan, changed))

    def _write_holder(self, name: str) -> None:
        if (post := self._post) is not None:
            document = self._workspace.document
            person = Person(new_id(), name.strip()) if name.strip() else None
            document.attempt(partial(hold_post, document.plan, post.id, person, document.today))

    def _show_again(self) -> None:
        if (post := self._post) is not None:
            self.show_post(post, self._counts.text())

    def _on_delete(self) -> None:
        if self._post_id is not None:
            self.delete_asked.emit(self._post_id)
