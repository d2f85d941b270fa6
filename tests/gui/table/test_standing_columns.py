"""However far the table is scrolled sideways, each row says what it is, and answers there as everywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from tests.gui.table.gestures import Key, Mod, Table

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def table(open_table: Callable[..., Table]) -> Table:
    """A table of half its width, with the keys in the last column of the second row."""
    made = open_table()
    made.screen.resize(760, 600)
    made.at("e1", "dates")
    for _ in range(made.model.columnCount()):
        made.key(Key.Key_Right)
    QApplication.processEvents()
    assert made.grid.horizontalScrollBar().value() > made.grid.columnWidth(made.model.column_of("dates"))
    return made


def title(table: Table, item_id: str) -> QRect:
    index = table.model.index(table.model.row_of(item_id), table.model.column_of("title"))
    return table.grid.visualRect(index)


def click_title(table: Table, item_id: str, modifiers: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    row = table.grid.rowViewportPosition(table.model.row_of(item_id))
    table.qtbot.mouseClick(table.grid.viewport(), LEFT, modifiers, QPoint(30, row + 8))


def selected(table: Table) -> set[tuple[str | None, str]]:
    return {(table.model.id_at(i.row()), table.model.columns[i.column()].id) for i in table.grid.selectedIndexes()}


def ink(table: Table, rect: QRect) -> int:
    image = table.grid.viewport().grab(rect.adjusted(2, 2, -2, -2)).toImage()
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(image.height())})


def draw(table: Table, start: QPoint, end: QPoint) -> None:
    """Draw in the heads of the columns, with the button held."""
    head = table.grid.header.viewport()
    table.qtbot.mousePress(head, LEFT, pos=start)
    place = QPointF(head.mapToGlobal(end))
    QApplication.sendEvent(head, QMouseEvent(QEvent.Type.MouseMove, QPointF(end), place, LEFT, LEFT, Mod.NoModifier))
    table.qtbot.mouseRelease(head, LEFT, pos=end)


def test_the_title_is_painted_at_the_edge_in_every_row(table: Table) -> None:
    painted = {each: title(table, each) for each in ("e1", "e2", "e3")}
    assert {rect.left() for rect in painted.values()} == {0}
    assert all(ink(table, rect) > 3 for rect in painted.values())
    pictures = {bytes(table.grid.viewport().grab(rect).toImage().constBits()) for rect in painted.values()}
    assert len(pictures) == 3, "each row shows its own title"


def test_nothing_that_the_keys_go_to_lies_below_it(table: Table) -> None:
    dates = table.model.column_of("dates")
    while table.grid.currentIndex().column() > dates:
        column = table.model.columns[table.grid.currentIndex().column()].id
        here = table.grid.visualRect(table.grid.currentIndex())
        assert column == "title" or here.left() >= table.grid.covered
        table.key(Key.Key_Left)
    assert table.grid.horizontalScrollBar().value() == 0
    assert table.grid.stuck == ()


def test_a_click_on_it_chooses_the_row_where_it_stands(table: Table) -> None:
    scrolled = table.grid.horizontalScrollBar().value()
    click_title(table, "e3")
    assert table.current() == ("e3", "title")
    assert table.desk.workspace.view.selected == ("e3",)
    assert table.grid.horizontalScrollBar().value() == scrolled


def test_it_is_typed_over_where_it_stands(table: Table) -> None:
    click_title(table, "e2")
    table.key(Key.Key_F2)
    editor = table.editor()
    assert table.grid.viewport().rect().contains(editor.geometry())
    assert editor.geometry() == title(table, "e2")
    editor.selectAll()
    table.qtbot.keyClicks(editor, "Talks of the staffs")
    table.qtbot.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()
    assert table.item("e2").title == "Talks of the staffs"


def test_a_double_click_opens_its_editor_there_and_scrolling_leaves_it_there(table: Table) -> None:
    row = table.grid.rowViewportPosition(table.model.row_of("e2"))
    place = QPoint(30, row + 8)
    table.qtbot.mouseClick(table.grid.viewport(), LEFT, pos=place)
    table.qtbot.mouseDClick(table.grid.viewport(), LEFT, pos=place)
    assert table.editor().geometry() == title(table, "e2")
    bar = table.grid.horizontalScrollBar()
    bar.setValue(bar.value() - 40)
    assert table.editor().geometry() == title(table, "e2")


def test_a_selection_by_keys_begins_where_it_began_though_that_lies_below_it(table: Table) -> None:
    table.grid.horizontalScrollBar().setValue(0)
    table.at("e1", "countries")
    columns = [each.id for each in table.model.columns]
    for _ in range(len(columns) - 1 - columns.index("countries")):
        table.key(Key.Key_Right, Mod.ShiftModifier)
    assert table.grid.columnViewportPosition(columns.index("countries")) < table.grid.covered
    assert selected(table) == {("e1", each) for each in columns[columns.index("countries") :]}


def test_shift_and_click_on_it_selects_from_there(table: Table) -> None:
    click_title(table, "e2")
    click_title(table, "e3", Mod.ShiftModifier)
    assert selected(table) == {("e2", "title"), ("e1", "title"), ("e3", "title")}


def test_its_head_sorts_and_can_be_made_wider(table: Table) -> None:
    head, at = table.grid.header, table.model.column_of("title")
    scrolled = table.grid.horizontalScrollBar().value()
    table.qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(30, 10))
    table.qtbot.mouseClick(head.viewport(), LEFT, pos=QPoint(30, 10))
    assert table.titles() == ["Staff talks", "Port call Mombasa", "Border visit"], "by title, from the end"
    assert table.screen.findChild(QLabel, "sortOrder").text() == "Sorted by Title"
    table.grid.horizontalScrollBar().setValue(scrolled)
    width = table.grid.columnWidth(at)
    edge = QPoint(table.grid.covered - 1, 10)
    draw(table, edge, edge + QPoint(20, 0))
    assert table.grid.columnWidth(at) == width + 20


def test_a_column_that_is_drawn_wider_stays_so(open_table: Callable[..., Table]) -> None:
    table = open_table()
    for column_id in ("title", "countries", "title"):
        at = table.model.column_of(column_id)
        width = table.grid.columnWidth(at)
        edge = QPoint(table.grid.columnViewportPosition(at) + width - 1, 10)
        draw(table, edge, edge + QPoint(20, 0))
        assert table.grid.columnWidth(at) == width + 20


def test_screen_readers_find_it_where_it_is_seen(table: Table) -> None:
    grid = QAccessible.queryAccessibleInterface(table.grid)
    # Heads come first, in the row above and before each row.
    wide = table.model.columnCount() + 1
    cell = grid.child((table.model.row_of("e1") + 1) * wide + table.model.column_of("title") + 1)
    assert "Port call Mombasa" in cell.text(QAccessible.Text.Name)
    here = table.grid.viewport().mapToGlobal(title(table, "e1").topLeft())
    assert cell.rect().topLeft() == here
    assert not cell.state().invisible


def test_it_leaves_more_than_half_of_a_narrow_table_to_the_rest(table: Table) -> None:
    table.screen.resize(420, 600)
    QApplication.processEvents()
    table.grid.scrollTo(table.grid.currentIndex())
    assert 0 < table.grid.covered < table.grid.viewport().width() / 2
