"""Every view on the days on which reckoning with months goes wrong: the 28th, 29 February, the last and the first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.gui.views import VIEWS
from tests.e2e.conftest import Desk
from tests.e2e.gestures import new_plan

Trigger = Callable[[str], None]
DAYS = ("2026-11-28", "2026-11-30", "2027-02-28", "2028-02-29", "2026-12-31", "2027-01-01", "2027-03-31", "2027-06-30")
MODES = ("calendar.year", "calendar.month", "calendar.weeks", "calendar.agenda", "calendar.travel")


@pytest.mark.parametrize("day", DAYS)
@pytest.mark.parametrize("plan", ["sample", "empty"])
def test_every_view_stands_and_steps_on_that_day(desk: Desk, trigger: Trigger, day: str, plan: str) -> None:
    desk.clock.instant = datetime.fromisoformat(f"{day}T23:30").replace(tzinfo=UTC)
    window = desk.start()
    assert QTest.qWaitForWindowActive(window)
    if plan == "sample":
        trigger("file.open-sample")
    else:
        window.opening.open(new_plan(desk))
    document = window.workspace.document
    for view in VIEWS:
        trigger(f"view.{view.id}")
        for mode in MODES if view.id == "calendar" else ("",):
            if mode:
                trigger(mode)
            for command in ("period.forward", "period.forward", "period.back", "view.today"):
                trigger(command)
    trigger("view.calendar")
    for mode in MODES:
        trigger(mode)
        before = set(document.plan.engagements)
        # Typed as it is spoken; what was begun stands on a day that there is.
        trigger("engagement.new")
        QTest.keyClicks(QApplication.focusWidget(), f"Begun in {mode}")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        (new,) = (item for item_id, item in document.plan.engagements.items() if item_id not in before)
        assert new.title == f"Begun in {mode}"
    assert not window.notices.shown or all("fault" not in each.text.casefold() for each in window.notices.shown)
