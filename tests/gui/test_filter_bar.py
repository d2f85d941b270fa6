"""The filter bar by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMenu, QPushButton

from app.domain.forums import Attendance
from app.domain.ship_visits import ShipVisit
from app.domain.spans import DaySpan
from app.domain.statuses import Status
from app.gui.filtering.filter_bar import FilterBar
from app.gui.widgets.drop_button import DropButton
from app.services.edits.engagements import delete_engagements
from app.services.edits.records import remove_records
from app.services.filtering.facets import USUAL, facets
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import ask, country, edit, engagement, forum, kind, plan_with, region, scheme
from tests.gui.workspaces import Desk, make_desk


@pytest.fixture
def desk(tmp_path: Path, resources: Path) -> Iterator[Desk]:
    plan = plan_with(
        country("KE", "Kenya"),
        country("TR", "Türkiye", alternatives=("Turkey",)),
        kind("ship-visit", title="Ship visit"),
        scheme(),
        region("defence/east-africa", "KE"),
        engagement("e1", "2027-03-03", title="Port call Mombasa"),
        engagement("e2", "2026-08-01", countries="TR", title="Staff talks", status=Status.IDEA),
        engagement("e3", "2028-01-01", title="Regatta"),
        year_start=7,
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.deleteLater()


@pytest.fixture
def bar(desk: Desk, qtbot) -> FilterBar:
    made = FilterBar(desk.workspace)
    qtbot.addWidget(made)
    made.resize(1300, 50)
    made.show()
    qtbot.waitExposed(made)
    return made


def count(bar: FilterBar) -> str:
    return bar.findChild(QLabel, "filterCount").text()


def test_without_a_filter_it_says_how_many_there_are(bar: FilterBar) -> None:
    assert count(bar) == "3 engagements"
    assert not bar.findChild(QPushButton, "clearFilters").isVisible()


def test_one_engagement_is_said_in_the_singular(bar: FilterBar, desk: Desk) -> None:
    document = desk.workspace.document
    assert document.do(delete_engagements(document.plan, ["e2", "e3"]))
    assert count(bar) == "1 engagement"


def test_typing_into_the_search_filters_and_escape_clears(bar: FilterBar, desk: Desk, qtbot) -> None:
    bar.focus_search()
    qtbot.keyClicks(bar.search, "turkiye")
    qtbot.waitUntil(lambda: desk.workspace.view.shown == ("e2",))
    assert count(bar) == "1 of 3"
    qtbot.keyClick(bar.search, Qt.Key.Key_Escape)
    assert len(desk.workspace.view.shown) == 3


def test_clear_filters_lets_everything_through_again(bar: FilterBar, desk: Desk, qtbot) -> None:
    desk.workspace.view.set_filter(PlanFilter(words="port", status=frozenset({"planned"})))
    assert bar.search.text() == "port"
    qtbot.mouseClick(bar.findChild(QPushButton, "clearFilters"), Qt.MouseButton.LeftButton)
    assert desk.workspace.view.filter.is_empty
    assert bar.search.text() == ""
    assert count(bar) == "3 engagements"


def test_a_chip_offers_choices_with_counts_and_ticks_are_in_force_at_once(bar: FilterBar, desk: Desk, qtbot) -> None:
    chip = bar.chip("status")
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    shown = chip.popup.findChild(QListWidget)
    texts = [shown.item(at).text() for at in range(shown.count())]
    assert texts[0] == "idea  ·  1"
    shown.item(0).setCheckState(Qt.CheckState.Checked)
    assert desk.workspace.view.shown == ("e2",)
    assert chip.text() == "Status: idea"
    chip.popup.close()


def test_a_country_is_found_in_its_chip_by_a_former_name(bar: FilterBar, desk: Desk, qtbot) -> None:
    chip = bar.chip("countries")
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    search = chip.popup.findChild(QLineEdit)
    qtbot.keyClicks(search, "turkey")
    shown = chip.popup.findChild(QListWidget)
    qtbot.waitUntil(lambda: [shown.item(at).isHidden() for at in range(shown.count())] == [True, False, True])
    qtbot.keyClick(search, Qt.Key.Key_Return)
    chip.popup.close()
    assert desk.workspace.view.filter.chosen("countries") == {"TR"}


def test_the_period_steps_by_plan_year(bar: FilterBar, desk: Desk) -> None:
    bar.period.step(1)
    assert bar.period.button.text() == "Plan year 2026–27"
    assert desk.workspace.view.shown == ("e2", "e1")
    bar.period.step(1)
    assert bar.period.button.text() == "Plan year 2027–28"
    assert desk.workspace.view.shown == ("e3",)
    bar.period.step(-1)
    assert desk.workspace.view.shown == ("e2", "e1")


def test_the_list_of_periods_offers_years_and_quarters(bar: FilterBar, desk: Desk, qtbot) -> None:
    qtbot.mouseClick(bar.period.button, Qt.MouseButton.LeftButton)
    actions = bar.period.menu.actions()
    titles = [action.text().split("\t")[0] for action in actions if action.text()]
    assert titles == [
        "All time", "Last plan year", "This plan year", "Next plan year", "This quarter", "Next quarter",
        "Other dates…",
    ]  # fmt: skip
    next(action for action in actions if action.text().startswith("This quarter")).trigger()
    bar.period.menu.close()
    assert bar.period.button.text() == "Q3 2026–27, Jan–Mar"
    assert desk.workspace.view.filter.period == DaySpan(date(2027, 1, 1), date(2027, 4, 1))


def test_other_dates_are_typed_as_planners_say_them(bar: FilterBar, desk: Desk, qtbot) -> None:
    bar.period.open_entry()
    entry = bar.period.entry
    field = entry.findChild(QLineEdit, "periodField")
    qtbot.keyClicks(field, "31 feb")
    assert "no 31 February" in entry.echo
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.workspace.view.filter.period is None
    field.clear()
    qtbot.keyClicks(field, "feb - mar 27")
    assert entry.echo == "1 Feb – 31 Mar 2027"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.workspace.view.shown == ("e1",)
    QApplication.processEvents()


def test_a_filter_set_elsewhere_is_shown(bar: FilterBar, desk: Desk) -> None:
    desk.workspace.view.set_filter(
        PlanFilter(regions=frozenset({"defence/east-africa"}), period=DaySpan(date(2027, 3, 1), date(2027, 4, 1)))
    )
    assert bar.chip("regions").text() == "Regions: East africa"
    assert bar.period.button.text() == "March 2027"
    assert count(bar) == "1 of 3"


def test_without_a_plan_it_is_at_rest(bar: FilterBar, desk: Desk) -> None:
    desk.workspace.document.close()
    assert count(bar) == ""
    assert not bar.search.isEnabled()


def menu_of(bar: FilterBar) -> QMenu:
    return bar.findChild(QMenu, "moreMenu")


def entries_of(bar: FilterBar) -> list[QAction]:
    """What the menu offers, that below the name of a record too."""
    below = [entry for menu in menu_of(bar).findChildren(QMenu) for entry in menu.actions()]
    return [entry for entry in (*menu_of(bar).actions(), *below) if entry.objectName()]


def test_every_facet_is_reached_by_the_menu_and_has_a_name(bar: FilterBar, qtbot) -> None:
    qtbot.mouseClick(bar.findChild(DropButton, "moreFilters"), Qt.MouseButton.LeftButton)
    offered = {action.objectName(): action.text() for action in entries_of(bar)}
    assert offered == {name: f"{facet.title}…" for name, facet in facets().items()}
    assert list(offered)[: len(USUAL)] == list(USUAL)
    assert all(bar.chip(name).accessibleName() == f"{facet.title}: all" for name, facet in facets().items())
    menu_of(bar).close()


@pytest.mark.parametrize("name", [name for name in facets() if name not in USUAL])
def test_a_seldom_facet_comes_as_a_chip_and_goes_when_it_is_cleared(
    bar: FilterBar, desk: Desk, qtbot, name: str
) -> None:
    chip = bar.chip(name)
    assert chip.isHidden()
    desk.workspace.actions.action("view.filter-by").trigger()
    next(action for action in entries_of(bar) if action.objectName() == name).trigger()
    menu_of(bar).close()
    assert chip.isVisible()
    options = chip.popup.findChild(QListWidget)
    option = options.item(options.count() - 1)
    option.setCheckState(Qt.CheckState.Checked)
    qtbot.keyClick(chip.popup, Qt.Key.Key_Escape)
    assert chip.isVisible()
    assert chip.property("active") == "true"
    (part,) = desk.workspace.view.filter.chosen(name)
    assert option.text().endswith(f"·  {len(desk.workspace.view.would_show(PlanFilter(**{name: {part}})))}")
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    assert desk.workspace.view.filter.is_empty
    assert chip.isHidden()


def test_a_chip_in_which_nothing_was_chosen_goes_again(bar: FilterBar, desk: Desk, qtbot) -> None:
    desk.workspace.view.facet_asked.emit("priority")
    chip = bar.chip("priority")
    assert chip.popup is not None
    qtbot.keyClick(chip.popup, Qt.Key.Key_Escape)
    assert chip.isHidden()


def test_a_change_of_the_plan_brings_engagements_under_the_filter(bar: FilterBar, desk: Desk) -> None:
    """What is worked out follows what it is worked out from, and what was seen stays until the filter changes."""
    view, document = desk.workspace.view, desk.workspace.document
    view.set_filter(PlanFilter(asks={"draft"}))
    assert view.shown == ()
    document.do(edit(document.plan, ask("a1", "e3")))
    assert view.shown == ("e3",)
    document.do(edit(document.plan, replace(document.plan.asks["a1"], withdrawn=True)))
    assert (view.shown, view.guests) == (("e3",), {"e3"})
    view.set_filter(PlanFilter(asks={"draft"}, words="regatta"))
    assert view.shown == ()


def test_a_part_brings_its_engagement_under_the_filter(bar: FilterBar, desk: Desk) -> None:
    view, document = desk.workspace.view, desk.workspace.document
    view.set_filter(PlanFilter(**{"ship_visits.has_reception": {"yes"}}))
    assert view.shown == ()
    document.do(edit(document.plan, ShipVisit("e1", has_reception=True)))
    assert view.shown == ("e1",)
    desk.undo()
    assert (view.shown, view.guests) == (("e1",), {"e1"}), "what was seen stays until the filter changes"


def test_what_a_part_named_is_no_choice_any_more_when_it_is_gone(bar: FilterBar, desk: Desk) -> None:
    view, document = desk.workspace.view, desk.workspace.document
    document.do(edit(document.plan, forum(), Attendance("e3", "fo1")))
    view.set_filter(PlanFilter(**{"attendances.forum": {"fo1"}}))
    assert view.shown == ("e3",)
    document.do(remove_records(document.plan, "forums", ["fo1"]))
    assert view.filter.is_empty
