"""Story 3 of the design, by hand in the window: a minister's tour over five countries, across a change of clocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from io import BytesIO

import icalendar
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.delegates import Delegate
from app.domain.engagement import Engagement
from app.domain.geography import Place
from app.domain.gifts import Gift
from app.domain.levels import Level
from app.domain.milestones import Milestone
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates, PlanDate
from app.exchange.ical import write_ical
from app.gui.shell.main_window import MainWindow
from app.services.coverage.matrix import coverage
from app.services.ports import Selection
from tests.builders import NOON, edit, engagement, participations, principal
from tests.e2e.conftest import Desk
from tests.e2e.gestures import open_with
from tests.e2e.test_parts import accept, opened, section, type_in

Trigger = Callable[[str], None]

STOPS = (
    ("l1", "2027-03-22", "2027-03-23", "Nairobi", "KE", "Africa/Nairobi"),
    ("l2", "2027-03-24", "2027-03-24", "Dodoma", "TZ", "Africa/Dar_es_Salaam"),
    ("l3", "2027-03-26", "2027-03-26", "Berlin", "DE", "Europe/Berlin"),
    ("l4", "2027-03-30", "2027-03-30", "Rome", "IT", "Europe/Rome"),
    ("l5", "2027-03-31", "2027-03-31", "Oslo", "NO", "Europe/Oslo"),
)
"""Good Friday in Berlin, and the clocks of Europe change between the third and the fourth."""


def leg(stop: tuple[str, ...]) -> Engagement:
    ref, first, last, town, country, zone = stop
    day, end = (PlanDate.on(date.fromisoformat(each)) for each in (first, last))
    made = engagement(ref, first, last, country, ref=f"T-{ref}", title=f"Minister in {town}", kind="high-level-visit")
    when = Dates(day, end, time(9), time(17), zone)
    return replace(made, dates=when, place=Place(town, country, zone), parent="e0", principals=("m",), level=Level.L1)


def opened_tour(desk: Desk) -> MainWindow:
    window, (item,) = open_with(desk, "Minister's tour")
    document = window.workspace.document
    countries = participations(" ".join(stop[4] for stop in STOPS))
    tour = replace(
        item, kind="high-level-visit", dates=Dates.days(date(2027, 3, 22), date(2027, 3, 31)), countries=countries,
        principals=("m",), level=Level.L1, place=Place(),
    )  # fmt: skip
    minister = principal("m", "Ada Okoro", office="Minister for Defence", level="L1")
    assert document.do(edit(document.plan, minister, tour, *map(leg, STOPS)))
    return window


def test_a_tour_is_one_block_counts_in_each_country_and_has_milestones_and_a_programme_in_each(
    qtbot: QtBot, desk: Desk, trigger: Trigger
) -> None:
    window = opened_tour(desk)
    document = window.workspace.document
    legs = [stop[0] for stop in STOPS]
    findings = document.review.findings()
    assert [each.title for each in findings if {"e0"} < set(each.engagements) and set(each.engagements) & {*legs}] == []
    assert [each for each in findings if each.rule in ("C1", "C2", "C21")] == []

    # A holiday in the third country warns there, and nowhere else.
    assert {each.engagements for each in findings if each.rule == "C3"} == {("l3",)}

    # What stands on the same day as a leg clashes with the tour once.
    other = engagement("x", "2027-03-24", countries="FR", ref="X-1", title="Cabinet retreat", principals=("m",))
    assert document.do(edit(document.plan, other))
    (clash,) = [each for each in document.review.findings() if each.rule == "C1"]
    assert clash.engagements == ("e0", "x")
    document.undo_stack.undo()
    assert [each for each in document.review.findings() if each.rule == "C1"] == []

    # Each country is counted, through its leg.
    matrix = coverage(document.plan, document.plan.settings.plan_year(date(2027, 3, 22)), document.today)
    assert set(matrix.refs) == set(legs)

    # Each country has what must be done for it.
    for each in legs:
        assert "Request for visit in" in {one.title for one in document.plan.parts(Milestone, each)}

    # The delegation, the programme and a gift are entered by keys in the panel of the third leg.
    window.workspace.view.select(("l3",))
    QApplication.processEvents()
    type_in(qtbot, form := opened(qtbot, window, "add-delegates"), name="Okoro", rank="Hon.", precedence="1", group="A")
    accept(qtbot, form)
    type_in(qtbot, form := opened(qtbot, window, "add-delegates"), name="Ray", rank="Col", precedence="2")
    accept(qtbot, form)
    item = opened(qtbot, window, "add-programme_items")
    type_in(qtbot, item, day="26 mar 27", activity="Call on the minister", begins="0930", ends="10.15")
    accept(qtbot, item)
    type_in(qtbot, form := opened(qtbot, window, "add-gifts"), what="Carved box", value="120", currency="AUD")
    accept(qtbot, form)
    plan = document.plan
    assert [each.name for each in plan.parts(Delegate, "l3")] == ["Okoro", "Ray"]
    assert [(each.begins, each.ends) for each in plan.parts(ProgrammeItem, "l3")] == [(time(9, 30), time(10, 15))]
    assert [each.value for each in plan.parts(Gift, "l3")] == [120.0]
    assert "Hon. Okoro" in " ".join(section(window, "delegates"))

    # On paper stand the clock of the place and that of home.
    trigger("report.visit-programme")
    desk.prompts.file = desk.folder / "out.pdf"
    button = window.findChild(QPushButton, "savePdf")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    read = PdfReader(BytesIO((desk.folder / "out.pdf").read_bytes()))
    words = " ".join(" ".join(page.extract_text().split()) for page in read.pages)
    assert "09:30–10:15 CET" in words
    assert "19:30–20:15 AEDT at home" in words
    assert "There: A (ours): principal · ours: 1" in words

    # A calendar has each leg at its instants, and the call in Berlin beside them.
    chosen = Selection(plan, NOON, ids=tuple(legs))
    events = icalendar.Calendar.from_ical(write_ical(chosen)).walk("VEVENT")
    starts = sorted(each.decoded("dtstart").astimezone(NOON.tzinfo).strftime("%m-%dT%H") for each in events)
    assert starts == ["03-22T06", "03-24T06", "03-26T08", "03-26T08", "03-30T07", "03-31T07"]

    # All that was entered by hand is taken back step by step.
    for _ in range(4):
        document.undo_stack.undo()
    assert not document.plan.parts(Delegate, "l3")
    assert not document.plan.parts(Gift, "l3")
