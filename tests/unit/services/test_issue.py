"""What is said of issue and approval, and when a plan is a draft again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.changes import Change
from app.domain.settings import PlanSettings
from app.domain.wording import text
from app.services.ports import PlanFileError, StorageFailed
from app.services.reports.engagement_plan import engagement_plan
from app.services.reports.issue import approval_fact, is_draft, issue_fact, issue_line
from app.services.reports.selection import ReportOptions
from app.services.review.review import review
from tests.builders import edit, engagement, plan_with, settings, stamped
from tests.gui.memory_store import MemoryStore
from tests.unit.services.test_reports import FACTS

AS_OF = date(2026, 11, 29)
ISSUED = date(2026, 11, 3)
PLAN = plan_with(engagement(), issue="2.1")
MOVED = edit(PLAN, engagement(title="Moved"))
ISSUING = stamped(edit(PLAN, replace(PLAN.settings, issue="2.2")), id="issuing")
MARKING = edit(PLAN, replace(PLAN.settings, marking="SECRET"))


def said(draft: bool, **fields: object) -> tuple[str, str, str]:
    made: PlanSettings = settings(**fields)
    return (
        str(issue_line(made, AS_OF, is_draft=draft)),
        str(issue_fact(made, is_draft=draft)),
        str(approval_fact(made, is_draft=draft)),
    )


@pytest.mark.parametrize(
    ("fields", "issued", "changed"),
    [
        pytest.param(
            {"issue": "2.1", "issue_date": ISSUED, "approved_by": "Gen Aro"},
            ("Issue 2.1 · 3 Nov 2026", "2.1, of 3 Nov 2026", "Gen Aro"),
            (
                "Draft after issue 2.1 · 29 Nov 2026",
                "draft after issue 2.1 of 3 Nov 2026",
                "this draft is not; issue 2.1 was, by Gen Aro",
            ),
            id="issued and approved",
        ),
        pytest.param(
            {"issue": "2.1"},
            ("Issue 2.1 · 29 Nov 2026", "2.1", "not yet approved"),
            ("Draft after issue 2.1 · 29 Nov 2026", "draft after issue 2.1", "not yet approved"),
            id="issued without a day",
        ),
        pytest.param(
            {"approved_by": "Gen Aro"},
            ("Working copy · 29 Nov 2026", "working copy, not issued", "Gen Aro"),
            (
                "Working copy · 29 Nov 2026",
                "working copy, not issued",
                "not as it stands; it was before it was changed, by Gen Aro",
            ),
            id="approved without a number",
        ),
        pytest.param(
            {},
            ("Working copy · 29 Nov 2026", "working copy, not issued", "not yet approved"),
            ("Working copy · 29 Nov 2026", "working copy, not issued", "not yet approved"),
            id="neither",
        ),
    ],
)
def test_number_and_approval_belong_to_what_was_issued(
    fields: dict[str, object], issued: tuple[str, ...], changed: tuple[str, ...]
) -> None:
    assert (said(False, **fields), said(True, **fields)) == (issued, changed)


def test_the_cover_and_the_foot_say_it() -> None:
    plan = plan_with(engagement("e1", "2027-01-04"), issue="2.1", issue_date=ISSUED, approved_by="Gen Aro")
    report = engagement_plan(plan, review(plan, FACTS, []), ReportOptions(AS_OF, year=2027, is_draft=True))
    facts = {str(label): str(value) for label, value in report.facts}

    assert facts["Issue"] == "draft after issue 2.1 of 3 Nov 2026"
    assert facts["Approved"] == "this draft is not; issue 2.1 was, by Gen Aro"
    assert str(report.identity.issue_line) == "Draft after issue 2.1 · 29 Nov 2026"


class Kept(MemoryStore):
    """A store that says whether the plan was changed, or cannot be reached."""

    def __init__(self, answer: bool | PlanFileError) -> None:
        super().__init__(PLAN)
        self._answer = answer

    def is_changed_since_issue(self) -> bool:
        if isinstance(self._answer, PlanFileError):
            raise self._answer
        return self._answer


@pytest.mark.parametrize(
    ("waiting", "stored", "is_changed"),
    [
        pytest.param((), False, False, id="as issued"),
        pytest.param((), True, True, id="changed where it is kept"),
        pytest.param((MOVED,), False, True, id="an edit waits"),
        pytest.param((MOVED, MOVED.inverse()), False, False, id="an edit waits with its undo"),
        pytest.param((MOVED, ISSUING), True, False, id="the new issue waits"),
        pytest.param((ISSUING, MOVED), False, True, id="an edit after the new issue waits"),
        pytest.param((ISSUING, ISSUING.inverse()), True, True, id="the new issue was undone"),
        pytest.param((MARKING,), False, True, id="another setting waits"),
        pytest.param((), StorageFailed(text("gone")), True, id="the store is out of reach"),
    ],
)
def test_a_plan_is_a_draft_by_what_is_kept_and_by_what_waits(
    waiting: tuple[Change, ...], stored: bool | PlanFileError, is_changed: bool
) -> None:
    assert is_draft(Kept(stored), waiting) is is_changed
