"""Edits of one series are one step of undo."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.domain.changes import joined
from app.services.edits.engagements import change_engagement
from app.services.edits.moving import Push, move
from app.services.planning.undoing import still_done
from tests.builders import edit, engagement, plan_with
from tests.gui.workspaces import Desk, make_desk


def step(desk: Desk, days: int, series: str = "s", item: str = "e1") -> bool:
    document = desk.workspace.document
    return document.attempt(partial(move, document.plan, [item], Push(days)), series)


def desk_with_two(tmp_path: Path, resources: Path) -> Desk:
    return make_desk(plan_with(engagement("e1"), engagement("e2")), tmp_path, resources)


def test_repeated_steps_are_undone_and_redone_as_one(qapp: QApplication, tmp_path: Path, resources: Path) -> None:
    desk = desk_with_two(tmp_path, resources)
    before, stack = desk.plan, desk.workspace.document.undo_stack
    assert all([step(desk, 1), step(desk, 1), step(desk, 1)])
    after = desk.plan
    assert stack.count() == 1
    assert stack.undoText() == "move of ‘Port call e1’, 3 in one"
    stack.undo()
    assert desk.plan == before
    stack.redo()
    assert desk.plan == after
    stack.undo()
    assert desk.plan == before == desk.store.plan


def test_a_series_that_was_undone_is_undone_after_opening_again_too(
    qapp: QApplication, tmp_path: Path, resources: Path
) -> None:
    desk = desk_with_two(tmp_path, resources)
    step(desk, 7, series="", item="e2")
    step(desk, 1)
    step(desk, 1)
    desk.undo()
    assert len(still_done(desk.store.recent(100), "Maj Lund")) == 1


def test_what_comes_between_two_steps_parts_them(qapp: QApplication, tmp_path: Path, resources: Path) -> None:
    desk = desk_with_two(tmp_path, resources)
    stack = desk.workspace.document.undo_stack
    step(desk, 1)
    desk.workspace.document.attempt(partial(change_engagement, desk.plan, "e2", title="Other"))
    step(desk, 1)
    step(desk, 1, series="another")
    assert stack.count() == 4


def test_a_step_there_and_back_leaves_nothing_to_undo(qapp: QApplication, tmp_path: Path, resources: Path) -> None:
    desk = desk_with_two(tmp_path, resources)
    before, stack = desk.plan, desk.workspace.document.undo_stack
    assert step(desk, 1)
    assert step(desk, -1)
    assert desk.plan == before
    assert (stack.count(), stack.canUndo()) == (0, False)
    assert step(desk, 1)
    desk.undo()
    assert desk.plan == before


def test_a_refused_step_leaves_the_series_as_it_was(qapp: QApplication, tmp_path: Path, resources: Path) -> None:
    desk = desk_with_two(tmp_path, resources)
    before = desk.plan
    step(desk, 1)
    assert not step(desk, 10**6)
    assert [str(reason) for reason in desk.refused] == [
        "‘Port call e1’ cannot go there: a plan holds the years 1900 to 2199. Nothing was changed."
    ]
    desk.undo()
    assert desk.plan == before


def test_joined_changes_hold_the_first_before_and_the_last_after() -> None:
    plan = plan_with(engagement("e1"), engagement("e2"))
    first = edit(plan, engagement("e1", notes="a"))
    after = plan.replacing((item.table, item.id, item.after) for item in first.items)
    second = edit(after, engagement("e1", notes="b"), engagement("e2", notes="c"), label="last")
    whole = joined(first, second)
    assert str(whole.label) == "last"
    assert {(item.id, item.before.notes, item.after.notes) for item in whole.items} == {  # type: ignore[union-attr]
        ("e1", "", "b"),
        ("e2", "", "c"),
    }
