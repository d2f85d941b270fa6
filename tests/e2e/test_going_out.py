"""Mail drafts, letters and clearance forms from the window: the file first, then that it was asked, as one step."""

from __future__ import annotations

import email
import email.policy
from collections.abc import Callable
from email.message import EmailMessage
from io import BytesIO
from typing import TypeVar

import docx
import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.domain.asks import Ask
from app.gui.dialogs.clearance_form import ClearanceFormDialog
from app.gui.dialogs.letter import LetterDialog
from app.gui.dialogs.mail_draft import MailDraftDialog
from app.gui.dialogs.post_picker import PostPicker
from app.gui.dialogs.template_names import TemplateNamesDialog
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.headings import LinkButton
from app.gui.widgets.segments import Segments
from app.services.edits.asks import add_ask, mark_sent
from app.services.edits.contacts import save_organisation, save_post
from app.services.edits.engagements import change_engagement
from tests.builders import ask, organisation, post
from tests.documents.reading import whole
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with

Kind = TypeVar("Kind", bound=QDialog)
Part = TypeVar("Part", bound=QWidget)
Trigger = Callable[[str], None]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    """Of two engagements the one looked at has a draft ask to a post with an address; the other has none."""
    opened, _ = open_with(desk, "Port call Mombasa", "Staff talks")
    document = opened.workspace.document
    document.do(save_organisation(document.plan, organisation("o1")))
    for post_id, title, address in (("po1", "Africa desk", "desk@mfa.example"), ("po2", "Protocol", "")):
        document.do(save_post(document.plan, post(post_id, title, email=address)))
    for made in (ask("a1", "e0"), ask("b1", "e1", "po2")):
        document.do(add_ask(document.plan, made))
    document.undo_stack.clear()
    opened.workspace.view.select(("e0",))
    return opened


def top(kind: type[Kind]) -> Kind:
    (found,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    return found


def part(of: QWidget, kind: type[Part], name: str) -> Part:
    found = of.findChild(kind, name)
    assert found is not None, name
    return found


def press(of: QWidget, name: str) -> None:
    button = part(of, QPushButton, name)
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def tick(of: QWidget, name: str) -> None:
    QTest.keyClick(part(of, QCheckBox, name), Qt.Key.Key_Space)


def to_ministry(dialog: LetterDialog) -> None:
    """Choose the letter that asks a ministry, to whoever is asked."""
    dialog._kind.setCurrentIndex(dialog._kind.findData("concurrence-letter"))
    dialog._kind.activated.emit(dialog._kind.currentIndex())


def asked(window: MainWindow, ask_id: str = "a1") -> Ask:
    return window.workspace.document.plan.asks[ask_id]


def mail(desk: Desk, name: str = "out.eml") -> EmailMessage:
    made = email.message_from_bytes((desk.folder / name).read_bytes(), policy=email.policy.default)
    assert isinstance(made, EmailMessage)
    return made


def notice(window: MainWindow) -> str:
    return window.notices.messages[0].text


def test_a_draft_is_written_and_what_it_asks_is_noted_as_one_step(
    window: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    desk.prompts.file = desk.folder / "out.eml"
    trigger("ask.mail")
    dialog = top(MailDraftDialog)
    QTest.keyClicks(part(dialog, QLineEdit, "mailAnswersTo"), "us@mod.example")
    tick(dialog, "mailInvites")
    tick(dialog, "mailEncloses-concurrence-letter")
    press(dialog, "mailWrite")
    made = mail(desk)
    assert made["To"] == "Africa desk <desk@mfa.example>"
    names = [each.get_filename() for each in made.iter_attachments()]
    assert names == ["invitation.ics", "concurrence-letter-AU-2027-001.docx"]
    assert "Draft written to" in notice(window)
    document = window.workspace.document
    assert asked(window).sent == document.today
    assert document.undo_stack.count() == 1
    trigger("edit.undo")
    assert asked(window).sent is None
    # The address is there again the next time.
    trigger("ask.mail")
    assert part(top(MailDraftDialog), QLineEdit, "mailAnswersTo").text() == "us@mod.example"
    top(MailDraftDialog).reject()


def test_nothing_is_noted_where_nobody_wants_it_or_the_file_cannot_be_written(
    window: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    desk.prompts.file = desk.folder / "gone" / "out.eml"
    trigger("ask.mail")
    press(top(MailDraftDialog), "mailWrite")
    assert "cannot be written" in notice(window)
    assert asked(window).sent is None
    desk.prompts.file = desk.folder / "out.eml"
    trigger("ask.mail")
    dialog = top(MailDraftDialog)
    tick(dialog, "mailLogs")
    press(dialog, "mailWrite")
    assert mail(desk)["X-Unsent"] == "1"
    assert asked(window).sent is None
    assert window.workspace.document.undo_stack.count() == 0


def test_a_reminder_is_a_draft_and_counts_as_one(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    desk.prompts.file = desk.folder / "out.eml"
    trigger("ask.mail")
    dialog = top(MailDraftDialog)
    looks = dialog.findChild(Segments)
    assert looks is not None
    looks.choose("remind")
    looks.chosen.emit("remind")
    # Nothing was sent yet that could be reminded of.
    assert not part(dialog, QPushButton, "mailWrite").isEnabled()
    looks.choose("ask")
    looks.chosen.emit("ask")
    press(dialog, "mailWrite")
    # All was sent by now: the next mail begins as a reminder.
    trigger("ask.mail")
    press(top(MailDraftDialog), "mailWrite")
    assert mail(desk)["Subject"].startswith("Reminder: ")
    assert asked(window).reminders == 1


def kind_of(dialog: MailDraftDialog) -> str:
    looks = dialog.findChild(Segments)
    assert looks is not None
    return looks.current


def choose_kind(dialog: MailDraftDialog, kind: str) -> None:
    looks = dialog.findChild(Segments)
    assert looks is not None
    QTest.mouseClick(part(looks, QToolButton, kind), LEFT)


def send_to(dialog: MailDraftDialog, post_id: str) -> None:
    picker = part(dialog, PostPicker, "mailPost")
    picker.taken.emit(picker.findData(post_id))


def test_the_mail_fits_whoever_it_goes_to_until_another_is_wanted(window: MainWindow, trigger: Trigger) -> None:
    document = window.workspace.document
    document.do(mark_sent(document.plan, ["a1"], document.today))
    document.do(add_ask(document.plan, ask("a2", "e0", "po2")))
    trigger("ask.mail")
    dialog = top(MailDraftDialog)
    # Of those asked the one with the soonest answer comes first; both have none.
    send_to(dialog, "po1")
    assert kind_of(dialog) == "remind"
    send_to(dialog, "po2")
    assert kind_of(dialog) == "ask"
    choose_kind(dialog, "remind")
    assert not part(dialog, QPushButton, "mailWrite").isEnabled()
    send_to(dialog, "po1")
    choose_kind(dialog, "correct")
    assert "nothing to correct" in part(dialog, QLabel, "mailSays").text()
    assert not part(dialog, QPushButton, "mailWrite").isEnabled()
    send_to(dialog, "po2")
    assert kind_of(dialog) == "correct"
    dialog.reject()


def test_who_was_told_old_dates_is_sent_a_correction_and_noted_as_told(
    window: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    document = window.workspace.document
    desk.prompts.file = desk.folder / "out.eml"
    trigger("ask.mail")
    press(top(MailDraftDialog), "mailWrite")
    moved = document.plan.engagements["e0"].dates.moved(7)
    document.do(change_engagement(document.plan, "e0", dates=moved))
    trigger("ask.mail")
    dialog = top(MailDraftDialog)
    assert kind_of(dialog) == "correct"
    # Nobody said yet who writes.
    assert not part(dialog, QPushButton, "mailWrite").isEnabled()
    QTest.keyClicks(part(dialog, QLineEdit, "mailAnswersTo"), "us@mod.example")
    assert "They were told: " in part(dialog, QLabel, "mailSays").text()
    steps = document.undo_stack.count()
    press(dialog, "mailWrite")
    made = mail(desk)
    assert "Correction: Port call Mombasa" in made["Subject"]
    (calendar,) = [each for each in made.walk() if each.get_content_type() == "text/calendar"]
    assert calendar.get_param("method") == "REQUEST"
    assert document.undo_stack.count() == steps + 1
    trigger("ask.mail")
    assert kind_of(top(MailDraftDialog)) == "remind"
    top(MailDraftDialog).reject()


def test_the_file_is_called_after_what_and_to_whom(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    document = window.workspace.document
    document.do(change_engagement(document.plan, "e0", title="Port call Mombasa " + "and more " * 20))
    desk.prompts.file = desk.folder / "out.eml"
    trigger("ask.mail")
    press(top(MailDraftDialog), "mailWrite")
    assert desk.prompts.suggestions[-1].startswith("AU-2027-001 Port call Mombasa and more")
    assert desk.prompts.suggestions[-1].endswith("to Africa desk.eml")


def test_a_sheet_goes_with_a_draft_and_comes_back(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    desk.prompts.file = desk.folder / "out.eml"
    trigger("ask.mail")
    dialog = top(MailDraftDialog)
    tick(dialog, "mailEncloses-ask-sheet")
    press(dialog, "mailWrite")
    made = mail(desk)
    (sheet,) = made.iter_attachments()
    assert sheet.get_filename() == "ask-sheet-AU-2027-001.xlsx"
    rows = openpyxl.load_workbook(BytesIO(sheet.get_content())).worksheets[0]
    assert "a1" in [cell.value for cell in rows[4]]
    plain = made.get_body(("plain",))
    assert plain is not None
    assert "of the sheet that goes with this mail" in plain.get_content()


def test_a_post_without_an_address_is_said_before_and_after(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    window.workspace.view.select(("e1",))
    desk.prompts.file = desk.folder / "out.eml"
    trigger("ask.mail")
    dialog = top(MailDraftDialog)
    assert "no e-mail address for ‘Protocol’" in part(dialog, QLabel, "mailSays").text()
    press(dialog, "mailWrite")
    assert "no e-mail address for ‘Protocol’" in notice(window)
    assert mail(desk)["To"] is None


def test_a_letter_is_written_of_ones_own_template_until_the_one_that_ships_is_wanted_again(
    window: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    template = docx.Document()
    template.add_paragraph("OURS {{title}}")
    template.save(str(desk.folder / "ours.docx"))
    trigger("ask.letter")
    dialog = top(LetterDialog)
    to_ministry(dialog)
    own, copy, shipped, _ = dialog.findChildren(LinkButton)
    assert shipped.isHidden()
    desk.prompts.file = desk.folder / "ours.docx"
    QTest.mouseClick(own, LEFT)
    assert "your own" in part(dialog, QLabel, "letterTemplate").text()
    desk.prompts.file = desk.folder / "copy.docx"
    QTest.mouseClick(copy, LEFT)
    assert (desk.folder / "copy.docx").read_bytes() == (desk.folder / "ours.docx").read_bytes()
    desk.prompts.file = desk.folder / "out.docx"
    press(dialog, "letterWrite")
    assert docx.Document(str(desk.folder / "out.docx")).paragraphs[0].text == "OURS Port call Mombasa"
    trigger("ask.letter")
    dialog = top(LetterDialog)
    to_ministry(dialog)
    _, _, shipped, _ = dialog.findChildren(LinkButton)
    QTest.mouseClick(shipped, LEFT)
    assert part(dialog, QLabel, "letterTemplate").text() == "Template: the one that ships."
    dialog.reject()


def test_a_template_that_names_what_there_is_not_is_told_and_not_used(
    window: MainWindow, desk: Desk, trigger: Trigger
) -> None:
    template = docx.Document()
    template.add_paragraph("{{weather}}")
    template.save(str(desk.folder / "ours.docx"))
    trigger("ask.letter")
    dialog = top(LetterDialog)
    desk.prompts.file = desk.folder / "ours.docx"
    own, *_, names = dialog.findChildren(LinkButton)
    QTest.mouseClick(own, LEFT)
    assert "names what there is not: ‘weather’" in notice(window)
    assert part(dialog, QLabel, "letterTemplate").text() == "Template: the one that ships."
    QTest.mouseClick(names, LEFT)
    listed = part(top(TemplateNamesDialog), QPlainTextEdit, "templateNamesList").toPlainText()
    assert "{{assets.name}}  ships, aircraft, units and teams: the name" in listed
    top(TemplateNamesDialog).reject()
    dialog.reject()


def test_a_letter_notes_what_it_asks(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    desk.prompts.file = desk.folder / "out.docx"
    trigger("ask.letter")
    dialog = top(LetterDialog)
    to_ministry(dialog)
    press(dialog, "letterWrite")
    made = docx.Document(BytesIO((desk.folder / "out.docx").read_bytes()))
    assert "Request for concurrence" in [each.text for each in made.paragraphs]
    assert asked(window).sent == window.workspace.document.today


def test_a_form_says_what_is_missing_before_it_is_printed(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    trigger("ask.clearance-form")
    dialog = top(ClearanceFormDialog)
    assert "Missing: " in part(dialog, QLabel, "formMissing").text()
    assert "before the start" in part(dialog, QLabel, "formUntil").text()
    desk.prompts.file = desk.folder / "out.pdf"
    press(dialog, "formWrite")
    said = whole((desk.folder / "out.pdf").read_bytes())
    assert "Missing: " in said
    assert "Port call Mombasa" in said


def test_a_kind_without_a_form_is_told_what_to_do(window: MainWindow, desk: Desk, trigger: Trigger) -> None:
    document = window.workspace.document
    document.do(change_engagement(document.plan, "e0", kind="outreach"))
    trigger("ask.clearance-form")
    label = window.findChild(QLabel, "statusMessage")
    assert label is not None
    assert "Write a note verbale instead" in label.text()
