"""The timeline by mouse and keys: walk, select, zoom, fold, list, read; its twin; what it says to those who listen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.statuses import Status
from app.gui.dialogs.plan_here import PlanHereDialog
from app.gui.look.theme import THEME_NAMES
from app.gui.screens.timeline.screen import TimelineScreen
from app.gui.screens.timeline.twin import TimelineTwin
from app.gui.screens.timeline.view import TimelineView
from app.gui.widgets.empty_state import EmptyState
from app.services.edits.engagements import change_engagement, delete_engagements
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.timeline import RowsShown
from app.services.layouts.timeline_groupings import RowKey
from tests.builders import country, dates, engagement, plan_with, region, tier
from tests.gui.workspaces import Desk, make_desk

Key, Mod = Qt.Key, Qt.KeyboardModifier
AFRICA, ASIA = RowKey("defence/east-africa", "", True), RowKey("defence/asia", "", True)
KENYA, TANZANIA, JAPAN = RowKey(AFRICA.group, "KE"), RowKey(AFRICA.group, "TZ"), RowKey(ASIA.group, "JP")


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    plan = plan_with(
        engagement("port", "2027-01-12", "2027-01-15", title="Port call Mombasa", status=Status.CONFIRMED),
        engagement("talks", "2027-02-01", "2027-02-03", title="Staff talks"),
        engagement("later", "2027-06-01", "2027-06-20", title="Exercise", status=Status.IDEA),
        engagement("dar", "2027-02-08", title="Visit to Dar", countries="TZ"),
        engagement("tokyo", "2027-W08", title="Tokyo, some day", countries="JP", status=Status.PROPOSED),
        country("KE", "Kenya"),
        country("TZ", "Tanzania"),
        country("JP", "Japan"),
        country("NO", "Norway"),
        country("MV", "Maldives"),
        region(title="East Africa"),
        region("defence/asia", "JP MV", title="Asia", position=2),
        tier("MV", "1"),
        year_start=7,
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> TimelineScreen:
    made = TimelineScreen(desk.workspace)
    window = desk.workspace.window
    window.setCentralWidget(made)  # type: ignore[attr-defined]
    window.resize(1200, 600)
    window.show()
    qtbot.waitExposed(window)
    made.grab()
    made.view.show_span(date(2027, 1, 1), date(2027, 4, 1))
    made.view.setFocus()
    return made


def at(view: TimelineView, bar: str, row: RowKey) -> QPoint:
    rect = view.rect_of(bar, row)
    assert rect is not None, bar
    return rect.center().toPoint()


def click(qtbot: QtBot, view: TimelineView, point: QPoint, keys: Mod = Mod.NoModifier) -> None:
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, point)


def turn(view: TimelineView, x: int, notches: int, keys: Mod) -> None:
    """Turn the wheel over the bars."""
    port = view.viewport()
    place, none = QPointF(x, 40), Qt.MouseButton.NoButton
    event = QWheelEvent(
        place, QPointF(port.mapToGlobal(place.toPoint())), QPoint(), QPoint(0, notches * 120), none, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(port, event)


def titles(screen: TimelineScreen) -> list[str]:
    assert screen.layout_shown is not None
    return [str(row.title) for row in screen.layout_shown.rows]


def test_rows_stand_under_their_regions_and_a_country_without_any_is_there(screen: TimelineScreen) -> None:
    assert titles(screen) == ["East Africa", "Kenya", "Tanzania", "Asia", "Japan", "Maldives"]


def test_the_names_keep_their_share_when_the_letters_grow(qtbot: QtBot, desk: Desk, screen: TimelineScreen) -> None:
    """They were kept in pixels, and cut short in larger letters."""
    desk.workspace.window.resize(1900, 600)  # type: ignore[attr-defined]
    view, settings = screen.view, desk.workspace.settings
    edge = view.names.width() + 3
    qtbot.mousePress(view.grip, Qt.MouseButton.LeftButton, pos=QPoint(3, 20))
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(view.grip.mapFromParent(QPoint(edge + 60, 20))), QPointF(),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Mod.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.grip, event)
    given = view.names_width
    assert given > edge
    settings.change(text_size=150)
    assert view.names_width == round(given * 1.5)
    settings.change(text_size=100)
    assert view.names_width == given


def test_a_click_selects_here_and_everywhere(qtbot: QtBot, desk: Desk, screen: TimelineScreen) -> None:
    click(qtbot, screen.view, at(screen.view, "talks", KENYA))
    assert desk.workspace.view.selected == ("talks",)
    desk.workspace.view.select(("tokyo",))
    assert screen.view.stage.selected == {"tokyo"}
    assert screen.view.cursor_row == JAPAN


def test_several_are_selected_with_ctrl_shift_and_a_frame(qtbot: QtBot, desk: Desk, screen: TimelineScreen) -> None:
    view = screen.view
    click(qtbot, view, at(view, "port", KENYA))
    click(qtbot, view, at(view, "dar", TANZANIA), Mod.ControlModifier)
    assert desk.workspace.view.selected == ("dar", "port")
    click(qtbot, view, at(view, "dar", TANZANIA), Mod.ControlModifier)
    assert desk.workspace.view.selected == ("port",)
    click(qtbot, view, at(view, "port", KENYA))
    click(qtbot, view, at(view, "talks", KENYA), Mod.ShiftModifier)
    assert set(desk.workspace.view.selected) == {"port", "talks"}
    rect = view.row_rect(KENYA)
    below = view.row_rect(TANZANIA)
    assert rect is not None
    assert below is not None
    begin, end = QPoint(3, rect.top() + 2), QPoint(view.viewport().width() - 5, below.bottom() - 2)
    for kind, point in ((QEvent.Type.MouseButtonPress, begin), (QEvent.Type.MouseMove, end),
                        (QEvent.Type.MouseButtonRelease, end)):  # fmt: skip
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        place = QPointF(point)
        event = QMouseEvent(kind, place, view.viewport().mapToGlobal(place), Qt.MouseButton.LeftButton, held,
                            Mod.ShiftModifier)  # fmt: skip
        QApplication.sendEvent(view.viewport(), event)
    assert set(desk.workspace.view.selected) == {"port", "talks", "dar"}


def test_keys_walk_along_rows_and_across_them(qtbot: QtBot, desk: Desk, screen: TimelineScreen) -> None:
    view = screen.view
    desk.workspace.view.select(("talks",))
    walked = []
    for key in (Key.Key_Left, Key.Key_End, Key.Key_Home, Key.Key_Right, Key.Key_Down, Key.Key_Up):
        qtbot.keyClick(view, key)
        walked.append(view.cursor_bar)
    assert walked == ["port", "later", "port", "talks", "dar", "talks"]
    qtbot.keyClick(view, Key.Key_Left, Mod.ShiftModifier)
    assert set(desk.workspace.view.selected) == {"talks", "port"}
    qtbot.keyClick(view, Key.Key_Return)
    assert desk.opened


def test_tab_enters_at_the_bar_nearest_today(desk: Desk, screen: TimelineScreen) -> None:
    assert screen.view.cursor_bar == "port", "today is 15 January 2027"
    assert desk.workspace.view.selected == ("port",)


def test_left_of_the_first_bar_is_the_row_then_its_group_which_folds(
    qtbot: QtBot, desk: Desk, screen: TimelineScreen
) -> None:
    view = screen.view
    desk.workspace.view.select(("port",))
    for _ in range(2):
        qtbot.keyClick(view, Key.Key_Left)
    assert (view.cursor_row, view.cursor_bar) == (AFRICA, None)
    qtbot.keyClick(view, Key.Key_Left)
    assert titles(screen) == ["East Africa", "Asia", "Japan", "Maldives"]
    qtbot.keyClick(view, Key.Key_Right)
    assert "Kenya" in titles(screen)
    qtbot.mouseClick(view.names, Qt.MouseButton.LeftButton, pos=QPoint(20, 5))
    assert "Kenya" not in titles(screen)


def test_ctrl_and_wheel_zoom_where_the_pointer_is(screen: TimelineScreen) -> None:
    view = screen.view
    day, days = view.day_at(300), view.scale.days
    turn(view, 300, 2, Mod.ControlModifier)
    assert view.scale.days < days
    assert view.day_at(300) == day
    turn(view, 300, -40, Mod.ControlModifier)
    assert view.scale.days == pytest.approx(5 * 365.25), "never more than five years"
    turn(view, 300, 60, Mod.ControlModifier)
    assert view.scale.days == pytest.approx(5), "nor less than some days"


def test_shift_and_wheel_go_sideways_and_plus_and_minus_zoom(qtbot: QtBot, screen: TimelineScreen) -> None:
    view = screen.view
    start, days = view.scale.start, view.scale.days
    turn(view, 300, -1, Mod.ShiftModifier)
    assert view.scale.start > start
    qtbot.keyClick(view, Key.Key_Plus)
    assert view.scale.days < days
    qtbot.keyClick(view, Key.Key_Minus)
    assert view.scale.days == pytest.approx(days)


def test_a_day_asked_for_elsewhere_is_shown(desk: Desk, screen: TimelineScreen) -> None:
    desk.workspace.view.look_at_day(date(2199, 12, 31))
    assert date(2199, 12, 31) in screen.view.scale.visible
    desk.workspace.view.look_at_day(date(1900, 1, 1))
    assert date(1900, 1, 1) in screen.view.scale.visible


def test_a_period_of_the_filter_is_shown_whole(desk: Desk, screen: TimelineScreen) -> None:
    from_june = dates("2027-Q2").span
    desk.workspace.view.set_filter(PlanFilter(period=from_june))
    assert screen.view.scale.start == date(2027, 4, 1).toordinal()
    assert screen.view.scale.days == pytest.approx(91)


def test_an_edit_moves_the_bar_and_the_cursor_stays_on_it(desk: Desk, screen: TimelineScreen) -> None:
    view, document = screen.view, desk.workspace.document
    desk.workspace.view.select(("talks",))
    before = view.rect_of("talks", KENYA)
    document.attempt(lambda: change_engagement(document.plan, "talks", dates=dates("2027-02-15", "2027-02-17")))
    after = view.rect_of("talks", KENYA)
    assert before is not None
    assert after is not None
    assert after.x() - before.x() == pytest.approx(14 * view.scale.day_width, abs=2)
    assert view.cursor_bar == "talks"
    document.attempt(lambda: delete_engagements(document.plan, ["talks"]))
    assert (view.cursor_row, view.cursor_bar) == (KENYA, None), "what is gone leaves the cursor in its row"


def test_what_the_filter_hides_is_kept_as_a_guest_and_told(desk: Desk, screen: TimelineScreen) -> None:
    desk.workspace.view.set_filter(PlanFilter(countries=frozenset({"KE"})))
    assert "Japan" not in titles(screen)
    document = desk.workspace.document
    document.attempt(lambda: change_engagement(document.plan, "tokyo", dates=dates("2027-03-01")))
    assert screen.view.stage.guests == {"tokyo"}
    assert screen.view.rect_of("tokyo", JAPAN) is not None


def test_a_filter_that_hides_everything_offers_the_way_out(desk: Desk, screen: TimelineScreen) -> None:
    desk.workspace.view.set_filter(PlanFilter(words="nothing of the kind"))
    page = screen.findChild(EmptyState, "timelineNoHits")
    assert page is not None
    assert page.isVisible()
    assert [each.text() for each in page.findChildren(QPushButton)] == ["Clear filters", "New engagement", "Import…"]
    desk.workspace.view.set_filter(PlanFilter())
    assert screen.view.isVisible()


def test_the_table_has_the_same_rows_order_and_selection(qtbot: QtBot, desk: Desk, screen: TimelineScreen) -> None:
    desk.workspace.view.select(("dar",))
    screen.show_twin()
    twin = screen.findChild(TimelineTwin)
    assert twin is not None
    assert twin.isVisible()
    lines = [[twin.rows.cell(at, column).text for column in (0, 1)] for at in range(twin.rows.rowCount())]
    assert [title for _, title in lines][:5] == ["Port call Mombasa", "Staff talks", "Exercise", "Visit to Dar",
                                                  "Tokyo, some day"]  # fmt: skip
    assert twin.selected_rows == [3]
    qtbot.keyClick(twin, Key.Key_Up)
    assert desk.workspace.view.selected == ("later",)
    button = screen.findChild(QToolButton, "timelineTwin")
    assert button is not None
    button.click()
    assert screen.view.isVisible()
    assert screen.view.cursor_bar == "later"


def test_grouping_rows_and_time_are_remembered_and_unknown_texts_ignored(screen: TimelineScreen) -> None:
    screen.arrange({"group": "status", "rows": "engaged", "days": "730"})
    kept = dict(screen.arrangement())
    assert kept == {"group": "status", "rows": "engaged", "days": "730"}
    screen.arrange({"group": "colour of the hat", "rows": "?", "days": "-3"})
    assert dict(screen.arrangement()) == kept
    assert screen.options.rows is RowsShown.ENGAGED


def test_a_gap_is_said_in_its_row_and_planned_from_there(qtbot: QtBot, desk: Desk, screen: TimelineScreen) -> None:
    view, row = screen.view, RowKey(ASIA.group, "MV")
    link = view.gap_link(row)
    assert link is not None
    click(qtbot, view, link.center())
    dialog = desk.workspace.window.findChild(PlanHereDialog)
    assert dialog is not None
    dialog.close()


def test_a_row_is_hidden_and_shown_again_and_its_menu_says_so(desk: Desk, screen: TimelineScreen) -> None:
    screen.view.go_to(TANZANIA)
    desk.workspace.actions.action("timeline.hide-row").trigger()
    assert "Tanzania" not in titles(screen)
    screen.view.go_to(KENYA)
    desk.workspace.actions.action("timeline.menu").trigger()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert entries == ["New here", "&Paste", "Countr&y page…", "Show only this", "Hide this row", "Show hidden rows"]
    menu.close()
    desk.workspace.actions.action("timeline.show-rows").trigger()
    assert "Tanzania" in titles(screen)


def test_the_strip_takes_the_window_along_by_mouse_and_keys(qtbot: QtBot, screen: TimelineScreen) -> None:
    strip, view = screen.view.strip, screen.view
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(strip.width() - 2, 8))
    late = view.scale.middle
    assert late > date(2027, 5, 15).toordinal()
    qtbot.keyClick(strip, Key.Key_Left)
    assert view.scale.middle == pytest.approx(late - view.scale.days / 8)


def test_those_who_listen_hear_rows_and_bars_in_whole_words(desk: Desk, screen: TimelineScreen) -> None:
    desk.workspace.view.select(("talks",))
    heard = QAccessible.queryAccessibleInterface(screen.view)
    children = [heard.child(index) for index in range(heard.childCount())]
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert names[0] == "East Africa, 4 engagements"
    assert "Staff talks, Kenya, 1 to 3 February 2027, planned" in names
    talks = children[names.index("Staff talks, Kenya, 1 to 3 February 2027, planned")]
    assert talks.role() == QAccessible.Role.ListItem
    assert talks.state().selected
    assert talks.state().focused
    assert heard.focusChild().text(QAccessible.Text.Name) == talks.text(QAccessible.Text.Name)
    rect = screen.view.rect_of("talks", KENYA)
    assert rect is not None
    assert talks.rect().center() == screen.view.viewport().mapToGlobal(rect.toRect().center())
    assert (
        heard.childAt(talks.rect().center().x(), talks.rect().center().y()).text(QAccessible.Text.Name)
        == names[names.index("Staff talks, Kenya, 1 to 3 February 2027, planned")]
    )
    region_row = children[0]
    assert region_row.state().expanded
    document = desk.workspace.document
    document.attempt(lambda: delete_engagements(document.plan, ["talks"]))
    assert not any("Staff talks" in heard.child(at).text(QAccessible.Text.Name) for at in range(heard.childCount()))


def test_it_can_be_painted_in_every_theme_density_and_size_of_letters(
    desk: Desk, screen: TimelineScreen, qapp: QApplication
) -> None:
    for name in THEME_NAMES:
        desk.workspace.themes.choose(name)
        desk.workspace.icons.set_theme(desk.workspace.theme)
        for density in ("compact", "normal", "roomy"):
            desk.workspace.settings.change(density=density)
            for days in (6, 40, 200, 1500):
                screen.view.set_scale(screen.view.scale.zoomed(screen.view.scale.days / days, 200))
                assert not screen.grab().isNull()
    high = screen.view.stage.sizes.lane
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    screen.view.setFont(larger)
    assert screen.view.stage.sizes.lane > 1.5 * high
    assert not screen.grab().isNull()


def test_time_runs_from_right_to_left_where_people_read_so(desk: Desk, screen: TimelineScreen) -> None:
    view = screen.view
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    first, second = at(view, "port", KENYA), at(view, "talks", KENYA)
    assert first.x() > second.x()
    assert view.day_at(first.x()) < view.day_at(second.x())
    assert view.names.geometry().left() > view.viewport().geometry().left()
    assert not screen.grab().isNull()


def test_nothing_is_laid_out_while_nobody_looks(desk: Desk, screen: TimelineScreen) -> None:
    screen.hide()
    before = screen.layout_shown
    document = desk.workspace.document
    document.attempt(lambda: change_engagement(document.plan, "talks", dates=dates("2027-03-15", "2027-03-17")))
    assert screen.layout_shown is before
    screen.show()
    assert screen.layout_shown is not before
    expected = (date(2027, 3, 15) - date(2027, 1, 1)) / timedelta(days=1) * screen.view.scale.day_width
    rect = screen.view.rect_of("talks", KENYA)
    assert rect is not None
    assert rect.x() == pytest.approx(expected, abs=2)
