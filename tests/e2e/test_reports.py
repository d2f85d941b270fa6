"""The reports view: the preview is the file, it follows the plan, and paper gets every page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from pypdf import PdfReader, PdfWriter
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.spans import DaySpan
from app.domain.wording import text
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.screens.reports.screen import ReportsScreen
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.day_popup import DayPopup
from app.gui.widgets.notices import NoticeBar
from app.gui.workspace.print_view import PrintView
from app.gui.workspace.printing import paint_pages
from app.gui.workspace.window_ports import PrintingFailed
from app.services.edits.engagements import change_engagement
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import edit, principal
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with, pick

Trigger = Callable[[str], None]

TITLES = ("Port call Mombasa", "Staff talks Suva", "Visit to Tonga")


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    opened, _ = open_with(desk, *TITLES)
    return opened


def screen(window: MainWindow) -> ReportsScreen:
    return window.interior._centre.screens["reports"]


def stamp(window: MainWindow) -> str:
    return window.findChild(QLabel, "printStamp").text()


def saved(window: MainWindow, desk: Desk) -> PdfReader:
    """The file as the planner saves it."""
    desk.prompts.file = desk.folder / "out.pdf"
    button = window.findChild(QPushButton, "savePdf")
    assert button.isEnabled()
    button.click()
    return PdfReader(BytesIO((desk.folder / "out.pdf").read_bytes()))


def words_of(reader: PdfReader) -> str:
    return "\n".join(page.extract_text() for page in reader.pages)


def year_button(window: MainWindow, name: str) -> QToolButton:
    stepper = screen(window).findChild(QWidget, "reportYear")
    return next(each for each in stepper.findChildren(QToolButton) if each.accessibleName() == name)


def test_the_engagement_plan_is_shown_with_its_stamp_and_saved_as_shown(
    window: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    trigger("report.engagement-plan")
    reader = saved(window, desk)
    assert stamp(window) == f"3 engagements selected, 3 printed, {len(reader.pages)} pages"
    assert screen(window).findChild(QPdfDocument).pageCount() == len(reader.pages)
    assert all(title in words_of(reader) for title in TITLES)


def test_what_is_said_of_a_saved_file_moves_no_button_from_under_the_pointer(
    window: MainWindow, desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    trigger("report.engagement-plan")
    save, prints = (window.findChild(QPushButton, name) for name in ("savePdf", "print"))
    desk.prompts.file = desk.folder / "out.pdf"
    before = [each.mapToGlobal(QPoint()) for each in (save, prints)]
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert window.findChild(NoticeBar).isVisible()
    assert [each.mapToGlobal(QPoint()) for each in (save, prints)] == before
    assert window.childAt(window.mapFromGlobal(before[0] + save.rect().center())) is save


def test_files_that_tell_different_things_are_offered_different_names(
    window: MainWindow, desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    document = window.workspace.document
    document.attempt(partial(change_engagement, document.plan, "e1", marking="SECRET"))
    trigger("report.engagement-plan")
    subject, marking = (screen(window).findChild(ChoiceEditor, name) for name in ("reportSubject", "reportMarking"))
    saved(window, desk)
    pick(qtbot, subject, "Kenya")
    saved(window, desk)
    pick(qtbot, marking, next(title for title in shown_in(marking) if title.startswith("OFFICIAL, ")))
    saved(window, desk)
    window.workspace.view.set_filter(PlanFilter(words="call"))
    qtbot.mouseClick(screen(window).findChild(QCheckBox, "onlyFiltered"), Qt.MouseButton.LeftButton)
    saved(window, desk)
    year = document.plan.settings.year_title(document.plan.settings.plan_year(document.today))
    assert desk.prompts.suggestions == [
        f"engagement-plan {year}.pdf",
        f"engagement-plan {year} Kenya.pdf",
        f"engagement-plan {year} Kenya OFFICIAL.pdf",
        f"engagement-plan {year} Kenya filtered OFFICIAL.pdf",
    ]


def shown_in(chooser: QComboBox) -> list[str]:
    return [chooser.itemText(at) for at in range(chooser.count())]


def test_a_timeline_is_printed_in_the_rows_and_on_the_paper_chosen(
    window: MainWindow, desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    trigger("report.timeline")
    side = screen(window)
    for name, downs in (("reportGrouping", 2), ("reportSheets", 2), ("reportPaper", 1)):
        chooser = side.findChild(QComboBox, name)
        assert chooser.isVisible()
        assert chooser.accessibleName()
        chooser.setFocus()
        chooser.showPopup()
        for _ in range(downs):
            qtbot.keyClick(chooser.view(), Qt.Key.Key_Down)
        qtbot.keyClick(chooser.view(), Qt.Key.Key_Return)
    reader = saved(window, desk)
    assert {round(float(page.mediabox.width)) for page in reader.pages} == {842}
    assert "Ships and aircraft" in words_of(reader)
    assert all(title in words_of(reader) for title in TITLES)


def choose(qtbot: QtBot, chooser: QComboBox, title: str) -> None:
    """Pick an entry by the keyboard."""
    chooser.setFocus()
    chooser.showPopup()
    for _ in range(chooser.findText(title) - chooser.currentIndex()):
        qtbot.keyClick(chooser.view(), Qt.Key.Key_Down)
    qtbot.keyClick(chooser.view(), Qt.Key.Key_Return)


def test_a_document_about_one_country_on_the_paper_chosen_keeps_that_paper_for_itself(
    window: MainWindow, desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    trigger("report.engagement-plan")
    side = screen(window)
    subject, paper = side.findChild(QComboBox, "reportSubject"), side.findChild(QComboBox, "reportPaper")
    assert paper.currentText() == "A4"
    countries = [subject.itemText(at) for at in range(subject.count()) if "country:" in str(subject.itemData(at))]
    choose(qtbot, paper, "US Letter")
    choose(qtbot, subject, countries[0])
    reader = saved(window, desk)
    assert {round(float(page.mediabox.width)) for page in reader.pages} == {792}
    assert f"Engagement plan: {countries[0]}" in " ".join(words_of(reader).split())
    trigger("report.calendar")
    assert paper.currentText() == "A3"
    trigger("report.engagement-plan")
    assert paper.currentText() == "US Letter"


def test_the_calendar_is_a_sheet_a_month_and_asks_for_no_rows(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    trigger("report.calendar")
    assert screen(window).findChild(QComboBox, "reportPaper").isVisible()
    assert not screen(window).findChild(QComboBox, "reportGrouping").isVisible()
    months = [page for page in saved(window, desk).pages if "Monday" in page.extract_text()]
    assert len(months) == 12


def test_the_days_of_the_filter_can_be_printed_in_place_of_a_plan_year(
    window: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    trigger("report.calendar")
    days = screen(window).findChild(QCheckBox, "onlySeenDays")
    assert not days.isVisible()
    march = DaySpan(date(2027, 3, 1), date(2027, 4, 1))
    view = screen(window)._workspace.view
    view.set_filter(view.filter.with_(period=march))
    assert days.isVisible()
    assert days.text() == "Only 1 – 31 Mar 2027, in whole months"
    days.click()
    assert sum("Monday" in page.extract_text() for page in saved(window, desk).pages) == 1
    days.click()
    assert sum("Monday" in page.extract_text() for page in saved(window, desk).pages) == 12


@pytest.fixture
def travelling(window: MainWindow) -> MainWindow:
    """The window on a plan with two principals, of whom one makes the first two engagements."""
    document = window.workspace.document
    made = [replace(document.plan.engagements[each], principals=("p1",)) for each in ("e0", "e1")]
    people = (principal("p1", "Ada Okoro", level="L1"), principal("p2", "Ben Ruiz"))
    assert document.do(edit(document.plan, *people, *made))
    return window


def test_the_programme_of_a_principal_is_of_a_week_and_steps_by_weeks(
    travelling: MainWindow, desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    trigger("report.principal-week")
    side = screen(travelling)
    assert not side.findChild(QWidget, "reportYear").isVisible()
    stepper = side.findChild(QWidget, "reportWeek")
    assert stepper.isVisible()
    choose(qtbot, side.findChild(QComboBox, "reportPeople"), "Ada Okoro")
    first = words_of(saved(travelling, desk))
    assert desk.prompts.suggestions[-1].startswith("principal-week Ada Okoro ")
    assert "Programme: Ada Okoro" in str(PdfReader(desk.folder / "out.pdf").metadata)
    later = next(each for each in stepper.findChildren(QToolButton) if each.accessibleName() == "Later")
    later.click()
    second = words_of(saved(travelling, desk))
    assert first != second
    assert "Ada Okoro" in second
    trigger("report.engagement-plan")
    assert side.findChild(QWidget, "reportYear").isVisible()
    assert not side.findChild(QComboBox, "reportPeople").isVisible()


def test_the_programme_begins_with_one_principal_when_they_are_busy_and_all_are_a_choice(
    travelling: MainWindow, desk: Desk, trigger: Trigger, qtbot: QtBot
) -> None:
    trigger("report.principal-week")
    people = screen(travelling).findChild(QComboBox, "reportPeople")
    assert people.currentText() == "Ada Okoro"
    first = words_of(saved(travelling, desk))
    assert "Ada Okoro" in first
    assert travelling.workspace.document.plan.engagements["e0"].title in first
    assert "Ben Ruiz" not in first
    people.setFocus()
    people.showPopup()
    qtbot.keyClick(people.view(), Qt.Key.Key_Home)
    qtbot.keyClick(people.view(), Qt.Key.Key_Return)
    trigger("report.engagement-plan")
    trigger("report.principal-week")
    assert people.currentText() == "All principals", "who has chosen is not asked again"


@pytest.mark.parametrize("way", ["mouse", "Space", "Alt+Down", "F4"])
def test_the_week_of_a_programme_is_picked_in_a_month(
    travelling: MainWindow, desk: Desk, trigger: Trigger, way: str
) -> None:
    trigger("report.principal-week")
    button = screen(travelling).findChild(QWidget, "reportWeek").button
    button.setFocus()
    match way:
        case "mouse":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        case "Space":
            QTest.keyClick(button, Qt.Key.Key_Space)
        case "Alt+Down":
            QTest.keyClick(button, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        case _:
            QTest.keyClick(button, Qt.Key.Key_F4)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, DayPopup)
    assert "the week" in popup.asked
    popup.page.go_to(date(2027, 3, 4))
    QTest.keyClick(popup.page.days, Qt.Key.Key_Return)
    assert button.text() == "1 – 7 Mar 2027"
    assert "Thursday 4 March 2027" in words_of(saved(travelling, desk))


@pytest.mark.parametrize(("document", "name"), [("principal-week", "reportWeek"), ("engagement-plan", "reportYear")])
def test_the_arrow_of_week_and_year_stays_under_the_pointer_and_what_is_between_opens(
    travelling: MainWindow, trigger: Trigger, qtbot: QtBot, document: str, name: str
) -> None:
    trigger(f"report.{document}")
    stepper = screen(travelling).findChild(QWidget, name)
    later = next(each for each in stepper.findChildren(QToolButton) if each.accessibleName() == "Later")

    def places() -> tuple[QPoint, int]:
        QApplication.processEvents()
        return later.mapToGlobal(QPoint(0, 0)), screen(travelling).findChild(QWidget, "reportSide").width()

    qtbot.waitUntil(lambda: places() == places())  # until it has been laid out
    before = places()
    for _ in range(12):
        QTest.mouseClick(later, Qt.MouseButton.LeftButton)
        assert places() == before


def test_the_side_is_as_wide_for_every_document(travelling: MainWindow, trigger: Trigger, qapp: QApplication) -> None:
    """It grew once, and the pages beside it moved, when the programme was chosen."""
    widths = set()
    for document in ("engagement-plan", "principal-week", "timeline", "engagement-plan"):
        trigger(f"report.{document}")
        qapp.processEvents()
        widths.add(screen(travelling).findChild(QWidget, "reportSide").width())
    assert len(widths) == 1


def test_the_plan_year_is_picked_from_a_list(window: MainWindow, trigger: Trigger) -> None:
    trigger("report.year-planner")
    button = screen(window).findChild(QWidget, "reportYear").button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    now = int(button.text())
    assert [action.text() for action in menu.actions()] == [str(now + step) for step in range(-3, 4)]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert button.text() in {action.text() for action in menu.actions()} - {str(now)}


def test_ctrl_p_on_a_route_prints_the_programme_of_who_travels(
    travelling: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    trigger("view.calendar")
    trigger("calendar.travel")
    trigger("report.preview")
    side = screen(travelling)
    assert side.findChild(QRadioButton, "principal-week").isChecked()
    assert side.findChild(QComboBox, "reportPeople").currentText() == "Ada Okoro"
    assert side.findChild(QCheckBox, "onlySeenDays").isChecked()
    assert saved(travelling, desk).pages


@pytest.mark.parametrize(("view", "document"), [("timeline", "timeline"), ("calendar", "calendar")])
def test_ctrl_p_prints_the_picture_that_is_seen(
    window: MainWindow, desk: Desk, trigger: Trigger, view: str, document: str
) -> None:
    trigger(f"view.{view}")
    trigger("report.preview")
    side = screen(window)
    assert side.isVisible()
    assert side.findChild(QRadioButton, document).isChecked()
    assert side.findChild(QCheckBox, "onlySeenDays").isChecked()
    assert side.findChild(QCheckBox, "onlyFiltered").isChecked()
    assert saved(window, desk).pages


def test_the_year_planner_is_on_a3(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    trigger("report.year-planner")
    assert screen(window).findChild(QRadioButton, "year-planner").isChecked()
    for page in saved(window, desk).pages:
        assert sorted(round(float(side)) for side in (page.mediabox.width, page.mediabox.height)) == [842, 1191]


def test_only_what_the_filter_shows_is_printed_where_that_is_wanted(
    window: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    trigger("report.engagement-plan")
    view = window.workspace.view
    view.set_filter(view.filter.with_(words="Suva"))
    assert stamp(window).startswith("3 engagements selected")
    window.findChild(QCheckBox, "onlyFiltered").click()
    assert stamp(window).startswith("1 engagement")
    said = words_of(saved(window, desk))
    assert "Staff talks Suva" in said
    assert "Port call Mombasa" not in said


def test_the_year_is_stepped(qtbot: QtBot, window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    trigger("report.engagement-plan")
    qtbot.mouseClick(year_button(window, "Later"), Qt.MouseButton.LeftButton)
    assert stamp(window).startswith("0 engagements selected")
    assert "2028" in words_of(saved(window, desk))
    qtbot.mouseClick(year_button(window, "Earlier"), Qt.MouseButton.LeftButton)
    assert stamp(window).startswith("3 engagements selected")


def test_an_edit_elsewhere_is_in_the_next_look_and_none_before(
    window: MainWindow, desk: Desk, trigger: Trigger, monkeypatch: pytest.MonkeyPatch
) -> None:
    trigger("report.engagement-plan")
    made: list[str] = []
    shown = screen(window)
    compile_it = shown._means.print_document
    counting = lambda *args: made.append(args[0]) or compile_it(*args)  # noqa: E731
    object.__setattr__(shown._means, "print_document", counting)
    try:
        window.workspace.go_to("table")
        document = window.workspace.document
        for title in ("Twice renamed", "Thrice renamed"):
            document.attempt(partial(change_engagement, document.plan, "e0", title=title))
        assert made == []
        window.workspace.go_to("reports")
        assert made == ["engagement-plan"]
        window.workspace.go_to("table")
        window.workspace.go_to("reports")
        assert made == ["engagement-plan"]
        assert "Thrice renamed" in words_of(saved(window, desk))
    finally:
        object.__setattr__(shown._means, "print_document", compile_it)


def test_a_document_that_cannot_be_made_says_so_and_offers_nothing_to_save(
    window: MainWindow, trigger: Trigger
) -> None:
    shown = screen(window)
    compile_it = shown._means.print_document

    def fail(*_args: object) -> None:
        raise PrintingFailed(text("The fonts are missing. The plan is safe. Install Entente anew."))

    object.__setattr__(shown._means, "print_document", fail)
    try:
        trigger("report.engagement-plan")
        said = [label.text() for label in shown.findChildren(QLabel) if label.isVisible()]
        assert "This document could not be made" in said
        assert "The fonts are missing. The plan is safe. Install Entente anew." in said
        assert not window.findChild(QPushButton, "savePdf").isEnabled()
        assert not window.findChild(QPushButton, "print").isEnabled()
    finally:
        object.__setattr__(shown._means, "print_document", compile_it)


def test_a_place_that_cannot_be_written_is_said(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    trigger("report.engagement-plan")
    desk.prompts.file = desk.folder / "no such folder" / "out.pdf"
    window.findChild(QPushButton, "savePdf").click()
    assert "“out.pdf” cannot be written" in desk.prompts.asked[-1]


def test_paper_gets_as_many_pages_as_the_file_each_lying_as_its_page_does(
    window: MainWindow, desk: Desk, trigger: Trigger, tmp_path: Path
) -> None:
    both, file = PdfWriter(), BytesIO()
    for document in ("engagement-plan", "principal-week"):
        trigger(f"report.{document}")
        both.append(saved(window, desk))
    both.write(file)
    source = PdfReader(file)
    pdf, content = QPdfDocument(), QBuffer()
    content.setData(QByteArray(file.getvalue()))
    content.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf.load(content)
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    assert paint_pages(printer, pdf, 1, pdf.pageCount()) == len(source.pages)
    paper = PdfReader(tmp_path / "paper.pdf")
    lying = [page.mediabox.width > page.mediabox.height for page in paper.pages]
    assert lying == [page.mediabox.width > page.mediabox.height for page in source.pages]
    assert len(set(lying)) == 2, "upright and lying sheets in one document"
    with pdfplumber.open(tmp_path / "paper.pdf") as printed:
        for page in printed.pages:
            (picture,) = page.images
            edges = (picture["x0"], picture["top"], picture["x1"], picture["bottom"])
            assert edges == pytest.approx((0, 0, page.width, page.height), abs=8), "each page fills its sheet"
    assert paint_pages(printer, pdf, 2, 2) == 1
    pdf.close()


def test_the_side_has_room_for_its_longest_line(qtbot: QtBot, window: MainWindow) -> None:
    made = screen(window)
    window.workspace.go_to("reports")
    made.show_seen(PrintView("calendar", period=DaySpan(date(2027, 9, 28), date(2028, 11, 29))))
    side = window.findChild(QWidget, "reportSide")
    # The room is shared out anew between two events.
    qtbot.waitUntil(lambda: side.parentWidget().width() >= side.minimumSizeHint().width())
    assert window.findChild(QCheckBox, "onlySeenDays").isVisible()
    for part in (*side.findChildren(QAbstractButton), *side.findChildren(QComboBox)):
        if part.isVisible():
            right = part.mapTo(made, QPoint(part.width(), 0)).x()
            assert right <= side.parentWidget().mapTo(made, QPoint(side.parentWidget().width(), 0)).x(), part
            assert part.width() >= part.minimumSizeHint().width()


def test_printing_all_pages_into_a_file_gives_the_document_itself(
    window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.workspace.go_to("reports")
    whole = saved(window, desk)
    target = desk.folder / "printed.pdf"

    def choose_file(dialog: QPrintDialog) -> None:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(target))
        dialog.finished.emit(QDialog.DialogCode.Accepted.value)

    monkeypatch.setattr(QPrintDialog, "show", choose_file)
    window.findChild(QPushButton, "print").click()
    assert [page.extract_text() for page in PdfReader(target).pages] == [page.extract_text() for page in whole.pages]
    assert str(target) in window.notices.shown[-1].text


@pytest.fixture
def asked_to_open() -> Iterator[list[Path]]:
    """What the system is asked to show, which here it does not."""
    paths: list[Path] = []

    class System(QObject):
        @Slot(QUrl)
        def show(self, url: QUrl) -> None:
            paths.append(Path(url.toLocalFile()))

    system = System()
    QDesktopServices.setUrlHandler("file", system, "show")
    yield paths
    QDesktopServices.unsetUrlHandler("file")


def test_a_saved_report_is_said_as_an_export_is(desk: Desk, qtbot: QtBot, asked_to_open: list[Path]) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    window.workspace.go_to("reports")
    before = window.findChild(QLabel, "statusMessage").text()
    reader = saved(window, desk)
    (notice,) = window.notices.shown
    target = desk.folder / "out.pdf"
    assert str(target) in notice.text
    assert notice.text.startswith("Engagement plan")
    assert f"{len(reader.pages)} page" in notice.text
    assert window.findChild(QLabel, "statusMessage").text() == before, "of one thing once"
    for title, path in (("Open", target), ("Open folder", target.parent)):
        button = next(each for each in window.notices.findChildren(QPushButton) if each.text() == title)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert asked_to_open[-1] == path
        assert window.notices.shown == (notice,)


@pytest.mark.parametrize("document", ["visit-programme", "engagement-sheets"])
def test_a_document_about_one_engagement_opens_on_the_one_that_is_selected(
    window: MainWindow, desk: Desk, trigger: Trigger, qtbot: QtBot, document: str
) -> None:
    plan = window.workspace.document.plan
    chosen = next(each for each in plan.engagements.values() if each.title == TITLES[1])
    window.workspace.view.select((chosen.id,))
    trigger(f"report.{document}")
    assert stamp(window).startswith("1 engagement selected, 1 printed")
    box = screen(window).findChild(QCheckBox, "onlyOne")
    assert box.isChecked()
    text_of = "".join(page.extract_text() for page in saved(window, desk).pages)
    assert TITLES[1] in text_of
    assert TITLES[0] not in text_of
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert stamp(window).startswith("3 engagements selected")
    trigger("report.engagement-plan")
    assert not box.isVisible(), "that one is about the whole plan"


def test_a_filter_that_is_on_is_offered_beside_the_buttons_with_how_much_it_shows(
    window: MainWindow, trigger: Trigger
) -> None:
    trigger("report.engagement-plan")
    view, offered = window.workspace.view, window.findChild(QCheckBox, "onlyFiltered")
    assert not offered.isVisible()
    view.set_filter(view.filter.with_(words="Suva"))
    assert offered.isVisible()
    whole = len(window.workspace.document.plan.engagements)
    assert offered.text() == f"Only what the filter shows (1 of {whole})"
    view.set_filter(view.filter.with_(words=""))
    assert not offered.isVisible()
