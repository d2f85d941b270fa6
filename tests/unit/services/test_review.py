from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pytest

from app.domain.changes import apply
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, FindingClass, Rule, Severity, Subject, subjects_in
from app.domain.plan import Plan
from app.domain.records.record import Item
from app.domain.rules import ALL_RULES
from app.domain.statuses import Status
from app.domain.wording import Text, text
from app.services.review.review import Review, heaviest_first, review
from tests import builders as make
from tests.unit.domain.fake_calendars import facts_on
from tests.unit.domain.rule_cases import plan_of

FACTS = facts_on("2027-01-15")


@dataclass(frozen=True, slots=True)
class Untitled:
    """An engagement without a title, or with the same one as the whole plan."""

    id: str = "T1"
    title: Text = text("No title")
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements", "settings"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        return subjects_in("engagements", plan.engagements)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        return (Subject("engagements", item.id),) if isinstance(item, Engagement) else (EVERYTHING,)

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        item = plan.engagements.get(subject.id)
        if item is not None and item.title in ("", plan.settings.title):
            words = text("no title")
            yield Finding(self.id, Severity.WARN, subject, item.id, words, words, words, engagements=(item.id,))


RULES: tuple[Rule, ...] = (Untitled(),)


def keys(found: Iterable[Finding]) -> list[str]:
    return [finding.key for finding in found]


def step(reviewed: Review, plan: Plan, *items: Item, deleted: Iterable[Item] = ()) -> tuple[Review, Plan]:
    made = make.edit(plan, *items, deleted=deleted)
    new = apply(made, plan)
    after, _ = reviewed.after(plan, new, made)
    assert after.findings() == review(new, FACTS, reviewed.rules).findings()
    return after, new


def test_a_finding_comes_and_goes_with_its_cause() -> None:
    plan = plan_of(make.engagement("e1"), make.engagement("e2"))
    reviewed = review(plan, FACTS, RULES)
    assert reviewed.findings() == ()
    reviewed, plan = step(reviewed, plan, make.engagement("e1", title=""))
    assert keys(reviewed.findings()) == ["e1"]
    assert keys(reviewed.of_engagement("e1")) == ["e1"]
    reviewed, plan = step(reviewed, plan, make.engagement("e1", title="Port call"))
    assert reviewed.findings() == reviewed.of_engagement("e1") == ()


def test_a_deleted_engagement_takes_its_findings_along() -> None:
    plan = plan_of(make.engagement("e1", title=""))
    reviewed, _ = step(review(plan, FACTS, RULES), plan, deleted=[plan.engagements["e1"]])
    assert reviewed.findings() == ()


def test_a_setting_that_bears_on_everything_checks_everything() -> None:
    plan = plan_of(make.engagement("e1", title="A"), make.engagement("e2", title="B"))
    reviewed, plan = step(review(plan, FACTS, RULES), plan, make.settings(title="A"))
    assert keys(reviewed.findings()) == ["e1"]
    reviewed, plan = step(reviewed, plan, make.settings(title="B"))
    assert keys(reviewed.findings()) == ["e2"]


def test_a_setting_and_a_deletion_in_one_change() -> None:
    plan = plan_of(make.engagement("e1", title=""))
    reviewed, _ = step(review(plan, FACTS, RULES), plan, make.settings(title="A"), deleted=[plan.engagements["e1"]])
    assert reviewed.findings() == ()


def test_the_delta_says_what_appeared_and_what_vanished() -> None:
    plan = plan_of(make.engagement("e1", title=""), make.engagement("e2"))
    made = make.edit(plan, make.engagement("e1"), make.engagement("e2", title=""))
    _, delta = review(plan, FACTS, RULES).after(plan, apply(made, plan), made)
    assert (keys(delta.appeared), keys(delta.vanished)) == (["e2"], ["e1"])
    assert not delta.is_empty


def test_an_edit_that_changes_no_finding_has_an_empty_delta() -> None:
    plan = plan_of(make.engagement("e1", title=""))
    made = make.edit(plan, make.engagement("e1", title="", notes="seen"))
    _, delta = review(plan, FACTS, RULES).after(plan, apply(made, plan), made)
    assert delta.is_empty


def test_the_review_before_an_edit_stays_as_it_was() -> None:
    plan = plan_of(make.engagement("e1", title=""))
    before = review(plan, FACTS, RULES)
    step(before, plan, make.engagement("e1"))
    assert keys(before.findings()) == ["e1"]


def _finding(rule: str, severity: Severity, due: str | None = None, key: str = "k") -> Finding:
    words = text("x")
    day = make.dates(due).earliest if due else None
    return Finding(rule, severity, Subject("engagements", "e1"), key, words, words, words, due=day)


def test_the_heaviest_come_first_then_the_rule_then_the_earliest_due() -> None:
    ordered = [
        _finding("C9", Severity.BLOCK),
        _finding("C1", Severity.WARN, "2027-01-01"),
        _finding("C1", Severity.WARN, "2027-02-01", "a"),
        _finding("C1", Severity.WARN, "2027-02-01", "b"),
        _finding("C1", Severity.WARN),
        _finding("C3", Severity.WARN),
        _finding("C1", Severity.INFORM),
    ]
    assert heaviest_first(reversed(ordered)) == tuple(ordered)


@pytest.mark.parametrize("status", list(Status))
def test_all_rules_follow_every_change_of_status(status: Status) -> None:
    clash = make.engagement("e2", "2027-02-06", principals=("p1",), objectives=("ob1",))
    plan = plan_of(
        make.engagement("e1", "2027-02-05", "2027-02-07", principals=("p1",), objectives=("ob1",)),
        clash,
        make.ask(due=make.TODAY),
        make.tier("KE", "1"),
        make.norm("1", high_level_months=12, kinds=2, silence_days=100),
        make.region(),
        make.weight(),
    )
    reviewed = review(plan, FACTS, ALL_RULES)
    assert reviewed.findings()
    step(reviewed, plan, make.engagement("e1", "2027-02-05", status=status, principals=("p1",)))
