"""Texts are indexed once the plan is reviewed, while nobody is at work, and the list is asked again at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from app.gui.search import text_indexing
from app.gui.search.result_lines import Around, result_lines
from app.gui.search.text_indexing import TextIndexing
from app.services.edits.engagements import change_engagement
from app.services.ports import StorageFailed
from app.services.search.in_memory import MemoryTexts
from app.services.search.results import Found
from tests.builders import engagement, plan_with
from tests.gui.memory_store import MemoryStore
from tests.gui.workspaces import Desk, make_desk


class Waiting(MemoryTexts):
    """Texts of which so many goes are still to come."""

    def __init__(self, goes: int) -> None:
        super().__init__()
        self.left = self.goes = goes
        self.fails = False

    def prepare(self, most: int) -> float:
        if self.fails:
            raise StorageFailed("no room")
        self.left -= 1
        return 1 - self.left / self.goes


@pytest.fixture
def texts(monkeypatch: pytest.MonkeyPatch) -> Waiting:
    made = Waiting(3)
    monkeypatch.setattr(MemoryStore, "texts", property(lambda _: made))
    monkeypatch.setattr(text_indexing, "REST", 1)
    monkeypatch.setattr(text_indexing, "BREATH", 1)
    return made


@pytest.fixture
def desk(texts: Waiting, tmp_path: Path, resources: Path, qtbot: QtBot) -> Desk:
    made = make_desk(plan_with(engagement("e1")), tmp_path, resources)
    qtbot.addWidget(made.workspace.window)
    made.workspace.window.show()
    return made


def test_nothing_is_indexed_before_the_plan_is_reviewed(desk: Desk, texts: Waiting, qtbot: QtBot) -> None:
    indexing = TextIndexing(desk.workspace)
    desk.workspace.document.replaced.emit()
    assert not indexing._pause.isActive()
    with qtbot.waitSignal(indexing.completed):
        desk.workspace.document.reviewed.emit()
    assert (texts.left, indexing.done) == (0, 1.0)


@pytest.mark.parametrize("what", ["a key", "an edit", "a filter"])
def test_who_is_at_work_is_waited_for(
    what: str, desk: Desk, texts: Waiting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    indexing = TextIndexing(desk.workspace)
    desk.workspace.document.reviewed.emit()
    qtbot.waitUntil(lambda: texts.left < 3)
    monkeypatch.setattr(text_indexing, "REST", 60_000)
    indexing._pause.start(1000)
    if what == "a key":
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
        indexing.eventFilter(QObject(), key)
    elif what == "an edit":
        assert desk.workspace.document.do(change_engagement(desk.plan, "e1", title="Another"))
    else:
        desk.workspace.view.filter_changed.emit()
    assert indexing._pause.interval() == 60_000


def test_a_file_that_cannot_be_written_is_left_alone(desk: Desk, texts: Waiting, qtbot: QtBot) -> None:
    texts.fails = True
    indexing = TextIndexing(desk.workspace)
    desk.workspace.document.reviewed.emit()
    qtbot.waitUntil(lambda: not indexing._pause.isActive() and indexing._texts is None)


def test_another_plan_ends_the_work_on_the_last(desk: Desk, texts: Waiting, qtbot: QtBot) -> None:
    indexing = TextIndexing(desk.workspace)
    desk.workspace.document.reviewed.emit()
    qtbot.waitUntil(lambda: texts.left < 3)
    desk.workspace.document.replaced.emit()
    assert not indexing._pause.isActive()
    assert indexing._watched is None


def test_before_the_first_look_nobody_is_told_that_there_is_nothing(desk: Desk, texts: Waiting, qtbot: QtBot) -> None:
    indexing = TextIndexing(desk.workspace)
    desk.workspace.document.replaced.emit()
    said = [line.text for line in result_lines(Found("kenya", "kenya"), Around(indexed=indexing.done))]
    assert said == ["The texts of this plan are being indexed: 0 % so far."]
    with qtbot.waitSignal(indexing.completed):
        desk.workspace.document.reviewed.emit()
    said = [line.text for line in result_lines(Found("kenya", "kenya"), Around(indexed=indexing.done))]
    assert said == ["Nothing found for “kenya”."]
