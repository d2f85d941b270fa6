"""Back and forward, and saved views, by their commands, around stand-in views."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QPushButton, QStackedWidget, QToolButton, QWidget

from app.domain.statuses import Status
from app.gui.dialogs.save_view import SaveViewDialog
from app.gui.dialogs.saved_views import SavedViewsDialog
from app.gui.filtering.filter_views import ViewCombo
from app.gui.navigation.places import Places
from app.gui.navigation.wayfinding import MOST, STAY
from app.services.edits.engagements import delete_engagements
from app.services.filtering.plan_filter import PlanFilter
from tests.builders import country, engagement, plan_with
from tests.gui.conftest import AnsweringPrompts
from tests.gui.workspaces import Desk, make_desk

IDEAS = PlanFilter(status=frozenset({Status.IDEA.value}))


class ListView(QWidget):
    """A view with an order that a saved view remembers."""

    arranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.order = "dates"

    def arrangement(self) -> Mapping[str, str]:
        return {"sort": self.order}

    def arrange(self, parts: Mapping[str, str]) -> None:
        self.order = parts.get("sort", self.order)
        self.arranged.emit()


class Room:
    """A desk with two views, places, and a clock that a test moves."""

    def __init__(self, desk: Desk) -> None:
        self.seconds = 0.0
        self.views = QStackedWidget()
        self.screens: dict[str, QWidget] = {"table": ListView(), "coverage": QWidget()}
        for screen in self.screens.values():
            self.views.addWidget(screen)
        self.desk = desk
        self.workspace = replace(desk.workspace, go_to=self.go_to)
        self.places = Places(self.workspace, lambda: self.seconds)
        self.places.set_screens(self.screens, self.views)
        self.view = desk.workspace.view
        self.places.ways.begin()

    def go_to(self, view: str) -> None:
        self.views.setCurrentWidget(self.screens[view])

    @property
    def where(self) -> str:
        return next(each for each, screen in self.screens.items() if screen is self.views.currentWidget())

    @property
    def combo(self) -> ViewCombo:
        (combo,) = (each for each in self.places.leading if isinstance(each, ViewCombo))
        return combo

    def give(self, command: str) -> None:
        self.workspace.actions.action(command).trigger()

    def stay(self) -> None:
        self.seconds += STAY

    def keep(self, name: str, *, shared: bool = False) -> None:
        self.give("view.save-view-as")
        dialog = self.workspace.window.findChild(SaveViewDialog)
        dialog._name.setText(name)
        (dialog._shared if shared else dialog._mine).setChecked(True)
        dialog.findChild(QPushButton, "saveView").click()
        dialog.deleteLater()


@pytest.fixture
def room(tmp_path: Path, resources: Path, qtbot) -> Iterator[Room]:
    plan = plan_with(
        country("KE", "Kenya"),
        *(engagement(f"e{number}", f"2027-03-0{number}", title=f"Call {number}") for number in range(1, 6)),
    )
    desk = make_desk(plan, tmp_path, resources)
    made = Room(desk)
    qtbot.addWidget(made.views)
    for part in made.places.leading:
        qtbot.addWidget(part)
    yield made
    desk.workspace.window.deleteLater()


def title(room: Room, command: str = "view.back") -> str:
    return room.workspace.actions.action(command).text().replace("&", "")


def test_back_leads_through_views_filters_and_engagements(room: Room) -> None:
    room.view.select(("e1",))
    room.stay()
    room.view.select(("e2",))
    room.stay()
    room.go_to("coverage")
    room.stay()
    room.view.set_filter(IDEAS)
    assert title(room) == "Back to Coverage, all engagements"
    room.give("view.back")
    assert (room.where, room.view.filter) == ("coverage", PlanFilter())
    assert title(room) == "Back to Table"
    room.give("view.back")
    assert (room.where, room.view.selected) == ("table", ("e2",))
    assert title(room) == "Back to Table, Call 1"
    room.give("view.back")
    assert room.view.selected == ("e1",)
    assert not room.workspace.actions.action("view.back").isEnabled()
    for _ in range(3):
        room.give("view.forward")
    assert (room.where, room.view.filter, room.view.selected) == ("coverage", IDEAS, ("e2",))
    assert not room.workspace.actions.action("view.forward").isEnabled()
    assert room.desk.said[-1] == "Coverage, idea"


def test_what_is_only_passed_by_is_no_place(room: Room) -> None:
    for number in range(1, 6):
        room.view.select((f"e{number}",))
    for typed in ("c", "ca", "cal", "call"):
        room.stay()
        room.view.set_filter(PlanFilter(words=typed))
    assert title(room) == "Back to Table, all engagements"
    room.give("view.back")
    assert (room.view.filter.words, room.view.selected) == ("", ("e5",))
    assert not room.workspace.actions.action("view.back").isEnabled()


def test_a_new_step_after_going_back_forgets_what_was_ahead(room: Room) -> None:
    room.go_to("coverage")
    room.give("view.back")
    room.stay()
    room.view.set_filter(IDEAS)
    assert not room.workspace.actions.action("view.forward").isEnabled()
    room.give("view.back")
    assert (room.where, room.view.filter) == ("table", PlanFilter())


def test_a_place_whose_engagement_is_gone_is_passed_over_until_it_comes_back(room: Room) -> None:
    document = room.workspace.document
    for each in ("e1", "e2", "e3"):
        room.view.select((each,))
        room.stay()
    document.attempt(lambda: delete_engagements(document.plan, ["e2"]))
    assert title(room) == "Back to Table, Call 1"
    room.desk.undo()
    assert title(room) == "Back to Table, Call 2"
    before = document.plan
    room.give("view.back")
    assert document.plan is before


def test_an_arrangement_belongs_to_its_place(room: Room) -> None:
    table = room.screens["table"]
    assert isinstance(table, ListView)
    table.arrange({"sort": "title"})
    room.go_to("coverage")
    table.order = "country"
    room.give("view.back")
    assert table.order == "title"


def test_only_so_many_places_are_remembered(room: Room) -> None:
    for number in range(MOST):
        room.go_to("coverage" if number % 2 == 0 else "table")
    steps = 0
    while room.workspace.actions.action("view.back").isEnabled():
        room.give("view.back")
        steps += 1
    assert steps == MOST - 1


def test_the_buttons_say_where_they_lead(room: Room) -> None:
    button = room.places.leading[0].findChild(QToolButton, "view.back-button")
    assert not button.isEnabled()
    room.view.select(("e1",))
    room.go_to("coverage")
    assert button.isEnabled()
    assert button.toolTip().splitlines()[0] == "Back to Table (Alt+Left)"
    button.click()
    assert room.where == "table"


def test_another_plan_begins_a_history_of_its_own(room: Room) -> None:
    room.go_to("coverage")
    room.workspace.document.close()
    assert not room.workspace.actions.action("view.back").isEnabled()


def test_a_view_of_mine_is_kept_opened_changed_and_saved_again(room: Room) -> None:
    room.view.set_filter(IDEAS)
    assert room.combo.text() == "All engagements •"
    assert room.combo.accessibleName() == "View: All engagements, changed"
    room.keep("Ideas")
    assert room.combo.text() == "Ideas"
    assert room.workspace.actions.action("view.save-view").isEnabled() is False
    room.view.set_filter(PlanFilter(words="call"))
    assert room.combo.text() == "Ideas •"
    room.give("view.discard-view")
    assert room.view.filter == IDEAS
    room.view.set_filter(PlanFilter(words="call"))
    room.give("view.save-view")
    assert room.combo.text() == "Ideas"
    room.places.saved.open("all")
    assert room.view.filter.is_empty
    mine = room.places.saved.mine[0]
    room.places.saved.open(mine.id)
    assert room.view.filter.words == "call"
    assert not room.desk.plan.saved_views


def test_a_view_of_the_plan_is_an_edit_that_can_be_undone(room: Room) -> None:
    room.go_to("coverage")
    room.view.set_filter(IDEAS)
    room.keep("Ideas", shared=True)
    assert [each.title for each in room.desk.plan.saved_views.values()] == ["Ideas"]
    room.desk.undo()
    assert room.combo.text() == "All engagements •"
    room.workspace.document.undo_stack.redo()
    room.go_to("table")
    (saved,) = room.places.saved.shared
    room.places.saved.open(saved.id)
    assert room.where == "coverage"


def test_a_saved_view_brings_its_order_and_going_elsewhere_changes_nothing(room: Room) -> None:
    table = room.screens["table"]
    assert isinstance(table, ListView)
    table.arrange({"sort": "title"})
    room.keep("By title")
    table.arrange({"sort": "dates"})
    assert room.combo.text() == "By title •"
    room.go_to("coverage")
    assert room.combo.text() == "By title"
    room.places.saved.discard()
    assert (room.where, table.order) == ("table", "title")


def test_back_from_a_saved_view_takes_its_name_off_again(room: Room) -> None:
    room.view.set_filter(IDEAS)
    room.keep("Ideas")
    room.stay()
    room.places.saved.open("all")
    room.stay()
    (saved,) = room.places.saved.mine
    room.places.saved.open(saved.id)
    assert room.combo.text() == "Ideas"
    room.give("view.back")
    assert (room.view.filter, room.combo.text()) == (PlanFilter(), "All engagements")
    room.give("view.forward")
    assert (room.view.filter, room.combo.text()) == (IDEAS, "Ideas")


def test_the_list_ticks_the_view_looked_at_and_takes_the_only_hit(room: Room, qtbot) -> None:
    room.keep("Only mine")
    room.keep("Of the plan", shared=True)
    room.combo.show()
    room.give("view.choose-view")
    popup = room.combo.popup
    shown = popup.findChild(QListWidget)
    texts = [shown.item(at).text() for at in range(shown.count())]
    assert texts == [
        "My views", "Only mine", "Views of this plan", "Of the plan", "To begin with", "All engagements",
        "Next 90 days", "Ideas and proposals", "Without a lead",
    ]  # fmt: skip
    assert shown.currentItem().text() == "Of the plan"
    qtbot.keyClicks(popup._search, "90")
    qtbot.keyClick(popup._search, Qt.Key.Key_Return)
    assert room.combo.text() == "Next 90 days"
    assert room.view.filter.period is not None
    assert room.combo.popup is None


def test_views_are_renamed_shared_and_deleted_in_their_list(room: Room, qtbot) -> None:
    prompts = AnsweringPrompts(room.workspace.window)
    room.places._keeping._workspace = replace(room.workspace, prompts=prompts)
    room.keep("First")
    room.give("view.manage-views")
    dialog = room.workspace.window.findChild(SavedViewsDialog)
    dialog.findChild(QPushButton, "view-move-link").click()
    assert [each.title for each in room.places.saved.shared] == ["First"]
    assert room.places.saved.mine == ()
    dialog.findChild(QPushButton, "view-move-link").click()
    assert [each.title for each in room.places.saved.mine] == ["First"]
    assert not room.desk.plan.saved_views
    dialog.findChild(QPushButton, "view-delete-link").click()
    assert room.places.saved.mine == ()
    assert prompts.asked == ["Delete the view ‘First’?"]
    assert room.combo.text() == "All engagements"
    dialog.close()


def test_two_views_of_one_list_cannot_bear_one_name(room: Room) -> None:
    room.keep("First")
    room.give("view.save-view-as")
    dialog = room.workspace.window.findChildren(SaveViewDialog)[-1]
    dialog._name.setText("first")
    assert not dialog.findChild(QPushButton, "saveView").isEnabled()
    dialog._shared.setChecked(True)
    assert dialog.findChild(QPushButton, "saveView").isEnabled()
    dialog.reject()


def test_a_plan_opens_where_it_was_left(room: Room, tmp_path: Path) -> None:
    room.view.set_filter(IDEAS)
    room.keep("Ideas")
    room.go_to("coverage")
    room.view.select(("e3",))
    editor = room.workspace.document.editor
    room.workspace.document.close()
    room.go_to("table")
    room.workspace.document.open(editor)
    assert (room.where, room.view.filter) == ("table", PlanFilter())
    room.places.restore()
    assert (room.where, room.view.filter, room.view.selected) == ("coverage", IDEAS, ("e3",))
    assert room.combo.text() == "Ideas"
    assert not room.workspace.actions.action("view.back").isEnabled()
