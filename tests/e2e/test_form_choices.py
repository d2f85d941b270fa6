"""The forms of parts: what is chosen looks like it, and what is hinted at is of this plan."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.gifts import Gift, GiftWay
from app.domain.money import BudgetLine, Cost
from app.domain.records.record import Record
from app.domain.tables import PARTS
from app.gui.engaging.part_editing import PartEditing
from app.gui.look.dates import date_preferences
from app.gui.records.record_dialog import RecordDialog
from app.gui.widgets.form import FormRow
from app.services.layouts.part_sections import own_fields
from app.services.records.reading import PlanReading
from tests.builders import edit
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, let_go, open_with, panel, texts
from tests.windows import FurnishedWindow

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(desk: Desk) -> FurnishedWindow:
    """An Australian plan with one engagement, that is looked at."""
    opened, _ = open_with(desk, "Port call Mombasa")
    assert isinstance(opened, FurnishedWindow)
    return opened


def form(window: FurnishedWindow, table: str) -> RecordDialog:
    """The form for a new part of the engagement that is looked at."""
    PartEditing(window.workspace, panel(window)).add(table, "e0")
    found = dialog(window, "recordDialog")
    assert isinstance(found, RecordDialog)
    QApplication.processEvents()
    return found


def arrow(line: QWidget) -> QToolButton | None:
    """What opens the list of a line."""
    buttons = (each for each in line.findChildren(QToolButton) if each.isVisible())
    return next((each for each in buttons if each.accessibleName() == "Show the choices"), None)


def forms(window: FurnishedWindow) -> Iterator[tuple[Record, QDialog]]:
    """A form of each sort of part, one after the other."""
    plan, icons = window.document.plan, window.workspace.icons
    reading = PlanReading(plan, window.document.today, date_preferences())
    for record in PARTS:
        made = RecordDialog(icons, record, reading, lambda texts: None, window, fields=own_fields(record))  # type: ignore[arg-type, return-value]
        made.show()
        QApplication.processEvents()
        yield record, made
        made.reject()
        let_go()


def test_every_field_with_a_list_shows_that_there_is_one(window: FurnishedWindow) -> None:
    reading = PlanReading(window.document.plan, window.document.today, date_preferences())
    for record, made in forms(window):
        for each in own_fields(record):
            line = made.findChild(QLineEdit, each.name)
            if line is not None:
                is_chosen = bool(each.sort.offered(reading.names))
                assert (arrow(line) is not None) is is_chosen, (record.name, each.name)


def test_a_choice_is_taken_from_its_arrow_or_typed(window: FurnishedWindow, qtbot: QtBot) -> None:
    made = form(window, "gifts")
    way = made.findChild(QLineEdit, "way")
    shown = arrow(way)
    assert shown is not None
    qtbot.mouseClick(shown, LEFT)
    popup = way.completer().popup()
    assert [popup.model().index(at, 0).data() for at in range(popup.model().rowCount())] == ["given", "received"]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert way.text() == "received"
    declared = made.findChild(QLineEdit, "is_declared")
    declared.selectAll()
    qtbot.keyClicks(declared, "yes")
    qtbot.keyClicks(made.findChild(QLineEdit, "what"), "Bowl")
    qtbot.mouseClick(made.findChild(QPushButton, "addRecord"), LEFT)
    (gift,) = window.document.plan.parts(Gift, "e0")
    assert (gift.way, gift.is_declared) == (GiftWay.RECEIVED, True)


def test_the_arrow_goes_where_nothing_can_be_chosen(window: FurnishedWindow) -> None:
    line = next(each for each in panel(window).findChildren(QLineEdit, "host") if each.isVisible())
    assert arrow(line) is not None
    line.setReadOnly(True)
    assert arrow(line) is None


def test_the_currency_hinted_at_is_that_of_the_plan(window: FurnishedWindow) -> None:
    document = window.document
    cases: tuple[tuple[tuple[Cost | Gift | BudgetLine, ...], str], ...] = (
        ((), "AUD"),
        ((Gift("g", "e0", "Bowl"),), "AUD"),
        ((Gift("g", "e0", "Bowl", currency="KES"),), "KES"),
        ((Gift("g", "e0", "Bowl", currency="KES"), Cost("c", "e0", "Fuel", currency="NZD")), "NZD"),
        ((Cost("c", "e0", "Fuel", currency="NZD"), BudgetLine("b", "NAV", currency="FJD")), "FJD"),
    )
    for items, currency in cases:
        assert not items or document.do(edit(document.plan, *items))
        for table in ("costs", "gifts"):
            made = form(window, table)
            row = next(each for each in made.findChildren(FormRow) if each.editor.objectName() == "currency")
            assert texts(row) == ["Currency", f"three letters, as {currency}"], (items, table)
            assert "EUR" not in " ".join(texts(made))
            made.reject()
            let_go()
        if items:
            document.undo_stack.undo()


def test_a_sum_is_said_with_its_currency_and_a_currency_with_a_sum(window: FurnishedWindow) -> None:
    known = (
        Cost("a", "e0", "Fuel", estimate=64000.0, currency="AUD"),
        Gift("g", "e0", "Bowl", value=420.0, currency="AUD"),
    )
    unknown = Cost("b", "e0", "Rooms", currency="AUD")
    assert window.document.do(edit(window.document.plan, *known, unknown))
    QApplication.processEvents()
    said = " | ".join(texts(panel(window)))
    assert "Estimate 64\u202f000 AUD" in said
    assert "Value 420 AUD" in said
    assert "AUD" not in said.replace("64\u202f000 AUD", "").replace("420 AUD", "")
