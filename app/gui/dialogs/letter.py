"""A letter about one engagement: which, to whom, and of which template."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording_values import Count
from app.gui.dialogs.outgoing_choices import (
    add_choices,
    chosen,
    column_about,
    language_picker,
    marking_picker,
    writing_buttons,
)
from app.gui.dialogs.post_picker import PostPicker
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel, window_title
from app.gui.widgets.room import keep_lines, keep_room, open_at
from app.gui.widgets.spacing import GRID, column, row, set_look
from app.gui.workspace.document import words
from app.services.outgoing.doors import Letters
from app.services.outgoing.letters import LETTERS, LetterKind, LetterWish
from app.services.outgoing.recipients import asks_to, proposed_post

_FIRST = "concurrence-letter"
_OF_VISITS = frozenset({"ship-visit", "aircraft-visit"})


@dataclass(frozen=True, slots=True)
class LetterOrder:
    """A letter that is to be written; `logs` are the asks that count as asked once the file is whole."""

    wish: LetterWish
    marking: str
    language: str
    logs: tuple[str, ...]


class LetterDialog(GrowingDialog):
    """Hands over a LetterOrder with `made`.

    `own_wanted`, `copy_wanted` and `shipped_wanted` ask for another template of a kind, for a copy of the one in use to
    edit, and for the one that ships; `names_wanted` for what can be named.
    """

    made = Signal(object)
    own_wanted = Signal(str)
    copy_wanted = Signal(str, str)
    shipped_wanted = Signal(str)
    names_wanted = Signal()

    def __init__(
        self,
        icons: Icons,
        plan: Plan,
        item: Engagement,
        facts: Facts,
        letters: Letters,
        post: str = "",
        parent: QWidget | None = None,
        *,
        can_log: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("letter")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(window_title(self.tr("Letter about {what}").format(what=item.title)))
        self._plan = plan
        self._item = item
        self._today = facts.as_of
        self._letters = letters
        self._can_log = can_log
        self._kind = Picker()
        self._kind.setObjectName("letterKind")
        for kind in LETTERS.values():
            self._kind.addItem(words(kind.title), kind.name)
        usual = "note-verbale" if item.kind in _OF_VISITS else _FIRST
        self._kind.setCurrentIndex(self._kind.findData(usual))
        self._post = PostPicker(plan, post, offers_new=False)
        self._post.setObjectName("letterPost")
        self._language = language_picker()
        self._marking = marking_picker(plan, (item,))
        self._template = TextLabel(muted=True, wraps=True)
        self._template.setObjectName("letterTemplate")
        self._own = LinkButton(self.tr("Use your own…"))
        self._copy = LinkButton(self.tr("Save a copy to edit…"))
        self._shipped = LinkButton(self.tr("Use the one that ships"))
        self._names = LinkButton(self.tr("What it can name…"))
        self._logs = QCheckBox()
        self._logs.setObjectName("letterLogs")
        self._logs.setChecked(True)
        self._say = TextLabel(wraps=True)
        keep_lines(self._say, 2)
        keep_room(self._logs)
        self._write = QPushButton(self.tr("Write letter…"))
        self._write.setObjectName("letterWrite")
        self._lay_out(icons)
        self._connect()
        open_at(self, 96, 26)
        if not post:
            self._take_usual_post()
        self._show_state()

    @property
    def kind(self) -> LetterKind:
        """Which letter is chosen."""
        return LETTERS[chosen(self._kind)]

    def show_template(self) -> None:
        """Say which template is used now."""
        own = self._letters.own(self.kind.name)
        self._template.setText(
            self.tr("Template: the one that ships.")
            if own is None
            else self.tr("Template: your own, {path}").format(path=own)
        )
        self._shipped.setVisible(own is not None)

    def _lay_out(self, icons: Icons) -> None:
        form = FieldColumn(icons)
        form.add(self.tr("Letter"), self._kind)
        form.add(self.tr("To"), self._post)
        add_choices(form, self._language, self._marking)
        form.add_heading(self.tr("Template"))
        form.add_widget(self._template)
        ways = QWidget()
        links = column(ways, gap=GRID // 2)
        for link in (self._own, self._copy, self._shipped, self._names):
            line = row()
            line.addWidget(link)
            line.addStretch(1)
            links.addLayout(line)
        form.add_widget(ways)
        form.add_widget(self._logs)
        layout = column_about(self, self._plan, self._item)
        layout.addWidget(form, 1)
        layout.addWidget(self._say)
        layout.addWidget(writing_buttons(self, self._write, self._on_accepted))

    def _connect(self) -> None:
        self._kind.activated.connect(self._on_kind)
        self._post.picked.connect(self._show_state)
        self._own.clicked.connect(lambda: self.own_wanted.emit(self.kind.name))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit(self.kind.name, chosen(self._language)))
        self._shipped.clicked.connect(lambda: self.shipped_wanted.emit(self.kind.name))
        self._names.clicked.connect(self.names_wanted)

    def _on_kind(self) -> None:
        self._take_usual_post()
        self._show_state()

    def _take_usual_post(self) -> None:
        self._post.set_post(proposed_post(self._plan, self._item, self.kind.ask_type, self.kind.addressees))

    def _asks(self) -> tuple[str, ...]:
        """The open asks of the post that the letter puts forward and that were not sent yet."""
        asks = asks_to(self._plan, self._item.id, self._post.post) if self._post.post else ()
        return tuple(ask.id for ask in asks if ask.is_open and ask.sent is None)

    def _show_state(self) -> None:
        self.show_template()
        said = "" if self._post.post else self.tr("Choose to whom it goes.")
        self._say.setText(said)
        set_look(self._say, meaning="warns" if said else "")
        self._write.setEnabled(not said)
        count = len(self._asks())
        self._logs.setVisible(self._can_log and count > 0)
        self._logs.setText(self.tr("Note {asks} as asked today").format(asks=told(Count(count, "ask", "asks"))))

    def _on_accepted(self) -> None:
        if not self._post.post:
            return
        self.accept()
        wish = LetterWish(self.kind, self._item.id, self._post.post, self._today)
        logs = self._asks() if self._can_log and self._logs.isChecked() else ()
        self.made.emit(LetterOrder(wish, chosen(self._marking), chosen(self._language), logs))
