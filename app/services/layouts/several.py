"""What several engagements have in common, field by field, and where they differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from app.domain.engagement import Engagement
from app.domain.plan import Plan
from app.domain.plan_fields import engagement_record
from app.domain.records.sort import Said, Surface
from app.domain.value_classes import dataclass
from app.domain.wording import Text, text

MOST_NAMED = 3
"""Different values of a field that are named; the rest are counted."""


@dataclass(frozen=True, slots=True)
class SharedField:
    """A field of several engagements: the one value they share, or `mixed` with the commonest values first."""

    name: str
    title: Text
    value: Said
    is_mixed: bool = False


def shared_fields(plan: Plan, items: Sequence[Engagement]) -> tuple[SharedField, ...]:
    """The fields of the panel in its order; one that is empty in all of them is left out."""
    found = []
    for field in engagement_record(plan).on(Surface.FORM):
        counts: Counter[Said] = Counter(field.sort.brief(getattr(item, field.name), plan.title_of) for item in items)
        if set(counts) == {""}:
            continue
        if len(counts) == 1:
            found.append(SharedField(field.name, field.title, next(iter(counts))))
            continue
        named = counts.most_common(MOST_NAMED)
        parts = [_counted(value, count, is_once=named[0][1] == 1) for value, count in named]
        if rest := len(counts) - len(named):
            parts.append(text("{count} more", count=rest))
        found.append(
            SharedField(field.name, field.title, text("mixed: {values:apart}", values=tuple(parts)), is_mixed=True)
        )
    return tuple(found)


def _counted(value: Said, count: int, *, is_once: bool) -> Text:
    """A value with how many have it; where all differ the numbers say nothing."""
    said = value or text("none")
    return text("{value}", value=said) if is_once else text("{value} ({count})", value=said, count=count)
