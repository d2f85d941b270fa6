"""The list under the search box: what it says, how keys go through it, and where each result leads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.money import Cost
from app.domain.plan import Plan
from app.domain.statuses import Status
from app.gui.filtering.filter_bar import FilterBar
from app.gui.search.result_opening import Openers, ResultOpening
from app.gui.search.search_results import SearchResults
from app.gui.widgets.result_delegate import ResultLine
from app.services.edits.engagements import delete_engagements
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import ask, country, engagement, membership, organisation, place, plan_with, post, principal, region
from tests.gui.workspaces import Desk, make_desk

KEY = Qt.Key


def plan() -> Plan:
    return plan_with(
        country("KE", "Kenya"),
        country("TR", "Türkiye"),
        region(countries="KE TR"),
        organisation("o1", "Ministry of Mombasa Affairs"),
        principal("p1", "Ada Mombasa"),
        post("po1", "Mombasa desk", holder="p2"),
        membership("m1", "AU", "KE"),
        engagement("e1", title="Port call", place=place()),
        engagement("e2", "2027-06-01", title="Mombasa talks", status=Status.CANCELLED),
        ask("a1", "e1"),
        Cost("co1", "e1", "Pilotage"),
        *(engagement(f"x{n}", "2028-01-01", title=f"Staff talks {n}", countries="TR") for n in range(9)),
    )


class Searched:
    """A window with a filter bar and the list that belongs to its box."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk = desk
        self.workspace = desk.workspace
        self.went: list[tuple[str, ...]] = []
        self.openers = Openers(
            lambda item_id: self.went.append(("ask", item_id)),
            lambda table, item_id: self.went.append(("part", table, item_id)),
            lambda item_id: self.went.append(("saved view", item_id)),
            lambda table, item_id: self.went.append((table, item_id)),
        )
        self.bar = FilterBar(desk.workspace)
        window = desk.workspace.window
        window.setCentralWidget(self.bar)  # type: ignore[attr-defined]
        window.resize(1000, 700)
        self.results = SearchResults(desk.workspace, self.bar.search, self.openers, window)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.isActiveWindow())
        self.bar.focus_search()

    def type(self, text: str) -> None:
        self.bar.search.clear()
        QTest.keyClicks(self.bar.search, text)
        # As after the rest, which is not waited for.
        self.bar.search.returnPressed.emit()

    def press(self, key: KEY) -> None:
        QTest.keyClick(self.results.list.view if self.results.list.has_focus() else self.bar.search, key)

    @property
    def lines(self) -> tuple[ResultLine, ...]:
        return self.results.list.lines if self.results.is_open else ()

    @property
    def texts(self) -> list[str]:
        return [line.text for line in self.lines]


@pytest.fixture
def searched(tmp_path: Path, resources: Path, qtbot: QtBot) -> Iterator[Searched]:
    made = Searched(make_desk(plan(), tmp_path, resources), qtbot)
    yield made
    made.results.close()


def test_typing_lists_results_of_all_kinds_and_still_filters(searched: Searched) -> None:
    searched.type("mombasa")
    assert [line.text for line in searched.lines if line.is_heading] == [
        "Engagements", "Asks", "Posts", "People", "Organisations",
    ]  # fmt: skip
    assert set(searched.workspace.view.shown) == {"e1", "e2"}
    assert searched.bar.search.hasFocus()


def test_matched_words_are_strong_and_counts_stand_beside(searched: Searched) -> None:
    searched.type("staff")
    heading, first, *_ = searched.lines
    assert (heading.text, heading.remark) == ("Engagements", "9")
    assert first.marks == ((0, 5),)
    assert "Show all 9 engagements" in searched.texts


def test_down_leads_into_the_list_and_enter_opens(searched: Searched) -> None:
    searched.type("mombasa")
    searched.press(KEY.Key_Down)
    assert searched.results.list.has_focus()
    searched.press(KEY.Key_Down)
    searched.press(KEY.Key_Return)
    assert searched.desk.opened == [("e1",)]
    assert not searched.results.is_open


def test_enter_in_the_box_opens_the_first(searched: Searched) -> None:
    searched.type("mombasa")
    searched.press(KEY.Key_Return)
    assert searched.desk.opened == [("e2",)]


def test_up_at_the_top_goes_back_to_the_box(searched: Searched) -> None:
    searched.type("mombasa")
    searched.press(KEY.Key_Down)
    searched.press(KEY.Key_Up)
    assert searched.bar.search.hasFocus()
    assert searched.results.is_open


def test_escape_closes_the_list_and_then_clears_the_box(searched: Searched) -> None:
    searched.type("mombasa")
    searched.press(KEY.Key_Escape)
    assert not searched.results.is_open
    assert searched.bar.search.text() == "mombasa"
    searched.press(KEY.Key_Escape)
    assert searched.bar.search.text() == ""
    assert searched.workspace.view.filter == PlanFilter()


def test_down_opens_a_closed_list_again(searched: Searched) -> None:
    searched.type("mombasa")
    searched.press(KEY.Key_Escape)
    searched.press(KEY.Key_Down)
    assert searched.results.is_open


def test_going_elsewhere_closes_the_list(searched: Searched, qtbot: QtBot) -> None:
    other = QLineEdit(searched.workspace.window)
    other.show()
    searched.type("mombasa")
    other.setFocus()
    assert not searched.results.is_open


def test_what_the_filter_hides_is_listed_and_opens_as_a_guest(searched: Searched) -> None:
    searched.workspace.view.set_filter(PlanFilter(status=frozenset({"planned"})))
    searched.type("mombasa talks")
    assert searched.lines[1].remark == "not in this filter"
    searched.press(KEY.Key_Return)
    view = searched.workspace.view
    assert view.guests == {"e2"}
    assert view.filter.chosen("status") == {"planned"}
    assert view.selected == ("e2",)


def test_showing_all_lets_only_the_words_filter(searched: Searched) -> None:
    searched.workspace.view.set_filter(PlanFilter(kind=frozenset({"nothing"})))
    searched.type("staff")
    at = searched.texts.index("Show all 9 engagements; the filter hides 9 of them")
    searched.results.list.chosen.emit(searched.lines[at].key)
    assert searched.workspace.view.filter == PlanFilter(words="staff")
    assert len(searched.workspace.view.shown) == 9


def test_a_slip_is_told_and_its_results_are_never_a_dead_end(searched: Searched) -> None:
    searched.type("Mombassa")
    assert searched.texts[0] == "Nothing for “Mombassa”. Showing “Mombasa”."
    at = next(at for at, line in enumerate(searched.lines) if line.is_deed)
    searched.results.list.chosen.emit(searched.lines[at].key)
    assert searched.workspace.view.filter.words == "Mombasa"


def test_nothing_found_is_said(searched: Searched) -> None:
    searched.type("zzzzz")
    assert searched.texts == ["Nothing found for “zzzzz”."]
    searched.press(KEY.Key_Down)
    assert searched.bar.search.hasFocus()


def test_words_that_come_from_elsewhere_open_no_list(searched: Searched) -> None:
    searched.workspace.window.setFocus()
    searched.bar.search.clearFocus()
    searched.workspace.view.set_filter(PlanFilter(words="mombasa"))
    assert not searched.results.is_open


def test_markup_is_text(searched: Searched) -> None:
    searched.type("<b>x</b> & zzz")
    assert searched.texts == ["Nothing found for “<b>x</b> & zzz”."]


def test_the_list_is_a_list_with_names_to_those_who_hear_it(searched: Searched) -> None:
    searched.type("mombasa")
    view = searched.results.list.view
    seen = QAccessible.queryAccessibleInterface(view)
    assert seen.role() == QAccessible.Role.List
    assert view.accessibleName() == "Search results"
    assert "Mombasa" in seen.child(1).text(QAccessible.Text.Name)


def test_a_plan_that_goes_takes_the_list_along(searched: Searched) -> None:
    searched.type("mombasa")
    searched.workspace.document.close()
    assert not searched.results.is_open


@pytest.fixture
def opening(searched: Searched) -> ResultOpening:
    return ResultOpening(searched.workspace, searched.openers)


def test_an_ask_is_opened_at_its_engagement(searched: Searched, opening: ResultOpening) -> None:
    opening.open("asks", "a1")
    assert searched.desk.opened == [("e1",)]
    assert searched.went == [("ask", "a1")]


def test_a_part_is_opened_at_its_engagement(searched: Searched, opening: ResultOpening) -> None:
    opening.open("costs", "co1")
    assert searched.desk.opened == [("e1",)]
    assert searched.went == [("part", "costs", "co1")]


@pytest.mark.parametrize(
    ("table", "item_id"),
    [("posts", "po1"), ("organisations", "o1"), ("people", "p1"), ("countries", "KE"), ("memberships", "m1"),
     ("regions", "defence/east-africa"), ("kinds", "ship-visit"), ("ask_types", "A2")],
)  # fmt: skip
def test_what_has_a_list_is_opened_there(searched: Searched, opening: ResultOpening, table: str, item_id: str) -> None:
    searched.type("mombasa")
    opening.open(table, item_id)
    assert searched.went == [(table, item_id)]
    assert searched.workspace.view.filter.words == ""


def test_what_was_deleted_meanwhile_is_said_to_be(searched: Searched, opening: ResultOpening) -> None:
    searched.type("mombasa")
    document = searched.workspace.document
    assert document.attempt(lambda: delete_engagements(document.plan, ("e2",)))
    opening.open("engagements", "e2")
    assert searched.desk.said == ["That has been deleted meanwhile."]
