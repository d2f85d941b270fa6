"""Fields with a list below them, typed into fast and left with Tab, by keys that go where real ones do."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListWidget, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.domain.engagement import Engagement
from app.domain.levels import Level
from app.domain.priorities import Priority
from app.domain.statuses import Status
from app.gui.dialogs.new_contact import NewContactDialog
from app.gui.dialogs.plan_fields import NationBox, marking_box
from app.gui.dialogs.post_picker import PostPicker
from app.gui.editors.cell_editors import CellEditor
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.echo_line import EchoLine
from app.gui.look.icons import Icons
from app.gui.records.table import RecordTable
from app.gui.screens.table.screen import TableScreen
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.choice_popup import ChoicePopup
from app.gui.widgets.drop_button import DropButton
from app.gui.widgets.filter_chip import FilterChip
from app.gui.widgets.typed_choice import TypedChoice
from app.services.edits.contacts import save_organisation, save_person, save_post
from tests.builders import country, organisation, plan_with, post, principal
from tests.e2e.conftest import Desk
from tests.e2e.gestures import choice, dialog, field, let_go, many, open_with, panel, row_of

Trigger = Callable[[str], None]
K = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier


def type_in(window: QWidget, text: str = "", *keys: Qt.Key) -> None:
    """Press keys as they come from the keyboard: a list that is open gets them, else the field with the focus."""
    for letter in text:
        QTest.keyClick(window.windowHandle(), letter)
    for key in keys:
        QTest.keyClick(window.windowHandle(), key)


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab goes, in its order: walked, not guessed."""
    found, at = [], root.nextInFocusChain()
    while at is not root:
        if root.isAncestorOf(at) and at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def close_list(line: QLineEdit) -> None:
    """Close the list below a line of a dialog: without a window manager the main window would be active after it."""
    completer = line.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    popup.hide()
    line.window().activateWindow()
    assert QTest.qWaitForWindowActive(line.window())
    line.setFocus()


def at(window: MainWindow) -> Engagement:
    return window.workspace.document.plan.engagements["e0"]


PANEL = [
    ("countries", "ugan", lambda it: it.country_ids, ("UG",)),
    ("countries", "fij; tanz", lambda it: it.country_ids, ("FJ", "TZ")),
    ("countries", "Niger", lambda it: it.country_ids, ("NE",)),
    ("countries", "ZA", lambda it: it.country_ids, ("ZA",)),
    ("host", "Eswat", lambda it: it.place.country, "SZ"),
    ("place", "Momb", lambda it: it.place.name, "Momb"),
    ("own_lead", "Chi", lambda it: it.own_lead, "Chi"),
    ("kind", "staf", lambda it: it.kind, "bilateral-meeting"),
    ("status", "prop", lambda it: it.status, Status.PROPOSED),
    ("level", "min", lambda it: it.level, Level.L1),
    ("counterpart_level", "L3", lambda it: it.counterpart_level, Level.L3),
    ("priority", "sh", lambda it: it.priority, Priority.SHOULD),
]


@pytest.mark.parametrize(("name", "typed", "read", "expected"), PANEL)
def test_each_list_of_the_panel_takes_what_is_typed_and_tab_goes_on(
    desk: Desk, name: str, typed: str, read: Callable[[Engagement], object], expected: object
) -> None:
    window, _ = open_with(desk, "Talks")
    editor = choice(window, name) or field(window, name)
    before = stops(panel(window))
    editor.setFocus()
    if isinstance(editor, QLineEdit):
        editor.selectAll()
    type_in(window, typed)
    assert stops(panel(window)) == before
    type_in(window, "", K.Key_Tab)
    assert read(at(window)) == expected
    assert QApplication.activePopupWidget() is None
    assert QApplication.focusWidget() is before[before.index(editor) + 1]
    assert window.workspace.document.undo_stack.count() == 1


def test_what_may_be_several_stays_typed_with_the_reason(desk: Desk) -> None:
    window, (before,) = open_with(desk, "Talks")
    editor = field(window, "host")
    editor.setFocus()
    editor.selectAll()
    type_in(window, "Congo", K.Key_Tab)
    assert editor.text() == "Congo"
    assert "DR Congo or Congo Republic" in row_of(editor).warning
    assert at(window) == before


def test_a_name_that_is_free_stays_typed_and_the_one_that_is_near_is_said(desk: Desk) -> None:
    window, _ = open_with(desk, "Talks", "Other")
    editor = field(window, "place")
    editor.setFocus()
    editor.selectAll()
    type_in(window, "Mombas", K.Key_Tab)
    assert at(window).place.name == "Mombas"
    assert row_of(editor).echo == "Kept as typed. Did you mean Mombasa?"
    editor.setFocus()
    editor.selectAll()
    type_in(window, "Mombasa", K.Key_Tab)
    assert row_of(editor).echo == ""
    editor.setFocus()
    editor.selectAll()
    type_in(window, "Mombas", K.Key_Tab)
    window.workspace.view.select(("e1",))
    assert row_of(editor).echo == ""


def test_letters_that_are_in_no_entry_change_nothing_and_are_said(desk: Desk) -> None:
    window, (before,) = open_with(desk, "Talks")
    box = choice(window, "status")
    box.setFocus()
    type_in(window, "qqq", K.Key_Tab)
    assert at(window) == before
    assert "“qqq” is in no entry" in row_of(box).warning
    assert box.currentText() in row_of(box).warning
    box.setFocus()
    type_in(window, "prop", K.Key_Tab)
    assert at(window).status is Status.PROPOSED
    assert row_of(box).warning == ""


def test_a_wrong_letter_is_taken_back_and_shift_tab_goes_back(desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    box = choice(window, "status")
    before = stops(panel(window))
    box.setFocus()
    type_in(window, "prx", K.Key_Backspace)
    QTest.keyClick(window.windowHandle(), K.Key_Backtab, Shift)
    assert at(window).status is Status.PROPOSED
    assert QApplication.focusWidget() is before[before.index(box) - 1]


def test_a_list_of_many_opens_on_letters_and_tab_ticks_what_is_meant(desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    document = window.workspace.document
    document.do(save_person(document.plan, principal("minister", "Minister")))
    document.do(save_person(document.plan, principal("chief", "Chief of Navy")))
    editor = many(window, "principals")
    before = stops(panel(window))
    editor.setFocus()
    type_in(window, "nav")
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    assert stops(panel(window)) == before
    type_in(window, "", K.Key_Tab)
    let_go()
    assert at(window).principals == ("chief",)
    assert QApplication.focusWidget() is before[before.index(editor) + 1]


def test_a_list_of_many_says_where_nothing_or_several_are_meant(desk: Desk) -> None:
    window, (before,) = open_with(desk, "Talks")
    document = window.workspace.document
    document.do(save_person(document.plan, principal("minister", "Minister")))
    document.do(save_person(document.plan, principal("second", "Minister of State")))
    many(window, "principals").setFocus()
    type_in(window, "mini", K.Key_Tab)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    said = [label.text() for label in popup.findChildren(QLabel)]
    assert any("2 fit" in each for each in said), said
    type_in(window, "xx", K.Key_Tab)
    assert any("“minixx” is in no entry" in each.text() for each in popup.findChildren(QLabel))
    assert popup.isVisible()
    popup.close()
    assert at(window) == before


def test_a_click_opens_each_list_of_the_panel(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    document = window.workspace.document
    document.do(save_person(document.plan, principal("minister", "Minister")))
    for editor in (
        *(choice(window, name) for name in ("kind", "status", "level", "priority", "direction")),
        *(field(window, name) for name in ("countries", "place", "host", "own_lead")),
        *(many(window, name) for name in ("principals", "objectives")),
    ):
        qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(editor.width() // 2, editor.height() // 2))
        popup = QApplication.activePopupWidget()
        assert popup is not None, editor.objectName()
        popup.close()
        let_go()


def test_the_list_opened_by_a_click_adds_a_country(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    editor = field(window, "countries")
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    model = popup.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == "Fiji")
    popup.setCurrentIndex(model.index(row, 0))
    type_in(window, "", K.Key_Return)
    window.activateWindow()  # Without a window manager the list that closed would stay the active window.
    editor.setFocus()
    type_in(window, "", K.Key_Tab)
    assert set(at(window).country_ids) == {"KE", "FJ"}


def test_a_filter_opens_on_letters_and_takes_what_is_meant(desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    chip = next(each for each in window.findChildren(FilterChip) if each.isVisible() and each.text().startswith("Stat"))
    chip.setFocus()
    type_in(window, "plan", K.Key_Tab)
    assert window.workspace.view.filter.chosen("status") == {"planned"}
    assert QApplication.activePopupWidget() is None


CELLS = [("countries", "tanz", ("TZ",)), ("status", "prop", Status.PROPOSED), ("kind", "staf", "bilateral-meeting")]


@pytest.mark.parametrize(("column", "typed", "expected"), CELLS)
def test_a_cell_of_the_table_takes_what_is_meant(
    qtbot: QtBot, desk: Desk, trigger: Trigger, column: str, typed: str, expected: object
) -> None:
    window, _ = open_with(desk, "Talks")
    trigger("view.table")
    screen = window.findChild(TableScreen)
    grid = screen.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, grid.model().column_of(column)))
    type_in(window, typed, K.Key_Tab)
    item = at(window)
    assert (item.country_ids if column == "countries" else getattr(item, column)) == expected
    assert screen.findChild(CellEditor) is None or not screen.findChild(CellEditor).isVisible()


def test_a_cell_of_the_table_keeps_what_may_be_several(desk: Desk, trigger: Trigger) -> None:
    window, (before,) = open_with(desk, "Talks")
    trigger("view.table")
    screen = window.findChild(TableScreen)
    grid = screen.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, grid.model().column_of("countries")))
    type_in(window, "Congo", K.Key_Tab)
    editor = screen.findChild(CellEditor)
    assert editor.isVisible()
    assert editor.text() == "Congo"
    assert "Congo Republic" in screen.findChild(EchoLine).text
    type_in(window, "", K.Key_Escape)
    assert at(window) == before


def test_a_cell_of_a_list_takes_what_is_meant(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Talks")
    document = window.workspace.document
    document.do(save_organisation(document.plan, organisation("o1", "Foreign ministry")))
    document.do(save_organisation(document.plan, organisation("o2", "Aid agency")))
    document.do(save_post(document.plan, post("p1", "Africa desk", organisation="o1")))
    trigger("tools.lists")
    lists = dialog(window, "listsDialog")
    lists.activateWindow()
    assert QTest.qWaitForWindowActive(lists)
    chosen = lists.findChild(QListWidget, "listChoice")
    chosen.setCurrentItem(chosen.findItems("Posts", Qt.MatchFlag.MatchExactly)[0])
    table = next(each for each in lists.findChildren(RecordTable) if each.isVisible())
    table.setFocus()
    table.choose("p1")
    heads = [
        str(table.rows.headerData(column, Qt.Orientation.Horizontal)) for column in range(table.rows.columnCount())
    ]
    table.go_to_column(heads.index("Organisation"))
    type_in(lists, "", K.Key_Return)
    type_in(lists, "aid", K.Key_Tab)
    assert document.plan.posts["p1"].organisation == "o2"


@pytest.fixture
def boxes(qtbot: QtBot) -> Callable[[TypedChoice], tuple[QWidget, QLineEdit]]:
    """Shows a box above another field, with the focus in the box."""

    def show(box: TypedChoice) -> tuple[QWidget, QLineEdit]:
        window = QWidget()
        qtbot.addWidget(window)
        below = QLineEdit(window)
        box.setParent(window)
        box.move(0, 0)
        below.move(0, 60)
        QWidget.setTabOrder(box, below)
        window.resize(400, 120)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        box.setFocus()
        return window, below

    return show


def posts() -> PostPicker:
    plan = plan_with(
        organisation("o1", "Foreign ministry"),
        post("p1", "Africa desk"),
        post("p2", "Asia desk"),
        country("KE", "Kenya"),
    )
    return PostPicker(plan, "p1")


def test_a_post_is_found_by_a_part_of_its_name(boxes: Callable[..., tuple[QWidget, QLineEdit]], qtbot: QtBot) -> None:
    box = posts()
    window, below = boxes(box)
    box.line.selectAll()
    with qtbot.waitSignal(box.picked):
        type_in(window, "asia", K.Key_Tab)
    assert box.post == "p2"
    assert box.currentText().startswith("Asia desk")
    assert QApplication.focusWidget() is below


def test_what_names_no_post_stays_typed_and_nobody_is_chosen(
    boxes: Callable[..., tuple[QWidget, QLineEdit]], qtbot: QtBot
) -> None:
    box = posts()
    window, _ = boxes(box)
    box.line.selectAll()
    with qtbot.waitSignal(box.picked):
        type_in(window, "desk", K.Key_Tab)
    assert (box.post, box.currentText()) == ("", "desk")
    assert "Nobody is chosen" in box.toolTip()
    box.setFocus()
    box.line.selectAll()
    type_in(window, "africa", K.Key_Tab)
    assert box.post == "p1"
    assert "Nobody" not in box.toolTip()


def test_a_click_shows_all_posts_and_typing_goes_on(
    boxes: Callable[..., tuple[QWidget, QLineEdit]], qtbot: QtBot
) -> None:
    box = posts()
    window, _ = boxes(box)
    qtbot.mouseClick(box.line, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.model().rowCount() == box.count()
    box.line.selectAll()
    type_in(window, "asia", K.Key_Tab)
    assert box.post == "p2"


def test_a_nation_is_found_by_a_part_of_its_name_and_any_marking_stays(
    boxes: Callable[..., tuple[QWidget, QLineEdit]],
) -> None:
    nation = NationBox([country("KE", "Kenya"), country("SZ", "Eswatini", alternatives=("Swaziland",))])
    window, _ = boxes(nation)
    nation.line.selectAll()
    type_in(window, "swaz", K.Key_Tab)
    assert nation.nation == ""
    assert nation.reason
    nation.setFocus()
    nation.line.selectAll()
    type_in(window, "Eswa", K.Key_Tab)
    assert (nation.nation, nation.currentText()) == ("SZ", "Eswatini")
    marking = marking_box({"uk": ("OFFICIAL", "OFFICIAL-SENSITIVE")}, "GB")
    window, _ = boxes(marking)
    type_in(window, "OFF", K.Key_Tab)
    assert marking.currentText() == "OFF"


def test_no_field_comes_while_a_new_contact_is_typed(qtbot: QtBot, icons: Icons) -> None:
    form = NewContactDialog(icons, plan_with(organisation("o1", "Foreign ministry")), "foreign-ministry")
    qtbot.addWidget(form)
    form.show()
    assert QTest.qWaitForWindowActive(form)
    before = stops(form)
    form.findChild(QComboBox, "contactOrganisation").setFocus()
    type_in(form, "Foreign")
    assert stops(form) == before
    type_in(form, "", K.Key_Tab)
    assert form.findChild(QComboBox, "contactOrganisation").currentText() == "Foreign"
    assert stops(form) == before


@pytest.mark.parametrize("typed", ["Togo, Nigeria", "Togo; Nigeria", "Togo and Nigeria"])
def test_the_countries_of_a_new_contact_stand_apart_as_anywhere(qtbot: QtBot, icons: Icons, typed: str) -> None:
    known = (country("TG", "Togo"), country("NG", "Nigeria"), country("KR", "Korea, Republic of"))
    form = NewContactDialog(icons, plan_with(*known, organisation("o1", "Foreign ministry")), "foreign-ministry")
    qtbot.addWidget(form)
    countries = form.findChild(QLineEdit, "contactCountries")
    countries.setText(f"{typed}, Korea, Republic of")
    assert (row_of(countries).warning, row_of(countries).echo) == ("", "Togo, Nigeria, Korea, Republic of")
    countries.setText(f"{typed}, Nigerea")
    assert row_of(countries).warning == "“Nigerea” is not a known country; did you mean Nigeria?"


def test_a_choice_without_a_form_says_it_in_a_tip(boxes: Callable[..., tuple[QWidget, QLineEdit]]) -> None:
    box = ChoiceEditor((("a", "Alpha"), ("b", "Bravo")))
    box.show_value("a")
    window, below = boxes(box)
    type_in(window, "zz", K.Key_Tab)
    assert "“zz” is in no entry" in box.toolTip()
    assert (box.currentData(), QApplication.focusWidget()) == ("a", below)
    box.setFocus()
    type_in(window, "br", K.Key_Tab)
    assert box.currentData() == "b"


def test_the_dialog_that_makes_an_entry_writes_out_what_is_meant(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "Talks")
    document = window.workspace.document
    document.do(save_organisation(document.plan, organisation("o1", "Foreign ministry")))
    trigger("tools.lists")
    lists = dialog(window, "listsDialog")
    chosen = lists.findChild(QListWidget, "listChoice")
    chosen.setCurrentItem(chosen.findItems("Posts", Qt.MatchFlag.MatchExactly)[0])
    next(action for action in lists.findChildren(QWidget, "list-posts")[0].actions() if "ew" in action.text()).trigger()
    form = dialog(lists, "recordDialog")
    form.activateWindow()
    assert QTest.qWaitForWindowActive(form)
    line = form.findChild(QLineEdit, "organisation")
    line.setFocus()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert popup.model().rowCount() == 1
    type_in(form, "foreign")
    close_list(line)
    type_in(form, "", K.Key_Tab)
    assert line.text() == "Foreign ministry"


def test_the_bulk_edit_writes_out_what_is_meant(desk: Desk, trigger: Trigger) -> None:
    window, made = open_with(desk, "Talks", "More talks")
    window.workspace.view.select(tuple(each.id for each in made))
    trigger("view.table")
    trigger("engagement.bulk-edit")
    form = dialog(window, "bulkEdit")
    form.activateWindow()
    assert QTest.qWaitForWindowActive(form)
    fields = form.findChild(QComboBox, "bulkField")
    fields.setCurrentIndex(fields.findData("countries"))
    line = form.findChild(QLineEdit, "bulkValue")
    line.setFocus()
    type_in(form, "tanz")
    close_list(line)
    type_in(form, "", K.Key_Tab)
    assert line.text() == "Tanzania"
    form.reject()


def test_the_bulk_edit_and_the_panel_find_kinds_by_the_words_of_staffs(desk: Desk, trigger: Trigger) -> None:
    window, made = open_with(desk, "Talks", "More talks")
    kind = choice(window, "kind")
    kind.setFocus()
    type_in(window, "jcet", K.Key_Tab)
    assert at(window).kind == "training"
    window.workspace.view.select(tuple(each.id for each in made))
    trigger("view.table")
    trigger("engagement.bulk-edit")
    form = dialog(window, "bulkEdit")
    form.activateWindow()
    assert QTest.qWaitForWindowActive(form)
    fields = form.findChild(QComboBox, "bulkField")
    fields.setCurrentIndex(fields.findData("kind"))
    box = form.findChild(QComboBox, "bulkChoice")
    box.setFocus()
    type_in(form, "verif", K.Key_Tab)
    assert box.currentText().startswith("Confidence")
    form.reject()


MENUS = [
    pytest.param("timeline", "Region ▸ country", "ass", "Assets", id="rows of the timeline"),
    pytest.param("timeline", "With engagements or gaps", "all", "All", id="which rows"),
    pytest.param("timeline", "All time", "next q", "Next quarter", id="period"),
    pytest.param("timeline", "More filters", "dir", "Direction…", id="more filters"),
]


@pytest.mark.parametrize(("view", "button", "typed", "found"), MENUS)
def test_letters_lead_in_each_menu_below_a_button_and_it_opens_where_the_choice_is(
    desk: Desk, qtbot: QtBot, trigger: Trigger, view: str, button: str, typed: str, found: str
) -> None:
    window, _ = open_with(desk, "Talks")
    trigger(f"view.{view}")
    opener = next(each for each in window.findChildren(DropButton) if each.text() == button and each.isVisible())
    opener.setFocus()
    QTest.keyClick(opener, Qt.Key.Key_Down)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    chosen = [each.text() for each in menu.actions() if each.isChecked()]
    assert not chosen or [menu.activeAction().text()] == chosen
    QTest.keyClicks(menu, typed)
    assert menu.activeAction().text().startswith(found)
    menu.close()
