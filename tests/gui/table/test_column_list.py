"""The list of columns under the mouse: a click anywhere on a row ticks it, one on a heading opens it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.gui.look.icons import Icons
from app.gui.screens.table.column_list import ColumnList
from app.services.layouts.table_columns import columns_of


def test_a_click_ticks_and_unticks_a_column_and_opens_a_heading(qtbot: QtBot, icons: Icons) -> None:
    known = columns_of(None)
    shown = ColumnList(icons, known)
    qtbot.addWidget(shown)
    shown.resize(400, 600)
    shown.fill([known.by_id[each] for each in ("title", "dates")])
    shown.show()

    def click(row: int, across: int) -> None:
        place = shown.visualItemRect(shown.item(row))
        at = QPoint(place.left() + across, place.center().y())
        qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click(0, 12)
    assert shown.ticked == ("dates",)
    click(0, 80)
    assert shown.ticked == ("title", "dates")
    heading = next(at for at in range(shown.count()) if not shown.item(at).flags() & Qt.ItemFlag.ItemIsUserCheckable)
    shown.scrollToItem(shown.item(heading))
    assert shown.item(heading + 1).isHidden()
    click(heading, 40)
    assert not shown.item(heading + 1).isHidden()
