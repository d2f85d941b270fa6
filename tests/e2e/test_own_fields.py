"""A planner gives the plan a field of its own: made in its list, filled in the panel, filtered in the table."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QScrollArea, QStackedWidget
from pytestqt.qtbot import QtBot

from app.domain.own_fields import OwnField, OwnSort
from app.domain.own_values import own_name
from app.gui.records.page import RecordPage
from app.gui.records.table import RecordTable
from app.gui.screens.table.screen import TableScreen
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.plain_text import TextLabel
from tests.builders import edit, own_field, person
from tests.e2e.conftest import Desk
from tests.e2e.gestures import choice, dialog, field, open_with, panel, pick, type_and_leave
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]


def own_fields(window: FurnishedWindow) -> RecordPage:
    """The list of own fields in the window of lists, which has the keys."""
    lists = dialog(window, "listsDialog")
    lists.activateWindow()
    assert QTest.qWaitForWindowActive(lists)
    page = lists.findChild(QStackedWidget).currentWidget()
    assert isinstance(page, RecordPage)
    return page


def make_in_list(window: FurnishedWindow, qtbot: QtBot, **typed: str) -> OwnField:
    """Make an own field in the list that is open, by typing."""
    page = own_fields(window)
    empty = page.findChild(EmptyState, "emptyList")
    qtbot.mouseClick(empty.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    asked = dialog(window, "recordDialog")
    for name, words in typed.items():
        line = asked.findChild(QLineEdit, name)
        line.selectAll()
        qtbot.keyClicks(line, words)
    qtbot.mouseClick(asked.findChild(QPushButton, "addRecord"), Qt.MouseButton.LeftButton)
    (made,) = window.document.plan.records(OwnField).values()
    page.window().close()
    return made


def heads(window: FurnishedWindow) -> list[str]:
    """What stands above the columns of the table."""
    screen = window.findChild(TableScreen)
    assert screen is not None
    model = screen.grid.model()
    return [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]


def shown_links(window: FurnishedWindow, name: str) -> list[QPushButton]:
    """The links of that name that are seen in the panel."""
    return [each for each in panel(window).findChildren(QPushButton, name) if each.isVisible()]


def test_a_field_is_made_filled_seen_filtered_and_taken_back(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, (talks, call) = open_with(desk, "Talks", "Port call")
    view, document = window.workspace.view, window.document
    trigger("view.table")
    trigger("tools.own-fields")
    made = make_in_list(window, qtbot, title="Route", sort="choice", choices="by air; by sea", is_usual="yes")
    assert (made.sort, made.choices) == (OwnSort.CHOICE, ("by air", "by sea"))
    name = own_name(made)
    assert heads(window)[-1] == "Route"

    view.select((call.id,))
    pick(qtbot, choice(window, name), "by sea")
    assert getattr(document.plan.engagements[call.id], name) == "by sea"
    screen = window.findChild(TableScreen)
    assert screen is not None
    model = screen.grid.model()
    cells = [model.index(at, len(heads(window)) - 1).data() for at in range(2)]
    assert cells == ["", "by sea"]

    chip = window.findChild(FilterChip, f"{name}Chip")
    assert not chip.isVisible()
    trigger("view.filter-by")
    offered = window.findChild(QMenu, "moreMenu")
    assert [each.text() for each in offered.actions() if each.objectName() == name] == ["Route…"]
    offered.close()
    view.set_filter(view.filter.with_(**{name: frozenset({"by sea"})}))
    assert chip.isVisible()
    assert view.shown == (call.id,)

    document.undo_stack.undo()
    assert getattr(document.plan.engagements[call.id], name) == ""
    document.undo_stack.undo()
    assert heads(window)[-1] != "Route"
    assert panel(window).findChild(type(choice(window, "kind")), name) is None
    assert view.filter.is_empty
    assert set(view.shown) == {talks.id, call.id}
    document.undo_stack.redo()
    document.undo_stack.redo()
    assert getattr(document.plan.engagements[call.id], name) == "by sea"


def test_each_sort_is_typed_in_the_panel_and_says_what_it_does_not_take(desk: Desk, qtbot: QtBot) -> None:
    window, (talks,) = open_with(desk, "Talks")
    document = window.document
    made = {
        sort: own_field(str(sort), f"Own {sort}", sort)
        for sort in (OwnSort.TEXT, OwnSort.NUMBER, OwnSort.DATE, OwnSort.PERSON)
    }
    assert document.do(edit(document.plan, person("p1", "Adm Lund"), *made.values()))
    type_and_leave(qtbot, field(window, own_name(made[OwnSort.TEXT])), "CAB 27/014")
    type_and_leave(qtbot, field(window, own_name(made[OwnSort.NUMBER])), "2.5")
    type_and_leave(qtbot, field(window, own_name(made[OwnSort.DATE])), "3 mar 27")
    pick(qtbot, choice(window, own_name(made[OwnSort.PERSON])), "Adm Lund")
    item = document.plan.engagements[talks.id]
    assert [getattr(item, own_name(each)) for each in made.values()] == ["CAB 27/014", 2.5, item.own[0].day, "p1"]
    before = document.plan
    type_and_leave(qtbot, field(window, own_name(made[OwnSort.NUMBER])), "many")
    assert document.plan is before


def test_deleting_a_field_takes_what_stands_in_it_along_and_says_so(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Talks", "Port call")
    document = window.document
    made = own_field()
    assert document.do(edit(document.plan, made))
    type_and_leave(qtbot, field(window, own_name(made)), "A7")
    before = document.plan
    trigger("tools.own-fields")
    page = own_fields(window)
    table = page.findChild(RecordTable)
    table.choose(made.id)
    assert "Talks" in page.findChild(TextLabel, "recordUses").text()
    qtbot.mouseClick(page.findChild(QPushButton, "record-remove-button"), Qt.MouseButton.LeftButton)
    assert not document.plan.records(OwnField)
    assert "with what stood in 1 engagement" in page.window().findChild(TextLabel, "said").text()
    assert not any(each.own for each in document.plan.engagements.values())
    assert "with what stood in 1 engagement" in document.undo_stack.undoText()
    document.undo_stack.undo()
    assert document.plan == before
    page.window().close()


def test_own_fields_have_a_link_at_the_top_as_the_other_sections_have(
    desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    window, _ = open_with(desk, "Talks")
    assert not shown_links(window, "to-own")
    trigger("tools.own-fields")
    made = make_in_list(window, qtbot, title="Route", sort="choice", choices="by air; by sea")
    QApplication.processEvents()
    (link,) = shown_links(window, "to-own")
    assert link.text() == "Own fields"
    window.activateWindow()
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Return)
    field = choice(window, own_name(made))
    assert window.focusWidget() is field
    viewport = panel(window).findChild(QScrollArea, "engagementScroller").viewport()
    assert viewport.rect().contains(field.mapTo(viewport, field.rect().center()))
