"""Plan files through the window: made, opened, looked at, lost, damaged, held by others, and gone back to."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import change, replaced
from app.domain.ranked_markings import RankedMarking
from app.domain.wording import text, told
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.path_cards import PathCard
from app.services.edits.engagements import change_engagement
from app.services.filtering.plan_filter import PlanFilter
from app.services.local_time import local
from app.services.ports import StorageFailed
from tests.builders import FixedClock
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, field, let_go, line, new_plan, open_with, panel, pick, texts, type_over

Trigger = Callable[[str], None]


def retitle(window: MainWindow, title: str, engagement_id: str = "e0") -> None:
    document = window.workspace.document
    assert document.attempt(partial(change_engagement, document.plan, engagement_id, title=title))


def location(window: MainWindow) -> str:
    return window.workspace.document.editor.store.location


def status(window: MainWindow, name: str) -> str:
    return window.findChild(QLabel, name).text()


# --- new, recent, last ------------------------------------------------------------------------------


def test_a_new_plan_is_asked_for_kept_in_its_file_and_opens_empty_with_next_steps(qtbot: QtBot, desk: Desk) -> None:
    window = desk.start()
    desk.prompts.file = desk.folder / "Fiji.entente"
    card = next(card for card in window.findChildren(PathCard) if card.objectName() == "new")
    card.setFocus()
    qtbot.keyClick(card, Qt.Key.Key_Return)
    asked = dialog(window, "newPlanDialog")
    name_nation(qtbot, asked, "Fiji")
    qtbot.keyClicks(line(asked, "planTitle"), "Fiji: engagement plan")
    choose_place(asked)
    let_go()
    document = window.workspace.document
    assert document.plan.settings.own_nation == "FJ"
    assert desk.prompts.file.exists()
    assert document.plan.settings.title in window.windowTitle()
    for view in ("table", "coordination", "contacts"):
        window.workspace.go_to(view)
        shown = [each for each in window.findChildren(EmptyState) if each.isVisible()]
        assert shown, view


def name_nation(qtbot: QtBot, asked: QWidget, name: str) -> None:
    nation = asked.findChild(QComboBox, "ownNation")
    nation.lineEdit().selectAll()
    qtbot.keyClicks(nation, name)


def test_markings_are_offered_for_the_nation_that_is_named_and_what_was_typed_stays(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window = desk.start()
    trigger("file.new")
    asked = dialog(window, "newPlanDialog")
    marking = asked.findChild(QComboBox, "marking")
    qtbot.keyClicks(marking, "HEMMELIG")
    name_nation(qtbot, asked, "Australia")
    offered = [marking.itemText(at) for at in range(marking.count())]
    assert offered[1:4] == ["OFFICIAL", "OFFICIAL: Sensitive", "PROTECTED"]
    assert len(set(offered)) == len(offered)
    assert marking.currentText() == "HEMMELIG"
    asked.reject()


@pytest.mark.parametrize(("level", "rank"), [("RESTRICTED", 20), ("Higher than all: in no edition for others", None)])
def test_a_marking_that_no_table_has_is_ranked_as_the_plan_is_made(
    qtbot: QtBot, desk: Desk, trigger: Trigger, level: str, rank: int | None
) -> None:
    window = desk.start()
    desk.prompts.file = desk.folder / "Chile.entente"
    trigger("file.new")
    asked = dialog(window, "newPlanDialog")
    asked.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is asked)
    name_nation(qtbot, asked, "Chile")
    ranks = asked.findChild(ChoiceEditor, "ranksAs")
    marking = asked.findChild(QComboBox, "marking")
    for typed, is_asked in (("RESTRICTED", False), ("RESERVADO", True)):
        marking.lineEdit().setFocus()
        marking.lineEdit().selectAll()
        qtbot.keyClicks(marking.lineEdit(), typed)
        qtbot.keyClick(marking.lineEdit(), Qt.Key.Key_Tab)
        assert ranks.isVisible() is is_asked
    assert "No table of markings has “RESERVADO”. It becomes one of the plan's own markings." in texts(asked)
    choose_place(asked)
    assert asked.isVisible(), "how high it stands is for the planner to say"
    assert "Say how high it stands: who may see what is marked so?" in texts(asked)
    pick(qtbot, ranks, level)
    choose_place(asked)
    plan = window.workspace.document.plan
    assert plan.settings.marking == "RESERVADO"
    assert [each.rank for each in plan.records(RankedMarking).values() if each.title == "RESERVADO"] == (
        [] if rank is None else [rank]
    )


def test_the_properties_say_what_follows_from_a_marking_that_the_plan_does_not_rank(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window, _ = open_with(desk, "One")
    trigger("file.properties")
    asked = dialog(window, "planProperties")
    asked.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is asked)
    marking = asked.findChild(QComboBox, "marking").lineEdit()
    for typed, is_said in (("RESERVADO", True), ("OFFICIAL", False)):
        marking.setFocus()
        marking.selectAll()
        qtbot.keyClicks(marking, typed)
        qtbot.keyClick(marking, Qt.Key.Key_Tab)
        assert any("does not rank “RESERVADO”" in said for said in texts(asked)) is is_said
    asked.reject()


def test_the_plan_s_own_marking_is_told_of_once_and_in_no_panel(desk: Desk) -> None:
    window, (item,) = open_with(desk, "One")
    document = window.workspace.document
    for marking, is_told in (("RESERVADO", False), ("VERTRAULICH", True)):
        settings = replace(document.plan.settings, marking="RESERVADO")
        document.do(change(text("m"), [replaced("settings", document.plan.settings, settings)]))
        assert document.attempt(partial(change_engagement, document.plan, item.id, marking=marking))
        window.workspace.view.select((item.id,))
        told_in_panel = [said for said in texts(panel(window)) if marking in said]
        assert bool(told_in_panel) is is_told
        (found,) = (each for each in document.review.findings() if each.rule == "C36")
        assert (found.subject.id, bool(found.engagements)) == (marking, is_told)


def choose_place(asked: QWidget) -> None:
    next(each for each in asked.findChildren(QPushButton) if each.text().startswith("Choose where")).click()


def test_a_nation_that_is_no_country_is_not_taken_for_another(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window = desk.start()
    desk.prompts.file = desk.folder / "Nowhere.entente"
    trigger("file.new")
    asked = dialog(window, "newPlanDialog")
    name_nation(qtbot, asked, "Atlantis")
    choose_place(asked)
    assert asked.isVisible()
    assert any("Atlantis" in said for said in texts(asked))
    assert not desk.prompts.file.exists()
    name_nation(qtbot, asked, "Turkey")
    choose_place(asked)
    assert window.workspace.document.plan.settings.own_nation == "TR"


def test_the_last_plan_opens_at_the_next_start_and_stands_first_among_the_recent_ones(desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    first = location(window)
    window.opening.open(new_plan(desk, "Second"))
    second = location(window)
    desk.stop()
    window = desk.start()
    window.opening.open(window.workspace.settings.settings.last_plan)
    assert location(window) == second
    assert window.workspace.settings.settings.recent_files[:2] == (second, first)
    menu = window.findChild(QWidget, "recentMenu")
    menu.aboutToShow.emit()
    menu.actions()[1].trigger()
    assert location(window) == first


def test_the_first_page_lists_the_plans_opened_lately_that_are_still_there(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window, _ = open_with(desk, "One")
    here = location(window)
    window.opening.open(new_plan(desk, "Gone"))
    gone = Path(location(window))
    trigger("file.close")
    gone.unlink()
    desk.stop()
    window = desk.start()
    window.opening.open(window.workspace.settings.settings.last_plan)
    assert not window.workspace.document.is_open
    names = [each.accessibleName() for each in window.findChildren(QPushButton) if each.isVisible()]
    assert f"Open {here}" in names
    assert not any(str(gone) in name for name in names)
    button = next(each for each in window.findChildren(QPushButton) if each.accessibleName() == f"Open {here}")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert location(window) == here


def test_a_last_plan_that_is_gone_is_named(desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    path = Path(location(window))
    desk.stop()
    path.unlink()
    window = desk.start()
    window.opening.open(window.workspace.settings.settings.last_plan)
    assert "There is no plan at" in desk.prompts.asked[-1]
    assert not window.workspace.document.is_open
    assert any(card.isVisible() for card in window.findChildren(PathCard))


def test_a_plan_is_not_opened_twice_in_one_window(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    here = location(window)
    window.opening.open(here)
    assert not window.workspace.document.read_only
    assert "open already" in status(window, "statusMessage")
    window.opening.open(here, read_only=True)
    assert window.workspace.document.read_only
    window.opening.open(here)
    assert not window.workspace.document.read_only
    trigger("file.open-sample")
    trigger("file.open-sample")
    assert not window.workspace.document.read_only


def test_a_plan_opened_for_reading_refuses_edits_and_says_so(desk: Desk) -> None:
    window, (one,) = open_with(desk, "One")
    here = location(window)
    desk.stop()
    before = Path(here).read_bytes()
    window = desk.start()
    desk.prompts.file = Path(here)
    window.workspace.actions.action("file.open-read-only").trigger()
    document = window.workspace.document
    assert document.read_only
    assert status(window, "saveState") == "Read-only"
    assert not document.attempt(partial(change_engagement, document.plan, one.id, title="Other"))
    assert "for reading only" in window.notices.shown[0].text
    assert not window.workspace.actions.action("engagement.new").isEnabled()
    desk.stop()
    assert Path(here).read_bytes() == before


def test_a_new_plan_does_not_take_the_place_of_the_open_one(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    here = location(window)
    desk.prompts.file = Path(here)
    trigger("file.new")
    asked = dialog(window, "newPlanDialog")
    name_nation(qtbot, asked, "Fiji")
    choose_place(asked)
    assert "open here" in desk.prompts.asked[-1]
    assert len(window.workspace.document.plan.engagements) == 1
    retitle(window, "Still written")
    assert window.workspace.document.editor.pending == 0


def test_what_a_new_plan_replaces_is_kept_beside_it(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    path = desk.folder / "Taken.entente"
    path.write_text("a letter", encoding="utf-8")
    desk.prompts.file = path
    trigger("file.new")
    asked = dialog(window, "newPlanDialog")
    name_nation(qtbot, asked, "Fiji")
    choose_place(asked)
    assert location(window) == str(path)
    assert [each.read_text() for each in desk.folder.glob("Taken (replaced*")] == ["a letter"]


# --- the sample ---------------------------------------------------------------------------------------


def test_a_sample_that_was_worked_on_is_opened_again_as_it_was_left(
    desk: Desk, trigger: Trigger, clock: FixedClock
) -> None:
    window = desk.start()
    trigger("file.open-sample")
    document = window.workspace.document
    item = next(iter(document.plan.engagements))
    retitle(window, "My own words", item)
    desk.stop()
    clock.advance(days=40)
    window = desk.start()
    trigger("file.open-sample")
    assert window.workspace.document.plan.engagements[item].title == "My own words"


def test_a_sample_that_nobody_touched_is_renewed_on_another_day(
    desk: Desk, trigger: Trigger, clock: FixedClock
) -> None:
    window = desk.start()
    trigger("file.open-sample")
    before = window.workspace.document.plan
    desk.stop()
    clock.advance(days=40)
    window = desk.start()
    trigger("file.open-sample")
    assert window.workspace.document.plan != before
    assert window.workspace.document.today.isoformat() == "2027-02-24"


# --- files that cannot be opened ------------------------------------------------------------------------


def damage(path: Path) -> None:
    """Overwrite the middle of the file, as a broken disk does."""
    content = bytearray(path.read_bytes())
    half = len(content) // 2
    content[half : half + 20_000] = b"\xff" * 20_000
    path.write_bytes(bytes(content))


def make_newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        pytest.param(lambda path: path.write_text("Dear colleague,"), "beginning is overwritten", id="overwritten"),
        pytest.param(damage, "is damaged", id="damaged"),
        pytest.param(lambda path: path.rename(path.with_name("old")), "There is no plan at", id="gone"),
    ],
)
def test_a_file_that_is_no_sound_plan_is_named_and_left_as_it_is(
    desk: Desk, spoil: Callable[[Path], object], said: str
) -> None:
    path = Path(new_plan(desk, anew=True))
    spoil(path)
    before = path.read_bytes() if path.exists() else None
    window = desk.start()
    window.opening.open(str(path))
    assert not window.workspace.document.is_open
    assert said in desk.prompts.asked[-1]
    assert (path.read_bytes() if path.exists() else None) == before
    assert [each.name for each in path.parent.glob("*.entente-*")] == [], "nothing of SQLite's is left beside it"
    assert status(window, "statusMessage") == "The plan was not opened."


def test_an_empty_file_is_called_empty_and_nothing_is_left_beside_it(desk: Desk) -> None:
    window = desk.start()
    path = desk.folder / "copied" / "nothing.entente"
    path.parent.mkdir()
    path.write_bytes(b"")
    window.opening.open(str(path))
    assert "is empty: it holds no plan" in desk.prompts.asked[-1]
    assert list(path.parent.iterdir()) == [path]
    assert path.read_bytes() == b""


def test_the_open_plan_stays_when_another_cannot_be_opened(desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    here = location(window)
    bad = desk.folder / "bad.entente"
    bad.write_text("no plan", encoding="utf-8")
    window.opening.open(str(bad))
    assert "another program made it" in desk.prompts.asked[-1]
    assert bad.read_text(encoding="utf-8") == "no plan"
    window.opening.open(str(desk.folder / "missing.entente"))
    assert "There is no plan at" in desk.prompts.asked[-1]
    assert location(window) == here
    retitle(window, "Goes on")


def test_a_plan_of_a_newer_version_is_shown_for_reading_and_not_written_to(desk: Desk) -> None:
    path = Path(new_plan(desk))
    make_newer(path)
    before = path.read_bytes()
    window = desk.start()
    window.opening.open(str(path))
    assert window.workspace.document.read_only
    assert "newer version" in window.notices.shown[0].text
    desk.stop()
    assert path.read_bytes() == before


def test_a_damaged_plan_offers_its_newest_backup_and_goes_back_to_it(desk: Desk, trigger: Trigger) -> None:
    window, (one,) = open_with(desk, "One")
    retitle(window, "Kept in the checkpoint")
    trigger("file.checkpoint")
    path = Path(location(window))
    desk.stop()
    damage(path)
    spoilt = path.read_bytes()
    window = desk.start()
    desk.prompts.choice = "restore"
    window.opening.open(str(path))
    assert "Restore the backup of" in desk.prompts.asked[-1]
    assert window.workspace.document.plan.engagements[one.id].title == "Kept in the checkpoint"
    assert not window.workspace.document.read_only
    assert [each for each in path.parent.glob("*.entente") if each != path] == []
    (kept,) = [each for each in desk.folders.backups.glob("*/*.damaged") if each.read_bytes() == spoilt]
    (said,) = notice_texts(window)
    assert str(kept) in said


def test_a_plan_that_another_window_holds_opens_for_reading_and_says_who_holds_it(
    qapp: QApplication, desk: Desk
) -> None:
    window, _ = open_with(desk, "One")
    other = Desk(qapp, desk.folder / "other", desk.clock)
    second = other.start()
    try:
        second.opening.open(location(window))
        assert second.workspace.document.read_only
        assert "held by Desk planner" in second.notices.shown[0].text
        desk.stop()
        second.opening.open(str(desk.folder / "Plan.entente"))
        assert not second.workspace.document.read_only
    finally:
        other.stop()


# --- what cannot be written -----------------------------------------------------------------------------


class Trouble:
    """Makes every write fail until the cause is mended."""

    def __init__(self, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
        self._store = window.workspace.document.editor.store
        self._append = self._store.append
        self._patch = monkeypatch
        monkeypatch.setattr(self._store, "append", self._fail)

    def _fail(self, change: object) -> None:
        raise StorageFailed(text("The change could not be saved: the disk is full. It is kept here in memory."))

    def mend(self) -> None:
        self._patch.setattr(self._store, "append", self._append)


def notice_texts(window: MainWindow) -> list[str]:
    return [each.text for each in window.notices.shown]


def notice_button(window: MainWindow, title: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == title and each.parent() is not None)


def test_a_full_disk_is_said_the_changes_are_kept_and_retry_writes_them_in_order(
    qtbot: QtBot, desk: Desk, trigger: Trigger, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, (one,) = open_with(desk, "One")
    trouble = Trouble(window, monkeypatch)
    for title in ("Two", "Three", "Four"):
        retitle(window, title)
    document = window.workspace.document
    assert document.plan.engagements[one.id].title == "Four"
    assert document.editor.pending == 3
    assert "disk is full" in window.notices.shown[0].text
    assert status(window, "saveState") == "3 changes not saved yet"
    qtbot.mouseClick(notice_button(window, "Retry"), Qt.MouseButton.LeftButton)
    assert document.editor.pending == 3
    trouble.mend()
    qtbot.mouseClick(notice_button(window, "Retry"), Qt.MouseButton.LeftButton)
    assert document.editor.pending == 0
    assert not window.notices.shown
    assert status(window, "saveState") == "All changes saved"
    titles = [entry.after.title for entry in document.editor.store.history("engagements", one.id) if entry.after]
    assert titles[:3] == ["Four", "Three", "Two"]


def test_ctrl_s_writes_what_could_not_be_written_before(
    desk: Desk, trigger: Trigger, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, _ = open_with(desk, "One")
    trouble = Trouble(window, monkeypatch)
    retitle(window, "Two")
    trigger("file.checkpoint")
    assert window.workspace.document.editor.pending == 1
    assert "checkpoint" not in status(window, "statusMessage")
    trouble.mend()
    trigger("file.checkpoint")
    assert window.workspace.document.editor.pending == 0
    assert "A checkpoint of" in status(window, "statusMessage")


def test_undo_of_what_could_not_be_written_is_kept_in_order_too(
    desk: Desk, trigger: Trigger, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, (one,) = open_with(desk, "One")
    trouble = Trouble(window, monkeypatch)
    retitle(window, "Two")
    trigger("edit.undo")
    trouble.mend()
    retitle(window, "Three")
    document = window.workspace.document
    assert document.editor.pending == 0
    titles = [entry.after.title for entry in document.editor.store.history("engagements", one.id) if entry.after]
    assert titles[:3] == ["Three", "One", "Two"]


@pytest.mark.parametrize("way", ["window", "close", "open", "new", "sample"])
def test_nothing_is_left_before_unwritten_changes_are_asked_about(
    desk: Desk, trigger: Trigger, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    window, _ = open_with(desk, "One")
    other = new_plan(desk, "Other")
    Trouble(window, monkeypatch)
    retitle(window, "Two")
    document = window.workspace.document
    desk.prompts.choice = "stay"
    if way == "window":
        assert not window.close()
    elif way == "open":
        window.opening.open(other)
    else:
        trigger({"close": "file.close", "new": "file.new", "sample": "file.open-sample"}[way])
    assert desk.prompts.asked[-1] == "1 change could not be written to the plan file."
    assert document.is_open
    assert document.editor.pending == 1
    desk.prompts.choice = "go"


def test_saving_a_copy_before_closing_keeps_the_changes_and_closes(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    window, (one,) = open_with(desk, "One")
    Trouble(window, monkeypatch)
    retitle(window, "Only in the window")
    desk.prompts.choice = "copy"
    desk.prompts.file = desk.folder / "rescued.entente"
    # A person answers later; here the answer comes in the midst of closing, so that it needs another try.
    window.close()
    window.close()
    assert not window.isVisible()
    desk.stop()
    window = desk.start()
    window.opening.open(str(desk.folder / "rescued.entente"))
    assert window.workspace.document.plan.engagements[one.id].title == "Only in the window"


def test_a_text_not_understood_is_asked_about_before_the_window_closes(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "One", "Other")
    type_over(qtbot, field(window, "dates"), "30 feb 27")
    window.workspace.view.select(("e1",))
    desk.prompts.choice = "stay"
    assert not window.close()
    assert "30 feb 27" in desk.prompts.asked[-1]
    desk.prompts.choice = "go"
    window.close()
    window.close()
    assert not window.isVisible()


def test_a_folder_that_vanishes_is_said_and_a_copy_can_be_saved_elsewhere(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    folder = desk.folder / "stick"
    folder.mkdir()
    source = Path(new_plan(desk))
    path = folder / source.name
    source.rename(path)
    window = desk.start()
    window.opening.open(str(path))
    trigger("engagement.new")
    type_over(qtbot, field(window, "title"), "Typed on the stick")
    qtbot.keyClick(field(window, "title"), Qt.Key.Key_Return)
    moved = desk.folder / "pulled out"
    folder.rename(moved)
    item = window.workspace.view.current
    retitle(window, "Typed without a stick", item)
    assert "is gone" in window.notices.shown[0].text
    desk.prompts.file = desk.folder / "copy.entente"
    qtbot.mouseClick(notice_button(window, "Save a copy…"), Qt.MouseButton.LeftButton)
    assert desk.prompts.file.exists()
    moved.rename(folder)
    qtbot.mouseClick(notice_button(window, "Retry"), Qt.MouseButton.LeftButton)
    assert window.workspace.document.editor.pending == 0


# --- checkpoints, backups, copies ------------------------------------------------------------------------


def test_ctrl_s_keeps_a_checkpoint_with_what_is_half_typed_and_says_so(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    type_over(qtbot, field(window, "notes"), "half typed")
    QTest.keyClick(field(window, "notes"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Already saved. A checkpoint of" in status(window, "statusMessage")
    document = window.workspace.document
    assert document.plan.engagements["e0"].notes == "half typed"
    assert document.editor.store.backups()[0].reason == "checkpoint"


def test_backups_are_listed_and_going_back_keeps_the_plan_as_it_was(
    qtbot: QtBot, desk: Desk, trigger: Trigger, clock: FixedClock
) -> None:
    window, (one,) = open_with(desk, "One")
    trigger("file.checkpoint")
    at = clock.now()
    clock.advance(minutes=5)
    retitle(window, "After the checkpoint")
    path = Path(location(window))
    trigger("file.backups")
    shown = dialog(window, "backupsDialog")
    listed = shown.findChild(QTableView, "backupTable")
    count = listed.model().rowCount()
    assert count == len(window.workspace.document.editor.store.backups())
    reasons = [listed.model().index(row, 1).data() for row in range(count)]
    listed.setCurrentIndex(listed.model().index(reasons.index("Checkpoint"), 0))
    restore = next(each for each in shown.findChildren(QPushButton) if each.text().startswith("Restore"))
    qtbot.mouseClick(restore, Qt.MouseButton.LeftButton)
    let_go()
    document = window.workspace.document
    assert "Go back to the backup of" in desk.prompts.asked[-1]
    assert document.plan.engagements[one.id].title == "One"
    # What can be undone is what the backup remembers, not what was done after it.
    assert document.undo_stack.undoText() == "adding of ‘One’"
    assert [each for each in path.parent.glob("*.entente") if each != path] == []
    (replaced,) = [each for each in document.editor.store.backups() if each.reason == "replaced"]
    (said,) = notice_texts(window)
    assert f"the backup of {told(local(at))}" in said
    assert str(replaced.path) in said
    window.opening.restore(replaced, str(path))
    assert window.workspace.document.plan.engagements[one.id].title == "After the checkpoint"


def test_a_copy_holds_all_and_the_window_stays_on_its_plan(desk: Desk, trigger: Trigger) -> None:
    window, (one,) = open_with(desk, "One")
    here = location(window)
    desk.prompts.file = desk.folder / "copy.entente"
    trigger("file.save-copy")
    assert notice_texts(window) == [f"A copy was saved as {desk.prompts.file}."]
    assert "A copy was saved" not in status(window, "statusMessage"), "of one thing once"
    assert location(window) == here
    plan = window.workspace.document.plan
    window.opening.open(str(desk.prompts.file))
    assert window.workspace.document.plan == plan
    assert window.workspace.document.plan.engagements[one.id] == one


def test_a_copy_to_a_place_that_cannot_be_written_is_said(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    desk.prompts.file = desk.folder / "no such folder" / "copy.entente"
    trigger("file.save-copy")
    assert desk.prompts.asked[-1] != "Save a copy"
    assert window.workspace.document.is_open
    desk.prompts.file = Path(location(window))
    trigger("file.save-copy")
    assert "already" in desk.prompts.asked[-1]


def test_a_plan_is_closed_while_words_are_searched_in_its_timeline(desk: Desk, trigger: Trigger) -> None:
    window, _ = open_with(desk, "One")
    window.workspace.go_to("timeline")
    window.workspace.view.set_filter(PlanFilter(words="One"))
    trigger("file.close")
    assert not window.workspace.document.is_open
