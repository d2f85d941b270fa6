"""The engagements that are part of another one, as its panel lists them: meetings beside it, conferences, legs."""

from __future__ import annotations

from app.domain.engagement import Engagement
from app.domain.english import ENGLISH
from app.domain.exercises import EXERCISE_KINDS
from app.domain.forums import FORUM_KINDS
from app.domain.item_names import country_name
from app.domain.language import Language
from app.domain.plan import Plan
from app.domain.statuses import STATUS_TITLES
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text, told


@dataclass(frozen=True, slots=True)
class WithinLine:
    """One engagement within another: what it is called, and when, how far and with whom it is."""

    id: str
    title: str
    detail: str


def within_lines(plan: Plan, whole: Engagement, language: Language = ENGLISH) -> tuple[WithinLine, ...]:
    """Those that are part of it, by date; not the parts of these in turn."""
    found = (plan.engagements[each] for each in plan.ids("engagement_by_parent", whole.id))
    return tuple(_line(plan, each, language) for each in sorted(found, key=_when))


def begins_parts(whole: Engagement) -> bool:
    """Whether engagements of its kind have others within them as a rule: forums meetings, exercises conferences."""
    return whole.kind in EXERCISE_KINDS or whole.kind in FORUM_KINDS


def beginning_words(whole: Engagement) -> Text:
    """What it is called to begin one more."""
    if whole.kind in EXERCISE_KINDS:
        return text("New planning conference…")
    if whole.kind in FORUM_KINDS:
        return text("New meeting within it…")
    return text("New engagement within it…")


def _line(plan: Plan, each: Engagement, language: Language) -> WithinLine:
    parts = [
        told(text("{dates:timed}", dates=each.dates), "", language),
        told(text("{status:capital}", status=STATUS_TITLES[each.status]), "", language),
        *(country_name(plan, country) for country in each.country_ids),
    ]
    return WithinLine(each.id, each.title, " · ".join(parts))


def _when(each: Engagement) -> tuple[object, ...]:
    return each.dates.earliest, each.dates.start_time is not None, str(each.dates.start_time or ""), each.title, each.id
