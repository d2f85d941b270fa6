"""The engagement panel by keys and mouse: each field is one edit, and nothing typed goes to another engagement."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.engagement import Engagement
from app.domain.levels import Level
from app.domain.participation import Direction, Role
from app.domain.priorities import Objective, Priority
from app.domain.records.record import record_of
from app.domain.records.sort import Surface
from app.domain.spans import Dates
from app.domain.statuses import Status
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.choice_popup import ChoicePopup
from app.gui.widgets.form import FormRow
from app.gui.widgets.pill import StatePill
from app.services.edits.asks import add_ask
from app.services.edits.contacts import save_organisation, save_person, save_post
from app.services.importing.field_reading import PARTS
from tests.builders import absence, ask, edit, organisation, post, principal
from tests.e2e.conftest import Desk
from tests.e2e.gestures import (
    choice,
    field,
    let_go,
    line,
    many,
    open_with,
    panel,
    pick,
    press,
    row_of,
    shown_text,
    texts,
    type_and_leave,
    type_over,
)

Trigger = Callable[[str], None]


def at(window: MainWindow, engagement_id: str = "e0") -> object:
    return window.workspace.document.plan.engagements[engagement_id]


TEXTS = [
    ("title", "Staff talks, Nairobi", lambda it: it.title, "Staff talks, Nairobi"),
    ("dates", "3-5 mar 27", lambda it: it.dates.earliest, date(2027, 3, 3)),
    ("countries", "Kenya; Tanzania (observer)", lambda it: it.country_ids, ("KE", "TZ")),
    ("place", "Mombasa", lambda it: it.place.name, "Mombasa"),
    ("host", "Swaziland", lambda it: it.place.country, "SZ"),
    ("own_lead", "Deputy Chief of Navy", lambda it: it.own_lead, "Deputy Chief of Navy"),
    ("counterpart", "Commander <b>KN</b>", lambda it: it.counterpart, "Commander <b>KN</b>"),
    ("participants", "1,200", lambda it: it.participants, 1200),
    ("ref", "AU-X-9", lambda it: it.ref, "AU-X-9"),
    ("lead_office", "IP Division", lambda it: it.lead_office, "IP Division"),
    ("agreement", "SOFA 2014", lambda it: it.agreement, "SOFA 2014"),
    ("marking", "SECRET", lambda it: it.marking, "SECRET"),
    ("description", "A day alongside", lambda it: it.description, "A day alongside"),
    ("notes", "Ask about fuel", lambda it: it.notes, "Ask about fuel"),
    ("outcome", "Agreed to return", lambda it: it.outcome, "Agreed to return"),
    ("reason", "Weather", lambda it: it.reason, "Weather"),
    ("review_on", "4 dec 27", lambda it: it.review_on, date(2027, 12, 4)),
]


def test_each_field_is_written_when_it_is_left_and_is_one_undo(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (before, other) = open_with(desk, "Port call Mombasa", "Other")
    document = window.workspace.document
    for name, typed, read, expected in TEXTS:
        type_and_leave(qtbot, field(window, name), typed)
        assert read(at(window)) == expected, name
        assert document.undo_stack.count() == 1, name
        trigger("edit.undo")
        assert at(window) == before, name
        document.undo_stack.clear()
    assert at(window, "e1") == other


def test_esc_brings_each_value_back_and_writes_nothing(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    for name, typed, _read, _expected in TEXTS:
        editor = field(window, name)
        shown = shown_text(editor)
        type_over(qtbot, editor, typed)
        assert shown_text(editor) == typed, name
        if (popup := QApplication.activePopupWidget()) is not None:
            qtbot.keyClick(popup, Qt.Key.Key_Escape)
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        assert shown_text(editor) == shown, name
        qtbot.keyClick(editor, Qt.Key.Key_Tab)
        assert window.workspace.document.undo_stack.count() == 0, name


CHOICES = [
    ("kind", "Exercise", lambda it: it.kind, "exercise"),
    ("status", "Proposed", lambda it: it.status, Status.PROPOSED),
    ("direction", "Incoming", lambda it: it.direction, Direction.INCOMING),
    ("level", "L1 minister", lambda it: it.level, Level.L1),
    ("counterpart_level", "L1 minister", lambda it: it.counterpart_level, Level.L1),
    ("priority", "Must", lambda it: it.priority, Priority.MUST),
]


def test_a_choice_is_made_by_keys_and_is_one_undo_however_far_one_walks(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window, (before,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    for name, title, read, expected in CHOICES:
        box = choice(window, name)
        pick(qtbot, box, title)
        assert read(at(window)) == expected, name
        assert document.undo_stack.count() == 1, name
        trigger("edit.undo")
        assert at(window) == before, name
        assert box.currentText() != title, name
        document.undo_stack.clear()


def test_leaving_a_choice_with_esc_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    box = choice(window, "status")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Down)
    qtbot.keyClick(box.view(), Qt.Key.Key_Escape)
    assert at(window).status is Status.PLANNED
    assert box.currentText() == "Planned"
    assert window.workspace.document.undo_stack.count() == 0


def test_a_refused_status_goes_back_to_what_it_was_and_says_why(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    pick(qtbot, choice(window, "status"), "Confirmed")
    assert at(window).status is Status.PLANNED
    assert choice(window, "status").currentText() == "Planned"
    row = row_of(choice(window, "status"))
    assert "cannot be confirmed yet" in row.warning
    assert window.notices.shown == (), "it is said with its field and nowhere else"
    choice(window, "status").setFocus()
    qtbot.keyClick(choice(window, "status"), Qt.Key.Key_Escape)
    assert row.warning == ""


# --- wrong texts ---------------------------------------------------------------------------------


WRONG = [
    ("dates", "30 feb 27", "30 February"),
    ("times", "25:00 Africa/Nairobi", "o'clock"),
    ("times", "9-11 Mars/Olympus", "time zone"),
    ("countries", "Atlantis", "not a known country"),
    ("countries", "Australia", "own nation"),
    ("host", "Kneya", "Kenya"),
    ("participants", "many", "not a number"),
    ("review_on", "mar 27", "not one day"),
]


def test_a_wrong_text_stays_with_its_reason_and_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    window, (before,) = open_with(desk, "Port call Mombasa")
    for name, typed, why in WRONG:
        editor = field(window, name)
        type_and_leave(qtbot, editor, typed)
        assert at(window) == before, typed
        assert editor.text() == typed
        assert why in row_of(editor).warning
        assert why in editor.accessibleDescription()
        # Another edit does not wipe it away.
        type_and_leave(qtbot, field(window, "notes"), "meanwhile")
        assert at(window).notes == "meanwhile", typed
        assert editor.text() == typed
        assert why in row_of(editor).warning
        # Esc does, with the reason.
        editor.setFocus()
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        assert row_of(editor).warning == ""
        assert editor.text() != typed
        window.workspace.document.undo_stack.undo()


def test_an_empty_title_is_refused_and_the_old_one_comes_back(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    type_and_leave(qtbot, field(window, "title"), "")
    assert at(window).title == "Port call Mombasa"
    assert shown_text(field(window, "title")) == "Port call Mombasa"
    assert "needs a title" in window.notices.shown[0].text


def test_a_taken_reference_is_refused(qtbot: QtBot, desk: Desk) -> None:
    window, (one, other) = open_with(desk, "One", "Other")
    type_and_leave(qtbot, field(window, "ref"), other.ref)
    assert at(window) == one
    assert shown_text(field(window, "ref")) == other.ref
    assert other.ref in row_of(field(window, "ref")).warning
    assert window.notices.shown == ()


def test_a_text_not_understood_waits_for_its_engagement(qtbot: QtBot, desk: Desk) -> None:
    window, (one, other) = open_with(desk, "One", "Other")
    type_over(qtbot, field(window, "dates"), "30 feb 27")
    window.workspace.view.select((other.id,))
    assert field(window, "dates").text() != "30 feb 27"
    assert row_of(field(window, "dates")).warning == ""
    window.workspace.view.select((one.id,))
    assert field(window, "dates").text() == "30 feb 27"
    assert "30 February" in row_of(field(window, "dates")).warning
    assert (at(window), at(window, "e1")) == (one, other)


# --- dates, times, countries, places -------------------------------------------------------------


def test_dates_are_said_back_while_they_are_typed(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    editor = field(window, "dates")
    type_over(qtbot, editor, "3-5 mar 27")
    assert "Wed 3 – Fri 5 Mar 2027 · 3 days · week 9" in row_of(editor).echo
    type_over(qtbot, editor, "wk 14 27")
    assert "week 14" in row_of(editor).echo
    type_over(qtbot, editor, "gibberish")
    assert "not understood" in row_of(editor).echo
    assert window.workspace.document.undo_stack.count() == 0


def test_what_is_typed_survives_a_review_and_an_edit_elsewhere(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    editor = field(window, "own_lead")
    type_over(qtbot, editor, "Deputy Ch")
    window.opening.review_again()
    assert editor.text() == "Deputy Ch"
    qtbot.keyClicks(editor, "ief")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert at(window).own_lead == "Deputy Chief"


def test_times_take_the_zone_of_the_place(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    type_and_leave(qtbot, field(window, "place"), "Mombasa")
    type_and_leave(qtbot, field(window, "times"), "9-11")
    dates = at(window).dates
    assert (f"{dates.start_time:%H:%M}", f"{dates.end_time:%H:%M}", dates.zone) == ("09:00", "11:00", "Africa/Nairobi")
    assert field(window, "times").text() == "09:00–11:00 Africa/Nairobi"
    type_and_leave(qtbot, field(window, "times"), "")
    assert at(window).dates.start_time is None


def test_a_country_keeps_its_role_and_takes_the_one_in_brackets(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Exercise")
    type_and_leave(qtbot, field(window, "countries"), "Kenya (host); Tanzania")
    type_and_leave(qtbot, field(window, "countries"), "Kenya; Tanzania; Turkey (observer)")
    roles = {each.country: each.role for each in at(window).countries}
    assert roles == {"KE": Role.HOST, "TZ": Role.PARTICIPANT, "TR": Role.OBSERVER}


def test_a_known_port_is_completed_and_its_zone_follows(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call")
    editor = field(window, "place")
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "omba")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    for _ in range(10):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
        if popup.currentIndex().data() == "Mombasa":
            break
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    place = at(window).place
    assert (place.name, place.country, place.zone) == ("Mombasa", "KE", "Africa/Nairobi")
    assert place.latitude is not None
    type_and_leave(qtbot, field(window, "host"), "Fiji")
    assert (at(window).place.country, at(window).place.zone) == ("FJ", "Pacific/Fiji")


def test_tab_takes_the_country_pointed_at(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    editor = field(window, "countries")
    type_over(qtbot, editor, "Fiji; tanz")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Tab)
    assert at(window).country_ids == ("FJ", "TZ")
    assert QApplication.activePopupWidget() is None


# --- many out of many ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["principals", "objectives"])
def test_principals_and_objectives_are_ticked_by_keys_alone(
    qtbot: QtBot, desk: Desk, trigger: Trigger, name: str
) -> None:
    window, _ = open_with(desk, "Visit")
    document = window.workspace.document
    for number, title in enumerate(("Minister", "Chief of Navy")):
        document.do(save_person(document.plan, principal(f"p{number}", title)))
        document.do(edit(document.plan, Objective(f"o{number}", f"O{number}", title)))
    document.undo_stack.clear()
    editor = many(window, name)
    assert editor.text() == "None"
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    popup = editor.findChild(ChoicePopup)
    assert "None chosen" in texts(popup)
    search = popup.focusWidget() or popup
    qtbot.keyClicks(search, "navy")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    qtbot.keyClick(popup.findChild(QListWidget), Qt.Key.Key_Escape)
    let_go()
    assert len(getattr(at(window), name)) == 1
    assert "Chief of Navy" in editor.text()
    assert document.undo_stack.count() == 1
    trigger("edit.undo")
    assert getattr(at(window), name) == ()
    assert editor.text() == "None"


# --- what was typed for one goes to that one -------------------------------------------------------


SOME = [("title", "Typed for one"), ("own_lead", "Typed for one"), ("dates", "3-5 may 27"), ("notes", "Typed for one")]


@pytest.mark.parametrize(("name", "typed"), SOME)
@pytest.mark.parametrize("way", ["select", "click", "new", "duplicate", "nothing"])
def test_what_is_half_typed_is_written_to_the_engagement_it_was_typed_for(
    qtbot: QtBot, desk: Desk, trigger: Trigger, name: str, typed: str, way: str
) -> None:
    window, (one, other) = open_with(desk, "One", "Other")
    view = window.workspace.view
    window.workspace.go_to("table")
    type_over(qtbot, field(window, name), typed)
    if way == "select":
        view.select((other.id,))
    elif way == "click":
        _click_row_of(qtbot, window, other.id)
    elif way == "new":
        press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    elif way == "duplicate":
        press(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    else:
        view.select(())
    changed = at(window)
    if name == "dates":
        assert changed.dates.earliest == date(2027, 5, 3)
    else:
        assert getattr(changed, name) == typed
    assert at(window, "e1") == other
    for each in window.workspace.document.plan.engagements.values():
        if each.id not in (one.id, other.id) and way == "new":
            assert getattr(each, name) != getattr(changed, name)


def _click_row_of(qtbot: QtBot, window: MainWindow, engagement_id: str) -> None:
    table = next(each for each in window.findChildren(object) if each.objectName() == "engagementTable")
    shown = window.workspace.view.shown
    row = shown.index(engagement_id)
    rect = table.visualRect(table.model().index(row, 2))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert window.workspace.view.current == engagement_id


def test_several_half_typed_fields_all_go_to_the_one_they_were_typed_for(qtbot: QtBot, desk: Desk) -> None:
    window, (_, other) = open_with(desk, "One", "Other")
    # Without leaving them: as a dictation program or an input method writes.
    for name in ("notes", "description", "outcome", "title"):
        field(window, name).insertPlainText(f"{name} ")
    field(window, "own_lead").insert("lead")
    window.workspace.view.select((other.id,))
    one = at(window)
    assert (one.notes, one.description, one.outcome, one.own_lead) == ("notes", "description", "outcome", "lead")
    assert at(window, "e1") == other
    assert shown_text(field(window, "notes")) == ""


def test_closing_the_window_writes_what_is_half_typed(qtbot: QtBot, desk: Desk) -> None:
    window, (one, _) = open_with(desk, "One", "Other")
    location = window.workspace.document.editor.store.location
    type_over(qtbot, field(window, "notes"), "half a sente")
    desk.stop()
    window = desk.start()
    window.opening.open(location)
    assert window.workspace.document.plan.engagements[one.id].notes == "half a sente"


def test_deleting_one_while_it_is_typed_in_writes_to_no_other(qtbot: QtBot, desk: Desk, trigger: Trigger) -> None:
    window, (one, other) = open_with(desk, "One", "Other")
    type_over(qtbot, field(window, "notes"), "typed")
    trigger("engagement.delete")
    assert one.id not in window.workspace.document.plan.engagements
    assert at(window, "e1") == other
    trigger("edit.undo")
    assert at(window).notes == "typed"


def test_ctrl_z_takes_back_typing_first_and_then_the_edit(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "One")
    editor = field(window, "own_lead")
    type_over(qtbot, editor, "Chief")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert at(window).own_lead == "Chief"
    qtbot.keyClicks(editor, " of Navy")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "Chief"
    assert at(window).own_lead == "Chief"
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert at(window).own_lead == ""
    assert editor.text() == ""


# --- what the panel says ---------------------------------------------------------------------------


def test_the_panel_follows_the_selection_and_is_empty_without_one(desk: Desk) -> None:
    window, (_, other) = open_with(desk, "One", "Other")
    assert shown_text(field(window, "title")) == "One"
    window.workspace.view.select((other.id,))
    assert shown_text(field(window, "title")) == "Other"
    window.workspace.view.select(())
    assert "First steps" in texts(panel(window))
    panel(window).findChild(QPushButton, "hideFirstSteps").click()
    assert "No engagement selected" in texts(panel(window))
    assert not field(window, "title").isVisible()


def test_things_to_check_appear_and_vanish(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Talks")
    type_and_leave(qtbot, field(window, "host"), "Kenya")
    type_and_leave(qtbot, field(window, "dates"), "13-14 mar 27")
    checks = panel(window).findChild(object, "thingsToCheck")
    assert checks.isVisible()
    qtbot.waitUntil(lambda: any("weekend" in said.lower() for said in texts(checks)))
    assert "to check" in checks.accessibleName()
    type_and_leave(qtbot, field(window, "dates"), "16-17 mar 27")
    qtbot.waitUntil(lambda: not any("weekend" in said.lower() for said in texts(checks)))


def test_the_asks_are_listed_and_lead_to_coordination(qtbot: QtBot, desk: Desk) -> None:
    window, (one,) = open_with(desk, "Port call")
    document = window.workspace.document
    assert "nobody asked yet" in texts(panel(window))
    document.do(save_organisation(document.plan, organisation()))
    document.do(save_post(document.plan, post(title="Desk Kenya")))
    document.do(add_ask(document.plan, ask(engagement=one.id)))
    assert "Desk Kenya · Ministry of Foreign Affairs" in texts(panel(window))
    (link,) = [each for each in panel(window).findChildren(QPushButton) if each.text() == "Open" and each.isVisible()]
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    assert window.workspace.actions.action("view.coordination").isChecked()


def test_nothing_can_be_typed_into_a_plan_that_is_open_for_reading(desk: Desk) -> None:
    window, (one,) = open_with(desk, "One")
    location = window.workspace.document.editor.store.location
    desk.stop()
    window = desk.start()
    window.opening.open(location, read_only=True)
    window.workspace.view.select((one.id,))
    assert field(window, "title").isReadOnly()
    assert field(window, "notes").isReadOnly()
    assert field(window, "dates").isReadOnly()
    assert not choice(window, "status").isEnabled()
    assert not many(window, "principals").isEnabled()


def test_what_the_review_finds_elsewhere_is_told_of_the_engagement_at_once(desk: Desk) -> None:
    window, (item,) = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    booked = replace(item, principals=("p1",), status=Status.PLANNED)
    assert document.do(edit(document.plan, principal("p1", "Chief of Navy"), booked))
    assert not any("is away" in each for each in texts(panel(window)))
    assert document.do(edit(document.plan, absence("ab1", "p1", "2027-03-01")))
    assert any("is away" in each for each in texts(panel(window)))
    document.undo_stack.undo()
    assert not any("is away" in each for each in texts(panel(window)))


def test_every_declared_field_has_an_editor_under_its_own_name(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    declared = {each.name: each for each in record_of(Engagement).on(Surface.FORM) if each.name != "title"}
    rows = {each.editor.objectName(): each for each in panel(window).findChildren(FormRow)}
    assert rows.keys() == {*declared, *PARTS}
    for name, each in declared.items():
        labels = [label.text() for label in rows[name].findChildren(QLabel)]
        assert each.sort.title in labels
        assert rows[name].editor.accessibleName().startswith(each.sort.title)


def test_a_field_that_only_its_declaration_knows_is_typed_and_undone(qtbot: QtBot, desk: Desk) -> None:
    window, (before,) = open_with(desk, "Port call Mombasa")
    type_and_leave(qtbot, field(window, "provenance"), "  a letter  of May ")
    assert at(window).provenance == "a letter of May"
    assert shown_text(field(window, "provenance")) == "a letter of May"
    window.workspace.document.undo_stack.undo()
    assert at(window) == before
    assert shown_text(field(window, "provenance")) == before.provenance


def test_the_host_proposes_the_direction_until_somebody_chooses_one(desk: Desk, trigger: Trigger, qtbot: QtBot) -> None:
    window, _ = open_with(desk)
    plan = window.workspace.document
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    type_and_leave(qtbot, field(window, "countries"), "Kenya")
    (item,) = plan.plan.engagements.values()
    assert item.direction is Direction.OUTGOING
    said = row_of(choice(window, "direction"))
    type_and_leave(qtbot, field(window, "host"), "Australia")
    assert at(window, item.id).direction is Direction.INCOMING  # type: ignore[attr-defined]
    assert "Proposed by the host" in said.echo
    trigger("edit.undo")
    assert at(window, item.id).direction is Direction.OUTGOING, "one step takes both back"  # type: ignore[attr-defined]
    assert not said.echo
    type_and_leave(qtbot, field(window, "host"), "France")
    assert at(window, item.id).direction is Direction.THIRD_COUNTRY  # type: ignore[attr-defined]
    choice(window, "direction").committed.emit("outgoing")
    assert not said.echo
    type_and_leave(qtbot, field(window, "host"), "Australia")
    assert at(window, item.id).direction is Direction.OUTGOING, "somebody chose it"  # type: ignore[attr-defined]


def test_a_marking_is_offered_spelt_by_its_scheme_and_doubted_where_it_is_not_ranked(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    editor = field(window, "marking")
    above = panel(window).findChild(StatePill, "markedAbove")
    assert not above.isVisible()
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Down)
    offered = editor.findChild(QCompleter).popup()
    assert [offered.model().index(at, 0).data() for at in range(2)] == ["OFFICIAL", "OFFICIAL: Sensitive"]
    qtbot.keyClick(offered, Qt.Key.Key_Escape)
    type_and_leave(qtbot, editor, "secret AUSTEO")
    assert at(window).marking == shown_text(editor) == "SECRET AUSTEO"
    assert above.isVisible()
    assert above.text == "SECRET AUSTEO, above the plan"
    assert row_of(editor).warning == row_of(editor).echo == ""
    type_and_leave(qtbot, editor, "SECERT")
    assert "does not rank ‘SECERT’, which counts as higher than all" in row_of(editor).warning
    type_and_leave(qtbot, editor, "")
    assert row_of(editor).warning == ""
    assert not above.isVisible()


def test_a_field_stays_where_it_is_when_a_thing_to_check_comes_and_goes(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    document = window.workspace.document
    box = panel(window).findChild(QWidget, "thingsToCheck")
    editor = field(window, "place")
    editor.setFocus()
    let_go()
    place = editor.mapTo(window, QPoint()).y()
    seen = []
    for first in (date(2025, 3, 1), date(2028, 3, 1)) * 3:
        changed = replace(at(window), dates=Dates.days(first))
        assert document.do(edit(document.plan, changed), agreed=True)
        let_go()
        # Less than a third of a line is no jump under the hand.
        assert abs(editor.mapTo(window, QPoint()).y() - place) < editor.fontMetrics().height() / 3
        seen.append(box.isVisible())
        assert not box.isVisible() or box.height() <= panel(window).height() // 3
    assert seen == [True, False] * 3, "a planned engagement is over, is to come"


def test_the_room_kept_above_is_given_back_when_the_field_is_left(qtbot: QtBot, desk: Desk) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    document = window.workspace.document

    def on(first: date) -> None:
        changed = replace(at(window), dates=Dates.days(first))
        assert document.do(edit(document.plan, changed), agreed=True)
        let_go()

    on(date(2025, 3, 1))
    title, editor = field(window, "title"), field(window, "place")
    top = title.mapTo(window, QPoint()).y()
    editor.setFocus()
    let_go()
    place = editor.mapTo(window, QPoint()).y()
    on(date(2028, 3, 1))
    assert abs(editor.mapTo(window, QPoint()).y() - place) < editor.fontMetrics().height() / 3
    assert title.mapTo(window, QPoint()).y() > top, "room is kept while somebody is in the field"
    line(window, "searchBox").setFocus()
    let_go()
    QApplication.processEvents()
    assert title.mapTo(window, QPoint()).y() == top


def test_the_host_is_one_whether_a_country_or_the_place_says_so(desk: Desk, qtbot: QtBot) -> None:
    window, (item,) = open_with(desk, "Visit")
    document = window.workspace.document
    type_and_leave(qtbot, field(window, "countries"), "Kenya (host); Tanzania")
    assert shown_text(field(window, "host")) == "Kenya"
    before = document.plan.engagements[item.id]
    type_and_leave(qtbot, field(window, "host"), "Kenya")
    assert document.plan.engagements[item.id] == before
    type_and_leave(qtbot, field(window, "host"), "")
    assert document.plan.engagements[item.id].host is None
    assert shown_text(field(window, "countries")) == "Kenya; Tanzania"
    assert shown_text(field(window, "host")) == ""


@pytest.mark.parametrize("name", ["own_lead", "counterpart", "place", "host"])
def test_a_field_of_names_has_the_whole_width_of_a_narrow_panel(desk: Desk, qapp: QApplication, name: str) -> None:
    window, _ = open_with(desk, "Port call Mombasa")
    qapp.processEvents()
    assert field(window, name).width() > 0.8 * panel(window).width()
    window.resize(3000, 900)
    panel(window).setMinimumWidth(1000)
    qapp.processEvents()
    assert field(window, name).width() < 0.6 * panel(window).width(), "two stand side by side where there is room"
