"""Screens and handlers that are made when somebody goes there or gives a command of theirs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.gui.screens.engagement import EngagementPanel
from app.gui.viewing.view_page import ViewPage
from app.gui.views import VIEWS
from app.gui.widgets.nav_rail import NavRail
from app.gui.workspace.actions import ActionRegistry, ActionSpec
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with
from tests.windows import FurnishedWindow


def made(window: FurnishedWindow) -> list[str]:
    """The screens that are there, in the order of the views."""
    return [page.screen_made.objectName() for page in window.findChildren(ViewPage) if page.is_made]


def tab_order(window: FurnishedWindow) -> list[QWidget]:
    """What Tab can come to, beginning at the rail of views."""
    first = window.findChild(NavRail)
    found, each = [first], first.nextInFocusChain()
    while each is not first:
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(each)
        each = each.nextInFocusChain()
    return found


def test_a_plan_opens_with_the_one_screen_that_is_shown(desk: Desk) -> None:
    window, _ = open_with(desk, "Port call")
    assert made(window) == ["timelineScreen"]
    window.interior.go_to("table")
    assert made(window) == ["timelineScreen", "tableScreen"]


@pytest.mark.parametrize("view", [each.id for each in VIEWS])
def test_tab_comes_to_a_screen_between_the_rail_and_the_panel(desk: Desk, view: str) -> None:
    window, _ = open_with(desk, "Port call")
    window.interior.go_to(view)
    order = tab_order(window)
    screen = window.interior._centre.screens[view]
    inside = [at for at, each in enumerate(order) if each is screen or screen.isAncestorOf(each)]
    panel = [at for at, each in enumerate(order) if window.findChild(EngagementPanel).isAncestorOf(each)]
    assert inside
    assert inside == list(range(inside[0], inside[-1] + 1))
    assert all(inside[-1] < at for at in panel), "Contacts and Reports take its room"


def test_every_command_that_waits_for_a_screen_is_handled_by_it(desk: Desk) -> None:
    window, _ = open_with(desk, "Port call")
    actions = window.workspace.actions
    begun = tuple(beginning for view in VIEWS for beginning in view.commands)
    waiting = [each.id for each in actions.entries() if each.id.startswith(begun)]
    assert waiting
    assert list(window.interior._centre.screens.values())
    assert [each for each in waiting if not actions.is_bound(each)] == ["ask.take-in"], "what imports takes it in"


@pytest.mark.parametrize(
    ("is_checkable", "takes_state", "expected"),
    [
        pytest.param(False, False, [()], id="a command"),
        pytest.param(True, False, [()], id="one with a state that its handler leaves alone"),
        pytest.param(True, True, [(True,)], id="one with a state"),
    ],
)
def test_the_command_that_calls_for_its_handler_goes_on_with_it(
    desk: Desk, is_checkable: bool, takes_state: bool, expected: list[tuple[bool, ...]]
) -> None:
    window, _ = open_with(desk, "Port call")
    actions: ActionRegistry = window.workspace.actions
    actions.add([ActionSpec("bell.ring", "Ring", checkable=is_checkable), ActionSpec("bell.oil", "Oil")])
    given: list[tuple[bool, ...]] = []
    calls: list[str] = []

    def make() -> None:
        calls.append("made")
        actions.bind("bell.ring", (lambda state: given.append((state,))) if takes_state else (lambda: given.append(())))
        actions.bind("bell.oil", lambda: calls.append("oiled"))

    actions.bind_later(("bell.",), make)
    assert actions.action("bell.ring").isEnabled()
    actions.action("bell.ring").trigger()
    assert (given, calls) == (expected, ["made"])
    actions.action("bell.oil").trigger()
    actions.action("bell.ring").trigger()
    assert calls == ["made", "oiled"]
    assert len(given) == 2
