"""Two planners, each with a window of their own, on one plan on a real server that freezes now and then."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import psycopg
import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.bootstrap.compose import compose
from app.domain.engagement import Engagement
from app.gui.dialogs.waiting_edits import WaitingEditsDialog
from app.gui.sharing.sharing import Rhythm
from app.gui.workspace.tasks import Tasks
from app.persistence.patience import Patience
from app.persistence.plan_stores import SqlPlanStores
from app.persistence.workplace import Workplace
from app.services.edits.engagements import change_engagement
from tests.builders import FixedClock, engagement, plan_with
from tests.e2e.conftest import Desk
from tests.persistence.conftest import new_database, server
from tests.persistence.servers import frozen
from tests.windows import FurnishedWindow

__all__ = ["new_database", "server"]

pytestmark = [
    pytest.mark.postgresql,
    pytest.mark.skipif(sys.platform == "win32", reason="stops the server's processes by signals"),
]

QUICK = Rhythm(look=50, first_try=50, longest=200, slow=300)
LONG = 60_000
"""Milliseconds after which a test is given up; what is waited for comes far earlier."""


class Planner:
    """Somebody with a desk, an impatient program and a window."""

    def __init__(self, qapp: QApplication, folder: Path, name: str) -> None:
        folder.mkdir()
        self.desk = Desk(qapp, folder, FixedClock())
        program = compose(self.desk.folders, self.desk.clock, author=name)
        stores = SqlPlanStores(place_of(self.desk), patience=Patience(connect=2, lock=2, silence=2))
        self.desk.__dict__["program"] = replace(program, stores=stores)

    def sit_down(self, qtbot: QtBot, address: str) -> FurnishedWindow:
        window = self.desk.start(Tasks(), QUICK)
        window.opening.open(address)
        qtbot.waitUntil(lambda: window.document.is_open and bool(window.workspace.view.shown), timeout=LONG)
        return window


def place_of(desk: Desk) -> Workplace:
    """Where the plans of a desk are opened."""
    return Workplace(desk.folders.migrations, desk.folders.backups, desk.clock, "PC", "Desk planner")


@pytest.fixture
def address(desk: Desk, new_database: Callable[[], str]) -> str:
    made = new_database()
    stores = SqlPlanStores(place_of(desk))
    stores.create(made, plan_with(engagement("e1"), engagement("e2")), "A").close()
    return made


@pytest.fixture
def planners(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], Planner]]:
    made: list[Planner] = []

    def meet(name: str) -> Planner:
        made.append(Planner(qapp, tmp_path / name, name))
        return made[-1]

    yield meet
    for planner in made:
        planner.desk.stop()


def set_fields(window: FurnishedWindow, item_id: str = "e1", **fields: object) -> bool:
    document = window.document
    return document.attempt(partial(change_engagement, document.plan, item_id, **fields))


def seen(window: FurnishedWindow, item_id: str = "e1") -> Engagement:
    return window.document.plan.engagements[item_id]


def said(window: FurnishedWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_each_sees_what_the_other_does_and_decides_where_both_did_the_same(
    qtbot: QtBot, planners: Callable[[str], Planner], address: str
) -> None:
    lund = planners("Lund").sit_down(qtbot, address)
    ito = planners("Ito").sit_down(qtbot, address)
    set_fields(lund, title="Lund's")
    qtbot.waitUntil(lambda: seen(ito).title == "Lund's", timeout=LONG)
    set_fields(ito, "e2", notes="Ito's")
    qtbot.waitUntil(lambda: seen(lund, "e2").notes == "Ito's", timeout=LONG)
    # Both at once, before either has heard of the other.
    set_fields(lund, title="Lund again")
    set_fields(ito, title="Ito again")
    qtbot.waitUntil(lambda: bool(lund.document.editor.aside or ito.document.editor.aside), timeout=LONG)
    loser = lund if lund.document.editor.aside else ito
    loser.workspace.actions.action("file.waiting-edits").trigger()
    dialog = loser.findChild(WaitingEditsDialog)
    assert dialog is not None
    mine = dialog.findChild(QPushButton, "takeMine")
    assert mine is not None
    mine.click()
    dialog.reject()
    title = "Lund again" if loser is lund else "Ito again"
    qtbot.waitUntil(lambda: seen(lund).title == seen(ito).title == title, timeout=LONG)
    assert lund.document.plan == ito.document.plan


def test_a_frozen_server_stops_nobody_and_what_waits_is_written_when_it_thaws(
    qtbot: QtBot, planners: Callable[[str], Planner], address: str, server: str
) -> None:
    lund = planners("Lund").sit_down(qtbot, address)
    ito = planners("Ito").sit_down(qtbot, address)
    with frozen(server):
        for number in range(3):
            assert set_fields(lund, notes=f"note {number}")
        qtbot.waitUntil(lambda: said(lund, "saveState").startswith("Not reachable since"), timeout=LONG)
        assert lund.document.editor.pending == 3
        lund.workspace.go_to("table")
        assert set_fields(lund, title="typed meanwhile")
        assert seen(lund).title == "typed meanwhile"
    qtbot.waitUntil(lambda: seen(ito).title == "typed meanwhile", timeout=LONG)
    qtbot.waitUntil(lambda: said(lund, "saveState") == "All changes saved", timeout=LONG)
    assert seen(ito).notes == "note 2"


def test_edits_that_wait_when_the_window_is_closed_are_there_the_next_time(
    qtbot: QtBot, planners: Callable[[str], Planner], address: str, server: str
) -> None:
    planner = planners("Lund")
    lund = planner.sit_down(qtbot, address)
    with frozen(server):
        set_fields(lund, title="Written later")
        qtbot.waitUntil(lambda: said(lund, "saveState").startswith("Not reachable since"), timeout=LONG)
        planner.desk.prompts.choice = "go"
        lund.close()
        lund.close()
        assert "could not be written to the shared plan" in planner.desk.prompts.asked[0]
    planner.desk.stop()
    again = planner.sit_down(qtbot, address)
    assert seen(again).title == "Written later"
    qtbot.waitUntil(lambda: again.document.editor.pending == 0, timeout=LONG)
    assert any("earlier session" in notice.text for notice in again.notices.messages)
    again.document.undo_stack.undo()
    ito = planners("Ito").sit_down(qtbot, address)
    qtbot.waitUntil(lambda: seen(ito).title == "Port call e1", timeout=LONG)


def test_an_edit_made_just_before_the_window_closes_is_written(
    qtbot: QtBot, planners: Callable[[str], Planner], address: str
) -> None:
    planner = planners("Lund")
    lund = planner.sit_down(qtbot, address)
    set_fields(lund, title="In a hurry")
    lund.close()
    assert not lund.isVisible()
    ito = planners("Ito").sit_down(qtbot, address)
    assert seen(ito).title == "In a hurry"


def test_whoever_only_reads_a_shared_plan_follows_too_and_can_begin_to_edit(
    qtbot: QtBot, planners: Callable[[str], Planner], address: str
) -> None:
    lund, reader = planners("Lund").sit_down(qtbot, address), planners("Ito")
    ito = reader.sit_down(qtbot, address)
    ito.opening.open(address, read_only=True)
    qtbot.waitUntil(lambda: ito.document.is_open and ito.document.read_only, timeout=LONG)
    assert ito.windowTitle().endswith("(read-only)")
    ito.workspace.view.select(("e2",))
    set_fields(lund, title="Lund's")
    qtbot.waitUntil(lambda: seen(ito).title == "Lund's", timeout=LONG)
    assert ito.workspace.view.selected == ("e2",)
    ito.workspace.actions.action("file.edit-here").trigger()
    qtbot.waitUntil(lambda: ito.document.is_open and not ito.document.read_only, timeout=LONG)
    assert ito.workspace.view.selected == ("e2",)
    set_fields(ito, "e2", notes="Ito's")
    qtbot.waitUntil(lambda: seen(lund, "e2").notes == "Ito's", timeout=LONG)


def test_a_shared_plan_put_back_on_its_server_is_read_anew(
    qtbot: QtBot, planners: Callable[[str], Planner], address: str
) -> None:
    """As those who run a server do, with a dump of yesterday."""
    lund = planners("Lund").sit_down(qtbot, address)
    lund.workspace.view.select(("e2",))
    set_fields(lund, title="Today")
    qtbot.waitUntil(lambda: lund.document.editor.pending == 0, timeout=LONG)
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("BEGIN")
        connection.execute("UPDATE engagements SET title = 'Yesterday' WHERE id = 'e1'")
        connection.execute("DELETE FROM change_items WHERE change > 1")
        connection.execute("DELETE FROM changes WHERE number > 1")
        connection.execute("COMMIT")
    qtbot.waitUntil(lambda: seen(lund).title == "Yesterday", timeout=LONG)
    assert lund.workspace.view.selected == ("e2",)
    set_fields(lund, "e2", notes="And on")
    ito = planners("Ito").sit_down(qtbot, address)
    qtbot.waitUntil(lambda: seen(ito, "e2").notes == "And on", timeout=LONG)
