"""The questions that the default matrix wants, as a list to tick: of whom, by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.domain.addressees import ADDRESSEE_TITLES
from app.domain.asks import NEED_TITLES, Ask, Need
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.plan import Plan
from app.domain.wording import text
from app.gui.dialogs.post_picker import PostPicker
from app.gui.look.languages import told
from app.gui.widgets.day_edit import DayEdit
from app.gui.widgets.headings import SectionHeading
from app.gui.widgets.plain_text import TextLabel, literal
from app.gui.widgets.spacing import GRID, HALF, set_look
from app.gui.workspace.document import words
from app.services.answer_memory import ask_by
from app.services.edits.asking import NewContact, ask_from, usual_due
from app.services.edits.asks import Suggestion, suggest_asks
from app.services.edits.due_days import on_working_day
from app.services.layouts.ask_reasons import reason_asked, reason_chosen
from app.services.layouts.asked_already import asked_again, asked_already
from app.services.layouts.coordination import post_away


class SuggestionLine:
    """The widgets of one suggestion, in a grid that aligns all of them."""

    def __init__(self, plan: Plan, item: Engagement, suggestion: Suggestion, facts: Facts, number: int) -> None:
        self.item = item
        self.suggestion = suggestion
        route = suggestion.route
        kind_of_ask = plan.ask_types.get(route.ask_type)
        whom = ADDRESSEE_TITLES.get(route.addressee)
        need = words(NEED_TITLES[route.need])
        self.said = f"{words(whom) if whom is not None else route.addressee}: {need}"
        self.tick = QCheckBox(literal(self.said))
        self.tick.setAccessibleName(self.said)
        self.tick.setObjectName(f"suggestion{number}")
        self.tick.setChecked(suggestion.post is not None and route.need is not Need.INFORM)
        self.remark = TextLabel(kind_of_ask.title if kind_of_ask is not None else route.ask_type, muted=True)
        self.picker = PostPicker(
            plan, suggestion.post.id if suggestion.post is not None else "", addressee=route.addressee
        )
        self.picker.setObjectName(f"suggestionPost{number}")
        self.picker.setAccessibleName(self.said)
        if (typed := self.picker.lineEdit()) is not None:
            typed.setAccessibleName(self.said)
        self.due = DayEdit(facts.as_of, usual_due(suggestion, facts.as_of))
        self.due.setObjectName(f"suggestionDue{number}")
        self.note = TextLabel(muted=True, wraps=True)
        self.wording = TextLabel(suggestion.question, muted=True, wraps=True)
        self.wording.setObjectName(f"suggestionWhy{number}")
        self._as_of = facts.as_of
        self._plan, self._calendars = plan, facts.calendars
        self._usual = self.due.day
        self.picker.picked.connect(self._on_picked)

    @property
    def is_wanted(self) -> bool:
        return self.tick.isChecked()

    def remember(self) -> None:
        """Say below the question why it is asked, and of whom; how they have answered before, and so by when to ask."""
        day = self.due.day
        whys = [told(reason_asked(self._plan, self.item, self.suggestion))]
        if (post := self._plan.posts.get(self.picker.post)) is not None:
            whys.append(told(reason_chosen(self._plan, self.item, post)))
        said = [self.suggestion.question, ". ".join(whys)]
        found = ask_by(self._plan, self.picker.post, day, self._calendars) if day is not None else None
        if found is not None and found[1].said is not None:
            said.append(f"{told(found[1].said)}; {told(text('send it by {day:weekday}', day=found[0]))}")
        whole = "\n".join(part for part in said if part)
        if whole != self.wording.text():
            self.wording.setText(whole)

    def _on_picked(self) -> None:
        """Another office has other days off: the day proposed goes along, one that was typed stays."""
        if self.due.day == self._usual:
            due = on_working_day(self._plan, self.suggestion.due, self.picker.post, self._calendars)
            self._usual = max(due, self._as_of)
            self.due.set_day(self._usual)

    def explain(self, required: str, nobody: str, passed: str, echo: str) -> None:
        """Say below the fields what cannot be seen in them."""
        if self.suggestion.route.required and required not in self.remark.text():
            self.remark.setText(f"{self.remark.text()}, {required}")
        late = self.suggestion.due < self._as_of and self.due.day == self._as_of
        again = asked_again(self._plan, [self.item.id], self.suggestion.route.ask_type, self.picker.post, self._as_of)
        day = self.due.day
        away = words(post_away(self._plan, self.picker.post, day)) if self.picker.post and day is not None else ""
        parts = (passed if late else echo, away, words(again) if again is not None else "")
        said = self.due.trouble or " · ".join(part for part in parts if part)
        self.note.setText(said)
        set_look(self.note, meaning="warns" if self.due.trouble or late or away or again is not None else "")
        line = self.picker.lineEdit()
        if line is not None:
            line.setPlaceholderText(nobody)


class AskSuggestions(QWidget):
    """One block for each engagement. `changed` with every tick and edit; `new_wanted(line number)`."""

    changed = Signal()
    new_wanted = Signal(int)

    def __init__(self, plan: Plan, items: Sequence[Engagement], facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[SuggestionLine] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(2, self.fontMetrics().averageCharWidth() * 22)
        at = 0
        for item in items:
            found = suggest_asks(plan, item, facts.calendars)
            if len(items) > 1:
                heading = SectionHeading(item.title, told(item.dates))
                grid.addWidget(heading, at, 0, 1, 3)
                grid.setRowMinimumHeight(at, heading.sizeHint().height() + GRID)
                at += 1
            at = self._add_asked(grid, at, item, [told(line) for line in asked_already(plan, item, facts.as_of)])
            if not found:
                said = self.tr("Everything that the default matrix wants has been asked.")
                grid.addWidget(TextLabel(said, muted=True, wraps=True), at, 0, 1, 3)
                at += 1
            for suggestion in found:
                at = self._add_line(grid, at, SuggestionLine(plan, item, suggestion, facts, len(self.lines)))
        grid.setRowStretch(at, 1)
        self._explain()

    @property
    def wanted(self) -> list[SuggestionLine]:
        return [line for line in self.lines if line.is_wanted]

    @property
    def trouble(self) -> str:
        """What is missing in the ticked lines; empty when all is well."""
        for line in self.wanted:
            if not line.picker.post:
                return self.tr("Choose whom to ask: {what}").format(what=line.said)
            if line.due.trouble:
                return line.due.trouble
        return ""

    def asks(self, sent: date | None) -> tuple[Ask, ...]:
        """The ticked ones as asks."""
        return tuple(
            ask_from(line.suggestion, line.item.id, line.picker.post, line.due.day, sent) for line in self.wanted
        )

    def offer(self, contacts: Sequence[NewContact], number: int) -> None:
        """Offer new contacts everywhere, and put the newest into one line."""
        for line in self.lines:
            line.picker.offer(contacts)
        if 0 <= number < len(self.lines):
            self.lines[number].picker.set_post(contacts[-1].post.id)
            self.lines[number].tick.setChecked(True)
        self._on_changed()

    def _add_asked(self, grid: QGridLayout, at: int, item: Engagement, lines: Sequence[str]) -> int:
        """Say what was asked of this engagement before, and what came of it."""
        if not lines:
            return at
        said = TextLabel("\n".join((self.tr("Asked already:"), *lines)), muted=True, wraps=True)
        said.setObjectName(f"askedAlready-{item.id}")
        said.setContentsMargins(0, 0, 0, GRID + HALF)
        grid.addWidget(said, at, 0, 1, 3)
        return at + 1

    def _add_line(self, grid: QGridLayout, at: int, line: SuggestionLine) -> int:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(line.tick, at, 0)
        grid.addWidget(line.picker, at, 1)
        grid.addWidget(line.due, at, 2)
        grid.addWidget(line.remark, at + 1, 0, top)
        grid.addWidget(line.note, at + 1, 2, top)
        line.remark.setContentsMargins(2 * GRID + HALF, 0, 0, GRID + HALF)
        line.note.setContentsMargins(HALF, 0, 0, GRID + HALF)
        question = line.suggestion.question
        wording = line.wording
        wording.setContentsMargins(HALF, 0, 0, GRID + HALF)
        grid.addWidget(wording, at + 1, 1, top)
        line.due.setAccessibleName(self.tr("Due: {what}").format(what=line.said))
        line.tick.setAccessibleDescription(question)
        line.tick.toggled.connect(self._on_changed)
        line.due.changed.connect(self._on_changed)
        line.picker.picked.connect(self._on_picked)
        line.picker.new_wanted.connect(self._on_new_wanted)
        self.lines.append(line)
        return at + 2

    def _on_picked(self) -> None:
        for line in self.lines:
            if line.picker is self.sender():
                line.tick.setChecked(True)
        self._on_changed()

    def _on_new_wanted(self) -> None:
        for number, line in enumerate(self.lines):
            if line.picker is self.sender():
                self.new_wanted.emit(number)

    def _on_changed(self) -> None:
        self._explain()
        self.changed.emit()

    def _explain(self) -> None:
        for line in self.lines:
            line.remember()
            passed = self.tr("the usual day, {day}, has passed").format(day=told(line.suggestion.due))
            line.explain(self.tr("required"), self.tr("No post answers for this: choose"), passed, line.due.echo)
