"""Coordinate ▸ Take in answers: a file that came back is read in the lanes, shown, and taken in as one undo step."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.asks import Answer
from app.domain.plan import Plan
from app.gui.dialogs.take_in_answers import TakeInAnswers
from app.gui.look.theme import Meaning
from app.gui.widgets.notices import Notice, NoticeAction, NoticeBar
from app.gui.workspace.document import words
from app.gui.workspace.prompts import FileKind
from app.gui.workspace.tasks import Control
from app.gui.workspace.window_ports import Means
from app.gui.workspace.workspace import Workspace
from app.services.answers.intake import Intake, take_in
from app.services.answers.reply_reading import known_sequences
from app.services.answers.taking_in import intake_of
from app.services.ports import PlanFileError
from app.services.store_ports import PlanStore
from app.services.texts.tables import FileRefused


class AnswersBack(QObject):
    """Reads what came back, by command or dropped on the window, and lands what the preview agreed to."""

    def __init__(self, workspace: Workspace, means: Means, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._means = means
        self._notices = notices
        workspace.actions.bind("ask.take-in", self.ask_for_file)

    def ask_for_file(self) -> None:
        """Ask which file came back."""
        kinds = tuple(suffix.lstrip(".") for suffix in self._means.exchange.returned)
        kind = FileKind(self.tr("Sheets, mails and replies that came back"), kinds)
        self._workspace.prompts.open_file(self.tr("Take in answers"), [kind], self._means.home, self.take_in)

    def take_in(self, path: Path) -> None:
        """Read a file and show what its answers would do, before anything is changed."""
        document = self._workspace.document
        self._workspace.tasks.compute.start(
            partial(self._read, path, document.plan, document.editor.store),
            label=self.tr("Reading {name}").format(name=path.name),
            on_done=self._on_read,
            on_failed=self._on_failed,
        )

    def _read(self, path: Path, plan: Plan, store: PlanStore, control: Control) -> Intake:
        returned = self._means.exchange.read_answers(path, control.check)
        today = self._means.clock.now().astimezone().date()
        return intake_of(plan, returned, self._means.staff_words(), partial(known_sequences, store.outputs), today)

    def _on_read(self, intake: Intake) -> None:
        workspace, document = self._workspace, self._workspace.document
        if not document.is_open:
            return
        dialog = TakeInAnswers(workspace.icons, document.plan, intake, workspace.window)
        dialog.agreed.connect(partial(self._land, intake))
        document.replaced.connect(dialog.reject)
        dialog.open()

    def _land(self, intake: Intake, answers: tuple[tuple[str, Answer], ...]) -> None:
        document = self._workspace.document
        if not document.attempt(partial(take_in, document.plan, intake.file, answers, intake.rows)):
            return
        one, many = self.tr("1 answer taken in from {file}."), self.tr("{count} answers taken in from {file}.")
        said = (one if len(answers) == 1 else many).format(count=len(answers), file=intake.file)
        undo = NoticeAction(self.tr("Undo"), document.undo_stack.undo)
        self._notices.post(Notice(said, Meaning.DONE, (undo,), "imported"))

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, FileRefused | PlanFileError):
            raise error
        self._notices.post(Notice(f"{words(error.what)} ({error.code})", Meaning.BLOCKS, key="exchange"))
