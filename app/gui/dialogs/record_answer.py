"""Recording what a ministry, embassy or office has answered, for one ask or for many."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialogButtonBox,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.asks import CHANNEL_TITLES, Answer, Ask, Channel, Verdict
from app.domain.plan import Plan
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.look.icons import Icons
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.form import FieldColumn
from app.gui.widgets.growing_dialog import GrowingDialog
from app.gui.widgets.head_edit import HeadEdit
from app.gui.widgets.plain_text import TextLabel, TitleLabel
from app.gui.widgets.prose_area import prose_area
from app.gui.widgets.room import keep_lines, keep_wide
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look
from app.gui.workspace.document import beforehand, words
from app.services.answering import answerer
from app.services.edits.asks import record_answer
from app.services.edits.refusals import EditRefused
from app.services.edits.silence import silence_forbidden

MOST_NAMED = 4


class RecordAnswerDialog(GrowingDialog):
    """Hands over an Answer with `made`; asks of several posts get the same one. `said` are its words, where known."""

    made = Signal(object)

    def __init__(self, icons: Icons, plan: Plan, ask_ids: Sequence[str], as_of: date,
                 parent: QWidget | None = None, said: str = "") -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("recordAnswerDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan = plan
        self._ids = tuple(ask_ids)
        self._asks = [plan.asks[ask_id] for ask_id in ask_ids]
        before = self._asks[0].answer if len(self._asks) == 1 else None
        self._day = DayEdit(as_of, before.on if before is not None else as_of, needed=True)
        self._by = HeadEdit(before.by if before is not None else answerer(plan, self._asks))
        self._reference = HeadEdit(before.reference if before is not None else "")
        self._text = prose_area(self, 4, said or (before.text if before is not None else ""))
        self._conditions = prose_area(self, 3, before.conditions if before is not None else "")
        self._channel = ChoiceEditor(
            (("", self.tr("not noted")), *((each.value, words(said)) for each, said in CHANNEL_TITLES.items()))
        )
        self._channel.show_value(before.channel.value if before is not None and before.channel is not None else "")
        self._from = DayEdit(as_of, before.valid_from if before is not None else None)
        self._to = DayEdit(as_of, before.valid_to if before is not None else None, begins=lambda: self._from.day)
        self._holds_for = HeadEdit(before.holds_for if before is not None else "")
        self._say = TextLabel(muted=True, wraps=True)
        keep_lines(self._say, 2)
        self._record = QPushButton(self.tr("Record answer"))
        set_look(self._record, look="primary")

        form = FieldColumn(icons)
        day_row, _ = form.add_pair((self.tr("Answered on"), self._day), (self.tr("By whom"), self._by))
        self._day.speak_in(day_row)
        day_row.keep_echo_room()
        form.add_pair((self.tr("How it came"), self._channel), (self.tr("Reference"), self._reference))
        form.add(self.tr("What they said, word for word"), self._text)
        self._conditions.setPlaceholderText(self.tr("Only where they concur with conditions"))
        form.add(self.tr("Conditions, one a line"), self._conditions)
        from_row, to_row = form.add_pair((self.tr("Holds from"), self._from), (self.tr("Holds until"), self._to))
        self._from.speak_in(from_row)
        self._to.speak_in(to_row)
        from_row.keep_echo_room()
        form.add(self.tr("Only for these days, hull, tail or names"), self._holds_for)

        buttons = QDialogButtonBox()
        buttons.addButton(self._record, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        layout = column(self, margin=2 * GRID, gap=GRID + HALF)
        self._add_head(layout)
        body = row(gap=3 * GRID)
        body.addWidget(self._make_verdicts(before), 2)
        body.addWidget(form, 3)
        layout.addLayout(body)
        layout.addStretch(1)
        layout.addWidget(self._say)
        layout.addWidget(buttons)
        keep_wide(self, 104)
        self._name_parts()
        self._day.changed.connect(self._show_state)
        self._conditions.textChanged.connect(self._show_state)
        self._from.changed.connect(self._show_state)
        self._to.changed.connect(self._show_state)
        self._text.textChanged.connect(self._show_state)
        self._holds_for.textChanged.connect(self._show_state)
        self._show_state()

    @property
    def verdict(self) -> Verdict:
        """The one that is ticked."""
        button = self._verdicts.checkedButton()
        return Verdict(button.property("verdict")) if button is not None else Verdict.CONCUR

    def _add_head(self, place: QVBoxLayout) -> None:
        single = self._asks[0] if len(self._asks) == 1 else None
        title = self.tr("Answers to {count} asks").format(count=len(self._asks))
        lines = [self._named(ask) for ask in self._asks[:MOST_NAMED]]
        if single is not None:
            title = self._named(single)
            lines = [single.question] if single.question else []
        elif len(self._asks) > MOST_NAMED:
            lines.append(self.tr("and {count} more").format(count=len(self._asks) - MOST_NAMED))
        self.setWindowTitle(self.tr("Record answer"))
        place.addWidget(TitleLabel(title))
        if lines:
            place.addWidget(TextLabel("\n".join(lines), muted=True, wraps=True))

    def _named(self, ask: Ask) -> str:
        item = self._plan.engagements.get(ask.engagement)
        post = self._plan.posts.get(ask.post)
        return " · ".join(part.title for part in (item, post) if part is not None)

    def _make_verdicts(self, before: Answer | None) -> QWidget:
        box = QWidget()
        box.setAccessibleName(self.tr("Answer"))
        self._verdicts = QButtonGroup(box)
        layout = column(box, gap=GRID)
        layout.addWidget(TextLabel(self.tr("Answer"), muted=True))
        for verdict, said in self._said().items():
            button = QRadioButton(said)
            button.setObjectName(f"verdict-{verdict.value}")
            button.setProperty("verdict", verdict.value)
            button.setChecked(verdict is (before.verdict if before is not None else Verdict.CONCUR))
            self._verdicts.addButton(button)
            layout.addWidget(button)
            if verdict is Verdict.NO_OBJECTION_BY_SILENCE:
                self._explain_silence(button, layout)
        self._verdicts.buttonToggled.connect(self._show_state)
        layout.addStretch(1)
        return box

    def _explain_silence(self, button: QRadioButton, place: QVBoxLayout) -> None:
        reasons = (silence_forbidden(self._plan, each) for each in self._asks)
        reason = next((each for each in reasons if each is not None), None)
        if reason is None:
            return
        button.setEnabled(False)
        why = beforehand(reason)
        button.setToolTip(why)
        button.setAccessibleDescription(why)
        note = TextLabel(why, muted=True, wraps=True)
        note.setContentsMargins(3 * GRID, 0, 0, 0)
        place.addWidget(note)

    def _said(self) -> dict[Verdict, str]:
        return {
            Verdict.CONCUR: self.tr("They concur"),
            Verdict.CONCUR_WITH_COMMENTS: self.tr("They concur, with comments"),
            Verdict.CONCUR_WITH_CONDITIONS: self.tr("They concur, with conditions"),
            Verdict.RESTRICTED: self.tr("They concur to less than was asked"),
            Verdict.DEFER: self.tr("They need more before they can say"),
            Verdict.NON_CONCUR: self.tr("They do not concur"),
            Verdict.NOT_OUR_LEAD: self.tr("They say it is not their lead"),
            Verdict.NO_OBJECTION_BY_SILENCE: self.tr("Agreed under silence"),
        }

    def _name_parts(self) -> None:
        for name, part in (
            ("answerDay", self._day),
            ("answerBy", self._by),
            ("answerReference", self._reference),
            ("answerText", self._text),
            ("answerConditions", self._conditions),
            ("answerChannel", self._channel),
            ("answerFrom", self._from),
            ("answerTo", self._to),
            ("answerHoldsFor", self._holds_for),
            ("answerRecord", self._record),
        ):
            part.setObjectName(name)

    def _answer(self) -> Answer | None:
        if self._day.day is None:
            return None
        return Answer(
            verdict=self.verdict,
            on=self._day.day,
            by=self._by.text().strip(),
            text=self._text.toPlainText(),
            conditions=self._conditions.toPlainText().strip() if self._wants_conditions() else "",
            reference=self._reference.text().strip(),
            channel=Channel(channel) if (channel := str(self._channel.currentData() or "")) else None,
            valid_from=self._from.day,
            valid_to=self._to.day,
            holds_for=self._holds_for.text().strip(),
        )

    def _wants_conditions(self) -> bool:
        return self.verdict is Verdict.CONCUR_WITH_CONDITIONS

    def _trouble(self) -> str:
        """Why this cannot be recorded; the use case has the last word."""
        answer = self._answer()
        if answer is None or self._from.trouble or self._to.trouble:
            return self._day.trouble or self._from.trouble or self._to.trouble
        try:
            record_answer(self._plan, self._ids, answer)
        except EditRefused as refusal:
            return beforehand(refusal.reason)
        return ""

    def _show_state(self) -> None:
        # It is there, and only not to be written in: were it to come and go, the buttons would move.
        self._conditions.setEnabled(self._wants_conditions())
        trouble = self._trouble()
        self._record.setEnabled(not trouble)
        self._record.setAccessibleDescription(trouble)
        # What is wrong with a day stands below that day, and only there.
        of_field = self._day.trouble or self._from.trouble or self._to.trouble
        said = "" if of_field else trouble
        self._say.setText(said)

    def _on_accepted(self) -> None:
        answer = self._answer()
        if answer is not None and not self._trouble():
            self.made.emit(answer)
            self.accept()
