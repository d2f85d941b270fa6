"""Lead times and norms as lines: where each figure comes from, and how far it can be trusted today."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.clearance import ANY_HOST
from app.domain.kinds import RELATION_TITLES, DayUnit, LeadTime
from app.domain.months import months_between
from app.domain.plan import Plan
from app.domain.priorities import SUSPENDED, TierNorm
from app.domain.records.record import Field, record_of
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text
from app.domain.wording_values import Count, days_count, months_count
from app.services.edits.reference import ROUTINE, is_default
from app.services.filtering.plan_filter import folded

OLD_AFTER = 12
"""Months after which a checked figure is to be looked at again (domain.md §6.1)."""


class Trust(StrEnum):
    """How far a figure can be trusted."""

    CHECKED = "checked"
    OLD = "old"
    NEVER_CHECKED = "never-checked"
    DEFAULT = "default"
    NO_SOURCE = "no-source"

    @property
    def needs_somebody(self) -> bool:
        """Whether a person should look at the source, or name one."""
        return self in (Trust.OLD, Trust.NEVER_CHECKED, Trust.NO_SOURCE)


@dataclass(frozen=True, slots=True)
class LeadLine:
    """One lead time in words. `said` is what there is to say of its source, `whom` whom it holds for if not for all."""

    id: str
    host: Text
    kind: str
    case: str
    whom: Text | None
    length: Text
    source: str
    trust: Trust
    said: Text


MEASURES: tuple[Field, ...] = tuple(each for each in record_of(TierNorm).fields if each.sort.is_number)
"""The figures of a norm, in the order of the page."""


def lead_lines(plan: Plan, as_of: date, words: str = "") -> tuple[LeadLine, ...]:
    """The lead times whose line holds all of the words, by host, kind and case; those for any host last."""
    tests = folded(words).split()
    leads = sorted(plan.lead_times.values(), key=lambda lead: _order(plan, lead))
    found = (lead for lead in leads if not tests or all(test in _folded(plan, lead) for test in tests))
    return tuple(_line(plan, lead, as_of) for lead in found)


def trust_of(source: str, checked: str, as_of: date) -> tuple[Trust, Text]:
    """How far a figure can be trusted on a day, and that in words."""
    if not source.strip():
        return Trust.NO_SOURCE, text("no source named")
    if is_default(source):
        return Trust.DEFAULT, text("default, no authority")
    try:
        day = date.fromisoformat(checked)
    except ValueError:
        return Trust.NEVER_CHECKED, text("never checked")
    months = months_between(day, as_of)
    if months >= OLD_AFTER:
        return Trust.OLD, text("{age} ago", age=months_count(months))
    return Trust.CHECKED, text("{day}", day=day)


def length_words(days: int, unit: DayUnit) -> Text:
    """`42 days` or `5 working days`."""
    if unit is DayUnit.WORKING:
        return text("{length}", length=Count(days, "working day", "working days"))
    return text("{length}", length=days_count(days))


def norm_tiers(plan: Plan) -> tuple[TierNorm, ...]:
    """The tiers that can ask for something, the most important first."""
    return tuple(plan.norms[tier] for tier in sorted(plan.norms) if tier != SUSPENDED)


def norm_said(norm: TierNorm, as_of: date) -> Text:
    """What there is to say of where a norm comes from."""
    trust, said = trust_of(norm.source, norm.checked.isoformat() if norm.checked is not None else "", as_of)
    return text("") if trust is Trust.NEVER_CHECKED else said


def _line(plan: Plan, lead: LeadTime, as_of: date) -> LeadLine:
    trust, said = trust_of(lead.source, lead.checked, as_of)
    host = plan.countries.get(lead.host)
    kind = plan.kinds.get(lead.kind)
    return LeadLine(
        id=lead.id,
        host=text("{name}", name=host.name) if host is not None else text("Any host"),
        kind=kind.title if kind is not None else lead.kind,
        case="" if lead.case in ("", ROUTINE) else lead.case,
        whom=RELATION_TITLES.get(lead.relation) if lead.relation != "any" else None,
        length=length_words(lead.days, lead.unit),
        source=lead.source,
        trust=trust,
        said=said,
    )


def _order(plan: Plan, lead: LeadTime) -> tuple[bool, str, int, bool, str, str, str]:
    host, kind = plan.countries.get(lead.host), plan.kinds.get(lead.kind)
    name = folded(host.name) if host is not None else lead.host
    position = kind.position if kind is not None else 0
    return (lead.host == ANY_HOST, name, position, lead.case != ROUTINE, lead.case, lead.relation, lead.id)


def _folded(plan: Plan, lead: LeadTime) -> str:
    host, kind = plan.countries.get(lead.host), plan.kinds.get(lead.kind)
    names = (host.name, host.official_name, *host.alternatives, host.alpha3) if host is not None else ("any host",)
    parts = (*names, kind.title if kind is not None else "", lead.case, lead.source, lead.note)
    return folded(" ".join(parts))
