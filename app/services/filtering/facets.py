"""All facets of the filter, what each offers to choose from, and what a filter asks of an engagement."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from app.domain.engagement import Engagement
from app.domain.natural_order import natural
from app.domain.plan import Plan
from app.domain.plan_fields import engagement_record
from app.domain.records.record import record_of
from app.domain.records.sort import Said
from app.domain.value_classes import dataclass
from app.services.filtering.computed_facets import COMPUTED
from app.services.filtering.facet import Facet, FieldFacet, Reviewed
from app.services.filtering.part_facets import PART_FACETS
from app.services.filtering.plan_filter import NONE, PlanFilter, folded
from app.services.texts.search_words import tests_of


@dataclass(frozen=True, slots=True)
class FacetChoice:
    """One thing to choose; `terms` are other words by which it is looked for."""

    id: str
    title: Said
    count: int
    terms: str = ""


USUAL = ("regions", "countries", "kind", "status", "leads")
"""The facets that are asked for most; what is chosen in them says by itself which it is."""


def facets(plan: Plan | None = None) -> Mapping[str, Facet]:
    """Every facet by its name: what is worked out, and the fields that are facets, of engagements and of what they have
    at most one of. Without a plan they are those of every plan.
    """
    record = engagement_record(plan) if plan is not None else record_of(Engagement)
    declared = [FieldFacet(each) for each in record.fields if each.sort.facet]
    return {facet.id: facet for facet in (*COMPUTED, *declared, *PART_FACETS)}


def choices(plan: Plan, facet: Facet, counts: Mapping[str, int], also: Iterable[str] = ()) -> tuple[FacetChoice, ...]:
    """What a facet offers: the parts in `counts`, all of a closed set, and `also` those; in order, none last."""
    parts = ({*counts, *facet.offered(plan), *also}) - {NONE}
    titles = {part: facet.part_title(plan, part) for part in parts}
    in_order = sorted(parts, key=lambda part: (facet.part_order(plan, part), natural(folded(str(titles[part]))), part))
    offered = [FacetChoice(part, titles[part], counts.get(part, 0), facet.terms(plan, part)) for part in in_order]
    if facet.has_none or NONE in counts:
        offered.append(FacetChoice(NONE, facet.nothing, counts.get(NONE, 0)))
    return tuple(offered)


def choice_title(plan: Plan, facet: Facet, part: str) -> Said:
    """What one choice of a facet is called; its id where the plan does not have it."""
    return facet.nothing if part == NONE else facet.part_title(plan, part)


def without_lost(wanted: PlanFilter, plan: Plan) -> PlanFilter:
    """The filter without what the plan does not have any more."""
    known = facets(plan)
    kept = {
        name: [part for part in chosen if is_choice(plan, known.get(name), part)]
        for name, chosen in wanted.choices.items()
    }
    return wanted.with_(**kept)


def is_choice(plan: Plan, facet: Facet | None, part: str) -> bool:
    """Whether a part can be chosen in a facet."""
    return facet is not None and (part == NONE or facet.is_known(plan, part))


Passing = Callable[[Engagement, str], bool]


def passing(at: Reviewed, wanted: PlanFilter) -> Passing:
    """What tells whether the filter lets an engagement with these folded words through; made once for many.

    KeyError for a facet that there is not.
    """
    known = facets(at.plan)
    tests = [(known[name].parts_of(at), chosen) for name, chosen in wanted.choices.items()]
    period, words = wanted.period, tests_of(wanted.words)

    def passes(item: Engagement, said: str) -> bool:
        if period is not None and not (item.dates.latest >= period.first and item.dates.earliest < period.end):
            return False
        for parts_of, chosen in tests:
            if chosen.isdisjoint(parts_of(item) or _NONE):
                return False
        return all(test in said for test in words)

    return passes


_NONE = (NONE,)
