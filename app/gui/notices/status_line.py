"""The line at the bottom: what was said last, what is selected, whether all is saved."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from app.gui.widgets.announce import announce
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.notices import reading_time
from app.gui.widgets.plain_text import ElidedLabel, TextLabel
from app.gui.widgets.spacing import GRID, row
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.tasks import Task, Tasks
from app.gui.workspace.view_state import ViewState
from app.services.layouts.selection import selection_facts


class StatusLine(QStatusBar):
    """Message, selection in words, who holds the plan, when it was saved, and long work with Cancel.

    `waiting_wanted` when somebody wants to see the edits that are not written yet.
    """

    waiting_wanted = Signal()

    def __init__(self, document: PlanDocument, view: ViewState, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.setSizeGripEnabled(False)
        self._document = document
        self._view = view
        self._tasks = tasks
        self._message = ElidedLabel()
        self._message.setObjectName("statusMessage")
        self._read = QTimer(self, singleShot=True)
        self._read.timeout.connect(self._forget)
        self._selection = TextLabel(muted=True)
        self._selection.setObjectName("selectionSummary")
        self._hidden = TextLabel(muted=True)
        self._hidden.setObjectName("filterSummary")
        self._saved = TextLabel(muted=True)
        self._saved.setObjectName("saveState")
        self._waiting = LinkButton("")
        self._waiting.setObjectName("waitingEdits")
        self._waiting.hide()
        self._waiting.clicked.connect(self.waiting_wanted)
        self._work = TextLabel(muted=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(self.fontMetrics().averageCharWidth() * 16)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel)
        self.addWidget(self._message, 1)
        state = QWidget()
        standing = row(state, gap=3 * GRID)
        standing.setContentsMargins(2 * GRID, 0, 0, 0)
        standing.addWidget(self._hidden)
        standing.addWidget(self._selection)
        standing.addWidget(self._saved)
        standing.addWidget(self._waiting)
        for widget in (self._work, self._progress, self._cancel, state):
            self.addPermanentWidget(widget)
        self.setContentsMargins(GRID, 0, 2 * GRID, 0)
        tasks.changed.connect(self._show_work)
        view.selection_changed.connect(self.refresh)
        document.changed.connect(self.refresh)
        document.changed.connect(self.refresh_hidden)
        view.shown_changed.connect(self.refresh_hidden)
        view.filter_changed.connect(self.refresh_hidden)
        view.filter_changed.connect(self._forget)
        self.refresh_hidden()
        self._show_work()

    def say(self, text: str) -> None:
        """Show and read out what just happened, for as long as it takes to read."""
        self._message.setText(text)
        self._read.start(reading_time(text))
        if text:
            announce(self, text)

    def _forget(self) -> None:
        """What was said has been read, or is not true any more of what another filter shows."""
        self._read.stop()
        self._message.setText("")

    def show_saved(self, text: str) -> None:
        """Say whether all is on disk, and since when."""
        self._saved.setText(text)

    def show_waiting(self, text: str) -> None:
        """Say how many edits wait, on a button that shows them; an empty text takes it away."""
        self._waiting.setText(text)
        self._waiting.setVisible(bool(text))

    def refresh(self) -> None:
        """Say what is selected: engagements, days, answers open."""
        plan_ids = self._view.selected if self._document.is_open else ()
        if not plan_ids:
            self._selection.setText("")
            return
        facts = selection_facts(self._document.plan, plan_ids)
        parts = [self.tr("%n engagement(s)", "", facts.engagements), self.tr("%n day(s)", "", facts.days)]
        if facts.waiting:
            parts.append(self.tr("%n answer(s) open", "", facts.waiting))
        self._selection.setText(" · ".join(parts))

    def refresh_hidden(self) -> None:
        """Say how many the filter hides, so that nobody takes a part for the whole."""
        view, number = self._view, QLocale().toString
        shown, total = len(view.shown) - len(view.guests), view.total
        said = ""
        if not view.filter.is_empty and self._document.is_open:
            said = self.tr("{shown} of {total} shown; {hidden} hidden by the filter").format(
                shown=number(shown), total=number(total), hidden=number(total - shown)
            )
        self._hidden.setText(said)
        self._hidden.setVisible(bool(said))

    def _show_work(self) -> None:
        # What has no name is a look at a clock or a file, over before it could be read.
        running = [task for task in self._tasks.running if task.label]
        for widget in (self._work, self._progress, self._cancel):
            widget.setVisible(bool(running))
        if running:
            self._show_progress(running[0])
            running[0].progressed.connect(self._on_progressed)

    def _on_progressed(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._show_progress(task)

    def _show_progress(self, task: Task) -> None:
        self._work.setText(task.text or task.label)
        self._progress.setRange(0, 0 if task.fraction is None else 100)
        if task.fraction is not None:
            self._progress.setValue(int(task.fraction * 100))

    def _on_cancel(self) -> None:
        for task in self._tasks.running:
            task.cancel()
