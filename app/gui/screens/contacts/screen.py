"""The contacts view: posts by the kind of their organisation, and a card for the one looked at."""

from __future__ import annotations

from collections.abc import Hashable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QStackedWidget, QWidget

from app.domain.changes import Change
from app.domain.parties import ORGANISATION_TITLES
from app.domain.plan import Plan
from app.domain.tables import named_with
from app.domain.wording import text
from app.gui.dialogs.new_contact import NewContactDialog
from app.gui.engaging.principals import Principals
from app.gui.screens.contacts.card import ContactCard
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.quiet_rows import Cell, QuietRow
from app.gui.widgets.quiet_table import ColumnSpec, QuietTable
from app.gui.widgets.return_key import press_on_return
from app.gui.widgets.search_box import SearchBox
from app.gui.widgets.spacing import GRID, column, row
from app.gui.workspace.document import words
from app.gui.workspace.redrawing import begun_anew
from app.gui.workspace.workspace import Workspace
from app.services.answer_memory import answer_memory
from app.services.edits.asking import NewContact, add_contact
from app.services.edits.records import remove_records
from app.services.layouts.contacts import ContactLine, contact_lines
from app.services.listings.contacts import contacts_listing
from app.services.ports import ListExport
from app.services.review.review import Review

_READ = named_with("posts", "asks", "settings", "tenures", "accreditations")
"""What the view says something of."""


class ContactsScreen(QWidget):
    """People and posts of the ministries, embassies and hosts, with what each covers."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("contacts")
        self.setAccessibleName(self.tr("Contacts"))
        self._workspace = workspace
        self._lines: dict[str, ContactLine] = {}
        self._current: str | None = None
        self._is_stale = True
        self._closed: set[Hashable] = set()
        self._search = SearchBox(workspace.icons, self.tr("Find a contact"), self.tr("Find a contact"))
        self._search.setObjectName("contactSearch")
        self._search.searched.connect(self._refresh)
        self._count = TextLabel(muted=True)
        self._new = QPushButton(self.tr("New contact…"))
        self._new.setIcon(workspace.icons.icon("plus"))
        command = workspace.actions.action("contact.new")
        self._new.clicked.connect(command.trigger)
        workspace.actions.bind("contact.new", self._on_new)
        self._principals = Principals(workspace, self)
        self._new_principal = QPushButton(self.tr("New principal…"))
        self._new_principal.setIcon(workspace.icons.icon("plus"))
        self._new_principal.clicked.connect(workspace.actions.action("principal.new").trigger)
        workspace.actions.bind("principal.new", self._on_new_principal)
        for button in (self._new, self._new_principal):
            press_on_return(button)
        columns = (
            ColumnSpec(self.tr("Post"), 28, 3),
            ColumnSpec(self.tr("Held by"), 13, 1),
            ColumnSpec(self.tr("Covers"), 18, 2),
            ColumnSpec(self.tr("Reach"), 24, 2),
            ColumnSpec(self.tr("Open answers"), 14, 0),
        )
        self._table = QuietTable(workspace.icons, self.tr("Contacts"), columns)
        self._table.setObjectName("contactTable")
        self._table.current_changed.connect(self._on_current)
        self._table.toggled.connect(self._on_toggled)
        self._table.customContextMenuRequested.connect(self._on_menu)
        self._card = ContactCard(workspace)
        self._card.delete_asked.connect(self._on_delete)
        self._empty = EmptyState(
            workspace.icons, "address-book", self.tr("No contacts"),
            self.tr("Add the posts of the ministries and embassies that you ask; each engagement then knows whom."),
        )  # fmt: skip
        self._empty.add_step(self.tr("New contact…"), command.trigger)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._body())
        self._stack.addWidget(self._empty)
        column(self).addWidget(self._stack)
        self.setFocusProxy(self._table)
        document = workspace.document
        document.replaced.connect(self._on_replaced)
        document.changed.connect(self._on_changed)
        workspace.view.place_changed.connect(self._on_place_changed)
        if document.is_open:
            self._on_replaced()

    def focus_search(self) -> None:
        """Put the cursor into the search."""
        self._search.setFocus()
        self._search.selectAll()

    def select_all(self) -> None:
        """Select every row of the list."""
        self._table.select_all()

    def listing(self, plan: Plan, _review: Review) -> ListExport:
        """The contacts of a plan, or an edition of it, that the search leaves, for a file."""
        typed = self._search.text().strip()
        filtered = (text("“{words}”", words=typed),) if typed else ()
        return contacts_listing(plan, contact_lines(plan, self._workspace.document.today, typed), filtered)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _body(self) -> QWidget:
        body = QWidget()
        layout = column(body, gap=0)
        top = row(margin=GRID, gap=GRID)
        top.addWidget(self._search, 1)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self._new_principal)
        top.addWidget(self._new)
        layout.addLayout(top)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self._table)
        split.addWidget(self._card)
        split.setStretchFactor(0, 1)
        split.setCollapsible(0, False)
        split.setSizes([860, 380])
        layout.addWidget(split, 1)
        return body

    def _on_replaced(self) -> None:
        self._current = None
        document = self._workspace.document
        self._card.set_read_only(document.is_open and document.read_only)
        self._search.clear()
        self._on_changed(None, None)

    def _on_changed(self, change: Change | None, _delta: object) -> None:
        if change is not None and not change.tables & _READ:
            return
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _on_place_changed(self) -> None:
        """Another view asks for a post: show it, whatever was searched for and closed before."""
        place, document = self._workspace.view.place, self._workspace.document
        if place is None or place.table != "posts" or place.id not in document.plan.posts:
            return
        self._current = place.id
        self._closed.clear()
        self._is_stale = True
        self._search.clear()
        if self.isVisible():
            self._refresh()
            self._table.setFocus()

    @begun_anew
    def _refresh(self) -> None:
        document = self._workspace.document
        if not document.is_open:
            return
        self._is_stale = False
        lines = contact_lines(document.plan, document.today, self._search.text())
        self._lines = {line.id: line for line in lines}
        self._stack.setCurrentIndex(0 if document.plan.posts else 1)
        self._count.setText(self.tr("%n contact(s)", "", len(lines)))
        keys: list[Hashable] = []
        headings: list[int] = []
        for line in lines:
            if ("kind", line.kind) not in keys:
                headings.append(len(keys))
                keys.append(("kind", line.kind))
            if ("kind", line.kind) not in self._closed:
                keys.append(line.id)
        self._table.rows.set_rows(keys, self._row, headings)
        if self._current not in self._lines:
            self._current = lines[0].id if lines else None
        if self._current in keys:
            at = keys.index(self._current)
            self._table.select_rows([at], at)
        self._show_card()

    def _row(self, key: Hashable) -> QuietRow:
        if isinstance(key, tuple):
            count = sum(1 for line in self._lines.values() if line.kind is key[1])
            title = words(ORGANISATION_TITLES[key[1]])
            cell = Cell(title, self.tr("%n contact(s)", "", count), strong=True)
            return QuietRow((cell,), heading=True, is_open=key not in self._closed)
        line = self._lines[str(key)]
        waiting = self.tr("%n waiting", "", line.waiting) if line.waiting else ""
        late = self.tr("%n overdue", "", line.overdue) if line.overdue else ""
        answers = Cell(late, waiting, "blocks", strong=True) if late else Cell(waiting)
        covers = Cell(line.covers or self.tr("all countries"), tone="text" if line.covers else "text-muted", wraps=True)
        return QuietRow(
            (
                Cell(line.title, line.organisation, strong=True),
                Cell(line.holder),
                covers,
                Cell(line.email, line.telephone),
                answers,
            )
        )

    def _on_toggled(self, at: int) -> None:
        heading = self._table.rows.keys[at]
        self._closed ^= {heading}
        self._refresh()
        self._table.setCurrentIndex(self._table.rows.index(self._table.rows.keys.index(heading), 0))

    def _on_current(self) -> None:
        index = self._table.currentIndex()
        if index.isValid():
            key = self._table.rows.keys[index.row()]
            if isinstance(key, str):
                self._current = key
                self._show_card()

    def _show_card(self) -> None:
        plan = self._workspace.document.plan
        line = self._lines.get(self._current or "")
        counts = ""
        if line is not None:
            counts = self.tr("asked {asked}, {waiting} waiting, {late} overdue").format(
                asked=line.asked, waiting=line.waiting, late=line.overdue
            )
            document = self._workspace.document
            memory = answer_memory(plan, line.id, document.review.facts.calendars)
            if memory.said is not None:
                counts = f"{counts}; {words(memory.said)}"
        self._card.show_post(plan.posts.get(self._current or ""), counts)

    def _on_new_principal(self) -> None:
        self._principals.make()

    def _on_new(self) -> None:
        document = self._workspace.document
        self._workspace.go_to("contacts")
        dialog = NewContactDialog(self._workspace.icons, document.plan, parent=self._workspace.window)
        dialog.made.connect(self._on_made)
        dialog.open()

    def _on_made(self, contact: NewContact) -> None:
        document = self._workspace.document
        self._current = contact.post.id
        document.attempt(partial(add_contact, document.plan, contact))

    def _on_menu(self, point: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAccessibleName(self.tr("Commands for contacts"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = self._workspace.actions.action
        wanted = ("contact.new", "tools.unite", "tools.people-kept", "file.export-contacts", "file.export-people")
        menu.addActions([action(each) for each in wanted])
        menu.popup(self._table.menu_place(point))

    def _on_delete(self, post_id: str) -> None:
        document = self._workspace.document
        document.attempt(partial(remove_records, document.plan, "posts", (post_id,)))
