"""The table over a small plan in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.plan import Plan
from app.gui.screens.table.screen import TableScreen
from tests.gui.table.gestures import Table, small_plan
from tests.gui.workspaces import make_desk


@pytest.fixture
def open_table(qtbot, tmp_path: Path, resources: Path) -> Iterator[Callable[..., Table]]:
    """Opens a plan in a table on screen: open_table(plan, read_only=True)."""
    made = []

    def make(plan: Plan | None = None, **options: object) -> Table:
        desk = make_desk(plan or small_plan(), tmp_path, resources, **options)
        screen = TableScreen(desk.workspace)
        screen.resize(1800, 600)
        qtbot.addWidget(screen)
        screen.show()
        qtbot.waitExposed(screen)
        screen.grid.setFocus()
        made.append((desk, screen))
        return Table(desk, screen, qtbot)

    yield make
    for desk, screen in made:
        screen.close()
        desk.workspace.window.deleteLater()


@pytest.fixture
def table(open_table: Callable[..., Table]) -> Table:
    return open_table()
