"""What rolling a year works on, and the lines that it comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.domain.changes import ItemChange, added
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.spans import Dates, DaySpan
from app.domain.wording import Text
from app.services.edits.drafts import USUAL_KIND
from app.services.edits.editions import new_edition
from app.services.edits.ref_numbers import RefNumbers
from app.services.review.consequences import Consequence


@dataclass(frozen=True, slots=True)
class RollBasis:
    """The plan, the year and its days; `tag` marks what is to be confirmed, `refs` gives out references."""

    plan: Plan
    facts: Facts
    year: int
    span: DaySpan
    tag: str
    refs: RefNumbers

    def ref(self, dates: Dates) -> str:
        """The next reference for an engagement on these dates."""
        return self.refs.next(dates.earliest.year)

    def kind(self, wanted: str | None) -> str:
        """The kind that is wanted; another one where the plan does not hold it."""
        kinds = self.plan.kinds
        return next((each for each in (wanted, USUAL_KIND) if each in kinds), None) or min(kinds)

    def draft(self, title: str, kind: str, dates: Dates) -> Engagement:
        """One on these dates that is to be confirmed, of that kind as far as the plan holds it."""
        marking = self.plan.settings.marking
        return Engagement(new_id(), self.ref(dates), title, self.kind(kind), dates, marking=marking, tags=(self.tag,))

    def copied(self, source: Text, pattern: Engagement, dates: Dates) -> Rolled:
        """An edition made from one before."""
        made, items = new_edition(self.plan, pattern, dates, self.ref(dates), self.tag)
        return Rolled(RollLine(source, made.title, made.id, made.ref, dates, pattern.ref), tuple(items))

    def begun(self, source: Text, item: Engagement, *more: ItemChange) -> Rolled:
        """One that has no edition before it."""
        return Rolled(RollLine(source, item.title, item.id, item.ref, item.dates), (added("engagements", item), *more))


@dataclass(frozen=True, slots=True)
class RollLine:
    """One that comes again, from which `source`: made on some dates `like` an edition, or left for a `reason`.

    `id` is that of the engagement that is made, `ref` its reference or that of the one that is there already;
    `found` are the findings that it brings.
    """

    source: Text
    title: str
    id: str = ""
    ref: str = ""
    becomes: Dates | None = None
    like: str = ""
    reason: Text | None = None
    found: tuple[Consequence, ...] = ()


@dataclass(frozen=True, slots=True)
class Rolled:
    """A line with what it changes."""

    line: RollLine
    items: tuple[ItemChange, ...] = ()


Source = Callable[[RollBasis], Iterator[Rolled]]
"""One of the places from which a year is rolled."""


def left(source: Text, title: str, reason: Text, ref: str = "") -> Rolled:
    """One that is not made."""
    return Rolled(RollLine(source, title, ref=ref, reason=reason))
