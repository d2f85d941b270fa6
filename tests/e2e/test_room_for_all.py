"""On a small screen, a large one, and with letters twice the size: nothing is lost, and nothing moves about."""

from __future__ import annotations

import re
from itertools import combinations

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QWidget,
)

from app.gui import views
from app.gui.widgets.room import MOST_OF_SCREEN
from app.gui.widgets.scrolling_line import ScrollingLine
from app.gui.widgets.segments import Segments
from tests import shown
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go
from tests.windows import FurnishedWindow

ROOMS = {"laptop": (1366, 748, 100), "desk": (1728, 972, 100), "large letters": (1366, 748, 200)}
"""A window with its title bar on a screen of 1366 × 768, one on a screen of 1920 × 1080; the text in percent."""

DIALOGS_FOR = QRect(0, 0, 1366, 768)
"""The screen that dialogs are to fit."""

LEAVE = ("file.exit", "file.close", "file.open-sample", "view.full-screen", "view.theme", "view.larger", "view.smaller")
"""Commands that end the walk, or change what it is about."""

MODES = ("year", "month", "weeks", "agenda", "travel")


class Cuts:
    """Every text that was shortened to be painted, with what of it was painted."""

    def __init__(self) -> None:
        self.seen: dict[str, str] = {}

    def watch(self, monkeypatch: pytest.MonkeyPatch) -> None:
        real = QFontMetrics.elidedText

        def elided(metrics: QFontMetrics, text: str, *how: object) -> str:
            painted: str = real(metrics, text, *how)  # type: ignore[call-overload]
            if painted != text and flat(text):
                self.seen[flat(text)] = painted
            return painted

        monkeypatch.setattr(QFontMetrics, "elidedText", elided)


def flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def settle(qapp: QApplication) -> None:
    for _ in range(4):
        qapp.processEvents()


@pytest.fixture
def cuts(monkeypatch: pytest.MonkeyPatch) -> Cuts:
    made = Cuts()
    made.watch(monkeypatch)
    # Of a list all that is in sight is looked at.
    monkeypatch.setattr(shown, "MOST_ROWS", 400)
    # Closer than any row is high.
    monkeypatch.setattr(shown, "STEP", 24)
    return made


@pytest.fixture
def window(desk: Desk, cuts: Cuts) -> FurnishedWindow:
    made = desk.start()
    made.opening.open_sample()
    desk.prompts.yes = False
    return made


def furnish(window: FurnishedWindow, room: str, qapp: QApplication) -> None:
    wide, high, percent = ROOMS[room]
    window.resize(wide, high)
    window.workspace.settings.change(text_size=percent)
    settle(qapp)


def whole_rows(window: QWidget) -> str:
    """All texts of lists whose rows, or cells, are only partly in sight: nobody reads what stands there yet."""
    said = []
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None:
            continue
        for cell in _cells(model):
            rect = view.visualRect(cell)
            if rect.intersects(view.viewport().rect()) and not view.viewport().rect().contains(rect.center()):
                said += [flat(str(cell.data(role) or "")) for role in shown.ROLES]
    return " · ".join(said)


def header_tips(window: QWidget) -> list[str]:
    """What tips say over the heads of columns."""
    said = []
    for header in window.findChildren(QHeaderView):
        if not header.isVisible() or header.orientation() != Qt.Orientation.Horizontal:
            continue
        for section in range(header.count()):
            place = QPoint(header.sectionViewportPosition(section) + header.sectionSize(section) // 2, 4)
            QApplication.sendEvent(
                header.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, header.viewport().mapToGlobal(place))
            )
            said += [tip.text() for tip in shown.tips_shown()]
            shown.put_tips_away()
    return said


def _cells(model: QAbstractItemModel) -> list[QModelIndex]:
    rows, columns = shown._size(model)
    return [model.index(row, column) for row in range(rows) for column in range(columns)]


@pytest.mark.parametrize("room", ["laptop", "large letters"])
def test_whatever_is_shortened_is_read_whole_in_a_tip(
    qapp: QApplication, window: FurnishedWindow, cuts: Cuts, room: str
) -> None:
    furnish(window, room, qapp)
    lost: dict[str, list[str]] = {}
    shortened = 0
    for view in ("coordination", "coverage", "contacts", "table", "timeline", "reports"):
        cuts.seen.clear()
        window.workspace.go_to(view)
        settle(qapp)
        window.grab()
        seen = dict(cuts.seen)
        shortened += len(seen)
        tips = [*(text for _, text in shown._tips(window)), *header_tips(window)]
        told = flat(" · ".join(tips)) + whole_rows(window)
        # What is left of some figures is told with all that the cell counts.
        words = (text for text in seen if re.search(r"[^\W\d]{3}", text))
        lost[view] = [f"{text} → {seen[text]}" for text in words if text not in told]
    assert shortened > 20, "nothing was painted"
    assert {view: lines for view, lines in lost.items() if lines} == {}


@pytest.mark.parametrize("room", ["laptop", "large letters"])
def test_what_the_palette_shortens_is_read_whole_in_a_tip(
    qapp: QApplication, window: FurnishedWindow, cuts: Cuts, room: str
) -> None:
    furnish(window, room, qapp)
    window.workspace.actions.action("help.palette").trigger()
    palette = QApplication.activePopupWidget()
    assert palette is not None
    QTest.keyClicks(palette.findChild(QLineEdit, "paletteBox"), "exercise")
    settle(qapp)
    cuts.seen.clear()
    palette.grab()
    seen = dict(cuts.seen)
    told = flat(" · ".join(text for _, text in shown._tips(palette)))
    palette.close()
    assert seen
    assert [text for text in seen if text not in told] == []


@pytest.mark.parametrize("room", ROOMS)
def test_nothing_moves_when_another_view_is_shown(qapp: QApplication, window: FurnishedWindow, room: str) -> None:
    furnish(window, room, qapp)
    bar = window.findChild(QWidget, "filterBar")
    parts = [bar, *(each for each in bar.findChildren(QWidget) if each.isVisible())]
    places: dict[str, set[tuple[int, ...]]] = {}
    for view in views.VIEWS:
        window.workspace.go_to(view.id)
        settle(qapp)
        assert bar.isVisible(), view.id
        for part in parts:
            at = part.mapTo(window, QPoint())
            places.setdefault(f"{type(part).__name__} {part.objectName()} {id(part)}", set()).add(
                (at.x(), at.y(), part.width(), part.height())
            )
    assert {name: found for name, found in places.items() if len(found) > 1} == {}


@pytest.mark.parametrize("room", ROOMS)
def test_the_ways_of_looking_at_the_calendar_stay_where_they_are(
    qapp: QApplication, window: FurnishedWindow, room: str
) -> None:
    furnish(window, room, qapp)
    window.workspace.go_to("calendar")
    modes = window.findChild(Segments, "calendarModes")
    places = set()
    for mode in MODES:
        window.workspace.actions.action(f"calendar.{mode}").trigger()
        settle(qapp)
        assert modes.isVisible()
        at = modes.mapTo(modes.parentWidget(), QPoint())
        places.add((at.x(), at.y(), modes.width(), modes.height()))
    assert len(places) == 1, places


@pytest.mark.parametrize("room", ROOMS)
def test_every_bar_is_one_line(qapp: QApplication, window: FurnishedWindow, room: str) -> None:
    furnish(window, room, qapp)
    for view in views.VIEWS:
        window.workspace.go_to(view.id)
        settle(qapp)
        for line in window.findChildren(ScrollingLine):
            if line.isVisible():
                assert line.height() <= 2.4 * line.fontMetrics().height(), (view.id, line.parentWidget())


def test_with_large_letters_on_a_small_screen_a_planner_still_sees_what_the_views_are_for(
    qapp: QApplication, window: FurnishedWindow
) -> None:
    furnish(window, "large letters", qapp)
    panel = window.findChild(QWidget, "engagementPanel")
    workspace = window.workspace
    workspace.go_to("timeline")
    settle(qapp)
    bars = window.findChild(QWidget, "timelineBars")
    frame = bars.parentWidget()
    rows = [frame.stage.row_rect(at) for at in range(len(frame.stage.layout.rows))]  # type: ignore[attr-defined]
    one = frame.stage.sizes.row(1)  # type: ignore[attr-defined]
    assert panel.isVisible()
    assert bars.height() >= 5 * one, "five rows"
    assert any(rect.intersects(bars.rect()) for rect in rows)
    workspace.go_to("calendar")
    workspace.actions.action("calendar.month").trigger()
    settle(qapp)
    days = next(each for each in window.findChildren(QAbstractScrollArea) if each.isVisible() and _holds_days(each))
    assert days.horizontalScrollBar().maximum() == 0, "Sunday is in sight"
    for item in workspace.view.shown[::30]:
        workspace.view.select((item,))
        settle(qapp)
        assert window.findChild(QAbstractScrollArea, "engagementScroller").horizontalScrollBar().maximum() == 0
    rail = next(each for each in window.findChildren(QAbstractScrollArea) if type(each).__name__ == "NavRail")
    assert rail.verticalScrollBar().maximum() == 0, "every view is in sight"


def _holds_days(area: QAbstractScrollArea) -> bool:
    return any(hasattr(each, "weeks") for each in area.findChildren(QWidget))


def test_a_badge_that_comes_moves_nothing(qapp: QApplication, window: FurnishedWindow) -> None:
    rail = next(each for each in window.findChildren(QAbstractScrollArea) if type(each).__name__ == "NavRail")
    before = [each.geometry().getRect() for each in rail.widget().findChildren(QWidget)]
    assert len(before) == len(views.VIEWS)
    for said in ("", "1 overdue", "120 overdue"):
        rail.set_badge("view.coordination", said)  # type: ignore[attr-defined]
        settle(qapp)
        assert [each.geometry().getRect() for each in rail.widget().findChildren(QWidget)] == before, said


def test_no_dialog_needs_more_than_a_small_screen_with_large_letters(
    qapp: QApplication, window: FurnishedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    furnish(window, "large letters", qapp)
    for place in ("room", "growing_dialog"):
        monkeypatch.setattr(f"app.gui.widgets.{place}.room_of", lambda _dialog: DIALOGS_FOR.size() * MOST_OF_SCREEN)
    workspace = window.workspace
    wrong: dict[str, str] = {}
    looked_at = 0
    for entry in workspace.actions.entries():
        if entry.id.startswith(LEAVE):
            continue
        if not workspace.view.selected:
            workspace.view.select(workspace.view.shown[-1:])
        if entry.id.startswith("ask."):
            workspace.go_to("coordination")
            table = window.findChild(QWidget, "askTable")
            table.select_rows([1], 1)  # type: ignore[attr-defined]
            table.setFocus()
        action = workspace.actions.action(entry.id)
        if not action.isEnabled():
            continue
        action.trigger()
        settle(qapp)
        for opened in QApplication.topLevelWidgets():
            if opened is not window and opened.isVisible():
                looked_at += isinstance(opened, QDialog)
                if said := trouble(opened):
                    wrong[f"{entry.id}: {opened.objectName()}"] = said
                QTest.keyClick(opened, Qt.Key.Key_Escape)
                opened.close()
        let_go()
    assert looked_at > 20
    assert wrong == {}


def tab_stops(opened: QWidget) -> list[QWidget]:
    """What Tab comes to in a dialog, from its beginning to its end, of what is in sight."""
    stops, each = [], opened.nextInFocusChain()
    while each is not opened:
        if (
            each.isVisible()
            and each.isEnabled()
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        ):
            stops.append(each)
        each = each.nextInFocusChain()
    return stops


def goes_back_up(opened: QDialog, stops: list[QWidget]) -> str:
    """Which stop of Tab stands above one that comes before it; those in columns beside each other are in any order."""
    seen = [each.visibleRegion().boundingRect() for each in stops]
    places = [QRect(each.mapTo(opened, part.topLeft()), part.size()) for each, part in zip(stops, seen, strict=True)]
    for (one, above), (other, below) in combinations(zip(stops, places, strict=True), 2):
        if below.bottom() < above.top() and below.left() < above.right() and above.left() < below.right():
            names = [each.objectName() or each.accessibleName() or type(each).__name__ for each in (one, other)]
            return f"Tab goes from {names[0]} up to {names[1]}"
    return ""


def trouble(opened: QWidget) -> str:
    """Why a dialog does not fit the screen, or which of its buttons is out of reach."""
    least = opened.minimumSizeHint().expandedTo(opened.minimumSize())
    if isinstance(opened, QDialog) and (least.width() > DIALOGS_FOR.width() or least.height() > DIALOGS_FOR.height()):
        return f"needs {least.width()} × {least.height()}"
    if isinstance(opened, QDialog) and opened.size().expandedTo(DIALOGS_FOR.size()) != DIALOGS_FOR.size():
        return f"opens {opened.width()} × {opened.height()}"
    stops = tab_stops(opened)
    if isinstance(opened, QDialog) and (back := goes_back_up(opened, stops)):
        return back
    for box in opened.findChildren(QDialogButtonBox):
        for button in box.buttons():
            if button.isVisible() and button.visibleRegion().boundingRect() != button.rect():
                return f"{button.text()} is out of sight"
    return ""
