"""Whatever can be reached with the keys has a name and a role: in every view, every dialog, every size of text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from app.gui import views
from tests.accessibility.interfaces import Role, hear, items, nameless
from tests.e2e.gestures import let_go
from tests.windows import FurnishedWindow

Trigger = Callable[[str], None]

SIZES = [100, 150, 200]

MODES = ("year", "month", "weeks", "agenda", "travel")

LEAVE = frozenset({"file.exit", "file.close", "file.open-sample", "view.full-screen"})
"""Commands that end the walk, or show nothing of their own."""


def settle(qapp: QApplication) -> None:
    for _ in range(3):
        qapp.processEvents()


def shown_besides(window: QWidget) -> Iterator[QWidget]:
    """Dialogs, lists that dropped down, and windows beside the window."""
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible():
            yield each


@pytest.mark.parametrize("percent", SIZES)
def test_nothing_in_any_view_is_without_a_name(qapp: QApplication, sample: FurnishedWindow, percent: int) -> None:
    sample.workspace.settings.change(text_size=percent)
    found: dict[str, list[str]] = {}
    for view in views.VIEWS:
        sample.workspace.go_to(view.id)
        sample.workspace.view.select(sample.workspace.view.shown[-1:])
        settle(qapp)
        found[view.id] = nameless(sample)
    assert {view: lines for view, lines in found.items() if lines} == {}


@pytest.mark.parametrize("mode", MODES)
def test_nothing_in_any_mode_of_the_calendar_is_without_a_name(
    qapp: QApplication, sample: FurnishedWindow, trigger: Trigger, mode: str
) -> None:
    sample.workspace.go_to("calendar")
    trigger(f"calendar.{mode}")
    settle(qapp)
    assert nameless(sample) == []


def test_nothing_in_the_twin_of_the_timeline_is_without_a_name(
    qapp: QApplication, sample: FurnishedWindow, trigger: Trigger
) -> None:
    sample.workspace.go_to("timeline")
    trigger("view.twin")
    settle(qapp)
    assert nameless(sample) == []
    assert any(each.role is Role.Cell for each in hear(sample))


def test_nothing_on_the_first_page_is_without_a_name(
    qapp: QApplication, sample: FurnishedWindow, trigger: Trigger
) -> None:
    trigger("file.close")
    settle(qapp)
    assert nameless(sample) == []


@pytest.mark.parametrize("percent", SIZES)
def test_nothing_that_a_command_opens_is_without_a_name(
    qapp: QApplication, sample: FurnishedWindow, percent: int
) -> None:
    workspace = sample.workspace
    workspace.settings.change(text_size=percent)
    silent: dict[str, list[str]] = {}
    opened = 0
    for entry in workspace.actions.entries():
        if entry.id in LEAVE or entry.id.startswith(("view.theme", "status.", "view.larger", "view.smaller")):
            continue
        if entry.id.startswith(("timeline.", "calendar.")):
            workspace.go_to(entry.id.partition(".")[0])
        if not workspace.view.selected:
            workspace.view.select(workspace.view.shown[-1:])
        action = workspace.actions.action(entry.id)
        if not action.isEnabled():
            continue
        action.trigger()
        settle(qapp)
        for window in shown_besides(sample):
            opened += 1
            silent[f"{entry.id}: {window.objectName()}"] = nameless(window)
        for window in shown_besides(sample):
            QTest.keyClick(window, Qt.Key.Key_Escape)
            window.close()
        let_go()
    assert opened > 20, "dialogs were not found"
    assert {where: lines for where, lines in silent.items() if lines} == {}


# --- what is painted ----------------------------------------------------------------------------------


def painted(window: QWidget) -> QWidget:
    """The painted view that is shown."""
    found = [each for each in window.findChildren(QWidget) if hasattr(each, "painted_access") and each.isVisible()]
    assert len(found) == 1, [each.objectName() for each in found]
    return found[0]


PAINTED = [("timeline", "timeline"), ("calendar", "month"), ("calendar", "weeks"), ("calendar", "year")]


@pytest.mark.parametrize("percent", SIZES)
@pytest.mark.parametrize(("view", "mode"), PAINTED, ids=[mode for _, mode in PAINTED])
def test_what_is_painted_is_told_with_its_place(
    qapp: QApplication, sample: FurnishedWindow, trigger: Trigger, view: str, mode: str, percent: int
) -> None:
    sample.workspace.settings.change(text_size=percent)
    sample.workspace.go_to(view)
    if view == "calendar":
        trigger(f"calendar.{mode}")
    settle(qapp)
    shown = painted(sample)
    told = items(shown)
    assert told
    canvas = shown.viewport() if isinstance(shown, QAbstractScrollArea) else shown
    room = QRect(canvas.mapToGlobal(QPoint()), canvas.size())
    assert [str(each) for each in told if not each.name or each.role in (Role.NoRole, Role.Client)] == []
    assert [str(each) for each in told if not each.offscreen and not room.intersects(each.rect)] == []
    assert [str(each) for each in told if each.offscreen and room.contains(each.rect)] == []
    assert len({(each.name, each.rect.topLeft().toTuple()) for each in told}) == len(told), "something is told twice"


def test_the_bar_with_the_focus_says_so_and_no_other(qapp: QApplication, sample: FurnishedWindow) -> None:
    workspace = sample.workspace
    workspace.go_to("timeline")
    settle(qapp)
    view = painted(sample)
    view.setFocus()
    for engagement in workspace.view.shown[-3:]:
        workspace.view.select((engagement,))
        settle(qapp)
        title = workspace.document.plan.engagements[engagement].title
        told = items(view)
        assert [each.name.startswith(title) for each in told if each.focused] == [True], engagement
        assert {each.name.startswith(title) for each in told if each.selected} == {True}, engagement


def test_of_a_bar_one_hears_its_name_its_days_and_how_firm_it_is(qapp: QApplication, sample: FurnishedWindow) -> None:
    workspace = sample.workspace
    workspace.go_to("timeline")
    plan = workspace.document.plan
    wanted = next(each for each in plan.engagements.values() if each.title.startswith("Port call"))
    workspace.view.select((wanted.id,))
    settle(qapp)
    said = next(each.name for each in items(painted(sample)) if each.name.startswith(wanted.title))
    assert wanted.status.value.replace("-", " ") in said.casefold()
    assert str(wanted.dates.earliest.year) in said


def test_the_day_with_the_focus_says_so_and_no_other(
    qapp: QApplication, sample: FurnishedWindow, trigger: Trigger
) -> None:
    sample.workspace.go_to("calendar")
    trigger("calendar.month")
    settle(qapp)
    view = painted(sample)
    view.setFocus()
    before = [each.name for each in items(view) if each.focused]
    QTest.keyClick(view, Qt.Key.Key_Right)
    after = [each.name for each in items(view) if each.focused]
    assert (len(before), len(after)) == (1, 1)
    assert before != after
