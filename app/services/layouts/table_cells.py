"""What stands in each cell of the table: the words, and what they are sorted by."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from app.domain.asks import AskState
from app.domain.engagement import DIRECTION_TITLES, PRIORITY_TITLES, STATUS_TITLES, Engagement, Status
from app.domain.findings import Finding, Severity
from app.domain.item_names import country_name, kind_title, objective_name, person_name
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.filtering import folded
from app.services.leading import lead_words
from app.services.review import Review
from app.services.standing import sorted_open

Words = Text | str
"""A sentence of ours that a window translates, or words of the plan that it leaves alone."""

Key = tuple[Any, ...] | None
"""What a cell is sorted by; None for an empty cell, which comes last."""

_STATUS_ORDER = {status: place for place, status in enumerate(Status)}


def open_findings(plan: Plan, review: Review, item: Engagement) -> tuple[Finding, ...]:
    """The findings on an engagement that nobody has waived, heaviest first."""
    return sorted_open(plan, review.of_engagement(item.id), review.facts.as_of)


def ask_counts(plan: Plan, item: Engagement, as_of: date) -> tuple[int, int, int]:
    """How many asks there are, how many are answered, how many overdue; withdrawn ones do not count."""
    total = answered = overdue = 0
    for ask_id in plan.ids("ask_by_engagement", item.id):
        state = plan.asks[ask_id].state(as_of)
        if state is AskState.WITHDRAWN:
            continue
        total += 1
        answered += state is AskState.ANSWERED
        overdue += state is AskState.OVERDUE
    return total, answered, overdue


def coordination_words(total: int, answered: int, overdue: int) -> Words:
    """`2 of 5 answered, 1 overdue`; empty where nobody has been asked."""
    if not total:
        return ""
    if overdue:
        return text(
            "{answered} of {total} answered, {overdue} overdue", answered=answered, total=total, overdue=overdue
        )
    return text("{answered} of {total} answered", answered=answered, total=total)


def finding_words(found: tuple[Finding, ...]) -> Words:
    """The heaviest severity with its count: `2 block`; empty where nothing is open."""
    if not found:
        return ""
    heaviest = found[0].severity
    count = sum(1 for finding in found if finding.severity is heaviest)
    return _FINDING_WORDS[heaviest, count == 1].filled(count=count)


_FINDING_WORDS: Mapping[tuple[Severity, bool], Text] = {
    (Severity.BLOCK, True): text("{count} blocks"),
    (Severity.BLOCK, False): text("{count} block"),
    (Severity.WARN, True): text("{count} warns"),
    (Severity.WARN, False): text("{count} warn"),
    (Severity.INFORM, True): text("{count} informs"),
    (Severity.INFORM, False): text("{count} inform"),
}


def countries(plan: Plan, item: Engagement) -> str:
    """The other nations by name."""
    return "; ".join(country_name(plan, country) for country in item.country_ids)


def _regions(plan: Plan, item: Engagement) -> str:
    found = (plan.region_of(country) for country in item.country_ids)
    return "; ".join(dict.fromkeys(region.title for region in found if region is not None))


PLAIN: Mapping[str, Callable[[Plan, Engagement], Words]] = {
    "ref": lambda plan, item: item.ref,
    "dates": lambda plan, item: text("{dates:narrow}", dates=item.dates),
    "title": lambda plan, item: item.title,
    "country": countries,
    "kind": lambda plan, item: Text(kind_title(plan, item.kind)),
    "status": lambda plan, item: STATUS_TITLES[item.status],
    "lead": lambda plan, item: lead_words(plan.people, item),
    "level": lambda plan, item: item.level.value if item.level is not None else "",
    "marking": lambda plan, item: item.marking,
    "place": lambda plan, item: item.place.name,
    "region": _regions,
    "days": lambda plan, item: str(item.dates.day_count or ""),
    "direction": lambda plan, item: DIRECTION_TITLES[item.direction] if item.direction else "",
    "counterpart": lambda plan, item: item.counterpart,
    "counterpart_level": lambda plan, item: item.counterpart_level.value if item.counterpart_level else "",
    "lead_office": lambda plan, item: item.lead_office,
    "principals": lambda plan, item: "; ".join(person_name(plan, each) for each in item.principals),
    "objectives": lambda plan, item: "; ".join(objective_name(plan, each) for each in item.objectives),
    "priority": lambda plan, item: PRIORITY_TITLES[item.priority] if item.priority else "",
    "participants": lambda plan, item: "" if item.participants is None else str(item.participants),
    "description": lambda plan, item: item.description,
    "notes": lambda plan, item: item.notes,
}
"""The words of every column that depends on the plan alone, not on the day or the review."""


def sort_key(plan: Plan, review: Review, column_id: str, item: Engagement) -> Key:
    """What a cell is sorted by; uncertain dates by their earliest day, closed sets by their own order."""
    match column_id:
        case "dates":
            return (item.dates.earliest, item.dates.latest)
        case "kind":
            kind = plan.kinds.get(item.kind)
            return (kind.position, kind.title) if kind is not None else (9999, item.kind)
        case "status":
            return (_STATUS_ORDER[item.status],)
        case "days":
            return None if item.dates.day_count is None else (item.dates.day_count,)
        case "participants":
            return None if item.participants is None else (item.participants,)
        case "coordination":
            total, answered, overdue = ask_counts(plan, item, review.facts.as_of)
            return (-overdue, answered - total, -total) if total else None
        case "findings":
            found = open_findings(plan, review, item)
            return (found[0].severity.weight, -len(found)) if found else None
        case _:
            words = folded(str(PLAIN[column_id](plan, item)))
            return (words,) if words else None
