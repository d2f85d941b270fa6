"""Who leads an engagement on the own side, in words."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.engagement import Engagement
from app.domain.parties import Person


def lead_words(people: Mapping[str, Person], item: Engagement) -> str:
    """The lead as recorded; where none is, the principals who travel or host."""
    if item.own_lead:
        return item.own_lead
    return ", ".join(people[each].name for each in item.principals if each in people)
