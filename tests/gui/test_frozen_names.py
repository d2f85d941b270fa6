"""The names of the coverage matrix stay in sight when it is scrolled sideways, and answer as their cells do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.look import fonts
from app.gui.screens.coverage.frozen_names import FrozenNames
from app.gui.screens.coverage.matrix_model import NAME, TIER
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.screens.coverage.screen import CoverageScreen
from app.services.layouts.coverage import LineKind
from tests.builders import country, engagement, plan_with, region, tier
from tests.gui.workspaces import make_desk

LEFT = Qt.MouseButton.LeftButton
KEYS = Qt.Key


@pytest.fixture
def view(tmp_path: Path, resources: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[MatrixView]:
    plan = plan_with(engagement("e1", "2027-02-05"), country("KE", "Kenya"), region(), tier("KE", "1"))
    desk = make_desk(plan, tmp_path, resources)
    screen = CoverageScreen(desk.workspace)
    qtbot.addWidget(screen)
    made = screen.findChild(MatrixView)
    made.setFont(fonts.body(200))
    screen.resize(900, 500)
    screen.show()
    qtbot.waitExposed(screen)
    made.setFocus()
    yield made
    desk.workspace.window.close()


def row_of(view: MatrixView, name: str) -> int:
    return next(row for row in range(view.matrix.rowCount()) if view.matrix.index(row, NAME).data() == name)


def go_right(view: MatrixView, qtbot: QtBot, name: str) -> FrozenNames:
    """Walk by keys to the last column."""
    view.setCurrentIndex(view.matrix.index(row_of(view, name), NAME))
    for _ in range(view.matrix.columnCount()):
        qtbot.keyClick(view, KEYS.Key_Right)
    assert view.currentIndex().column() == view.matrix.columnCount() - 1
    names = view.findChild(FrozenNames)
    assert names.isVisible()
    return names


def has_ink(part: QWidget, top: int, height: int) -> bool:
    image = part.grab().toImage()
    row = {image.pixel(x, y) for x in range(image.width() - 3) for y in range(top + 3, top + height - 3)}
    return len(row) > 3


def test_the_name_stays_beside_the_cell_looked_at(view: MatrixView, qtbot: QtBot) -> None:
    assert view.horizontalScrollBar().maximum() > 0
    assert not view.findChild(FrozenNames).isVisible()
    names = go_right(view, qtbot, "Kenya")
    row = row_of(view, "Kenya")
    assert has_ink(names, view.rowViewportPosition(row), view.rowHeight(row))
    while view.currentIndex().column() > TIER:
        qtbot.keyClick(view, KEYS.Key_Left)
        assert view.visualRect(view.currentIndex()).left() >= names.covered, "it is not below the names"


def test_a_click_on_a_name_chooses_it_where_it_stands_and_closes_its_region(view: MatrixView, qtbot: QtBot) -> None:
    names, toggled = go_right(view, qtbot, "Kenya"), []
    scrolled = view.horizontalScrollBar().value()
    view.region_toggled.connect(toggled.append)
    region_row = next(row for row, line in enumerate(view.matrix.lines) if line.kind is LineKind.REGION)
    for row in (row_of(view, "Kenya"), region_row):
        qtbot.mouseClick(names, LEFT, pos=QPoint(20, view.rowViewportPosition(row) + 5))
        assert view.currentIndex() == view.matrix.index(row, NAME)
        assert view.hasFocus()
    assert len(toggled) == 1
    assert view.horizontalScrollBar().value() == scrolled
    assert names.isVisible()


def test_a_double_click_on_a_name_opens_its_cell(view: MatrixView, qtbot: QtBot) -> None:
    names = go_right(view, qtbot, "Kenya")
    place = QPoint(20, view.rowViewportPosition(row_of(view, "Kenya")) + 5)
    with qtbot.waitSignal(view.cell_opened):
        qtbot.mouseDClick(names, LEFT, pos=place)
