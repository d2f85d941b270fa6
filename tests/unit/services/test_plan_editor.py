"""The plan editor: one transaction, the plan swapped, the review brought up to date; and when writing fails."""

from __future__ import annotations

import pytest

from app.domain.changes import StaleChange
from app.domain.facts import Facts
from app.domain.rules import ALL_RULES
from app.domain.wording import text
from app.services.edits.engagements import change_engagement
from app.services.planning.plan_editor import Author, PlanEditor, open_editor
from app.services.ports import PlanIsReadOnly, StorageFailed
from app.services.review.review import review
from tests.builders import TODAY, FixedClock, country, dates, engagement, person, plan_with
from tests.gui.memory_store import MemoryStore
from tests.unit.domain.fake_calendars import FakeCalendars


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore(
        plan_with(
            person("p1", is_principal=True),
            country("KE"),
            engagement("e1", "2027-03-03", "2027-03-05", principals=("p1",)),
            engagement("e2", "2027-04-05", "2027-04-06", principals=("p1",), ref="N-2"),
        )
    )


@pytest.fixture
def editor(store: MemoryStore) -> PlanEditor:
    made = open_editor(store, Author("Lund", "PC-1"), FixedClock(), FakeCalendars(), ALL_RULES)
    made.adopt(made.review_job(Facts(TODAY, FakeCalendars()))())
    return made


def twice(editor: PlanEditor) -> bool:
    return any(finding.rule == "C1" for finding in editor.review.findings())


def test_an_edit_is_stamped_written_and_reviewed(editor: PlanEditor, store: MemoryStore) -> None:
    applied = editor.apply(change_engagement(editor.plan, "e2", dates=dates("2027-03-04", "2027-03-04")))

    assert (applied.change.author, applied.change.computer) == ("Lund", "PC-1")
    assert [change.id for change in store.changes] == [applied.change.id]
    assert twice(editor)
    assert {finding.rule for finding in applied.delta.appeared} >= {"C1"}


def test_a_preview_changes_nothing(editor: PlanEditor, store: MemoryStore) -> None:
    before = editor.plan

    delta = editor.preview(change_engagement(before, "e2", dates=dates("2027-03-04", "2027-03-04")))

    assert any(finding.rule == "C1" for finding in delta.appeared)
    assert editor.plan is before
    assert not twice(editor)
    assert store.changes == []


def test_a_stale_change_leaves_everything_as_it_was(editor: PlanEditor, store: MemoryStore) -> None:
    stale = change_engagement(editor.plan, "e2", notes="mine")
    editor.apply(change_engagement(editor.plan, "e2", notes="yours"))
    plan, written = editor.plan, list(store.changes)

    with pytest.raises(StaleChange):
        editor.apply(stale)
    assert editor.plan is plan
    assert store.changes == written


def test_what_cannot_be_written_stays_and_is_written_in_order_when_it_can(
    editor: PlanEditor, store: MemoryStore
) -> None:
    failing = StorageFailed(text("The disk is full."))
    store.failing = failing
    first = editor.apply(change_engagement(editor.plan, "e1", notes="one"))
    assert first.trouble is failing
    assert editor.pending == 1
    assert editor.plan.engagements["e1"].notes == "one"
    assert store.changes == []

    store.failing = None
    second = editor.apply(change_engagement(editor.plan, "e1", notes="two"))
    assert second.trouble is None
    assert editor.pending == 0
    assert [change.id for change in store.changes] == [first.change.id, second.change.id]


def test_retry_writes_what_waits(editor: PlanEditor, store: MemoryStore) -> None:
    store.failing = StorageFailed(text("The folder is gone."))
    editor.apply(change_engagement(editor.plan, "e1", notes="one"))
    store.failing = None

    editor.retry()

    assert editor.pending == 0
    assert len(store.changes) == 1


def test_a_plan_that_must_not_be_written_refuses_and_stays(editor: PlanEditor, store: MemoryStore) -> None:
    store.failing = PlanIsReadOnly(text("Opened for reading only."))
    before = editor.plan

    with pytest.raises(PlanIsReadOnly):
        editor.apply(change_engagement(before, "e1", notes="one"))
    assert editor.plan is before
    assert editor.pending == 0


def test_a_review_that_was_under_way_catches_up_with_the_edits_made_meanwhile(editor: PlanEditor) -> None:
    facts = Facts(TODAY, FakeCalendars())
    job = editor.review_job(facts)
    editor.apply(change_engagement(editor.plan, "e2", dates=dates("2027-03-04", "2027-03-04")))

    editor.adopt(job())

    assert editor.review.findings() == review(editor.plan, facts, ALL_RULES).findings()
    assert twice(editor)
