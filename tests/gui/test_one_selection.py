"""What is selected anywhere is shown everywhere, also in a view that was hidden meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from app.gui.screens.coordination.ask_list import AskTable
from app.gui.screens.coordination.ask_looks import AskLooks
from app.gui.screens.coordination.screen import CoordinationScreen
from app.gui.screens.coverage.matrix_view import MatrixView
from app.gui.screens.coverage.screen import CoverageScreen
from app.gui.screens.due.due_table import DueTable
from app.gui.screens.due.screen import DueScreen
from app.gui.screens.table.screen import TableScreen
from app.gui.workspace.workspace import Workspace
from tests import builders as make
from tests.gui.workspaces import Desk, make_desk


def _in_table(screen: QWidget) -> object:
    assert isinstance(screen, TableScreen)
    return screen.grid.model().id_at(screen.grid.currentIndex().row())


def _in_coordination(screen: QWidget) -> object:
    return next(iter(screen.findChild(AskTable).engagements), None)


def _in_coverage(screen: QWidget) -> object:
    line = screen.findChild(MatrixView).line
    return {"KE": "e1", "JP": "e2"}.get(line.id) if line is not None else None


def _due(workspace: Workspace) -> QWidget:
    """With the groups open in which everything of the plan stands."""
    screen = DueScreen(workspace)
    screen.findChild(DueTable).closed.clear()
    return screen


def _in_due(screen: QWidget) -> object:
    chosen = screen.findChild(DueTable).chosen_items
    return next((item.engagement for item in chosen), None)


VIEWS: dict[str, tuple[Callable[[Workspace], QWidget], Callable[[QWidget], object]]] = {
    "table": (TableScreen, _in_table),
    "coordination": (CoordinationScreen, _in_coordination),
    "due": (_due, _in_due),
    "coverage": (CoverageScreen, _in_coverage),
}


@pytest.fixture
def desk(tmp_path: Path, resources: Path, qapp: object) -> Iterator[Desk]:
    plan = make.plan_with(
        make.country("KE", "Kenya"),
        make.country("JP", "Japan"),
        make.scheme(),
        make.region("defence/east-africa", "KE"),
        make.region("defence/asia", "JP", position=2),
        make.engagement("e1", "2027-03-03"),
        make.engagement("e2", "2027-04-03", countries="JP"),
        make.ask("a1", "e1", due=date(2027, 1, 20)),
        make.ask("a2", "e2", due=date(2027, 1, 21)),
        make.engagement("bare", "2027-05-03"),
        make.tier("KE", "1"),
        make.tier("JP", "2"),
    )
    made = make_desk(plan, tmp_path, resources)
    yield made
    made.workspace.window.close()


@pytest.mark.parametrize("view", VIEWS)
def test_a_view_follows_the_selection_with_the_focus_in_it_and_after_it_was_hidden(
    view: str, desk: Desk, qtbot
) -> None:
    build, selected = VIEWS[view]
    screen = build(desk.workspace)
    qtbot.addWidget(screen)
    screen.resize(1200, 600)
    screen.show()
    qtbot.waitExposed(screen)
    screen.setFocus()
    for each in ("e1", "e2", "e1"):
        desk.workspace.view.select((each,))
        assert selected(screen) == each
    screen.hide()
    desk.workspace.view.select(("e2",))
    screen.show()
    assert selected(screen) == "e2"
    assert desk.workspace.view.selected == ("e2",)


@pytest.mark.parametrize("look", ["due", "list", "board"])
def test_a_list_without_what_is_looked_at_points_at_nothing(look: str, desk: Desk, qtbot) -> None:
    desk.workspace.settings.change(ask_look=look if look == "board" else "list")
    screen = _due(desk.workspace) if look == "due" else CoordinationScreen(desk.workspace)
    qtbot.addWidget(screen)
    desk.workspace.view.select(("bare",))
    screen.resize(1200, 600)
    screen.show()
    qtbot.waitExposed(screen)

    def pointed_at() -> object:
        if isinstance(screen, DueScreen):
            return _in_due(screen)
        return next(iter(screen.findChild(AskLooks).engagements), None)

    assert pointed_at() is None
    desk.workspace.view.select(("e2",))
    assert pointed_at() == "e2"
    desk.workspace.view.select(("bare",))
    assert pointed_at() is None
    assert desk.workspace.view.selected == ("bare",)
