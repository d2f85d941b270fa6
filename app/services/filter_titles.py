"""A filter in a few words: what it is set to."""

from __future__ import annotations

from app.domain.engagement import STATUS_TITLES
from app.domain.item_names import country_name, kind_title, person_name
from app.domain.plan import Plan
from app.domain.wording import Text, text
from app.services.filtering import NO_REGION, UNNAMED, PlanFilter
from app.services.periods import period_title

_NOTHING = {"leads": text("No lead"), "principals": text("No principal"), "markings": text("No marking")}


def filter_titles(plan: Plan, wanted: PlanFilter) -> tuple[Text, ...]:
    """A title for each part that hides something, the period first: `Plan year 2026–27`, `Kenya +2`, `“port”`."""
    return tuple(_title(plan, wanted, part) for part in wanted.active)


def choice_title(plan: Plan, facet: str, choice: str) -> Text:
    """What one choice of a facet is called; its id where the plan does not have it."""
    if choice == UNNAMED and facet in _NOTHING:
        return _NOTHING[facet]
    match facet:
        case "regions":
            region = plan.regions.get(choice)
            if choice == NO_REGION:
                return text("No region")
            return text("{name}", name=region.title if region is not None else choice)
        case "countries":
            return text("{name}", name=country_name(plan, choice))
        case "kinds":
            return Text(kind_title(plan, choice))
        case "statuses":
            return next((title for status, title in STATUS_TITLES.items() if status.value == choice), Text(choice))
        case "principals":
            return text("{name}", name=person_name(plan, choice))
        case _:
            return text("{name}", name=choice)


def _title(plan: Plan, wanted: PlanFilter, part: str) -> Text:
    if part == "period":
        return period_title(wanted.period, plan.settings)
    if part == "words":
        return text("“{words}”", words=wanted.words)
    first, *more = sorted(getattr(wanted, part))
    title = choice_title(plan, part, first)
    return text("{first} +{count}", first=title, count=len(more)) if more else title
