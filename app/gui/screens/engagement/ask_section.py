"""The asks of the engagement, two lines each, with the way to ask and to record an answer."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from app.domain.conditions import Condition
from app.domain.engagement import Engagement
from app.domain.findings import Subject
from app.gui.engaging.asking import Asking
from app.gui.engaging.condition_list import ConditionList
from app.gui.look.languages import window_language
from app.gui.widgets.flow_layout import FlowLayout
from app.gui.widgets.headings import LinkButton, SectionHeading
from app.gui.widgets.plain_text import ElidedLabel, WholeLabel
from app.gui.widgets.spacing import GRID, HALF, column, row, set_look
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.edits.conditions import tick_conditions
from app.services.layouts.engagement import AskLine, ask_lines


class AskSection(QWidget):
    """Who was asked, and what has come back, whole however narrow the panel is."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._item_id = ""
        self.title = self.tr("Coordination")
        self._heading = SectionHeading(self.title)
        self._ask = self._heading.add_link(self.tr("Ask…"))
        self._ask.clicked.connect(self._on_ask)
        self._answer = self._heading.add_link(self.tr("Answer…"))
        self._answer.setObjectName("asksAnswer")
        self._answer.setAccessibleName(self.tr("Record an answer to the open asks"))
        self._answer.clicked.connect(self._on_answer)
        self._mail = self._heading.add_link(self.tr("Mail…"))
        self._mail.setObjectName("asksMail")
        self._mail.setAccessibleName(self.tr("Draft a mail about this engagement"))
        self._mail.clicked.connect(partial(self._on_outgoing, "ask.mail"))
        self._letter = self._heading.add_link(self.tr("Letter…"))
        self._letter.setObjectName("asksLetter")
        self._letter.setAccessibleName(self.tr("Write a letter about this engagement"))
        self._letter.clicked.connect(partial(self._on_outgoing, "ask.letter"))
        self._open = self._heading.add_link(self.tr("Open"))
        self._open.setObjectName("asksOpen")
        self._open.setAccessibleName(self.tr("Open the asks in Coordination"))
        self._open.clicked.connect(self._on_open)
        self._asking = Asking(workspace, self)
        self._lines: tuple[AskLine, ...] | None = None
        self._entries: dict[tuple[AskLine, bool], AskEntry] = {}
        self._language = window_language()
        self._rows = QWidget()
        self._list = column(self._rows, gap=GRID)
        layout = column(self, gap=HALF)
        layout.addWidget(self._heading)
        layout.addWidget(self._rows)

    def show_engagement(self, item: Engagement) -> None:
        """Show another state of the asks."""
        self._item_id = item.id
        document = self._workspace.document
        lines = ask_lines(document.plan, item, document.today)
        if (lines, window_language()) == (self._lines, self._language):
            return
        # What stays as it is said keeps its widgets: to make those of six asks takes longer than a frame.
        kept = self._entries if window_language() == self._language else {}
        self._lines, self._language = lines, window_language()
        focused = self.focusWidget()
        held = focused.objectName() if focused is not None and focused.hasFocus() else ""
        count = sum(line.is_open for line in lines)
        # One alone is answered by the link above; of several each has one of its own.
        wanted = [(line, line.is_open and count > 1) for line in lines]
        stay = {key: entry for key, entry in kept.items() if key in wanted}
        if not held and len(stay) + 1 < len(wanted):
            # Laid out once when all are there, not with each that comes.
            self._rows.hide()
        for entry in self._entries.values():
            if entry not in stay.values():
                self._list.removeWidget(entry)
                entry.hide()
                entry.deleteLater()
        self._entries = {key: stay[key] if key in stay else self._made(*key) for key in wanted}
        for at, entry in enumerate(self._entries.values()):
            entry.set_read_only(document.read_only)
            if self._list.indexOf(entry) != at:
                self._list.insertWidget(at, entry)
                # At once: left to the layout, it takes its room when events are worked off, and the focus would jump.
                entry.show()
        self._heading.set_text(self.title, "" if lines else self.tr("nobody asked yet"))
        self._rows.setVisible(bool(lines))
        self._open.setVisible(bool(lines))
        self._answer.setText(self.tr("Answer all…") if count > 1 else self.tr("Answer…"))
        self._answer.setVisible(count > 0)
        self._go_on(held)

    def _made(self, line: AskLine, is_one_of_several: bool) -> AskEntry:
        entry = AskEntry(line, is_one_of_several=is_one_of_several)
        entry.correction_wanted.connect(partial(self._on_correct, line.id))
        entry.answer_wanted.connect(partial(self._on_answer_to, line.id))
        entry.ticked.connect(self._on_ticked)
        return entry

    @property
    def count(self) -> int:
        """How many asks there are."""
        return len(self._lines or ())

    def _go_on(self, held: str) -> None:
        """Let whoever works by keys go on in new lines where they were: the same order, the focus on the same thing.

        Qt puts what is made later behind everything else of the window.
        """
        before: QWidget = self._open
        for line in self._lines or ():
            entry = self.entry(line.id)
            for part in entry.reached if entry is not None else ():
                self.setTabOrder(before, part)
                before = part
                if part.objectName() == held:
                    part.setFocus(Qt.FocusReason.OtherFocusReason)

    def entry(self, ask_id: str) -> AskEntry | None:
        """The lines of an ask; None for one that is not shown."""
        return next((entry for (line, _), entry in self._entries.items() if line.id == ask_id), None)

    def _look(self) -> None:
        """Have commands speak of the engagement shown here, also where it has a window of its own."""
        if self._workspace.view.current != self._item_id:
            self._workspace.view.select((self._item_id,))

    def _on_ask(self) -> None:
        self._look()
        self._workspace.actions.action("ask.new").trigger()

    def _on_outgoing(self, command: str) -> None:
        self._look()
        self._workspace.actions.action(command).trigger()

    def _on_answer(self) -> None:
        self._look()
        self._workspace.actions.action("ask.answer").trigger()

    def _on_answer_to(self, ask_id: str) -> None:
        self._asking.record((ask_id,))

    def _on_correct(self, ask_id: str) -> None:
        if ask_id in self._workspace.document.plan.asks:
            self._asking.correct(ask_id)

    def _on_ticked(self, seen: Condition) -> None:
        document = self._workspace.document
        document.attempt(partial(tick_conditions, document.plan, (seen,), document.today))

    def _on_open(self) -> None:
        """Go to the first ask that is open, or else to the first."""
        lines = self._lines
        self._look()
        self._workspace.go_to("coordination")
        if lines:
            self._workspace.view.look_at_place(Subject("asks", lines[0].id))


class AskEntry(QWidget):
    """One ask: the kind of question; below, of whom, its state in colour and word, when it was sent and is due, the
    silence procedure that it is under, and what the answer depends on.

    `ticked(Condition)` when one of the conditions is, or is not any more.
    """

    correction_wanted = Signal()
    answer_wanted = Signal()
    ticked = Signal(object)

    def __init__(self, line: AskLine, parent: QWidget | None = None, *, is_one_of_several: bool = False) -> None:
        super().__init__(parent)
        said = (line.topic, f"{line.whom}: {words(line.state)}", words(line.remark) if line.remark is not None else "")
        self.setAccessibleName(". ".join(part for part in said if part))
        topic = WholeLabel(line.topic or line.whom)
        by_whom = (line.whom, line.ministry) if line.topic else (line.ministry,)
        whom = WholeLabel(" · ".join(part for part in by_whom if part))
        state = WholeLabel(words(line.state)) if line.remark is None else ElidedLabel(words(line.state))
        set_look(state, meaning=line.meaning if line.meaning != "neutral" else "")
        if line.remark is None:
            below: QLayout = row(gap=GRID)
            below.addWidget(state)
        else:
            # Beside one another where the panel has the room, else each on a line of its own.
            below = FlowLayout()
            below.addWidget(state)
            remark = ElidedLabel(words(line.remark))
            remark.setProperty("look", "muted")
            below.addWidget(remark)
        layout = column(self, gap=0)
        self._correct = LinkButton(self.tr("Correct…"))
        self._correct.setObjectName(f"correct-{line.id}")
        self._correct.setAccessibleName(self.tr("Correct the ask of {whom}").format(whom=line.whom))
        self._correct.clicked.connect(self.correction_wanted)
        self._answer = LinkButton(self.tr("Answer…")) if is_one_of_several else None
        head = row(gap=GRID)
        head.addWidget(topic, 1)
        if self._answer is not None:
            self._answer.setObjectName(f"answer-{line.id}")
            self._answer.setAccessibleName(self.tr("Record the answer of {whom}").format(whom=line.whom))
            self._answer.clicked.connect(self.answer_wanted)
            # Two links beside it would leave a long name no room.
            links = row(gap=GRID)
            links.addStretch(1)
            links.addWidget(self._answer)
            links.addWidget(self._correct)
            layout.addLayout(head)
            self._add_lines(layout, whom, below, words(line.silence))
            layout.addLayout(links)
        else:
            head.addWidget(self._correct, 0, Qt.AlignmentFlag.AlignTop)
            layout.addLayout(head)
            self._add_lines(layout, whom, below, words(line.silence))
        self._conditions = ConditionList(line.id, line.whom, line.conditions) if line.conditions else None
        if self._conditions is not None:
            self._conditions.ticked.connect(self.ticked)
            layout.addWidget(self._conditions)

    def _add_lines(self, layout: QVBoxLayout, whom: WholeLabel, below: QLayout, silence: str) -> None:
        if whom.text():
            layout.addWidget(whom)
        layout.addLayout(below)
        if silence:
            layout.addWidget(WholeLabel(silence, muted=True))

    @property
    def reached(self) -> tuple[QWidget, ...]:
        """What the Tab key goes to, in this order."""
        answer = (self._answer,) if self._answer is not None else ()
        return (*answer, self._correct, *(self._conditions.boxes if self._conditions is not None else ()))

    def point_out(self) -> None:
        """Take the focus: what can be done with it, else the lines themselves."""
        target = self._correct if self._correct.isVisibleTo(self) else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, on: bool) -> None:
        """Only show the ask, or offer to correct it too."""
        for link in (self._answer, self._correct):
            if link is not None:
                link.setVisible(not on)
        if self._conditions is not None:
            self._conditions.set_read_only(on)
