"""The words by which an engagement is found, folded once and remembered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.geography import Country
from app.domain.kinds import Kind
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.priorities import Objective
from app.services.filtering import NAMING, folded


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
            named = (self._names_of(table, item_id) for table, item_id in _named(item))
            words = self._words[item.id] = " ".join((folded("\n".join(_written(item))), *named))
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
            names = self._named[table, item_id] = folded("\n".join(_names(self._plan, table, item_id)))
        return names


def _written(item: Engagement) -> tuple[str, ...]:
    """The texts that stand in the engagement itself."""
    return (
        item.ref,
        item.title,
        item.place.name,
        item.own_lead,
        item.counterpart,
        item.lead_office,
        item.description,
        item.notes,
        item.agreement,
        item.outcome,
    )


def _named(item: Engagement) -> Iterator[tuple[str, str]]:
    """The things whose names also find the engagement."""
    yield ("kinds", item.kind)
    yield from (("countries", country) for country in item.country_ids)
    yield from (("people", person) for person in item.principals)
    yield from (("objectives", objective) for objective in item.objectives)


def _names(plan: Plan, table: str, item_id: str) -> tuple[str, ...]:
    """The names of a thing, old country names included."""
    match plan.find(table, item_id):
        case Country(name=name, alternatives=others):
            return (name, *others)
        case Person(name=name):
            return (name,)
        case Kind(title=title) | Objective(title=title):
            return (title,)
        case _:
            return ()
