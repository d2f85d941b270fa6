"""Keys of one's own: given, refused, taken over, reset, remembered, told and printed."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow, QMenuBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.dialogs.keyboard import KeyboardPage
from app.gui.help.keyboard_sheet import keyboard_sheet
from app.gui.help.pane_keys import PANE_KEYS
from app.gui.keys.key_book import KeyBook, menu_keys
from app.gui.keys.key_rules import refusal
from app.gui.look.icons import Icons
from app.gui.shell.registry_commands import all_commands
from app.gui.views import VIEWS
from app.gui.workspace.actions import ActionRegistry, ActionSpec
from app.gui.workspace.settings import SettingsStore
from tests.builders import TODAY

SPECS = (
    ActionSpec("file.new", "&New plan", ("&File",), ("Ctrl+Shift+N",), tip="Make a plan"),
    ActionSpec("engagement.move", "&Move…", ("E&ngagement",), ("Ctrl+M",), tip="Give other dates"),
    ActionSpec("edit.find", "&Find", ("&Edit",), ("Ctrl+E", "F3"), tip="Search"),
    ActionSpec("tools.loose", "Loose end"),
)
_Portable = QKeySequence.SequenceFormat.PortableText


@pytest.fixture
def actions(qtbot: QtBot, icons: Icons) -> ActionRegistry:
    window = QMainWindow()
    qtbot.addWidget(window)
    made = ActionRegistry(window, icons)
    made.add(SPECS)
    for spec in SPECS:
        made.bind(spec.id, list)
    # The registry belongs to the window, which must live as long.
    made.window_kept = window  # type: ignore[attr-defined]
    return made


@pytest.fixture
def settings(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.ini")


@pytest.fixture
def book(actions: ActionRegistry, settings: SettingsStore) -> KeyBook:
    return KeyBook(actions, settings, PANE_KEYS)


def keys(text: str) -> QKeySequence:
    return QKeySequence(text, _Portable)


# --- which keys may be given ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pressed", "why"),
    [
        ("", "Press a key"),
        ("A", "hold Ctrl or Alt too"),
        ("Shift+A", "hold Ctrl or Alt too"),
        ("7", "hold Ctrl or Alt too"),
        ("Ctrl+Alt+E", "AltGr"),
        ("Ctrl+Alt+Shift+2", "AltGr"),
        ("Esc", "one step out"),
        ("Ctrl+Esc", "one step out"),
        ("Tab", "from field to field"),
        ("Shift+Backtab", "from field to field"),
        ("Ctrl+Tab", "from field to field"),
        ("Left", "moves within"),
        ("Ctrl+Down", "moves within"),
        ("Ctrl+Shift+Right", "moves within"),
        ("Return", "while typing"),
        ("Del", "while typing"),
        ("Home", "while typing"),
        ("Space", "while typing"),
        ("Alt+Space", "while typing"),
        ("Alt+F4", "the system"),
        ("F10", "the system"),
        ("Meta+K", "the system"),
        ("Media Play", "the system"),
        ("Alt+F", "opens the File menu"),
    ],
)
def test_reserved_keys_are_refused_with_the_reason(qapp: object, pressed: str, why: str) -> None:
    assert why in refusal(keys(pressed), {"Alt+F": "File"})


@pytest.mark.parametrize(
    "pressed", ["Ctrl+K", "Ctrl+Shift+K", "Alt+K", "F7", "Shift+F7", "Ctrl+Return", "Ctrl+Home", "Alt+Left", "Ctrl+;"]
)
def test_other_keys_may_be_given(qapp: object, pressed: str) -> None:
    assert refusal(keys(pressed), {"Alt+F": "File"}) == ""


def test_no_command_is_made_with_keys_that_are_refused(qapp: object) -> None:
    found = {
        (spec.id, each): refusal(keys(each), {})
        for spec in all_commands(VIEWS, (), ())
        for each in spec.shortcuts
        if isinstance(each, str)
    }
    assert {where: why for where, why in found.items() if why} == {}


def test_the_letters_that_open_menus_are_known(qtbot: QtBot) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    bar.addMenu("&File")
    bar.addMenu("Plain")
    assert menu_keys(bar) == {"Alt+F": "File"}
    assert menu_keys(None) == {}


# --- giving them ------------------------------------------------------------------------------------


def test_keys_are_in_force_at_once_and_told_in_the_tip(book: KeyBook, actions: ActionRegistry) -> None:
    book.give("engagement.move", ("Ctrl+K",))
    action = actions.action("engagement.move")
    assert [each.toString(_Portable) for each in action.shortcuts()] == ["Ctrl+K"]
    assert "Ctrl+K" in action.toolTip()
    entry = next(entry for entry in actions.entries() if entry.id == "engagement.move")
    assert (entry.shortcuts, entry.own) == ("Ctrl+K", True)


def test_keys_of_another_command_are_taken_over_from_it(book: KeyBook, actions: ActionRegistry) -> None:
    book.give("engagement.move", ("F3",))
    assert actions.keys_of("edit.find") == ("Ctrl+E",)
    assert actions.clashes() == ()
    book.give("file.new", ("F3",))
    assert actions.keys_of("engagement.move") == ()
    assert actions.owner_of("F3") == "file.new"
    assert actions.owner_of("F12") is None


def test_reset_gives_a_command_its_keys_again_and_the_loser_too(book: KeyBook, actions: ActionRegistry) -> None:
    book.give("engagement.move", ("F3",))
    assert book.reset("engagement.move") == ()
    assert actions.keys_of("engagement.move") == ("Ctrl+M",)
    assert actions.keys_of("edit.find") == ("Ctrl+E", "F3")
    assert book.own == {}


def test_reset_says_which_keys_another_command_was_given(book: KeyBook, actions: ActionRegistry) -> None:
    book.give("file.new", ("Ctrl+M",))
    assert book.reset("engagement.move") == ("Ctrl+M",)
    assert actions.keys_of("engagement.move") == ()


def test_reset_all(book: KeyBook, actions: ActionRegistry) -> None:
    book.give("file.new", ("Ctrl+M",))
    book.give("edit.find", ())
    book.reset_all()
    assert {spec.id: actions.keys_of(spec.id) for spec in SPECS} == {spec.id: spec.shortcuts for spec in SPECS}


def test_keys_are_remembered_and_those_of_unknown_commands_are_kept(
    book: KeyBook, actions: ActionRegistry, settings: SettingsStore, tmp_path: Path
) -> None:
    settings.change(keys=("later.version\tCtrl+J", "edit.find\tCtrl+;\tF3"))
    assert actions.keys_of("edit.find") == ("Ctrl+;", "F3")
    book.give("file.new", ("Ctrl+K",))
    again = SettingsStore(tmp_path / "settings.ini").settings.keys
    assert again == ("edit.find\tCtrl+;\tF3", "file.new\tCtrl+K", "later.version\tCtrl+J")


def test_a_command_that_comes_later_has_the_keys_given_to_it(book: KeyBook, actions: ActionRegistry) -> None:
    book._settings.change(keys=("period.back\tCtrl+K",))
    actions.add([ActionSpec("period.back", "Back", shortcuts=("Ctrl+PgUp",))])
    assert actions.keys_of("period.back") == ("Ctrl+K",)


# --- the page ---------------------------------------------------------------------------------------


@pytest.fixture
def page(icons: Icons, book: KeyBook) -> Iterator[KeyboardPage]:
    made = KeyboardPage(icons, book)
    made.show()
    yield made
    if shiboken6.isValid(made):
        made.close()


@pytest.fixture
def press(page: KeyboardPage) -> Callable[[str], str]:
    """Press keys in the field, and hear what is said of them."""

    def give(text: str) -> str:
        combination = keys(text)[0]  # type: ignore[index]
        QTest.keyClick(page.findChild(QWidget, "newKeys"), combination.key(), combination.keyboardModifiers())
        return str(page.findChild(QLabel, "said").text())

    return give


def button(page: KeyboardPage, name: str) -> QPushButton:
    return page.findChild(QPushButton, name)


def test_the_page_lists_every_command_and_finds_it_by_name_keys_or_menu(qtbot: QtBot, page: KeyboardPage) -> None:
    assert page.shown == ("New plan", "Move…", "Find", "Loose end")
    search = page.findChild(QWidget, "findKeys")
    for typed, wanted in (("ctrl+m", ("Move…",)), ("engagement", ("Move…",)), ("other dates", ("Move…",))):
        search.clear()
        qtbot.keyClicks(search, typed)
        qtbot.keyClick(search, Qt.Key.Key_Return)
        assert page.shown == wanted
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert len(page.shown) == 4


def test_keys_are_given_by_keys_alone(
    qtbot: QtBot, page: KeyboardPage, press: Callable[[str], str], actions: ActionRegistry
) -> None:
    page.choose("engagement.move")
    table, field = page.findChild(QWidget, "commandTable"), page.findChild(QWidget, "newKeys")
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert press("Ctrl+K") == "Ctrl+K is free."
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert actions.keys_of("engagement.move") == ("Ctrl+K",)
    assert page.findChild(QLabel, "said").text() == "“Move…” has Ctrl+K now."


def test_a_conflict_names_the_other_command_and_offers_to_take_over(
    qtbot: QtBot, page: KeyboardPage, press: Callable[[str], str], actions: ActionRegistry
) -> None:
    page.choose("engagement.move")
    assert press("F3").startswith("F3 belongs to “Find” in the Edit menu.")
    assert button(page, "giveKeys").text() == "Take them over"
    qtbot.mouseClick(button(page, "giveKeys"), Qt.MouseButton.LeftButton)
    assert actions.keys_of("engagement.move") == ("F3",)
    assert page.findChild(QLabel, "said").text() == "“Move…” has F3 now. “Find” lost them."


def test_refused_keys_cannot_be_given(page: KeyboardPage, press: Callable[[str], str]) -> None:
    page.choose("engagement.move")
    assert "AltGr" in press("Ctrl+Alt+E")
    assert not button(page, "giveKeys").isEnabled()
    assert not button(page, "addKeys").isEnabled()


def test_keys_that_a_view_uses_are_told(page: KeyboardPage, press: Callable[[str], str]) -> None:
    page.choose("engagement.move")
    assert press("Ctrl+;") == (
        "Ctrl+; is free, but in Table it does something else: Write today's date into the selected cells."
    )


def test_keys_are_added_taken_away_and_reset(
    qtbot: QtBot, page: KeyboardPage, press: Callable[[str], str], actions: ActionRegistry
) -> None:
    page.choose("engagement.move")
    assert not button(page, "resetKeys").isEnabled()
    press("Ctrl+K")
    for name, left in (("addKeys", ("Ctrl+M", "Ctrl+K")), ("takeKeys", ()), ("resetKeys", ("Ctrl+M",))):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
        assert actions.keys_of("engagement.move") == left, name


def test_reset_all_is_one_button(qtbot: QtBot, page: KeyboardPage, press: Callable[[str], str], book: KeyBook) -> None:
    page.choose("engagement.move")
    press("Ctrl+K")
    qtbot.mouseClick(button(page, "giveKeys"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(page, "resetAllKeys"), Qt.MouseButton.LeftButton)
    assert book.own == {}


def test_esc_leaves_the_field_and_then_the_page(qtbot: QtBot, page: KeyboardPage) -> None:
    field = page.findChild(QWidget, "newKeys")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_page_is_freed_when_it_is_closed(icons: Icons, book: KeyBook, qapp: object) -> None:
    page = KeyboardPage(icons, book)
    page.show()
    page.close()
    gone = weakref.ref(page)
    gc.disable()
    try:
        del page
        assert gone() is None
    finally:
        gc.enable()


# --- the sheet --------------------------------------------------------------------------------------


def test_the_sheet_has_every_command_by_menu_and_the_keys_of_every_pane(actions: ActionRegistry, book: KeyBook) -> None:
    book.give("file.new", ("Ctrl+K",))
    sheet = keyboard_sheet(actions.entries(), PANE_KEYS, TODAY)
    assert [group.title for group in sheet.commands] == ["File", "Engagement", "Edit", "In no menu"]
    first = sheet.commands[0].lines[0]
    assert (first.title, first.keys, first.does, first.own) == ("New plan", "Ctrl+K", "Make a plan", True)
    assert [group.title for group in sheet.views] == [pane.name for pane in PANE_KEYS]


def test_every_key_of_a_pane_is_a_key_and_is_said_once() -> None:
    for pane in PANE_KEYS:
        uses = [each for use in pane.keys for each in use.keys]
        assert all(not keys(each).isEmpty() for each in uses), pane.title
        assert len({use.does for use in pane.keys}) == len(pane.keys), pane.title
