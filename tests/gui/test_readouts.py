"""Read-outs are offered where an engagement is completed, and drafted in one step."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from app.domain.statuses import Status
from app.gui.engaging.readouts import READOUTS, Readouts
from app.gui.widgets.notices import NoticeBar
from app.services.edits.engagements import change_engagement
from tests.gui.workspaces import make_desk
from tests.unit.services.test_readouts import held


def test_completing_offers_the_read_outs(qtbot, tmp_path: Path, resources: Path) -> None:
    desk = make_desk(held(Status.CONFIRMED), tmp_path, resources)
    workspace, document = desk.workspace, desk.workspace.document
    qtbot.addWidget(workspace.window)
    notices = NoticeBar(workspace.icons)
    qtbot.addWidget(notices)
    notices.show()
    Readouts(workspace, notices, workspace.window)
    document.attempt(partial(change_engagement, desk.plan, "e1", notes="over"))
    assert not notices.shown
    document.attempt(partial(change_engagement, desk.plan, "e1", status=Status.COMPLETED))
    (notice,) = notices.shown
    assert (notice.key, notice.text) == (READOUTS, "2 read-outs can be drafted for those who were to know of it.")
    button = next(each for each in notices.findChildren(QPushButton) if each.text() == "Draft them")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert {each.ask_type for each in desk.plan.asks.values()} == {"A10"}
    desk.undo()
    assert not desk.plan.asks
    workspace.window.close()
