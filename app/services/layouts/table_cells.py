"""What stands in each cell of the table: the words, and what they are sorted by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, partial
from typing import Any, NamedTuple

from app.domain.answered_for import outdated_for
from app.domain.asks import AskState, Verdict
from app.domain.consents import waits_for_conditions
from app.domain.engagement import Engagement
from app.domain.findings import Finding, findings_count
from app.domain.item_names import country_name
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.records.record import Record
from app.domain.records.sort import Said, Sort
from app.domain.wording import listed, text
from app.services.edits.lead_fields import lead_words
from app.services.filtering.plan_filter import folded
from app.services.layouts.part_sections import part_title
from app.services.layouts.table_columns import TableColumn, columns_of
from app.services.records.reading import items_of
from app.services.review.open_findings import sorted_open
from app.services.review.review import Review

Key = tuple[Any, ...] | None
"""What a cell is sorted by; None for an empty cell, which comes last."""


def open_findings(plan: Plan, review: Review, item: Engagement) -> tuple[Finding, ...]:
    """The findings on an engagement that nobody has waived, heaviest first."""
    return sorted_open(plan, review.of_engagement(item.id), review.facts.as_of)


class AskCounts(NamedTuple):
    """How many asks of an engagement there are, how many of them are answered, overdue, answered with a no, and
    answered with a yes of which conditions are not met. Those withdrawn or superseded do not count."""

    total: int = 0
    answered: int = 0
    overdue: int = 0
    refused: int = 0
    conditional: int = 0

    @property
    def is_held(self) -> bool:
        """Whether an answer is a no, or a yes under conditions."""
        return bool(self.refused or self.conditional)

    @property
    def are_settled(self) -> bool:
        """Whether all are answered and no answer holds anything back."""
        return 0 < self.total == self.answered and not self.is_held


def ask_counts(plan: Plan, item: Engagement, as_of: date) -> AskCounts:
    """The counts of an engagement. What was answered for something else than is planned now is not answered."""
    found = [plan.asks[ask_id] for ask_id in plan.ids("ask_by_engagement", item.id)]
    states = [(ask, ask.state(as_of)) for ask in found]
    standing = [(ask, state) for ask, state in states if state not in (AskState.WITHDRAWN, AskState.SUPERSEDED)]
    answered = [
        ask
        for ask, state in standing
        if state in (AskState.ANSWERED, AskState.CLOSED) and outdated_for(plan, ask) is None
    ]
    refused = sum(1 for ask in answered if ask.answer is not None and ask.answer.verdict is Verdict.NON_CONCUR)
    conditional = sum(1 for ask in answered if waits_for_conditions(plan, ask))
    overdue = sum(1 for _, state in standing if state is AskState.OVERDUE)
    return AskCounts(len(standing), len(answered), overdue, refused, conditional)


def coordination_words(counts: AskCounts) -> Said:
    """`2 of 5 answered, 1 overdue`, `1 of 1 answered, 1 against`; empty where nobody has been asked."""
    if not counts.total:
        return ""
    said = [text("{answered} of {total} answered", answered=counts.answered, total=counts.total)]
    if counts.refused:
        said.append(text("{count} against", count=counts.refused))
    if counts.conditional:
        said.append(text("{count} under conditions", count=counts.conditional))
    if counts.overdue:
        said.append(text("{count} overdue", count=counts.overdue))
    return listed(said)


def finding_words(found: tuple[Finding, ...]) -> Said:
    """The heaviest severity with its count: `2 blockers`; empty where nothing is open."""
    if not found:
        return ""
    heaviest = found[0].severity
    count = sum(1 for finding in found if finding.severity is heaviest)
    return text("{findings}", findings=findings_count(heaviest, count))


def countries(plan: Plan, item: Engagement) -> str:
    """The other nations by name."""
    return "; ".join(country_name(plan, country) for country in item.country_ids)


def _regions(plan: Plan, item: Engagement) -> str:
    found = (plan.region_of(country) for country in item.country_ids)
    return "; ".join(dict.fromkeys(region.title for region in found if region is not None))


def _parts(plan: Plan, record: Record, item: Engagement) -> Said:
    """`2: granted AU-7; requested`; empty where there are none."""
    names = [part_title(plan, record, each) for each in plan.parts(record.kind, item.id)]
    told = tuple(each for each in names if each)
    if not names or not told:
        return str(len(names) or "")
    return text("{count}: {names:apart}", count=len(names), names=told)


_WORKED_OUT: Mapping[str, Callable[[Plan, Engagement], Said]] = {
    "region": _regions,
    "days": lambda plan, item: str(item.dates.day_count or ""),
    "own_lead": lambda plan, item: lead_words(plan.people, item),
}
"""What is worked out from the plan; where no lead is recorded, a cell says who it is all the same."""


def cell_words(plan: Plan, column: TableColumn, item: Engagement) -> Said:
    """The words of a cell, as far as they depend on the plan alone, not on the day or the review."""
    if (made := _WORKED_OUT.get(column.id)) is not None:
        return made(plan, item)
    if column.parts is not None:
        return _parts(plan, column.parts, item)
    if column.sort is None or (column.part is not None and column.part.held(plan, item.id) is None):
        return ""
    return column.sort.brief(column.value(plan, item), plan.title_of)


class CellOrder:
    """What the cells of one plan are sorted by; what is called how is looked up once."""

    def __init__(self, plan: Plan, review: Review) -> None:
        self._plan = plan
        self._review = review
        self._name_of = cache(plan.title_of)
        self._choices: dict[str, Mapping[str, int]] = {}
        self.columns = columns_of(plan)

    def key(self, column: TableColumn, item: Engagement) -> Key:
        """Uncertain dates go by their earliest day, choices by the order in which they are offered."""
        match column.id:
            case "days":
                return None if item.dates.day_count is None else (item.dates.day_count,)
            case "coordination":
                counts = ask_counts(self._plan, item, self._review.facts.as_of)
                # What holds most back comes first.
                held = (-counts.overdue, -counts.refused, -counts.conditional)
                return (*held, counts.answered - counts.total, -counts.total) if counts.total else None
            case "findings":
                found = open_findings(self._plan, self._review, item)
                return (found[0].severity.weight, -len(found)) if found else None
        if column.sort is None or column.id in _WORKED_OUT:
            words = folded(str(cell_words(self._plan, column, item)))
            return (natural(words),) if words else None
        if column.part is not None and column.part.held(self._plan, item.id) is None:
            return None
        return self._by_sort(column.id, column.sort, column.value(self._plan, item))

    def _by_sort(self, name: str, sort: Sort, value: Any) -> Key:
        if sort.is_empty(value):
            return None
        if sort.is_choice:
            typed = sort.chosen(value)
            return (self._places(name, sort).get(typed, _BEHIND), typed)
        order = sort.order(value, self._name_of)
        return (natural(folded(order)) if isinstance(order, str) else order,)

    def _places(self, name: str, sort: Sort) -> Mapping[str, int]:
        if (places := self._choices.get(name)) is None:
            offered = sort.choices(partial(items_of, self._plan))
            places = self._choices[name] = {typed: place for place, (typed, _) in enumerate(offered)}
        return places


_BEHIND = 10**6
"""Where a value stands that is not offered."""
