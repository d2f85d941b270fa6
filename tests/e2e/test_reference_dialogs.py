"""Regions, lead times and norms, edited by keys and mouse in the dialogs that stay open beside the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.geography import check_partition
from app.domain.plan import Plan
from app.domain.priorities import CountryTier
from app.gui.dialogs.number_editor import NumberEditor
from app.gui.editors.choice_editors import ChoiceEditor
from app.gui.editors.field_editors import LineEditor
from app.gui.widgets.empty_state import EmptyState
from app.gui.widgets.keyed_table import KeyedTable
from app.gui.widgets.plain_text import TextLabel
from app.gui.widgets.search_box import SearchBox
from app.gui.workspace.document import PlanDocument
from app.services.edits.contacts import save_organisation, save_post
from app.services.edits.priorities import set_tier, set_weight
from app.services.edits.regions import copy_scheme, regions_of
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import TODAY, organisation, post
from tests.e2e.conftest import Desk
from tests.e2e.gestures import dialog, let_go, line, new_plan, open_with, pick, press, texts, type_and_leave
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]
K = Qt.Key


class Bench:
    """A window with one dialog open, and short names for what is in it."""

    def __init__(self, window: FurnishedWindow, name: str, qtbot: QtBot) -> None:
        self.window, self.name, self.qtbot = window, name, qtbot
        self.dialog: QDialog = dialog(window, name)
        self.come_forward()

    @property
    def document(self) -> PlanDocument:
        return self.window.workspace.document

    @property
    def plan(self) -> Plan:
        return self.document.plan

    @property
    def said(self) -> str:
        return self.dialog.findChild(TextLabel, "said").text()

    def table(self, name: str) -> KeyedTable:
        return self.dialog.findChild(KeyedTable, name)

    def button(self, name: str) -> QPushButton:
        return self.dialog.findChild(QPushButton, name)

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def shown(self, name: str, column: int = 0) -> list[str]:
        rows = self.table(name).rows
        return [rows.cell(at, column).text for at in range(rows.rowCount())]

    def come_forward(self) -> None:
        """Let the dialog take over from the window that had the focus: only then do its keys answer."""
        self.dialog.activateWindow()
        assert QTest.qWaitForWindowActive(self.dialog)
        QTest.qWait(0)

    def name_it(self, name: str) -> None:
        """Answer the question for a name by keys."""
        asked = dialog(self.window, "nameDialog")
        field = line(asked, "newName")
        field.selectAll()
        self.qtbot.keyClicks(field, name)
        self.qtbot.keyClick(field, K.Key_Return)
        let_go()
        self.come_forward()


@pytest.fixture
def regions(desk: Desk, trigger: Trigger, qtbot: QtBot) -> Bench:
    """The regions dialog over a plan for Australia with one engagement."""
    window, _ = open_with(desk, "Port call Mombasa")
    trigger("tools.regions")
    return Bench(window, "regionsDialog", qtbot)


@pytest.fixture
def ours(regions: Bench) -> Bench:
    """The regions dialog, looking at a copy of the defence regions."""
    regions.table("schemeList").setFocus()
    press(regions.dialog, K.Key_D, Qt.KeyboardModifier.ControlModifier)
    regions.name_it("Our desks")
    return regions


def titles(plan: Plan, scheme: str) -> list[str]:
    return [each.title for each in regions_of(plan, scheme)]


def whole(plan: Plan) -> None:
    """Every scheme is a partition."""
    for scheme in plan.schemes:
        check_partition(regions_of(plan, scheme), frozenset(plan.countries))


# --- regions ---------------------------------------------------------------------------------------


def test_a_scheme_that_ships_says_why_it_stays_as_it_is_and_offers_a_copy(regions: Bench) -> None:
    assert regions.shown("schemeList", 1) == ["in use · comes with Entente", "comes with Entente"]
    assert any("stays as it is" in said for said in texts(regions.dialog))
    locked = ("scheme-rename-link", "scheme-delete-link", "region-new-link", "region-rename-link", "moveCountries")
    assert not any(regions.button(name).isEnabled() for name in locked)
    regions.click("lockedWayOn")
    assert line(dialog(regions.window, "nameDialog"), "newName").text() == "Defence regions, our own"
    regions.name_it("Mine")
    assert titles(regions.plan, "mine") == titles(regions.plan, "defence")
    assert regions.table("schemeList").current_key == "mine"
    assert not any("stays as it is" in said for said in texts(regions.dialog))


def test_a_copy_is_made_looked_at_and_used_by_keys_alone(ours: Bench) -> None:
    assert ours.said == "Done: copy of region scheme ‘Defence regions’."
    ours.button("useScheme").setFocus()
    press(ours.dialog, K.Key_Space)
    assert ours.plan.settings.scheme == "our-desks"
    assert ours.shown("schemeList")[0] == "Our desks"
    assert any("They have no weights yet" in said for said in texts(ours.dialog))
    press(ours.dialog, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert ours.plan.settings.scheme == "defence"
    assert ours.said == "Undone: use of ‘Our desks’ for coverage."
    press(ours.dialog, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "our-desks" not in ours.plan.schemes
    assert ours.table("schemeList").current_key == "defence"


def test_countries_are_chosen_and_moved_in_one_step(ours: Bench) -> None:
    ours.table("regionList").choose("our-desks/sub-saharan-africa")
    countries = ours.table("countryList")
    countries.setFocus()
    press(ours.dialog, K.Key_A, Qt.KeyboardModifier.ControlModifier)
    before = len(countries.selected_keys)
    assert before == len(ours.plan.regions["our-desks/sub-saharan-africa"].countries) > 40
    steps = ours.document.undo_stack.count()
    move(ours, "Middle East and North Africa")
    assert ours.plan.regions["our-desks/sub-saharan-africa"].countries == frozenset()
    assert ours.document.undo_stack.count() == steps + 1
    assert f"move of {before} countries" in ours.said
    assert ours.dialog.findChild(EmptyState).isVisible()
    whole(ours.plan)


def test_old_names_find_countries_of_every_region(ours: Bench) -> None:
    search = ours.dialog.findChild(SearchBox, "countrySearch")
    ours.qtbot.keyClicks(search, "swaziland")
    ours.qtbot.keyClick(search, K.Key_Return)
    assert ours.shown("countryList") == ["Eswatini (also Swaziland)"]
    assert ours.shown("countryList", 1) == ["Sub-Saharan Africa"]
    move(ours, "Oceania and the South Pacific")
    now = ours.plan.region_of("SZ", "our-desks")
    assert now is not None
    assert now.title == "Oceania and the South Pacific"
    assert ours.said == "Done: move of Eswatini to ‘Oceania and the South Pacific’."
    ours.qtbot.keyClick(search, K.Key_Escape)
    assert len(ours.shown("countryList")) > 1


def test_going_to_a_region_shows_its_countries_whatever_was_looked_for(ours: Bench) -> None:
    search = ours.dialog.findChild(SearchBox, "countrySearch")
    ours.qtbot.keyClicks(search, "swaziland")
    ours.qtbot.keyClick(search, K.Key_Return)
    assert len(ours.shown("countryList")) == 1
    table = ours.table("regionList")
    ours.qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(1, 0)).center()
    )
    assert search.text() == ""
    assert len(ours.shown("countryList")) > 1


def test_a_region_is_added_renamed_and_deleted_by_keys(ours: Bench) -> None:
    ours.table("regionList").setFocus()
    press(ours.dialog, K.Key_Insert)
    ours.name_it("Far North & <b>")
    assert titles(ours.plan, "our-desks")[-1] == "Far North & <b>"
    assert ours.table("regionList").current_key == "our-desks/far-north-b"
    press(ours.table("regionList"), K.Key_F2)
    ours.name_it("Arctic")
    assert titles(ours.plan, "our-desks")[-1] == "Arctic"
    press(ours.table("regionList"), K.Key_Delete)
    assert "our-desks/far-north-b" not in ours.plan.regions
    whole(ours.plan)


def test_a_region_with_countries_goes_to_an_heir_with_its_weight_and_its_posts(ours: Bench) -> None:
    document = ours.document
    gone = "our-desks/south-east-asia"
    document.attempt(partial(set_weight, document.plan, gone, 20.0, TODAY))
    document.attempt(partial(save_organisation, document.plan, organisation()))
    document.attempt(partial(save_post, document.plan, post(regions=frozenset({gone}))))
    held = document.plan.regions[gone].countries
    ours.table("regionList").choose(gone)
    ours.click("region-delete-link")
    asked = dialog(ours.window, "regionHeirDialog")
    assert any(f"holds {len(held)} countries" in said and "20 %" in said for said in texts(asked))
    pick(ours.qtbot, asked.findChild(ChoiceEditor, "heir"), "North-East Asia")
    ours.qtbot.mouseClick(asked.findChild(QPushButton, "deleteRegion"), Qt.MouseButton.LeftButton)
    let_go()
    ours.come_forward()
    heir = ours.table("regionList").current_key
    assert document.plan.regions[str(heir)].title == "North-East Asia"
    assert held <= document.plan.regions[str(heir)].countries
    assert document.plan.weights[str(heir)].percent == 20.0
    assert document.plan.posts["po1"].countries == held
    document.undo_stack.undo()
    assert ours.table("regionList").rows.rowCount() == 10
    whole(document.plan)


def test_a_name_that_is_taken_is_said_while_it_is_typed(ours: Bench) -> None:
    ours.click("region-new-link")
    asked = dialog(ours.window, "nameDialog")
    ours.qtbot.keyClicks(line(asked, "newName"), "north america")
    assert any("already" in said for said in texts(asked))
    assert not asked.findChild(QPushButton, "giveName").isEnabled()
    ours.qtbot.keyClick(line(asked, "newName"), K.Key_Escape)
    let_go()


def test_a_scheme_from_nothing_begins_with_all_countries_unassigned(regions: Bench) -> None:
    regions.click("scheme-new-link")
    regions.name_it("Fleets")
    assert regions.shown("regionList") == ["Unassigned"]
    assert regions.shown("regionList", 1) == [str(len(regions.plan.countries))]
    assert not regions.button("region-delete-link").isEnabled()
    regions.click("scheme-delete-link")
    assert "fleets" not in regions.plan.schemes


def test_the_filter_forgets_regions_that_count_no_more(ours: Bench) -> None:
    view = ours.window.workspace.view
    view.set_filter(PlanFilter(regions=frozenset({"defence/sub-saharan-africa"})))
    assert view.shown == ("e0",)
    ours.click("useScheme")
    assert view.filter.is_empty
    assert view.shown == ("e0",)


def test_the_dialog_follows_the_plan_and_closes_with_it(regions: Bench, trigger: Trigger) -> None:
    document = regions.document
    document.attempt(partial(copy_scheme, document.plan, "un-m49", "Elsewhere"))
    assert "Elsewhere" in regions.shown("schemeList")
    trigger("tools.regions")
    assert dialog(regions.window, "regionsDialog") is regions.dialog
    trigger("file.close")
    let_go()
    assert regions.window.findChild(QDialog, "regionsDialog") is None


def move(bench: Bench, title: str) -> None:
    """Choose where the selected countries go, from the menu that Enter opens."""
    countries = bench.table("countryList")
    countries.setFocus()
    press(countries, K.Key_Return)
    menu = bench.dialog.findChild(QMenu, "moveMenu")
    action = next(each for each in menu.actions() if each.text() == title)
    bench.qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


# --- lead times ------------------------------------------------------------------------------------


@pytest.fixture
def figures(desk: Desk, trigger: Trigger, qtbot: QtBot) -> Bench:
    """Lead times and norms over a plan for Australia with a port call in Kenya on 1 March 2027."""
    window, _ = open_with(desk, "Port call Mombasa")
    trigger("tools.reference")
    return Bench(window, "referenceDataDialog", qtbot)


def lead_field(bench: Bench, name: str) -> LineEditor:
    return bench.dialog.findChild(LineEditor, f"lead-{name}")


def test_what_nobody_checked_says_so_and_a_default_too(figures: Bench) -> None:
    said = figures.shown("leadTable", 4)
    assert set(said) == {"never checked", "default, no authority"}
    assert any("21 to check" in each for each in texts(figures.dialog))


def test_a_figure_is_changed_in_its_field_and_findings_follow_at_once(figures: Bench) -> None:
    figures.table("leadTable").choose("*/ship-visit/routine/any")
    days = figures.dialog.findChild(NumberEditor, "lead-days")
    assert days.text() == "42"
    type_and_leave(figures.qtbot, days, "60")
    assert figures.plan.lead_times["*/ship-visit/routine/any"].days == 60
    assert figures.said == "Done: lead time for any host, Ship visit. 1 new finding."
    assert [each.rule for each in figures.document.review.findings() if each.rule == "C9"] == ["C9"]
    at = figures.table("leadTable").currentIndex().row()
    assert figures.shown("leadTable", 4)[at] == "no source named"
    type_and_leave(figures.qtbot, lead_field(figures, "source"), "Note verbale 7")
    figures.click("checkedToday")
    lead = figures.plan.lead_times["*/ship-visit/routine/any"]
    assert (lead.source, lead.checked) == ("Note verbale 7", "2027-01-15")
    assert figures.shown("leadTable", 4)[at] == "15 Jan 2027"
    for _ in range(3):
        press(figures.table("leadTable"), K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert figures.plan.lead_times["*/ship-visit/routine/any"].days == 42
    assert days.text() == "42"


def test_what_is_no_number_stays_in_sight_and_changes_nothing(figures: Bench) -> None:
    days = figures.dialog.findChild(NumberEditor, "lead-days")
    steps = figures.document.undo_stack.count()
    type_and_leave(figures.qtbot, days, "soon")
    assert days.text() == "soon"
    assert "Type a number of days." in texts(figures.dialog)
    figures.qtbot.keyClick(days, K.Key_Escape)
    assert "Type a number of days." not in texts(figures.dialog)
    assert figures.document.undo_stack.count() == steps


def test_many_are_checked_today_by_one_key(figures: Bench) -> None:
    search = figures.dialog.findChild(SearchBox, "leadSearch")
    figures.qtbot.keyClicks(search, "palau")
    figures.qtbot.keyClick(search, K.Key_Return)
    table = figures.table("leadTable")
    table.setFocus()
    press(table, K.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(table, K.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert figures.shown("leadTable", 4) == ["15 Jan 2027", "15 Jan 2027"]
    assert figures.said == "Done: check of 2 lead times."


def test_a_default_cannot_be_called_checked(figures: Bench) -> None:
    figures.table("leadTable").choose("*/exercise/routine/any")
    figures.click("lead-check-button")
    assert "Name its source first" in figures.said


def test_a_lead_time_is_added_for_one_host_and_deleted(figures: Bench) -> None:
    figures.table("leadTable").choose("*/ship-visit/routine/any")
    figures.click("newLeadTime")
    asked = dialog(figures.window, "newLeadTimeDialog")
    add = asked.findChild(QPushButton, "addLeadTime")
    assert not add.isEnabled()
    assert any("already" in said for said in texts(asked))
    pick(figures.qtbot, asked.findChild(ChoiceEditor, "lead-host"), "Kenya")
    days = asked.findChild(NumberEditor, "lead-days")
    days.setFocus()
    days.selectAll()
    figures.qtbot.keyClicks(days, "55")
    figures.qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    let_go()
    figures.come_forward()
    made = [each for each in figures.plan.lead_times.values() if each.host == "KE"]
    assert [(each.kind, each.days, each.source) for each in made] == [("ship-visit", 55, "")]
    assert figures.table("leadTable").current_key == made[0].id
    press(figures.table("leadTable"), K.Key_Delete)
    assert made[0].id not in figures.plan.lead_times
    assert figures.said == "Done: deletion of lead time for Kenya, Ship visit. 1 finding gone."


def test_choosing_another_lead_time_writes_what_was_typed_for_the_first(figures: Bench) -> None:
    table = figures.table("leadTable")
    first, second = (str(key) for key in table.rows.keys[:2])
    note = lead_field(figures, "note")
    note.setFocus()
    note.selectAll()
    figures.qtbot.keyClicks(note, "by letter")
    place = table.visualRect(table.rows.index(1, 0)).center()
    figures.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert figures.plan.lead_times[first].note == "by letter"
    assert table.current_key == second
    assert note.text() == figures.plan.lead_times[second].note


# --- norms -----------------------------------------------------------------------------------------


def norm_field(bench: Bench, tier: str, name: str) -> NumberEditor:
    return bench.dialog.findChild(NumberEditor, f"norm-{tier}-{name}")


@pytest.fixture
def norms(figures: Bench) -> Bench:
    """The page of norms, with Kenya in tier 1."""
    document = figures.document
    document.attempt(partial(set_tier, document.plan, "KE", "1", TODAY))
    page = figures.dialog.findChild(QAbstractButton, "norms")
    figures.qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    return figures


def test_a_norm_is_typed_and_findings_follow_at_once(norms: Bench) -> None:
    assert norms.plan.tiers["KE"] == CountryTier("KE", "1", TODAY)
    months = norm_field(norms, "1", "high_level_months")
    type_and_leave(norms.qtbot, months, "")
    assert norms.plan.norms["1"].high_level_months is None
    # What a country misses is one finding, which is another one when a norm of it comes or goes.
    assert norms.said == "Done: norms of tier 1. 1 new finding, 1 gone."
    assert "no source named" in texts(norms.dialog)
    type_and_leave(norms.qtbot, months, "6")
    assert norms.said == "Done: norms of tier 1. 1 new finding, 1 gone."
    pick(norms.qtbot, norms.dialog.findChild(ChoiceEditor, "norm-1-level"), "L3 service chief, three stars")
    assert norms.plan.norms["1"].high_level_floor == "L3"
    norms.document.undo_stack.undo()
    norms.document.undo_stack.undo()
    assert months.text() == ""


def test_a_figure_out_of_range_is_refused_at_the_foot_of_the_dialog(norms: Bench) -> None:
    talks = norm_field(norms, "2", "talks_months")
    type_and_leave(norms.qtbot, talks, "999")
    assert talks.text() == "18"
    assert norms.said == "A norm lies between 1 and 240; leave it empty for none."
    type_and_leave(norms.qtbot, talks, "x")
    assert "not a whole number" in norms.said
    assert norms.plan.norms["2"].talks_months == 18
    assert not norms.window.notices.shown


def test_the_suspended_tier_asks_for_nothing(norms: Bench) -> None:
    assert norms.dialog.findChild(NumberEditor, "norm-X-kinds") is None


@pytest.mark.parametrize(
    ("command", "name"), [("tools.regions", "regionsDialog"), ("tools.reference", "referenceDataDialog")]
)
def test_in_a_plan_for_reading_everything_can_be_looked_at_and_nothing_changed(
    desk: Desk, trigger: Trigger, qtbot: QtBot, command: str, name: str
) -> None:
    location = new_plan(desk)
    window = desk.start()
    window.opening.open(location, read_only=True)
    trigger(command)
    bench = Bench(window, name, qtbot)
    assert bench.said == "This plan is open for reading only."
    for table in bench.dialog.findChildren(KeyedTable):
        assert table.rows.rowCount() > 1
        assert not any(each.isEnabled() for each in table.actions())
    assert not any(each.isEnabled() for each in bench.dialog.findChildren(LineEditor))
    assert not any(each.isEnabled() for each in bench.dialog.findChildren(ChoiceEditor))


def test_text_half_typed_goes_with_the_plan_it_was_typed_for(figures: Bench) -> None:
    note = lead_field(figures, "note")
    note.setFocus()
    figures.qtbot.keyClicks(note, "half a no")
    figures.document.close()
    let_go()
    assert figures.window.findChild(QDialog, "referenceDataDialog") is None


def test_every_field_and_list_says_what_it_is(norms: Bench) -> None:
    for kind in (LineEditor, ChoiceEditor, KeyedTable, SearchBox):
        for part in norms.dialog.findChildren(kind):
            assert part.accessibleName(), f"{kind.__name__} {part.objectName()} has no name"
