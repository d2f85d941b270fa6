"""What did we last promise them? The page of a country before a call, in two clicks, by keys, and on paper."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.asks import Verdict
from app.domain.gifts import Gift
from app.domain.levels import Level
from app.domain.outcomes import EngagementOutcome
from app.domain.participation import Direction, Side
from app.domain.staff_talks import TALKS_KIND
from app.domain.statuses import Status
from app.gui.dialogs.country_page import CountryDialog
from app.gui.palette.command_palette import CommandPalette
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.screens.table.screen import TableScreen
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.typed_choice import TypedChoice
from app.services.layouts.coverage import LineKind
from tests import builders as make
from tests.accessibility.interfaces import nameless
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, open_with, shown_text
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]
K, Mod = Qt.Key, Qt.KeyboardModifier


class Page:
    """The page that is open, and what can be read on it."""

    def __init__(self, window: FurnishedWindow, qtbot: QtBot) -> None:
        found = dialog(window, "countryDialog")
        assert isinstance(found, CountryDialog)
        self.dialog, self.qtbot = found, qtbot
        self.dialog.activateWindow()
        assert QTest.qWaitForWindowActive(self.dialog)
        self.table = self.dialog.findChild(KeyedTable, "countryTable")

    def sections(self) -> dict[str, list[tuple[str, str, str]]]:
        """The lines of each section by its title; one without any holds what its heading says."""
        found: dict[str, list[tuple[str, str, str]]] = {}
        title = ""
        rows = self.table.rows
        for at in range(rows.rowCount()):
            cells = [rows.cell(at, column) for column in range(3)]
            if rows.row(at).heading:
                title = cells[0].text
                found[title] = [] if cells[0].remark.isdecimal() else [("", cells[0].remark, "")]
            else:
                found[title].append((cells[0].text, cells[1].text, cells[2].text))
        return found

    def go_to(self, what: str) -> None:
        """Walk down by keys to the first line that says this."""
        self.table.setFocus()
        self.qtbot.keyClick(self.table, K.Key_Home)
        for _ in range(self.table.rows.rowCount()):
            if self.table.rows.cell(self.table.currentIndex().row(), 1).text == what:
                return
            self.qtbot.keyClick(self.table, K.Key_Down)
        raise AssertionError(f"no line says {what}")


@pytest.fixture
def window(desk: Desk) -> FurnishedWindow:
    """A plan with a past and a future with Kenya, and nothing with any other country; its records begin in 2020."""
    opened, _ = open_with(desk)
    assert isinstance(opened, FurnishedWindow)
    document = opened.workspace.document
    items = (
        make.organisation(),
        make.post(),
        make.engagement("e1", "2026-11-03", title="Talks in Nairobi", ref="AU-1", status=Status.COMPLETED,
                        kind=TALKS_KIND, level=Level.L1, direction=Direction.OUTGOING),
        make.engagement("e2", "2027-03-03", title="Port call Mombasa", ref="AU-2"),
        EngagementOutcome("e1", ours="A place at the staff college"),
        make.action("ac1", "e1", due="2027-01-05", what="Send the charts"),
        make.action("ac2", "e1", what="Name a date", side=Side.THEIRS),
        Gift("g1", "e1", "A ship in a bottle"),
        make.agreed_line("al1", year=2027, title="Divers' course"),
        make.ask("a1", "e2", ask_type=min(document.plan.ask_types), question="May she call?",
                 answer=make.answer(Verdict.NON_CONCUR, date(2027, 1, 4), text="Not before the vote")),
    )  # fmt: skip
    settings = make.replace(document.plan.settings, records_begin=date(2020, 1, 1))
    assert document.do(make.edit(document.plan, *items, settings))
    return opened


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    QTest.keyClick(widget, key, held)


def kenya_in_coverage(window: FurnishedWindow, trigger: Trigger) -> MatrixView:
    trigger("view.coverage")
    matrix = window.findChild(MatrixView)
    assert matrix.go_to(LineKind.COUNTRY, "KE", 0)
    return matrix


def test_what_we_last_promised_them_is_two_clicks_away_and_on_one_page(
    window: FurnishedWindow, desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    matrix = kenya_in_coverage(window, trigger)
    matrix.customContextMenuRequested.emit(matrix.visualRect(matrix.currentIndex()).center())
    menu = next(each for each in matrix.findChildren(QMenu) if each.isVisible())
    offered = next(each for each in menu.actions() if each.text() == "Countr&y page…")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(offered).center())
    page = Page(window, qtbot)
    assert "Kenya" in page.dialog.windowTitle()
    said = page.sections()
    none = [("", "none recorded since 1 Jan 2020", "")]
    assert said["Open actions"] == [
        ("10 days late", "Send the charts", "Ours · Talks in Nairobi"),
        ("no due day", "Name a date", "Theirs · Talks in Nairobi"),
    ]
    assert said["What was promised"] == [
        ("Tue 3 Nov 2026", "A place at the staff college", "We promised · Talks in Nairobi")
    ]
    assert ("Tue 3 Nov 2026", "L1 minister", "We to them · Talks in Nairobi") in said["Last contact by level, each way"]
    assert [line[1] for line in said["Last contacts"]] == ["Talks in Nairobi"]
    assert [line[1] for line in said["Next dates"]] == ["Port call Mombasa"]
    assert [line[1:] for line in said["Agreed plan lines"]] == [("Divers' course", "Not programmed")]
    assert [line[:2] for line in said["Not concurred"]] == [("4 Jan 2027", "Non-concur: Not before the vote")]
    assert [line[1] for line in said["Gifts"]] == ["A ship in a bottle"]
    for title in ("Open asks", "Agreements", "Objectives", "Accreditations"):
        assert said[title] == none, title
    qtbot.mouseClick(page.dialog.findChild(QPushButton, "countryPrint"), Qt.MouseButton.LeftButton)
    assert window.findChild(QLabel, "printStamp").text() == "2 engagements selected, 2 printed, 1 page"
    assert window.findChild(QComboBox, "reportSubject").currentText() == "Kenya"
    desk.prompts.file = desk.folder / "kenya.pdf"
    qtbot.mouseClick(window.findChild(QPushButton, "savePdf"), Qt.MouseButton.LeftButton)
    (sheet,) = PdfReader(BytesIO((desk.folder / "kenya.pdf").read_bytes())).pages
    words = " ".join(sheet.extract_text().split())
    for told in ("Send the charts", "A place at the staff college", "Not before the vote", "A ship in a bottle",
                 "none recorded since 1 Jan 2020", "Port call Mombasa"):  # fmt: skip
        assert told in words, told


def test_the_key_shows_the_country_of_the_engagement_looked_at_and_the_page_is_walked_by_keys(
    window: FurnishedWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    trigger("view.table")
    window.workspace.view.select(("e2",))
    press(window, K.Key_K, Mod.AltModifier | Mod.ShiftModifier)
    page = Page(window, qtbot)
    assert page.dialog.country == "KE"
    assert nameless(page.dialog) == []
    page.go_to("A ship in a bottle")
    press(page.table, K.Key_Return)
    assert window.workspace.view.current == "e1"
    page.go_to("Talks in Nairobi")
    press(page.table, K.Key_Return)
    assert shown_text(field(window, "title")) == "Talks in Nairobi"


def test_the_page_of_a_country_with_nothing_says_so_and_any_other_is_typed(
    window: FurnishedWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    kenya_in_coverage(window, trigger)
    trigger("country.page")
    page = Page(window, qtbot)
    choice = page.dialog.findChild(TypedChoice, "countryChoice")
    choice.setFocus()
    choice.line.selectAll()
    for key in (*"Finland", K.Key_Return):
        QTest.keyClick(page.dialog.windowHandle(), key)  # as from the keyboard: a list that is open gets it
    assert page.dialog.country == "FI"
    said = page.sections()
    assert said["Open actions"] == said["Gifts"] == [("", "none recorded since 1 Jan 2020", "")]
    assert said["Next dates"] == [("", "none planned", "")]
    page = Page(window, qtbot)
    press(page.dialog, K.Key_PageDown, Mod.AltModifier)
    assert page.dialog.country == "KE"


def test_the_page_follows_the_plan_and_closes_its_sections(
    window: FurnishedWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    kenya_in_coverage(window, trigger)
    trigger("country.page")
    page = Page(window, qtbot)
    document = window.workspace.document
    done = make.action("ac1", "e1", what="Send the charts now", due="2027-02-05")
    assert document.do(make.edit(document.plan, done))
    assert ("due 5 Feb", "Send the charts now", "Ours · Talks in Nairobi") in page.sections()["Open actions"]
    page.table.setFocus()
    press(page.table, K.Key_Home)
    press(page.table, K.Key_Space)
    assert page.sections()["Open actions"] == []
    press(page.table, K.Key_Space)
    assert len(page.sections()["Open actions"]) == 2
    press(page.dialog, K.Key_Escape)
    assert not page.dialog.isVisible()


def test_the_palette_leads_to_the_page_of_any_country(window: FurnishedWindow, trigger: Trigger, qtbot: QtBot) -> None:
    trigger("help.palette")
    palette = window.findChild(CommandPalette)
    box = palette.findChild(QLineEdit)
    qtbot.keyClicks(box, "#Kenya")
    press(box, K.Key_Down)
    press(box, K.Key_Return)
    assert Page(window, qtbot).dialog.country == "KE"


def test_a_row_of_the_timeline_and_a_cell_of_the_table_offer_it_too(
    window: FurnishedWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    trigger("view.table")
    window.workspace.view.select(("e2",))
    grid = window.findChild(TableScreen).grid
    grid.menu_wanted.emit(grid.mapToGlobal(QPoint(5, 5)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = next(each for each in menu.actions() if each.text() == "Country page…")
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(offered).center())
    page = Page(window, qtbot)
    assert page.dialog.country == "KE"
    press(page.dialog, K.Key_Escape)
    trigger("view.timeline")
    trigger("timeline.menu")
    row_menu = QApplication.activePopupWidget()
    assert isinstance(row_menu, QMenu)
    assert "Countr&y page…" in [each.text() for each in row_menu.actions()]
    row_menu.close()
