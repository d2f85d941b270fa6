"""What the plan aims at and how far it gets there: objectives, tiers, weights against shares."""

from __future__ import annotations

from datetime import date

from app.domain.item_names import country_name
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.statuses import COMMITTED, DELIVERED, DRAFT, Status
from app.domain.value_classes import dataclass
from app.domain.wording import Text
from app.services.coverage.cells import CoverageMatrix, RowKind
from app.services.reports.selection import ReportSelection


@dataclass(frozen=True, slots=True)
class ObjectiveLine:
    """An objective and the engagements of the selection that serve it: never one sum."""

    code: str
    title: str
    indicator: str
    target: str
    due: date | None
    done: int
    confirmed: int
    planned: int
    drafts: int


@dataclass(frozen=True, slots=True)
class TierLine:
    """A tier with the names of its countries."""

    tier: str
    countries: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WeightLine:
    """A region's weight against its share of the known days, in per cent."""

    title: Text | str
    weight: float | None
    share: float
    days: int
    symbol: str
    word: Text


@dataclass(frozen=True, slots=True)
class Priorities:
    """The priorities page."""

    objectives: tuple[ObjectiveLine, ...]
    tiers: tuple[TierLine, ...]
    weights: tuple[WeightLine, ...]
    without_objective: int


def priorities(plan: Plan, selection: ReportSelection, matrix: CoverageMatrix) -> Priorities:
    """Objectives counted in the selection; tiers and weights of the whole plan, or of what the document is about.

    An objective is part of a document about some countries where it names one of them or something there serves it.
    """
    chosen = {item.id: item.status for item in selection.engagements}
    objectives, about = [], selection.countries or frozenset()
    for objective in sorted(plan.objectives.values(), key=lambda one: (one.position, natural(one.code))):
        statuses = [chosen[one] for one in plan.ids("engagement_by_objective", objective.id) if one in chosen]
        if selection.subject and not statuses and about.isdisjoint(objective.countries):
            continue
        objectives.append(
            ObjectiveLine(
                objective.code,
                objective.title,
                objective.indicator,
                objective.target,
                objective.target_date,
                sum(status in DELIVERED for status in statuses),
                sum(status in COMMITTED for status in statuses),
                sum(status is Status.PLANNED for status in statuses),
                sum(status in DRAFT for status in statuses),
            )
        )
    return Priorities(
        tuple(objectives),
        _tiers(plan, selection),
        _weights(matrix),
        sum(not item.objectives and item.is_live for item in selection.engagements),
    )


def _tiers(plan: Plan, selection: ReportSelection) -> tuple[TierLine, ...]:
    by_tier: dict[str, list[str]] = {}
    for tier in plan.tiers.values():
        if not selection.subject or tier.id in (selection.countries or ()):
            by_tier.setdefault(tier.tier, []).append(country_name(plan, tier.id))
    return tuple(TierLine(tier, tuple(sorted(by_tier[tier]))) for tier in sorted(by_tier))


def _weights(matrix: CoverageMatrix) -> tuple[WeightLine, ...]:
    return tuple(
        WeightLine(
            row.title,
            row.share.weight,
            row.share.percent,
            row.share.days,
            row.standing.state.symbol,
            row.standing.word,
        )
        for row in matrix.rows
        if row.kind is RowKind.REGION and row.share is not None and row.standing is not None
        if row.share.weight is not None or row.share.days
    )
