"""Searches the open plan beside the window: the answer to the latest question comes, older ones are dropped."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.gui.look.languages import window_language
from app.gui.workspace.document import PlanDocument
from app.gui.workspace.tasks import Control, Task, Tasks
from app.services.ports import PlanFileError
from app.services.search.results import Found
from app.services.search.searcher import PlanTexts, Searcher


class Searching(QObject):
    """Asks the store of the open plan, in the storage lane. One object for each who asks.

    `found(Found)` comes on the GUI thread with the answer to the last `ask`; `failed()` where the plan
    could not be read just now.
    """

    found = Signal(object)
    failed = Signal()

    def __init__(self, document: PlanDocument, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._tasks = tasks
        self._searcher = Searcher()
        self._task: Task | None = None
        self._asked = ""
        document.replaced.connect(self.drop)

    def ask(self, words: str, limit: int = 5) -> None:
        """Look for what was typed; of each kind at most `limit` hits are shown, all are counted."""
        self.drop()
        if not self._document.is_open or not words.strip():
            self.found.emit(Found(words, words))
            return
        texts = PlanTexts(
            self._document.plan, self._document.editor.store.texts, self._document.today, window_language()
        )
        work = partial(_search, self._searcher, texts, words, limit)
        self._asked = words
        self._task = self._tasks.storage.start(work, on_done=self._on_found, on_failed=self._on_failed)

    def drop(self) -> None:
        """Want no answer any more."""
        self._asked = ""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _on_found(self, found: Found) -> None:
        if found.typed == self._asked:
            self._task = None
            self.found.emit(found)

    def _on_failed(self, error: BaseException) -> None:
        if not isinstance(error, PlanFileError):
            raise error
        if self._asked:
            self._task = None
            self.failed.emit()


def _search(searcher: Searcher, texts: PlanTexts, words: str, limit: int, _control: Control) -> Found:
    return searcher.search(texts, words, limit)
