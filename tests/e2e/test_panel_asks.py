"""The asks in the engagement panel: whole names, never wider than the panel, and the way to each of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.gui.dialogs.record_answer import RecordAnswerDialog
from app.gui.screens.coordination.ask_list import AskTable
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.plain_text import ElidedLabel
from app.services.edits.asks import add_ask, mark_sent
from app.services.edits.contacts import save_organisation, save_post
from tests.builders import ask, organisation, post
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with, panel

LONG = "Deputy Director General for the Eastern Mediterranean, the Levant and the Gulf States"


def with_asks(desk: Desk) -> MainWindow:
    """Two engagements; a question about each, to a post with a long name."""
    window, _ = open_with(desk, "Port call Mombasa", "Other")
    document = window.workspace.document
    assert document.attempt(partial(save_organisation, document.plan, organisation()))
    assert document.attempt(partial(save_post, document.plan, post("po1", LONG)))
    for ask_id, engagement_id in (("mine", "e0"), ("theirs", "e1")):
        assert document.attempt(partial(add_ask, document.plan, ask(ask_id, engagement_id, "po1")))
    window.workspace.view.select(("e0",))
    return window


def link(window: MainWindow, name: str) -> QPushButton:
    return panel(window).findChild(QPushButton, name)


def test_asks_are_never_wider_than_the_panel_and_tips_have_the_whole_name(desk: Desk, qapp: QApplication) -> None:
    window = with_asks(desk)
    document = window.workspace.document
    scroller = panel(window).findChild(QScrollArea, "engagementScroller")
    assert document.attempt(partial(mark_sent, document.plan, ("mine",), on=document.today))
    qapp.processEvents()
    assert scroller.widget().width() <= scroller.viewport().width()
    whom = next(each for each in panel(window).findChildren(ElidedLabel) if each.text() == LONG)
    assert whom.toolTip() == LONG
    assert whom.width() > scroller.viewport().width() // 2


def test_answer_in_the_panel_is_about_the_engagement_shown(desk: Desk, qtbot: QtBot) -> None:
    window = with_asks(desk)
    qtbot.mouseClick(link(window, "asksAnswer"), Qt.MouseButton.LeftButton)
    (opened,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, RecordAnswerDialog)]
    qtbot.mouseClick(opened.findChild(QPushButton, "answerRecord"), Qt.MouseButton.LeftButton)
    asks = window.workspace.document.plan.asks
    assert (asks["mine"].answer is None, asks["theirs"].answer is None) == (False, True)
    assert link(window, "asksAnswer").isHidden()


def test_open_goes_to_the_ask_also_where_coordination_is_shown_already(desk: Desk, qtbot: QtBot) -> None:
    window = with_asks(desk)
    table = window.findChild(AskTable)
    for _ in range(2):
        qtbot.mouseClick(link(window, "asksOpen"), Qt.MouseButton.LeftButton)
        assert table.isVisible()
        assert table.asks == ("mine",)
        table.select_asks(("theirs",))
        window.workspace.view.select(("e0",))
