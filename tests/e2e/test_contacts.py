"""The contacts view by keys and mouse: each field is one edit, and what was asked is never lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.accreditations import Accreditation
from app.domain.engagement import Engagement
from app.domain.parties import OrganisationKind, Post
from app.domain.tenures import Tenure
from app.gui.editors.choice_editors import ChoiceEditor, ManyEditor
from app.gui.screens.contacts.screen import ContactsScreen
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.choice_popup import ChoicePopup
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.quiet_table import QuietTable
from app.gui.widgets.search_box import SearchBox
from app.services.edits.asks import add_ask
from app.services.edits.contacts import save_organisation, save_post
from tests.builders import ask, organisation, post
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go, open_with, pick, press, shown_text, texts, type_and_leave, type_over

Trigger = Callable[[str], None]

POSTS = (
    ("po1", "Desk East Africa", "o1", frozenset({"KE", "SZ"})),
    ("po2", "Desk Pacific", "o1", frozenset({"FJ"})),
    ("po3", "Programme officer", "o2", frozenset()),
)


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """The contacts view on a plan with three posts of two ministries, the first one looked at."""
    opened, _ = open_with(desk, "Port call")
    document = opened.workspace.document
    document.do(save_organisation(document.plan, organisation("o1", "Foreign ministry")))
    document.do(
        save_organisation(document.plan, organisation("o2", "Aid agency", kind=OrganisationKind.DEVELOPMENT_MINISTRY))
    )
    for post_id, title, held_by, countries in POSTS:
        document.do(save_post(document.plan, post(post_id, title, organisation=held_by, countries=countries)))
    opened.workspace.go_to("contacts")
    document.undo_stack.clear()
    look_at(opened, "po1")
    return opened


def table(window: MainWindow) -> QuietTable:
    return window.findChild(ContactsScreen).findChild(QuietTable, "contactTable")


def look_at(window: MainWindow, post_id: str) -> None:
    shown = table(window)
    shown.setCurrentIndex(shown.rows.index(shown.rows.keys.index(post_id), 0))


def card(window: MainWindow) -> QWidget:
    return window.findChild(QWidget, "contactCard")


def editor(window: MainWindow, name: str) -> QWidget:
    return card(window).findChild(QWidget, f"contact-{name}")


def held(window: MainWindow, post_id: str = "po1") -> Post:
    return window.workspace.document.plan.posts[post_id]


def holder_of(window: MainWindow) -> str:
    plan = window.workspace.document.plan
    return plan.people[held(window).holder or ""].name


def test_each_field_of_a_contact_is_written_when_it_is_left_and_is_one_undo(
    qtbot: QtBot, window: MainWindow, trigger: Trigger
) -> None:
    before = held(window)
    stack = window.workspace.document.undo_stack
    for name, typed, read, expected in (
        ("title", "Desk officer, Horn", lambda: held(window).title, "Desk officer, Horn"),
        ("holder", "Ada Okoro", lambda: holder_of(window), "Ada Okoro"),
        ("email", "east@foreign.example", lambda: held(window).email, "east@foreign.example"),
        ("telephone", "+61 2 5550 0001", lambda: held(window).telephone, "+61 2 5550 0001"),
        ("notes", "Prefers <b>mail</b>", lambda: held(window).notes, "Prefers <b>mail</b>"),
    ):
        type_and_leave(qtbot, editor(window, name), typed)
        assert read() == expected, name
        assert stack.count() == 1, name
        trigger("edit.undo")
        assert held(window) == before, name
        stack.clear()
    addressee = editor(window, "addressee")
    assert isinstance(addressee, ChoiceEditor)
    pick(
        qtbot,
        addressee,
        next(addressee.itemText(n) for n in range(addressee.count()) if addressee.itemData(n) == "legal"),
    )
    assert held(window).addressee == "legal"
    assert stack.count() == 1


def test_the_same_person_may_hold_a_post_and_is_not_made_twice(qtbot: QtBot, window: MainWindow) -> None:
    type_and_leave(qtbot, editor(window, "holder"), "Ada Okoro")
    look_at(window, "po2")
    type_and_leave(qtbot, editor(window, "holder"), "Ada Okoro")
    people = window.workspace.document.plan.people
    assert [person.name for person in people.values()] == ["Ada Okoro"]
    assert held(window, "po2").holder == held(window).holder


def test_countries_are_ticked_and_regions_of_other_schemes_stay(qtbot: QtBot, window: MainWindow) -> None:
    button = editor(window, "countries")
    assert isinstance(button, ManyEditor)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Down)
    popup = button.findChild(ChoicePopup)
    search = popup.findChild(SearchBox)
    qtbot.keyClicks(search, "Burma")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.keyClick(popup.findChild(QListWidget), Qt.Key.Key_Escape)
    let_go()
    assert held(window).countries == {"KE", "SZ", "MM"}


def test_what_is_half_typed_goes_to_the_contact_it_was_typed_for(qtbot: QtBot, window: MainWindow) -> None:
    other = held(window, "po2")
    editor(window, "notes").insertPlainText("for the first")
    type_over(qtbot, editor(window, "email"), "first@foreign.example")
    look_at(window, "po2")
    assert (held(window).notes, held(window).email) == ("for the first", "first@foreign.example")
    assert held(window, "po2") == other
    type_over(qtbot, editor(window, "telephone"), "222")
    press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    window.workspace.go_to("table")
    assert held(window, "po2").telephone == "222"


def test_an_empty_title_is_refused_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    type_and_leave(qtbot, editor(window, "title"), "")
    assert held(window).title == "Desk East Africa"
    assert shown_text(editor(window, "title")) == "Desk East Africa"
    assert "needs a title" in window.notices.shown[0].text


def test_a_contact_is_added_from_anywhere_by_its_keys(qtbot: QtBot, window: MainWindow, trigger: Trigger) -> None:
    window.workspace.go_to("table")
    trigger("contact.new")
    asked = next(each for each in window.findChildren(QDialog) if each.isVisible())
    assert asked.windowTitle()
    asked.close()
    let_go()
    assert window.workspace.actions.action("view.contacts").isChecked()


def test_a_contact_that_was_asked_stays_and_another_one_goes(
    qtbot: QtBot, window: MainWindow, trigger: Trigger
) -> None:
    document = window.workspace.document
    (item,) = document.plan.engagements.values()
    assert isinstance(item, Engagement)
    document.do(add_ask(document.plan, ask(engagement=item.id, post="po1")))
    delete = card(window).findChild(QPushButton, "deleteContact")
    delete.click()
    assert "po1" in document.plan.posts
    assert "stays, because something points at it: ask" in window.notices.shown[0].text
    look_at(window, "po2")
    delete.click()
    assert "po2" not in document.plan.posts
    trigger("edit.undo")
    assert "po2" in document.plan.posts


def test_groups_fold_and_stay_folded(qtbot: QtBot, window: MainWindow) -> None:
    shown = table(window)
    before = shown.rows.rowCount()
    assert before == len(POSTS) + 2
    heading = shown.rows.headings[0]
    shown.setCurrentIndex(shown.rows.index(heading, 0))
    qtbot.keyClick(shown, Qt.Key.Key_Left)
    folded = shown.rows.rowCount()
    assert folded < before
    type_and_leave(qtbot, editor(window, "email"), "x@foreign.example")
    assert shown.rows.rowCount() == folded
    shown.setCurrentIndex(shown.rows.index(heading, 0))
    qtbot.keyClick(shown, Qt.Key.Key_Space)
    assert shown.rows.rowCount() == before


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        pytest.param("pacific", {"po2"}, id="by post"),
        pytest.param("Swaziland", {"po1"}, id="by an old country name"),
        pytest.param("aid", {"po3"}, id="by organisation"),
    ],
)
def test_a_contact_is_found(qtbot: QtBot, window: MainWindow, trigger: Trigger, typed: str, expected: set[str]) -> None:
    trigger("edit.find")
    search = window.findChild(QWidget, "contacts").findChild(SearchBox)
    assert search.hasFocus()
    qtbot.keyClicks(search, typed)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    found = {key for key in table(window).rows.keys if isinstance(key, str)}
    assert found == expected
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert len([key for key in table(window).rows.keys if isinstance(key, str)]) == len(POSTS)


def test_tab_leaves_the_list_of_contacts(qtbot: QtBot, window: MainWindow) -> None:
    shown = table(window)
    shown.setFocus()
    qtbot.keyClick(shown, Qt.Key.Key_Tab)
    assert not shown.hasFocus()
    assert isinstance(window.focusWidget(), QLineEdit | QTableView | QWidget)
    assert window.focusWidget() is not shown


def test_the_card_says_how_often_the_post_was_asked(window: MainWindow) -> None:
    document = window.workspace.document
    document.do(add_ask(document.plan, ask(engagement="e0", post="po1")))
    assert any(said.startswith("asked 1") for said in texts(card(window)))


def entries(window: MainWindow, name: str) -> list[str]:
    """What can be changed in one of the lists of a card."""
    let_go()
    (shown,) = card(window).findChildren(QWidget, name)
    return [each.accessibleName() for each in shown.findChildren(LinkButton)][1:]


def test_who_takes_a_post_over_is_listed_with_the_day_and_a_successor_can_be_added(
    qtbot: QtBot, window: MainWindow
) -> None:
    document = window.workspace.document
    type_and_leave(qtbot, editor(window, "holder"), "Ada Okoro")
    type_and_leave(qtbot, editor(window, "holder"), "Jo Ng")
    assert entries(window, "post-tenures") == ["Edit Jo Ng", "Edit Ada Okoro"]
    former = next(each for each in document.plan.records(Tenure).values() if each.first is None)
    assert former.last == document.today - timedelta(days=1)
    card(window).findChild(LinkButton, "add-accreditations").click()
    asked = window.findChild(QDialog, "recordDialog")
    asked.findChild(QLineEdit, "country").setText("Kenya")
    asked.findChild(QLineEdit, "is_resident").setText("yes")
    asked.findChild(QPushButton, "addRecord").click()
    (made,) = document.plan.records(Accreditation).values()
    assert (made.post, made.country, made.is_resident) == ("po1", "KE", True)
    assert entries(window, "post-accreditations") == ["Edit Kenya"]
    document.undo_stack.undo()
    assert not document.plan.records(Accreditation)
