"""Who leads an engagement on the own side, in words."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.engagement import Engagement, Level
from app.domain.parties import Person
from app.services.filtering import folded


def lead_words(people: Mapping[str, Person], item: Engagement) -> str:
    """The lead as recorded; where none is, the principals who travel or host."""
    if item.own_lead:
        return item.own_lead
    return ", ".join(people[each].name for each in item.principals if each in people)


def lead_fields(people: Mapping[str, Person], typed: str, item: Engagement) -> dict[str, object]:
    """The fields that a typed lead gives: somebody whom the plan knows by that name is a principal of it too.

    So the double booking of a diary is seen without naming the same person twice; the
    own level follows that person's.
    """
    fields: dict[str, object] = {"own_lead": typed}
    wanted = folded(typed)
    known = next((each for each in people.values() if each.is_principal and folded(each.name) == wanted), None)
    if known is None:
        return fields
    if known.id not in item.principals:
        fields["principals"] = (*item.principals, known.id)
    if known.level:
        fields["level"] = Level(known.level)
    return fields
