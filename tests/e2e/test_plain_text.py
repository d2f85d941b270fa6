"""Text is text everywhere: a plan full of markup, and whatever any screen, list, dialog or tip makes of it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenuBar, QWidget

from app.domain.plan import TABLES, Plan
from app.gui import views
from app.gui.prompts import Choice, Prompts
from app.gui.widgets.drop_button import DropButton
from tests.builders import saved_view
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go
from tests.markup import altered, marked, markup
from tests.shown import RICH, OpenedFile, everything_said, put_tips_away
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]

WAYS = (
    *(f"calendar: calendar.{mode}" for mode in ("year", "month", "weeks", "agenda", "travel")),
    "timeline: view.twin",
)
"""Views with the commands that show them in other ways than at first."""

MOST = 30
"""Engagements of the plan: each is shown by the same code as the others."""

LEAVE = ("file.exit", "file.close", "file.open-sample", "view.full-screen", "view.theme", "view.larger", "view.smaller")
"""Beginnings of commands that end the walk, or show nothing of their own."""


@pytest.fixture
def picture(tmp_path: Path) -> Iterator[OpenedFile]:
    """A picture that says whether somebody has opened it."""
    path = tmp_path / "picture.png"
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    watched = OpenedFile(path)
    yield watched
    watched.close()


@pytest.fixture
def text(tmp_path: Path) -> str:
    return markup(tmp_path / "picture.png")


@pytest.fixture
def full(desk: Desk, picture: OpenedFile, text: str) -> FurnishedWindow:
    """The window with a plan in which every text is full of markup, its name included."""
    program = desk.program
    plan = fewer(program.sample_plan(desk.clock.now().date()))
    plan = plan.replacing([("saved_views", "v1", saved_view())])
    name = "plan" if os.name == "nt" else text.replace("/", "")[:80]
    location = str(desk.folder / f"{name}.entente")
    program.stores.create(location, marked(plan, text), text).close()
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    window.opening.open(location)
    window.workspace.view.select(window.workspace.view.shown[:1])
    return window


def fewer(plan: Plan) -> Plan:
    """The plan with a handful of its engagements and what hangs on them."""
    kept = sorted(plan.engagements)[:MOST]
    tables = {name: list(plan.table(name).values()) for name in TABLES}
    tables["engagements"] = [plan.engagements[each] for each in kept]
    tables["asks"] = [ask for ask in plan.asks.values() if ask.engagement in kept]
    return Plan.of(tables)


def wrongs(window: QWidget, text: str) -> list[str]:
    """What a window does not show letter by letter."""
    found = set()
    for place, said in everything_said(window):
        if place.startswith(RICH) and said:
            found.add(f"{place}: {said[:60]}")
        if was := altered(said, text):
            found.add(f"{place}: {was}")
    return sorted(found)


def settle(qapp: QApplication) -> None:
    for _ in range(3):
        qapp.processEvents()


def shown_besides(window: QWidget) -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each is not window and each.isVisible()]


def close_all_besides(window: QWidget) -> None:
    put_tips_away()
    for each in shown_besides(window):
        QTest.keyClick(each, Qt.Key.Key_Escape)
        each.close()
    let_go()


def test_what_is_read_as_markup_is_noticed(qapp: QApplication, picture: OpenedFile, text: str) -> None:
    """The walks below prove nothing where a page that loads the picture goes unseen."""
    if not picture.can_tell:
        pytest.skip("this system does not say which files are opened")
    page = QTextDocument()
    page.setHtml(text)
    page.size()
    assert picture.was_opened
    assert not picture.was_opened


def test_every_view_shows_letters(
    qapp: QApplication, full: FurnishedWindow, picture: OpenedFile, trigger: Trigger, text: str
) -> None:
    found: dict[str, list[str]] = {}
    for place in (*(each.id for each in views.VIEWS), *WAYS):
        view, _, way = place.partition(": ")
        full.workspace.go_to(view)
        if way:
            trigger(way)
        full.workspace.view.select(full.workspace.view.shown[:2])
        settle(qapp)
        found[place] = wrongs(full, text)
    assert {where: lines for where, lines in found.items() if lines} == {}
    assert not picture.was_opened


def test_whatever_a_command_opens_shows_letters(
    qapp: QApplication, full: FurnishedWindow, picture: OpenedFile, text: str
) -> None:
    workspace = full.workspace
    found: dict[str, list[str]] = {}
    opened = 0
    for entry in workspace.actions.entries():
        if entry.id.startswith(LEAVE):
            continue
        if entry.id.startswith(("timeline.", "calendar.")):
            workspace.go_to(entry.id.partition(".")[0])
        if not workspace.view.selected:
            workspace.view.select(workspace.view.shown[:1])
        action = workspace.actions.action(entry.id)
        if not action.isEnabled():
            continue
        action.trigger()
        settle(qapp)
        for window in shown_besides(full):
            opened += 1
            found[f"{entry.id}: {window.objectName()}"] = wrongs(window, text)
        close_all_besides(full)
    assert opened > 20, "dialogs were not found"
    assert {where: lines for where, lines in found.items() if lines} == {}
    assert not picture.was_opened


def test_whatever_drops_down_in_a_view_shows_letters(
    qapp: QApplication, full: FurnishedWindow, picture: OpenedFile, text: str
) -> None:
    found: dict[str, list[str]] = {}
    for view in views.VIEWS:
        full.workspace.go_to(view.id)
        settle(qapp)
        buttons = [each for each in full.findChildren(DropButton) if each.isVisible() and each.isEnabled()]
        assert buttons
        for button in buttons:
            button.click()
            settle(qapp)
            for window in shown_besides(full):
                found[f"{view.id}: {button.objectName()}: {window.objectName()}"] = wrongs(window, text)
            close_all_besides(full)
        for widget in [each for each in full.findChildren(QWidget) if each.isVisible()]:
            ask_for_menu(widget)
            for window in shown_besides(full):
                found[f"{view.id}: menu of {type(widget).__name__}"] = wrongs(window, text)
            close_all_besides(full)
    assert len(found) > 20, "nothing dropped down"
    assert {where: lines for where, lines in found.items() if lines} == {}
    assert not picture.was_opened


def ask_for_menu(widget: QWidget) -> None:
    """Press the right button of the mouse somewhere on a widget."""
    place = QPoint(widget.width() // 3, min(widget.height() // 2, 60))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
