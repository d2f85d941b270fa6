"""The fast selection of engagements by a filter: what is kept in order and by value between two questions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from itertools import compress

from app.domain.changes import Change, ItemChange
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.spans import DaySpan
from app.services.filtering.facet import Facet, Reviewed
from app.services.filtering.facet_books import FacetBooks
from app.services.filtering.facets import FacetChoice, Passing, choices, passing
from app.services.filtering.plan_filter import NAMING, Key, PlanFilter, by_date, in_order
from app.services.review.review import Review, ReviewDelta
from app.services.search.filter_words import FilterWords
from app.services.texts.search_words import tests_of

_MANY = 200
"""Engagements in one change from which building anew costs less than moving each."""

_SPARSE = 8
"""So many times fewer engagements than the plan has are sorted; more are met on a walk through the order."""


class Selector:
    """Selects engagements of a plan; what it keeps moves along with each edit instead of being made anew.

    Law, tested on random plans: `select(wanted)` is every engagement of which `passing` says so, by date.
    Without a review no finding is known and no ask is overdue.
    """

    def __init__(self, plan: Plan, review: Review | None = None) -> None:
        self._plan = plan
        self._review = review
        self._books = FacetBooks(Reviewed(plan, review))
        self._passing: tuple[PlanFilter, Passing] | None = None
        self._words = FilterWords(plan)
        self._order: list[Key] | None = None
        self._ids: list[str] = []
        self._texts: list[str] | None = None
        self._last: tuple[PlanFilter, list[str], list[str]] | None = None

    def follow(
        self, plan: Plan, change: Change, review: Review | None = None, delta: ReviewDelta | None = None
    ) -> None:
        """Keep up with a change that made `plan`, and with what that did to its review."""
        self._plan, self._review = plan, review
        self._last = self._passing = None
        self._words.follow(plan, change)
        touched = [item for item in change.items if item.table == "engagements"]
        if change.tables & NAMING:
            self._texts = None
        if len(touched) > _MANY:
            self._order, self._texts = None, None
        self._books.follow(Reviewed(plan, review), change, delta, anew=len(touched) > _MANY)
        for item in touched:
            self._move(item)

    def reviewed(self, review: Review) -> None:
        """Take another review of the same plan."""
        self._review = review
        self._last = self._passing = None
        self._books.reviewed(Reviewed(self._plan, review))

    def select(self, wanted: PlanFilter) -> tuple[str, ...]:
        """The ids that the filter lets through, by earliest day and then by title."""
        self._put_in_order()
        if wanted.is_empty:
            return tuple(self._ids)
        tests = tests_of(wanted.words)
        ids, texts = self._before_words(wanted, with_texts=bool(tests))
        for test in tests:
            held = [test in words for words in texts]
            ids, texts = list(compress(ids, held)), list(compress(texts, held))
        self._last = (wanted, ids, texts)
        return tuple(ids)

    def passes(self, item: Engagement, wanted: PlanFilter) -> bool:
        """Whether the filter lets one engagement of the plan through."""
        if self._passing is None or self._passing[0] != wanted:
            self._passing = wanted, passing(Reviewed(self._plan, self._review), wanted)
        return self._passing[1](item, self._words.of(item) if wanted.words else "")

    @property
    def facets(self) -> Mapping[str, Facet]:
        """All facets of the plan by name."""
        return self._books.facets

    def choices(self, facet: str, ids: Iterable[str], also: Iterable[str] = ()) -> tuple[FacetChoice, ...]:
        """What a facet offers, with the count among the engagements `ids`; `also` what no engagement has."""
        return choices(self._plan, self._books.facets[facet], self._books.counts(facet, ids), also)

    def touched(self, wanted: PlanFilter, change: Change, delta: ReviewDelta) -> frozenset[str] | None:
        """The engagements not edited that a change may bring under the filter or out of it; None for any."""
        found: frozenset[str] = frozenset()
        for facet in wanted.choices:
            touched = self._books.facets[facet].touched(change, delta)
            if touched is None:
                return None
            found = found.union(touched)
        return found

    def follows_review(self, wanted: PlanFilter) -> bool:
        """Whether the review has a say in what the filter lets through."""
        return any(self._books.facets[facet].follows_review for facet in wanted.choices)

    def warm(self, most: int) -> bool:
        """Make the words of up to `most` engagements ready ahead of a search; whether there are more."""
        return self._words.warm(most)

    def _move(self, item: ItemChange) -> None:
        """Take an engagement out of what is kept, and put it where it belongs now."""
        before = item.before if isinstance(item.before, Engagement) else None
        after = item.after if isinstance(item.after, Engagement) else None
        if self._order is None:
            return
        if before is not None:
            at = bisect_left(self._order, by_date(before))
            del self._order[at], self._ids[at]
            if self._texts is not None:
                del self._texts[at]
        if after is not None:
            key = by_date(after)
            at = bisect_left(self._order, key)
            self._order.insert(at, key)
            self._ids.insert(at, item.id)
            if self._texts is not None:
                self._texts.insert(at, self._words.of(after))

    def _put_in_order(self) -> None:
        if self._order is None:
            self._order = list(in_order(self._plan))
            self._ids = [key[-1] for key in self._order]

    def _before_words(self, wanted: PlanFilter, *, with_texts: bool) -> tuple[list[str], list[str]]:
        """What all but the words let through, with the words of each.

        Where only more has been typed since the last question, that is what was let through then.
        """
        if not with_texts:
            return self._without_words(wanted), []
        if self._last is not None:
            before, ids, texts = self._last
            if before.words and wanted.words.startswith(before.words) and wanted.with_(words=before.words) == before:
                return ids, texts
        ids = self._without_words(wanted)
        if ids is not self._ids:
            return ids, self._words.of_all(ids)
        if self._texts is None:
            self._texts = self._words.of_all(ids)
        return ids, self._texts

    def _without_words(self, wanted: PlanFilter) -> list[str]:
        """What all but the words let through, by date."""
        sets = [self._books.having(facet, chosen) for facet, chosen in wanted.choices.items()]
        if not sets:
            return self._in_period(wanted.period)
        sets.sort(key=len)
        there = frozenset(sets[0]).intersection(*sets[1:])
        if len(there) * _SPARSE > len(self._ids):
            return [item_id for item_id in self._in_period(wanted.period) if item_id in there]
        engagements = self._plan.engagements
        return _ids_in(sorted(by_date(engagements[item_id]) for item_id in there), wanted.period)

    def _in_period(self, period: DaySpan | None) -> list[str]:
        assert self._order is not None
        return self._ids if period is None else _ids_in(self._order, period)


def _ids_in(order: list[Key], period: DaySpan | None) -> list[str]:
    """The ids of the ordered keys whose days touch the period."""
    if period is None:
        return [key[-1] for key in order]
    first = period.first.toordinal()
    end = bisect_left(order, (period.end.toordinal(),))
    return [key[-1] for key in order[:end] if key[1] >= first]
