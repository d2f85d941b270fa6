"""The first steps of an empty plan, where an engagement is seen later on: what to do next, and what is done."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QWidget

from app.domain.changes import Change
from app.gui.look.icons import Icons
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.icon_label import IconLabel
from app.gui.widgets.plain_text import ElidedLabel, TextLabel, TitleLabel
from app.gui.widgets.spacing import GRID, HALF, column, row
from app.gui.workspace.document import words
from app.gui.workspace.workspace import Workspace
from app.services.planning.first_steps import (
    STEP_PURPOSES,
    STEP_TABLES,
    STEP_TITLES,
    FirstStep,
    StepStanding,
    first_steps,
    steps_after,
    steps_done,
)

MOST_HIDDEN = 100
"""Plans that are remembered as those in which the steps are not to be shown, the last ones."""


class FirstSteps(QWidget):
    """A line for each step. `chosen(FirstStep)` when one is to be done, `left` on Esc.

    They are wanted in a plan that may be written and still lacks some, until the person hides them there; and again
    when they are asked for, until they are hidden or another plan is opened. `wanted_changed` when that has changed,
    `progressed` when another one may be done.
    """

    chosen = Signal(object)
    left = Signal()
    wanted_changed = Signal()
    progressed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstSteps")
        self.setAccessibleName(self.tr("First steps"))
        self._workspace = workspace
        self._is_asked_for = False
        self._steps: tuple[StepStanding, ...] = ()
        self._progress = TextLabel(muted=True)
        self._progress.setObjectName("firstStepsProgress")
        self._lines = {step: _StepLine(workspace.icons, step) for step in FirstStep}
        inner = QWidget()
        layout = column(inner, margin=2 * GRID, gap=GRID + HALF)
        head = row()
        head.addWidget(TitleLabel(self.tr("First steps")), 1)
        head.addWidget(self._progress)
        layout.addLayout(head)
        for step, line in self._lines.items():
            line.title.clicked.connect(partial(self.chosen.emit, step))
            layout.addWidget(line)
        layout.addLayout(self._foot())
        layout.addStretch(1)
        scroller = QScrollArea()
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setWidget(inner)
        self._scroller = scroller
        column(self).addWidget(scroller)
        workspace.document.replaced.connect(self._on_replaced)
        workspace.document.changed.connect(self._on_changed)
        self._on_replaced()

    @property
    def is_wanted(self) -> bool:
        """Whether they are to be seen where nothing else is."""
        document = self._workspace.document
        if not document.is_open:
            return False
        if self._is_asked_for:
            return True
        hidden = self._workspace.settings.settings.first_steps_hidden
        is_done = steps_done(self._steps) == len(self._steps)
        return not (document.read_only or is_done or document.plan.settings.plan_uid in hidden)

    @property
    def progress(self) -> str:
        """How many are done, in words."""
        return self._progress.text()

    def ask_for(self) -> None:
        """Show them again, hidden and done ones too."""
        self._is_asked_for = True
        settings, uid = self._workspace.settings, self._workspace.document.plan.settings.plan_uid
        settings.change(first_steps_hidden=tuple(each for each in settings.settings.first_steps_hidden if each != uid))
        self.wanted_changed.emit()

    def focus_next(self) -> None:
        """Take the focus, at the first step that is still to be done."""
        step = next((each.step for each in self._steps if not each.is_done), FirstStep.NATION)
        title = self._lines[step].title
        title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._scroller.ensureWidgetVisible(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _foot(self) -> QHBoxLayout:
        foot = row(gap=2 * GRID)
        begin = QPushButton(self.tr("New engagement"))
        begin.setProperty("look", "primary")
        begin.clicked.connect(self._workspace.actions.action("engagement.new").trigger)
        hide = LinkButton(self.tr("Hide these steps"))
        hide.setObjectName("hideFirstSteps")
        hide.setToolTip(self.tr("Help, First steps shows them again"))
        hide.clicked.connect(self._on_hidden)
        foot.addWidget(begin)
        foot.addStretch(1)
        foot.addWidget(hide)
        return foot

    def _on_hidden(self) -> None:
        self._is_asked_for = False
        settings, uid = self._workspace.settings, self._workspace.document.plan.settings.plan_uid
        others = [each for each in settings.settings.first_steps_hidden if each != uid]
        settings.change(first_steps_hidden=(uid, *others)[:MOST_HIDDEN])
        self._workspace.say(self.tr("The first steps are hidden in this plan. Help, First steps shows them again."))
        self.wanted_changed.emit()
        self.left.emit()

    def _on_replaced(self) -> None:
        self._is_asked_for = False
        self._look()

    def _on_changed(self, change: Change, _delta: object) -> None:
        if change.tables & STEP_TABLES:
            self._look(change.tables)

    def _look(self, tables: frozenset[str] = STEP_TABLES) -> None:
        """Look anew at how far the plan has come, by these of its tables."""
        document = self._workspace.document
        if not document.is_open:
            self._steps = ()
            return
        was_wanted = self.is_wanted
        plan, steps = document.plan, self._steps
        self._steps = steps_after(plan, steps, tables) if steps else first_steps(plan)
        for standing in self._steps:
            if standing not in steps:
                self._lines[standing.step].show_standing(standing)
        said = self.tr("{done} of {all} done").format(done=steps_done(self._steps), all=len(self._steps))
        self._progress.setText(said)
        if self.is_wanted != was_wanted:
            self.wanted_changed.emit()
        self.progressed.emit()


class _StepLine(QWidget):
    """A step: a sign, its title as a link, and below what it is for, or what the plan has of it."""

    def __init__(self, icons: Icons, step: FirstStep) -> None:
        super().__init__()
        self._step = step
        self._sign = IconLabel(icons, "circle", "text-muted", lines=1.2)
        self.title = _StepLink(words(STEP_TITLES[step]))
        self.title.setObjectName(f"step-{step}")
        self._found = ElidedLabel()
        self._found.setProperty("look", "muted")
        self._purpose = TextLabel(words(STEP_PURPOSES[step]), muted=True, wraps=True)
        head = row(gap=HALF)
        head.addWidget(self._sign)
        head.addWidget(self.title)
        head.addWidget(self._found, 1)
        layout = column(self, gap=0)
        layout.addLayout(head)
        layout.addWidget(self._purpose)

    def show_standing(self, standing: StepStanding) -> None:
        """Tick the step, or take the tick away."""
        title, found = words(STEP_TITLES[self._step]), words(standing.found)
        self._sign.set_icon(*(("circle-check", "done") if standing.is_done else ("circle", "text-muted")))
        self._found.setText(found)
        told = self.tr("{step}, done: {found}") if standing.is_done else self.tr("{step}, to do")
        self.title.setAccessibleName(told.format(step=title, found=found))
        self.title.setAccessibleDescription(words(STEP_PURPOSES[self._step]))


class _StepLink(LinkButton):
    """Enter chooses it as Space does; arrows go to the steps around it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)
