"""The year rolled on through the real window (domain.md §7, story 11)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.domain.changes import Change, added
from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.forums import Attendance
from app.domain.geography import Place
from app.domain.gifts import Gift
from app.domain.milestones import Milestone
from app.domain.money import Cost
from app.domain.periods import Period
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates
from app.domain.staff_talks import AgendaItem, Talks
from app.domain.statuses import Status
from app.domain.templates import EngagementTemplate
from app.domain.wording import text
from app.gui.dialogs.roll_year import RollYear
from app.gui.engaging.later_editions import OFFER
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.notices import NoticeBar, NoticeCard
from app.gui.widgets.picker import Picker
from app.services.edits.engagements import change_engagement
from tests import builders as make
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with, texts

Trigger = Callable[[str], None]


def this_year() -> list[Any]:
    """A year with a series by a rule of words, one every so many months, talks, a forum and agreed lines."""
    return [
        make.series("s-hfx", "Halifax", rule="weekend before US Thanksgiving"),
        make.series("s-navy", "Navy talks", rule="every 18 months"),
        make.engagement("hfx", "2027-11-20", "2027-11-21", "CA", ref="AU-2027-101", title="Halifax forum",
                        series="s-hfx", status=Status.CONFIRMED),
        make.engagement("navy", "2027-02-02", "2027-02-03", "AE", ref="AU-2027-102", title="Navy talks, Abu Dhabi",
                        series="s-navy", status=Status.REPORTED, outcome="went well",
                        place=Place("Abu Dhabi", "AE"), kind="bilateral-meeting"),
        AgendaItem("ag-1", "navy", "Port visits"),
        make.action("ac-1", "navy"),
        make.mechanism("m-army", "Army talks", "JP", months=12),
        make.engagement("army", "2027-06-07", "2027-06-08", "JP", ref="AU-2027-103", title="Army talks, Tokyo",
                        kind="bilateral-meeting"),
        make.talks("army", "m-army", edition=16),
        make.forum("f-sg", "Shangri-La Dialogue", rule="yearly; between late May and mid June"),
        make.engagement("sg", "2027-06-04", "2027-06-06", "SG", ref="AU-2027-104", title="Shangri-La Dialogue",
                        kind="regional-forum"),
        Attendance("sg", "f-sg", is_confirmed=True),
        make.agreed_line("al-1", "ID", 2028, title="Maritime patrol exercise", quarter=3, kind="exercise"),
        Period("own-fast/2028", "Fast", date(2028, 8, 1), date(2028, 8, 30), frozenset({"AE"})),
        make.organisation("o-mfa"),
        make.post("po-mfa", "Desk Gulf", organisation="o-mfa"),
        make.ask("a-1", "navy", "po-mfa", answer=make.answer()),
    ]  # fmt: skip


@pytest.fixture
def window(desk: Desk) -> MainWindow:
    opened, _ = open_with(desk)
    document = opened.workspace.document
    items = tuple(added(make.table_of(each), each) for each in this_year())
    assert document.do(Change(text("this year"), items), agreed=True)
    document.undo_stack.clear()
    return opened


def rolled(window: MainWindow, trigger: Trigger, qtbot: QtBot) -> RollYear:
    """The dialog with the year of its own choice worked out."""
    trigger("tools.roll-year")
    (dialog,) = [each for each in window.findChildren(RollYear) if each.isVisible()]
    qtbot.waitUntil(lambda: dialog._run is not None and dialog._run.found is not None, timeout=20_000)
    return dialog


def new_ones(window: MainWindow) -> list[Engagement]:
    known = {each.id for each in this_year()}
    made = [item for item in window.workspace.document.plan.engagements.values() if item.id not in known]
    return sorted(made, key=lambda item: (item.dates.earliest, item.title))


def press(dialog: RollYear, button: QDialogButtonBox.StandardButton, qtbot: QtBot) -> None:
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    found = box.button(button)
    assert isinstance(found, QPushButton)
    assert found.isEnabled() or button is QDialogButtonBox.StandardButton.Ok
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_the_year_is_rolled_seen_first_made_in_one_step_and_never_twice(
    window: MainWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    document = window.workspace.document
    before = document.plan
    dialog = rolled(window, trigger, qtbot)
    year = dialog.findChild(QSpinBox, "rolledYear")
    table = dialog.findChild(KeyedTable, "rollTable")
    assert year is not None
    assert table is not None
    assert (year.value(), table.rows.rowCount()) == (2028, 5)
    # Holidays and periods are reckoned for the new days, and shown before anything is written.
    assert dialog._run is not None
    found = {line.title: [str(each.title) for each in line.found] for line in dialog._run.lines}
    assert any("may fall in Fast" in each for each in found["Navy talks, Abu Dhabi"])
    assert document.plan == before
    press(dialog, QDialogButtonBox.StandardButton.Ok, qtbot)
    made = new_ones(window)
    assert [(item.title, item.dates.start.iso) for item in made] == [
        ("Shangri-La Dialogue", "2028-05-01/2028-06-30"),
        ("Army talks, Tokyo", "2028-06"),
        ("Maritime patrol exercise", "2028-Q3"),
        ("Navy talks, Abu Dhabi", "2028-08"),
        ("Halifax forum", "2028-11-18"),
    ]
    assert {(item.status, item.tags, item.outcome) for item in made} == {(Status.IDEA, ("to confirm",), "")}
    plan = document.plan
    navy = made[3]
    assert made[4].dates == Dates.days(date(2028, 11, 18), date(2028, 11, 19))
    assert [item.subject for item in plan.parts(AgendaItem, navy.id)] == ["Port visits"]
    assert plan.records(Talks)[made[1].id] == Talks(made[1].id, "m-army", edition=17)
    assert plan.records(Attendance)[made[0].id].is_confirmed is False
    assert len(plan.asks) == len(before.asks)
    assert len(plan.table("actions")) == len(before.table("actions"))

    # One of them is moved: it is not made again.
    assert document.attempt(partial(change_engagement, plan, navy.id, dates=make.dates("2028-09-12", "2028-09-13")))
    again = rolled(window, trigger, qtbot)
    assert again._run is not None
    assert again._run.made == 0
    box = again.findChild(QDialogButtonBox)
    assert box is not None
    assert not box.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    press(again, QDialogButtonBox.StandardButton.Cancel, qtbot)

    trigger("edit.undo")
    assert document.undo_stack.undoText() == "rolling of the year 2028"
    trigger("edit.undo")
    assert document.plan == before


def made_next(window: MainWindow, trigger: Trigger, qtbot: QtBot) -> None:
    trigger("engagement.next-edition")
    (dialog,) = [each for each in window.findChildren(RollYear) if each.isVisible()]
    qtbot.waitUntil(lambda: dialog._run is not None and dialog._run.found is not None, timeout=20_000)
    press(dialog, QDialogButtonBox.StandardButton.Ok, qtbot)


def test_the_preview_says_of_each_edition_what_comes_along_and_what_stays(
    window: MainWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    document = window.workspace.document
    more = (
        *(make.delegate(f"d{at}", "navy", f"Delegate {at}", precedence=at) for at in (1, 2)),
        make.programme_item("p1", "navy", "2027-08-10", activity="Talks"),
        Cost("c1", "navy", "Rooms", estimate=900.0, currency="AUD"),
        Gift("g1", "navy", "Bowl"),
        make.milestone("m1", "navy", "Agenda"),
    )
    assert document.do(make.edit(document.plan, *more))
    window.workspace.view.select(("navy",))
    trigger("engagement.next-edition")
    (dialog,) = [each for each in window.findChildren(RollYear) if each.isVisible()]
    qtbot.waitUntil(lambda: dialog._run is not None and dialog._run.found is not None, timeout=20_000)
    table = dialog.findChild(KeyedTable, "rollTable")
    heads = [table.rows.headerData(at, Qt.Orientation.Horizontal) for at in range(table.rows.columnCount())]
    comes = table.rows.cell(0, heads.index("Comes along")).text
    for said in ("Delegates 2", "Programme 1", "Costs 1"):
        assert said in comes
    assert "Gifts" not in comes
    details = " ".join(texts(dialog.findChild(QWidget, "rollDetails")))
    assert comes in details
    stays = details.partition("Stays with")[2]
    for said in ("Gifts 1", "Milestones 1", "Questions to ministries 1"):
        assert said in stays
    press(dialog, QDialogButtonBox.StandardButton.Ok, qtbot)
    (made,) = new_ones(window)
    brought = [len(document.plan.parts(kind, made.id)) for kind in (Delegate, ProgrammeItem, Cost, Gift, Milestone)]
    assert brought == [2, 1, 1, 0, 0], "it says what is so"


def test_the_next_edition_is_made_from_the_one_looked_at(window: MainWindow, trigger: Trigger, qtbot: QtBot) -> None:
    view, document = window.workspace.view, window.workspace.document
    view.select(("navy",))
    made_next(window, trigger, qtbot)
    (made,) = new_ones(window)
    assert (made.title, made.dates.start.iso, view.current) == ("Navy talks, Abu Dhabi", "2028-08", made.id)
    trigger("edit.undo")
    assert new_ones(window) == []
    view.select(("army",))
    made_next(window, trigger, qtbot)
    assert [each.dates.start.iso for each in new_ones(window)] == ["2028-06"]
    trigger("edit.undo")
    # A new engagement is an edition of nothing.
    assert document.do(Change(text("one more"), (added("engagements", make.engagement("alone", title="Alone")),)))
    view.select(("alone",))
    refused: list[Any] = []
    document.refused.connect(refused.append)
    trigger("engagement.next-edition")
    assert [str(each) for each in refused] == [
        "‘Alone’ belongs to no series, mechanism of talks or forum. Choose one in its field Series first."
    ]


def test_what_is_changed_of_an_edition_is_offered_for_those_that_follow(
    window: MainWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    view, document = window.workspace.view, window.workspace.document
    view.select(("navy",))
    made_next(window, trigger, qtbot)
    (later,) = new_ones(window)
    assert document.attempt(partial(change_engagement, document.plan, "navy", own_lead="Cdr Berg"))
    (bar,) = window.findChildren(NoticeBar)
    (card,) = [each for each in bar.findChildren(NoticeCard) if each.notice.key == OFFER]
    button = next(each for each in card.findChildren(QPushButton) if each.text() == "Change those too")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert document.plan.engagements[later.id].own_lead == "Cdr Berg"
    trigger("edit.undo")
    assert document.plan.engagements[later.id].own_lead == ""
    assert document.plan.engagements["navy"].own_lead == "Cdr Berg"


def test_an_engagement_is_begun_from_a_template_by_keys(window: MainWindow, trigger: Trigger, qtbot: QtBot) -> None:
    document = window.workspace.document
    refused: list[Any] = []
    document.refused.connect(refused.append)
    trigger("engagement.from-template")
    assert [str(each)[:25] for each in refused] == ["There is no template yet."]
    assert document.do(Change(text("a template"), (added("templates", EngagementTemplate("navy", "Navy talks")),)))
    trigger("engagement.from-template")
    menu = window.findChild(QMenu, "templates")
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["Bilateral meeting or staff talks: Navy talks"]
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    (made,) = new_ones(window)
    assert (made.title, made.status, window.workspace.view.current) == ("Navy talks", Status.IDEA, made.id)
    trigger("edit.undo")
    assert new_ones(window) == []


def test_another_host_is_chosen_in_the_preview_and_children_are_made_with_it_in_one_step(
    window: MainWindow, trigger: Trigger, qtbot: QtBot
) -> None:
    document = window.workspace.document
    more = (
        make.series("s-ex", "Exercise North", rule="second Monday of June", hosts=("AU", "JP", "ID")),
        make.engagement("ex", "2027-06-14", "2027-06-25", "JP", title="Exercise North", series="s-ex", kind="exercise",
                        place=Place("Darwin", "AU")),
        make.engagement("mpc", "2027-02-01", "2027-02-05", "JP", title="Main conference", parent="ex"),
    )  # fmt: skip
    assert document.do(Change(text("an exercise"), tuple(added(make.table_of(each), each) for each in more)))
    before = document.plan
    window.workspace.view.select(("ex",))
    trigger("engagement.next-edition")
    (dialog,) = [each for each in window.findChildren(RollYear) if each.isVisible()]
    qtbot.waitUntil(lambda: dialog._run is not None and dialog._run.found is not None, timeout=20_000)
    table, host = dialog.findChild(KeyedTable, "rollTable"), dialog.findChild(Picker, "rolledHost")
    assert table is not None
    assert host is not None
    assert (table.rows.rowCount(), host.currentText()) == (2, "Japan")
    host.setFocus()
    qtbot.keyClick(host, Qt.Key.Key_Down)
    qtbot.keyClick(host.view(), Qt.Key.Key_Down)
    qtbot.keyClick(host.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: dialog._run is not None and dialog._run.lines[0].host == "ID" and dialog._run.found is not None,
        timeout=20_000,
    )
    press(dialog, QDialogButtonBox.StandardButton.Ok, qtbot)
    made = [item for item in document.plan.engagements.values() if item.id not in before.engagements]
    whole, part = sorted(made, key=lambda item: item.parent is not None)
    assert (whole.host, whole.dates.earliest, part.parent) == ("ID", date(2028, 6, 12), whole.id)
    assert part.dates == Dates.days(date(2028, 1, 31), date(2028, 2, 4))
    trigger("edit.undo")
    assert document.plan == before
