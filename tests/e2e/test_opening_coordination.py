"""Coordination opens with what the window looks at, whatever became of its asks meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from app.services.edits.asks import add_ask, record_answer
from tests.builders import answer, ask, edit, organisation, post
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with

Trigger = Callable[[str], None]


def test_what_was_answered_elsewhere_is_still_looked_at(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, (talks, call) = open_with(desk, "Talks", "Port call")
    document, view = window.document, window.workspace.view
    document.do(edit(document.plan, organisation(), post()))
    for number, item in enumerate((talks, call)):
        document.do(add_ask(document.plan, ask(f"a{number}", item.id, sent=document.today)))
    trigger("view.coordination")
    view.select((talks.id,))
    trigger("view.timeline")
    document.do(record_answer(document.plan, ["a0"], answer(on=document.today)))
    trigger("view.coordination")
    assert view.current == talks.id
