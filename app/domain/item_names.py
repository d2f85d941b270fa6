"""What people call an item of the plan: its name, or its id where the plan does not hold it."""

from __future__ import annotations

from app.domain.plan import Plan


def country_name(plan: Plan, country_id: str) -> str:
    """`Kenya`, or the code."""
    known = plan.countries.get(country_id)
    return known.name if known is not None else country_id


def kind_title(plan: Plan, kind_id: str) -> str:
    """`Ship visit`, or the id."""
    known = plan.kinds.get(kind_id)
    return known.title if known is not None else kind_id


def person_name(plan: Plan, person_id: str) -> str:
    """`Cdr Ito`, or the id."""
    known = plan.people.get(person_id)
    return known.name if known is not None else person_id


def post_title(plan: Plan, post_id: str) -> str:
    """`Desk officer East Africa`, or the id."""
    known = plan.posts.get(post_id)
    return known.title if known is not None else post_id
