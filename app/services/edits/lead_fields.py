"""Who leads an engagement on the own side, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.domain.engagement import Engagement
from app.domain.identity import new_id
from app.domain.kinds import Counting
from app.domain.levels import Level
from app.domain.parties import Person
from app.domain.plan import Plan
from app.services.filtering.plan_filter import folded


def lead_words(people: Mapping[str, Person], item: Engagement) -> str:
    """The lead as recorded; where none is, the principals who travel or host."""
    if item.own_lead:
        return item.own_lead
    return ", ".join(people[each].name for each in item.principals if each in people)


def lead_fields(people: Mapping[str, Person], typed: str, item: Engagement) -> dict[str, Any]:
    """The fields that a typed lead gives: somebody whom the plan knows by that name is a principal of it too.

    So the double booking of a diary is seen without naming the same person twice; the
    own level follows that person's.
    """
    fields: dict[str, Any] = {"own_lead": typed}
    wanted = folded(typed)
    known = next((each for each in people.values() if each.is_principal and folded(each.name) == wanted), None)
    if known is None:
        return fields
    if known.id not in item.principals:
        fields["principals"] = (*item.principals, known.id)
    if known.level:
        fields["level"] = Level(known.level)
    return fields


def with_principals(
    plan: Plan, items: Iterable[Engagement], others: Iterable[Person] = ()
) -> tuple[tuple[Engagement, ...], tuple[Person, ...]]:
    """Engagements with the principals whom their leads name, and those who are new to the plan and the `others`.

    Whoever leads at the level of a minister, a chief or a three-star (L1–L3) has a scarce
    diary; several leads are parted by semicolons. A posting is nobody's diary. So a list
    that is brought in shows a principal booked twice at once (rule C1).
    """
    principals = (person for person in (*plan.people.values(), *others) if person.is_principal)
    known = {folded(person.name): person for person in principals}
    new: list[Person] = []
    made: list[Engagement] = []
    for item in items:
        names = [name.strip() for name in item.own_lead.split(";") if name.strip()]
        if item.principals or not _is_scarce(plan, item):
            made.append(item)
            continue
        for name in names:
            if folded(name) not in known:
                person = Person(new_id(), name, is_principal=True, level=item.level.value if item.level else "")
                known[folded(name)] = person
                new.append(person)
        ids = dict.fromkeys(known[folded(name)].id for name in names)
        made.append(replace(item, principals=tuple(ids)))
    return tuple(made), tuple(new)


def _is_scarce(plan: Plan, item: Engagement) -> bool:
    kind = plan.kinds.get(item.kind)
    is_posting = kind is not None and kind.counting is Counting.PRESENCE
    return item.level is not None and item.level.rank <= Level.L3.rank and not is_posting
