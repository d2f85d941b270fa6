"""A planner's first hour through the real window: plan, see a conflict, mend it, hand out, print, reopen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import icalendar
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.engagement import Engagement
from app.gui.editors.field_editors import HeadingEditor
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.path_cards import PathCard
from app.gui.widgets.plain_text import TitleLabel
from app.gui.workspace.tasks import Tasks
from app.services.edits.engagements import change_engagement
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog

Trigger = Callable[[str], None]


def field(window: MainWindow, name: str) -> QLineEdit | HeadingEditor:
    """A field of the engagement panel."""
    panel = window.findChild(QWidget, "engagementPanel")
    return panel.findChild(HeadingEditor if name == "title" else QLineEdit, name)


def type_into(qtbot: QtBot, editor: QLineEdit | HeadingEditor, text: str) -> None:
    """Replace what stands in a field and leave it with Enter."""
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def current(window: MainWindow) -> Engagement:
    """The engagement looked at."""
    view = window.workspace.view
    assert view.current is not None
    return window.workspace.document.plan.engagements[view.current]


def rules_of(window: MainWindow, item: Engagement) -> set[str]:
    return {finding.rule for finding in window.workspace.document.review.of_engagement(item.id)}


def open_sample(qtbot: QtBot, desk: Desk) -> MainWindow:
    window = desk.start()
    card = next(card for card in window.findChildren(PathCard) if "sample" in card.accessibleName().lower())
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert window.workspace.document.is_open
    return window


def test_the_first_page_offers_three_ways_and_the_sample_opens(qtbot: QtBot, desk: Desk) -> None:
    window = desk.start()
    assert len([card for card in window.findChildren(PathCard) if card.isVisible()]) == 3
    assert not window.workspace.document.is_open
    desk.stop()
    window = open_sample(qtbot, desk)
    assert len(window.workspace.document.plan.engagements) > 150
    assert window.workspace.document.review.findings()


def test_a_planner_s_first_hour(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window = open_sample(qtbot, desk)
    document = window.workspace.document
    before = len(document.plan.engagements)

    # Plan a visit.
    trigger("engagement.new")
    assert len(document.plan.engagements) == before
    type_into(qtbot, field(window, "title"), "Staff talks, Nairobi")
    assert len(document.plan.engagements) == before + 1
    type_into(qtbot, field(window, "countries"), "Kenya")
    type_into(qtbot, field(window, "host"), "Kenya")
    # A Saturday and a Sunday, which Kenya does not work.
    type_into(qtbot, field(window, "dates"), "13-14 mar 27")
    made = current(window)
    assert (made.title, made.country_ids, made.host) == ("Staff talks, Nairobi", ("KE",), "KE")
    assert made.dates.day_count == 2

    # See the conflict as soon as it is planned.
    trigger("status.planned")
    assert "C4" in rules_of(window, current(window))

    # Mend it: two days later it is Monday.
    type_into(qtbot, field(window, "dates"), "+2d")
    assert current(window).dates.earliest.isoformat() == "2027-03-15"
    assert "C4" not in rules_of(window, current(window))

    # Undo brings the conflict back, redo mends it again.
    assert "Staff talks, Nairobi" in window.workspace.actions.action("edit.undo").text()
    trigger("edit.undo")
    assert "C4" in rules_of(window, current(window))
    trigger("edit.redo")
    assert "C4" not in rules_of(window, current(window))

    # Hand out its calendar.
    desk.prompts.file = desk.folder / "talks.ics"
    trigger("file.export-calendar-one")
    (event,) = icalendar.Calendar.from_ical((desk.folder / "talks.ics").read_bytes()).walk("VEVENT")
    assert str(event["SUMMARY"]).endswith("Staff talks, Nairobi") or "Staff talks, Nairobi" in str(event["SUMMARY"])
    assert event["DTSTART"].dt.isoformat() == "2027-03-15"
    assert event["DTEND"].dt.isoformat() == "2027-03-17"
    assert int(event["SEQUENCE"]) > 0

    # Print the plan.
    desk.prompts.file = desk.folder / "plan.pdf"
    trigger("report.engagement-plan")
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "savePdf").isEnabled(), timeout=60_000)
    qtbot.mouseClick(window.findChild(QPushButton, "savePdf"), Qt.MouseButton.LeftButton)
    pages = [page.extract_text() for page in PdfReader(desk.folder / "plan.pdf").pages]
    assert any(current(window).ref in page for page in pages)

    # Reopen, and find it all there.
    wanted, location = current(window), document.editor.store.location
    desk.stop()
    window = desk.start()
    window.opening.open(location)
    assert window.workspace.document.plan.engagements[wanted.id] == wanted
    history = window.workspace.document.editor.store.history("engagements", wanted.id)
    assert len(history) >= 7
    assert history[0].author == "Desk planner"


def test_a_wrong_date_stays_in_its_field_and_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    window = open_sample(qtbot, desk)
    before = current(window)
    editor = field(window, "dates")
    type_into(qtbot, editor, "30 feb 27")
    assert current(window) == before
    assert editor.text() == "30 feb 27"
    assert "30 February" in editor.accessibleDescription()


def test_confirming_is_refused_with_the_reason_while_something_blocks(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window = open_sample(qtbot, desk)
    trigger("engagement.new")
    type_into(qtbot, field(window, "title"), "Just an idea")
    trigger("status.confirmed")
    assert current(window).status.value == "idea"
    assert "cannot be confirmed" in window.notices.shown[0].text
    panel = window.findChild(QWidget, "engagementPanel")
    assert any(box.currentText() == "Idea" for box in panel.findChildren(QComboBox))


def test_an_import_is_shown_first_lands_as_one_step_and_changes_nothing_twice(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window = open_sample(qtbot, desk)
    document = window.workspace.document
    source = desk.folder / "more.csv"
    source.write_text(
        "ref,title,kind,countries,start,end\n"
        "X-1,Port call Suva,ship visit,FJ,2027-04-05,2027-04-07\n"
        "X-2,Visit to nowhere,high-level visit,Atlantis,2027-05-05,2027-05-05\n",
        encoding="utf-8",
    )
    desk.prompts.file = source
    before = document.plan
    for expected in (1, 0):
        trigger("file.import")
        dialog = window.findChild(QWidget, "importAssistant")
        ok = next(button for button in dialog.findChildren(QPushButton) if button.text().startswith("Import"))
        assert ok.isEnabled() is (expected == 1)
        if expected:
            qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
            assert len(document.plan.engagements) == len(before.engagements) + 1
        dialog.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    trigger("edit.undo")
    assert document.plan == before


def test_a_second_window_on_the_same_file_is_read_only_and_says_who_holds_it(
    qtbot: QtBot, qapp: QApplication, desk: Desk
) -> None:
    window = open_sample(qtbot, desk)
    location = window.workspace.document.editor.store.location
    second = Desk(qapp, desk.folder / "second", desk.clock)
    other = second.start()
    other.opening.open(location)
    try:
        assert other.workspace.document.read_only
        assert "Desk planner" in other.notices.shown[0].text
        assert not other.workspace.actions.action("engagement.new").isEnabled()
    finally:
        second.stop()


@pytest.mark.parametrize("command", ["file.export-xlsx", "file.export-csv", "file.export-calendar"])
def test_what_the_filter_shows_is_what_is_written(
    qtbot: QtBot, desk: Desk, trigger: Trigger, command: str, tmp_path: Path
) -> None:
    window = open_sample(qtbot, desk)
    view = window.workspace.view
    view.set_filter(view.filter.with_(countries=frozenset({"ID"})))
    desk.prompts.file = tmp_path / f"out.{command.rsplit('-', 1)[1].replace('calendar', 'ics')}"
    trigger(command)
    assert desk.prompts.file.exists()
    assert f"{len(view.shown)} of {len(view.shown)}" in window.notices.shown[0].text


def test_who_exports_is_told_the_marking_before_and_after(
    qtbot: QtBot, desk: Desk, trigger: Trigger, tmp_path: Path
) -> None:
    window = open_sample(qtbot, desk)
    document = window.workspace.document
    first, second, *_ = document.plan.engagements.values()
    for item, marking in ((first, "SECRET AUSTEO"), (second, "SECRET REL USA, NZ")):
        assert document.do(change_engagement(document.plan, item.id, marking=marking))
    desk.prompts.file = tmp_path / "out.csv"
    trigger("file.export-csv")
    dialog(window, "edition").findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()
    whole = "SECRET AUSTEO / SECRET REL USA, NZ"
    assert desk.prompts.asked[-1] == f"Export, marked {whole}"
    assert window.notices.shown[0].text.endswith(f"marked {whole}.")
    assert whole in desk.prompts.file.read_text("utf-8-sig")


def test_what_was_done_yesterday_can_be_undone_today(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window = open_sample(qtbot, desk)
    before = window.workspace.document.plan
    for _ in range(2):
        trigger("engagement.duplicate")
    trigger("edit.undo")
    location = window.workspace.document.editor.store.location
    desk.stop()

    desk.clock.advance(days=1)
    window = desk.start()
    window.opening.open(location)
    assert "copy of" in window.workspace.actions.action("edit.undo").text()
    trigger("edit.undo")
    assert window.workspace.document.plan == before
    assert not window.workspace.actions.action("edit.undo").isEnabled()
    trigger("edit.redo")
    assert len(window.workspace.document.plan.engagements) == len(before.engagements) + 1


def test_a_notice_goes_with_the_plan_it_speaks_of(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window = open_sample(qtbot, desk)
    trigger("engagement.delete")
    assert len(window.notices.shown) == 1
    trigger("file.close")
    assert window.notices.shown == ()


def test_while_a_plan_is_being_opened_nothing_else_is_offered(qtbot: QtBot, desk: Desk) -> None:
    window = desk.start(Tasks())
    document = window.workspace.document

    def offered() -> int:
        return len([card for card in window.findChildren(PathCard) if card.isVisible()])

    window.opening.open_sample()
    said = window.findChild(TitleLabel, "opening")
    assert (offered(), said.isVisible()) == (0, True)
    assert said.text().endswith("…")
    qtbot.waitUntil(lambda: document.is_open)
    qtbot.waitUntil(lambda: document.review.is_whole)
    document.close()
    assert (offered(), said.isVisible()) == (3, False)
    window.opening.open(str(desk.folder / "nothing.entente"))
    qtbot.waitUntil(lambda: bool(desk.prompts.asked))
    assert (offered(), said.isVisible()) == (3, False)
