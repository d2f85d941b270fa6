"""Commands, questions and reports of errors: declared once, asked without blocking, told once."""

import gc
import sys
import threading
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenuBar,
    QMessageBox,
    QPushButton,
)

from app.gui.notices.faults import FaultReport
from app.gui.widgets.message_list import MessageList
from app.gui.widgets.notices import Notice
from app.gui.workspace.actions import ActionRegistry, ActionSpec
from app.gui.workspace.prompts import FileKind, PromptButton, Prompts

SPECS = (
    ActionSpec("file.new", "&New plan", ("&File",), (QKeySequence.StandardKey.New,), icon="file-plus"),
    ActionSpec("file.ics", "&iCalendar…", ("&File", "E&xport"), icon="calendar", tip="Write a calendar file."),
    ActionSpec("edit.undo", "&Undo", ("&Edit",), (QKeySequence.StandardKey.Undo,), enabled_when="undo"),
    ActionSpec("view.table", "&Table", ("&View",), ("Ctrl+3",), group="views"),
    ActionSpec("view.coverage", "&Coverage", ("&View",), ("Ctrl+5",), group="views", separator_before=True),
    ActionSpec("help.palette", "Find a command", shortcuts=("Alt+Q", "Ctrl+Shift+P")),
)


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def registry(window, icons):
    registry = ActionRegistry(window, icons)
    registry.add(SPECS)
    return registry


def test_menus_follow_from_the_specs(registry, window):
    bar = QMenuBar(window)
    menus = registry.fill(bar)
    assert [action.text() for action in bar.actions()] == ["&File", "&Edit", "&View"]
    assert [a.text() for a in menus["&File",].actions()] == ["&New plan", "E&xport"]
    assert [a.objectName() for a in menus["&File", "E&xport"].actions()] == ["file.ics"]
    assert [a.isSeparator() for a in menus["&View",].actions()] == [False, True, False]


def test_a_command_nobody_handles_is_disabled(registry):
    assert not registry.action("file.new").isEnabled()
    registry.bind("file.new", list)
    assert registry.action("file.new").isEnabled()
    assert "file.new" not in registry.unbound()
    assert "file.ics" in registry.unbound()


def test_a_handler_is_called(registry):
    called = []
    registry.bind("file.ics", lambda: called.append("ics"))
    registry.action("file.ics").trigger()
    assert called == ["ics"]


def test_a_disabled_command_says_why(registry):
    registry.bind("edit.undo", list)
    registry.set_condition("undo", "Nothing to undo.")
    action = registry.action("edit.undo")
    assert not action.isEnabled()
    assert action.toolTip().endswith("\nNothing to undo.")
    assert action.statusTip() == "Nothing to undo."
    registry.set_condition("undo")
    assert action.isEnabled()
    assert "Nothing" not in action.toolTip()


def test_a_condition_set_before_the_handler_holds(registry):
    registry.set_condition("undo", "Nothing to undo.")
    registry.bind("edit.undo", list)
    assert not registry.action("edit.undo").isEnabled()


def test_words_from_people_are_not_read_as_marks_or_markup(registry):
    registry.retitle("edit.undo", "Undo move of ‘R&R <b>visit</b>’")
    action = registry.action("edit.undo")
    assert action.text() == "&Undo move of ‘R&&R <b>visit</b>’"
    assert action.toolTip().startswith("Undo move of ‘R&R <b>visit</b>’")
    assert registry.entries()[2].title == "Undo move of ‘R&R <b>visit</b>’"


def test_commands_of_a_group_exclude_each_other(registry):
    table, coverage = registry.action("view.table"), registry.action("view.coverage")
    table.setChecked(True)
    coverage.setChecked(True)
    assert not table.isChecked()


def test_the_keys_of_the_system_are_taken_without_special_keys(registry):
    keys = registry.action("edit.undo").shortcuts()
    assert QKeySequence("Ctrl+Z") in keys
    assert QKeySequence(Qt.Key.Key_Undo) not in keys


def test_two_commands_with_the_same_keys_are_found(registry):
    assert registry.clashes() == ()
    registry.add([ActionSpec("other", "Other", shortcuts=("Ctrl+3",))])
    assert registry.clashes() == (("Ctrl+3", "view.table", "other"),)


def test_an_id_can_be_used_once(registry):
    with pytest.raises(ValueError, match=r"file\.new"):
        registry.add([SPECS[0]])


# --- questions ------------------------------------------------------------------------------------


@pytest.fixture
def prompts(window, qtbot):
    window.show()
    return Prompts(window)


def box_of(window):
    return window.findChild(QMessageBox, "message")


def press(window, title, qtbot):
    button = next(b for b in box_of(window).findChildren(QPushButton) if b.text() == title)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_confirmation_calls_back_only_on_yes(prompts, window, qtbot):
    done = []
    prompts.confirm("Restore?", "Nothing is lost.", "Restore backup", lambda: done.append(1))
    press(window, "Cancel", qtbot)
    qtbot.waitUntil(lambda: box_of(window) is None)
    assert done == []
    prompts.confirm("Restore?", "Nothing is lost.", "Restore backup", lambda: done.append(1))
    press(window, "Restore backup", qtbot)
    qtbot.waitUntil(lambda: box_of(window) is None)
    assert done == [1]


def test_the_dialog_before_the_window_has_the_keys_again_once_a_file_was_chosen(prompts, window, qtbot, tmp_path):
    standing = QDialog(window)
    standing.open()
    prompts.save_file("Save", [FileKind("Mail draft", ("eml",))], tmp_path / "a.eml", lambda _path: None)
    asking = window.findChild(QFileDialog)
    asking.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is asking)
    asking.done(QDialog.DialogCode.Rejected)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is standing)
    standing.reject()


def test_a_dangerous_confirmation_proposes_cancel(prompts, window, qtbot):
    done = []
    prompts.confirm("Delete?", "", "Delete all", lambda: done.append(1), dangerous=True)
    qtbot.keyClick(box_of(window), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: box_of(window) is None)
    assert done == []


def test_a_message_hands_over_the_choice_and_esc_cancels(prompts, window, qtbot):
    chosen = []
    choices = (PromptButton("copy", "Save a copy…", default=True), PromptButton("close", "Close", cancels=True))
    prompts.message("The drive is gone.", "Three changes are kept.", choices, chosen.append)
    qtbot.keyClick(box_of(window), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: box_of(window) is None)
    assert chosen == ["close"]


def test_a_message_shows_text_letter_by_letter(prompts, window, qtbot):
    prompts.message("<b>bold</b>", "<img src=x>")
    formats = {label.textFormat() for label in box_of(window).findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}
    box_of(window).close()


def test_a_chosen_file_is_handed_over_as_a_path(prompts, window, tmp_path, qtbot):
    chosen = []
    prompts.save_file("Export", [FileKind("Calendar", ("ics", "ical"))], tmp_path / "plan.ics", chosen.append)
    dialog = window.findChild(QFileDialog)
    assert dialog.nameFilters() == ["Calendar (*.ics *.ical)"]
    dialog.fileSelected.emit(str(tmp_path / "plan.ics"))
    dialog.close()
    assert chosen == [Path(tmp_path / "plan.ics")]


# --- errors of our own ----------------------------------------------------------------------------


class Reader(QObject):
    def __init__(self):
        super().__init__()
        self.told = []

    def take(self, faults):
        self.told.append(faults)


@pytest.fixture
def report(qapp):
    report, reader = FaultReport(), Reader()
    report.reported.connect(reader.take)
    report.reader = reader
    return report


def fail(report, message, times=1):
    for _ in range(times):
        try:
            raise ValueError(message)
        except ValueError:
            report.hook(*sys.exc_info())


def test_an_error_in_every_repaint_is_told_once(report, qtbot, caplog):
    fail(report, "no such colour", times=50)
    assert report.reader.told == []
    with qtbot.waitSignal(report.reported):
        pass
    (faults,) = report.reader.told
    assert [fault.summary for fault in faults] == ["ValueError: no such colour"]
    assert report.times(faults[0]) == 50
    assert len(caplog.records) == 1
    assert "no such colour" in faults[0].details


def test_an_error_from_a_thread_is_told_on_the_gui_thread(report, qtbot, caplog):
    worker = threading.Thread(target=fail, args=(report, "in the worker"))
    with qtbot.waitSignal(report.reported):
        worker.start()
        worker.join()
    assert len(report.reader.told) == 1


def test_an_interrupt_is_left_to_python(report):
    with pytest.raises(KeyboardInterrupt):
        report.hook(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_a_list_of_messages_is_freed_when_it_is_closed(icons, qapp):
    page = MessageList(icons, (Notice("One"),))
    page.show()
    page.close()
    gone = weakref.ref(page)
    gc.disable()
    try:
        del page
        assert gone() is None
    finally:
        gc.enable()


@pytest.mark.parametrize(
    ("typed", "kind", "written"),
    [
        ("Plan", 0, "Plan.csv"),
        ("Plan", 1, "Plan.xlsx"),
        ("Plan 24.11", 0, "Plan 24.11.csv"),
        ("Plan v2.1", 1, "Plan v2.1.xlsx"),
        ("Plan.CSV", 0, "Plan.CSV"),
        ("Plan.txt", 0, "Plan.txt.csv"),
    ],
)
def test_a_file_ends_as_its_kind_does(prompts, window, qtbot, tmp_path, typed, kind, written):
    chosen = []
    save_as(prompts, window, tmp_path, chosen.append, typed, kind)
    assert chosen == [tmp_path / written]


def test_a_file_that_is_there_with_its_ending_is_asked_about(prompts, window, qtbot, tmp_path):
    there, chosen = tmp_path / "Plan 24.11.csv", []
    there.write_text("kept", encoding="utf-8")
    save_as(prompts, window, tmp_path, chosen.append, "Plan 24.11", 0)
    box = window.findChild(QMessageBox, "message")
    assert "Plan 24.11.csv" in box.text()
    next(each for each in box.buttons() if each.text() == "Cancel").click()
    assert not chosen
    save_as(prompts, window, tmp_path, chosen.append, "Plan 24.11", 0)
    box = next(each for each in window.findChildren(QMessageBox, "message") if each.isVisible())
    next(each for each in box.buttons() if each.text() == "Replace").click()
    assert chosen == [there]


def save_as(prompts, window, folder, on_chosen, typed, kind):
    """Type a name into the dialog, of one of two kinds, and press Save."""
    kinds = [FileKind("Text", ("csv",)), FileKind("Workbooks", ("xlsx",))]
    prompts.save_file("Export", kinds, folder / "Suggested.csv", on_chosen)
    dialog = next(each for each in window.findChildren(QFileDialog) if each.isVisible())
    pattern = kinds[kind].pattern
    dialog.selectNameFilter(pattern)
    dialog.filterSelected.emit(pattern)
    dialog.findChild(QLineEdit, "fileNameEdit").setText(typed)
    dialog.accept()
