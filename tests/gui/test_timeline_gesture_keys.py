"""The timeline's bars moved by keys alone; repeated steps are one undo, and each is announced."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.conflicts import RULES
from app.domain.engagement import Engagement
from app.domain.spans import Dates, PlanDate
from app.gui.screens.timeline.stage import Cursor
from app.gui.screens.timeline.timeline_keys import MOVING_KEYS
from app.services.edits.engagements import delete_engagements
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import country, dates, engagement, kind, place, plan_with, principal, region
from tests.gui.timeline_hand import Hand

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
PAGE_UP, PAGE_DOWN = Qt.Key.Key_PageUp, Qt.Key.Key_PageDown
MakeHand = Callable[..., Hand]

WORLD = (
    country("KE", "Kenya"),
    country("TZ", "Tanzania"),
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
        hand.workspace.view.select(("e1",))
        return hand

    yield make
    for hand in made:
        hand.close()


@pytest.mark.parametrize(
    ("key", "held", "times", "first", "last"),
    [
        (RIGHT, CTRL, 1, "2027-03-04", "2027-03-06"),
        (LEFT, CTRL, 3, "2027-02-28", "2027-03-02"),
        (RIGHT, CTRL_SHIFT, 2, "2027-03-03", "2027-03-07"),
        (LEFT, CTRL_SHIFT, 9, "2027-03-03", "2027-03-03"),
        (LEFT, ALT_SHIFT, 2, "2027-03-01", "2027-03-05"),
        (RIGHT, ALT_SHIFT, 1, "2027-03-04", "2027-03-05"),
        (PAGE_DOWN, CTRL_SHIFT, 2, "2027-03-17", "2027-03-19"),
        (PAGE_UP, CTRL_SHIFT, 1, "2027-02-24", "2027-02-26"),
    ],
    ids=["a day later", "days earlier", "a later end", "down to one day", "an earlier begin", "a later begin",
         "weeks later", "a week earlier"],
)  # fmt: skip
def test_steps_by_key_are_one_undo(
    make_hand: MakeHand, key: Qt.Key, held: Qt.KeyboardModifier, times: int, first: str, last: str
) -> None:
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05"))
    before = hand.plan
    hand.key(key, held, times)
    assert hand.plan.engagements["e1"].dates == dates(first, last)
    assert hand.undo_count == 1
    after = hand.plan
    hand.desk.undo()
    assert hand.plan == before
    hand.workspace.document.undo_stack.redo()
    assert hand.plan == after


@pytest.mark.parametrize(
    ("iso", "after", "said"),
    [
        ("2027-W10", "2027-W11", "now week 11, 2027"),
        ("2027-03", "2027-04", "now April 2027"),
        ("2027-Q2", "2027-Q3", "now July to September 2027"),
        ("2027-03-03/2027-03-20", "2027-03-04/2027-03-21", "now 4 to 21 March 2027, day not fixed"),
    ],
)
def test_what_is_known_to_a_period_goes_by_it(make_hand: MakeHand, iso: str, after: str, said: str) -> None:
    point = PlanDate.parse(iso)
    hand = make_hand(engagement("e1", dates=Dates(point, point)))
    hand.key(RIGHT, CTRL)
    assert hand.plan.engagements["e1"].dates.start.iso == after
    assert said in hand.desk.said[-1]


def test_each_step_says_where_things_stand_and_what_it_has_caused(make_hand: MakeHand) -> None:
    hand = make_hand(
        engagement("e1", "2027-03-03", "2027-03-05", principals=("p1",), place=place("Mombasa", "KE")),
        engagement("e2", "2027-03-06", "2027-03-08", "JP", principals=("p1",), place=place("Tokyo", "JP")),
        principal("p1"),
        rules=RULES,
    )
    hand.key(RIGHT, CTRL)
    assert hand.desk.said[-1].startswith("Port call e1, Kenya, now 4 to 6 March 2027, planned; new: ")
    hand.key(LEFT, CTRL)
    assert hand.desk.said[-1].startswith("Port call e1, Kenya, now 3 to 5 March 2027, planned; mended: ")
    assert hand.undo_count == 0


def test_several_step_together(make_hand: MakeHand) -> None:
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05"), engagement("e2", "2027-04-01", "2027-04-02", "JP"))
    before = hand.plan
    hand.workspace.view.select(("e1", "e2"))
    hand.key(RIGHT, CTRL, 2)
    assert hand.plan.engagements["e2"].dates == dates("2027-04-03", "2027-04-04")
    assert hand.desk.said[-1] == "2 engagements, now 5 March to 4 April 2027"
    assert hand.undo_count == 1
    hand.desk.undo()
    assert hand.plan == before


def test_ctrl_down_puts_it_into_the_next_row_and_the_keys_follow(make_hand: MakeHand) -> None:
    hand = make_hand(
        engagement("e1", "2027-03-03", "2027-03-05"),
        engagement("e2", "2027-03-10", countries="TZ"),
        engagement("e3", "2027-03-10", countries="JP"),
    )
    before = hand.plan
    hand.key(DOWN, CTRL)
    assert hand.plan.engagements["e1"].country_ids == ("TZ",)
    assert hand.view.cursor_row == hand.row("TZ")
    hand.key(DOWN, CTRL)
    assert hand.plan.engagements["e1"].country_ids == ("JP",)
    assert hand.undo_count == 1
    hand.key(DOWN, CTRL)
    assert hand.desk.said[-1] == "There is no other row that way."
    hand.key(UP, CTRL)
    assert hand.plan.engagements["e1"].country_ids == ("TZ",)
    hand.desk.undo()
    assert hand.plan == before


def test_another_selection_begins_another_step_of_undo(make_hand: MakeHand) -> None:
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05"), engagement("e2", "2027-03-10", countries="JP"))
    hand.key(RIGHT, CTRL)
    hand.workspace.view.select(("e2",))
    hand.key(RIGHT, CTRL)
    hand.workspace.view.select(("e1",))
    hand.key(RIGHT, CTRL)
    assert hand.undo_count == 3


def test_stretching_is_another_step_than_moving(make_hand: MakeHand) -> None:
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05"))
    hand.key(RIGHT, CTRL)
    hand.key(RIGHT, CTRL_SHIFT)
    assert hand.undo_count == 2


def test_without_a_selection_the_keys_say_what_to_do(make_hand: MakeHand) -> None:
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05"))
    before = hand.plan
    hand.view.set_cursor(None)
    hand.workspace.view.select(())
    hand.key(RIGHT, CTRL)
    assert hand.plan == before
    assert hand.desk.said[-1] == "Choose an engagement to move first."


def test_at_the_end_of_the_calendar_a_step_is_refused(make_hand: MakeHand) -> None:
    hand = make_hand(engagement("e1", "2199-12-30", "2199-12-31"), days=("2199-12-01", "2199-12-31"))
    before = hand.plan
    hand.key(RIGHT, CTRL)
    assert hand.plan == before
    assert "1900 to 2199" in str(hand.desk.refused[-1])


def begun(hand: Hand) -> Engagement:
    """What was begun; the plan holds nothing of it."""
    assert hand.gestures.new_here()
    draft = hand.desk.workspace.view.draft
    assert draft is not None
    assert draft.id not in hand.plan.engagements
    return draft


def test_a_new_one_is_begun_in_the_row_and_on_the_day_pointed_at(make_hand: MakeHand) -> None:
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05", "JP"))
    QTest.mouseClick(hand.view.viewport(), Qt.MouseButton.LeftButton, pos=hand.on_day("2027-03-17", hand.row("JP")))
    new = begun(hand)
    assert (new.country_ids, new.dates) == (("JP",), dates("2027-03-17"))


def test_a_row_whose_name_was_clicked_says_no_day(make_hand: MakeHand) -> None:
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05", "JP"))
    hand.view.go_to(hand.row("JP"))
    new = begun(hand)
    assert new.country_ids == ("JP",)
    assert not new.dates.is_exact


@pytest.mark.parametrize("way", ["came in", "bar selected", "bar gone"])
def test_a_row_that_nobody_chose_gives_a_new_one_nothing(make_hand: MakeHand, way: str) -> None:
    others = engagement("e2", "2027-05-03", "2027-05-05", "JP")
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05", "JP"), others)
    hand.view.setFocus()
    if way == "bar selected":
        QTest.mouseClick(hand.view.viewport(), Qt.MouseButton.LeftButton, pos=hand.on_bar("e1", "JP"))
    elif way == "bar gone":
        hand.view.go_to(hand.row("JP"), "e1")
        hand.workspace.document.attempt(partial(delete_engagements, hand.plan, ["e1"]))
    assert hand.view.stage.cursor is not None, "the keys are somewhere"
    assert not hand.gestures.new_here()


def test_on_a_group_a_new_one_says_nothing_of_it(make_hand: MakeHand) -> None:
    hand = make_hand(engagement("e1", "2027-03-03", "2027-03-05", "JP"))
    hand.view.set_cursor(Cursor(hand.header(), None, dates("2027-03-17").earliest.toordinal()))
    new = begun(hand)
    assert (new.country_ids, new.dates) == ((), dates("2027-03-17"))


def test_where_nobody_has_chosen_a_row_nothing_is_begun_in_one(
    qapp: QApplication, tmp_path: Path, resources: Path
) -> None:
    hand = Hand(plan_with(*WORLD, kind("ship-visit")), tmp_path, resources)
    assert not hand.gestures.new_here()
    assert not hand.plan.engagements
    hand.close()


def test_the_keys_are_told_in_words() -> None:
    assert {keys for each in MOVING_KEYS for keys in each.keys} == {
        "Ctrl+Left", "Ctrl+Right", "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Alt+Shift+Left", "Alt+Shift+Right",
        "Ctrl+Shift+PgUp", "Ctrl+Shift+PgDown", "Ctrl+Up", "Ctrl+Down",
    }  # fmt: skip


@pytest.mark.parametrize(("chosen", "kept"), [(("ship-visit", "visit"), None), (("ship-visit",), "ship-visit")])
def test_what_is_begun_has_the_kind_that_the_filter_names_alone(
    make_hand: MakeHand, chosen: tuple[str, ...], kept: str | None
) -> None:
    hand = make_hand(
        engagement("e1"), kind("exercise", position=2), kind("ship-visit", position=3), kind("visit", position=1)
    )
    plain = begun_kind(hand)
    assert plain not in chosen, "else nothing is shown by it"
    hand.workspace.view.set_filter(PlanFilter(kind=chosen))
    assert begun_kind(hand) == (kept or plain)


def begun_kind(hand: Hand) -> str:
    """The kind of what is begun on a day pointed at."""
    hand.view.set_cursor(Cursor(hand.header(), None, dates("2027-03-17").earliest.toordinal()))
    assert hand.gestures.new_here()
    draft = hand.workspace.view.draft
    assert draft is not None
    return draft.kind
