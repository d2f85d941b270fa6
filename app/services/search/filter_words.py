"""The words by which an engagement is found, folded once and remembered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.services.filtering.plan_filter import NAMING
from app.services.search.index import SEARCHED
from app.services.search.names import names_of
from app.services.texts.search_words import words_of


class FilterWords:
    """Folded words by engagement; those of an engagement that an edit touches are folded anew when asked for."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._words: dict[str, str] = {}
        self._named: dict[tuple[str, str], str] = {}

    def follow(self, plan: Plan, change: Change) -> None:
        """Keep up with a change that made `plan`."""
        self._plan = plan
        if change.tables & NAMING:
            self._words.clear()
            self._named.clear()
        for item in change.items:
            if item.table == "engagements":
                self._words.pop(item.id, None)

    def warm(self, most: int) -> bool:
        """Fold the words of up to `most` engagements ahead of a search; whether there are more."""
        left = (item for item_id, item in self._plan.engagements.items() if item_id not in self._words)
        return sum(1 for item in islice(left, most) if self.of(item)) == most

    def of(self, item: Engagement) -> str:
        """The words of an engagement of the plan, or of one that is about to be in it."""
        words = self._words.get(item.id)
        if words is None:
            named = (self._names_of(table, item_id) for table, item_id in _named(self._plan, item))
            words = self._words[item.id] = " ".join((*words_of("\n".join(_written(item))), *named))
        return words

    def of_all(self, ids: Sequence[str]) -> list[str]:
        """The words of each of these engagements of the plan."""
        words, engagements = self._words, self._plan.engagements
        if len(words) < len(engagements):
            for item_id in ids:
                if item_id not in words:
                    self.of(engagements[item_id])
        return list(map(words.__getitem__, ids))

    def _names_of(self, table: str, item_id: str) -> str:
        names = self._named.get((table, item_id))
        if names is None:
            names = self._named[table, item_id] = " ".join(words_of("\n".join(names_of(self._plan, table, item_id))))
        return names


def _written(item: Engagement) -> tuple[str, ...]:
    """The texts that stand in the engagement itself."""
    searched = SEARCHED["engagements"]
    return (searched.title(item), *searched.texts(item))


def _named(plan: Plan, item: Engagement) -> Iterator[tuple[str, str]]:
    """The things whose names also find the engagement."""
    for table, item_id in SEARCHED["engagements"].about(item):
        yield (table, item_id)
        if table == "countries" and (region := plan.region_of(item_id)) is not None:
            yield ("regions", region.id)
