"""The timeline by real mouse drags; each is undone and compared with the plan before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.conflicts import RULES
from app.domain.engagement import Engagement
from app.domain.levels import Level
from app.domain.programme_items import ProgrammeItem
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.gui.painting.drag_preview import Preview
from app.gui.screens.timeline.gesture_seam import GesturePart
from app.services.edits.engagements import change_engagement, delete_engagements
from tests.builders import (
    country,
    dates,
    engagement,
    kind,
    objective,
    place,
    plan_with,
    principal,
    programme_item,
    region,
)
from tests.gui.timeline_hand import Hand

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
MakeHand = Callable[..., Hand]

WORLD = (
    country("KE", "Kenya", zones=("Africa/Nairobi",)),
    country("TZ", "Tanzania", zones=("Africa/Dar_es_Salaam",)),
    country("JP", "Japan"),
    country("NO", "Norway"),
    region("defence/east-africa", "KE TZ"),
    region("defence/east-asia", "JP", position=2),
)


@pytest.fixture
def make_hand(qapp: QApplication, tmp_path: Path, resources: Path) -> Iterator[MakeHand]:
    made: list[Hand] = []

    def make(*items: Any, **options: Any) -> Hand:
        hand = Hand(plan_with(*WORLD, *items), tmp_path, resources, **options)
        made.append(hand)
        return hand

    yield make
    for hand in made:
        hand.close()


def three_days(item_id: str = "e1", first: str = "2027-03-03", last: str = "2027-03-05", **more: Any) -> Engagement:
    return engagement(item_id, first, last, **more)


def undone(hand: Hand, before: object) -> None:
    """One undo brings everything back."""
    assert hand.undo_count == 1
    hand.desk.undo()
    assert hand.plan == before


@pytest.mark.parametrize(("days", "first", "last"), [(7, "2027-03-10", "2027-03-12"), (-9, "2027-02-22", "2027-02-24")])
def test_a_bar_is_dragged_to_other_days(make_hand: MakeHand, days: int, first: str, last: str) -> None:
    hand = make_hand(three_days())
    before, start = hand.plan, hand.on_bar("e1", "KE")
    hand.drag(start, hand.days_on(start, days))
    assert hand.plan.engagements["e1"].dates == dates(first, last)
    assert hand.workspace.document.undo_stack.undoText() == "move of ‘Port call e1’"
    assert hand.desk.said[-1].startswith("Port call e1, Kenya, now ")
    assert hand.bubble == ""
    assert hand.view.stage.overlay is None
    undone(hand, before)


@pytest.mark.parametrize(
    ("part", "days", "first", "last"),
    [
        (GesturePart.END, 2, "2027-03-03", "2027-03-07"),
        (GesturePart.START, -2, "2027-03-01", "2027-03-05"),
        (GesturePart.END, -9, "2027-03-03", "2027-03-03"),
    ],
)
def test_an_end_is_dragged(make_hand: MakeHand, part: GesturePart, days: int, first: str, last: str) -> None:
    hand = make_hand(three_days())
    before, start = hand.plan, hand.on_bar("e1", "KE", part)
    hand.drag(start, hand.days_on(start, days, down=60))
    assert hand.plan.engagements["e1"].dates == dates(first, last)
    assert hand.plan.engagements["e1"].country_ids == ("KE",)
    assert hand.workspace.document.undo_stack.undoText() == "change of length of ‘Port call e1’"
    undone(hand, before)


def test_times_of_day_stay_when_a_day_is_dragged(make_hand: MakeHand) -> None:
    day = PlanDate.parse("2027-03-03")
    timed = Dates(day, day, time(9), time(11), "Africa/Nairobi")
    hand = make_hand(engagement("e1", dates=timed))
    start = hand.on_bar("e1", "KE")
    hand.drag(start, hand.days_on(start, 3))
    after = hand.plan.engagements["e1"].dates
    assert (after.earliest, after.start_time, after.end_time, after.zone) == (
        date(2027, 3, 6),
        time(9),
        time(11),
        "Africa/Nairobi",
    )


def test_a_drop_on_another_country_replaces_it_and_both_at_once_is_one_undo(make_hand: MakeHand) -> None:
    hand = make_hand(three_days(place=place("Mombasa", "KE")), three_days("e2", countries="JP"))
    before, start = hand.plan, hand.on_bar("e1", "KE")
    target = hand.on_day("2027-03-18", hand.row("JP"))
    hand.press(start)
    hand.move(QPoint(hand.days_on(start, 7).x(), target.y()))
    assert "Countries: Japan instead of Kenya" in hand.bubble
    assert "Place Mombasa is cleared" in hand.bubble
    hand.drop()
    after = hand.plan.engagements["e1"]
    assert (after.country_ids, after.host, after.place.name) == (("JP",), "JP", "")
    assert after.dates == dates("2027-03-10", "2027-03-12")
    assert hand.workspace.document.undo_stack.undoText() == "move of ‘Port call e1’ to Japan and other dates"
    assert hand.view.cursor_row == hand.row("JP")
    undone(hand, before)


def test_a_drop_on_the_row_of_a_group_is_refused_in_words(make_hand: MakeHand) -> None:
    hand = make_hand(three_days(), three_days("e2", countries="JP"))
    before, start = hand.plan, hand.on_bar("e1", "KE")
    hand.press(start)
    rect = hand.view.row_rect(hand.header())
    assert rect is not None
    hand.move(QPoint(start.x(), rect.center().y()))
    assert hand.bubble == "A region holds many countries; drop it on a country's row."
    hand.drop()
    assert hand.plan == before
    assert [str(reason) for reason in hand.desk.refused] == [
        "A region holds many countries; drop it on a country's row."
    ]


@pytest.mark.parametrize(
    ("grouping", "item", "others", "left", "into", "expected"),
    [
        ("kind", {}, (engagement("e2", kind="staff-talks"), kind("staff-talks")), "ship-visit", "staff-talks",
         {"kind": "staff-talks"}),
        ("status", {}, (engagement("e2", status=Status.IDEA),), "planned", "idea", {"status": Status.IDEA}),
        ("lead_office", {"lead_office": "J5"}, (engagement("e2", lead_office="Navy"),), "J5", "Navy",
         {"lead_office": "Navy"}),
        ("principals", {"principals": ("p1",)}, (engagement("e2", principals=("p2",)), principal("p1"),
         principal("p2", "Ben Sow")), "p1", "p2", {"principals": ("p2",)}),
        ("objectives", {"objectives": ("ob1",)}, (engagement("e2", objectives=("ob2",)), objective("ob2", "O2")),
         "ob1", "ob2", {"objectives": ("ob2",)}),
        ("objectives", {"objectives": ("ob1",)}, (engagement("e2"),), "ob1", "", {"objectives": ()}),
        ("level", {"level": Level.L1}, (engagement("e2", level=Level.L3),), "L1", "L3", {"level": Level.L3}),
    ],
    ids=["kind", "status", "office", "principal", "objective", "no objective", "level"],
)  # fmt: skip
def test_a_drop_on_another_row_changes_what_the_rows_mean(
    make_hand: MakeHand,
    grouping: str,
    item: dict[str, Any],
    others: tuple[Any, ...],
    left: str,
    into: str,
    expected: dict[str, Any],
) -> None:
    hand = make_hand(three_days(**item), *others, grouping=grouping)
    before, start = hand.plan, hand.on_bar("e1", left)
    target = hand.on_day("2027-03-20", hand.row(into))
    hand.drag(start, QPoint(start.x(), target.y()))
    after = hand.plan.engagements["e1"]
    assert {name: getattr(after, name) for name in expected} == expected
    assert after.dates == before.engagements["e1"].dates
    undone(hand, before)


def test_what_may_not_be_confirmed_is_not_confirmed_by_a_drop(make_hand: MakeHand) -> None:
    hand = make_hand(three_days(), engagement("e2", status=Status.CONFIRMED), grouping="status")
    before, start = hand.plan, hand.on_bar("e1", "planned")
    hand.drag(start, QPoint(start.x(), hand.on_day("2027-03-20", hand.row("confirmed")).y()))
    assert hand.plan == before
    assert "cannot be confirmed yet: nobody leads it" in str(hand.desk.refused[-1])


def test_ctrl_drag_copies(make_hand: MakeHand) -> None:
    hand = make_hand(three_days())
    before, start = hand.plan, hand.on_bar("e1", "KE")
    hand.drag(start, hand.days_on(start, 14), CTRL)
    assert hand.plan.engagements["e1"] == before.engagements["e1"]
    (new,) = (item for item_id, item in hand.plan.engagements.items() if item_id != "e1")
    assert (new.status, new.dates) == (Status.IDEA, dates("2027-03-17", "2027-03-19"))
    assert hand.workspace.view.selected == (new.id,)
    undone(hand, before)


def test_ctrl_click_still_selects_several_and_several_move_together(make_hand: MakeHand) -> None:
    hand = make_hand(three_days(), three_days("e2", "2027-03-15", "2027-03-16", countries="JP"))
    before = hand.plan
    QTest.mouseClick(
        hand.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, hand.on_bar("e1", "KE")
    )
    QTest.mouseClick(hand.view.viewport(), Qt.MouseButton.LeftButton, CTRL, hand.on_bar("e2", "JP"))
    assert set(hand.workspace.view.selected) == {"e1", "e2"}
    start = hand.on_bar("e1", "KE")
    hand.press(start)
    hand.move(hand.days_on(start, 5))
    assert "2 engagements" in hand.bubble
    assert "each by +5 days" in hand.bubble
    assert hand.view.stage.overlay is not None
    assert hand.view.stage.overlay.dimmed == {"e1", "e2"}
    hand.drop()
    assert hand.plan.engagements["e1"].dates == dates("2027-03-08", "2027-03-10")
    assert hand.plan.engagements["e2"].dates == dates("2027-03-20", "2027-03-21")
    assert set(hand.workspace.view.selected) == {"e1", "e2"}
    undone(hand, before)


@pytest.mark.parametrize("backwards", [False, True])
def test_a_drag_on_empty_days_of_a_row_makes_a_new_one_there(make_hand: MakeHand, *, backwards: bool) -> None:
    hand = make_hand(three_days(), three_days("e2", countries="JP"))
    before = hand.plan
    ends = [hand.on_day("2027-03-24", hand.row("JP")), hand.on_day("2027-03-26", hand.row("JP"))]
    hand.press(ends[backwards])
    hand.move(ends[not backwards])
    assert "Wed 24 – Fri 26 Mar 2027" in hand.bubble
    hand.drop()
    (new,) = (item for item_id, item in hand.plan.engagements.items() if item_id not in before.engagements)
    assert (new.dates, new.country_ids, new.status) == (dates("2027-03-24", "2027-03-26"), ("JP",), Status.IDEA)
    assert hand.desk.opened == [(new.id,)]
    undone(hand, before)


def behind(hand: Hand, item_id: str, leaf: str) -> QPoint:
    """A place in the name that stands behind a bar."""
    bar = hand.view.rect_of(item_id, hand.row(leaf))
    assert bar is not None
    name = hand.view.fontMetrics().horizontalAdvance(hand.plan.engagements[item_id].title)
    return QPoint(round(bar.right() + name / 2), round(bar.center().y()))


def test_the_name_behind_a_bar_is_part_of_it(make_hand: MakeHand) -> None:
    hand = make_hand(three_days(), three_days("e2", countries="JP"))
    before = hand.plan
    there = behind(hand, "e2", "JP")
    QTest.mouseClick(hand.view.viewport(), Qt.MouseButton.LeftButton, pos=there)
    assert hand.workspace.view.selected == ("e2",)
    assert hand.plan == before
    hand.press(there)
    hand.move(hand.days_on(there, 7))
    assert "Port call e2" in hand.bubble
    hand.drop()
    assert hand.plan.engagements["e2"].dates == before.engagements["e2"].dates.moved(7)
    assert {*hand.plan.engagements} == {*before.engagements}
    undone(hand, before)


def test_what_stands_after_a_name_is_empty_ground(make_hand: MakeHand) -> None:
    hand = make_hand(three_days(), three_days("e2", countries="JP"))
    bar = hand.view.rect_of("e2", hand.row("JP"))
    assert bar is not None
    after = round(bar.right() + hand.view.fontMetrics().horizontalAdvance("Port call e2") + 20)
    assert hand.view.bar_at(QPoint(after, round(bar.center().y()))) is None


def test_a_click_on_empty_ground_makes_nothing(make_hand: MakeHand) -> None:
    hand = make_hand(three_days())
    before = hand.plan
    QTest.mouseClick(hand.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
                     hand.on_day("2027-03-20", hand.row("KE")))  # fmt: skip
    assert hand.plan == before


def test_a_double_click_on_empty_ground_begins_one_there(make_hand: MakeHand) -> None:
    hand = make_hand(three_days(), three_days("e2", countries="JP"))
    before = hand.plan
    there = hand.on_day("2027-03-20", hand.row("JP"))
    QTest.mouseClick(hand.view.viewport(), Qt.MouseButton.LeftButton, pos=there)
    QTest.mouseDClick(hand.view.viewport(), Qt.MouseButton.LeftButton, pos=there)
    draft = hand.workspace.view.draft
    assert draft is not None
    assert (draft.dates, draft.country_ids) == (dates("2027-03-20"), ("JP",))
    assert hand.plan == before


def esc(hand: Hand) -> None:
    hand.key(Qt.Key.Key_Escape)


def focus_loss(hand: Hand) -> None:
    QApplication.sendEvent(hand.view, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))


def other_change(hand: Hand) -> None:
    document = hand.workspace.document
    document.attempt(partial(change_engagement, document.plan, "e2", title="Other"))


def deletion(hand: Hand) -> None:
    document = hand.workspace.document
    document.attempt(partial(delete_engagements, document.plan, ["e1"]))


def outside(hand: Hand) -> None:
    hand.move(QPoint(hand.at.x(), hand.view.viewport().height() + 200))


def back_again(hand: Hand) -> None:
    hand.move(hand.on_bar("e1", "KE"))


@pytest.mark.parametrize(
    "how", [esc, focus_loss, other_change, deletion, outside, back_again], ids=lambda f: f.__name__
)
def test_a_drag_that_is_given_up_changes_nothing(make_hand: MakeHand, how: Callable[[Hand], None]) -> None:
    hand = make_hand(three_days(), three_days("e2", countries="JP"))
    start = hand.on_bar("e1", "KE")
    hand.press(start)
    hand.move(hand.days_on(start, 8))
    assert hand.gestures.is_dragging
    how(hand)
    after = hand.plan
    hand.drop()
    hand.move(hand.days_on(start, 3))
    assert hand.plan == after
    assert hand.bubble == ""
    assert hand.view.stage.overlay is None
    assert "e1" not in after.engagements or after.engagements["e1"].dates == dates("2027-03-03", "2027-03-05")


def test_a_plan_for_reading_only_says_so_beside_the_pointer(make_hand: MakeHand) -> None:
    hand = make_hand(three_days(), read_only=True)
    before, start = hand.plan, hand.on_bar("e1", "KE")
    hand.press(start)
    hand.move(hand.days_on(start, 8))
    assert hand.bubble == "This plan is open for reading only. Nothing can be moved."
    hand.drop()
    hand.key(Qt.Key.Key_Right, CTRL)
    assert hand.plan == before
    assert "reading only" in str(hand.desk.refused[-1])


def test_what_the_bubble_says_is_what_the_drop_then_does(make_hand: MakeHand) -> None:
    hand = make_hand(
        three_days(principals=("p1",), place=place("Mombasa", "KE")),
        three_days("e2", "2027-03-10", "2027-03-11", countries="JP", principals=("p1",), place=place("Tokyo", "JP")),
        principal("p1"),
        rules=RULES,
    )
    shown: list[Preview] = []
    hand.gestures._preview.shown.connect(shown.append)
    start = hand.on_bar("e1", "KE")
    hand.press(start)
    hand.move(hand.days_on(start, 7))
    hand.gestures._preview.settle()
    found = shown[-1].found
    assert found
    assert any(each.is_new and each.meaning == "blocks" for each in found)
    assert "New: " in hand.bubble
    before = set(hand.workspace.document.review.findings())
    hand.drop()
    come = {finding.title for finding in set(hand.workspace.document.review.findings()) - before}
    assert {each.title for each in found if each.is_new} <= come
    assert "; new: " in hand.desk.said[-1]


def test_each_day_is_worked_out_once(make_hand: MakeHand) -> None:
    hand = make_hand(three_days())
    shown: list[Preview] = []
    hand.gestures._preview.shown.connect(shown.append)
    start = hand.on_bar("e1", "KE")
    hand.press(start)
    for step in range(0, 12):
        hand.move(hand.days_on(start, 5) + QPoint(step % 3, 0))
    assert len({preview.words.becomes for preview in shown if preview.words}) <= 2
    assert len(shown) <= 3
    hand.gestures.cancel()


@pytest.mark.parametrize(
    ("span", "days", "held", "after"),
    [
        (("2027-02-01", "2027-04-12"), 10, Qt.KeyboardModifier.NoModifier, "2027-03-11/2027-04-10"),
        (("2026-01-01", "2029-01-01"), 29, Qt.KeyboardModifier.NoModifier, "2027-04"),
        (("2026-01-01", "2029-01-01"), 29, ALT, ""),
    ],
    ids=["seen near, it is days", "seen from afar, it catches the month", "not with Alt"],
)
def test_a_month_stays_a_month_where_days_cannot_be_told_apart(
    make_hand: MakeHand, span: tuple[str, str], days: int, held: Qt.KeyboardModifier, after: str
) -> None:
    month = PlanDate.parse("2027-03")
    hand = make_hand(engagement("e1", dates=Dates(month, month)), days=span)
    before, start = hand.plan, hand.on_bar("e1", "KE")
    hand.drag(start, hand.days_on(start, days), held)
    moved = hand.plan.engagements["e1"].dates
    if after:
        assert moved.start.iso == after
    else:
        assert "/" in moved.start.iso
    assert moved.end == moved.start
    undone(hand, before)


def test_time_runs_the_other_way_where_people_read_so(make_hand: MakeHand) -> None:
    hand = make_hand(three_days())
    hand.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    hand.view.show_span(date(2027, 2, 1), date(2027, 4, 12))
    assert hand.view.scale.mirrored
    start = hand.on_bar("e1", "KE")
    hand.drag(start, start - QPoint(round(4 * hand.view.scale.day_width), 0))
    assert hand.plan.engagements["e1"].dates.earliest == date(2027, 3, 7)
    hand.key(Qt.Key.Key_Left, CTRL)
    assert hand.plan.engagements["e1"].dates.earliest == date(2027, 3, 8)


def test_at_the_edge_the_view_scrolls_and_the_drag_goes_on(make_hand: MakeHand, qtbot: Any) -> None:
    hand = make_hand(three_days("e1", "2027-04-05", "2027-04-07"))
    start = hand.on_bar("e1", "KE")
    before = hand.view.scale.start
    hand.press(start)
    hand.move(QPoint(hand.view.viewport().width() - 2, start.y()))
    qtbot.waitUntil(lambda: hand.view.scale.start > before + 5)
    hand.drop()
    assert hand.plan.engagements["e1"].dates.earliest > date(2027, 4, 12)


def test_a_drag_given_up_goes_back_to_where_it_began(make_hand: MakeHand, qtbot: Any) -> None:
    hand = make_hand(three_days("e1", "2027-04-05", "2027-04-07"))
    start, before = hand.on_bar("e1", "KE"), hand.view.scale
    hand.press(start)
    hand.move(QPoint(hand.view.viewport().width() - 2, start.y()))
    qtbot.waitUntil(lambda: hand.view.scale.start > before.start + 3)
    hand.key(Qt.Key.Key_Escape)
    assert hand.view.scale == before
    hand.drop()


def test_a_thousand_are_dragged_at_the_pace_of_one(make_hand: MakeHand) -> None:
    items = [three_days(f"e{at}", "2027-03-03", "2027-03-05") for at in range(150)]
    hand = make_hand(*items)
    ids = tuple(item.id for item in items)
    before = hand.plan
    layout = hand.view.layout_shown
    assert layout is not None
    taken = next(each for each in ids if hand.view.rect_of(each, hand.row("KE")) is not None)
    hand.workspace.view.select((taken, *(each for each in ids if each != taken)))
    start = hand.on_bar(taken, "KE")
    hand.press(start)
    hand.move(hand.days_on(start, 7))
    assert "and 149 more, as far" in hand.bubble
    assert "The findings of so many are seen after the drop." in hand.bubble
    hand.drop()
    assert {item.dates.earliest for item in hand.plan.engagements.values()} == {date(2027, 3, 10)}
    undone(hand, before)


def test_what_is_within_a_dragged_forum_goes_along_and_the_bubble_says_so(make_hand: MakeHand) -> None:
    hand = make_hand(
        three_days(kind="regional-forum"),
        engagement("e2", "2027-03-04", "2027-03-04", "JP", kind="bilateral-meeting", parent="e1"),
        programme_item("pi1", "e2", day="2027-03-04"),
        rules=RULES,
    )
    before, start = hand.plan, hand.on_bar("e1", "KE")
    hand.press(start)
    hand.move(hand.days_on(start, 7))
    assert "Moves along: 1 engagement within it, 1 programme item" in hand.bubble
    hand.drop()
    assert hand.plan.engagements["e2"].dates == dates("2027-03-11")
    assert [str(each.day) for each in hand.plan.parts(ProgrammeItem, "e2")] == ["2027-03-11"]
    undone(hand, before)
    start = hand.on_bar("e2", "JP")
    hand.drag(start, hand.days_on(start, 7))
    assert hand.plan.engagements["e1"] == before.engagements["e1"]
    assert "C44" in {each.rule for each in hand.workspace.document.review.of_engagement("e2")}
