"""What must be notified to other states, by the numbers of a regime: an exercise that reaches one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType

from app.domain.contributions import MEASURED, Contribution, Strength, total_strength
from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.regimes import MeasureSort, Regime, RegimeMeasure
from app.domain.value_classes import dataclass
from app.domain.wording_values import Count

STRENGTH_COUNTS: Mapping[str, Callable[[int], Count]] = MappingProxyType(
    {
        "troops": lambda number: Count(number, "soldier", "troops"),
        "tanks": lambda number: Count(number, "tank", "tanks"),
        "combat_vehicles": lambda number: Count(number, "armoured combat vehicle", "armoured combat vehicles"),
        "artillery": lambda number: Count(number, "piece of artillery", "pieces of artillery"),
        "sorties": lambda number: Count(number, "sortie", "sorties"),
        "special_troops": lambda number: Count(
            number, "amphibious, heliborne or parachute soldier", "amphibious, heliborne and parachute troops"
        ),
    }
)
"""How a number of a strength is said."""


@dataclass(frozen=True, slots=True)
class ReachedMeasure:
    """A measure whose numbers an exercise reaches: for each of them its name, what there is and from where it holds."""

    measure: RegimeMeasure
    numbers: tuple[tuple[str, int, int], ...]

    def latest(self, item: Engagement) -> date:
        """The last day for it, from the first day on which the engagement can begin."""
        return item.dates.start.first - timedelta(days=self.measure.days or 0)


def strength_of(plan: Plan, engagement_id: str) -> Strength:
    """What all nations bring to an exercise together."""
    return total_strength(plan.parts(Contribution, engagement_id))


def reached_measures(plan: Plan, strength: Strength, sort: MeasureSort) -> Iterator[ReachedMeasure]:
    """The measures of a sort that a strength reaches, of regimes that the own nation has not suspended."""
    for measure in sorted(plan.records(RegimeMeasure).values(), key=lambda each: each.id):
        regime = plan.records(Regime).get(measure.regime)
        if measure.sort is not sort or (regime is not None and plan.settings.own_nation in regime.suspended):
            continue
        numbers = tuple(
            (name, has, needed)
            for name in MEASURED
            if (needed := getattr(measure, name)) is not None
            and (has := getattr(strength, name)) is not None
            and has >= needed > 0
        )
        if numbers:
            yield ReachedMeasure(measure, numbers)
