"""What a facet of the filter is; every declared field can be one."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable
from collections.abc import Set as AbstractSet
from operator import attrgetter
from typing import Any, NamedTuple

from app.domain.changes import Change
from app.domain.engagement import Engagement
from app.domain.indexes import INDEXES
from app.domain.own_values import id_of_own
from app.domain.plan import Plan
from app.domain.records.record import Field, record_of
from app.domain.records.sort import Surface
from app.domain.tables import RECORDS
from app.domain.wording import Text, text
from app.services.review.review import Review, ReviewDelta


class Reviewed(NamedTuple):
    """A plan, and its review where there is one; without one nothing is overdue and nothing was found."""

    plan: Plan
    review: Review | None = None


PartsOf = Callable[[Engagement], Collection[str]]
"""What an engagement has in a facet, each once; nothing where it has none."""


class Facet(ABC):
    """One way to choose engagements: by parts that each of them has, any number of them."""

    id: str
    title: Text
    has_none: bool = True
    follows_review: bool = False
    of: Text | None = None
    """The record whose field it is, where that is a part of the engagement; such are offered below its name."""

    @property
    def nothing(self) -> Text:
        """What it is called to have nothing there: `No lead office`."""
        return text("No {facet:lower}", facet=self.title)

    @abstractmethod
    def parts_of(self, at: Reviewed) -> PartsOf:
        """What tells the parts of engagements; made once for many of them."""

    @abstractmethod
    def part_title(self, plan: Plan, part: str) -> Text | str:
        """What a part is called; its id where the plan does not have it."""

    def part_order(self, plan: Plan, part: str) -> Any:
        """By what parts are put in order, before their titles."""
        return 0

    def offered(self, plan: Plan) -> Iterable[str]:
        """The parts that can be chosen though no engagement has them."""
        return ()

    def is_known(self, plan: Plan, part: str) -> bool:
        """Whether the part is one that the plan knows; free words always are."""
        return True

    def terms(self, plan: Plan, part: str) -> str:
        """Other words by which a part is looked for."""
        return ""

    def indexed(self, plan: Plan) -> Iterable[str] | None:
        """All parts that engagements have, where an index of the plan has them at hand; else None."""
        return None

    def found(self, plan: Plan, part: str) -> AbstractSet[str]:
        """The engagements that have a part, by that index; raises LookupError where `indexed` has none."""
        raise LookupError(f"no index of the plan holds the parts of {self.id}")

    def touched(self, change: Change, delta: ReviewDelta | None) -> Collection[str] | None:
        """The engagements beside those changed of which a change may make other parts; None for all."""
        return ()


class FieldFacet(Facet):
    """A declared field of the engagement."""

    def __init__(self, field: Field) -> None:
        self.id, self.title, self._sort = field.name, field.title, field.sort
        self.has_none = field.sort.can_be_empty
        self._index = next((each.name for each in INDEXES if (each.table, each.field) == (_TABLE, field.name)), "")

    @property
    def nothing(self) -> Text:
        """Of a field that planners made, whatever it is called, that nobody filled it in."""
        return text("{facet}: not filled in", facet=self.title) if id_of_own(self.id) else super().nothing

    def parts_of(self, at: Reviewed) -> PartsOf:
        """The sort's."""
        value_of, parts = attrgetter(self.id), self._sort.parts
        return lambda item: parts(value_of(item))

    def part_title(self, plan: Plan, part: str) -> Text | str:
        """The sort's."""
        return self._sort.part_title(part, plan.title_of)

    def part_order(self, plan: Plan, part: str) -> Any:
        """The sort's."""
        return self._sort.part_order(part, plan.rank_of)

    def offered(self, plan: Plan) -> Iterable[str]:
        """Closed sets as a whole; of another table only what engagements have, for it may be long."""
        return self._sort.every_part(_nothing_of) or ()

    def is_known(self, plan: Plan, part: str) -> bool:
        """Whether it is in the closed set or in the table; free words always are."""
        if (pointed := self._sort.part_item(part)) is not None:
            return plan.find(*pointed) is not None
        every = self._sort.every_part(_nothing_of)
        return every is None or part in every

    def terms(self, plan: Plan, part: str) -> str:
        """The id and the short texts of the item that it is."""
        pointed = self._sort.part_item(part)
        item = plan.find(*pointed) if pointed is not None else None
        if pointed is None or item is None:
            return ""
        short = [each for each in RECORDS[pointed[0]].on(Surface.SEARCH) if each.sort.lines == 1]
        return " ".join((item.id, *(word for each in short for word in each.sort.texts(getattr(item, each.name)))))

    def indexed(self, plan: Plan) -> Iterable[str] | None:
        """The keys of the index whose field it is."""
        return [str(key) for key in plan.keys(self._index)] if self._index else None

    def found(self, plan: Plan, part: str) -> AbstractSet[str]:
        """By the index whose field it is."""
        return plan.ids(self._index, part)


_TABLE = record_of(Engagement).name


def _nothing_of(_table: str, _flag: str) -> Iterable[str]:
    return ()
