"""Every command by keys alone: by its own keys, by the letters of the menus, and by its name in the palette."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from app.gui.help.pane_keys import PANE_KEYS
from app.gui.keys.key_rules import refusal
from app.gui.palette.command_palette import CommandPalette
from app.gui.workspace.actions import ActionRegistry, ActionSpec
from app.persistence import locks
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import NOON
from tests.e2e.conftest import Desk
from tests.e2e.gestures import let_go, new_plan
from tests.windows import FurnishedWindow

PALETTE = "help.palette"

OWN_VIEWS = ("timeline", "calendar", "table")
"""Views whose own commands are possible only where they are shown."""

Handler = Callable[[], object] | Callable[[bool], object]


class Walk:
    """A planner without a mouse: the window, and which handlers were called."""

    def __init__(self, desk: Desk, called: list[str]) -> None:
        self.desk = desk
        self.called = called

    @property
    def window(self) -> FurnishedWindow:
        assert self.desk.window is not None
        return self.desk.window

    @property
    def actions(self) -> ActionRegistry:
        return self.window.workspace.actions

    @property
    def specs(self) -> dict[str, ActionSpec]:
        return dict(self.actions._specs)

    def get_ready(self, command: str) -> None:
        """Bring the window into a state in which the command makes sense."""
        opening, workspace = self.window.opening, self.window.workspace
        if not workspace.document.is_open or not workspace.document.plan.engagements:
            opening.open_sample()
        if not workspace.view.selected:
            workspace.view.select(workspace.view.shown[:1])
        if command in ("edit.undo", "edit.redo"):
            workspace.actions.action("status.idea").trigger()
            workspace.actions.action("status.proposed").trigger()
        if command == "edit.redo":
            workspace.document.undo_stack.undo()
        family = command.partition(".")[0]
        if family in OWN_VIEWS:
            workspace.go_to(family)
        if command in ("view.back", "view.forward"):
            workspace.go_to("coverage")
            workspace.go_to("table")
        if command == "view.forward":
            workspace.actions.action("view.back").trigger()
        if command in ("view.save-view", "view.discard-view"):
            self.leave_a_saved_view(command)
        if command == "file.take-over":
            self.open_what_another_computer_holds()
        if command == "file.edit-here":
            self.window.opening.open(workspace.document.editor.store.location, read_only=True)
        action = workspace.actions.action(command)
        assert action.isEnabled(), f"{command} is not possible: {action.toolTip()}"
        self.called.clear()

    def open_what_another_computer_holds(self) -> None:
        """Open a plan with the lock of a computer that is gone."""
        path = Path(new_plan(self.desk, "Held"))
        lock = locks.acquire(path, "Cdr Ito", "PC-GONE", NOON)
        lock.release()
        lock.path.write_bytes(lock.content)
        self.window.opening.open(str(path))

    def leave_a_saved_view(self, name: str) -> None:
        """Save what is shown under a name, and show something else."""
        workspace = self.window.workspace
        workspace.view.set_filter(PlanFilter(words="a"))
        workspace.actions.action("view.save-view-as").trigger()
        dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())
        field = dialog.findChild(QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, name)
        QTest.keyClick(field, Qt.Key.Key_Return)
        let_go()
        workspace.view.set_filter(PlanFilter(words="e"))

    def step_out(self) -> None:
        """Close by Esc what a command has opened, and go on with a plan in a normal window."""
        for _ in range(4):
            top = QApplication.activePopupWidget() or next(
                (each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()),
                None,
            )
            if top is None:
                break
            QTest.keyClick(top, Qt.Key.Key_Escape)
        let_go()
        left = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        assert not left, f"Esc does not close {[each.objectName() for each in left]}"
        for each in QApplication.topLevelWidgets():
            if each is not self.window and each.isVisible():
                each.close()
        let_go()
        if not self.window.isVisible() or self.window.isFullScreen():
            self.window.showNormal()
        self.window.activateWindow()
        if self.window.workspace.document.is_open:
            self.window.workspace.view.set_filter(PlanFilter())
            self.window.workspace.go_to("table")

    def run(self, command: str) -> list[str]:
        """What was called."""
        return [each for each in self.called if each == command]


@pytest.fixture
def walk(desk: Desk, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Walk]:
    called: list[str] = []
    bind = ActionRegistry.bind

    def bind_and_note(self: ActionRegistry, action_id: str, handler: Handler) -> None:
        def note() -> None:
            called.append(action_id)

        bind(self, action_id, note)
        # The window stays, and nothing is handed to the desktop: everything else is done for real.
        if action_id != "file.exit":
            bind(self, action_id, handler)

    monkeypatch.setattr(ActionRegistry, "bind", bind_and_note)
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    return Walk(desk, called)


def press(sequence: QKeySequence) -> None:
    """Press keys where the focus is."""
    combination = sequence[0]  # type: ignore[index]
    target = QApplication.focusWidget() or QApplication.activeWindow()
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


def access_key(text: str) -> Qt.Key:
    letter = text.replace("&&", "")
    return Qt.Key(ord(letter[letter.index("&") + 1].upper()))


def by_menus(walk: Walk, command: str) -> None:
    """Alt and the letter of the menu, then the letters of what stands in it."""
    bar = walk.window.findChild(QMenuBar)
    path = walk.specs[command].menu
    action = next(each for each in bar.actions() if each.text() == path[0])
    QTest.keyClick(bar, access_key(action.text()), Qt.KeyboardModifier.AltModifier)
    for title in (*path[1:], walk.actions.action(command).text()):
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), f"{command}: no menu is open"
        QTest.keyClick(menu, access_key(title))


def by_palette(walk: Walk, command: str) -> None:
    """Alt+Q, the name, Enter; down where another line stands before it."""
    press(QKeySequence("Alt+Q"))
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, CommandPalette), command
    box = popup.findChild(QLineEdit, "paletteBox")
    title = walk.actions.entry(command).title
    # QTest has no key for signs such as the ellipsis; people leave them out as well.
    QTest.keyClicks(box, ">" + "".join(sign for sign in title if sign.isascii()))
    places = [place for place, item in enumerate(popup.items) if item.key == f"command:{command}"]
    assert places, f"{command} is not found by its name {title!r}"
    assert places[0] <= 6, f"{title!r} is found only in place {places[0]}"
    for _ in range(places[0]):
        QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Return)


def walked(walk: Walk, give: Callable[[Walk, str], None], wanted: Callable[[ActionSpec], bool]) -> list[str]:
    """The commands that were given but whose handler was not called."""
    missing: list[str] = []
    for command, spec in walk.specs.items():
        if not wanted(spec):
            continue
        walk.get_ready(command)
        give(walk, command)
        if not walk.run(command):
            missing.append(command)
        walk.step_out()
    return missing


def test_every_command_runs_by_its_own_keys(walk: Walk) -> None:
    def give(walk: Walk, command: str) -> None:
        press(walk.actions.action(command).shortcut())

    assert walked(walk, give, lambda spec: bool(spec.shortcuts)) == []


def test_every_command_of_a_menu_runs_by_the_letters_of_the_menus(walk: Walk) -> None:
    assert walked(walk, by_menus, lambda spec: bool(spec.menu)) == []


def test_every_command_runs_by_its_name_in_the_palette(walk: Walk) -> None:
    assert walked(walk, by_palette, lambda spec: spec.id != PALETTE) == []


# --- what makes that possible -----------------------------------------------------------------------


def test_every_command_is_in_a_menu_or_has_keys_and_says_what_it_does(walk: Walk) -> None:
    specs = walk.specs.values()
    assert [spec.id for spec in specs if not spec.menu and not spec.shortcuts] == []
    assert [entry.id for entry in walk.actions.entries() if not entry.tip] == []
    assert walk.actions.unbound() == ()
    assert walk.actions.clashes() == ()


def test_no_command_has_keys_that_are_reserved(walk: Walk) -> None:
    found = {
        (command, keys): refusal(QKeySequence(keys), {})
        for command, spec in walk.specs.items()
        for keys in spec.shortcuts
        if isinstance(keys, str)
    }
    assert {where: why for where, why in found.items() if why} == {}


def test_each_letter_opens_one_line_of_a_menu(walk: Walk) -> None:
    walk.get_ready("edit.redo")
    doubled = []
    menus = [walk.window.findChild(QMenuBar), *walk.window.findChild(QMenuBar).findChildren(QMenu)]
    for menu in menus:
        lines = [each.text() for each in menu.actions() if each.text() and not each.isSeparator()]
        if menu.objectName() in ("recentMenu",) or not any("&" in line for line in lines):
            continue
        letters: dict[Qt.Key, str] = {}
        for line in lines:
            assert "&" in line.replace("&&", ""), f"{line!r} has no letter"
            letter = access_key(line)
            if letter in letters:
                doubled.append((line, letters[letter]))
            letters[letter] = line
    assert doubled == []


def test_every_view_says_its_keys(walk: Walk) -> None:
    known = {pane.pane for pane in PANE_KEYS}
    walk.get_ready("file.close")
    screens = {each.objectName() for each in walk.window.interior._centre.screens.values()}
    assert screens <= known


def test_help_opens_at_what_has_the_focus(walk: Walk, qtbot: QtBot) -> None:
    walk.get_ready("help.help")
    walk.window.workspace.go_to("coverage")
    press(QKeySequence("F1"))
    page = walk.window.findChild(QDialog, "helpPages")
    assert page.findChild(QWidget, "helpText").toPlainText().startswith("Coverage")
    walk.step_out()
