"""The lists, worked on by keys and mouse in the window that stays open beside the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.hosts import possible_hosts
from app.domain.parties import Person
from app.domain.periods import Period
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.domain.tables import RECORDS
from app.gui.editors.cell_editors import CellEditor
from app.gui.editors.echo_line import EchoLine
from app.gui.look import fonts
from app.gui.plans.leaving import GO
from app.gui.records.prose_editor import ProseEditor
from app.gui.records.table import RecordTable
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.spacing import GRID
from app.services.edits.asks import add_ask
from app.services.edits.contacts import save_organisation, save_post
from app.services.layouts.record_list import LISTS, asked_fields, can_be_typed, columns_of, why_not_added
from tests.accessibility.interfaces import nameless
from tests.builders import ask, dates, edit, objective, organisation, person, post, principal
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, let_go, open_with, row_of
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]
K = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier


class Lists:
    """The window of lists, and short names for what is in it."""

    def __init__(self, window: FurnishedWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.dialog = dialog(window, "listsDialog")
        self.dialog.activateWindow()
        assert QTest.qWaitForWindowActive(self.dialog)

    @property
    def plan(self) -> Plan:
        return self.window.workspace.document.plan

    @property
    def said(self) -> str:
        return self.dialog.findChild(TextLabel, "said").text()

    @property
    def page(self) -> QWidget:
        page = self.dialog.findChild(QStackedWidget).currentWidget()
        assert page is not None
        return page

    @property
    def table(self) -> RecordTable:
        return self.page.findChild(RecordTable)

    @property
    def editor(self) -> CellEditor | ProseEditor:
        found = self.table.editor
        assert found is not None
        return found

    def look_at(self, many: str) -> None:
        """Choose one of the lists: the next one by a key, any other by a click."""
        choice = self.dialog.findChild(QListWidget, "listChoice")
        (wanted,) = choice.findItems(many, Qt.MatchFlag.MatchExactly)
        if choice.row(wanted) == choice.currentRow() + 1:
            choice.setFocus()
            self.qtbot.keyClick(choice, K.Key_Down)
        else:
            choice.scrollToItem(wanted)
            where = choice.visualItemRect(wanted).center()
            self.qtbot.mouseClick(choice.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert choice.currentItem() is wanted
        self.table.setFocus()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.table, key, modifiers)

    def go_to(self, item_id: str, field: str) -> None:
        """Make one cell current."""
        record = next(each for each in LISTS if self.page.objectName() == f"list-{each.name}")
        self.table.choose(item_id)
        self.table.go_to_column([each.name for each in columns_of(record)].index(field))

    def type_in(self, text: str, end: Qt.Key = K.Key_Return) -> None:
        self.qtbot.keyClicks(self.editor, text)
        self.qtbot.keyClick(self.editor, end)

    def column(self, title: str) -> list[str]:
        rows = self.table.rows
        titles = [rows.headerData(at, Qt.Orientation.Horizontal) for at in range(rows.columnCount())]
        return [rows.cell(at, titles.index(title)).text for at in range(rows.rowCount())]


@pytest.fixture
def lists(desk: Desk, trigger: Trigger, qtbot: QtBot) -> Lists:
    window, made = open_with(desk, "Port call")
    document = window.workspace.document
    for change in (
        save_organisation(document.plan, organisation()),
        edit(document.plan, objective("ob1", "O1", title="Sea", position=1)),
        edit(document.plan, objective("ob2", "O2", title="Air", position=2)),
    ):
        assert document.do(change)
    assert document.do(save_post(document.plan, post()))
    assert document.do(add_ask(document.plan, ask(engagement=made[0].id)))
    document.undo_stack.clear()
    trigger("tools.lists")
    return Lists(window, qtbot)


def test_every_list_opens_and_shows_its_usual_columns(lists: Lists) -> None:
    for record in LISTS:
        lists.look_at(str(record.many))
        assert lists.page.objectName() == f"list-{record.name}"
        shown = [columns_of(record)[at] for at in lists.table.shown_columns]
        assert shown == [each for each in columns_of(record) if each.sort.is_usual]
        assert lists.table.rows.rowCount() == len(lists.plan.table(record.name))


def test_the_minister_is_made_as_a_principal(lists: Lists) -> None:
    lists.look_at("People")
    empty = lists.page.findChild(EmptyState, "emptyList")
    assert empty.isVisible()
    lists.qtbot.mouseClick(empty.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    made = dialog(lists.window, "recordDialog")
    add = made.findChild(QPushButton, "addRecord")
    lists.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    assert made.isVisible()
    assert row_of(made.findChild(QLineEdit, "name")).warning, "what is needed is said where it is"
    for name, typed in (("name", "Minister of Defence"), ("is_principal", "yes"), ("level", "L1")):
        line = made.findChild(QLineEdit, name)
        line.selectAll()
        lists.qtbot.keyClicks(line, typed)
    lists.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    (person,) = lists.plan.records(Person).values()
    assert (person.name, person.is_principal, person.level) == ("Minister of Defence", True, "L1")
    assert lists.table.selected_keys == (person.id,)
    lists.press(K.Key_Z, Ctrl)
    assert not lists.plan.people


def test_an_absence_blocks_what_its_person_is_needed_for_and_is_taken_back(lists: Lists) -> None:
    document = lists.window.workspace.document
    (item,) = lists.plan.engagements.values()
    needed = replace(item, principals=("p1",), dates=dates("2027-03-03"), status=Status.PLANNED)
    chief, deputy = principal("p1", "Chief of Navy", deputy="p2"), person("p2", "Jo Ng")
    assert document.do(edit(lists.plan, deputy, chief, needed))
    before = lists.plan
    lists.look_at("Absences")
    lists.qtbot.mouseClick(
        lists.page.findChild(EmptyState, "emptyList").findChildren(QPushButton)[0], Qt.MouseButton.LeftButton
    )
    made = dialog(lists.window, "recordDialog")
    for name, typed in (
        ("person", "chief of navy"),
        ("first", "1 mar 2027"),
        ("last", "5 mar 2027"),
        ("reason", "leave"),
    ):
        lists.qtbot.keyClicks(made.findChild(QLineEdit, name), typed)
    lists.qtbot.mouseClick(made.findChild(QPushButton, "addRecord"), Qt.MouseButton.LeftButton)
    assert lists.column("Person") == ["Chief of Navy"]
    (finding,) = (each for each in document.review.of_engagement(item.id) if each.rule == "C33")
    assert "Jo Ng" in str(finding.remedy)
    lists.press(K.Key_Z, Ctrl)
    assert lists.plan == before
    assert not any(each.rule == "C33" for each in document.review.findings())


def test_a_cell_is_edited_in_place_and_taken_back(lists: Lists) -> None:
    lists.look_at("Objectives")
    lists.go_to("ob1", "title")
    lists.press(K.Key_Return)
    lists.type_in("Maritime awareness", K.Key_Tab)
    assert lists.plan.objectives["ob1"].title == "Maritime awareness"
    assert lists.editor.accessibleName() == "Baseline"
    lists.type_in("two visits")
    assert lists.plan.objectives["ob1"].baseline == "two visits"
    lists.go_to("ob1", "target_date")
    lists.press(K.Key_F2)
    lists.type_in("nonsense")
    assert lists.editor.isVisible()
    assert any("nonsense" in each.text for each in lists.table.findChildren(EchoLine) if each.isVisible())
    lists.qtbot.keyClick(lists.editor, K.Key_Escape)
    assert lists.table.editor is None
    lists.press(K.Key_Z, Ctrl)
    lists.press(K.Key_Z, Ctrl)
    assert lists.plan.objectives["ob1"].title == "Sea"


def test_text_of_several_lines_keeps_its_lines(lists: Lists) -> None:
    """Every field of prose, in every list that one can be typed into; a division that ships is not changed."""
    for record in (each for each in LISTS if each.name not in {"schemes", "regions"}):
        for each in columns_of(record):
            items = lists.plan.table(record.name)
            if each.sort.lines == 1 or not can_be_typed(each) or not items:
                continue
            item_id = min(items)
            lists.dialog.show_list(record.name)
            lists.table.show_column(columns_of(record).index(each), True)
            lists.go_to(item_id, each.name)
            lists.table.setFocus()
            lists.press(K.Key_F2)
            lists.editor.selectAll()
            lists.qtbot.keyClicks(lists.editor, "first")
            lists.qtbot.keyClick(lists.editor, K.Key_Return, Qt.KeyboardModifier.AltModifier)
            lists.type_in("second")
            assert getattr(lists.plan.table(record.name)[item_id], each.name) == "first\nsecond"
            lists.go_to(item_id, each.name)
            lists.press(K.Key_F2)
            assert lists.editor.text() == "first\nsecond"
            lists.qtbot.keyClicks(lists.editor, "x")
            lists.qtbot.keyClick(lists.editor, K.Key_Escape)
            assert getattr(lists.plan.table(record.name)[item_id], each.name) == "first\nsecond"


def test_the_editor_of_several_lines_lies_within_the_table(lists: Lists) -> None:
    lists.look_at("Kinds of engagement")
    for key in (K.Key_Home, K.Key_End):
        lists.press(key)
        lists.table.go_to_column([each.name for each in columns_of(RECORDS["kinds"])].index("source"))
        lists.press(K.Key_F2)
        assert lists.table.viewport().rect().contains(lists.editor.geometry())
        lists.qtbot.keyClick(lists.editor, K.Key_Escape)


def test_the_lists_are_walked_by_keys_alone(lists: Lists) -> None:
    lists.look_at("Objectives")
    lists.press(K.Key_PageDown, Ctrl)
    assert lists.page.objectName() == "list-progress"
    lists.qtbot.keyClick(QApplication.focusWidget(), K.Key_PageDown, Ctrl)
    assert lists.page.objectName() == "list-organisations"
    assert lists.table.hasFocus()
    lists.press(K.Key_PageDown, Ctrl)
    assert lists.page.objectName() == "list-people"
    # An empty list waits at its first step, and a new entry is asked for from there.
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPushButton)
    lists.qtbot.keyClick(focus, K.Key_N, Ctrl)
    made = dialog(lists.window, "recordDialog")
    lists.qtbot.keyClicks(made.findChild(QLineEdit, "name"), "Jo Ng")
    lists.qtbot.keyClick(made.findChild(QLineEdit, "name"), K.Key_Return)
    (person,) = lists.plan.records(Person).values()
    assert lists.table.selected_keys == (person.id,)
    lists.press(K.Key_F, Ctrl)
    search = lists.page.findChild(QLineEdit, "recordSearch")
    assert search.hasFocus()
    lists.qtbot.keyClicks(search, "zzz")
    lists.qtbot.keyClick(search, K.Key_Return)
    assert lists.page.findChild(EmptyState, "noneFound").isVisible()
    lists.qtbot.keyClick(search, K.Key_Escape)
    assert lists.table.hasFocus()
    lists.press(K.Key_U, Ctrl)
    assert lists.said == "Nothing points at this entry."
    lists.press(K.Key_L, Ctrl)
    assert lists.dialog.findChild(QListWidget, "listChoice").hasFocus()


def test_whoever_listens_hears_a_name_of_everything(lists: Lists) -> None:
    for record in LISTS:
        lists.dialog.show_list(record.name)
        assert nameless(lists.dialog) == []
        assert lists.table.accessibleName() == str(record.many)
        if not lists.table.isVisible() or why_not_added(record) is not None:
            continue
        lists.table.setFocus()
        lists.press(K.Key_N, Ctrl)
        made = dialog(lists.window, "recordDialog")
        assert nameless(made) == []
        for each in asked_fields(record):
            named = made.findChild(QWidget, each.name).accessibleName()
            assert named.removesuffix(" (needed)") == str(each.title)
        made.reject()
        let_go()


def test_the_window_stays_within_the_screen_with_large_letters(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk)
    window.workspace.settings.change(text_size=200)
    trigger("tools.lists")
    lists = dialog(window, "listsDialog")
    room = lists.screen().availableGeometry()
    assert lists.width() <= room.width()
    assert lists.height() <= room.height()


def test_every_title_has_room_in_its_column(lists: Lists) -> None:
    for record in LISTS:
        lists.dialog.show_list(record.name)
        head = lists.table.horizontalHeader()
        metrics = QFontMetrics(fonts.strong(head.font()))
        for at in lists.table.shown_columns if lists.table.isVisible() else ():
            title = str(columns_of(record)[at].title)
            assert len(title) > 20 or metrics.horizontalAdvance(title) <= head.sectionSize(at) - 2 * GRID, title


def test_a_cell_left_by_the_mouse_is_filled_in(lists: Lists) -> None:
    lists.look_at("Objectives")
    lists.go_to("ob1", "title")
    lists.press(K.Key_F2)
    lists.qtbot.keyClicks(lists.editor, "Coasts")
    lists.page.findChild(QLineEdit, "recordSearch").setFocus(Qt.FocusReason.MouseFocusReason)
    assert lists.table.editor is None
    assert lists.plan.objectives["ob1"].title == "Coasts"


@pytest.mark.parametrize(("field", "words"), [("organisation", "nobody knows it"), ("countries", "Kenya; Atlantis")])
def test_a_cell_left_by_the_mouse_keeps_words_that_nobody_understands(lists: Lists, field: str, words: str) -> None:
    lists.look_at("Posts")
    lists.table.choose("po1")
    record = next(each for each in LISTS if each.name == "posts")
    names = [each.name for each in columns_of(record)]
    lists.table.go_to_column(names.index(field))
    lists.press(K.Key_F2)
    held = lists.editor
    lists.qtbot.keyClicks(held, words)
    search = lists.page.findChild(QLineEdit, "recordSearch")
    search.setFocus(Qt.FocusReason.MouseFocusReason)
    assert lists.table.editor is held
    assert held.text() == words
    assert words.split("; ")[-1] in lists.page.findChild(EchoLine).text
    lists.look_at("Objectives")
    lists.look_at("Posts")
    assert lists.table.editor is held, "another list was looked at meanwhile"
    lists.table.go_to_column(names.index("title"))
    lists.press(K.Key_F2)
    assert lists.table.editor is held
    assert held.hasFocus()
    lists.qtbot.keyClick(held, K.Key_Escape)
    assert lists.table.editor is None


def test_lists_are_not_closed_over_words_that_wait_in_a_cell_unless_somebody_says_so(lists: Lists, desk: Desk) -> None:
    lists.look_at("Posts")
    lists.go_to("po1", "organisation")
    lists.press(K.Key_F2)
    lists.qtbot.keyClicks(lists.editor, "nobody knows it")
    lists.look_at("Objectives")
    desk.prompts.yes = False
    lists.dialog.close()
    assert desk.prompts.asked == ["Close the lists without “nobody knows it”?"]
    assert lists.dialog.isVisible()
    assert lists.editor.text() == "nobody knows it"
    desk.prompts.yes = True
    lists.qtbot.mouseClick(lists.dialog.findChild(QDialogButtonBox).buttons()[0], Qt.MouseButton.LeftButton)
    assert len(desk.prompts.asked) == 2
    assert not lists.dialog.isVisible()


def test_another_plan_is_opened_over_words_that_wait_in_a_cell_after_one_question(lists: Lists, desk: Desk) -> None:
    lists.look_at("Objectives")
    lists.go_to("ob1", "title")
    lists.press(K.Key_F2)
    lists.editor.selectAll()
    lists.qtbot.keyClicks(lists.editor, " ")
    assert lists.editor.is_held
    desk.prompts.choice = GO
    lists.window.opening.open_sample()
    assert len(desk.prompts.asked) == 1
    assert not lists.dialog.isVisible()


def test_rows_are_pasted_over_and_as_new_ones(lists: Lists) -> None:
    lists.look_at("Objectives")
    lists.go_to("ob2", "code")
    QGuiApplication.clipboard().setText("O7\tSky\r\nO8\tSpace\tmeetings\r\n")
    lists.press(K.Key_V, Ctrl)
    assert {(each.code, each.title) for each in lists.plan.objectives.values()} == {
        ("O1", "Sea"),
        ("O7", "Sky"),
        ("O8", "Space"),
    }
    lists.press(K.Key_Z, Ctrl)
    lists.press(K.Key_V, Ctrl | Shift)
    assert len(lists.plan.objectives) == 4
    QGuiApplication.clipboard().setText("O9\t\r\n")
    before = lists.plan
    lists.press(K.Key_V, Ctrl | Shift)
    assert lists.plan == before
    assert "Title cannot be empty" in lists.said


def test_what_is_copied_comes_back_as_the_same(lists: Lists) -> None:
    lists.look_at("Kinds of engagement")
    before = lists.plan
    lists.table.selectAll()
    lists.press(K.Key_C, Ctrl)
    lists.go_to(lists.table.rows.keys[0], "title")
    lists.press(K.Key_V, Ctrl)
    assert lists.plan == before
    assert not lists.window.workspace.document.undo_stack.canUndo()


def test_one_cell_fills_the_selected_rows(lists: Lists) -> None:
    lists.look_at("Objectives")
    lists.go_to("ob1", "target")
    lists.press(K.Key_Down, Shift)
    lists.press(K.Key_F2, Ctrl)
    lists.type_in("three")
    assert {each.target for each in lists.plan.objectives.values()} == {"three"}
    lists.press(K.Key_Z, Ctrl)
    assert {each.target for each in lists.plan.objectives.values()} == {""}
    lists.go_to("ob1", "target")
    lists.press(K.Key_F2)
    lists.type_in("four")
    lists.go_to("ob1", "target")
    lists.press(K.Key_Down, Shift)
    lists.press(K.Key_D, Ctrl)
    assert {each.target for each in lists.plan.objectives.values()} == {"four"}


def test_a_post_that_was_asked_stays_and_says_why(lists: Lists) -> None:
    lists.look_at("Posts")
    lists.go_to("po1", "title")
    assert "ask" in lists.page.findChild(TextLabel, "recordUses").text()
    before = lists.plan
    lists.press(K.Key_Delete)
    assert lists.plan == before
    assert "something points at it: ask" in lists.said


def test_a_click_on_a_title_sorts_and_the_search_narrows(lists: Lists) -> None:
    lists.look_at("Objectives")
    assert lists.column("Title") == ["Sea", "Air"]
    head = lists.table.horizontalHeader()
    at = QPoint(head.sectionViewportPosition(1) + 20, head.height() // 2)
    lists.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert lists.column("Title") == ["Air", "Sea"]
    lists.go_to("ob1", "code")
    lists.press(K.Key_F3)
    assert lists.column("Code") == ["O1", "O2"]
    lists.press(K.Key_F3)
    assert lists.column("Code") == ["O2", "O1"]
    search = lists.page.findChild(QLineEdit, "recordSearch")
    search.setFocus()
    lists.qtbot.keyClicks(search, "air")
    lists.qtbot.keyClick(search, K.Key_Return)
    assert lists.column("Title") == ["Air"]
    assert lists.page.findChild(TextLabel, "recordCount").text() == "1 of 2"


def test_columns_that_were_chosen_are_kept(lists: Lists, trigger: Trigger) -> None:
    lists.look_at("Objectives")
    button = lists.page.findChild(QPushButton, "recordColumns")
    action = next(each for each in button.menu().actions() if each.objectName() == "position")
    action.trigger()
    shown = lists.table.shown_columns
    lists.dialog.close()
    trigger("tools.lists")
    again = Lists(lists.window, lists.qtbot)
    again.look_at("Objectives")
    assert again.table.shown_columns == shown
    assert len(shown) == len(columns_of(next(each for each in LISTS if each.name == "objectives")))


def test_a_plan_for_reading_only_refuses_edits(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk)
    location = window.workspace.document.editor.store.location
    window.opening.open(location, read_only=True)
    trigger("tools.lists")
    lists = Lists(window, qtbot)
    lists.look_at("Countries")
    before = lists.plan
    lists.go_to("KE", "name")
    lists.press(K.Key_Return)
    assert lists.table.editor is None
    assert "reading only" in lists.said
    lists.press(K.Key_Delete)
    assert lists.plan == before


def test_what_was_changed_is_set_back_to_what_ships(lists: Lists) -> None:
    lists.look_at("Countries")
    before = lists.plan
    back = lists.page.findChild(QPushButton, "record-set-back-button")
    lists.go_to("KE", "weekend")
    assert not back.isEnabled()
    lists.press(K.Key_F2)
    lists.editor.selectAll()
    lists.type_in("Friday")
    lists.go_to("KE", "weekend")
    assert "Not as it ships: Weekend" in lists.page.findChild(TextLabel, "recordUses").text()
    lists.qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert lists.plan == before
    assert not back.isEnabled()


def test_mourning_is_entered_as_a_period_found_and_taken_back(lists: Lists) -> None:
    document = lists.window.workspace.document
    (item,) = lists.plan.engagements.values()
    assert document.do(edit(lists.plan, replace(item, dates=dates("2027-06-09"), status=Status.PLANNED)))
    before, (host,) = lists.plan, possible_hosts(item, lists.plan.settings.own_nation)
    lists.look_at("Periods")
    lists.press(K.Key_N, Ctrl)
    made = dialog(lists.window, "recordDialog")
    for name, typed in (
        ("title", "National mourning"),
        ("first", "8 jun 2027"),
        ("last", "12 jun 2027"),
        ("countries", lists.plan.countries[host].name),
    ):
        lists.qtbot.keyClicks(made.findChild(QLineEdit, name), typed)
    lists.qtbot.mouseClick(made.findChild(QPushButton, "addRecord"), Qt.MouseButton.LeftButton)
    (finding,) = (each for each in document.review.of_engagement(item.id) if each.rule == "C5")
    assert "National mourning" in str(finding.title)
    (period_id,) = lists.table.selected_keys
    lists.go_to(period_id, "first")
    lists.press(K.Key_F2)
    lists.editor.selectAll()
    lists.type_in("10 jun 2027")
    assert lists.plan.records(Period)[period_id].first == date(2027, 6, 10)
    assert not any(each.rule == "C5" for each in document.review.findings())
    lists.press(K.Key_Z, Ctrl)
    lists.press(K.Key_Z, Ctrl)
    assert lists.plan == before


def test_a_period_that_would_end_before_it_begins_is_refused(lists: Lists) -> None:
    lists.look_at("Periods")
    period_id = "ramadan/2027-02-08"
    before = lists.plan
    lists.go_to(period_id, "last")
    lists.press(K.Key_F2)
    lists.editor.selectAll()
    lists.type_in("7 feb 2027")
    assert lists.plan == before
    assert "end before it begins" in "".join(each.text for each in lists.table.findChildren(EchoLine)) + lists.said


def test_enter_presses_the_button_that_has_the_focus(lists: Lists, qtbot: QtBot) -> None:
    lists.look_at("People")
    new = lists.page.findChild(QPushButton, "record-new-button")
    new.setFocus()
    qtbot.keyClick(new, K.Key_Return)
    made = dialog(lists.window, "recordDialog")
    assert made.isVisible()
    made.close()
    let_go()


def test_what_stands_typed_in_a_cell_of_a_list_is_in_the_plan_when_the_plan_is_closed(lists: Lists) -> None:
    lists.look_at("Objectives")
    lists.go_to("ob1", "title")
    lists.press(K.Key_F2)
    lists.editor.selectAll()
    lists.qtbot.keyClicks(lists.editor, "Typed and not left")
    location = lists.window.document.editor.store.location
    lists.window.workspace.actions.action("file.close").trigger()
    assert not lists.window.document.is_open
    lists.window.opening.open(location)
    assert lists.window.document.plan.objectives["ob1"].title == "Typed and not left"
