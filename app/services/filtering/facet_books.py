"""The engagements by what they have in each facet, kept along with every edit."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from collections.abc import Set as AbstractSet

from app.domain.changes import Change
from app.domain.own_values import id_of_own
from app.services.filtering.facet import Facet, Reviewed
from app.services.filtering.facets import facets
from app.services.filtering.plan_filter import NONE
from app.services.review.review import ReviewDelta

_NOBODY: frozenset[str] = frozenset()


class FacetBook:
    """The engagements by their parts in a facet that no index of the plan serves."""

    def __init__(self, facet: Facet, at: Reviewed) -> None:
        self.facet = facet
        self.ids: dict[str, set[str]] = {}
        self._parts: dict[str, tuple[str, ...]] = {}
        # Many have the same: kept once, they neither fill memory nor make its cleaner run.
        self._same: dict[tuple[str, ...], tuple[str, ...]] = {}
        parts_of = facet.parts_of(at)
        for item_id, item in at.plan.engagements.items():
            self._put(item_id, parts_of(item))

    def follow(self, at: Reviewed, touched: Iterable[str]) -> None:
        """Ask those touched anew."""
        parts_of, engagements = self.facet.parts_of(at), at.plan.engagements
        for item_id in touched:
            for part in self._parts.pop(item_id, ()):
                self.ids[part].discard(item_id)
                if not self.ids[part]:
                    del self.ids[part]
            if (item := engagements.get(item_id)) is not None:
                self._put(item_id, parts_of(item))

    def _put(self, item_id: str, parts: Collection[str]) -> None:
        found = tuple(parts) or _NONE
        found = self._parts[item_id] = self._same.setdefault(found, found)
        for part in found:
            held = self.ids.get(part)
            if held is None:
                held = self.ids[part] = set()
            held.add(item_id)


_NONE = (NONE,)


class FacetBooks:
    """Finds engagements by the parts of any facet; a book is made when it is first asked for."""

    def __init__(self, at: Reviewed) -> None:
        self._at = at
        self._facets = facets(at.plan)
        self._books: dict[str, FacetBook] = {}
        self._all: frozenset[str] | None = None

    @property
    def facets(self) -> Mapping[str, Facet]:
        """All facets by name."""
        return self._facets

    def follow(self, at: Reviewed, change: Change, delta: ReviewDelta | None, *, anew: bool) -> None:
        """Keep up with a change; `anew` where it touches so many that books are sooner made again."""
        self._at, self._all = at, None
        if "own_fields" in change.tables:
            self._facets = facets(at.plan)
            self._books = {name: book for name, book in self._books.items() if not id_of_own(name)}
        edited = {item.id for item in change.items if item.table == "engagements"}
        for name, book in list(self._books.items()):
            touched = None if anew else book.facet.touched(change, delta)
            if touched is None:
                del self._books[name]
            else:
                book.follow(at, edited.union(touched))

    def reviewed(self, at: Reviewed) -> None:
        """Take another review of the same plan."""
        self._at = at
        self._books = {name: book for name, book in self._books.items() if not book.facet.follows_review}

    def having(self, facet: str, chosen: Iterable[str]) -> AbstractSet[str]:
        """The engagements that have one of the chosen parts; KeyError for a facet that there is not."""
        found = [self._with(self._facets[facet], part) for part in chosen]
        return found[0] if len(found) == 1 else _NOBODY.union(*found)

    def counts(self, facet: str, ids: Iterable[str]) -> dict[str, int]:
        """How many of some engagements have each part that any engagement of the plan has."""
        made, among = self._facets[facet], frozenset(ids)
        parts = made.indexed(self._at.plan)
        used = {*parts, NONE} if parts is not None else self._book(made).ids.keys()
        counts = {part: len(among.intersection(self._with(made, part))) for part in used}
        if not made.has_none and not counts.get(NONE, 1):
            del counts[NONE]
        return counts

    def _with(self, facet: Facet, part: str) -> AbstractSet[str]:
        plan = self._at.plan
        parts = facet.indexed(plan)
        if parts is None:
            return self._book(facet).ids.get(part, _NOBODY)
        if part != NONE:
            return facet.found(plan, part)
        if self._all is None:
            self._all = frozenset(plan.engagements)
        return self._all.difference(*(facet.found(plan, each) for each in parts))

    def _book(self, facet: Facet) -> FacetBook:
        book = self._books.get(facet.id)
        if book is None:
            book = self._books[facet.id] = FacetBook(facet, self._at)
        return book
