"""C21: two engagements are probably one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.contact_points import partners
from app.domain.engagement import ENDED_EARLY, Engagement
from app.domain.facts import Facts
from app.domain.findings import Finding, FindingClass, Severity, Subject, subjects_in
from app.domain.indexes import Item, week_number
from app.domain.plan import Plan
from app.domain.titles import alike
from app.domain.wording import text
from app.domain.wording_dates import dates_words

NEAR = 7
"""Days by which the starts of two duplicates may differ: default of this product."""


@dataclass(frozen=True, slots=True)
class ProbableDuplicate:
    """Same country and kind, begins within a week, a title alike, another reference.

    Only known first days are compared. What is over counts too, for it would count twice to
    coverage. The pair is reported once, at the engagement whose reference comes second.
    """

    id: str = "C21"
    title: str = "Probable duplicate"
    finding_class: FindingClass = FindingClass.CONFLICT
    reads: frozenset[str] = frozenset({"engagements"})
    waivable: bool = True

    def all_subjects(self, plan: Plan) -> Iterable[Subject]:
        """The engagements."""
        return subjects_in("engagements", plan.engagements)

    def subjects(self, plan: Plan, item: Item) -> Iterable[Subject]:
        """The engagement and those it could be a duplicate of."""
        if not isinstance(item, Engagement):
            return ()
        return subjects_in("engagements", [item.id, *(other.id for other in _near(plan, item))])

    def check(self, plan: Plan, facts: Facts, subject: Subject) -> Iterator[Finding]:
        """One finding for each earlier reference that it repeats."""
        item = plan.engagements.get(subject.id)
        if item is None:
            return
        for other in sorted(_near(plan, item), key=_order):
            if _order(other) > _order(item) or not alike(item.title, other.title):
                continue
            yield Finding(
                rule=self.id,
                severity=Severity.WARN,
                subject=subject,
                key="|".join(
                    f"{one.id}@{one.dates.start.iso}" for one in sorted((item, other), key=lambda one: one.id)
                ),
                title=text("{title} is probably in the plan twice", title=item.title),
                why=text(
                    "{ref} ({title}, {dates}) and {other_ref} ({other_title}, {other_dates}) have the same "
                    "country and kind, nearly the same dates and nearly the same title.",
                    ref=item.ref,
                    title=item.title,
                    dates=dates_words(item.dates),
                    other_ref=other.ref,
                    other_title=other.title,
                    other_dates=dates_words(other.dates),
                ),
                remedy=text(
                    "Delete {ref} or {other_ref}, or give them titles that tell them apart.",
                    ref=item.ref,
                    other_ref=other.ref,
                ),
                engagements=(item.id, other.id),
                countries=tuple(country for country in partners(item) if country in partners(other)),
            )


def _near(plan: Plan, item: Engagement) -> Iterator[Engagement]:
    """The engagements of the same kind and a shared country that begin within a week of it."""
    if not item.dates.start.is_day or item.status in ENDED_EARLY:
        return
    engagements, first = plan.engagements, item.dates.start.first
    week = week_number(first)
    found: set[str] = set()
    for near_week in (week - 1, week, week + 1):
        begun = plan.ids("engagement_by_kind_week", (item.kind, near_week))
        for country in item.country_ids:
            found |= begun & plan.ids("engagement_by_country", country)
    found.discard(item.id)
    for other_id in found:
        other = engagements[other_id]
        near = abs((other.dates.start.first - first).days) <= NEAR
        if near and (not item.ref or other.ref != item.ref):
            yield other


def _order(item: Engagement) -> tuple[str, str]:
    return (item.ref, item.id)
