"""The incremental review: after a change only the subjects it can influence are checked again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from immutables import Map

from app.domain.changes import Change
from app.domain.facts import Facts
from app.domain.findings import EVERYTHING, Finding, Rule, Subject
from app.domain.plan import Plan
from app.domain.value_classes import dataclass

_Checked = tuple[str, Subject]

FindingOrder = tuple[int, str, float, str, str, str]
"""What findings are sorted by."""


@dataclass(frozen=True, slots=True)
class ReviewDelta:
    """What a change did to the findings."""

    appeared: tuple[Finding, ...] = ()
    vanished: tuple[Finding, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether the findings are what they were."""
        return not self.appeared and not self.vanished


@dataclass(frozen=True, slots=True)
class Review:
    """All findings of a plan on a day, by rule and subject. Make one with `review`.

    `is_whole` once every subject was checked: before that, what is not among the findings means nothing.
    """

    facts: Facts
    rules: tuple[Rule, ...]
    _by_subject: Map[_Checked, tuple[Finding, ...]]
    _by_engagement: Map[str, tuple[Finding, ...]]
    is_whole: bool = True

    def findings(self) -> tuple[Finding, ...]:
        """All findings, heaviest first, in an order that does not change between runs."""
        return heaviest_first(finding for group in self._by_subject.values() for finding in group)

    def of_engagement(self, engagement_id: str) -> tuple[Finding, ...]:
        """The findings that concern one engagement, heaviest first."""
        return heaviest_first(self._by_engagement.get(engagement_id, ()))

    def of_subject(self, subject: Subject, by: Iterable[str] | None = None) -> tuple[Finding, ...]:
        """The findings whose subject this is, heaviest first; only those `by` rules with these ids, if given."""
        if not self._by_subject:
            return ()
        rules = by if by is not None else [rule.id for rule in self.rules]
        return heaviest_first([found for rule in rules for found in self._by_subject.get((rule, subject), ())])

    def after(self, old: Plan, new: Plan, change: Change) -> tuple[Review, ReviewDelta]:
        """The review of `new`, which is `old` with the change applied, and what that did."""
        by_subject, by_engagement = self._by_subject, self._by_engagement
        appeared: list[Finding] = []
        vanished: list[Finding] = []
        for rule in self.rules:
            for subject in self._touched(rule, old, new, change):
                key = (rule.id, subject)
                was = by_subject.get(key, ())
                now = tuple(rule.check(new, self.facts, subject))
                if was == now:
                    continue
                by_subject = by_subject.set(key, now) if now else by_subject.delete(key)
                gone = [finding for finding in was if finding not in now]
                come = [finding for finding in now if finding not in was]
                by_engagement = _relisted(by_engagement, gone, come)
                vanished += gone
                appeared += come
        made = replace(self, _by_subject=by_subject, _by_engagement=by_engagement)
        return made, ReviewDelta(tuple(appeared), tuple(vanished))

    def _touched(self, rule: Rule, old: Plan, new: Plan, change: Change) -> Iterable[Subject]:
        touched: set[Subject] = set()
        for item in change.items:
            if item.table not in rule.reads:
                continue
            if item.before is not None:
                touched.update(rule.subjects(old, item.before))
            if item.after is not None:
                touched.update(rule.subjects(new, item.after))
        if EVERYTHING not in touched:
            return touched
        known = {subject for rule_id, subject in self._by_subject if rule_id == rule.id}
        return known | set(rule.all_subjects(new))


def unreviewed(facts: Facts, rules: Sequence[Rule]) -> Review:
    """A review that has not looked yet, and so has found nothing."""
    return Review(facts, tuple(rules), Map(), Map(), is_whole=False)


def review(plan: Plan, facts: Facts, rules: Sequence[Rule]) -> Review:
    """Check every subject of every rule."""
    by_subject: dict[_Checked, tuple[Finding, ...]] = {}
    by_engagement: dict[str, list[Finding]] = {}
    for rule in rules:
        for subject in rule.all_subjects(plan):
            if found := tuple(rule.check(plan, facts, subject)):
                by_subject[(rule.id, subject)] = found
                for finding in found:
                    for engagement_id in finding.engagements:
                        by_engagement.setdefault(engagement_id, []).append(finding)
    listed = {engagement_id: tuple(found) for engagement_id, found in by_engagement.items()}
    return Review(facts, tuple(rules), Map(by_subject), Map(listed))


def completed(made: Review, plan: Plan) -> Review:
    """The review as it is once it is whole: what was not checked yet is checked here and now."""
    return made if made.is_whole else review(plan, made.facts, made.rules)


def _relisted(
    listed: Map[str, tuple[Finding, ...]], gone: Iterable[Finding], come: Iterable[Finding]
) -> Map[str, tuple[Finding, ...]]:
    # A finding names any number of engagements, so none is hashed here: that walks through all it names.
    for finding in gone:
        for engagement_id in finding.engagements:
            held = listed.get(engagement_id, ())
            rest = tuple(each for each in held if each is not finding and each != finding)
            listed = listed.set(engagement_id, rest) if rest else listed.delete(engagement_id)
    for finding in come:
        for engagement_id in finding.engagements:
            listed = listed.set(engagement_id, (*listed.get(engagement_id, ()), finding))
    return listed


def heaviest_first(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in an order that does not change between runs.

    By severity; conflicts before gaps; the latest for what is allowed first; then by rule, due day and matter.
    """
    return tuple(sorted(findings, key=order_of))


def order_of(finding: Finding) -> FindingOrder:
    """What `heaviest_first` sorts by."""
    return (
        finding.severity.weight,
        finding.rule[:1],
        -finding.lateness,
        finding.rule,
        finding.due.isoformat() if finding.due else "~",
        finding.key,
    )
