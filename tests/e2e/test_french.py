"""The whole window in French: what stands there comes from the catalogue, its dates from the language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from app.domain.english import ENGLISH
from app.domain.languages import LANGUAGES
from app.gui.dialogs.settings import SettingsDialog
from app.gui.look.languages import SYSTEM, install_language, told, window_language
from app.gui.screens.findings import FindingsPanel
from app.gui.widgets.quiet_table import QuietTable
from app.gui.workspace.document import words
from app.gui.workspace.settings import Settings, described
from app.services.review.review import heaviest_first
from tests.e2e.conftest import Desk
from tests.windows import FurnishedWindow


@pytest.fixture
def french(qapp: QApplication, resources: Path) -> Iterator[None]:
    """An application that speaks French, until the test is over."""
    before = QLocale()
    translators = install_language(qapp, resources, "fr")
    yield
    for translator in translators:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def open_sample(desk: Desk) -> FurnishedWindow:
    window = desk.start()
    window.opening.open_sample()
    assert window.document.is_open
    return window


def menus(window: QWidget) -> list[str]:
    return [action.text().replace("&", "") for action in window.findChild(QMenuBar).actions()]


@pytest.mark.usefixtures("french")
def test_the_main_window_is_in_french(desk: Desk) -> None:
    window = open_sample(desk)
    assert menus(window) == ["Fichier", "Édition", "Affichage", "Action", "Coordonner", "Document", "Outils", "Aide"]
    buttons = {button.text().replace("&", "") for button in window.findChildren(QAbstractButton) if button.isVisible()}
    assert {"Frise", "Calendrier", "Tableau", "Couverture"} <= {text.split("\n")[0] for text in buttons}


@pytest.mark.usefixtures("french")
def test_no_two_commands_of_a_menu_have_one_access_key(desk: Desk) -> None:
    window = open_sample(desk)
    pending: list[QMenu | QMenuBar] = [window.findChild(QMenuBar)]
    while pending:
        menu = pending.pop()
        texts = [action.text() for action in menu.actions() if "&" in action.text().replace("&&", "")]
        keys = [text.replace("&&", "").split("&")[1][:1].lower() for text in texts]
        assert len(keys) == len(set(keys)), texts
        pending += [action.menu() for action in menu.actions() if action.menu() is not None]


@pytest.mark.usefixtures("french")
def test_findings_are_in_french_with_french_dates(desk: Desk) -> None:
    window = open_sample(desk)
    found = heaviest_first(window.document.review.findings())
    late = next(finding for finding in found if finding.rule == "C14" and finding.due is not None)
    assert late.due is not None
    assert f"échéance : {told(late.due, 'weekday')}." in words(late.why)
    assert told(late.due, "weekday") == f"{told(late.due, 'short_weekday')} {told(late.due)}"
    window.workspace.actions.action("view.findings").setChecked(True)
    rows = window.findChild(FindingsPanel).findChild(QuietTable).rows
    shown = [rows.cell(at, 2).text for at in range(rows.rowCount())]
    assert words(late.title) in shown
    assert not [finding.rule for finding in found if words(finding.title) == str(finding.title)]


def test_without_a_translator_the_window_speaks_english(desk: Desk) -> None:
    assert window_language() is ENGLISH
    assert menus(open_sample(desk))[0] == "File"


def test_the_language_is_a_setting_that_follows_the_system(qtbot: QtBot, desk: Desk) -> None:
    assert Settings().language == SYSTEM
    (info,) = (each for each in described() if each.name == "language")
    assert info.choices == (SYSTEM, *LANGUAGES)
    window = desk.start()
    dialog = SettingsDialog(window.workspace.settings)
    qtbot.addWidget(dialog)
    editor = dialog.findChild(QWidget, "language")
    assert [editor.itemText(at) for at in range(editor.count())] == ["System", "English", "Français"]


@pytest.mark.parametrize("wanted", ["tlh", ""])
def test_a_language_that_is_not_there_is_english(qapp: QApplication, resources: Path, wanted: str) -> None:
    translators = install_language(qapp, resources, wanted)
    assert window_language().code == "en"
    for translator in translators:
        qapp.removeTranslator(translator)
