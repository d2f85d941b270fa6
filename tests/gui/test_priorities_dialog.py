"""Tiers of many countries at once, as a planner gives them: a whole region, several, by keys and by buttons."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.gui.dialogs.priorities import PrioritiesDialog, PriorityNames
from app.gui.look.icons import Icons
from app.gui.widgets.search_box import SearchBox
from tests.builders import country, plan_with, region, scheme, tier

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(icons: Icons, qtbot: QtBot) -> Iterator[PrioritiesDialog]:
    plan = plan_with(
        scheme(),
        country("NO", "Norway"), country("IO", "British Indian Ocean Territory"), country("IN", "India"),
        country("KE", "Kenya"), country("TZ", "Tanzania"), country("UG", "Uganda"), country("JP", "Japan"),
        region("defence/east-africa", "KE TZ UG", title="East Africa"),
        tier("JP", "2"),
    )  # fmt: skip
    window = QWidget()
    qtbot.addWidget(window)
    made = PrioritiesDialog(icons, plan, date(2027, 1, 15), window)
    made.show()
    qtbot.waitExposed(made)
    yield made
    window.close()


def table(dialog: PrioritiesDialog) -> QTableView:
    return dialog.findChild(QTableView, "tierTable")


def shown(dialog: PrioritiesDialog) -> list[str]:
    model = table(dialog).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def search(dialog: PrioritiesDialog, qtbot: QtBot, typed: str) -> None:
    box = dialog.findChild(SearchBox)
    box.clear()
    qtbot.keyClicks(box, typed)
    qtbot.keyClick(box, Key.Key_Return)


def test_india_stands_before_the_territory_that_holds_its_name(dialog: PrioritiesDialog, qtbot: QtBot) -> None:
    search(dialog, qtbot, "india")
    assert shown(dialog) == ["India", "British Indian Ocean Territory"]


@pytest.mark.parametrize("way", ["key", "button"])
def test_a_whole_region_gets_a_tier_at_once(dialog: PrioritiesDialog, qtbot: QtBot, way: str) -> None:
    made: list[PriorityNames] = []
    dialog.made.connect(made.append)
    search(dialog, qtbot, "east africa")
    assert shown(dialog) == ["Kenya", "Tanzania", "Uganda"]
    qtbot.keyClick(table(dialog), Key.Key_A, CTRL)
    if way == "key":
        qtbot.keyClick(table(dialog), Key.Key_3)
    else:
        dialog.findChild(QPushButton, "giveTier3").click()
    dialog.findChild(QPushButton, "prioritiesSet").click()
    assert made[0].tiers == {"JP": "2", "KE": "3", "TZ": "3", "UG": "3"}


def test_giving_tiers_one_after_the_other_complains_of_nothing(
    dialog: PrioritiesDialog, qtbot: QtBot, qtlog: object
) -> None:
    rows = table(dialog)
    rows.setFocus()
    for row in range(4):
        rows.setCurrentIndex(rows.model().index(row, 0))
        qtbot.keyClick(rows, Key.Key_Return)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Down)
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert not [each.message for each in qtlog.records if "editing failed" in each.message]  # type: ignore[attr-defined]


def test_only_those_with_a_tier_are_shown_when_asked_for(dialog: PrioritiesDialog) -> None:
    dialog.findChild(QCheckBox, "onlyWithTier").click()
    assert shown(dialog) == ["Japan"]
    dialog.findChild(QCheckBox, "onlyWithTier").click()
    assert shown(dialog)[0] == "Japan"
    assert len(shown(dialog)) == 6


def type_where_the_focus_is(qtbot: QtBot, words: str, *keys: Key) -> None:
    for key in (*words, *keys):
        qtbot.keyClick(QApplication.focusWidget(), key)


def open_for_keys(dialog: PrioritiesDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)


def test_who_types_at_once_looks_for_a_country_and_down_goes_to_it(dialog: PrioritiesDialog, qtbot: QtBot) -> None:
    open_for_keys(dialog, qtbot)
    type_where_the_focus_is(qtbot, "kenya", Key.Key_Down)
    assert QApplication.focusWidget() is table(dialog)
    type_where_the_focus_is(qtbot, "1")
    made: list[PriorityNames] = []
    dialog.made.connect(made.append)
    dialog.findChild(QPushButton, "prioritiesSet").click()
    assert made[0].tiers == {"JP": "2", "KE": "1"}


def test_letters_in_the_list_look_for_a_country_too(dialog: PrioritiesDialog, qtbot: QtBot) -> None:
    open_for_keys(dialog, qtbot)
    type_where_the_focus_is(qtbot, "norway", Key.Key_Down)
    type_where_the_focus_is(qtbot, "uganda", Key.Key_Down)
    type_where_the_focus_is(qtbot, "3")
    assert shown(dialog) == ["Uganda"]
    assert table(dialog).model().values == {"JP": "2", "UG": "3"}
