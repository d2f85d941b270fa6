"""The preview of documents: leafing, looking closer and searching, by keys and by its bar."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.gui.screens.reports.page_view import PageView
from app.gui.shell.application import set_text_size
from app.gui.shell.main_window import MainWindow
from app.services.edits.engagements import change_engagement
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with

Trigger = Callable[[str], None]
Key, Mod = Qt.Key, Qt.KeyboardModifier
TITLES = ("Port call Mombasa", "Staff talks Suva", "Visit to Tonga")


class Preview:
    """The pages of the engagement plan in the window, and what a reader does to them."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.view = window.findChild(PageView, "preview")
        self.view.setFocus()

    @property
    def page(self) -> int:
        return self.view.pageNavigator().currentPage() + 1

    @property
    def pages(self) -> int:
        return self.view.document().pageCount()

    def part(self, kind: type[QWidget], name: str) -> QWidget:
        return self.window.findChild(kind, name)

    def click(self, name: str) -> None:
        button = self.part(QAbstractButton, name)
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Mod.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget(), key, held)

    def wheel(self, notches: int) -> None:
        where = QPointF(self.view.viewport().rect().center())
        event = QWheelEvent(
            where, self.view.viewport().mapToGlobal(where), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, Mod.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.view.viewport(), event)

    def said(self, name: str) -> str:
        return self.part(QLabel, name).text()


@pytest.fixture
def preview(desk: Desk, trigger: Trigger) -> Preview:
    window, _ = open_with(desk, *TITLES)
    trigger("report.engagement-plan")
    made = Preview(window)
    assert made.pages > 2
    return made


def test_pages_are_turned_by_keys_and_by_buttons(preview: Preview) -> None:
    last = preview.pages
    for key, page in (
        (Key.Key_PageDown, 2), (Key.Key_PageDown, 3), (Key.Key_PageUp, 2), (Key.Key_End, last),
        (Key.Key_PageDown, last), (Key.Key_Home, 1), (Key.Key_PageUp, 1),
    ):  # fmt: skip
        preview.press(key)
        assert (preview.page, preview.part(QLineEdit, "pageNumber").text()) == (page, str(page))
    for name, page in (("nextPage", 2), ("lastPage", last), ("previousPage", last - 1), ("firstPage", 1)):
        preview.click(name)
        assert preview.page == page
    assert preview.said("pageCount") == f"of {last}"
    assert not preview.part(QAbstractButton, "firstPage").isEnabled()
    assert preview.part(QAbstractButton, "lastPage").isEnabled()


@pytest.mark.parametrize(("typed", "page"), [("3", 3), ("0", 1), ("999", None), ("", 1)])
def test_the_number_of_a_page_is_typed(preview: Preview, typed: str, page: int | None) -> None:
    number = preview.part(QLineEdit, "pageNumber")
    number.setFocus()
    number.selectAll()
    preview.press(Key.Key_Delete)
    QTest.keyClicks(number, typed)
    preview.press(Key.Key_Return)
    wanted = preview.pages if page is None else page
    assert (preview.page, number.text()) == (wanted, str(wanted))
    assert preview.view.hasFocus()


def test_esc_leaves_the_number_as_it_was(preview: Preview) -> None:
    number = preview.part(QLineEdit, "pageNumber")
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "3")
    preview.press(Key.Key_Escape)
    assert (preview.page, number.text(), preview.view.hasFocus()) == (1, "1", True)


def test_ctrl_with_plus_minus_and_zero_is_the_size_of_the_pages_not_of_the_letters(preview: Preview) -> None:
    letters = QApplication.font().pointSizeF()
    first = preview.view.percent
    preview.press(Key.Key_Plus, Mod.ControlModifier)
    assert preview.view.percent > first
    assert preview.said("previewScale") == f"{preview.view.percent} %"
    preview.press(Key.Key_Minus, Mod.ControlModifier)
    preview.press(Key.Key_Minus, Mod.ControlModifier)
    assert preview.view.percent < first
    preview.press(Key.Key_0, Mod.ControlModifier)
    assert (preview.view.percent, preview.view.zoomMode()) == (first, QPdfView.ZoomMode.FitToWidth)
    assert QApplication.font().pointSizeF() == letters


def test_the_buttons_stay_where_they_are_at_any_size(preview: Preview) -> None:
    closer = preview.part(QWidget, "zoomIn")
    places = set()
    for _ in range(12):
        QTest.mouseClick(closer, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        places.add(closer.x())
    assert len(places) == 1


def test_the_size_has_its_bounds(preview: Preview) -> None:
    for _ in range(30):
        preview.press(Key.Key_Plus, Mod.ControlModifier)
    assert preview.view.percent == 400
    for _ in range(30):
        preview.press(Key.Key_Minus, Mod.ControlModifier)
    assert preview.view.percent == 25


def test_ctrl_and_the_wheel_look_closer_and_keep_the_place(preview: Preview) -> None:
    preview.press(Key.Key_PageDown)
    first = preview.view.percent
    preview.wheel(1)
    assert preview.view.percent > first
    assert preview.page == 2
    preview.wheel(-1)
    preview.wheel(-1)
    assert preview.view.percent < first


def test_a_page_is_fitted_whole_or_to_the_width(preview: Preview) -> None:
    wide = preview.view.percent
    preview.click("fitPage")
    page = preview.view.document().pagePointSize(0).height() * preview.view.logicalDpiY() / 72
    # The percent is a whole number, up to half a percent more than it is.
    assert page * (preview.view.percent - 0.5) / 100 <= preview.view.viewport().height()
    assert preview.part(QAbstractButton, "fitPage").isChecked()
    preview.click("fitWidth")
    assert preview.view.percent == wide
    assert preview.part(QAbstractButton, "fitWidth").isChecked()
    preview.click("fitWidth")
    assert preview.part(QAbstractButton, "fitWidth").isChecked()


def test_another_edition_stays_at_the_page_and_the_size(preview: Preview) -> None:
    preview.press(Key.Key_PageDown)
    preview.press(Key.Key_Plus, Mod.ControlModifier)
    size, document = preview.view.percent, preview.window.workspace.document
    before = preview.view.document().pagePointSize(1)
    document.attempt(partial(change_engagement, document.plan, "e0", title="Renamed"))
    assert preview.view.document().pagePointSize(1) == before
    assert (preview.page, preview.view.percent) == (2, size)


def test_words_are_searched_in_the_document_itself(preview: Preview, trigger: Trigger, qtbot: QtBot) -> None:
    trigger("edit.find")
    box = preview.part(QLineEdit, "previewSearch")
    assert box.hasFocus()
    QTest.keyClicks(box, "Suva")
    qtbot.waitUntil(lambda: preview.said("previewHits").startswith("1 of "))
    found = int(preview.said("previewHits").removeprefix("1 of "))
    assert found >= 1
    preview.press(Key.Key_Return)
    qtbot.waitUntil(lambda: preview.said("previewHits").startswith(f"{2 if found > 1 else 1} of"))
    box.selectAll()
    QTest.keyClicks(box, "Atlantis")
    qtbot.waitUntil(lambda: preview.said("previewHits") == "not found")
    preview.press(Key.Key_Escape)
    assert (box.text(), preview.said("previewHits"), preview.view.hasFocus()) == ("", "", True)


def test_a_search_goes_on_in_another_edition_and_the_page_stays(
    preview: Preview, trigger: Trigger, qtbot: QtBot
) -> None:
    trigger("edit.find")
    QTest.keyClicks(preview.part(QLineEdit, "previewSearch"), "Suva")
    qtbot.waitUntil(lambda: preview.said("previewHits").startswith("1 of "))
    preview.view.setFocus()
    preview.press(Key.Key_Home)
    document = preview.window.workspace.document
    document.attempt(partial(change_engagement, document.plan, "e2", title="Visit to Suva too"))
    qtbot.waitUntil(lambda: preview.said("previewHits").endswith(" found"))
    assert preview.page == 1
    document.attempt(partial(change_engagement, document.plan, "e1", title="Staff talks Apia"))
    document.attempt(partial(change_engagement, document.plan, "e2", title="Visit to Tonga"))
    qtbot.waitUntil(lambda: preview.said("previewHits") == "not found")


@pytest.mark.parametrize(("kind", "name"), [(QLineEdit, "pageNumber"), (QAbstractButton, "fitPage")])
def test_wherever_the_focus_is_in_reports_the_pages_are_scaled(
    preview: Preview, kind: type[QWidget], name: str
) -> None:
    letters, first = QApplication.font().pointSizeF(), preview.view.percent
    preview.part(kind, name).setFocus()
    preview.press(Key.Key_Plus, Mod.ControlModifier)
    assert preview.view.percent > first
    preview.press(Key.Key_0, Mod.ControlModifier)
    assert preview.view.percent == first
    assert QApplication.font().pointSizeF() == letters


def test_the_ground_around_the_pages_stays_with_another_size_of_text(preview: Preview, qapp: QApplication) -> None:
    def ground() -> QColor:
        return preview.view.grab().toImage().pixelColor(1, 1)

    wanted = preview.window.workspace.theme.colour("raised")
    assert ground() == wanted
    set_text_size(qapp, 150)
    QApplication.processEvents()
    assert ground() == wanted


def test_another_document_is_seen_though_a_page_of_the_one_before_was_being_drawn(preview: Preview) -> None:
    def grabbed() -> QImage:
        QTest.qWait(100)
        preview.view.verticalScrollBar().setValue(0)
        return preview.view.viewport().grab().toImage()

    def seen() -> QImage:
        """What is there once Qt, which draws pages beside the window, has come to rest."""
        last, now = grabbed(), grabbed()
        while last != now:
            last, now = now, grabbed()
        # On a busy computer a page can be longer in coming than two looks take.
        return now if now == grabbed() == grabbed() else seen()

    # Qt is asked for the pages of the engagement plan, and they are not there yet.
    preview.view.viewport().repaint()
    preview.click("principal-week")
    assert "Programme" in preview.view.document().getAllText(0).text()
    at_once = seen()
    preview.click("fitPage")
    preview.click("fitWidth")
    assert at_once == seen()
