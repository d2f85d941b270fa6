"""The panel with several engagements selected, and with one after another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea

from app.domain.statuses import Status
from app.gui.shell.application import set_text_size
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with, panel

Trigger = Callable[[str], None]


def test_several_show_what_they_share_and_follow_an_edit_of_all(desk: Desk, trigger: Trigger) -> None:
    window, made = open_with(desk, "Talks", "Talks", "Port call")
    window.workspace.view.select(tuple(item.id for item in made))
    page = panel(window).findChild(QScrollArea, "severalPage")
    assert page.isVisible()
    assert page.findChild(QLabel, "severalTitle").text() == "3 engagements"
    assert page.findChild(QLabel, "shared-title").text() == "mixed: Talks (2); Port call (1)"
    before = page.findChild(QLabel, "shared-status").text()
    trigger("status.planned")
    assert {item.status for item in window.workspace.document.plan.engagements.values()} == {Status.PLANNED}
    after = page.findChild(QLabel, "shared-status").text()
    assert (before, after) == ("idea", "planned") or after == "planned"
    page.findChild(QPushButton, "engagement.bulk-edit").click()
    assert QApplication.activeModalWidget() is not None or any(
        each.objectName() == "bulkEdit" for each in QApplication.topLevelWidgets()
    )


def test_one_of_several_is_shown_again_whole(desk: Desk) -> None:
    window, made = open_with(desk, "Talks", "Port call")
    view = window.workspace.view
    view.select(tuple(item.id for item in made))
    view.select((made[1].id,))
    assert not panel(window).findChild(QScrollArea, "severalPage").isVisible()
    assert panel(window).findChild(QScrollArea, "engagementScroller").accessibleName() == "Port call"


def test_another_engagement_starts_at_its_top(desk: Desk) -> None:
    window, made = open_with(desk, "Talks", "Port call")
    bar = panel(window).findChild(QScrollArea, "engagementScroller").verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    window.workspace.view.select((made[1].id,))
    assert bar.value() == 0


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_of_several_is_beside_the_panel(desk: Desk, percent: int) -> None:
    window, made = open_with(desk, "Mobile training team: patrol boat engineering", "Port call", "x" * 90)
    window.workspace.settings.change(text_size=percent)
    set_text_size(QApplication.instance(), percent)
    window.workspace.view.select(tuple(item.id for item in made))
    QApplication.processEvents()
    page = panel(window).findChild(QScrollArea, "severalPage")
    assert page.widget().width() <= page.viewport().width()
    for part in (*page.findChildren(QPushButton), page.findChild(QLabel, "shared-ref")):
        assert part.width() >= part.minimumSizeHint().width()
