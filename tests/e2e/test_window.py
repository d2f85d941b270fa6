"""The window as a whole: reached by keys, named for screen readers, legible in every theme and size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.gui import views
from app.gui.shell.main_window import MainWindow
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go, open_with

Trigger = Callable[[str], None]

VIEWS = tuple(view.id for view in views.VIEWS)
DIALOGS = (
    "file.new",
    "file.backups",
    "file.properties",
    "edit.history",
    "engagement.move",
    "engagement.history",
    "engagement.bulk-edit",
    "ask.new",
    "contact.new",
    "tools.settings",
    "help.help",
    "help.keyboard",
    "help.messages",
)


@pytest.fixture
def sample(desk: Desk, trigger: Trigger) -> MainWindow:
    """The sample plan in the window."""
    window = desk.start()
    trigger("file.open-sample")
    return window


def reachable(root: QWidget) -> list[QWidget]:
    """What Tab or a click can give the focus to."""
    return [
        each
        for each in (root, *root.findChildren(QWidget))
        if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.focusProxy() is None
    ]


def nameless(root: QWidget) -> list[str]:
    """Focusable widgets that a screen reader cannot name."""
    found = []
    for each in reachable(root):
        inside = each.parentWidget()
        if each.objectName().startswith("qt_") or isinstance(inside, QComboBox | QAbstractItemView):
            continue
        named = each.accessibleName() or (each.text() if isinstance(each, QAbstractButton) else "")
        if not named:
            found.append(f"{type(each).__name__} {each.objectName()} in {type(inside).__name__}")
    return found


def open_dialogs() -> list[QDialog]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]


def test_every_command_is_bound_and_no_two_want_the_same_keys(desk: Desk) -> None:
    actions = desk.start().workspace.actions
    assert actions.unbound() == ()
    assert actions.clashes() == ()


def test_every_focusable_widget_of_every_view_has_a_name(sample: MainWindow) -> None:
    found = {}
    for view in VIEWS:
        sample.workspace.go_to(view)
        found[view] = nameless(sample)
    assert not any(found.values()), found


def test_every_focusable_widget_of_every_dialog_has_a_name_and_esc_closes_it(
    qtbot: QtBot, sample: MainWindow, trigger: Trigger
) -> None:
    found = {}
    for command in DIALOGS:
        trigger(command)
        dialogs = open_dialogs()
        assert dialogs, command
        for each in dialogs:
            found[command] = nameless(each)
            assert each.windowTitle(), command
            qtbot.keyClick(each, Qt.Key.Key_Escape)
            assert not each.isVisible(), command
        let_go()
    assert not any(found.values()), found


def test_the_first_page_has_names_too(desk: Desk) -> None:
    assert nameless(desk.start()) == []


@pytest.mark.parametrize("view", VIEWS)
def test_tab_leaves_every_table(qtbot: QtBot, sample: MainWindow, view: str) -> None:
    sample.workspace.go_to(view)
    for table in [each for each in sample.findChildren(QTableView) if each.isVisible()]:
        table.setFocus()
        if not table.hasFocus():
            continue
        qtbot.keyClick(table, Qt.Key.Key_Tab)
        focus = sample.focusWidget()
        assert focus is not table, table.objectName()
        assert not table.isAncestorOf(focus), table.objectName()


@pytest.mark.parametrize("view", VIEWS)
def test_f6_walks_through_every_pane_and_names_it(qtbot: QtBot, sample: MainWindow, view: str) -> None:
    sample.workspace.go_to(view)
    status = sample.findChild(QLabel, "statusMessage")
    actions = sample.workspace.actions
    heard: list[str] = []
    for _ in range(6):
        actions.action("view.next-pane").trigger()
        heard.append(status.text())
    assert all(heard), heard
    circle = list(dict.fromkeys(heard))
    assert heard == (circle * 6)[:6]
    assert len(circle) >= 2
    actions.action("view.previous-pane").trigger()
    assert status.text() == heard[-2]


def test_themes_switch_live_and_the_choice_is_ticked(sample: MainWindow, trigger: Trigger) -> None:
    grounds = set()
    for theme in ("dark", "high-contrast", "light"):
        trigger(f"view.theme-{theme}")
        assert sample.workspace.theme.name == theme
        assert sample.workspace.actions.action(f"view.theme-{theme}").isChecked()
        grounds.add(sample.grab().toImage().pixelColor(QPoint(4, sample.height() // 2)).name())
        for view in VIEWS:
            sample.workspace.go_to(view)
            assert not sample.grab().isNull()
    assert len(grounds) == 3


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("percent", [90, 150, 200])
def test_text_grows_and_shrinks_without_cutting_the_fields_of_the_panel(
    desk: Desk, percent: int, size: tuple[int, int]
) -> None:
    window, _ = open_with(desk, "A long title that must be read whole however large the letters are set by the reader")
    window.resize(*size)
    window.workspace.settings.change(text_size=percent)
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    panel = window.findChild(QWidget, "engagementPanel")
    for label in panel.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.height() >= label.fontMetrics().height(), label.text()
    scroller = panel.findChild(QScrollArea, "engagementScroller")
    assert scroller.widget().width() <= scroller.viewport().width()
    title = panel.findChild(QWidget, "title")
    assert title.viewport().height() >= title.fontMetrics().height() * title.document().size().height()


def test_text_size_steps_stop_at_their_ends(desk: Desk, trigger: Trigger) -> None:
    window = desk.start()
    for near, command, end in ((190, "view.larger-text", 200), (100, "view.smaller-text", 90)):
        window.workspace.settings.change(text_size=near)
        for _ in range(2):
            trigger(command)
        assert window.workspace.settings.settings.text_size == end
    trigger("view.normal-text")
    assert window.workspace.settings.settings.text_size == 100


def test_the_status_line_says_what_is_selected_and_leaves_room_before_what_is_saved(sample: MainWindow) -> None:
    selection = sample.findChild(QLabel, "selectionSummary")
    saved = sample.findChild(QLabel, "saveState")
    assert "1 engagement · " in selection.text()
    sample.workspace.view.select(sample.workspace.view.shown[:3])
    assert selection.text().startswith("3 engagements · ")
    QApplication.processEvents()
    apart = _text_of(saved).left() - _text_of(selection).right()
    assert apart >= 16


def _text_of(label: QLabel) -> QRect:
    inside = label.contentsRect()
    return QRect(label.mapToGlobal(inside.topLeft()), inside.size())


def test_the_window_comes_back_where_it_was(desk: Desk) -> None:
    window = desk.start()
    window.resize(1500, 900)
    desk.stop()
    window = desk.start()
    assert window.workspace.settings.settings.window_geometry


def test_on_a_low_window_findings_are_their_counts_until_they_are_asked_for(desk: Desk, trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    table, fold = window.findChild(QWidget, "findingsTable"), window.findChild(QWidget, "findingsFold")
    action = window.workspace.actions.action("view.findings")
    if action.isChecked():
        trigger("view.findings")
    assert not table.isVisible()
    assert window.findChild(QWidget, "findings-block").isVisible()
    low = window.findChild(QWidget, "findingsPanel").height()
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert action.isChecked()
    assert table.parentWidget().isVisible()
    assert window.findChild(QWidget, "findingsPanel").height() > low
    qtbot.keyClick(fold, Qt.Key.Key_Space)
    assert not table.isVisible()
    assert window.findChild(QWidget, "findingsPanel").height() == low


def test_a_count_pressed_while_folded_opens_the_list_and_hides_nothing(desk: Desk, trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    if window.workspace.actions.action("view.findings").isChecked():
        trigger("view.findings")
    count = window.findChild(QAbstractButton, "findings-block")
    qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
    assert count.isChecked()
    assert window.workspace.actions.action("view.findings").isChecked()
