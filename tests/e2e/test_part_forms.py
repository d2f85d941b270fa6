"""The forms of parts: what is known already fills in, what is typed is never lost, and what was added is shown."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.delegates import Delegate
from app.domain.levels import Level
from app.domain.money import Cost
from app.domain.programme_items import ProgrammeItem
from app.gui.engaging.part_editing import PartEditing
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.room import room_of
from tests.builders import delegate, edit, person, programme_item
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with, panel, texts
from tests.e2e.test_parts import accept, link, type_in
from tests.e2e.test_parts import opened as opened_at_all

Key = Qt.Key


def opened(qtbot: QtBot, window: MainWindow, name: str) -> QDialog:
    """The form that a link opens, once keys go to it: fields know when they are left."""
    form = opened_at_all(qtbot, window, name)
    form.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    return form


def said(form: QDialog, *names: str) -> list[str]:
    return [form.findChild(QLineEdit, name).text() for name in names]


def open_known(desk: Desk) -> MainWindow:
    window, _ = open_with(desk, "Visit to Mombasa", "Visit to Oslo")
    document = window.workspace.document
    known = person("p1", "Zoe Okoro", rank="Cdr", office="Head of plans", level=Level.L4)
    before = delegate("d0", "e1", "Ann Ng", rank="Maj", appointment="Note taker", diet="no fish")
    assert document.do(edit(document.plan, known, before))
    return window


@pytest.mark.parametrize(
    ("field", "typed", "filled"),
    [
        ("name", "zoe okoro", {"rank": "Cdr", "appointment": "Head of plans", "person": "Zoe Okoro", "level": "L4"}),
        ("name", "Ann Ng the younger", {"rank": "", "appointment": "", "diet": ""}),
        ("person", "Zoe Okoro", {"name": "Zoe Okoro", "rank": "Cdr", "appointment": "Head of plans"}),
        ("name", "Ann Ng", {"rank": "Maj", "appointment": "Note taker", "diet": "no fish", "person": ""}),
        ("name", "Nobody known", {"rank": "", "appointment": "", "person": ""}),
    ],
)
def test_whoever_is_known_fills_in_the_rest(
    desk: Desk, qtbot: QtBot, field: str, typed: str, filled: dict[str, str]
) -> None:
    form = opened(qtbot, open_known(desk), "add-delegates")
    form.findChild(LinkButton, "moreFields").click()
    type_in(qtbot, form, **{field: typed})
    shown = dict(zip(filled, said(form, *filled), strict=True))
    assert {name: words.split(" ")[0] if name == "level" else words for name, words in shown.items()} == filled
    form.reject()


def test_what_somebody_typed_is_not_filled_over_and_what_was_filled_follows_the_name(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, open_known(desk), "add-delegates")
    type_in(qtbot, form, rank="Capt", name="Zoe Okoro")
    assert said(form, "rank", "appointment") == ["Capt", "Head of plans"]
    type_in(qtbot, form, name="Ann Ng")
    assert said(form, "rank", "appointment") == ["Capt", "Note taker"]
    form.reject()


def test_the_name_offers_people_and_former_delegates(desk: Desk, qtbot: QtBot) -> None:
    form = opened(qtbot, open_known(desk), "add-delegates")
    completer = form.findChild(QLineEdit, "name").completer()
    model = completer.model()
    assert [model.index(at, 0).data() for at in range(model.rowCount())] == ["Ann Ng", "Zoe Okoro"]
    form.reject()


def test_what_is_rarely_needed_waits_behind_a_link_and_is_shown_where_something_stands_in_it(
    desk: Desk, qtbot: QtBot
) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    document = window.workspace.document
    form = opened(qtbot, window, "add-delegates")
    more = form.findChild(LinkButton, "moreFields")
    assert more.isVisible()
    assert not form.findChild(QLineEdit, "diet").isVisible()
    qtbot.keyClick(more, Key.Key_Space)
    assert form.findChild(QLineEdit, "diet").isVisible()
    assert not more.isVisible()
    type_in(qtbot, form, name="Ann Ng", diet="no fish")
    accept(qtbot, form)
    (made,) = document.plan.records(Delegate).values()
    assert (made.diet, made.precedence) == ("no fish", 1)
    form = opened(qtbot, window, f"open-{made.id}")
    assert form.findChild(QLineEdit, "diet").isVisible()
    form.reject()


def test_enter_adds_and_offers_the_next_and_esc_in_an_empty_one_leaves(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    document = window.workspace.document
    form = opened(qtbot, window, "add-delegates")
    name = form.findChild(QLineEdit, "name")
    for typed in ("Ann Ng", "Bo Ek", "Cy Li"):
        qtbot.keyClicks(name, typed)
        qtbot.keyClick(form.findChild(QLineEdit, "rank"), Key.Key_Return)
        assert form.focusWidget() is name
    qtbot.keyClick(name, Key.Key_Escape)
    assert [(each.name, each.precedence) for each in document.plan.parts(Delegate, "e0")] == [
        ("Ann Ng", 1), ("Bo Ek", 2), ("Cy Li", 3),
    ]  # fmt: skip
    assert window.workspace.view.part_drafts.of(("delegates", "e0", "")) is None


@pytest.mark.parametrize("record", ["programme_items", "delegates", "milestones"])
def test_a_new_one_begins_where_something_has_to_be_said_and_letters_go_behind_nothing_proposed(
    desk: Desk, qtbot: QtBot, record: str
) -> None:
    window = open_known(desk)
    PartEditing(window.workspace, panel(window)).add(record, "e0")
    form = dialog(window, "recordDialog")
    form.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is form)
    first = QApplication.focusWidget()
    assert isinstance(first, QLineEdit)
    proposed = first.text()
    qtbot.keyClicks(first, "Xyz")
    assert first.text() == "Xyz", f"{proposed!r} stood there"


def test_what_was_half_typed_is_there_again_after_esc_and_can_be_begun_anew(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Visit to Mombasa", "Visit to Oslo")
    form = opened(qtbot, window, "add-delegates")
    type_in(qtbot, form, name="Ann Ng", rank="Maj")
    qtbot.keyClick(form.findChild(QLineEdit, "rank"), Key.Key_Escape)
    QApplication.processEvents()
    assert not window.workspace.document.plan.records(Delegate)
    assert panel(window).unread() == ("delegate of ‘Visit to Mombasa’: “Ann Ng”",)
    form = opened(qtbot, window, "add-delegates")
    assert said(form, "name", "rank") == ["Ann Ng", "Maj"]
    assert "This was typed before and not added. Add it, or begin anew." in texts(form)
    qtbot.mouseClick(form.findChild(QPushButton, "beginAnew"), Qt.MouseButton.LeftButton)
    assert said(form, "name", "rank") == ["", ""]
    qtbot.keyClick(form.findChild(QLineEdit, "name"), Key.Key_Escape)
    assert panel(window).unread() == ()


def test_what_was_half_changed_is_there_again_too(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    document = window.workspace.document
    document.do(edit(document.plan, Cost("c1", "e0", "Fuel")))
    form = opened(qtbot, window, "open-c1")
    type_in(qtbot, form, what="Fuel and berth")
    qtbot.keyClick(form.findChild(QLineEdit, "what"), Key.Key_Escape)
    QApplication.processEvents()
    form = opened(qtbot, window, "open-c1")
    assert said(form, "what") == ["Fuel and berth"]
    accept(qtbot, form)
    assert document.plan.records(Cost)["c1"].what == "Fuel and berth"
    assert panel(window).unread() == ()


def test_what_was_added_is_shown_with_the_focus_on_it(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    document = window.workspace.document
    there = (programme_item(f"i{at}", "e0", f"2027-03-{at + 1:02}", activity=f"Item {at}") for at in range(9))
    document.do(edit(document.plan, *there))
    form = opened(qtbot, window, "add-programme_items")
    type_in(qtbot, form, activity="Last", day="20 mar 2027")
    accept(qtbot, form)
    (made,) = (each for each in document.plan.records(ProgrammeItem).values() if each.day == date(2027, 3, 20))
    qtbot.waitUntil(lambda: window.focusWidget() is not None and window.focusWidget().objectName() == f"open-{made.id}")
    scroller = panel(window).findChild(QScrollArea, "engagementScroller")
    place = link(window, f"open-{made.id}").mapTo(scroller.viewport(), QPoint())
    assert scroller.viewport().rect().contains(place)


def test_what_is_understood_of_a_day_moves_nothing_below_it(desk: Desk, qtbot: QtBot) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    form = opened(qtbot, window, "add-programme_items")
    day, begins = form.findChild(QLineEdit, "day"), form.findChild(QLineEdit, "begins")
    before = begins.mapTo(form, QPoint())
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "4 mar 27")
    qtbot.keyClick(day, Key.Key_Tab)
    assert "4 Mar 2027" in texts(form)
    assert begins.mapTo(form, QPoint()) == before


def tab_to(qtbot: QtBot, form: QDialog, name: str) -> QPushButton:
    """Go on by Tab from the first field until the button of this name, or with these words, has the focus."""
    form.findChild(QLineEdit).setFocus()
    for _ in range(60):
        here = form.focusWidget()
        assert here is not None
        if isinstance(here, QPushButton) and name in (here.objectName(), here.text()):
            return here
        qtbot.keyClick(here, Key.Key_Tab)
    raise AssertionError(name)


def write_next(qtbot: QtBot, form: QDialog, typed: str) -> None:
    """Type into whatever has the focus, and press Enter there."""
    for key in (typed, Key.Key_Return):
        here = form.focusWidget()
        assert isinstance(here, QLineEdit)
        qtbot.keyClicks(here, key) if isinstance(key, str) else qtbot.keyClick(here, key)


@pytest.mark.parametrize("before", ["", "Cancel", "addRecord", "addAnother"])
def test_enter_goes_on_with_the_next_whatever_was_clicked_or_passed_before(
    desk: Desk, qtbot: QtBot, before: str
) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    document = window.workspace.document
    form = opened(qtbot, window, "add-delegates")
    if before:
        tab_to(qtbot, form, before)
    name = form.findChild(QLineEdit, "name")
    qtbot.mouseClick(name, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(name, "Ann Ng")
    qtbot.mouseClick(form.findChild(QPushButton, "addAnother"), Qt.MouseButton.LeftButton)
    for typed in ("Bo Ek", "Cy Li"):
        write_next(qtbot, form, typed)
        assert form.isVisible()
    assert [each.name for each in document.plan.parts(Delegate, "e0")] == ["Ann Ng", "Bo Ek", "Cy Li"]
    form.reject()


@pytest.mark.parametrize(("button", "names"), [("Cancel", []), ("addRecord", ["Ann Ng"]), ("addAnother", ["Ann Ng"])])
def test_enter_on_a_button_presses_that_button(desk: Desk, qtbot: QtBot, button: str, names: list[str]) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    form = opened(qtbot, window, "add-delegates")
    qtbot.keyClicks(form.findChild(QLineEdit, "name"), "Ann Ng")
    qtbot.keyClick(tab_to(qtbot, form, button), Key.Key_Return)
    assert [each.name for each in window.workspace.document.plan.parts(Delegate, "e0")] == names
    assert form.isVisible() == (button == "addAnother")
    form.reject()


@pytest.mark.parametrize("table", ["delegates", "programme_items", "costs", "actions"])
def test_a_form_shows_all_its_fields_at_once_where_the_screen_has_the_room(
    desk: Desk, qtbot: QtBot, table: str
) -> None:
    window, _ = open_with(desk, "Visit to Mombasa")
    form = opened(qtbot, window, f"add-{table}")
    scroller = form.findChild(QScrollArea)
    needed = scroller.widget().heightForWidth(scroller.viewport().width())
    assert needed <= scroller.viewport().height() or form.height() == room_of(form).height()
    for label in scroller.findChildren(QLabel):
        seen = label.isVisible() and label.height() < label.heightForWidth(label.width())
        assert not seen, f"“{label.text()}” is cut"
    form.reject()
