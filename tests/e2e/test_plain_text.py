"""Text is text everywhere: a plan full of markup, and whatever any screen, list, dialog or tip makes of it."""

from __future__ import annotations

import csv
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QWidget,
)

from app.domain.changes import apply
from app.domain.plan import Plan
from app.gui import views
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.notices import Notice, NoticeAction
from app.services.edits.records import remove_records
from tests.builders import saved_view
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go
from tests.markup import ANCHOR, altered, marked, markup
from tests.shown import OpenedFile, everything_said, painted_picture, put_tips_away, wrongs
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]

WAYS = (
    *(f"calendar: calendar.{mode}" for mode in ("year", "month", "weeks", "agenda", "travel")),
    "timeline: view.twin",
)
"""Views with the commands that show them in other ways than at first."""

MOST = 15
"""Engagements of the plan: each is shown by the same code as the others."""

LEAVE = ("file.exit", "file.close", "file.open-sample", "view.full-screen", "view.theme", "view.larger", "view.smaller")
"""Beginnings of commands that end the walk, or show nothing of their own."""


@pytest.fixture
def picture(tmp_path: Path) -> Iterator[OpenedFile]:
    """A picture that says whether somebody has opened it."""
    watched = OpenedFile(painted_picture(tmp_path))
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
    location = str(desk.folder / file_name(text))
    program.stores.create(location, marked(plan, text), text).close()
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    window.opening.open(location)
    window.workspace.view.select(window.workspace.view.shown[:1])
    return window


def file_name(text: str) -> str:
    """The name of a plan's file, with as much of the text as names of files can hold."""
    # The dots end the text early for `altered`.
    return "plan.entente" if os.name == "nt" else f"{text.partition('/')[0]}….entente"


def fewer(plan: Plan) -> Plan:
    """The plan with a handful of its engagements and what hangs on them."""
    return apply(remove_records(plan, "engagements", sorted(plan.engagements)[MOST:]), plan)


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


def test_what_is_found_and_done_shows_letters(
    qapp: QApplication, full: FurnishedWindow, picture: OpenedFile, trigger: Trigger, text: str
) -> None:
    """Results of a search, lines of the palette, notices, the messages, what can be undone, and tips of the menus."""
    found: dict[str, list[str]] = {}
    workspace = full.workspace
    while full.document.editor.store.texts.prepare(10_000) < 1:
        pass
    trigger("edit.find")
    search = QApplication.focusWidget()
    QTest.keyClicks(search, ANCHOR.split()[0])
    search.returnPressed.emit()  # At once, rather than after a moment's rest.
    settle(qapp)
    assert any(ANCHOR in said for place, said in everything_said(full) if "searchResult" in place)
    found["found"] = wrongs(full, text)
    trigger("edit.clear-filters")
    trigger("help.palette")
    palette = QApplication.activePopupWidget()
    QTest.keyClicks(palette.findChild(QLineEdit), ANCHOR.split()[0])
    settle(qapp)
    found["palette"] = wrongs(palette, text)
    close_all_besides(full)
    workspace.view.select(workspace.view.shown[:1])
    trigger("status.idea")
    trigger("edit.undo")
    found["undone"] = wrongs(full, text)
    workspace.go_to("table")
    workspace.view.select(workspace.view.shown[:1])
    trigger("engagement.delete")
    full.notices.post(Notice(text, actions=(NoticeAction(text, list),)))
    settle(qapp)
    found["deleted"] = wrongs(full, text)
    for command in ("help.messages", "edit.history"):
        trigger(command)
        for window in shown_besides(full):
            found[command] = wrongs(window, text)
        close_all_besides(full)
    for menu in full.findChild(QMenuBar).findChildren(QMenu):
        menu.aboutToShow.emit()
        menu.show()
        found[menu.title()] = wrongs(menu, text)
        menu.close()
    assert {where: lines for where, lines in found.items() if lines} == {}
    assert not picture.was_opened


def test_a_list_that_is_brought_in_shows_letters(
    qapp: QApplication, full: FurnishedWindow, desk: Desk, picture: OpenedFile, trigger: Trigger, text: str
) -> None:
    desk.prompts.file = desk.folder / "list.csv"
    heads = ("title", "kind", "countries", "place", "start", "end", "own_lead")
    with desk.prompts.file.open("w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(heads)
        rows.writerow((text, "exercise", "FI", text, "2027-12-01", "2027-12-03", text))
        rows.writerow((text, text, "FI", text, text, "2027-12-03", text))
    trigger("file.import")
    settle(qapp)
    (review,) = shown_besides(full)
    assert sum(ANCHOR in said for _, said in everything_said(review)) > 5
    said = wrongs(review, text)
    review.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    let_go()
    settle(qapp)
    assert (said, wrongs(full, text), picture.was_opened) == ([], [], False)


def test_the_first_page_and_the_recent_plans_show_letters(
    qapp: QApplication, desk: Desk, picture: OpenedFile, text: str
) -> None:
    """The tenth has no number before it."""
    here = desk.folder / file_name(text)
    here.touch()
    window = desk.start()
    gone = (str(desk.folder / str(number) / here.name) for number in range(11))
    window.workspace.settings.change(recent_files=(str(here), *gone))
    settle(qapp)
    found = wrongs(window, text)
    recent = window.findChild(QMenu, "recentMenu")
    recent.aboutToShow.emit()
    assert len(recent.actions()) > 10
    recent.show()
    found += wrongs(recent, text)
    recent.close()
    assert (found, picture.was_opened) == ([], False)


def test_what_is_copied_is_letters(full: FurnishedWindow, picture: OpenedFile, trigger: Trigger, text: str) -> None:
    full.workspace.go_to("table")
    table = full.findChild(QAbstractItemView, "engagementTable")
    table.selectRow(0)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QApplication.clipboard()
    html, copied = clipboard.mimeData().html(), clipboard.text()
    page = QTextDocument()
    page.setHtml(html)
    tabbed = "\n".join(cell for row in csv.reader(copied.splitlines(), delimiter="\t") for cell in row)
    for said in (tabbed, page.toPlainText()):
        assert text in said
        assert altered(said.replace("\n", "…"), text) == ""
    assert not picture.was_opened
