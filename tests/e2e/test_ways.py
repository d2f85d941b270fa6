"""Back and forward by keys and mouse in the real window, and a plan that opens where it was left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.filtering.filter_views import ViewCombo
from app.services.filtering.plan_filter import PlanFilter
from tests.e2e.conftest import Desk
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]


def shown(window: FurnishedWindow) -> str:
    actions = window.workspace.actions
    return next(each for each in ("table", "coverage", "coordination") if actions.action(f"view.{each}").isChecked())


def test_keys_and_mouse_buttons_lead_back_and_forward(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window = desk.start()
    trigger("file.open-sample")
    for view in ("table", "coverage", "coordination"):
        trigger(f"view.{view}")
    qtbot.waitActive(window)
    QCoreApplication.processEvents()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown(window) == "coverage"
    middle = QPoint(window.width() // 2, window.height() // 2)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=middle)
    assert shown(window) == "table"
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.ForwardButton, pos=middle)
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert shown(window) == "coordination"


def test_a_plan_opens_where_it_was_left(desk: Desk, trigger: Trigger) -> None:
    window = desk.start()
    trigger("file.open-sample")
    plan = window.document.plan
    country = next(iter(plan.keys("engagement_by_country")))
    (foremost, *_) = sorted(plan.ids("engagement_by_country", country))
    trigger("view.table")
    window.workspace.view.set_filter(PlanFilter(countries=frozenset({str(country)})))
    window.workspace.view.select((foremost,))
    desk.stop()
    window = desk.start()
    trigger("file.open-sample")
    assert shown(window) == "table"
    assert window.workspace.view.filter.chosen("countries") == {country}
    assert window.workspace.view.selected == (foremost,)
    combo = window.findChild(ViewCombo)
    assert combo.accessibleName() == "View: All engagements, changed"
