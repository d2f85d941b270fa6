"""What rolling a year works on, and the lines that it comes to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from app.domain.changes import ItemChange, added
from app.domain.engagement import Engagement
from app.domain.facts import Facts
from app.domain.identity import new_id
from app.domain.plan import Plan
from app.domain.spans import Dates, DaySpan
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.edits.drafts import USUAL_KIND
from app.services.edits.edition_children import carried_children
from app.services.edits.editions import new_edition
from app.services.edits.host_turns import elsewhere, hosted, hosts_in_turn, next_host
from app.services.edits.ref_numbers import RefNumbers
from app.services.review.consequences import Consequence
from app.services.rolling.coming_along import coming_along, staying_behind


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

    def copied(
        self, source: Text, pattern: Engagement, dates: Dates, editions: Sequence[Engagement], step: int = 1
    ) -> Iterator[Rolled]:
        """An edition made from one before, so many after it, and what is part of it; `editions` are all, by date.

        Where they are hosted in turn, whose turn it is hosts it.
        """
        plan = self.plan
        made, items = new_edition(plan, pattern, dates, self.ref(dates), self.tag, step)
        hosts = hosts_in_turn(plan, pattern)
        if (host := next_host(plan, hosts, [item for item in editions if _is_before(item, dates)], step)) is not None:
            made, former = hosted(plan, made, host, editions), made
            items = items if made is former else elsewhere(items)
        line = RollLine(source, made.title, made.id, made.ref, dates, pattern.ref, host=host or "", hosts=hosts)
        yield Rolled(self._with_parts(line, pattern, made, items), (added("engagements", made), *items[1:]))
        for each in carried_children(plan, pattern, made, self.refs, self.tag):
            child = each.made
            part = RollLine(source, child.title, child.id, child.ref, child.dates, each.former.ref, part_of=made.title)
            yield Rolled(self._with_parts(part, each.former, child, each.items), each.items)

    def _with_parts(
        self, line: RollLine, former: Engagement, made: Engagement, items: Sequence[ItemChange]
    ) -> RollLine:
        return replace(
            line,
            comes=coming_along(former, made, items),
            stays=staying_behind(self.plan, former, items),
        )

    def begun(
        self, source: Text, item: Engagement, *more: ItemChange, hosts: tuple[str, ...] = (), step: int = 1
    ) -> Rolled:
        """One that has no edition before it; whoever stands first hosts what is hosted in turn."""
        if (host := next_host(self.plan, hosts, (), step)) is not None:
            item = hosted(self.plan, item, host, ())
        line = RollLine(source, item.title, item.id, item.ref, item.dates, host=host or "", hosts=hosts)
        return Rolled(line, (added("engagements", item), *more))


@dataclass(frozen=True, slots=True)
class RollLine:
    """One that comes again, from which `source`: made on some dates `like` an edition, or left for a `reason`.

    `id` is that of the engagement that is made, `ref` its reference or that of the one that is there already;
    `found` are the findings that it brings. `part_of` is the title of the edition that it is a part of. `hosts` host in
    turn, and `host` is whose turn it is. `comes` is what the edition that it is like brings along, by sort, and `stays`
    what that keeps for itself.
    """

    source: Text
    title: str
    id: str = ""
    ref: str = ""
    becomes: Dates | None = None
    like: str = ""
    reason: Text | None = None
    found: tuple[Consequence, ...] = ()
    part_of: str = ""
    host: str = ""
    hosts: tuple[str, ...] = ()
    comes: tuple[Text, ...] = ()
    stays: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Rolled:
    """A line with what it changes."""

    line: RollLine
    items: tuple[ItemChange, ...] = ()


Source = Callable[[RollBasis], Iterator[Rolled]]
"""One of the places from which a year is rolled."""


def _is_before(item: Engagement, dates: Dates) -> bool:
    return item.dates.earliest < dates.earliest


def left(source: Text, title: str, reason: Text, ref: str = "") -> Rolled:
    """One that is not made."""
    return Rolled(RollLine(source, title, ref=ref, reason=reason))
