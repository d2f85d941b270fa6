"""The real window with the sample plan, as those meet it who have it read to them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from tests.e2e.conftest import Desk, desk, icons, nothing_is_left_behind, qapp, qtbot, resources, theme, trigger
from tests.shared_reference import what_ships_is_read_once
from tests.shared_samples import samples_are_written_once
from tests.shared_statements import statements_are_made_once
from tests.windows import FurnishedWindow

__all__ = [
    "desk",
    "icons",
    "nothing_is_left_behind",
    "qapp",
    "qtbot",
    "resources",
    "samples_are_written_once",
    "statements_are_made_once",
    "theme",
    "trigger",
    "what_ships_is_read_once",
]


@pytest.fixture
def sample(desk: Desk, trigger: Callable[[str], None]) -> FurnishedWindow:
    """The sample plan in a window that has the focus; questions are answered with no."""
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    trigger("file.open-sample")
    desk.prompts.yes = False
    return window
