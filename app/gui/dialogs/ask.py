"""Asking ministries, embassies and offices about engagements: what the matrix suggests, or a question of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from app.domain.asks import Ask
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.gui.dialogs.ask_suggestions import AskSuggestions
from app.gui.dialogs.new_contact import NewContactDialog
from app.gui.dialogs.outgoing_choices import with_whom_and_when
from app.gui.dialogs.post_picker import PostPicker
from app.gui.look.icons import Icons
from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.picker import Picker
from app.gui.widgets.plain_text import TextLabel, TitleLabel, capital, window_title
from app.gui.widgets.room import keep_lines, open_whole
from app.gui.widgets.segments import Segments
from app.gui.widgets.spacing import GRID, column, row, set_look
from app.gui.workspace.document import beforehand, words
from app.services.edits.asking import AskBatch, NewContact, add_batch
from app.services.edits.asks import new_ask
from app.services.edits.refusals import EditRefused
from app.services.layouts.asked_already import asked_again
from app.services.layouts.coordination import post_away

SUGGESTED, OWN = "suggested", "own"


class AskDialog(GrowingDialog):
    """Hands over an AskBatch with `made`; the caller turns it into a change with edits.asking.add_batch.

    Every engagement of `engagement_ids` must be in the plan.
    """

    made = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, engagement_ids: Sequence[str], facts: Facts,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("askDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons = icons
        self._plan = plan
        self._items = [plan.engagements[engagement_id] for engagement_id in engagement_ids]
        self._facts = facts
        self._contacts: list[NewContact] = []
        self._waiting = -1
        first = self._items[0]
        about = first.title if len(self._items) == 1 else self.tr("{count} engagements").format(count=len(self._items))
        self.setWindowTitle(window_title(self.tr("Ask about {what}").format(what=about)))
        remark = ""
        if len(self._items) == 1:
            remark = with_whom_and_when(plan, first)

        self._looks = Segments(self.tr("What to ask"))
        self._looks.add(SUGGESTED, self.tr("What is usual"))
        self._looks.add(OWN, self.tr("Another question"))
        self._suggestions = AskSuggestions(plan, self._items, facts)
        area = ColumnScroll(self._suggestions)
        self._pages = QStackedWidget()
        self._pages.addWidget(area)
        self._pages.addWidget(self._make_own_page())
        self._sent = QCheckBox(self.tr("Sent today"))
        self._sent.setObjectName("askSent")
        self._say = TextLabel(muted=True, wraps=True)
        self._say.setObjectName("askSays")
        keep_lines(self._say, 2)
        self._ask = QPushButton(self.tr("Ask"))
        self._ask.setObjectName("askMake")
        set_look(self._ask, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._ask, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

        layout = column(self, margin=2 * GRID, gap=GRID + GRID // 2)
        layout.addWidget(TitleLabel(about))
        if remark:
            layout.addWidget(TextLabel(remark, muted=True, wraps=True))
        looks = row()
        looks.addWidget(self._looks)
        looks.addStretch(1)
        layout.addLayout(looks)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._say)
        foot = row()
        foot.addWidget(self._sent)
        foot.addStretch(1)
        foot.addWidget(buttons)
        layout.addLayout(foot)
        open_whole(self, area, 128, 34)
        self._connect()
        if not self._suggestions.lines:
            self._looks.choose(OWN)
            self._pages.setCurrentIndex(1)
        self._show_state()

    def _make_own_page(self) -> QWidget:
        plan = self._plan
        self._post = PostPicker(plan)
        self._post.setObjectName("askPost")
        self._type = Picker()
        self._type.setObjectName("askType")
        for kind_of_ask in sorted(plan.ask_types.values(), key=lambda each: (len(each.id), each.id)):
            self._type.addItem(kind_of_ask.title, kind_of_ask.id)
        self._type.setCurrentIndex(max(self._type.findData("A2"), 0))
        self._question = QPlainTextEdit()
        self._question.setObjectName("askQuestion")
        self._question.setTabChangesFocus(True)
        self._question.setFixedHeight(self.fontMetrics().lineSpacing() * 5)
        self._due = DayEdit(self._facts.as_of)
        self._due.setObjectName("askDue")
        self._required = QCheckBox(self.tr("Must be answered before the engagement can be confirmed"))
        self._required.setObjectName("askRequired")
        self._required.setChecked(True)
        form = FieldColumn(self._icons)
        form.add(self.tr("Whom to ask"), self._post)
        _, due_row = form.add_pair((self.tr("Kind of question"), self._type), (self.tr("Answer due"), self._due))
        self._due.speak_in(due_row)
        due_row.keep_echo_room()
        form.add(self.tr("Question"), self._question)
        form.add_widget(self._required)
        self._take_type()
        return form

    def _connect(self) -> None:
        self._looks.chosen.connect(self._on_look_chosen)
        self._suggestions.changed.connect(self._show_state)
        self._suggestions.new_wanted.connect(self._on_new_wanted)
        self._post.picked.connect(self._on_post_picked)
        self._post.new_wanted.connect(self._on_own_new_wanted)
        self._type.activated.connect(self._on_type)
        self._due.changed.connect(self._show_state)
        self._question.textChanged.connect(self._show_state)
        self._sent.toggled.connect(self._show_state)

    def _on_look_chosen(self, look: str) -> None:
        self._pages.setCurrentIndex(1 if look == OWN else 0)
        if look == OWN:
            self._post.setFocus()
        self._show_state()

    def _take_type(self) -> None:
        """The wording and the due day that are usual for this kind of question."""
        usual = self._usual()
        self._question.setPlainText(usual.question)
        self._usual_due = usual.due
        self._due.set_day(usual.due)

    def _on_type(self) -> None:
        self._take_type()
        self._show_state()

    def _usual(self) -> Ask:
        ask_type = str(self._type.currentData() or "")
        return new_ask(self._plan, self._items[0], self._post.post, ask_type, self._facts)

    def _on_post_picked(self) -> None:
        """Another office has other days off: the day proposed goes along, one that was typed stays."""
        if self._due.day == self._usual_due:
            self._usual_due = self._usual().due
            self._due.set_day(self._usual_due)
        self._show_state()

    def _on_new_wanted(self, number: int) -> None:
        line = self._suggestions.lines[number]
        self._open_contact(line.suggestion.route.addressee, line.item.country_ids, number)

    def _on_own_new_wanted(self) -> None:
        self._open_contact("foreign-ministry", self._items[0].country_ids, -1)

    def _open_contact(self, addressee: str, countries: tuple[str, ...], number: int) -> None:
        self._waiting = number
        dialog = NewContactDialog(self._icons, self._plan, addressee, countries, self)
        dialog.made.connect(self._on_contact_made)
        dialog.open()

    def _on_contact_made(self, contact: NewContact) -> None:
        self._contacts.append(contact)
        self._suggestions.offer(self._contacts, self._waiting)
        self._post.offer(self._contacts)
        if self._waiting < 0:
            self._post.set_post(contact.post.id)
        self._show_state()

    def _batch(self) -> AskBatch:
        sent = self._facts.as_of if self._sent.isChecked() else None
        if self._looks.current == SUGGESTED:
            return AskBatch(self._suggestions.asks(sent), tuple(self._contacts))
        asks = tuple(self._own_ask(index, sent) for index in range(len(self._items)))
        return AskBatch(asks, tuple(self._contacts))

    def _own_ask(self, index: int, sent: date | None) -> Ask:
        ask_type = str(self._type.currentData() or "")
        return replace(
            new_ask(self._plan, self._items[index], self._post.post, ask_type, self._facts),
            question=self._question.toPlainText().strip(),
            required=self._required.isChecked(),
            sent=sent,
            due=self._due.day,
        )

    def _trouble(self) -> str:
        """Why nothing can be asked yet; the use case has the last word."""
        if self._looks.current == SUGGESTED and self._suggestions.trouble:
            return self._suggestions.trouble
        if self._looks.current == OWN and self._due.trouble:
            return self._due.trouble
        try:
            add_batch(self._plan, self._batch())
        except EditRefused as refusal:
            return beforehand(refusal.reason)
        return ""

    def _show_state(self) -> None:
        trouble = self._trouble()
        count = len(self._items) if self._looks.current == OWN else len(self._suggestions.wanted)
        self._ask.setEnabled(not trouble)
        self._ask.setText(self.tr("Ask {count}").format(count=count) if count > 1 else self.tr("Ask"))
        # What is wrong with a day stands beside that day, and only there.
        of_field = self._suggestions.trouble if self._looks.current == SUGGESTED else self._due.trouble
        self._say.setText("" if of_field else trouble or self._remark())
        self._ask.setAccessibleDescription(trouble)

    def _remark(self) -> str:
        """That the same was asked before; that whoever is asked is away on the day by which to answer."""
        if self._looks.current == SUGGESTED or not self._post.post:
            return ""
        post, today, ids = self._post.post, self._facts.as_of, [item.id for item in self._items]
        again = asked_again(self._plan, ids, str(self._type.currentData() or ""), post, today)
        away = capital(words(post_away(self._plan, post, self._due.day or today)))
        return "\n".join(part for part in (words(again) if again is not None else "", away) if part)

    def _on_accepted(self) -> None:
        if self._ask.isEnabled():
            self.made.emit(self._batch())
            self.accept()
