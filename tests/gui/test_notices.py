"""How long a notice stays: as long as it takes to read it, longer where somebody is at it or has to act."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.look.icons import Icons
from app.gui.look.theme import Meaning, Themes
from app.gui.widgets import notices as module
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.notices import MOST_SHOWN, Notice, NoticeAction, NoticeBar, NoticeCard

SHORT = Notice("Imported 214 engagements.", Meaning.DONE)
FILE = Notice("Written.", Meaning.DONE, (NoticeAction("Open folder", list, keeps=True),))
UNDO = Notice("Deleted 3 engagements.", Meaning.NEUTRAL, (NoticeAction("Undo", list),))
LASTING = (
    Notice("The plan could not be saved.", Meaning.BLOCKS),
    Notice("Ask again?", Meaning.INFORMS, (NoticeAction("Ask", list),), stays=True),
)


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication, resources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[NoticeBar]:
    """In an active window with a button of its own, and with times that no test has to wait for."""
    for name, value in (("LEAST_TIME", 20), ("TIME_PER_CHARACTER", 0), ("LINGERING", 20)):
        monkeypatch.setattr(module, name, value)
    host = QWidget()
    qtbot.addWidget(host)
    layout, made = QVBoxLayout(host), NoticeBar(Icons(resources, Themes(qapp, resources, "light").theme))
    layout.addWidget(QPushButton("elsewhere"))
    layout.addWidget(made)
    host.resize(600, 300)
    host.show()
    QTest.mouseMove(host, QPoint(1, 1))
    host.activateWindow()
    qtbot.waitActive(host)
    yield made
    host.close()


def elsewhere(bar: NoticeBar) -> QPushButton:
    return bar.parentWidget().findChild(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)


@pytest.mark.parametrize("notice", [SHORT, UNDO, FILE], ids=["done", "with a way back", "with a way to a file"])
def test_a_notice_goes_by_itself_and_can_be_read_again(bar: NoticeBar, qtbot: QtBot, notice: Notice) -> None:
    bar.post(notice)
    assert bar.shown == (notice,)
    qtbot.waitUntil(lambda: not bar.shown)
    assert bar.isHidden()
    assert bar.messages == (notice,)


@pytest.mark.parametrize("notice", LASTING, ids=["trouble", "a question"])
def test_what_needs_an_act_stays(bar: NoticeBar, qtbot: QtBot, notice: Notice) -> None:
    bar.post(notice)
    bar.post(SHORT)
    qtbot.waitUntil(lambda: SHORT not in bar.shown)
    assert bar.shown == (notice,)


def test_what_needs_an_act_is_not_pushed_out_by_what_does_not(bar: NoticeBar) -> None:
    for notice in (LASTING[0], *(Notice(f"Exported {number}.") for number in range(MOST_SHOWN + 2))):
        bar.post(notice)
    assert len(bar.shown) == MOST_SHOWN
    assert LASTING[0] in bar.shown


def test_a_longer_text_has_longer() -> None:
    longer = module.reading_time("x" * 201) - module.reading_time("x")
    assert longer >= 10_000, "200 characters are some 33 words"


def lapsed(bar: NoticeBar, qtbot: QtBot) -> None:
    """Wait until the time of the notice shown has passed at least once."""
    (card,) = bar.findChildren(NoticeCard)
    with qtbot.waitSignal(card.read):
        pass


def test_it_stays_while_the_pointer_is_on_it(bar: NoticeBar, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    # On a busy computer it would have gone before the pointer is there: its time begins then.
    with monkeypatch.context() as patch:
        patch.setattr(module, "LEAST_TIME", 100_000)
        bar.post(SHORT)
        QApplication.processEvents()
        QTest.mouseMove(bar, bar.rect().center())
        qtbot.waitUntil(bar.underMouse)
    bar.post(SHORT)
    lapsed(bar, qtbot)
    assert bar.shown == (SHORT,)
    QTest.mouseMove(bar.parentWidget(), QPoint(1, 1))
    qtbot.waitUntil(lambda: not bar.shown)


def test_it_stays_while_the_focus_is_in_it(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.post(UNDO)
    bar.findChild(LinkButton).setFocus()
    lapsed(bar, qtbot)
    assert bar.shown == (UNDO,)
    elsewhere(bar).setFocus()
    qtbot.waitUntil(lambda: not bar.shown)


def test_it_stays_while_another_window_is_looked_at(bar: NoticeBar, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitActive(other)
    bar.post(SHORT)
    lapsed(bar, qtbot)
    assert bar.shown == (SHORT,)
    bar.window().activateWindow()
    qtbot.waitUntil(lambda: not bar.shown)


def test_posted_again_it_has_its_whole_time_again(bar: NoticeBar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LEAST_TIME", 100_000)
    bar.post(SHORT)
    (card,) = bar.findChildren(NoticeCard)
    card.linger()
    bar.post(SHORT)
    assert bar.findChildren(NoticeCard) == [card]
    assert card.findChild(QTimer).remainingTime() > module.LINGERING


@pytest.mark.parametrize("gone", [0, 1])
def test_the_focus_returns_from_a_notice_that_goes_and_never_to_another_one(bar: NoticeBar, gone: int) -> None:
    """Enter on what dismisses one, and Enter once more, must not undo what the next one speaks of."""
    undone: list[str] = []
    for name in ("first", "second"):
        bar.post(Notice(name, Meaning.DONE, (NoticeAction("Undo", partial(undone.append, name)),)))
    elsewhere(bar).setFocus()
    close = bar.findChildren(NoticeCard)[gone].findChildren(QAbstractButton)[-1]
    close.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert len(bar.shown) == 1
    assert elsewhere(bar).hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert not undone
