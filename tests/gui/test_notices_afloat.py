"""Notices come and go without moving anything, and can be reached and read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.gui.look.icons import Icons
from app.gui.look.theme import Themes
from app.gui.widgets.afloat import Afloat
from app.gui.widgets.notices import Notice, NoticeBar
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import column


@pytest.mark.parametrize("width", [420, 1300])
def test_a_notice_lies_over_the_lower_edge_and_moves_nothing(
    qtbot: QtBot, qapp: QApplication, resources: Path, width: int
) -> None:
    icons = Icons(resources, Themes(qapp, resources, "light").theme)
    page, above, ground, below = QWidget(), QWidget(), QWidget(), QWidget()
    qtbot.addWidget(page)
    layout = column(page, gap=0)
    for part, high in ((above, 40), (below, 30)):
        part.setFixedHeight(high)
    for part, share in ((above, 0), (ground, 1), (below, 0)):
        layout.addWidget(part, share)
    notices = NoticeBar(icons)
    afloat = Afloat(notices, page, (ground,))
    page.resize(width, 500)
    page.show()
    qtbot.waitExposed(page)
    before = [part.geometry() for part in (above, ground, below)]
    said = "The engagement has been moved beyond the end of the plan year. Nothing was lost. " * 3
    notices.post(Notice(said))
    qapp.processEvents()
    assert [part.geometry() for part in (above, ground, below)] == before
    assert ground.geometry().contains(notices.geometry())
    assert not notices.geometry().intersects(above.geometry())
    label = notices.findChild(TextLabel)
    assert label is not None
    assert label.height() >= label.heightForWidth(label.width()), "every line can be read"
    assert page.childAt(notices.geometry().center()) is not ground
    page.resize(width - 60, 400)
    qapp.processEvents()
    assert notices.geometry().bottom() < below.mapTo(page, QPoint(0, 0)).y()
    assert afloat.parent() is page
    notices.dismiss("")
    assert notices.isHidden()
