"""Shared plans in the real window: found, asked for a password, made where there is none, and never shown a secret."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.gui.shell.main_window import MainWindow
from app.persistence.passwords import KnownPasswords
from app.services.planning.new_plan import NewPlan
from app.services.stores.plan_address import PlanAddress
from tests.addresses import BROKEN
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, let_go, line, new_plan
from tests.persistence.conftest import guarded, new_database, server
from tests.persistence.rings import MemoryKeyring

__all__ = ["guarded", "new_database", "server"]

SECRET = "s3cret-" + "word"

Guarded = Callable[[str], PlanAddress]
Trigger = Callable[[str], None]


@pytest.fixture(autouse=True)
def no_other_way_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the person who runs the tests lets the driver in, and their keyring is left alone."""
    monkeypatch.delenv("PGPASSWORD", raising=False)
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "none"))
    monkeypatch.setattr("app.persistence.system_keyring.find_spec", lambda name: None)


def written(address: PlanAddress, password: str) -> str:
    return address.location.replace("@", f":{quote(password, safe='')}@", 1)


def shared_plan(desk: Desk, address: PlanAddress) -> str:
    """Make a plan there; where it is, without its password, which this desk has forgotten."""
    plan = desk.program.new_plan(NewPlan(own_nation="FJ", title="Plan of Fiji"))
    desk.program.stores.create(written(address, SECRET), plan, "Desk planner").close()
    desk.program.passwords.refused(address.account)
    return address.location


def everything_shown(window: MainWindow) -> str:
    """All texts, names and tips of all windows, titles and menus."""
    parts = []
    for widget in QApplication.allWidgets():
        parts += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        parts += [action.text() + action.toolTip() for action in widget.actions()]
        if isinstance(widget, QLabel | QPushButton):
            parts.append(widget.text())
        if isinstance(widget, QLineEdit):
            parts.append(widget.displayText())
    return "\n".join(parts)


def kept(desk: Desk) -> str:
    """All that this desk keeps in files, and their names."""
    files = [each for each in desk.folder.rglob("*") if each.is_file()]
    return "\n".join(f"{each}\n{each.read_bytes()!r}" for each in files)


def give(qtbot: QtBot, window: MainWindow, password: str) -> None:
    asked = dialog(window, "passwordDialog")
    field = line(asked, "password")
    qtbot.keyClicks(field, password)
    QTest.keyClick(field, Qt.Key.Key_Return)
    let_go()


def location(window: MainWindow) -> str:
    return window.workspace.document.editor.store.location


def is_open(window: MainWindow) -> bool:
    return window.workspace.document.is_open


@pytest.mark.postgresql
def test_a_plan_whose_password_is_not_kept_asks_for_it(qtbot: QtBot, desk: Desk, guarded: Guarded) -> None:
    here = shared_plan(desk, guarded(SECRET))
    window = desk.start()
    window.opening.open(here)
    assert not is_open(window)
    assert (
        "keyring" not in everything_shown(window)
        or not dialog(window, "passwordDialog").findChild(QCheckBox, "keepPassword").isVisible()
    )
    give(qtbot, window, "wrong-one")
    assert "did not accept the password" in everything_shown(window)
    give(qtbot, window, SECRET)
    assert location(window) == here
    assert "***" not in here
    desk.stop()
    window = desk.start()
    window.opening.open(window.workspace.settings.settings.last_plan)
    assert is_open(window), "one asks once in a session"
    assert SECRET not in everything_shown(window)
    assert "wrong-one" not in kept(desk)
    assert SECRET not in kept(desk)


@pytest.mark.postgresql
def test_whoever_does_not_know_the_password_goes_on_without(qtbot: QtBot, desk: Desk, guarded: Guarded) -> None:
    here = shared_plan(desk, guarded(SECRET))
    window = desk.start()
    window.opening.open(new_plan(desk))
    window.opening.open(here, read_only=True)
    QTest.keyClick(dialog(window, "passwordDialog"), Qt.Key.Key_Escape)
    let_go()
    assert location(window).endswith("Plan.entente")
    window.opening.open(here, read_only=True)
    give(qtbot, window, SECRET)
    assert window.workspace.document.read_only, "what was under way goes on as it was asked for"


@pytest.mark.postgresql
def test_the_keyring_keeps_it_where_that_is_wished(
    qtbot: QtBot, desk: Desk, guarded: Guarded, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = MemoryKeyring()
    monkeypatch.setattr("app.bootstrap.compose.SystemKeyring", lambda: ring)
    address = guarded(SECRET)
    here = shared_plan(desk, address)
    window = desk.start()
    window.opening.open(here)
    dialog(window, "passwordDialog").findChild(QCheckBox, "keepPassword").click()
    give(qtbot, window, SECRET)
    assert ring.kept == {address.account: SECRET}
    desk.stop()
    monkeypatch.setattr(desk.program.stores._access, "_passwords", KnownPasswords(ring))
    window = desk.start()
    window.opening.open(window.workspace.settings.settings.last_plan)
    assert location(window) == here


@pytest.mark.postgresql
def test_a_shared_plan_is_opened_by_its_address_and_named_by_database_and_server(
    qtbot: QtBot, desk: Desk, guarded: Guarded, trigger: Trigger
) -> None:
    address = guarded(SECRET)
    here = shared_plan(desk, address)
    window = desk.start()
    window.findChild(QPushButton, "shared").click()
    asked = dialog(window, "sharedPlanDialog")
    whole = line(asked, "wholeAddress")
    whole.setFocus()
    whole.insert(written(address, SECRET))
    asked.findChild(QPushButton, "testConnection").click()
    assert "Plan of Fiji" in everything_shown(window)
    QTest.keyClick(line(asked, "database"), Qt.Key.Key_Return)
    let_go()
    assert location(window) == here
    assert window.workspace.settings.settings.recent_files[0] == here
    menu = window.findChild(QWidget, "recentMenu")
    menu.aboutToShow.emit()
    assert f"{address.database} on this computer" in menu.actions()[0].text()
    trigger("file.save-copy")
    trigger("file.backups")
    trigger("file.checkpoint")
    assert SECRET not in everything_shown(window)
    assert SECRET not in kept(desk)
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QDialog):
            each.reject()
    let_go()


@pytest.mark.postgresql
def test_a_new_plan_is_made_in_an_empty_database(qtbot: QtBot, desk: Desk, guarded: Guarded, trigger: Trigger) -> None:
    address = guarded(SECRET)
    window = desk.start()
    trigger("file.open-shared")
    asked = dialog(window, "sharedPlanDialog")
    for name, typed in (
        ("server", address.servers[0].host),
        ("database", address.database),
        ("user", address.user),
        ("password", SECRET),
    ):
        qtbot.keyClicks(line(asked, name), typed)
    asked.findChild(QPushButton, "testConnection").click()
    asked.findChild(QPushButton, "newPlanThere").click()
    wish = dialog(window, "newPlanDialog")
    nation = wish.findChild(QComboBox, "ownNation")
    nation.lineEdit().selectAll()
    qtbot.keyClicks(nation, "Fiji")
    next(each for each in wish.findChildren(QPushButton) if each.text() == "Make the plan").click()
    let_go()
    assert location(window) == address.location
    assert window.workspace.document.plan.settings.own_nation == "FJ"
    trigger("file.open-shared")
    assert line(dialog(window, "sharedPlanDialog"), "database").text() == address.database, "where one was last"
    assert line(dialog(window, "sharedPlanDialog"), "password").text() == ""
    QTest.keyClick(dialog(window, "sharedPlanDialog"), Qt.Key.Key_Escape)
    let_go()


@pytest.mark.postgresql
def test_another_form_of_the_address_is_the_plan_that_is_open(desk: Desk, guarded: Guarded) -> None:
    address = guarded(SECRET)
    here = shared_plan(desk, address)
    window = desk.start()
    window.opening.open(written(address, SECRET))
    assert location(window) == here
    window.opening.open(f"{here}&password={SECRET}&sslmode=prefer")
    assert "open already" in everything_shown(window)


def test_an_address_that_cannot_be_read_is_refused_without_showing_it(desk: Desk) -> None:
    window = desk.start()
    for typed in BROKEN:
        window.opening.open(typed)
    assert len(desk.prompts.asked) == len(BROKEN)
    assert all("cannot be understood" in each for each in desk.prompts.asked)
    assert "geheim" not in everything_shown(window) + "".join(desk.prompts.asked) + kept(desk)
