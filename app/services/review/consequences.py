"""What a change does to the findings that a person sees: those that come, those that go, those that stay."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import date

from app.domain.changes import Change
from app.domain.findings import Finding, Severity
from app.domain.plan import Plan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.review.open_findings import sorted_open
from app.services.review.review import Review, ReviewDelta, heaviest_first

_MEANINGS = {Severity.BLOCK: "blocks", Severity.WARN: "warns", Severity.INFORM: "informs"}


@dataclass(frozen=True, slots=True)
class Consequence:
    """A finding that comes (`is_new`) or goes; `meaning` is blocks, warns or informs, and done for one that goes."""

    title: Text
    meaning: str
    is_new: bool
    engagements: tuple[str, ...] = ()


def consequences(plan: Plan, reviewed: Review, delta: ReviewDelta) -> tuple[Consequence, ...]:
    """The findings that come, the heaviest first, then those that go; one that only changes its figures stays.

    What is knowingly lived with is not seen before or after, so it neither goes nor stays: a waiver sticks to the
    facts, and where they change the finding comes back. `reviewed` is the review before the change or after it.
    Law: the matters open afterwards are those open before, with the new ones and without those that go.
    """
    as_of = reviewed.facts.as_of
    come = {matter(finding): finding for finding in sorted_open(plan, delta.appeared, as_of)}
    gone = {matter(finding): finding for finding in sorted_open(plan, delta.vanished, as_of)}
    either = {(each.rule, each.key) for each in (*delta.appeared, *delta.vanished)}

    def stands(finding: Finding) -> bool:
        """Whether the same matter is open in a finding that the change does not touch."""
        beside = (each for each in _beside(reviewed, finding) if (each.rule, each.key) not in either)
        return any(matter(each) == matter(finding) for each in sorted_open(plan, beside, as_of))

    new = [each for about, each in come.items() if about not in gone and not stands(each)]
    mended = [each for about, each in gone.items() if about not in come and not stands(each)]
    made = [Consequence(each.title, _MEANINGS[each.severity], True, each.engagements) for each in heaviest_first(new)]
    made += [Consequence(each.title, "done", False, each.engagements) for each in heaviest_first(mended)]
    return tuple(dict.fromkeys(made))


def remaining(plan: Plan, review: Review, delta: ReviewDelta, proposed: Change, as_of: date) -> tuple[Consequence, ...]:
    """The findings on the changed engagements that a change leaves as they are, without what is knowingly lived with.

    Those that only inform are left out.
    """
    ids = {item.id: None for item in proposed.items if item.table == "engagements"}
    open_before = sorted_open(plan, delta.vanished, as_of)
    gone, come = {(each.rule, each.key) for each in delta.vanished}, {matter(each) for each in open_before}
    standing = {(each.rule, each.key): each for item_id in ids for each in review.of_engagement(item_id)}
    still = [each for about, each in standing.items() if about not in gone]
    still += [each for each in delta.appeared if matter(each) in come and not ids.keys().isdisjoint(each.engagements)]
    heavy = (each for each in sorted_open(plan, still, as_of) if each.severity is not Severity.INFORM)
    return tuple(Consequence(each.title, _MEANINGS[each.severity], False, each.engagements) for each in heavy)


def matter(finding: Finding) -> Hashable:
    """What a finding is about, whatever its figures and days: its engagements, in whatever order their days put them,
    or without any its subject."""
    named = tuple(value for _, value in finding.title.values if isinstance(value, (str, Text, tuple)))
    about = frozenset(finding.engagements) or finding.subject
    return finding.rule, finding.severity, about, finding.title.source, named


def _beside(reviewed: Review, finding: Finding) -> Iterable[Finding]:
    """The findings among which one of the same matter would be."""
    if finding.engagements:
        return reviewed.of_engagement(finding.engagements[0])
    return reviewed.of_subject(finding.subject)
