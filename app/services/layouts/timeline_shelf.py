"""Bars that have been made, kept from one layout of a timeline to the next without being copied."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from app.domain.findings import Finding, Severity
from app.domain.lived_with import waiver_of
from app.domain.plan import Plan
from app.services.layouts.timeline_bars import Bar, make_bar
from app.services.review.review import Review, ReviewDelta

_MOST_APART = 512
"""Bars that differ between layouts of one shelf from which starting an empty one costs less."""


class BarShelf:
    """Makes the bars of one plan and review when they are asked for, and keeps them.

    Shelves that follow each other share the bars of all engagements that none of the changes between them
    touched: those look the same in every one of them, whichever made them first.
    """

    __slots__ = ("_apart", "_own", "_shared", "plan", "review")

    def __init__(self, plan: Plan, review: Review) -> None:
        self.plan, self.review = plan, review
        self._shared: dict[str, Bar] = {}
        self._own: dict[str, Bar] = {}
        self._apart: frozenset[str] = frozenset()

    def bar(self, engagement_id: str) -> Bar:
        """The bar of an engagement of the plan; KeyError for another."""
        kept = self._own if engagement_id in self._apart else self._shared
        bar = kept.get(engagement_id)
        if bar is None:
            bar = kept[engagement_id] = make_bar(self.plan, self.review, self.plan.engagements[engagement_id])
        return bar

    def following(self, plan: Plan, review: Review, touched: Iterable[str]) -> BarShelf:
        """The shelf of a later plan, in which only the bars of the engagements touched look different."""
        made = BarShelf(plan, review)
        gone = frozenset(touched)
        if len(self._apart) + len(gone) <= _MOST_APART:
            made._shared, made._apart = self._shared, self._apart | gone
            made._own = {each: bar for each, bar in self._own.items() if each not in gone}
        return made


def told_otherwise(plan: Plan, delta: ReviewDelta, as_of: date) -> frozenset[str]:
    """The engagements of which other findings stand now, in number or in severity: no more does a bar say of them.

    A finding on a group of hundreds that one has joined or left is another finding, and of all the others says as much.
    """
    came, went = (_weights(plan, found, as_of) for found in (delta.appeared, delta.vanished))
    return frozenset(engagement for engagement, _ in ((came - went) + (went - came)))


def _weights(plan: Plan, found: Iterable[Finding], as_of: date) -> Counter[tuple[str, Severity]]:
    """How many of the findings that nobody lives with there are of an engagement, by severity."""
    return Counter(
        (engagement, finding.severity)
        for finding in found
        if waiver_of(plan, finding, as_of) is None
        for engagement in finding.engagements
    )
