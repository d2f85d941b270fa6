"""Milestones of what is selected stand in its row of the timeline, and a tip says what they are."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.gui.screens.timeline.tips import said_at
from app.services.edits.milestones import tick
from tests.builders import engagement, milestone, plan_with, region
from tests.gui.timeline_hand import Hand

EAST = region("defence/east-africa", "KE TZ UG", title="East Africa", position=1)
DAY = "2027-02-20"


@pytest.fixture
def hand(qapp: QApplication, tmp_path: Path, resources: Path) -> Iterator[Hand]:
    plan = plan_with(
        EAST,
        engagement("e1", "2027-03-10", "2027-03-12", "KE"),
        milestone("m1", "e1", "Note verbale", planned=date.fromisoformat(DAY), days=18),
    )
    made = Hand(plan, tmp_path, resources)
    QApplication.processEvents()
    made.workspace.view.select(())  # The bar that got the focus is selected by itself.
    yield made
    made.close()


def around(hand: Hand, point: QPoint) -> QImage:
    hand.view.viewport().update()
    QApplication.processEvents()
    return hand.view.viewport().grab(QRect(point - QPoint(8, 8), point + QPoint(8, 8))).toImage()


def test_they_are_drawn_for_what_is_selected_and_look_otherwise_when_done(hand: Hand) -> None:
    point = hand.on_day(DAY, hand.row("KE"))
    before = around(hand, point)
    hand.workspace.view.select(("e1",))
    still_open = around(hand, point)
    assert still_open != before
    hand.workspace.document.do(tick(hand.plan, ["m1"], date(2027, 2, 19)))
    assert around(hand, point) not in (before, still_open)


def test_a_tip_says_what_it_is(hand: Hand) -> None:
    point = hand.on_day(DAY, hand.row("KE"))
    assert "Note verbale" not in said_at(hand.view, point)
    hand.workspace.view.select(("e1",))
    assert "Milestone: Note verbale" in said_at(hand.view, point)
    hand.workspace.document.do(tick(hand.plan, ["m1"], date(2027, 2, 19)))
    assert "Milestone, done: Note verbale" in said_at(hand.view, point)
