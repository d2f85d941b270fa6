"""What a command hands over is whether it is checked: no handler may take that for something else."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QLineEdit

from app.gui.workspace.actions import ActionRegistry
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, open_with


def taken_for(handler: Callable[..., object]) -> str:
    """What the first thing handed to a handler is taken for; empty where it takes none.

    Qt hands nothing to a `partial`.
    """
    if isinstance(handler, partial):
        return ""
    try:
        parameters = inspect.signature(handler).parameters
    except ValueError:  # One of Qt's own, which takes what it is declared with.
        return ""
    for each in parameters.values():
        if each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD):
            return str(each.annotation)
    return ""


def test_no_handler_takes_the_check_of_a_command_for_something_else(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    bound: dict[str, str] = {}
    bind = ActionRegistry.bind

    def bind_and_look(self: ActionRegistry, action_id: str, handler: Callable[..., object]) -> None:
        bound[action_id] = taken_for(handler)
        bind(self, action_id, handler)

    monkeypatch.setattr(ActionRegistry, "bind", bind_and_look)
    desk.start()
    assert {name: wanted for name, wanted in bound.items() if wanted not in ("", "bool")} == {}


def test_a_new_principal_begins_without_a_name(desk: Desk, trigger: Callable[[str], None]) -> None:
    window, _ = open_with(desk, "One")
    trigger("principal.new")
    asked = dialog(window, "principalDialog")
    assert all(each.text() == "" for each in asked.findChildren(QLineEdit))
    asked.reject()
