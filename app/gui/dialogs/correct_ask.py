"""Correcting an ask that was made, sent or answered: every declared field of it, and its answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QPushButton,
    QWidget,
)

from app.domain.asks import NEED_TITLES, Answer, Ask, Need
from app.domain.plan import Plan
from app.domain.records.record import record_of
from app.gui.dialogs.new_contact import NewContactDialog
from app.gui.dialogs.number_editor import NumberEditor
from app.gui.dialogs.post_picker import PostPicker
from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.look.languages import told
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.head_edit import HeadEdit
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.prose_area import prose_area
from app.gui.widgets.room import keep_lines, keep_room, keep_wide
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look
from app.gui.workspace.document import beforehand, words
from app.services.edits.asking import NewContact
from app.services.edits.correcting import correct_ask, odd_days
from app.services.edits.refusals import EditRefused
from app.services.layouts.silence import choosable_procedures


class CorrectAskDialog(GrowingDialog):
    """Hands over with `made` the fields that are to have other values, and the new contacts among the addressees.

    The ask must be in the plan. Fields that nobody touched keep what the plan holds when the correction is made.
    """

    made = Signal(object, object)

    def __init__(self, icons: Icons, plan: Plan, ask_id: str, as_of: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("correctAskDialog")
        self.setWindowTitle(self.tr("Correct ask"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._icons = icons
        self._plan = plan
        self._as_of = as_of
        self._ask = plan.asks[ask_id]
        self._answer = self._ask.answer
        self._contacts: list[NewContact] = []
        self._make_editors(self._ask)
        self._said = TextLabel(wraps=True)
        self._said.setObjectName("correctedAnswer")
        self._take_away = LinkButton(self.tr("Remove answer"))
        self._record = LinkButton()
        self._say = TextLabel(muted=True, wraps=True)
        keep_lines(self._say, 2)
        keep_room(self._take_away)
        self._say.setObjectName("correctionSays")
        self._correct = QPushButton(self.tr("Correct"))
        self._correct.setObjectName("correctMake")
        set_look(self._correct, look="primary")
        buttons = QDialogButtonBox()
        buttons.addButton(self._correct, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)

        item = plan.engagements[self._ask.engagement]
        layout = column(self, margin=2 * GRID, gap=GRID + HALF)
        layout.addWidget(TitleLabel(item.title))
        layout.addWidget(TextLabel(told(item.dates), muted=True))
        body = row(gap=3 * GRID)
        body.addWidget(self._make_question(), 1)
        body.addWidget(self._make_course(), 1)
        layout.addLayout(body)
        layout.addStretch(1)
        layout.addWidget(self._say)
        layout.addWidget(buttons)
        keep_wide(self, 108)
        self._connect()
        self._show_state()

    @property
    def values(self) -> dict[str, object]:
        """Each field that can be corrected, as it stands in the dialog."""
        return {
            "post": self._post.post,
            "ask_type": str(self._type.currentData() or ""),
            "need": Need(str(self._need.currentData())),
            "question": self._question.toPlainText().strip(),
            "required": self._required.isChecked(),
            "sent": self._sent.day,
            "due": self._due.day,
            "answer": self._answer,
            "withdrawn": self._withdrawn.isChecked(),
            "acknowledged": self._acknowledged.day,
            "more_wanted": self._more_wanted.day,
            "wanted": self._wanted.toPlainText().strip(),
            "supplied": self._supplied.day,
            "closed": self._closed.day,
            "superseded": self._superseded.isChecked(),
            "silence": str(self._silence.currentData() or "") or None,
            "reminders": self._reminders.number,
            "reference": self._reference.text().strip(),
            "notes": self._notes.toPlainText().strip(),
        }

    def _make_editors(self, ask: Ask) -> None:
        types = sorted(self._plan.ask_types.values(), key=lambda each: (len(each.id), each.id))
        titles = {each.id: each.title for each in types}
        titles.setdefault(ask.ask_type, ask.ask_type)
        self._post = PostPicker(self._plan, ask.post)
        self._type = ChoiceEditor(titles.items())
        self._type.show_value(ask.ask_type)
        self._need = ChoiceEditor((need.value, words(said)) for need, said in NEED_TITLES.items())
        self._need.show_value(ask.need.value)
        self._question = prose_area(self, 5, ask.question)
        self._required = QCheckBox(self.tr("Must be answered before the engagement can be confirmed"))
        self._required.setChecked(ask.required)
        self._withdrawn = QCheckBox(_title("withdrawn"))
        self._withdrawn.setChecked(ask.withdrawn)
        self._sent = DayEdit(self._as_of, ask.sent)
        self._due = DayEdit(self._as_of, ask.due, begins=lambda: self._sent.day)
        self._acknowledged = DayEdit(self._as_of, ask.acknowledged)
        self._more_wanted = DayEdit(self._as_of, ask.more_wanted)
        self._wanted = prose_area(self, 2, ask.wanted)
        self._supplied = DayEdit(self._as_of, ask.supplied)
        self._closed = DayEdit(self._as_of, ask.closed)
        self._superseded = QCheckBox(_title("superseded"))
        self._superseded.setChecked(ask.superseded)
        fit = choosable_procedures(self._plan, ask, self._as_of)
        self._silence = ChoiceEditor((("", self.tr("none")), *((each, words(said)) for each, said in fit)))
        self._silence.show_value(ask.silence or "")
        self._reminders = NumberEditor()
        self._reminders.show_number(ask.reminders)
        self._reference = HeadEdit(ask.reference)
        self._notes = prose_area(self, 4, ask.notes)
        for name, editor in (
            ("post", self._post),
            ("type", self._type),
            ("need", self._need),
            ("question", self._question),
            ("required", self._required),
            ("withdrawn", self._withdrawn),
            ("acknowledged", self._acknowledged),
            ("more_wanted", self._more_wanted),
            ("wanted", self._wanted),
            ("supplied", self._supplied),
            ("closed", self._closed),
            ("superseded", self._superseded),
            ("silence", self._silence),
            ("sent", self._sent),
            ("due", self._due),
            ("reminders", self._reminders),
            ("reference", self._reference),
            ("notes", self._notes),
        ):
            editor.setObjectName(f"corrected-{name}")

    def _make_question(self) -> QWidget:
        form = FieldColumn(self._icons)
        form.add(_title("post"), self._post)
        form.add_pair((_title("ask_type"), self._type), (_title("need"), self._need))
        form.add(_title("question"), self._question)
        form.add_widget(self._required)
        form.add_heading(_title("answer"))
        form.add_widget(self._said)
        ways = QWidget()
        links = row(ways, gap=2 * GRID)
        links.addWidget(self._record)
        links.addWidget(self._take_away)
        links.addStretch(1)
        form.add_widget(ways)
        return form

    def _make_course(self) -> QWidget:
        form = FieldColumn(self._icons)
        sent, due = form.add_pair((_title("sent"), self._sent), (_title("due"), self._due))
        self._sent.speak_in(sent)
        self._due.speak_in(due)
        sent.keep_echo_room()
        form.add_pair((_title("reference"), self._reference), (_title("reminders"), self._reminders))
        for pair in (("acknowledged", "closed"), ("more_wanted", "supplied")):
            editors = [getattr(self, f"_{name}") for name in pair]
            rows = form.add_pair(*((_title(name), editor) for name, editor in zip(pair, editors, strict=True)))
            for editor, beside in zip(editors, rows, strict=True):
                editor.speak_in(beside)
                beside.keep_echo_room()
        form.add(_title("wanted"), self._wanted)
        if self._silence.count() > 1:
            form.add(_title("silence"), self._silence)
        form.add(_title("notes"), self._notes)
        form.add_widget(self._withdrawn)
        form.add_widget(self._superseded)
        return form

    def _connect(self) -> None:
        self._post.picked.connect(self._show_state)
        self._post.new_wanted.connect(self._on_new_wanted)
        for choice in (self._type, self._need, self._silence):
            choice.activated.connect(self._show_state)
        for box in (self._required, self._withdrawn, self._superseded):
            box.toggled.connect(self._show_state)
        for text in (self._question, self._notes, self._wanted, self._reference, self._reminders):
            text.textChanged.connect(self._show_state)
        for day in self._days:
            day.changed.connect(self._show_state)
        self._record.clicked.connect(self._on_record)
        self._take_away.clicked.connect(self._on_take_away)

    @property
    def _days(self) -> tuple[DayEdit, ...]:
        return self._sent, self._due, self._acknowledged, self._more_wanted, self._supplied, self._closed

    @property
    def _odd_day(self) -> str:
        """What is wrong with one of the days that were typed."""
        return next((day.trouble for day in self._days if day.trouble), "")

    def _changed(self) -> dict[str, object]:
        return {name: value for name, value in self.values.items() if value != getattr(self._ask, name)}

    def _trouble(self) -> str:
        """Why this cannot be; the use case has the last word."""
        if self._odd_day:
            return self._odd_day
        if self._reminders.number is None:
            return self.tr("{field}: type a whole number, 0 for none.").format(field=_title("reminders"))
        try:
            correct_ask(self._plan, self._ask.id, self._as_of, self._contacts, **self._changed())
        except EditRefused as refusal:
            return beforehand(refusal.reason)
        return ""

    def _show_state(self) -> None:
        trouble = self._trouble()
        self._correct.setEnabled(not trouble)
        self._correct.setAccessibleDescription(trouble)
        odd = None if trouble else odd_days(replace(self._ask, **self.values))  # type: ignore[arg-type]
        # What is wrong with a day stands below that day, and only there.
        of_field = self._odd_day
        said = "" if of_field else trouble or (words(odd) if odd is not None else "")
        self._say.setText(said)
        set_look(self._say, meaning="warns" if said else "")
        shown = record_of(Ask)["answer"].sort.show(self._answer, self._plan.title_of)
        self._said.setText(shown or self.tr("None yet."))
        self._record.setText(self.tr("Record answer…") if self._answer is None else self.tr("Correct answer…"))
        self._take_away.setVisible(self._answer is not None)

    def _on_new_wanted(self) -> None:
        post = self._plan.posts.get(self._ask.post)
        countries = self._plan.engagements[self._ask.engagement].country_ids
        dialog = NewContactDialog(self._icons, self._plan, post.addressee if post is not None else "", countries, self)
        dialog.made.connect(self._on_contact_made)
        dialog.open()

    def _on_contact_made(self, contact: NewContact) -> None:
        self._contacts.append(contact)
        self._post.offer(self._contacts)
        self._post.set_post(contact.post.id)
        self._show_state()

    def _on_record(self) -> None:
        so_far = replace(self._ask, answer=self._answer, withdrawn=self._withdrawn.isChecked())
        plan = self._plan.replacing([("asks", so_far.id, so_far)])
        dialog = RecordAnswerDialog(self._icons, plan, [so_far.id], self._as_of, self)
        dialog.made.connect(self._on_answered)
        dialog.open()

    def _on_answered(self, answer: Answer) -> None:
        self._answer = answer
        self._show_state()

    def _on_take_away(self) -> None:
        self._answer = None
        self._record.setFocus()
        self._show_state()

    def _on_accepted(self) -> None:
        if not self._trouble():
            self.made.emit(self._changed(), tuple(self._contacts))
            self.accept()


def _title(name: str) -> str:
    return words(record_of(Ask)[name].title)
