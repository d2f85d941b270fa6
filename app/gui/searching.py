"""Searches the open plan beside the window: the answer to the latest question comes, older ones are dropped."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.gui.document import PlanDocument
from app.gui.tasks import Control, Task, Tasks
from app.services.ports import PlanFileError
from app.services.search import PlanTexts, Searcher
from app.services.search_query import TextSearch
from app.services.search_results import Found

INDEXED_AT_ONCE = 250
"""Items whose texts are indexed in one go; nobody else can write for so long, some 40 ms."""


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
        texts = PlanTexts(self._document.plan, self._document.editor.store.texts, self._document.today)
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


class TextIndexing(QObject):
    """Indexes the texts of a plan that were there before, a little at a time in the storage lane, once it is open."""

    def __init__(self, document: PlanDocument, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._tasks = tasks
        self._texts: TextSearch | None = None
        self.done = 1.0
        # Between two goes others come to write, and events are seen to.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)
        self._pause.timeout.connect(self._go_on)
        document.replaced.connect(self._on_replaced)

    def _on_replaced(self) -> None:
        self._texts = self._document.editor.store.texts if self._document.is_open else None
        self.done = 1.0
        self._pause.stop()
        self._go_on()

    def _go_on(self) -> None:
        if (texts := self._texts) is not None:
            self._tasks.storage.start(
                partial(_prepare, texts), on_done=partial(self._on_prepared, texts), on_failed=self._on_failed
            )

    def _on_prepared(self, texts: TextSearch, done: float) -> None:
        if texts is not self._texts:
            return
        self.done = done
        if done < 1.0 and not self._document.read_only:
            self._pause.start()

    def _on_failed(self, error: BaseException) -> None:
        # What could not be indexed now is indexed when the plan is opened again.
        if not isinstance(error, PlanFileError):
            raise error


def _search(searcher: Searcher, texts: PlanTexts, words: str, limit: int, _control: Control) -> Found:
    return searcher.search(texts, words, limit)


def _prepare(texts: TextSearch, _control: Control) -> float:
    return texts.prepare(INDEXED_AT_ONCE)
