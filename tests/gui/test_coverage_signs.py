"""The signs of the matrix: the same on screen and on paper, and whole in every width."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.documents.coverage_lines import cell_texts
from app.documents.engagement_plan import ABBREVIATIONS
from app.domain.statuses import Status
from app.gui.look import fonts
from app.gui.look.icons import Icons
from app.gui.screens.coverage.cell_signs import MORE, SIGN_ICONS, draw_sign, least_width, pieces, shown_days
from app.gui.screens.coverage.matrix_model import TIER
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.screens.coverage.screen import CoverageScreen
from app.services.coverage.cells import Tally
from app.services.coverage.states import CoverageState
from app.services.texts.signs import COUNTED, STATUS_SIGNS
from tests.builders import engagement, plan_with, region, tier
from tests.gui.workspaces import Desk, make_desk

MANY = Tally(2, 11, 4, 5, 20, 9)


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    """Three of different standing in one quarter, and many in another."""
    statuses = (Status.COMPLETED, Status.CONFIRMED, Status.PLANNED)
    three = [engagement(f"a{at}", f"2027-02-0{at + 1}", status=status) for at, status in enumerate(statuses)]
    many = [engagement(f"b{at}", f"2027-05-{at + 1:02}", status=statuses[at % 3]) for at in range(30)]
    made = make_desk(plan_with(*three, *many, region(), tier()), tmp_path, resources)
    yield made
    made.workspace.window.close()


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("wide", [480, 900, 1600])
def test_the_signs_of_every_cell_are_whole_at_any_width(desk: Desk, qtbot: QtBot, wide: int, size: int) -> None:
    screen = CoverageScreen(desk.workspace)
    qtbot.addWidget(screen)
    view = screen.findChild(MatrixView)
    view.setFont(fonts.body(size))
    screen.resize(wide, 500)
    screen.show()
    metrics = view.fontMetrics()
    cells = [(part, line.cells[part]) for line in view.matrix.lines for part in range(len(line.cells) - 1)]
    assert max(cell.live for _, cell in cells) == 30
    for part, cell in cells:
        assert view.columnWidth(TIER + 1 + part) >= least_width(cell, metrics)
    if view.horizontalScrollBar().maximum():
        state = view.matrix.state_column
        for line in view.matrix.lines:
            assert view.columnWidth(state) > metrics.horizontalAdvance(view.matrix.text(line, state))


def test_days_that_find_no_room_are_left_out_whole(qapp: QApplication) -> None:
    metrics = QFontMetrics(fonts.body(100))
    whole = metrics.horizontalAdvance("34 d")
    assert shown_days(MANY, metrics, whole) == "34 d"
    assert shown_days(MANY, metrics, whole - 1) == MORE


def test_paper_and_screen_count_by_the_same_signs() -> None:
    on_screen = [f"{sign.value}{number}" for sign, number in pieces(MANY)]
    assert str(cell_texts(MANY)["counts"]).split() == on_screen == ["✓2", "●11", "○4"]


def test_the_legend_of_paper_names_the_sign_of_every_status() -> None:
    said = str(ABBREVIATIONS)
    assert [sign for sign in STATUS_SIGNS.values() if f"{sign.value} " not in said] == []


def test_every_state_and_every_sign_of_a_cell_has_a_picture_of_its_own(icons: Icons, qapp: QApplication) -> None:
    signs = [state.sign for state in CoverageState if state.sign is not None]
    assert len({SIGN_ICONS[sign] for sign in signs}) == len(signs) == len(CoverageState) - 1
    pictures = set()
    for sign in COUNTED:
        image = QImage(16, 16, QImage.Format.Format_Grayscale8)
        image.fill(0)
        painter = QPainter(image)
        draw_sign(painter, icons, QRectF(0, 0, 16, 16), sign)
        painter.end()
        pictures.add(bytes(image.constBits()))
    assert len(pictures) == len(COUNTED)
