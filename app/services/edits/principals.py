"""Principals of one's own: the minister, the chief of defence, the chiefs of services and their deputies."""

from __future__ import annotations

from dataclasses import replace

from app.domain.changes import Change, ItemChange, added, change, replaced
from app.domain.parties import Person
from app.domain.plan import Plan
from app.domain.wording import text
from app.services.edits.engagements import existing
from app.services.edits.own_levels import with_own_level
from app.services.edits.refusals import EditRefused
from app.services.filtering.plan_filter import folded


def save_principal(plan: Plan, person: Person, engagement_id: str = "") -> Change:
    """Make somebody a principal, or correct one, and have them take part in an engagement where one is named.

    Somebody of that name who is in the plan already, without being a principal, becomes it; what was typed
    goes before what was known. Raises EditRefused without a name, and where another principal has it.
    """
    name = " ".join(person.name.split())
    if not name:
        raise EditRefused(text("A principal needs a name or an office."))
    known = _namesake(plan, name, person.id)
    if known is not None and known.is_principal:
        raise EditRefused(text("‘{name}’ is a principal already. Choose them in the list.", name=name))
    after = replace(person, name=name, is_principal=True)
    if known is not None and person.id not in plan.people:
        after = replace(
            known,
            is_principal=True,
            rank=person.rank or known.rank,
            level=person.level or known.level,
            email=person.email or known.email,
            telephone=person.telephone or known.telephone,
        )
    before = plan.people.get(after.id)
    items: list[ItemChange] = []
    if after != before:
        items.append(added("people", after) if before is None else replaced("people", before, after))
    if engagement_id:
        items += _taking_part(plan, after, engagement_id)
    if before is not None and before.is_principal:
        return change(text("change of {name}", name=after.name), items)
    return change(text("making of principal {name}", name=after.name), items)


def _namesake(plan: Plan, name: str, but: str) -> Person | None:
    wanted = folded(name)
    same = [each for each in plan.people.values() if each.id != but and folded(each.name) == wanted]
    return min(same, key=lambda each: (not each.is_principal, each.id), default=None)


def _taking_part(plan: Plan, person: Person, engagement_id: str) -> list[ItemChange]:
    item = existing(plan, engagement_id)
    if person.id in item.principals:
        return []
    after = replace(item, principals=(*item.principals, person.id))
    knows = plan.replacing([("people", person.id, person)])
    return [replaced("engagements", item, with_own_level(knows, item, after))]
