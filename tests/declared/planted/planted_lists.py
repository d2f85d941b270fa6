"""The planted record in the window of lists, and the planted fields in the panel of an engagement."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.tables import RECORDS
from app.gui.widgets.empty_state import EmptyState
from tests.e2e.conftest import Desk, desk, trigger
from tests.e2e.gestures import dialog, open_with
from tests.e2e.test_lists import Lists
from tests.gui.conftest import icons, nothing_is_left_behind, qapp, resources, theme

__all__ = ["desk", "icons", "nothing_is_left_behind", "qapp", "resources", "theme", "trigger"]


def test_a_vessel_is_made_and_taken_back_in_its_list(desk: Desk, trigger: Callable[[str], None], qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Port call")
    trigger("tools.lists")
    lists = Lists(window, qtbot)
    lists.look_at("Vessels")
    empty = lists.page.findChild(EmptyState, "emptyList")
    qtbot.mouseClick(empty.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    made = dialog(window, "recordDialog")
    for name, typed in (("name", "Shepparton"), ("sort", "ship")):
        line = made.findChild(QLineEdit, name)
        line.selectAll()
        qtbot.keyClicks(line, typed)
    qtbot.mouseClick(made.findChild(QPushButton, "addRecord"), Qt.MouseButton.LeftButton)
    (vessel,) = lists.plan.table("vessels").values()
    assert RECORDS["vessels"].title_of(vessel, lambda table, item_id: "") == "Shepparton"
    assert lists.column("Name") == ["Shepparton"]
    assert lists.column("Sort") == ["ship"]
    window.workspace.document.undo_stack.undo()
    assert not lists.plan.table("vessels")
