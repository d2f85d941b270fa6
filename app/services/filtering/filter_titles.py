"""A filter in a few words: what it is set to."""

from __future__ import annotations

from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.filtering.facets import USUAL, choice_title, facets
from app.services.filtering.periods import period_title
from app.services.filtering.plan_filter import NONE, PlanFilter


def filter_titles(plan: Plan, wanted: PlanFilter) -> tuple[Text, ...]:
    """A title for each part that hides something, the period first: `Plan year 2026–27`, `Kenya +2`, `“port”`."""
    titles = [period_title(wanted.period, plan.settings)] if wanted.period is not None else []
    for name, facet in facets(plan).items():
        if chosen := wanted.chosen(name):
            first, *more = sorted(str(choice) for choice in chosen)
            title = text("{name}", name=choice_title(plan, facet, first))
            if name not in USUAL and first != NONE:
                title = text("{facet}: {choice}", facet=facet.title, choice=title)
            titles.append(text("{first} +{count}", first=title, count=len(more)) if more else title)
    return (*titles, text("“{words}”", words=wanted.words)) if wanted.words else tuple(titles)
