"""A line of words at the edge of what scrolls is seen whole, or not at all."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.gui.widgets.column_scroll import ColumnScroll
from app.gui.widgets.plain_text import TextLabel

LONG = "What is said here at some length goes on for three lines or four, as the words below a field do at large text."


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def lines_seen(area: QScrollArea, label: QLabel) -> list[int]:
    """The heights of the runs of rows in which something of a label is painted, as far as it is in the room."""
    room = area.viewport().rect()
    place = QRect(label.mapTo(area.viewport(), QPoint()), label.size()).intersected(room)
    image = area.viewport().grab(place).toImage()
    ground = image.pixel(image.width() - 1, image.height() - 1)
    runs = [0]
    for y in range(image.height()):
        if any(image.pixel(x, y) != ground for x in range(image.width() - 1)):
            runs[-1] += 1
        elif runs[-1]:
            runs.append(0)
    return [run for run in runs if run]


def test_no_line_is_cut_in_the_middle_wherever_it_is_scrolled_to(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    labels = [TextLabel("H" if at % 2 else LONG.replace("y", "v").upper(), wraps=True) for at in range(8)]
    for label in labels:
        layout.addWidget(label)
        layout.addWidget(QLineEdit())
    area = ColumnScroll(page)
    qtbot.addWidget(area)
    area.resize(220, 150)
    area.show()
    qtbot.waitExposed(area)
    settle()
    line = labels[0].fontMetrics()
    highest = line.tightBoundingRect("H").height()
    bar = area.verticalScrollBar()
    assert bar.maximum() > 200
    seen = set()
    for at in range(0, bar.maximum() + 1, 3):
        bar.setValue(at)
        for label in labels:
            if not label.visibleRegion().isEmpty():
                found = lines_seen(area, label)
                seen.add(len(found))
                # Commas and the like go below the line.
                assert all(run >= highest for run in found), (at, label.text(), found, highest)
    assert {0, 1, 2} <= seen


def test_what_was_left_out_is_there_again_when_the_window_grows(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    label = TextLabel("H")
    for part in (QLineEdit(), QLineEdit(), label, QLineEdit(), QLineEdit()):
        layout.addWidget(part)
    area = ColumnScroll(page)
    qtbot.addWidget(area)
    area.resize(200, 300)
    area.show()
    qtbot.waitExposed(area)
    settle()
    assert lines_seen(area, label)
    area.resize(200, 20)
    settle()
    area.resize(200, label.mapTo(area, QPoint()).y() + label.height() // 2)
    settle()
    assert lines_seen(area, label) == []
    area.resize(200, 300)
    settle()
    assert len(lines_seen(area, label)) == 1
