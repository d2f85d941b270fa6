"""The coverage screen by gesture: walk the matrix, open a cell, plan in it, set tiers and weights."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.findings import Subject
from app.domain.spans import Dates, PlanDate
from app.domain.statuses import Status
from app.gui.dialogs.plan_here import PlanHereDialog
from app.gui.dialogs.priorities import PrioritiesDialog
from app.gui.screens.coverage.bar import CoverageBar
from app.gui.screens.coverage.cell_list import CellList
from app.gui.screens.coverage.cell_menu import CellMenu
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.screens.coverage.screen import CoverageScreen
from app.gui.widgets.drop_button import Stepper
from app.gui.widgets.quiet_table import QuietTable
from app.services.edits.engagements import change_engagement
from app.services.edits.priorities import set_tier
from app.services.filtering.plan_filter import PlanFilter
from app.services.layouts.coverage import LineKind
from tests.builders import country, edit, engagement, kind, norm, plan_with, region, tier, weight
from tests.gui.conftest import AnsweringPrompts
from tests.gui.workspaces import Desk, make_desk

Key = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: QApplication) -> Iterator[Desk]:
    plan = plan_with(
        engagement("done", "2027-01-05", "2027-01-07", title="Port call, done", status=Status.COMPLETED),
        engagement("sure", "2027-02-05", "2027-02-06", title="Port call, confirmed", status=Status.CONFIRMED),
        engagement("planned", "2027-05-10", "2027-05-12", title="Port call, planned"),
        engagement("idea", "2027-Q3", title="Something", status=Status.IDEA, countries="TZ"),
        engagement("next", "2028-02-01", title="Next year"),
        country("KE", "Kenya"),
        country("TZ", "Tanzania"),
        country("JP", "Japan"),
        country("NO", "Norway"),
        kind("high-level-visit", default_level="L2", counts_high_level=True),
        region(),
        region("defence/asia", "JP", title="Asia", position=2),
        tier("KE", "1"),
        tier("JP", "2"),
        weight(),
        *(norm(each, talks_months=6) for each in ("1", "2", "3", "4", "X")),
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.close()


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> CoverageScreen:
    made = CoverageScreen(desk.workspace)
    desk.workspace.actions.bind("engagement.new", made.new_engagement)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    qtbot.waitExposed(made)
    made.findChild(MatrixView).setFocus()
    return made


def names(screen: CoverageScreen) -> list[str]:
    model = screen.findChild(MatrixView).matrix
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def titles(screen: CoverageScreen) -> list[str]:
    model = screen.findChild(MatrixView).matrix
    return [str(model.headerData(c, Qt.Orientation.Horizontal)) for c in range(model.columnCount())]


def go_to(screen: CoverageScreen, name: str, column: str) -> MatrixView:
    view = screen.findChild(MatrixView)
    at = next(c for c, title in enumerate(titles(screen)) if title.startswith(column))
    view.setFocus()
    view.setCurrentIndex(view.matrix.index(names(screen).index(name), at))
    return view


def cell(screen: CoverageScreen, name: str, column: str) -> str:
    model = screen.findChild(MatrixView).matrix
    at = next(c for c, title in enumerate(titles(screen)) if title.startswith(column))
    return str(model.index(names(screen).index(name), at).data(SPOKEN))


def dialog(kind_of: type[QDialog]) -> QDialog:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind_of) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def listed(screen: CoverageScreen) -> tuple[str, ...]:
    return screen.findChild(CellList).ids


def test_regions_hold_their_countries_and_quarters_the_figures(screen: CoverageScreen) -> None:
    assert names(screen) == ["East africa", "Kenya", "Tanzania", "Asia", "Japan", "All countries"]
    assert titles(screen) == [
        "Region ▸\ncountry", "Tier", "Q1\nJan–Mar", "Q2\nApr–Jun", "Q3\nJul–Sep", "Q4\nOct–Dec",
        "Year", "Target", "High level\nor share", "State",
    ]  # fmt: skip
    assert cell(screen, "Kenya", "Q1") == "Kenya, Q1 Jan–Mar: 1 done, 1 confirmed, 5 days"
    assert cell(screen, "Kenya", "Q2") == "Kenya, Q2 Apr–Jun: 1 planned, 3 days"
    assert cell(screen, "Tanzania", "Q3") == "Tanzania, Q3 Jul–Sep: 1 idea"
    assert cell(screen, "Japan", "Q3") == "Japan, Q3 Jul–Sep: nothing"
    assert cell(screen, "Japan", "State") == "Japan, State: never engaged"
    assert cell(screen, "East africa", "Tier") == "East africa, weight: 50 %"
    assert cell(screen, "All countries", "Year").endswith("1 done, 1 confirmed, 1 planned, 1 idea, 8 days")


def test_the_model_keeps_the_rules_of_qt(screen: CoverageScreen, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(screen.findChild(MatrixView).matrix)


def test_arrows_walk_and_regions_close_by_keys(screen: CoverageScreen, qtbot: QtBot) -> None:
    view = go_to(screen, "East africa", "Region")
    qtbot.keyClick(view, Key.Key_Left)
    assert names(screen) == ["East africa", "Asia", "Japan", "All countries"]
    qtbot.keyClick(view, Key.Key_Right)
    assert "Kenya" in names(screen)
    qtbot.keyClick(view, Key.Key_Right)
    assert view.currentIndex().column() == 1
    qtbot.keyClick(view, Key.Key_Minus)
    assert "Kenya" not in names(screen)
    qtbot.keyClick(view, Key.Key_Plus)
    qtbot.keyClick(view, Key.Key_Down)
    assert view.currentIndex().data() == "1"


def test_letters_find_a_country(screen: CoverageScreen, qtbot: QtBot) -> None:
    view = go_to(screen, "East africa", "Region")
    qtbot.keyClick(view, Key.Key_J)
    assert names(screen)[view.currentIndex().row()] == "Japan"


def test_enter_lists_what_stands_behind_a_cell_and_opens_it(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    view = go_to(screen, "Kenya", "Q1")
    qtbot.keyClick(view, Key.Key_Return)
    table = screen.findChild(QuietTable, "coverageListTable")
    assert listed(screen) == ("done", "sure")
    assert table.accessibleName() == "Kenya, Q1 Jan–Mar, 1 done, 1 confirmed, 5 days"
    qtbot.keyClick(table, Key.Key_Down)
    qtbot.keyClick(table, Key.Key_Return)
    assert desk.opened == [("sure",)]
    qtbot.keyClick(table, Key.Key_Escape)
    assert not screen.findChild(CellList).isVisible()
    assert view.hasFocus()


@pytest.mark.parametrize(
    ("name", "column", "ids"),
    [
        ("Tanzania", "Q3", ("idea",)),
        ("East africa", "Year", ("done", "sure", "planned", "idea")),
        ("All countries", "Year", ("done", "sure", "planned", "idea")),
        ("Kenya", "State", ("done", "sure", "planned")),
        ("Japan", "Q1", ()),
    ],
)
def test_totals_are_what_the_list_behind_them_holds(
    screen: CoverageScreen, qtbot: QtBot, name: str, column: str, ids: tuple[str, ...]
) -> None:
    qtbot.keyClick(go_to(screen, name, column), Key.Key_Return)
    assert listed(screen) == ids


def test_ctrl_n_plans_in_the_quarter_of_the_cell(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    go_to(screen, "Kenya", "Q3")
    before = set(desk.plan.engagements)
    desk.workspace.actions.action("engagement.new").trigger()
    opened = dialog(PlanHereDialog)
    assert opened.findChild(QComboBox, "planKind").currentData() == "high-level-visit"
    assert opened.findChild(QLineEdit, "planTitle").text() == "High level visit, Kenya"
    qtbot.mouseClick(opened.findChild(QPushButton, "planMake"), Qt.MouseButton.LeftButton)
    (made,) = set(desk.plan.engagements) - before
    item = desk.plan.engagements[made]
    quarter = PlanDate.parse("2027-Q3")
    assert (item.dates, item.country_ids, item.status) == (Dates(quarter, quarter), ("KE",), Status.IDEA)
    assert (item.level, item.ref) == ("L2", "NO-2027-001")
    assert cell(screen, "Kenya", "Q3") == "Kenya, Q3 Jul–Sep: 1 idea"
    assert desk.workspace.view.current == made
    assert desk.opened == [(made,)], "it is opened where it can be filled in"
    desk.undo()
    assert cell(screen, "Kenya", "Q3") == "Kenya, Q3 Jul–Sep: nothing"


def test_the_level_said_is_planned_and_not_the_usual_one(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    go_to(screen, "Kenya", "Q3")
    before = set(desk.plan.engagements)
    desk.workspace.actions.action("engagement.new").trigger()
    opened = dialog(PlanHereDialog)
    level = opened.findChild(QComboBox, "planLevel")
    assert level.currentData() == "L2"
    level.setFocus()
    qtbot.keyClick(level, Key.Key_Up)
    qtbot.keyClick(level.view(), Key.Key_Up)
    qtbot.keyClick(level.view(), Key.Key_Return)
    kinds = opened.findChild(QComboBox, "planKind")
    kinds.setCurrentIndex(kinds.currentIndex())
    opened.findChild(QComboBox, "planCountry").currentIndexChanged.emit(0)
    qtbot.mouseClick(opened.findChild(QPushButton, "planMake"), Qt.MouseButton.LeftButton)
    (made,) = set(desk.plan.engagements) - before
    assert desk.plan.engagements[made].level == "L1"


def test_in_a_region_the_country_may_stay_open(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    go_to(screen, "East africa", "Q2")
    screen.new_engagement()
    opened = dialog(PlanHereDialog)
    combo = opened.findChild(QComboBox, "planCountry")
    assert [combo.itemText(at) for at in range(combo.count())] == ["Not decided yet", "Kenya", "Tanzania"]
    combo.setCurrentIndex(2)
    assert opened.findChild(QLineEdit, "planTitle").text() == "High level visit, Tanzania"
    title = opened.findChild(QLineEdit, "planTitle")
    title.clear()
    assert not opened.findChild(QPushButton, "planMake").isEnabled()
    qtbot.keyClicks(title, "A first call")
    qtbot.mouseClick(opened.findChild(QPushButton, "planMake"), Qt.MouseButton.LeftButton)
    assert cell(screen, "Tanzania", "Q2") == "Tanzania, Q2 Apr–Jun: 1 idea"


def test_a_tier_is_set_in_place_and_undone(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    view = go_to(screen, "Kenya", "Tier")
    qtbot.keyClick(view, Key.Key_T)
    editor = view.findChild(QComboBox, "tierEditor")
    editor.setCurrentIndex(editor.findData("3"))
    editor.activated.emit(editor.currentIndex())
    assert (desk.plan.tiers["KE"].tier, cell(screen, "Kenya", "Tier")) == ("3", "Kenya, Tier: 3")
    assert names(screen)[view.currentIndex().row()] == "Kenya"
    desk.undo()
    assert cell(screen, "Kenya", "Tier") == "Kenya, Tier: 1"


def test_a_weight_is_set_in_place_by_keys(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    view = go_to(screen, "Asia", "Tier")
    qtbot.keyClick(view, Key.Key_F2)
    editor = view.findChild(QDoubleSpinBox, "weightEditor")
    editor.selectAll()
    qtbot.keyClicks(editor, "30")
    qtbot.keyClick(editor, Key.Key_Return)
    assert desk.plan.weights["defence/asia"].percent == 30
    desk.undo()
    assert "defence/asia" not in desk.plan.weights


def test_what_is_half_typed_or_chosen_outlasts_another_change(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    document = desk.workspace.document
    view = go_to(screen, "Asia", "Tier")
    qtbot.keyClick(view, Key.Key_F2)
    before = view.findChild(QDoubleSpinBox, "weightEditor")
    before.selectAll()
    qtbot.keyClicks(before, "37")
    assert document.attempt(partial(set_tier, document.plan, "TZ", "1", document.today))
    after = QApplication.focusWidget()
    assert isinstance(after, QDoubleSpinBox)
    assert after is not before
    assert after.text().startswith("37")
    qtbot.keyClick(after, Key.Key_Return)
    assert desk.plan.weights["defence/asia"].percent == 37
    view = go_to(screen, "Kenya", "Tier")
    qtbot.keyClick(view, Key.Key_F2)
    view.findChild(QComboBox, "tierEditor").setCurrentIndex(3)
    assert document.attempt(partial(set_tier, document.plan, "TZ", "2", document.today))
    chosen = QApplication.focusWidget()
    assert isinstance(chosen, QComboBox)
    assert chosen.currentIndex() == 3
    qtbot.keyClick(chosen, Key.Key_Escape)
    assert desk.plan.tiers["KE"].tier == "1"


def test_many_priorities_at_once_are_one_change(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.findChild(QPushButton, "coveragePriorities"), Qt.MouseButton.LeftButton)
    opened = dialog(PrioritiesDialog)
    tiers, weights = opened.findChild(QTableView, "tierTable"), opened.findChild(QTableView, "weightTable")
    shown = [str(tiers.model().index(row, 0).data()) for row in range(tiers.model().rowCount())]
    assert shown == ["Kenya", "Japan", "Tanzania"], "the closest partners first"
    tiers.setCurrentIndex(tiers.model().index(2, 0))
    qtbot.keyClick(tiers, Key.Key_4)
    tiers.setCurrentIndex(tiers.model().index(1, 0))
    qtbot.keyClick(tiers, Key.Key_Delete)
    weights.model().setData(weights.model().index(1, 1), "60")
    assert not opened.findChild(QPushButton, "prioritiesSet").isEnabled()
    weights.model().setData(weights.model().index(1, 1), "40")
    qtbot.mouseClick(opened.findChild(QPushButton, "prioritiesSet"), Qt.MouseButton.LeftButton)
    assert {key: each.tier for key, each in desk.plan.tiers.items()} == {"KE": "1", "TZ": "4"}
    assert desk.plan.weights["defence/asia"].percent == 40
    desk.undo()
    assert set(desk.plan.tiers) == {"KE", "JP"}


def test_a_stray_esc_does_not_drop_priorities_that_were_given(
    screen: CoverageScreen, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    prompts = AnsweringPrompts(desk.workspace.window)
    monkeypatch.setattr(desk.workspace.prompts, "message", prompts.message)
    qtbot.mouseClick(screen.findChild(QPushButton, "coveragePriorities"), Qt.MouseButton.LeftButton)
    opened = dialog(PrioritiesDialog)
    tiers = opened.findChild(QTableView, "tierTable")
    tiers.setCurrentIndex(tiers.model().index(2, 0))
    qtbot.keyClick(tiers, Key.Key_4)
    prompts.choice = "stay"
    qtbot.keyClick(tiers, Key.Key_Escape)
    assert prompts.asked == ["The priorities that you gave are not set yet."]
    assert opened.isVisible()
    prompts.choice = "go"
    qtbot.keyClick(tiers, Key.Key_Escape)
    assert not opened.isVisible()
    assert set(desk.plan.tiers) == {"KE", "JP"}


def test_esc_leaves_priorities_that_are_as_they_were_without_a_question(
    screen: CoverageScreen, desk: Desk, qtbot: QtBot
) -> None:
    qtbot.mouseClick(screen.findChild(QPushButton, "coveragePriorities"), Qt.MouseButton.LeftButton)
    opened = dialog(PrioritiesDialog)
    qtbot.keyClick(opened.findChild(QTableView, "tierTable"), Key.Key_Escape)
    assert not opened.isVisible()


def test_the_year_switch_rules_and_the_period_of_the_filter_does_not(
    screen: CoverageScreen, desk: Desk, qtbot: QtBot
) -> None:
    period = PlanDate.parse("2027-05")
    desk.workspace.view.set_filter(PlanFilter(period=Dates(period, period).span))
    assert cell(screen, "Kenya", "Q1").endswith("1 done, 1 confirmed, 5 days")
    later = next(b for b in screen.findChild(Stepper).findChildren(QToolButton) if b.accessibleName() == "Later")
    qtbot.mouseClick(later, Qt.MouseButton.LeftButton)
    assert cell(screen, "Kenya", "Q1") == "Kenya, Q1 Jan–Mar: 1 planned, 1 day"


def test_other_filters_narrow_the_figures_and_say_so(screen: CoverageScreen, desk: Desk) -> None:
    desk.workspace.view.set_filter(PlanFilter(status=frozenset({"planned"})))
    assert cell(screen, "Kenya", "Q1") == "Kenya, Q1 Jan–Mar: nothing"
    assert "Only what the filter shows is counted" in screen.findChild(CoverageBar).note
    desk.workspace.view.set_filter(PlanFilter())
    assert screen.findChild(CoverageBar).note == ""


def test_figures_and_the_open_list_follow_an_edit_at_once(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    view = go_to(screen, "Kenya", "Q1")
    qtbot.keyClick(view, Key.Key_Return)
    desk.workspace.document.do(change_engagement(desk.plan, "planned", dates=Dates.days(date(2027, 3, 1))))
    assert listed(screen) == ("done", "sure", "planned")
    assert names(screen)[view.currentIndex().row()] == "Kenya"
    desk.undo()
    assert listed(screen) == ("done", "sure")


def test_another_view_can_show_a_place(screen: CoverageScreen, desk: Desk, qtbot: QtBot) -> None:
    view = go_to(screen, "Asia", "Region")
    qtbot.keyClick(view, Key.Key_Left)
    desk.workspace.view.look_at_place(Subject("countries", "JP"))
    assert names(screen)[view.currentIndex().row()] == "Japan"
    desk.workspace.view.look_at_place(Subject("regions", "defence/east-africa"))
    assert names(screen)[view.currentIndex().row()] == "East africa"


def test_without_priorities_it_says_what_is_missing(
    tmp_path: Path, resources: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = make_desk(plan_with(engagement(), region()), tmp_path, resources)
    screen = CoverageScreen(desk.workspace)
    qtbot.addWidget(screen)
    screen.show()
    assert "No tiers or weights are set, so no gaps can be shown." in screen.findChild(CoverageBar).note
    desk.workspace.window.close()


def test_priorities_of_a_plan_opened_for_reading_cannot_be_edited(
    tmp_path: Path, resources: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    desk = make_desk(plan_with(engagement(), region(), tier()), tmp_path, resources, read_only=True)
    screen = CoverageScreen(desk.workspace)
    qtbot.addWidget(screen)
    screen.show()
    view = screen.findChild(MatrixView)
    view.setCurrentIndex(view.matrix.index(1, 1))
    qtbot.keyClick(view, Key.Key_T)
    assert view.findChild(QComboBox, "tierEditor") is None
    assert not screen.findChild(QPushButton, "coveragePriorities").isEnabled()
    desk.workspace.window.close()


def test_only_gaps_leaves_the_countries_that_want_something_under_their_regions(
    screen: CoverageScreen, desk: Desk
) -> None:
    box = screen.findChild(QCheckBox, "coverageGaps")
    everything = names(screen)
    box.setChecked(True)
    lines = screen.findChild(MatrixView).matrix.lines
    kept = [line for line in lines if line.kind is LineKind.COUNTRY]
    assert 0 < len(lines) < len(everything)
    assert all(line.meaning in ("warns", "blocks") or line.contact_late for line in kept)
    gone = {name for name in everything if name not in names(screen)}
    code = next(each.id for each in desk.plan.countries.values() if each.name in gone)
    desk.workspace.view.look_at_place(Subject("countries", code))
    assert not box.isChecked()
    assert names(screen) == everything


def test_days_stand_where_they_fall_until_they_are_wanted_where_they_start(
    screen: CoverageScreen, desk: Desk, qtbot: QtBot
) -> None:
    long = engagement("long", "2027-03-29", "2027-04-11", title="Over the edge", countries="JP")
    desk.workspace.document.do(edit(desk.plan, long))
    assert cell(screen, "Japan", "Q1") == "Japan, Q1 Jan–Mar: 1 planned, 3 days"
    assert cell(screen, "Japan", "Q2") == "Japan, Q2 Apr–Jun: 1 going on from before, 11 days"
    view = go_to(screen, "Japan", "Q2")
    qtbot.keyClick(view, Key.Key_Return)
    assert listed(screen) == ("long",)
    box = screen.findChild(QCheckBox, "coverageDays")
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Space)
    assert cell(screen, "Japan", "Q1") == "Japan, Q1 Jan–Mar: 1 planned, 14 days"
    assert cell(screen, "Japan", "Q2") == "Japan, Q2 Apr–Jun: nothing"
    assert listed(screen) == ()


def test_a_region_says_on_how_many_days_its_share_stands(screen: CoverageScreen) -> None:
    assert cell(screen, "East africa", "High level").endswith("Last high level, or share of days: 100 % of 8 days")


def test_a_button_and_a_menu_plan_in_the_cell(screen: CoverageScreen, qtbot: QtBot) -> None:
    view = go_to(screen, "Kenya", "Q3")
    qtbot.mouseClick(screen.findChild(QPushButton, "coveragePlan"), Qt.MouseButton.LeftButton)
    dialog(PlanHereDialog).close()
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    menu = screen.findChild(CellMenu)
    assert [each.text().split("\t")[0] for each in menu.actions() if each.text()] == [
        "List engagements", "Plan here…", "Set tier…", "Countr&y page…",
        "Export coverage by &region…", "Export coverage by coun&try…",
    ]  # fmt: skip
    menu.close()
