"""A plan that is still as it was issued, and one that was changed since, by what its file or database holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from app.domain.changes import Change, apply
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.saved_views import SavedView
from app.persistence.plan_store import SqlPlanStore
from app.persistence.plan_stores import SqlPlanStores
from tests.builders import edit, engagement, plan_with, stamped


class Desk:
    """A planner at an open plan."""

    def __init__(self, store: SqlPlanStore) -> None:
        self.store = store
        self.plan: Plan = store.load()
        self.done: list[Change] = []

    def change(self, *items: Item, deleted: tuple[Item, ...] = ()) -> None:
        self._append(edit(self.plan, *items, deleted=deleted))

    def retitle(self, title: str) -> None:
        self.change(replace(self.plan.engagements["e1"], title=title))

    def issue(self, number: str, on: date | None = date(2026, 11, 3), by: str = "Gen Aro") -> None:
        self.change(replace(self.plan.settings, issue=number, issue_date=on, approved_by=by))

    def undo(self, at: int = -1) -> None:
        self._append(self.done[at].inverse())

    def _append(self, change: Change) -> None:
        made = stamped(change, id=str(uuid4()))
        self.store.append(made)
        self.plan = apply(made, self.plan)
        self.done.append(made)


@pytest.fixture
def desk(stores: SqlPlanStores, location: str) -> Iterator[Desk]:
    """A plan that was founded as issue 2.1."""
    store = stores.create(location, plan_with(engagement(), issue="2.1", approved_by="Gen Aro"), "Maj Lund")
    yield Desk(store)
    store.close()


def nothing(_desk: Desk) -> None:
    """Leaves the plan alone."""


def added(desk: Desk) -> None:
    desk.change(engagement("e2", "2027-03-02", "2027-03-04"))


def deleted(desk: Desk) -> None:
    desk.change(deleted=(desk.plan.engagements["e1"],))


def put_back(desk: Desk) -> None:
    desk.retitle("other")
    desk.undo()


def put_back_by_hand(desk: Desk) -> None:
    before = desk.plan.engagements["e1"].title
    desk.retitle("other")
    desk.retitle(before)


def issued_anew(desk: Desk) -> None:
    desk.retitle("other")
    desk.issue("2.2")


def changed_after_the_new_issue(desk: Desk) -> None:
    issued_anew(desk)
    desk.retitle("third")


def new_issue_undone(desk: Desk) -> None:
    issued_anew(desk)
    desk.undo()


def new_issue_undone_and_done_again(desk: Desk) -> None:
    issued_anew(desk)
    desk.undo()
    desk.undo()


def undone_mended_and_issued_after_all(desk: Desk) -> None:
    desk.issue("2.2")
    desk.undo()
    desk.retitle("mended")
    desk.issue("2.2")


def called_by_its_old_name_again(desk: Desk) -> None:
    desk.issue("2.1")
    desk.retitle("other")
    desk.issue("2.2")
    desk.issue("2.1")


def approved_later(desk: Desk) -> None:
    desk.issue("2.2", by="")
    desk.retitle("other")
    desk.issue("2.2")


def another_setting(desk: Desk) -> None:
    desk.change(replace(desk.plan.settings, title="Another title"))


def way_of_looking(desk: Desk) -> None:
    desk.change(SavedView("v1", "My view", "table"))


@pytest.mark.parametrize(
    ("happened", "is_changed"),
    [
        (nothing, False),
        (added, True),
        (deleted, True),
        (put_back, False),
        (put_back_by_hand, False),
        (issued_anew, False),
        (changed_after_the_new_issue, True),
        (new_issue_undone, True),
        (new_issue_undone_and_done_again, False),
        (undone_mended_and_issued_after_all, False),
        (called_by_its_old_name_again, True),
        (approved_later, False),
        (another_setting, True),
        (way_of_looking, False),
    ],
)
def test_it_is_known_whether_a_plan_is_as_it_was_issued(
    desk: Desk, happened: Callable[[Desk], None], is_changed: bool
) -> None:
    happened(desk)

    assert desk.store.is_changed_since_issue() is is_changed


@pytest.fixture
def copied(stores: SqlPlanStores, location: str) -> Iterator[Desk]:
    """The copy of a draft after issue 2.1."""
    plan = plan_with(engagement(), issue="2.1", approved_by="Gen Aro")
    store = stores.create(location, plan, "Maj Lund", is_draft=True)
    yield Desk(store)
    store.close()


def issued_anew_and_taken_back(desk: Desk) -> None:
    desk.issue("2.2")
    desk.undo()


@pytest.mark.parametrize(
    ("happened", "is_changed"),
    [(nothing, True), (added, True), (issued_anew, False), (issued_anew_and_taken_back, True), (way_of_looking, True)],
)
def test_the_copy_of_a_draft_is_one_until_it_is_issued(
    copied: Desk, happened: Callable[[Desk], None], is_changed: bool
) -> None:
    happened(copied)

    assert copied.store.is_changed_since_issue() is is_changed


def test_the_copy_of_a_plan_that_was_never_issued_begins_like_any_other(stores: SqlPlanStores, location: str) -> None:
    store = stores.create(location, plan_with(engagement()), "Maj Lund", is_draft=True)
    assert not store.is_changed_since_issue()
    assert "draft" not in str(store.recent(1)[0].label)
    store.close()
